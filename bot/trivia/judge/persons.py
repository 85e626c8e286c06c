"""Persons' names: surnames alone, short and misspelt first names before the right surname."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from bot.titles.sounds import sound
from bot.trivia.judge.folding import folded_words, key
from bot.trivia.judge.slips import NICKNAMES

_INITIAL = re.compile(r"(?<=\w)\s+(?:[A-Z]|[A-Za-z]\.)\s+(?=\w)")  # of a middle name
_SUFFIXES = frozenset(["jr", "sr", "ii", "iii"])


def surname(name: str) -> list[str]:
    """The folded words of a surname; both of a double-barrelled one. Empty for a single name."""
    parts = [part for part in name.replace(",", " ").split() if folded_words(part)]
    while len(parts) > 1 and parts[-1].strip(".").casefold() in _SUFFIXES:
        parts.pop()
    return folded_words(parts[-1]) if len(parts) > 1 else []


def same_person(text: str, names: tuple[str, ...]) -> bool:
    """Whether a guess is a name with a short or misspelt first name: Tom Newman, Jon Williams."""
    words, plain = folded_words(text), folded_words(_INITIAL.sub(" ", text))
    return any(_same(words, name) or plain == folded_words(name) for name in names)


def _same(words: list[str], name: str) -> bool:
    own, last = folded_words(name), surname(name)
    size = len(last)
    if not last or len(words) <= size or len(words) not in (size + 1, len(own)):
        return False
    typed = "".join(words[-size:])
    if OSA.distance(typed, "".join(last)) > _surname_slips(words[0] == own[0], "".join(last)):
        return False
    if _longer(typed, "".join(last)) or not _begins(typed, "".join(last)):
        return False
    first, full = words[0], own[0]
    if NICKNAMES.get(first) == full or (len(first) > 3 and first[:3] == full[:3]):
        return True
    letters = iter(full)
    short = len(words) == size + 1 and len(first) > 1 and first[0] == full[0]
    if short and all(letter in letters for letter in first):
        return True  # Tom for Thomas, Jon for John
    slips = OSA.distance(first, full, score_cutoff=1) <= 1 or (
        first[0] == full[0] and sound(first) == sound(full)
    )
    return slips and len(first) > 3 and len(full) > 3 and typed == "".join(last)


def _surname_slips(first_is_right: bool, last: str) -> int:
    """How many slips a surname may have: two in a long one after the very first name."""
    return 2 if first_is_right and len(last) >= 7 else int(len(last) > 4)


def misspelt_surname(text: str, names: tuple[str, ...]) -> str:
    """The long surname of one of the names that a guess is one letter away from, or ""."""
    typed = key(text)
    for name in names:
        last = "".join(surname(name))
        if (
            len(last) > 5
            and typed[:1] == last[0]
            and OSA.distance(typed, last, score_cutoff=1) <= 1
        ):
            return last
    return ""


def word_by_word(text: str, name: str) -> bool:
    """Whether a misspelt name is misspelt in its letters, and no word of it is another word."""
    words, own = folded_words(_INITIAL.sub(" ", text)), folded_words(name)
    if len(words) == 1 and (last := surname(name)):
        return _slipped(words[0], "".join(last)) or words[0][0] == own[0][0]
    if len(words) > len(own):
        return "".join(words) == "".join(own)  # written apart; else a name more is another name
    if len(words) < len(own) or sorted(words) == sorted(own):
        return True  # written together, or in another order
    return all(map(_slipped, words, own))


def _slipped(word: str, other: str) -> bool:
    slips = OSA.distance(word, other, score_cutoff=2)
    return (
        slips <= (1 if len(other) < 6 else 2) and not _longer(word, other) and _begins(word, other)
    )


def _begins(word: str, other: str) -> bool:
    """Whether a word begins as the other does, by letter or by sound; its first letter may be missed."""
    if (
        word[:1] == other[:1]
        or word[1:] == other
        or word == other[1:]
        or sorted(word) == sorted(other)
    ):
        return True
    heard = sound(word)[:1], sound(other)[:1]
    return heard[0] == heard[1] != "a"


def _longer(word: str, other: str) -> bool:
    """Whether one surname goes on where the other ends: Williamson is nobody called Williams."""
    return abs(len(word) - len(other)) > 1 and (word.startswith(other) or other.startswith(word))
