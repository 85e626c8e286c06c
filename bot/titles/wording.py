"""Finding names by their words: in another order, or with some left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import log

from rapidfuzz.distance import OSA

from bot.titles.clues import near_clues
from bot.titles.decision import Rule
from bot.titles.folding import key_words
from bot.titles.index import SMALL, SPELLABLE, TitleIndex
from bot.titles.numerals import is_number
from bot.titles.slips import is_word

_LOOKED_AT = 400  # names looked at for one word, the best known first
_COVERED = 0.5  # share of a name's weight in words that must be said
_NEAR = 0.34


def by_words(index: TitleIndex, words: list[str]) -> Iterator[tuple[int, Rule, float]]:
    """Names that hold all the words, as (name, rule, confidence); and some that nearly do.

    The rule is WORDS for the same words, FEWER for a unique name of which enough is said; any
    other rule says why not.
    """
    said = [word for word in key_words(words) if word not in SMALL]
    if len(said) < 2:
        return
    forms = [_form(index, word) for word in said]
    known = [form for form in forms if form is not None and len(index.with_word(form))]
    if not known:
        return
    rarest = min(known, key=lambda form: len(index.with_word(form)))
    names = set(index.with_word(rarest)[:_LOOKED_AT])
    if len(known) == len(said):
        for form in known:
            if form != rarest and len(names) > 1:
                names.intersection_update(index.with_word(form))
    spoken = Counter(index.spellings[form] for form in known)
    fewer: list[tuple[int, float]] = []
    for name in names:
        if index.kinds[name] > SPELLABLE:
            continue
        own = Counter(word for word in key_words(index.folds[name].split(" ")) if word not in SMALL)
        common = sum(_weight(index, word) * n for word, n in (own & spoken).items())
        covered = common / sum(_weight(index, word) * n for word, n in own.items())
        extra = len(said) - sum((own & spoken).values())
        if extra:
            if covered >= _NEAR:
                numbers = any(is_number(word) and word not in own for word in said)
                yield name, Rule.NUMBER_UNFIT if numbers else Rule.NAMESAKE, 0.5 * covered
        elif own == spoken:
            yield name, Rule.WORDS, 0.9
        elif any(is_number(word) for word in own - spoken):
            yield name, Rule.NUMBER_UNFIT, 0.6 * covered
        else:
            fewer.append((name, covered))
    targets = {index.targets[name] for name, _ in fewer}
    for name, covered in fewer:
        enough = covered >= _COVERED and len(targets) == 1
        yield name, Rule.FEWER if enough else Rule.NAMESAKE, 0.8 * covered


def _weight(index: TitleIndex, word: str) -> float:
    form = index.forms.get(word)
    seen = len(index.with_word(form)) if form is not None else 0
    return log((len(index) + 1) / (seen + 1)) + 0.1


def _form(index: TitleIndex, word: str) -> int | None:
    """The form of a word, or of the one word it is a slip of."""
    form = index.forms.get(word)
    if form is not None and len(index.with_word(form)):
        return form
    if len(word) < 4 or is_number(word) or is_word(index, word):
        return None
    best: tuple[int, int, int] | None = None
    limit = 1 if len(word) < 8 else 2
    for suspect in index.clues.suspects(near_clues(word)):
        seen = len(index.with_word(suspect))
        if seen:
            count = OSA.distance(word, index.spellings[suspect], score_cutoff=limit)
            if count <= limit and (best is None or (count, -seen, suspect) < best):
                best = (count, -seen, suspect)
    return best[2] if best else None
