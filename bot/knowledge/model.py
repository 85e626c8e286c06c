"""The facts as the running program holds them: frozen values, referring to each other by id.

The YAML files (see `entries.py` and knowledge/README.md) are for people and refer by natural key;
compiling resolves every reference, so nothing here can dangle. All lists are tuples, in the order
of their file unless said otherwise. `sources` are ids of `Source`, best first; a fact with `doubt`
is one source's claim and is shown as such, never stated flatly.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

import msgspec


class WorkKind(StrEnum):
    """What sort of thing a work is."""

    FILM = "film"
    SERIES = "series"
    GAME = "game"
    STAGE = "stage"
    ALBUM = "album"


class Verdict(StrEnum):
    """The answer to "score or soundtrack?"; the last two are for songs."""

    SCORE = "score"
    SOUNDTRACK = "soundtrack"
    BOTH = "both"
    ORIGINAL_SONG = "original_song"
    NEEDLE_DROP = "needle_drop"
    UNKNOWN = "unknown"


class SongUse(StrEnum):
    """Whether a song was written for the work or was there before."""

    ORIGINAL = "original"
    NEEDLE_DROP = "needle_drop"


class Role(StrEnum):
    """What a credited person did."""

    COMPOSER = "composer"
    ADAPTER = "adapter"  # arranged or adapted existing music for the work
    SONGWRITER = "songwriter"
    LYRICIST = "lyricist"
    SUPERVISOR = "music supervisor"


class AlbumKind(StrEnum):
    """What a soundtrack album holds."""

    SCORE = "score"
    SONGS = "songs"
    MIXED = "mixed"
    COMPILATION = "compilation"
    CAST = "cast"


class NominationStatus(StrEnum):
    """Only official nominations are counted; the others are told as what they were."""

    OFFICIAL = "official"
    WRITE_IN = "write_in"
    DISQUALIFIED = "disqualified"
    WITHDRAWN = "withdrawn"


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Anything claimed: where it comes from, and what casts doubt on it."""

    sources: tuple[str, ...] = ()
    doubt: str | None = None  # why this is one source's claim only


class Source(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where claims come from; `kind` and `licence` as the source states them."""

    id: str
    title: str
    kind: str
    url: str | None = None
    licence: str | None = None
    date: str | None = None  # when it was published or read, ISO


class Person(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A person, band or company. `members` are person ids (bands only)."""

    id: str
    name: str
    also: tuple[str, ...] = ()
    kind: str = "person"  # person · band · company
    members: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Credit(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """One person's part in a work's music or in a song."""

    person: str
    role: Role


class Album(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A soundtrack album released for a work."""

    title: str
    kind: AlbumKind
    year: int | None = None


class Statement(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A sentence in our own words about a work, a song or a term."""

    about: str  # e.g. known_for · music · recordings · stage · album · effect · verdict
    text: str


class Work(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A film, series, game, stage work or album; natural key `Title (year)` or `Title (year, qualifier)`.

    `year` is that of the first public release. `fame` runs from 1 (specialists) to 5 (everybody).
    `score_alone` and `no_score` are recorded facts, so their absence says nothing.
    """

    id: str
    title: str
    year: int
    kind: WorkKind
    qualifier: str | None = None
    also: tuple[str, ...] = ()
    local: tuple[tuple[str, str], ...] = ()  # (language code, title it is known by there)
    imdb: str | None = None
    fame: int = 1
    credits: tuple[Credit, ...] = ()
    score_alone: Fact | None = None  # it has no songs to speak of
    no_score: Fact | None = None  # it has no score of its own
    soundtrack: Fact | None = None  # recorded songs were chosen for it (even if none is listed)
    leads_with: Verdict | None = None  # score or soundtrack: what it is better known for
    albums: tuple[Album, ...] = ()
    notes: tuple[Statement, ...] = ()
    supervisors: tuple[Credit, ...] = ()

    @property
    def key(self) -> str:
        """The natural key, as files and people write it."""
        tail = f", {self.qualifier}" if self.qualifier else ""
        return f"{self.title} ({self.year}{tail})"


class Use(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A song heard in a work."""

    work: str
    use: SongUse
    effect: str | None = None  # what it does there, in our own words


class Song(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A song; `performers` are person ids in billing order. Natural key `Title (qualifier)`."""

    id: str
    title: str
    qualifier: str
    performers: tuple[str, ...] = ()
    year: int | None = None
    also: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()  # who wrote it
    uses: tuple[Use, ...] = ()
    notes: tuple[Statement, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The natural key, as files write it."""
        return f"{self.title} ({self.qualifier})"


class Correction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an imported entry said and why ours differs."""

    was: str
    because: str
    sources: tuple[str, ...] = ()


class Nomination(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """One entry on one ballot. `people` are person ids as credited; `song` a song id.

    `film_year` is the year the award is for; the ceremony's date is on `Ceremony`.
    """

    id: str
    body: str
    category: str
    category_then: str  # its name that year
    ceremony: int
    film_year: int
    work: str | None  # None: an award to music of no work in the base
    people: tuple[str, ...] = ()
    song: str | None = None
    won: bool = False
    tie: bool = False
    status: NominationStatus = NominationStatus.OFFICIAL
    named: str | None = None  # the nominated album or piece, where the award names one
    note: str | None = None
    corrects: Correction | None = None


class Span(msgspec.Struct, frozen=True):
    """Ceremonies `first` to `last`, both included."""

    first: int
    last: int


class Category(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A canonical category. `honours`: score · song · compilation · adaptation · other."""

    id: str
    name: str
    honours: str
    also: tuple[str, ...] = ()
    given: tuple[Span, ...] = ()  # ceremonies at which it was given
    complete: tuple[Span, ...] = ()  # nominations and wins recorded without gaps
    winners_complete: tuple[Span, ...] = ()  # at least every win recorded


class Ceremony(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """One evening: its number, the film year it honours and the date it was held (ISO or year)."""

    number: int
    film_year: int
    held: str

    @property
    def held_year(self) -> int:
        """The calendar year of the evening."""
        return int(self.held[:4])


class AwardBody(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who gives the awards."""

    id: str
    name: str
    award: str  # what one wins: "Academy Award"
    also: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    ceremonies: tuple[Ceremony, ...] = ()
    incomplete: str | None = None  # told with answers that rest on a partial record
    sources: tuple[str, ...] = ()


class Term(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A term of the guide, in our own words; `statements` in telling order."""

    id: str
    term: str
    also: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    see: tuple[str, ...] = ()  # ids of related terms


class Base(msgspec.Struct, frozen=True, kw_only=True):
    """The whole knowledge base, as compiled; `digest` is that of the files it came from."""

    digest: str
    as_of: str  # the date the records end, ISO
    works: tuple[Work, ...] = ()
    people: tuple[Person, ...] = ()
    songs: tuple[Song, ...] = ()
    nominations: tuple[Nomination, ...] = ()
    bodies: tuple[AwardBody, ...] = ()
    terms: tuple[Term, ...] = ()
    sources: tuple[Source, ...] = ()

    @classmethod
    def empty(cls) -> Self:
        """A base with nothing in it, for tests that add what they need."""
        return cls(digest="", as_of="1970-01-01")
