"""Award bodies and nominations compiled: categories, ceremonies and who was on which ballot."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from bot.knowledge.entries import AwardEntry, AwardsFile, BodyEntry, NominationEntry
from bot.knowledge.gathering import Placed
from bot.knowledge.keys import new_id
from bot.knowledge.model import (
    AwardBody,
    Category,
    Ceremony,
    Correction,
    Nomination,
    Span,
)
from bot.knowledge.resolving import Path, References, fact, spot
from bot.knowledge.tree import Mapping, place
from bot.knowledge.validating import validate
from bot.knowledge.wrong import unknown, wrong


def bodies(
    entries: Iterable[tuple[Placed, BaseModel | None]], refs: References
) -> tuple[AwardBody, ...]:
    """The award bodies of awards/bodies.yaml."""
    return tuple(
        _body(placed, entry, refs) for placed, entry in entries if isinstance(entry, BodyEntry)
    )


def _body(placed: Placed, entry: BodyEntry, refs: References) -> AwardBody:
    refs.places[placed.key.value or ""] = placed
    return AwardBody(
        id=placed.key.value or "",
        name=entry.name,
        award=entry.award,
        also=entry.also,
        categories=tuple(
            Category(
                id=id,
                name=category.name,
                honours=category.honours,
                also=category.also,
                given=_spans(category.given),
                complete=_spans(category.complete),
                winners_complete=_spans(category.winners_complete),
            )
            for id, category in entry.categories.items()
        ),
        ceremonies=tuple(
            fact(
                Ceremony,
                ceremony,
                refs,
                placed,
                ("ceremonies", str(number)),
                number=number,
                film_year=ceremony.film_year,
                held=ceremony.held,
            )
            for number, ceremony in sorted(entry.ceremonies.items())
        ),
        incomplete=entry.incomplete,
        sources=refs.cited(entry.source, placed, ("source",)),
    )


def _spans(texts: tuple[str, ...]) -> tuple[Span, ...]:
    ends = [text.split("-") for text in texts]
    return tuple(Span(int(end[0]), int(end[-1])) for end in ends)


def nominations(
    files: Iterable[Mapping], held: tuple[AwardBody, ...], refs: References
) -> tuple[Nomination, ...]:
    """Every nomination of every file, in file order."""
    by_id = {body.id: body for body in held}
    found: list[Nomination] = []
    taken: set[str] = set()
    for tree in files:
        file = validate(AwardsFile, tree, refs.faults)
        if file is None:
            continue
        body = by_id.get(file.body)
        if body is None:
            says = unknown("no-such-body", file.body, by_id)
            refs.faults.append(spot(tree, ("body",), says))
            continue
        found += _Ballots(tree, body, refs, taken).read(file)
    return tuple(found)


class _Ballots:
    """One file of one body's nominations."""

    def __init__(self, tree: Mapping, body: AwardBody, refs: References, taken: set[str]) -> None:
        self.tree = tree
        self.body = body
        self.refs = refs
        self.taken = taken
        self.categories = {category.id for category in body.categories}
        self.ceremonies = {ceremony.number: ceremony for ceremony in body.ceremonies}

    def read(self, file: AwardsFile) -> list[Nomination]:
        """Its nominations; what is faulty is left out and said."""
        found: list[Nomination] = []
        for i, evening in enumerate(file.ceremonies):
            path: Path = ("ceremonies", i)
            ceremony = self.ceremonies.get(evening.ceremony)
            if ceremony is None:
                says = wrong("no-such-ceremony", body=self.body.name, number=str(evening.ceremony))
                self.refs.faults.append(spot(self.tree, (*path, "ceremony"), says))
                continue
            for j, award in enumerate(evening.awards):
                found += self._award(award, ceremony, (*path, "awards", j))
        return found

    def _award(self, award: AwardEntry, ceremony: Ceremony, path: Path) -> list[Nomination]:
        if award.category not in self.categories:
            says = unknown("no-such-category", award.category, self.categories, body=self.body.name)
            self.refs.faults.append(spot(self.tree, (*path, "category"), says))
            return []
        sources = self.refs.cited(award.source, self.tree, (*path, "source"))
        return [
            self._nomination(entry, award, ceremony, sources, (*path, "nominations", k))
            for k, entry in enumerate(award.nominations)
        ]

    def _nomination(
        self,
        entry: NominationEntry,
        award: AwardEntry,
        ceremony: Ceremony,
        sources: tuple[str, ...],
        path: Path,
    ) -> Nomination:
        refs, tree = self.refs, self.tree
        work = refs.work(entry.work, tree, (*path, "work")) if entry.work else None
        song = refs.song(entry.song, tree, (*path, "song")) if entry.song else None
        # Who is credited may be corrected later; the id must outlive that.
        key = f"{self.body.id}/{ceremony.number}/{award.category}/{work}/{song}/{entry.named}"
        id = new_id("nomination", key, self.taken)
        self.taken.add(id)
        refs.places[id] = place(tree, path)
        corrects = entry.corrects and Correction(
            was=entry.corrects.was,
            because=entry.corrects.because,
            sources=refs.cited(entry.corrects.source, tree, (*path, "corrects", "source")),
        )
        return fact(
            Nomination,
            entry,
            refs,
            tree,
            path,
            otherwise=sources,
            id=id,
            body=self.body.id,
            category=award.category,
            category_then=award.then,
            ceremony=ceremony.number,
            film_year=entry.film_year or ceremony.film_year,
            work=work,
            people=tuple(
                refs.person(name, tree, (*path, "people", i)) for i, name in enumerate(entry.people)
            ),
            song=song,
            won=entry.won,
            tie=entry.tie,
            status=entry.status,
            named=entry.named,
            note=entry.note,
            corrects=corrects,
        )
