"""Ordinary words: a slip seldom makes one, nor anything that reads like one; another title does.

words.txt and letters.txt are made by tests/titles/make_lexicon.py.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_COMMON = 8000
_USUAL = 20_000
_SIDE = 27  # letters and the edge of a word
_EDGE = 26
_STEP = 0.5  # of a natural logarithm, for each letter of letters.txt
# What chat says for itself, which the list of words lacks.
_CHAT = frozenset(
    ("lol", "omg", "brb", "idk", "btw", "wtf", "lmao", "rofl", "imo", "imho", "tbh", "ngl")
)


@cache
def words() -> frozenset[str]:
    """Words in use, names among them, folded; words.txt says where they come from."""
    return frozenset(_lines()) | _CHAT


@cache
def rare() -> frozenset[str]:
    """The less frequent of them: one of these in a name says much."""
    return words() - frozenset(_lines()[:_USUAL])


@cache
def common() -> frozenset[str]:
    """The most frequent of them: one of these alone says nothing."""
    return frozenset(_lines()[:_COMMON])


def oddness(word: str) -> float:
    """How unlike English its letters follow each other: about 2.2 for words, above 3 for slips.

    The mean of the negative logarithms of each letter's chance after the two before it. What is
    not of plain letters is as odd as can be.
    """
    chances = _letters()
    first = second = _EDGE
    total = 0
    for letter in f"{word}{{":  # the brace stands for the edge: it follows z
        third = ord(letter) - 97
        if not 0 <= third < _SIDE:
            return 12.0
        total += chances[(first * _SIDE + second) * _SIDE + third] - 97
        first, second = second, third
    return (total / (len(word) + 1) + 0.5) * _STEP


@cache
def _letters() -> bytes:
    return (files("bot.titles") / "letters.txt").read_bytes().replace(b"\n", b"")


def _lines() -> list[str]:
    text = (files("bot.titles") / "words.txt").read_text(encoding="ascii")
    return text[text.index("\n", text.rindex("#")) :].split()
