"""Slips: whether a misspelt name is this name, or rather another name that the index lacks."""

from __future__ import annotations

import msgspec
from rapidfuzz.distance import DamerauLevenshtein

from bot.titles import lexicon
from bot.titles.decision import Rule
from bot.titles.evidence import odds
from bot.titles.folding import ARTICLES, key_words
from bot.titles.index import KINDS, SMALL, NameKind, TitleIndex
from bot.titles.numerals import MARKS, is_number

ENOUGH = -1.3  # odds, as their logarithm, from which a text is taken for a name
NEVER = -99.0
_SURELY = 4.0
_TELLING = 2  # words of a name that agree, so that a small one may not
_SHORTEST = 3
_FEW = 12  # letters of a name that may be a number for the most part
_LETTERS = {
    NameKind.TITLE: _SHORTEST,
    NameKind.PART: 7,
}  # least letters of a misspelt name, by kind
_LETTERS_ELSE = 5


def allowance(size: int) -> int:
    """How many slips a name of so many letters and blanks may have."""
    return 1 if size < 6 else 2 if size < 11 else 3


class Judged(msgspec.Struct, frozen=True):
    """`SPELLING` if a text is the name misspelt, `NUMBER_UNFIT` or `NAMESAKE` if not; slips in full, odds."""

    rule: Rule
    count: int
    odds: float = NEVER


def judge(index: TitleIndex, words: list[str], name: int, letters: str, count: int) -> Judged:
    """Weigh `count` slips (blanks aside) between typed words and a name, compared by its `letters`.

    Numbers must agree; of the rest the evidence decides.
    """
    typed, own, size = compared(index, words, name, letters)
    kind = KINDS[index.kinds[name]]
    if len(typed) != len(own):  # a blank is a letter too; one hit instead of it is a single slip
        count = min(count + 1, DamerauLevenshtein.distance(" ".join(typed), " ".join(own)))
    bare = len("".join(key_words(own)))
    if bare <= _FEW:
        bare = _letters_to_tell(own)
    if count > allowance(size) or bare < _LETTERS.get(kind, _LETTERS_ELSE):
        return Judged(Rule.NAMESAKE, count)
    if not _numbers_agree(index, typed, own):
        return Judged(Rule.NUMBER_UNFIT, count)
    if _small_slips(typed, own):
        return Judged(Rule.SPELLING, count, _SURELY - count)
    weighed = odds(index, typed, own, kind, article(index, words, name))
    return Judged(Rule.SPELLING if weighed > ENOUGH else Rule.NAMESAKE, count, weighed)


def compared(
    index: TitleIndex, words: list[str], name: int, letters: str
) -> tuple[list[str], list[str], int]:
    """The words to compare, typed and the name's own, and how many letters and blanks the name has."""
    own = index.folds[name].split(" ")
    size = len(letters) + len(own) - 1
    if words[0] == own[0] in ARTICLES:
        size = len(index.folds[name])
    if letters == "".join(own):
        return words, own, size
    return key_words(words), key_words(own), size


def article(index: TitleIndex, words: list[str], name: int) -> str:
    """The trait that the articles before a text and a name are; blank if neither has one."""
    typed, own = words[0], index.folds[name].partition(" ")[0]
    if own in ARTICLES:
        return "article agreed" if typed == own else "article not typed"
    return "article put in" if typed in ARTICLES else ""


def _letters_to_tell(own: list[str]) -> int:
    """Letters of a name without its number ("It Chapter Two" has two), unless it is nothing else."""
    telling = [word for word in key_words(own) if not is_number(word) and word not in MARKS]
    return sum(map(len, telling or key_words(own)))


def _small_slips(typed: list[str], own: list[str]) -> bool:
    """Whether only small words differ, by slips that make no other small word ("Jaws: Teh Revenge")."""
    if len(typed) != len(own):
        return False
    pairs = [(word, right) for word, right in zip(typed, own, strict=True) if word != right]
    if not SMALL.issuperset([right for _, right in pairs]):
        return False
    if len([word for word in own if word not in SMALL]) < _TELLING:
        return False
    return all(
        word not in SMALL
        and DamerauLevenshtein.distance(word, right, score_cutoff=2) <= min(2, len(right) - 1)
        for word, right in pairs
    )


def _numbers_agree(index: TitleIndex, typed: list[str], own: list[str]) -> bool:
    """No number typed that is not in the name, none in the name but one that a slip has hit."""
    lacking = [word for word in own if word not in typed and is_number(word)]
    odd = [word for word in typed if word not in own]
    if any(map(is_number, odd)):
        return False
    if not lacking:
        return True
    agreed = any(word in own and word not in SMALL for word in typed)
    at = dict(zip(own, typed, strict=True)) if len(typed) == len(own) else {}
    for number in lacking:
        if number in at and agreed and _is_slip(at[number], number, 1):
            continue  # "A Tale of To Cities"
        if not any(_is_slip(word, number, 2) and not is_word(index, word) for word in odd):
            return False
    return True


def _is_slip(typed: str, number: str, most: int) -> bool:
    return (
        not number[0].isdigit()
        and DamerauLevenshtein.distance(typed, number, score_cutoff=most) <= most
    )


def article_mistyped(words: list[str]) -> bool:
    """Whether the first word is a slip of "the", whatever it is besides."""
    first = words[0]
    return (
        len(words) > 1
        and len(first) in (2, 3, 4)
        and first != "the"
        and DamerauLevenshtein.distance(first, "the", score_cutoff=1) <= 1
    )


def is_word(index: TitleIndex, word: str) -> bool:
    """Whether it is a word in its own right: in everyday use, or in a name of the index."""
    if len(word) < 3:
        return len(word) == 1 or lexicon.is_common(word)
    return index.is_word(word) or lexicon.is_word(word)
