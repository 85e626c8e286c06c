"""The facts, indexed: every look-up that asking and trivia need, by id, each in constant time.

A library is built from a `Base`, or from a snapshot of one, and never changes; a reload makes a new
one and swaps it. From a snapshot, only what is looked at is decoded.
"""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from bot.knowledge.indexes import INDEXES
from bot.knowledge.model import (
    Base,
    Category,
    Ceremony,
    Nomination,
    NominationStatus,
    Person,
    Song,
    Use,
    Work,
)
from bot.knowledge.tables import HasId, StoredBase, Table, tables_of

R = TypeVar("R", bound=HasId)


class Library:
    """Facts by id and by what they are about. Indexes are built when first asked for."""

    def __init__(self, base: Base | StoredBase) -> None:
        self.base = base
        tables = tables_of(base)
        self.works = tables.works
        self.people = tables.people
        self.songs = tables.songs
        self.bodies = tables.bodies
        self.terms = tables.terms
        self.sources = tables.sources
        self._nominations = tables.nominations
        self._indexes: dict[str, dict[str, tuple[int, ...]]] = {}

    @property
    def entries(self) -> int:
        """How many nominations there are, official or not."""
        return len(self._nominations)

    @cached_property
    def categories(self) -> dict[tuple[str, str], Category]:
        """Categories by body id and their own id."""
        return {(body.id, c.id): c for body in self.base.bodies for c in body.categories}

    @cached_property
    def ceremonies(self) -> dict[tuple[str, int], Ceremony]:
        """Ceremonies by body id and number."""
        return {(body.id, c.number): c for body in self.base.bodies for c in body.ceremonies}

    def nominations_of_work(self, work_id: str) -> tuple[Nomination, ...]:
        """All entries for a work, official or not, in file order."""
        return self._about("nominations_by_work", work_id, self._nominations)

    def nominations_of_person(self, person_id: str) -> tuple[Nomination, ...]:
        """All entries that credit a person by that very name (see `bands_of` for the rest)."""
        return self._about("nominations_by_person", person_id, self._nominations)

    def nominations_of_song(self, song_id: str) -> tuple[Nomination, ...]:
        """All entries for a song."""
        return self._about("nominations_by_song", song_id, self._nominations)

    def songs_in(self, work_id: str) -> tuple[tuple[Song, Use], ...]:
        """The songs recorded for a work, with how each is used there."""
        return tuple(
            (song, use)
            for song in self._about("songs_by_work", work_id, self.songs)
            for use in song.uses
            if use.work == work_id
        )

    def works_of(self, person_id: str) -> tuple[Work, ...]:
        """Works whose score credits the person."""
        return self._about("works_by_person", person_id, self.works)

    def songs_of(self, person_id: str) -> tuple[Song, ...]:
        """Songs the person wrote or performed."""
        return self._about("songs_by_person", person_id, self.songs)

    def bands_of(self, person_id: str) -> tuple[Person, ...]:
        """Bands the person is a member of."""
        return self._about("bands_by_member", person_id, self.people)

    @cached_property
    def official(self) -> tuple[Nomination, ...]:
        """The nominations that count."""
        return tuple(n for n in self.base.nominations if n.status is NominationStatus.OFFICIAL)

    def _about(self, index: str, id: str, table: Table[R]) -> tuple[R, ...]:
        places = self._indexes.get(index)
        if places is None:
            base = self.base
            places = base.index(index) if isinstance(base, StoredBase) else INDEXES[index](base)
            self._indexes[index] = places
        return tuple(table.at(place) for place in places.get(id, ()))
