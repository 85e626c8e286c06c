"""The facts, indexed: every look-up that asking and trivia need, by id, each in constant time.

A library is built from a `Base` and never changes; a reload makes a new one and swaps it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from bot.knowledge.model import (
    AwardBody,
    Base,
    Category,
    Ceremony,
    Nomination,
    NominationStatus,
    Person,
    Song,
    Source,
    Term,
    Use,
    Work,
)

T = TypeVar("T")


class Library:
    """Facts by id and by what they are about. Indexes are built when first asked for."""

    def __init__(self, base: Base) -> None:
        self.base = base

    @cached_property
    def works(self) -> dict[str, Work]:
        """Works by id."""
        return {work.id: work for work in self.base.works}

    @cached_property
    def people(self) -> dict[str, Person]:
        """People, bands and companies by id."""
        return {person.id: person for person in self.base.people}

    @cached_property
    def songs(self) -> dict[str, Song]:
        """Songs by id."""
        return {song.id: song for song in self.base.songs}

    @cached_property
    def bodies(self) -> dict[str, AwardBody]:
        """Award bodies by id."""
        return {body.id: body for body in self.base.bodies}

    @cached_property
    def categories(self) -> dict[tuple[str, str], Category]:
        """Categories by body id and their own id."""
        return {(body.id, c.id): c for body in self.base.bodies for c in body.categories}

    @cached_property
    def ceremonies(self) -> dict[tuple[str, int], Ceremony]:
        """Ceremonies by body id and number."""
        return {(body.id, c.number): c for body in self.base.bodies for c in body.ceremonies}

    @cached_property
    def terms(self) -> dict[str, Term]:
        """Guide terms by id."""
        return {term.id: term for term in self.base.terms}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by id."""
        return {source.id: source for source in self.base.sources}

    @cached_property
    def _nominations_by_work(self) -> dict[str, tuple[Nomination, ...]]:
        return _grouped((n.work, n) for n in self.base.nominations if n.work)

    @cached_property
    def _nominations_by_person(self) -> dict[str, tuple[Nomination, ...]]:
        return _grouped((p, n) for n in self.base.nominations for p in n.people)

    @cached_property
    def _nominations_by_song(self) -> dict[str, tuple[Nomination, ...]]:
        return _grouped((n.song, n) for n in self.base.nominations if n.song)

    @cached_property
    def _songs_by_work(self) -> dict[str, tuple[tuple[Song, Use], ...]]:
        return _grouped((u.work, (s, u)) for s in self.base.songs for u in s.uses)

    @cached_property
    def _works_by_person(self) -> dict[str, tuple[Work, ...]]:
        return _grouped((c.person, w) for w in self.base.works for c in w.credits)

    @cached_property
    def _songs_by_person(self) -> dict[str, tuple[Song, ...]]:
        return _grouped(
            (p, s) for s in self.base.songs for p in {*s.performers, *(c.person for c in s.credits)}
        )

    @cached_property
    def _bands_by_member(self) -> dict[str, tuple[Person, ...]]:
        return _grouped((m, band) for band in self.base.people for m in band.members)

    def nominations_of_work(self, work_id: str) -> tuple[Nomination, ...]:
        """All entries for a work, official or not, in file order."""
        return self._nominations_by_work.get(work_id, ())

    def nominations_of_person(self, person_id: str) -> tuple[Nomination, ...]:
        """All entries that credit a person by that very name (see `bands_of` for the rest)."""
        return self._nominations_by_person.get(person_id, ())

    def nominations_of_song(self, song_id: str) -> tuple[Nomination, ...]:
        """All entries for a song."""
        return self._nominations_by_song.get(song_id, ())

    def songs_in(self, work_id: str) -> tuple[tuple[Song, Use], ...]:
        """The songs recorded for a work, with how each is used there."""
        return self._songs_by_work.get(work_id, ())

    def works_of(self, person_id: str) -> tuple[Work, ...]:
        """Works whose score credits the person."""
        return self._works_by_person.get(person_id, ())

    def songs_of(self, person_id: str) -> tuple[Song, ...]:
        """Songs the person wrote or performed."""
        return self._songs_by_person.get(person_id, ())

    def bands_of(self, person_id: str) -> tuple[Person, ...]:
        """Bands the person is a member of."""
        return self._bands_by_member.get(person_id, ())

    @cached_property
    def official(self) -> tuple[Nomination, ...]:
        """The nominations that count."""
        return tuple(n for n in self.base.nominations if n.status is NominationStatus.OFFICIAL)


def _grouped(pairs: Iterable[tuple[str | None, T]]) -> dict[str, tuple[T, ...]]:
    groups: defaultdict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        if key is not None and (not groups[key] or groups[key][-1] != value):
            groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
