"""What was asked, once understood: an intent, the things it is about, and which awards it means."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from bot.asking.intent import Intent


class YearMeans(StrEnum):
    """Which of an award's two years a question means; `EITHER` and `EVENING` are told with both.

    "In 1978" is the film year first, "the 1978 Oscars" the evening held that year first.
    """

    EITHER = "either"
    EVENING = "evening"
    FILM = "film"
    HELD = "held"


class Scope(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which nominations are meant; what is None leaves them all in.

    `honours` is what the award is for (score, song, compilation, adaptation), `categories` are
    canonical category ids where one was named that tells more than that. `exactly` keeps the
    score award apart from the adaptation award ("original score" as against "score").
    `since` and `until` are years, both included. `foreign` is another body ("Emmy Awards")
    or another trade ("best picture"), of which nothing is recorded.
    """

    body: str | None = None
    honours: str | None = None
    categories: tuple[str, ...] = ()
    exactly: bool = False
    year: int | None = None
    year_means: YearMeans = YearMeans.EITHER
    ceremony: int | None = None
    since: int | None = None
    until: int | None = None
    foreign: str | None = None

    @property
    def dated(self) -> bool:
        """Whether it says when."""
        return any(v is not None for v in (self.year, self.ceremony, self.since, self.until))

    @property
    def says_award(self) -> bool:
        """Whether it says which award."""
        return bool(self.body or self.honours or self.categories or self.foreign)


class Rank(StrEnum):
    """Which end of a list a superlative asks for."""

    MOST = "most"
    FIRST = "first"
    LAST = "last"
    YOUNGEST = "youngest"
    OLDEST = "oldest"
    OTHER = "other"  # by something that is not recorded: the first woman, …


class Question(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A question with its things named by id, so that a follow-up can change one part of it.

    `subject` is what a superlative ranks: person, work or song. `wins` tells counting wins from
    counting nominations, `way` is the rule's variant of the intent. `unknown` are words that stand where a name should, and name nothing in
    the base; `between` are work or person ids that the words fit alike;
    with `unfit_year` they are known, but not of the year that was said; `others` are namesakes passed over.
    `series` is the name of the works where they were named as a whole.
    """

    intent: Intent
    works: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    songs: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    scope: Scope = Scope()
    subject: str = "person"
    rank: Rank | None = None
    series: str = ""
    wins: bool = True
    way: str = ""
    about: tuple[
        str, ...
    ] = ()  # kinds of notes asked for: stage, album, recordings, known_for, music
    kinds: tuple[str, ...] = ()  # of works: film, series, game
    unfit_year: bool = False
    unknown: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    rule: str = ""
