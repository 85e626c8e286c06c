"""Ordinary words: a slip seldom makes one, nor anything that reads like one; another title does.

words.txt, rare.bin, letters.txt and letters_names.txt are made by tests/titles/make_lexicon.py; the first
says where its words come from and holds the most frequent first.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.titles.checksums import Checksums

_EVERYDAY = 3_000
_FAMILIAR = 10_000
_COMMON = 8_000  # one of these alone says nothing
NONE = 10**9  # the rank of what is no word
_SIDE = 27  # letters and the edge of a word
_EDGE = 26
_PAIRS = _SIDE * _SIDE
_A = 97  # the code of "a"; each letter of a table counts from it
_STEP = 0.5  # of a natural logarithm, for each letter of a table of letters
_SEARCHES = 60  # looked for in the text of the file before a table of it is worth making
# What chat says for itself, which the list of words lacks.
_CHAT = ("lol", "omg", "brb", "idk", "btw", "wtf", "lmao", "rofl", "imo", "imho", "tbh", "ngl")


def rank(word: str) -> int:
    """0 for the most frequent word; `NONE` for what is no word in use."""
    return _words().rank(word)


def is_word(word: str) -> bool:
    """Whether it is a word in use, or a name, folded."""
    return _words().rank(word) < NONE


def is_common(word: str) -> bool:
    """Whether it is one of the most frequent words."""
    return _words().rank(word) < _COMMON


@cache
def common() -> frozenset[str]:
    """The words of everyday talk."""
    return frozenset(first(_EVERYDAY))


@cache
def familiar() -> frozenset[str]:
    """The words that everybody knows, those that jokes are made of."""
    return frozenset(first(_FAMILIAR))


def is_rare(word: str) -> bool:
    """Whether it is a word in use, though none of the list: a name in the news, a word of another language."""
    return word in _rare()


def first(count: int) -> list[str]:
    """So many of the most frequent words."""
    return _words().first(count)


class _Words:
    """Words by rank. A single question searches the text; a bot that stays up makes a table."""

    def __init__(self) -> None:
        text = _data("words.txt")
        self._text = text[text.index(b"\n", text.rindex(b"#")) :]
        self._table: dict[str, int] | None = None
        self._searches = 0

    def rank(self, word: str) -> int:
        """0 for the most frequent; far beyond all for what is no word."""
        if self._table is None:
            self._searches += 1
            if self._searches <= _SEARCHES:
                return self._search(word)
            ranks = {word: rank for rank, word in enumerate(self._text.decode("ascii").split())}
            self._table = dict.fromkeys(_CHAT, _COMMON) | ranks
        return self._table.get(word, NONE)

    def first(self, count: int) -> list[str]:
        """So many of the most frequent."""
        return self._text.decode("ascii").split(maxsplit=count)[:count]

    def _search(self, word: str) -> int:
        at = self._text.find(f"\n{word}\n".encode())
        if at >= 0:
            return self._text.count(b"\n", 0, at)
        return _COMMON if word in _CHAT else NONE


def oddness(word: str) -> float:
    """How unlike English its letters follow each other: about 2.2 for words, above 3 for slips.

    The mean of the negative logarithms of each letter's chance after the two before it. What is
    not of plain letters is as odd as can be.
    """
    return _oddness(word, _letters("letters.txt"))


def oddness_of_names(word: str) -> float:
    """The same measured by names and words of other languages, as titles and people have them."""
    return _oddness(word, _letters("letters_names.txt"))


def _oddness(word: str, chances: bytes) -> float:
    if not (word.isascii() and word.isalpha() and word.islower()):
        return 12.0
    pair = _EDGE * _SIDE + _EDGE
    total = 0
    for letter in word.encode():
        place = pair * _SIDE + letter - _A
        total += chances[place]
        pair = place % _PAIRS
    total += chances[pair * _SIDE + _EDGE] - _A * (len(word) + 1)
    return (total / (len(word) + 1) + 0.5) * _STEP


@cache
def _rare() -> Checksums:
    return Checksums(Path(__file__).with_name("rare.bin"))


@cache
def _words() -> _Words:
    return _Words()


@cache
def _letters(file: str) -> bytes:
    return _data(file).replace(b"\n", b"")


def _data(file: str) -> bytes:
    return Path(__file__).with_name(file).read_bytes()
