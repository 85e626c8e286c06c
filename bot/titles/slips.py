"""Slips: whether a misspelt name is this name, or rather another name that the index lacks."""

from __future__ import annotations

from rapidfuzz.distance import OSA

from bot.titles import lexicon
from bot.titles.decision import Rule
from bot.titles.folding import ARTICLES, key_words
from bot.titles.index import SMALL, NameKind, TitleIndex
from bot.titles.keyboard import strange_edits
from bot.titles.numerals import is_number
from bot.titles.sounds import sound

_AGREED = 2  # telling words that excuse a wrong one
_ODD, _ODDER = 2.6, 3.0  # from here on letters follow each other as in hardly any word, as in none
_LONG = 9  # letters of a name
_LONGER = 15  # letters of a name of which one word may be another
_WORDS = 4  # or words of it
_SHORTEST = 3
_LETTERS = {
    NameKind.TITLE: _SHORTEST,
    NameKind.PART: 7,
}  # least letters of a misspelt name, by kind
_LETTERS_ELSE = 5


def allowance(size: int) -> int:
    """How many slips a name of so many letters and blanks may have."""
    return 1 if size < 6 else 2 if size < 12 else 3


def judge(
    index: TitleIndex, words: list[str], name: int, letters: str, count: int
) -> tuple[Rule, int]:
    """Weigh `count` slips (blanks aside) between typed words and a name, compared by its `letters`.

    Numbers must agree, and a real word is no slip of another: `SPELLING` if it is this name,
    `NUMBER_UNFIT` or `NAMESAKE` if not; with the slips counted in full.
    """
    own = index.folds[name].split(" ")
    size = len(letters) + len(own) - 1
    if words[0] == own[0] in ARTICLES:
        size = len(index.folds[name])
    kind = NameKind(index.kinds[name])
    if letters == "".join(own):
        typed = words
    else:
        typed, own = key_words(words), key_words(own)
    if len(typed) != len(own):  # a blank is a letter too; one hit instead of it is a single slip
        count = min(count + 1, OSA.distance(" ".join(typed), " ".join(own)))
    bare = sum(map(len, key_words(own)))
    if count > allowance(size) or bare < _LETTERS.get(kind, _LETTERS_ELSE):
        return Rule.NAMESAKE, count
    counted = sum(len(word) for word in own if not is_number(word))
    if counted <= _SHORTEST and not _only_swapped_or_doubled("".join(typed), "".join(own)):
        return Rule.NAMESAKE, count
    return _weigh(index, typed, own, count), count


def _weigh(index: TitleIndex, typed: list[str], own: list[str], count: int) -> Rule:
    if len(typed) == len(own):
        pairs = [(word, right) for word, right in zip(typed, own, strict=True) if word != right]
        odd, missing = [word for word, _ in pairs], [right for _, right in pairs]
    else:
        pairs = []
        odd = [word for word in typed if word not in own]
        missing = [word for word in own if word not in typed]
    if not _numbers_agree(index, odd, missing, certain=len(own) > _AGREED and count == 1):
        return Rule.NUMBER_UNFIT
    if not pairs:
        if odd:
            slipped = any(not is_word(index, word) for word in odd)
        else:
            slipped = SMALL.issuperset(missing)
        return Rule.SPELLING if slipped else Rule.NAMESAKE
    telling = [(word, right) for word, right in pairs if not _small_slip(index, word, right)]
    agreed = sum(word in own and word not in SMALL and not is_number(word) for word in typed)
    if not telling:  # only small words differ
        odd_ones = not any(is_word(index, word) for word in odd)
        slipped = agreed > 0 and (odd_ones or agreed >= min(count, _AGREED))
        return Rule.SPELLING if slipped else Rule.NAMESAKE
    if not all(is_word(index, word) for word, _ in telling):
        slipped = not _reads_well(typed, own, count, agreed)
    else:
        slipped = _excused(typed, own, telling, agreed)
    return Rule.SPELLING if slipped else Rule.NAMESAKE


def _small_slip(index: TitleIndex, word: str, right: str) -> bool:
    """`rhe` for `the`, `he` for `the`; not `her` for `the`."""
    if right not in SMALL:
        return False
    return not is_word(index, word) or OSA.distance(word, right, score_cutoff=1) <= 1


def _only_swapped_or_doubled(typed: str, right: str) -> bool:
    """The only slips that leave a name of three letters recognisable."""
    if len(typed) == len(right):
        return sorted(typed) == sorted(right)
    return len(typed) > len(right) and strange_edits(typed, right) == 0


def _excused(typed: list[str], own: list[str], telling: list[tuple[str, str]], agreed: int) -> bool:
    """Whether real words are taken for others after all, since the rest of the name agrees."""
    alike = all(sound(word) == sound(right) for word, right in telling)
    invented = any(len(right) > 3 and not lexicon.is_word(right) for _, right in telling)
    if alike and (agreed >= _AGREED or invented):
        return True  # "Raiders of the Lost Arc", "Inglorious Bastards"
    word, right = telling[0]
    if len(telling) > 1 or not agreed or OSA.distance(word, right, score_cutoff=1) > 1:
        return False
    if invented:
        return True  # "The Pursuit of Happiness", spelled as it should be
    if agreed >= _AGREED or len(own) >= _WORDS or (len(own) > 2 and sum(map(len, own)) >= _LONGER):
        return True
    if strange_edits(word, right):
        return False
    # "Forest Gump", "Sie Hard" for "Die Hard"; but "White Night" is not "White Nights".
    if len(word) <= len(right) and word + "s" != right:
        return True
    return any(w in own and lexicon.is_rare(w) for w in typed)


def _reads_well(typed: list[str], own: list[str], count: int, agreed: int) -> bool:
    """Whether what was typed looks like some other name: pronounceable, and not by usual slips."""
    strangers = [word for word in typed if word not in own and not lexicon.is_word(word)]
    odd = max(map(lexicon.oddness, strangers), default=0.0)
    if agreed >= _AGREED:
        return False
    if odd > _ODDER:
        return False
    one, other = "".join(key_words(typed)), "".join(key_words(own))
    if count == 1 and (agreed or sound(one) == sound(other)):
        return False
    strange = strange_edits(one, other)
    if odd > _ODD:
        return not agreed and len(other) < _LONG and count > 1 and strange > 0
    if agreed or len(other) >= _LONG:
        return count > 1 and strange > 1
    return count > 1 or strange > 0


def _numbers_agree(index: TitleIndex, odd: list[str], missing: list[str], certain: bool) -> bool:
    """No number typed that is not in the name, none in the name but one that a slip has hit."""
    if any(is_number(word) for word in odd):
        return False
    return all(
        any(_slip_of(index, word, number, certain) for word in odd)
        for number in missing
        if is_number(number)
    )


def _slip_of(index: TitleIndex, typed: str, number: str, certain: bool) -> bool:
    return (
        not number[0].isdigit()
        and OSA.distance(typed, number, score_cutoff=2) <= (1 if certain else 2)
        and (certain or not is_word(index, typed))
    )


def article_mistyped(words: list[str]) -> bool:
    """Whether the first word is a slip of "the", whatever it is besides."""
    first = words[0]
    return (
        len(words) > 1
        and len(first) in (2, 3, 4)
        and first != "the"
        and OSA.distance(first, "the", score_cutoff=1) <= 1
    )


def is_word(index: TitleIndex, word: str) -> bool:
    """Whether it is a word in its own right: in everyday use, or in a name of the index."""
    if len(word) < 3:
        return len(word) == 1 or lexicon.is_common(word)
    return index.is_word(word) or lexicon.is_word(word)
