"""A text as read: its words, the names in it, the time and award it means, and the shape they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from bot.asking.award_cues import Heard
from bot.asking.cues import words
from bot.asking.question import Scope
from bot.asking.rules import Rule, fit, shape_of
from bot.asking.spots import ARTICLES, Spot, Spotted, Unknown
from bot.asking.text import Said
from bot.asking.times import When

_SONG_WORDS = words("song track tune sing sings sang sung lyrics")
_WORK_WORDS = words("film films series game show")
_WORK_PARTS = words("music score soundtrack songs theme album composer ost")
_COMPOSED = words("composed scored")
_HOLDS_SONGS = words("in from on during")
_MANY_SONGS = words("song songs music track tracks plays played")


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What was made of a text. `rule` is None if its shape is in no table."""

    said: Said
    heard: list[str]
    spots: tuple[Spot, ...]
    unknown: tuple[Unknown, ...]
    weak: tuple[Spot, ...]
    scope: Scope
    shape: str
    rule: Rule | None
    meant: frozenset[int] = frozenset()  # positions of the words that say when, or which award

    @property
    def named(self) -> set[int]:
        """The positions of words that name something of the base."""
        return {i for spot in self.spots for i in range(spot.first, spot.last)}

    @property
    def loose(self) -> int:
        """How many words nothing explains."""
        return sum(u.last - u.first for u in self.unknown)


def read(
    said: Said,
    heard: list[str],
    spotted: Spotted,
    time: When,
    award: Heard,
    prefers: Callable[[Spot], str],
) -> Reading:
    """Put together what was found, and look its shape up.

    `prefers` says of a name of several things which of them is far better known; "" if none is.
    """
    scope = replace(
        award.scope,
        year=time.year,
        year_means=time.means,
        ceremony=time.ceremony,
        since=time.since,
        until=time.until,
    )
    spots = tuple(_cast(heard, spot, spotted.spots, prefers) for spot in spotted.spots)
    shape = _shape(heard, spots, spotted.unknown, time, award)
    return Reading(
        said=said,
        heard=heard,
        spots=spots,
        unknown=spotted.unknown,
        weak=spotted.weak,
        scope=scope,
        shape=shape,
        rule=fit(shape),
        meant=time.taken | award.taken,
    )


def _shape(
    heard: Sequence[str],
    spots: Sequence[Spot],
    unknown: Sequence[Unknown],
    time: When,
    award: Heard,
) -> str:
    marks = {spot.first: spot.letter for spot in spots} | {lost.first: "U" for lost in unknown}
    spans = [(s.first, s.last) for s in spots] + [(u.first, u.last) for u in unknown]
    skip = {i for first, last in spans for i in range(first + 1, last)}
    said: list[str] = []
    for at, word in enumerate(heard):
        if at in marks:
            said.append(marks[at])
        elif at in skip:
            continue
        elif word == "first" and heard[at - 1 : at] == ["the"] and marks.get(at + 1) == "W":
            continue  # "the first godfather" only says which
        elif at in time.taken:
            said.append("Y")
        elif at in award.taken:
            said.append("B" if at in award.body_words else "C")
        else:
            said.append(word)
    if award.scope.foreign and "C" not in said:
        said.append("C")
    return shape_of(said)


def _cast(
    heard: Sequence[str], spot: Spot, spots: Sequence[Spot], prefers: Callable[[Spot], str]
) -> Spot:
    """A name that is both a work's and a song's as one of them, by the words beside it."""
    before = heard[spot.first - 1] if spot.first else ""
    if before == "by" and "P" in spot.found:
        return _only(spot, "P")
    if _is_made(heard, spot) or _has_article(heard, spot):
        return _only(spot, "W") if spot.letter == "W" else spot
    if spot.letter == "W" and "P" in spot.found and prefers(spot) == "P":
        return _only(spot, "P")
    if spot.letter != "E":
        return spot
    after = heard[spot.last] if spot.last < len(heard) else ""
    earlier = set(heard[: spot.first])
    performed = after == "by" and any(s.first == spot.last + 1 and s.letter == "P" for s in spots)
    if list(heard[spot.last : spot.last + 2]) == ["the", "song"]:
        return _only(spot, "S")
    one = any("S" in s.found and s.last < spot.first for s in spots)
    if one and before in _HOLDS_SONGS:  # "who sings lose yourself in 8 mile"
        return _only(spot, "W")
    owns = spot.text.lower().endswith(("'s", "’s"))  # "chicago's song"
    if before in _SONG_WORDS or (after in _SONG_WORDS and not owns) or performed:
        return _only(spot, "S")
    of_work = before == "of" and spot.first > 1 and heard[spot.first - 2] in _WORK_PARTS
    holds = before in _HOLDS_SONGS and bool(_MANY_SONGS & earlier)
    if before in _WORK_WORDS or after in _WORK_WORDS or after in _WORK_PARTS or of_work or holds:
        return _only(spot, "W")
    return _only(spot, "S") if prefers(spot) == "S" else spot


def _is_made(heard: Sequence[str], spot: Spot) -> bool:
    """Whether it is what somebody composed, and so nobody: "who scored Sting"."""
    return heard[max(0, spot.first - 1)] in _COMPOSED and heard[0] in ("who", "what")


def _has_article(heard: Sequence[str], spot: Spot) -> bool:
    """Whether the article that was said is the title's, and no part of a person's name."""
    if heard[spot.first] not in ARTICLES or not {"W", "P"} <= set(spot.found):
        return False
    article = f"{heard[spot.first]} "
    titles, people = (
        [c.name.casefold().startswith(article) for c in spot.found[sort].candidates]
        for sort in "WP"
    )
    return any(titles) and not any(people)


def _only(spot: Spot, letter: str) -> Spot:
    """The spot as one sort of thing; what else it could be is kept behind."""
    rest = {k: m for k, m in spot.found.items() if k != letter}
    return replace(spot, found={letter: spot.found[letter]}, passed_over=rest)
