"""Evidence: whether a text is a name misspelt, or another name that the index lacks.

A slip is usual for fingers or ears, seldom makes a word, and leaves the rest of a name as it was;
another title differs by a word, an ending, letters far apart. Each trait of a pair adds its weight
to the logarithm of the odds. What a trait weighs depends on the sort of pair: whether all that was
typed is words, whether it is one slip, whether the name is one word. tests/titles/weigh.py fits them.
"""

from __future__ import annotations

from math import log

from rapidfuzz.distance.DamerauLevenshtein import distance

from bot.titles import lexicon
from bot.titles.index import SMALL, NameKind, TitleIndex
from bot.titles.keyboard import Slip, edits
from bot.titles.sounds import heard
from bot.titles.weights import WEIGHTS

SORTS = 8  # of pairs
_EVERYDAY, _COMMON = 3_000, 20_000  # ranks of words
_WORD = 3.0  # against a surname: the "Nobel prize" is no slip of Noble
_WITHIN = 4  # letters of a familiar word that is seen at once in another
_BIT = 2  # letters that may be torn off a word
_MOST = 3  # more slips, or words that agree, say no more
_FITTED = (NameKind.TITLE, NameKind.ALSO, NameKind.LOCAL, NameKind.PART)  # others are as titles
_KIND = [f"kind {(k if k in _FITTED else NameKind.TITLE).name.lower()}" for k in NameKind]
_SLIPS = [f"{count} slips" for count in range(_MOST + 1)]
_SLIPS_BY_LETTERS = [f"{count} slips, by letters" for count in range(_MOST + 1)]
_AGREED = [f"{count} agreed" for count in range(_MOST + 1)]
_LETTERS = [f"of {count}" for count in range(5)]
_LAST = {slip: f"ending {slip}" for slip in Slip}
_FIRST = {slip: f"beginning {slip}" for slip in Slip}
_NO_WORD = "no word"
_TYPED = {sort: f"typed {sort}" for sort in ("small", "everyday word", "common word", "rare word", "word of names", _NO_WORD)}  # fmt: skip
_IN_USE = frozenset(_TYPED[f"{sort} word"] for sort in ("everyday", "common", "rare"))
_LOST = {sort: f"lost {sort}" for sort in _TYPED}
_WEIGHTS = [
    {trait: weights[sort] for trait, weights in WEIGHTS.items() if weights[sort]}
    for sort in range(SORTS)
]


def odds(
    index: TitleIndex, typed: list[str], own: list[str], kind: NameKind, article: str = ""
) -> float:
    """The natural logarithm of the odds that typed words are a misspelling of a name's own."""
    sort, found = traits(index, typed, own, kind, article)
    weights = _WEIGHTS[sort]
    weighed = sum([weights.get(trait, 0.0) * value for trait, value in found.items()])
    return weighed - _WORD if kind not in _FITTED and not _IN_USE.isdisjoint(found) else weighed


def traits(
    index: TitleIndex, typed: list[str], own: list[str], kind: NameKind, article: str = ""
) -> tuple[int, dict[str, float]]:
    """The sort of a pair, and what it shows by name of the trait; what is not named is nought.

    `article` is the trait that the articles before them are, if there are any.
    """
    together = "".join(own)
    size = len(together)
    logarithm = log(size)
    found: dict[str, float] = {
        "any": 1.0,
        "letters": logarithm,
        "words": len(own),
        _KIND[kind]: 1.0,
    }
    if article:
        found[article] = 1.0
    if size < len(_LETTERS):
        found[_LETTERS[size]] = 1.0
    count, strange = _spelt(found, " ".join(typed), " ".join(own))
    slips = min(count, _MOST)
    found["slips a letter"] = count / size
    found[_SLIPS[slips]] = 1.0
    found[_SLIPS_BY_LETTERS[slips]] = logarithm
    strangers, missing = _differing(typed, own)
    _word_by_word(found, typed, own, (strangers, missing))
    lost = len("".join(missing))
    found["letters lost"] = lost
    found["share lost"] = lost / size
    found["as many words"] = len(typed) == len(own)
    agreed = [word for word in own if word in typed and word not in SMALL]
    if agreed:
        rank = lexicon.rank
        found["letters agreed"] = len("".join(agreed)) / size
        found["rare agreed"] = sum([rank(word) >= _COMMON for word in agreed])
    found[_AGREED[min(len(agreed), _MOST)]] = 1.0
    if strange:
        found["strange"] = strange
        found["sound"] = heard("".join(typed)) == heard(together)
    worded = _worded(found, index, strangers, missing)
    if not worded and len(typed) == len(own):
        found["word within"] = max([_within(word, own) for word in strangers])
    return worded + 2 * (count == 1) + 4 * (len(own) == 1), found


def _word_by_word(
    found: dict[str, float], typed: list[str], own: list[str], pairs: tuple[list[str], list[str]]
) -> None:
    """How much of the worst word is another; or, if the blanks fell elsewhere, what that left."""
    if len(typed) != len(own):
        found["moved"] = 1.0
        found["moved, letters"] = distance("".join(typed), "".join(own))
        found["moved, small"] = sum([len(word) <= _BIT for word in typed if word not in own])
        return
    shares = [distance(word, right) / len(right) for word, right in zip(*pairs, strict=True)]
    if not shares:
        return
    found["worst word"] = worst = max(shares)
    if len(shares) == 1:
        found["one word"] = 1.0
        found["one word, worst"] = worst


def _differing(typed: list[str], own: list[str]) -> tuple[list[str], list[str]]:
    if len(typed) == len(own):
        strangers: list[str] = []
        missing: list[str] = []
        for word, right in zip(typed, own, strict=True):
            if word != right:
                strangers.append(word)
                missing.append(right)
        return strangers, missing
    return [word for word in typed if word not in own], [word for word in own if word not in typed]


def _spelt(found: dict[str, float], typed: str, own: str) -> tuple[int, int]:
    """The traits of each edit; how many there are, and how many of them are strange."""
    count, strange = 0, 0
    for edit in edits(typed, own):
        count += 1
        strange += edit.strange
        slip = edit.slip
        found[slip] = found.get(slip, 0.0) + 1.0
        if edit.last:
            ending = "ending s" if edit.letter == "s" else _LAST[slip]
            found[ending] = found.get(ending, 0.0) + 1.0
        if edit.first:
            found[_FIRST[slip]] = 1.0
    return count, strange


def _worded(
    found: dict[str, float], index: TitleIndex, strangers: list[str], missing: list[str]
) -> bool:
    """The traits of the words that differ; whether all of those typed are words."""
    oddness = 0.0
    for word in strangers:
        sort = _sort(index, word)
        trait = _TYPED[sort]
        found[trait] = found.get(trait, 0.0) + 1.0
        if sort is _NO_WORD:
            oddness = max(oddness, min(5.0, lexicon.oddness_of_names(word)))
            if lexicon.is_rare(word):
                found["typed word in use"] = found.get("typed word in use", 0.0) + 1.0
    for word in missing:
        trait = _LOST[_sort(index, word)]
        found[trait] = found.get(trait, 0.0) + 1.0
    if oddness:
        found["oddness"] = oddness
    return not oddness


def _within(word: str, own: list[str]) -> float:
    """How much of a word a familiar one at its beginning or end is, if no word of the name has it ("strangepork")."""
    familiar = lexicon.familiar()
    for size in range(len(word) - 1, _WITHIN - 1, -1):
        for part in (word[:size], word[-size:]):
            if part in familiar and not any(part in right for right in own):
                return size / len(word)
    return 0.0


def _sort(index: TitleIndex, word: str) -> str:
    if word in SMALL:
        return "small"
    rank = lexicon.rank(word)
    if rank < _EVERYDAY:
        return "everyday word"
    if rank < _COMMON:
        return "common word"
    if rank < lexicon.NONE:
        return "rare word"
    return "word of names" if index.is_word(word) else _NO_WORD
