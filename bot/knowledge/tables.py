"""Facts by id and by position, decoded only as far as they are asked for.

A snapshot holds thousands of works and nominations; one question touches a handful. So a table
keeps records encoded until somebody wants one, or all of them, and the same values come of both.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

import msgspec

from bot.knowledge.model import AwardBody, Base, Nomination, Person, Song, Source, Term, Work


class HasId(Protocol):
    """Anything with a stable id."""

    @property
    def id(self) -> str:
        """The id."""


R = TypeVar("R", bound=HasId)
NAMES = ("works", "people", "songs", "nominations", "bodies", "terms", "sources")


_decoders: dict[object, msgspec.msgpack.Decoder[Any]] = {}
_building = threading.Lock()


def _decoder(form: object) -> msgspec.msgpack.Decoder[Any]:
    """The decoder of a form, made by one thread at a time.

    msgspec learns a struct's fields at its first use and is not to be met halfway: two threads that
    learned one struct at once brought the process down.
    """
    found = _decoders.get(form)
    if found is None:
        with _building:
            found = _decoders.get(form)
            if found is None:
                found = _decoders[form] = msgspec.msgpack.Decoder(form)
    return found


class Table(Mapping[str, R], Generic[R]):
    """Records in file order, by id or by position."""

    def __init__(self, records: tuple[R, ...]) -> None:
        self._records: tuple[R, ...] = records

    @property
    def all(self) -> tuple[R, ...]:
        """Every record."""
        return self._records

    @cached_property
    def ids(self) -> Sequence[str]:
        """Every id."""
        return [record.id for record in self._records]

    @cached_property
    def places(self) -> dict[str, int]:
        """The position of each id."""
        return {id: place for place, id in enumerate(self.ids)}

    def at(self, place: int) -> R:
        """The record at a position."""
        return self._records[place]

    def __getitem__(self, id: str) -> R:
        return self.at(self.places[id])

    def __contains__(self, id: object) -> bool:
        return id in self.places

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)


class EncodedTable(Table[R]):
    """A table of a snapshot: `encoded` is a msgpack array of records, `ids` one of their ids."""

    def __init__(self, form: type[R], encoded: msgspec.Raw, ids: msgspec.Raw) -> None:
        self._form = form
        self._encoded = encoded
        self._encoded_ids = ids
        self._made: dict[int, R] = {}

    @cached_property
    def _whole(self) -> tuple[R, ...]:
        whole: tuple[R, ...] = _decoder(tuple[self._form, ...]).decode(self._encoded)  # type: ignore[name-defined]  # the form is a value
        return whole

    @property
    def all(self) -> tuple[R, ...]:
        """Every record; decoded at once, which costs less than one by one."""
        return self._whole

    @cached_property
    def ids(self) -> Sequence[str]:
        """Every id."""
        return msgspec.msgpack.decode(self._encoded_ids, type=list[str])

    @cached_property
    def _each(self) -> list[msgspec.Raw]:
        return msgspec.msgpack.decode(self._encoded, type=list[msgspec.Raw])

    def at(self, place: int) -> R:
        """The record at a position."""
        if "_whole" in self.__dict__:
            return self._whole[place]
        record = self._made.get(place)
        if record is None:
            made: R = _decoder(self._form).decode(self._each[place])
            record = self._made[place] = made
        return record


class Tables(NamedTuple):
    """The tables of a base."""

    works: Table[Work]
    people: Table[Person]
    songs: Table[Song]
    nominations: Table[Nomination]
    bodies: Table[AwardBody]
    terms: Table[Term]
    sources: Table[Source]


class Stored(msgspec.Struct, frozen=True, array_like=True):
    """A base as a snapshot holds it: each table, its ids, and positions by what they are about."""

    digest: str
    as_of: str
    tables: dict[str, msgspec.Raw]
    ids: dict[str, msgspec.Raw]
    indexes: dict[str, msgspec.Raw]


class StoredBase:
    """What `Base` is, from a snapshot: the same attributes, each table decoded when it is read."""

    def __init__(self, stored: Stored) -> None:
        self.digest = stored.digest
        self.as_of = stored.as_of
        self._indexes = stored.indexes

        def table(name: str, form: type[R]) -> Table[R]:
            return EncodedTable(form, stored.tables[name], stored.ids[name])

        self.tables = Tables(
            works=table("works", Work),
            people=table("people", Person),
            songs=table("songs", Song),
            nominations=table("nominations", Nomination),
            bodies=table("bodies", AwardBody),
            terms=table("terms", Term),
            sources=table("sources", Source),
        )

    @property
    def works(self) -> tuple[Work, ...]:
        """Every work."""
        return self.tables.works.all

    @property
    def people(self) -> tuple[Person, ...]:
        """Every person, band and company."""
        return self.tables.people.all

    @property
    def songs(self) -> tuple[Song, ...]:
        """Every song."""
        return self.tables.songs.all

    @property
    def nominations(self) -> tuple[Nomination, ...]:
        """Every nomination."""
        return self.tables.nominations.all

    @property
    def bodies(self) -> tuple[AwardBody, ...]:
        """Every award body."""
        return self.tables.bodies.all

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every term of the guide."""
        return self.tables.terms.all

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source."""
        return self.tables.sources.all

    def whole(self) -> Base:
        """Everything, decoded."""
        return Base(
            digest=self.digest,
            as_of=self.as_of,
            works=self.works,
            people=self.people,
            songs=self.songs,
            nominations=self.nominations,
            bodies=self.bodies,
            terms=self.terms,
            sources=self.sources,
        )

    def index(self, name: str) -> dict[str, tuple[int, ...]]:
        """Positions by id, as `indexes.py` computed them for the snapshot."""
        return msgspec.msgpack.decode(self._indexes[name], type=dict[str, tuple[int, ...]])


def tables_of(base: Base | StoredBase) -> Tables:
    """The tables of a base, wherever it comes from."""
    if isinstance(base, StoredBase):
        return base.tables
    return Tables(**{name: Table(getattr(base, name)) for name in NAMES})


def stored(base: Base, indexes: Mapping[str, Mapping[str, tuple[int, ...]]]) -> Stored:
    """A base as a snapshot holds it."""

    def encoded(value: object) -> msgspec.Raw:
        return msgspec.Raw(msgspec.msgpack.encode(value))

    return Stored(
        digest=base.digest,
        as_of=base.as_of,
        tables={name: encoded(getattr(base, name)) for name in NAMES},
        ids={name: encoded([record.id for record in getattr(base, name)]) for name in NAMES},
        indexes={name: encoded(index) for name, index in indexes.items()},
    )
