"""What a rule alone does not say: what a superlative ranks and how, which notes are asked for."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from bot.asking.cues import words
from bot.asking.intent import Intent
from bot.asking.question import Rank
from bot.asking.rules import Rule

_UNRECORDED = words(  # of people and works: sex, origin, maker, sort
    """
    woman women female man male black white asian african american british french italian german
    spanish japanese indian korean chinese mexican swedish icelandic european fewest
    disney disneys pixar pixars dreamworks marvel marvels ghibli netflix warner paramount universal bollywood
    hollywood animated animation cartoon horror western westerns comedy thriller superhero
    documentary silent christmas rap country electronic
    """
)
_WORKS = words("film films show series game picture")
_OF_FILM = words("music score scores scoring composer composers song songs")
_PEOPLE = words("composer composers who person people songwriter band artist")
_SOME = words("a any another what which other one")
_KINDS = (
    ("film", words("film films anime animes")),
    ("series", words("series shows anime animes")),
    ("game", words("game games")),
)
_EARLIER = words("before already older exist exists existed existing around out")
_NEW = words(
    "original originally write writes written wrote writing make made makes recorded new or for specially"
)
_NOTES = (
    ("stage", words("stage broadway theatre staged")),
    ("album", words("album albums released")),
    ("recordings", words("recording recordings recorded")),
    ("known_for", words("known famous like emotion mood licence license sound sounds other")),
    ("music", words("known about all series songs come")),
)


def by_unrecorded(heard: Sequence[str]) -> bool:
    """Whether it is asked by something that is not on record: the first woman, Disney's songs."""
    return not _UNRECORDED.isdisjoint(heard)


def rank(heard: Sequence[str], rule: Rule) -> Rank | None:
    """Which end of the list a superlative asks for; of a count only what it can't be told by."""
    if rule.intent is Intent.COUNT_AWARDS and by_unrecorded(heard):
        return Rank.OTHER
    if rule.intent is not Intent.SUPERLATIVE:
        return None
    for word in heard:
        if word in ("youngest", "oldest"):
            return Rank(word)
        if word in _UNRECORDED:
            return Rank.OTHER
    if rule.way != "end":
        return Rank.MOST
    return Rank.FIRST if {"first", "earliest"} & set(heard) else Rank.LAST


def way(heard: Sequence[str], rule: Rule) -> str:
    """The rule's variant of its intent; "most nominations" may be asked of those without a win."""
    if rule.intent is Intent.WRITTEN_FOR and _EARLIER & set(heard) and not _NEW & set(heard):
        return "before"
    never = {"without", "never", "no", "losing"} & set(heard)
    if rule.intent is Intent.SUPERLATIVE and not rule.wins and never:
        return "without"
    return rule.way


def subject(heard: Sequence[str], rule: Rule) -> str:
    """What a superlative ranks, by the first word that says so: person, work or song."""
    if rule.intent is not Intent.SUPERLATIVE:
        return "person"
    for before, word, after in zip(("", *heard), heard, (*heard[1:], ""), strict=False):
        if word in _WORKS and after not in _OF_FILM:
            return "work"
        if word in ("song", "songs") and before not in ("best", "original", "for"):
            return "song"
        if word in _PEOPLE:
            return "person"
        if word in ("soundtrack", "score", "scores") and before in ("what", "which", "the"):
            return "work"
    return "person"


def kinds(heard: Sequence[str], named: Set[int], rule: Rule) -> tuple[str, ...]:
    """The kinds of works that somebody's are asked for; what a title is called by does not count."""
    if rule.intent is not Intent.WORKS_OF_PERSON:
        return ()
    said = {
        word for at, word in enumerate(heard) if at not in named and not {at - 1, at + 1} & named
    }
    if any(a in _SOME and b == "show" for a, b in pairwise(heard)):  # not "show me"
        said.add("shows")
    return tuple(kind for kind, called in _KINDS if called & said)


def notes(heard: Sequence[str]) -> tuple[str, ...]:
    """The kinds of notes on a work that the words ask for, in telling order."""
    return tuple(kind for kind, cues in _NOTES if cues & set(heard))
