"""`knowledge stats`: how much is recorded, by kind, decade and body, and where it is thin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from bot.knowledge.library import Library
from bot.knowledge.model import Fact, NominationStatus, Span, Verdict
from bot.knowledge.verdict import rule_work


class CategoryCoverage(msgspec.Struct, frozen=True, kw_only=True):
    """What is recorded of one category; `spans` as bodies.yaml has them."""

    body: str
    category: str
    nominations: int
    wins: int
    unofficial: int
    complete: str  # "7-98", "" for none
    winners_complete: str


class Stats(msgspec.Struct, frozen=True, kw_only=True):
    """Counts; tables are (row, number) pairs in telling order."""

    as_of: str
    totals: dict[str, int]
    works_by_kind: dict[str, int]
    works_by_decade: dict[str, int]
    works_by_verdict: dict[str, int]
    evidence: dict[str, int]
    song_uses: dict[str, int]
    awards: tuple[CategoryCoverage, ...]
    corrections: tuple[str, ...]  # entries that override a published list, and why
    doubted: int  # claims told as one source's
    thin: dict[str, int]  # what an editor could add next


def stats(library: Library) -> Stats:
    """Count the base."""
    base = library.base
    rulings = [rule_work(library, work) for work in base.works]
    famous = [(w, r) for w, r in zip(base.works, rulings, strict=True) if w.fame >= 3]
    return Stats(
        as_of=base.as_of,
        totals={
            "works": len(base.works),
            "people": len(base.people),
            "songs": len(base.songs),
            "song uses": sum(len(song.uses) for song in base.songs),
            "nominations": len(base.nominations),
            "terms": len(base.terms),
            "sources": len(base.sources),
        },
        works_by_kind=_counted(work.kind.value for work in base.works),
        works_by_decade=dict(
            sorted(_counted(f"{work.year // 10 * 10}s" for work in base.works).items())
        ),
        works_by_verdict=_counted(ruling.verdict.value for ruling in rulings),
        evidence=_counted(ruling.evidence or "none" for ruling in rulings),
        song_uses=_counted(use.use.value for song in base.songs for use in song.uses),
        awards=_awards(library),
        corrections=tuple(
            f"{library.bodies[n.body].name} {n.ceremony}, {n.category_then}, "
            f"{library.works[n.work].key if n.work else n.named}: {n.corrects.because}"
            for n in base.nominations
            if n.corrects
        ),
        doubted=sum(fact.doubt is not None for fact in _facts(library)),
        thin={
            "well-known works without a verdict": sum(
                ruling.verdict is Verdict.UNKNOWN for _, ruling in famous
            ),
            "well-known works with partial evidence": sum(
                ruling.evidence == "partial" for _, ruling in famous
            ),
            "songs without a performer": sum(not song.performers for song in base.songs),
            "works with songs": sum(bool(library.songs_in(work.id)) for work in base.works),
        },
    )


def _facts(library: Library) -> Iterator[Fact]:
    for work in library.base.works:
        yield from (*work.credits, *work.supervisors, *work.albums, *work.notes)
        yield from filter(None, (work.score_alone, work.no_score, work.soundtrack))
    for song in library.base.songs:
        yield from (*song.credits, *song.uses, *song.notes)
    yield from library.base.nominations


def _awards(library: Library) -> tuple[CategoryCoverage, ...]:
    rows = []
    for body in library.base.bodies:
        for category in body.categories:
            held = [
                n
                for n in library.base.nominations
                if (n.body, n.category) == (body.id, category.id)
            ]
            official = [n for n in held if n.status is NominationStatus.OFFICIAL]
            rows.append(
                CategoryCoverage(
                    body=body.name,
                    category=category.name,
                    nominations=len(official),
                    wins=sum(n.won for n in official),
                    unofficial=len(held) - len(official),
                    complete=_spans(category.complete),
                    winners_complete=_spans(category.winners_complete),
                )
            )
    return tuple(rows)


def _spans(spans: tuple[Span, ...]) -> str:
    return ", ".join(
        str(span.first) if span.first == span.last else f"{span.first}-{span.last}"
        for span in spans
    )


def _counted(things: Iterable[str]) -> dict[str, int]:
    return dict(Counter(things).most_common())
