"""What is claimed: that every claim has a source, and that no two of one entry exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Fault
from bot.knowledge.checks.case import Case
from bot.knowledge.model import AlbumKind, Fact, Role, Verdict, Work
from bot.knowledge.resolving import Path
from bot.knowledge.verdict import rule_work

_SONG_ALBUMS = {AlbumKind.SONGS, AlbumKind.MIXED, AlbumKind.COMPILATION, AlbumKind.CAST}


def claims_without_a_source(case: Case) -> Iterator[Fault]:
    """Nothing is told that cannot be cited."""
    for id, path, fact in _claims(case):
        if not fact.sources:
            yield case.fault(id, path, "no-source")
    for song in case.base.songs:
        if not song.sources and (song.performers or song.year or song.credits):
            yield case.fault(song.id, (), "no-source")


def _claims(case: Case) -> Iterator[tuple[str, Path, Fact]]:
    for work in case.base.works:
        yield from _claims_of_work(case, work)
    for song in case.base.songs:
        for i, use in enumerate(song.uses):
            yield song.id, ("uses", i), use
        for i, note in enumerate(song.notes):
            yield song.id, ("notes", i), note
    for term in case.base.terms:
        for i, statement in enumerate(term.statements):
            yield term.id, ("statements", i), statement
    for nomination in case.base.nominations:
        yield nomination.id, (), nomination
    for body in case.base.bodies:
        for ceremony in body.ceremonies:
            yield body.id, ("ceremonies", str(ceremony.number)), ceremony


def _claims_of_work(case: Case, work: Work) -> Iterator[tuple[str, Path, Fact]]:
    for credit in (*work.credits, *work.supervisors):
        field = "supervisor" if credit.role is Role.SUPERVISOR else "score"
        yield work.id, (field,), credit
    for name in ("score_alone", "no_score", "soundtrack"):
        if (fact := getattr(work, name)) is not None:
            yield work.id, (name,), fact
    for i, album in enumerate(work.albums):
        yield work.id, ("albums", i), album
    for i, note in enumerate(work.notes):
        yield work.id, ("notes", i), note


def corrections_without_a_source(case: Case) -> Iterator[Fault]:
    """A correction overrides a source, so it needs one of its own."""
    for nomination in case.base.nominations:
        if nomination.corrects and not nomination.corrects.sources:
            yield case.fault(nomination.id, ("corrects",), "correction-without-source")


def contradicting_claims(case: Case) -> Iterator[Fault]:
    """A work "without songs to speak of" that has songs; one "without a score" that has a composer."""
    for work in case.base.works:
        songs = [song for song, use in case.library.songs_in(work.id) if use.doubt is None]
        albums = [a for a in work.albums if a.kind in _SONG_ALBUMS and a.doubt is None]
        chosen = work.soundtrack is not None and work.soundtrack.doubt is None
        certain = work.score_alone is not None and work.score_alone.doubt is None
        if certain and (len(songs) > 1 or albums or chosen):
            yield case.fault(work.id, ("score_alone",), "score-not-alone", work=work.key)
        composed = any(credit.doubt is None for credit in work.credits)
        if work.no_score is not None and work.no_score.doubt is None and composed:
            yield case.fault(work.id, ("no_score",), "score-after-all", work=work.key)


def leads_with_without_both(case: Case) -> Iterator[Fault]:
    """What a work leads with is a question only if it has both."""
    for work in case.base.works:
        if work.leads_with and rule_work(case.library, work).verdict is not Verdict.BOTH:
            yield case.fault(work.id, ("leads_with",), "leads-with-nothing", work=work.key)
