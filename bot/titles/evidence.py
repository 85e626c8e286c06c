"""Evidence: whether a text is a name misspelt, or another name that the index lacks.

A slip is usual for fingers or ears, seldom makes a word, and leaves the rest of a name as it was;
another title differs by a word, an ending, letters far apart. Each trait of a pair adds its weight
to the logarithm of the odds. The weights are fitted by tests/titles/weigh.py.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from operator import mul
from typing import NamedTuple

from rapidfuzz.distance.DamerauLevenshtein import distance

from bot.titles import lexicon
from bot.titles.index import SMALL, NameKind, TitleIndex
from bot.titles.keyboard import Slip, edits
from bot.titles.sounds import sound
from bot.titles.weights import WEIGHTS

_EVERYDAY, _COMMON = 3_000, 20_000  # ranks of words
_JOKE = 1.0  # people think of more familiar words for others ("forrest hump") than films are called
_BIT = 2  # letters that may be torn off a word
_MOST = 3  # more slips, or words that agree, say no more
_KIND = [f"kind {kind.name.lower()}" for kind in NameKind]
_SLIPS = [f"{count} slips" for count in range(_MOST + 1)]
_SLIPS_BY_LETTERS = [f"{count} slips, by letters" for count in range(_MOST + 1)]
_AGREED = [f"{count} agreed" for count in range(_MOST + 1)]
_LETTERS = [f"of {count}" for count in range(5)]
_LAST = {slip: f"ending {slip}" for slip in Slip}
_FIRST = {slip: f"beginning {slip}" for slip in Slip}


class _Side(NamedTuple):
    """Traits that weigh otherwise where what was typed is no word."""

    by_letters: str
    agreed: str
    usual: str
    sound: str
    alone: str
    alone_by_letters: str


_SIDED = ("by letters", "agreed", "usual", "sound", "alone", "alone, by letters")
_WORDS, _NO_WORDS = (
    _Side(*[f"{side}, {trait}" for trait in _SIDED]) for side in ("words", "no words")
)
_weight = defaultdict(float, WEIGHTS).__getitem__


def odds(index: TitleIndex, typed: list[str], own: list[str], kind: NameKind) -> float:
    """The natural logarithm of the odds that typed words are a misspelling of a name's own."""
    found = traits(index, typed, own, kind)
    joke = _JOKE if "words, by letters" in found and _familiar(found) else 0.0
    weighed: float = sum(map(mul, map(_weight, found), found.values()))
    return weighed - joke


def _familiar(found: dict[str, float]) -> bool:
    """Whether a familiar word was typed that does not sound like the name."""
    put = "typed everyday word" in found or "typed common word" in found
    return put and not found["words, sound"]


def traits(index: TitleIndex, typed: list[str], own: list[str], kind: NameKind) -> dict[str, float]:
    """What a pair shows, by name of the trait; what is not named is nought."""
    said, name = " ".join(typed), " ".join(own)
    size = len(name) - len(own) + 1
    logarithm = log(size)
    found: dict[str, float] = {
        "any": 1.0,
        "letters": logarithm,
        "words": len(own),
        _KIND[kind]: 1.0,
    }
    if size < len(_LETTERS):
        found[_LETTERS[size]] = 1.0
    count, usual = _spelt(found, said, name)
    slips = min(count, _MOST)
    found["slips a letter"] = count / size
    found[_SLIPS[slips]] = 1.0
    found[_SLIPS_BY_LETTERS[slips]] = logarithm
    strangers, missing = _differing(typed, own)
    _word_by_word(found, typed, own, (strangers, missing))
    lost = sum([len(word) for word in missing])
    found["letters lost"] = lost
    found["share lost"] = lost / size
    found["as many words"] = len(typed) == len(own)
    agreed = [word for word in own if word in typed and word not in SMALL]
    if agreed:
        found["letters agreed"] = sum([len(word) for word in agreed]) / size
        found["rare agreed"] = sum([lexicon.rank(word) >= _COMMON for word in agreed])
    agreeing = min(len(agreed), _MOST)
    found[_AGREED[agreeing]] = 1.0
    alike = not usual and sound(said.replace(" ", "")) == sound(name.replace(" ", ""))
    alone = len(own) == 1
    worded = _worded(found, index, strangers, missing, alone=alone, one=count == 1)
    side = _NO_WORDS if worded else _WORDS
    if worded:
        found["no words"] = 1.0
    found[side.by_letters] = logarithm
    found[side.agreed] = agreeing
    found[side.usual] = usual
    found[side.sound] = alike
    if alone:
        found[side.alone] = 1.0
        found[side.alone_by_letters] = logarithm
    return found


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


def _spelt(found: dict[str, float], typed: str, own: str) -> tuple[int, bool]:
    """The traits of each edit; how many there are, and whether all are usual."""
    count, usual = 0, True
    for edit in edits(typed, own):
        count += 1
        usual = usual and not edit.strange
        slip = edit.slip
        found[slip] = found.get(slip, 0.0) + 1.0
        if edit.last:
            ending = "ending s" if edit.letter == "s" else _LAST[slip]
            found[ending] = found.get(ending, 0.0) + 1.0
        if edit.first:
            found[_FIRST[slip]] = 1.0
    return count, usual


def _worded(
    found: dict[str, float],
    index: TitleIndex,
    strangers: list[str],
    missing: list[str],
    *,
    alone: bool,
    one: bool,
) -> bool:
    """The traits of the words that differ; whether any of those typed is no word at all."""
    oddness = 0.0
    for word in strangers:
        sort = _sort(index, word)
        found[sort] = found.get(sort, 0.0) + 1.0
        if sort == "typed no word":
            oddness = max(oddness, min(5.0, lexicon.oddness_of_names(word)))
    small = [word for word in missing if word in SMALL]
    if small:
        found["missing small"] = len(small)
    if not oddness:
        return False
    found["oddness"] = oddness
    if alone:
        found["oddness, alone"] = oddness
    if one:
        found["oddness, one slip"] = oddness
    return True


def _sort(index: TitleIndex, word: str) -> str:
    if word in SMALL:
        return "typed small"
    rank = lexicon.rank(word)
    if rank < _EVERYDAY:
        return "typed everyday word"
    if rank < _COMMON:
        return "typed common word"
    if rank < lexicon.NONE:
        return "typed rare word"
    return "typed word of names" if index.is_word(word) else "typed no word"
