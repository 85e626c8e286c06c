"""The entries of the knowledge files, as pydantic models: what may stand where, and in what form.

These are the editors' words (knowledge/README.md); `compile.py` turns them into the program's
facts. Everything arrives as text and becomes a number or a date by its field. Unknown keys are
refused. Only compiling imports this module: a warm start never does.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from bot.knowledge.model import AlbumKind, NominationStatus, SongUse, WorkKind


def _listed(value: Any) -> Any:
    """One thing stands for a list of one."""
    return [value] if isinstance(value, str | dict) else value


def _flag(value: Any) -> Any:
    if value in ("true", "false"):
        return value == "true"
    raise PydanticCustomError("flag", "not a flag")


def _matching(pattern: str, error: str) -> BeforeValidator:
    import re

    form = re.compile(pattern)

    def check(value: Any) -> Any:
        if isinstance(value, str) and form.fullmatch(value):
            return value
        raise PydanticCustomError(error, error)

    return BeforeValidator(check)


Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Sources = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Flag = Annotated[bool, BeforeValidator(_flag)]
Id = Annotated[str, _matching(r"[a-z][a-z0-9]{1,15}", "id")]
Imdb = Annotated[str, _matching(r"tt\d{7,9}", "imdb")]
Date = Annotated[str, _matching(r"\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?", "date")]
SpanText = Annotated[str, _matching(r"\d+(-\d+)?", "span")]
Year = Annotated[int, Field(ge=1800, le=2200)]


class Entry(BaseModel):
    """Any mapping in a knowledge file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Sourced(Entry):
    """A claim: where it comes from, and why it is doubted if it is."""

    source: Sources = ()
    doubt: str | None = None


class CreditEntry(Sourced):
    """Who made a score, or part of it."""

    by: Names
    role: Literal["composer", "adapter", "songwriter", "lyricist"] = "composer"


class SupervisorEntry(Sourced):
    """Who chose the songs."""

    by: Names


class AlbumEntry(Sourced):
    """A soundtrack album."""

    title: str
    kind: AlbumKind
    year: Year | None = None


class StatementEntry(Sourced):
    """A sentence in our own words."""

    about: str
    text: str


Credits = Annotated[tuple[CreditEntry, ...], BeforeValidator(_listed)]
Supervisors = Annotated[tuple[SupervisorEntry, ...], BeforeValidator(_listed)]


class WorkEntry(Entry):
    """A film, series, game, stage work or album, under `Title (year)`."""

    id: Id | None = None
    kind: WorkKind = WorkKind.FILM
    imdb: Imdb | None = None
    fame: Annotated[int, Field(ge=1, le=5)] | None = None
    also: Names = ()
    local: dict[str, str] = {}
    score: Credits = ()
    score_alone: Sourced | None = None
    no_score: Sourced | None = None
    soundtrack: Sourced | None = None
    leads_with: Literal["score", "soundtrack"] | None = None
    supervisor: Supervisors = ()
    albums: tuple[AlbumEntry, ...] = ()
    notes: tuple[StatementEntry, ...] = ()


class UseEntry(Sourced):
    """A song heard in a work."""

    work: str
    use: SongUse
    effect: str | None = None


class SongEntry(Entry):
    """A song, under `Title (qualifier)`; a use without a source has the song's."""

    id: Id | None = None
    performer: Names = ()
    year: Year | None = None
    by: Names = ()
    also: Names = ()
    source: Sources = ()
    doubt: str | None = None
    uses: tuple[UseEntry, ...] = ()
    notes: tuple[StatementEntry, ...] = ()


class PersonEntry(Entry):
    """A person, band or company, under the name as credited."""

    id: Id | None = None
    also: Names = ()
    kind: Literal["person", "band", "company"] = "person"
    members: Names = ()
    unlike: Names = ()  # people of nearly the same name who are somebody else
    source: Sources = ()


class TermEntry(Entry):
    """A term of the guide."""

    id: Id | None = None
    also: Names = ()
    see: Names = ()
    statements: tuple[StatementEntry, ...] = ()


class SourceEntry(Entry):
    """Where claims come from."""

    title: str
    kind: Literal[
        "dataset", "encyclopedia", "news", "official", "explainer", "album", "book", "editorial"
    ]
    url: str | None = None
    licence: str | None = None
    date: Date | None = None


class CategoryEntry(Entry):
    """A canonical category, and from when to when its record is complete."""

    name: str
    honours: Literal["score", "song", "compilation", "adaptation", "other"]
    also: Names = ()
    given: tuple[SpanText, ...] = ()
    complete: tuple[SpanText, ...] = ()
    winners_complete: tuple[SpanText, ...] = ()


class CeremonyEntry(Sourced):
    """One evening, under its number."""

    film_year: Year
    held: Date


class BodyEntry(Entry):
    """Who gives awards, under a short name."""

    name: str
    award: str
    also: Names = ()
    incomplete: str | None = None
    source: Sources = ()
    categories: dict[str, CategoryEntry] = {}
    ceremonies: dict[int, CeremonyEntry] = {}


class CorrectionEntry(Entry):
    """What an imported entry said, and why ours differs."""

    was: str
    because: str
    source: Sources = ()


class NominationEntry(Sourced):
    """One entry on one ballot; without a source it has its award's."""

    work: str | None = None
    song: str | None = None
    people: Names = ()
    won: Flag = False
    tie: Flag = False
    status: NominationStatus = NominationStatus.OFFICIAL
    named: str | None = None
    film_year: Year | None = None
    note: str | None = None
    corrects: CorrectionEntry | None = None


class AwardEntry(Entry):
    """One category at one ceremony."""

    category: str
    then: str
    source: Sources = ()
    nominations: tuple[NominationEntry, ...] = ()


class EveningEntry(Entry):
    """The awards of one ceremony."""

    ceremony: int
    awards: tuple[AwardEntry, ...] = ()


class AwardsFile(Entry):
    """A file below `awards/`, other than bodies.yaml."""

    body: str
    ceremonies: tuple[EveningEntry, ...] = ()
