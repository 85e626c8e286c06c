"""The ways to read a text: as it stands, without a year in it, without "movie" or "soundtrack"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bot.titles.decision import Rule
from bot.titles.folding import folded_words, key_words

YEARS = range(1870, 2040)
_TRAILING = frozenset(("movie", "film", "films", "soundtrack", "ost", "music"))
_LEADING = frozenset(("movie", "film"))
_KEY = re.compile(r"(?P<title>.{1,200}) \((?P<year>\d{4})(?:, [^()]{1,40})?\)")
_BEFORE_YEAR = frozenset(("from", "of", "in"))
_DECADE_MARK = ("'", "’")
_TURN = 30  # `'29` is 2029, `'30` is 1930


class Reading(msgspec.Struct, frozen=True):
    """One way to read a text: its words, the year taken out of it, and whether more was left out."""

    words: list[str]
    year: int | None = None
    rule: Rule = Rule.EXACT

    @property
    def key(self) -> str:
        """What is looked up."""
        return "".join(key_words(self.words))


def readings(text: str, words: list[str], year: int | None) -> Iterator[Reading]:
    """All of them, the most literal first; a `year` known from elsewhere goes with each."""
    yield Reading(words, year)
    rest, said = words, year
    if year is None:
        if ")" in text and (
            keyed := _KEY.fullmatch(text.strip())
        ):  # "$ (1971)", "The Night Of (2016)"
            yield Reading(folded_words(keyed["title"]), int(keyed["year"]))
        for rest, said in reversed(_without_year(text, words)):
            yield Reading(rest, said)
    bare = rest if ":" in text else _without_fillers(rest)
    if len(bare) < len(rest):
        yield Reading(bare, said, Rule.REST)


def _without_year(text: str, words: list[str]) -> list[tuple[list[str], int]]:
    """The words without a year among them, and the year; each way, if there are two."""
    if len(words) < 2:
        return []
    found = []
    for at, word in enumerate(words):
        if len(word) == 4 and word.isdecimal() and int(word) in YEARS:
            before = at - 1 if at > 1 and words[at - 1] in _BEFORE_YEAR else at
            found.append((words[:before] + words[at + 1 :], int(word)))
    tail = text.rstrip(" ).!?")
    if tail[-3:-2] in _DECADE_MARK and tail[-2:].isdecimal():
        short = int(tail[-2:])  # "Titanic '97": only with its apostrophe and at the end
        found.append((words[:-1], (2000 if short < _TURN else 1900) + short))
    return found[-2:]


def _without_fillers(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while end - start > 1 and words[end - 1] in _TRAILING:
        end -= 1
    if end < len(words) and end - start > 1 and words[end - 1] == "the":
        end -= 1
    if end - start > 1 and words[start] in _LEADING:
        start += 1
    elif end - start > 2 and words[start] == "the" and words[start + 1] in _LEADING:
        start += 2
    return words[start:end]
