"""Finding names by their words: in another order, or with some left out."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from rapidfuzz.distance import OSA

from bot.titles import lexicon
from bot.titles.clues import near_clues
from bot.titles.decision import Rule
from bot.titles.folding import key_words
from bot.titles.index import SMALL, SPELLABLE, TitleIndex
from bot.titles.numerals import MARKS, is_number
from bot.titles.slips import is_word

_LOOKED_AT = 300  # names looked at, the best known first
_COVERED = 0.66  # share of a name's weight in words that must be said, by three words or more
_COVERED_RARE = 0.4  # by two that are not everyday ones and begin the name
_NEAR = 0.34
_SERIES = 3  # works that begin with the same words, to be asked between
_LEAST = 0.1  # the weight of a name without telling words
_SILENT = dict.fromkeys(SMALL, 0.0)


def by_words(
    index: TitleIndex, words: list[str], *, nearly: bool = True
) -> Iterator[tuple[int, Rule, float]]:
    """Names that hold all the words, as (name, rule, confidence); some that `nearly` do, if wanted.

    The rule is WORDS for the same words, FEWER where enough is said of one name (or of a series);
    any other rule says why not.
    """
    typed = key_words(words)
    forms = {word: _form(index, word) for word in typed if word not in SMALL}
    known = [form for form in forms.values() if form is not None]
    if len(forms) < 2 or not known or (len(known) < len(forms) and not nearly):
        return
    typed = [
        word if forms.get(word) is None else index.spellings[forms[word] or 0] for word in typed
    ]
    said = [word for word in typed if word not in SMALL]
    fewer: list[tuple[int, float]] = []
    weight = _Weights(index).__getitem__
    kinds, folds = index.kinds, index.folds
    names = _holding(index, known, complete=len(known) == len(forms))
    for name in names if nearly else _holding_all(index, known, names):
        if kinds[name] > SPELLABLE:
            continue
        own = key_words(folds[name].split(" "))
        common = [word for word in said if word in own]
        covered = (sum(map(weight, common)) or _LEAST) / (sum(map(weight, own)) or _LEAST)
        if covered < _NEAR and len(common) < len(said):
            continue  # most names, and nothing would be said of them
        rule = _compared(typed, said, own)
        if rule is Rule.FEWER and not _enough(said, own, covered):
            fewer.append((name, covered))
        elif rule in (Rule.WORDS, Rule.FEWER):
            yield name, rule, 0.9 if rule is Rule.WORDS else 0.8 * covered
        elif covered >= _NEAR:
            yield name, rule, 0.5 * covered
    begun = [n for n, _ in fewer if _begins(index, said, n)]
    series = len({index.targets[name] for name in begun}) >= _SERIES
    for name, covered in fewer:
        asked = series and name in begun
        yield name, Rule.FEWER if asked else Rule.NAMESAKE, (0.8 if asked else 0.5) * covered


def _compared(typed: list[str], said: list[str], own: list[str]) -> Rule:
    """How the words typed relate to those of a name."""
    if sorted(typed) == sorted(own):
        return Rule.WORDS
    if any(word not in own for word in typed):
        extra = any(is_number(word) and word not in own for word in said)
        return Rule.NUMBER_UNFIT if extra else Rule.NAMESAKE
    lacking = [word for word in own if word not in typed]
    if any(is_number(word) for word in lacking):
        return Rule.NUMBER_UNFIT
    if any(is_number(word) and _before(typed, word) != _before(own, word) for word in said):
        return Rule.NUMBER_UNFIT  # "Donkey Kong 2" is not "Donkey Kong Country 2"
    return Rule.FEWER if _in_order(typed, own) else Rule.NAMESAKE


def _before(words: list[str], number: str) -> str:
    """The telling word that a number follows; blank at the beginning."""
    before = words[: words.index(number)]
    return next((w for w in reversed(before) if w not in SMALL and w not in MARKS), "")


def _in_order(typed: list[str], own: list[str]) -> bool:
    rest = iter(own)
    return all(word in rest for word in typed)


def _enough(said: list[str], own: list[str], covered: float) -> bool:
    """Whether a name is told by the words said of it: all that tell, or most, or rare ones."""
    telling = [word for word in own if word not in SMALL]
    if len(said) == len(telling):
        return True
    if len(said) > 2:
        return covered >= _COVERED
    return (
        covered >= _COVERED_RARE and said == telling[:2] and not any(map(lexicon.is_common, said))
    )


def _begins(index: TitleIndex, said: list[str], name: int) -> bool:
    own = [word for word in index.folds[name].split(" ") if word not in SMALL]
    return own[: len(said)] == said


def _holding(index: TitleIndex, forms: list[int], complete: bool) -> set[int]:
    """The names that hold the rarest of the words; all of them, if all are known."""
    rows = sorted((index.with_word(form) for form in forms), key=len)
    if complete and len(rows[0]) > _LOOKED_AT:
        held = set(rows[0]).intersection(*rows[1:])
        return held if len(held) <= _LOOKED_AT else set(sorted(held)[:_LOOKED_AT])
    return set(rows[0][:_LOOKED_AT])


def _holding_all(index: TitleIndex, forms: list[int], names: set[int]) -> list[int]:
    """Those of some names that hold all of the words, in the order given."""
    held = names.intersection(*map(index.with_word, forms))
    return [name for name in names if name in held]


class _Weights(dict[str, float]):
    """What words say, the rarer the more; small ones nothing."""

    def __init__(self, index: TitleIndex) -> None:
        super().__init__(_SILENT)
        self._index = index
        self._names = len(index) + 1

    def __missing__(self, word: str) -> float:
        index = self._index
        form = index.forms.get(word)
        seen = index.seen(form) if form is not None else 0
        self[word] = weight = log(self._names / (seen + 1)) + 0.1
        return weight


def _form(index: TitleIndex, word: str) -> int | None:
    """The form of a word, or of the one word it is a slip of."""
    form = index.forms.get(word)
    if form is not None and index.seen(form):
        return form
    if len(word) < 4 or is_number(word) or is_word(index, word):
        return None
    best: tuple[int, int, int] | None = None
    limit = 1 if len(word) < 8 else 2
    for suspect in index.clues.suspects(near_clues(word)):
        seen = index.seen(suspect)
        if seen:
            count = OSA.distance(word, index.spellings[suspect], score_cutoff=limit)
            if count <= limit and (best is None or (count, -seen, suspect) < best):
                best = (count, -seen, suspect)
    return best[2] if best else None
