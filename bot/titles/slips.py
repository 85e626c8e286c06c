"""Slips: whether a misspelt name is this name, or rather another name that the index lacks."""

from __future__ import annotations

import msgspec
from rapidfuzz.distance import OSA

from bot.titles import lexicon
from bot.titles.decision import Rule
from bot.titles.folding import key_words
from bot.titles.index import SMALL, TitleIndex
from bot.titles.numerals import is_number
from bot.titles.sounds import sound

_AGREED = 2  # telling words that excuse a word of the same sound


class Slip(msgspec.Struct, frozen=True):
    """A name, how many slips away it is, and whether they are slips at all."""

    name: int
    count: int
    verdict: Rule
    confidence: float


def allowance(size: int) -> int:
    """How many slips a name of so many letters may have."""
    return 1 if size < 6 else 2 if size < 12 else 3


def judge(index: TitleIndex, words: list[str], name: int, count: int) -> Slip:
    """Weigh the words that differ: numbers must agree, and a real word is no slip of another."""
    fold = index.folds[name]
    size = len(fold)
    confidence = max(0.3, 0.96 - 1.2 * count / max(size, 1))
    own = fold.split(" ")
    verdict = Rule.SPELLING
    if count > allowance(size):
        verdict = Rule.NAMESAKE
    else:
        verdict = _differing(index, key_words(words), key_words(own))
    return Slip(name, count, verdict, round(confidence, 3))


def _differing(index: TitleIndex, words: list[str], own: list[str]) -> Rule:
    odd = [word for word in words if word not in own]
    missing = [word for word in own if word not in words]
    for word in odd:
        if is_number(word):
            return Rule.NUMBER_UNFIT
    for word in missing:
        if is_number(word) and not any(_slip_of(index, typed, word) for typed in odd):
            return Rule.NUMBER_UNFIT
    if not odd:
        return Rule.SPELLING if SMALL.issuperset(missing) else Rule.NAMESAKE
    if not all(is_word(index, word) for word in odd):
        return Rule.SPELLING
    agreed = sum(word in own and word not in SMALL for word in words)
    if agreed >= _AGREED and [sound(word) for word in odd] == [sound(word) for word in missing]:
        return Rule.SPELLING  # "Raiders of the Lost Arc"
    return Rule.NAMESAKE


def _slip_of(index: TitleIndex, typed: str, number: str) -> bool:
    limit = 1 if len(number) < 5 else 2
    return (
        not number[0].isdigit()
        and OSA.distance(typed, number, score_cutoff=limit) <= limit
        and not is_word(index, typed)
    )


def is_word(index: TitleIndex, word: str) -> bool:
    """Whether it is a word in its own right: in use, or in a name of the index."""
    return len(word) == 1 or word in lexicon.words() or index.is_word(word)
