"""Fit the weights of evidence: what tells a misspelt title from another film's title that is like it.

`python -m tests.titles.weigh [--seed N]` draws misspellings of the names of half of the knowledge
base's works, and puns on them, takes titles of other films (LEITMOTIF_REFERENCE, by default
../shared/reference/film_titles_unseen.tsv; one half of them, the other is for tests) and writes
bot/titles/weights.py anew.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp, log1p
from pathlib import Path

from bot.titles.evidence import SORTS, traits
from bot.titles.folding import folded_words, key
from bot.titles.index import NameKind
from bot.titles.naming import parts
from bot.titles.slips import NEVER, article, compared, judge
from tests.titles.base import library, titles
from tests.titles.make_elsewhere import for_tuning, others
from tests.titles.spoil import coined, fumbled, misheard, mistyped, punned
from tests.titles.strangers import TUNE, half_of

WEIGHTS = Path(__file__).parents[2] / "bot" / "titles" / "weights.py"
TYPED, FUMBLED, HEARD, OTHER_NAMES, PARTS = 16_000, 6000, 3000, 6000, 2000
PUNS, COINAGES = 14_000, 1500
_HEAD = '''"""The weights of evidence, as tests/titles/weigh.py fitted them: logarithms of odds, for each sort of pair."""

from __future__ import annotations

WEIGHTS: dict[str, tuple[float, ...]] = {
'''
_STEPS = 14  # of Newton's method, at most
_SETTLED = 0.05  # a step that gains less is the last
_PENALTY, _PENALTY_OF_SORT = 2.0, 0.7
_FILM = 4  # another film's title counts so often: there are more of them than slips, in a table of any size
_RARE = 40  # a trait seen less often gets no weight

Row = tuple[int, dict[str, float], bool]  # sort of pair, traits, whether the name is meant
Line = tuple[list[tuple[int, float]], bool]


def rows(seed: int) -> Iterator[Row]:
    """Traits of pairs of a text and a name near it, and whether the name is meant."""
    dice = random.Random(seed)
    works = sorted(library().works.values(), key=lambda work: work.key)
    known = {key(title) for title, _ in others()}
    called: defaultdict[str, set[str]] = defaultdict(set)
    for work in works:
        for name in (work.title, *work.also, *(local for _, local in work.local)):
            called[key(name)].add(work.id)
    works = [work for work in works if half_of(work.key) == TUNE]
    for count, misspelt, offered in (
        (TYPED, mistyped, lambda w: [w.title]),
        (FUMBLED, fumbled, lambda w: [w.title]),
        (HEARD, misheard, lambda w: [w.title]),
        (OTHER_NAMES, mistyped, lambda w: [*w.also, *(local for _, local in w.local)]),
        (PARTS, mistyped, lambda w: parts(w.title)),
        (PUNS, punned, lambda w: [w.title]),
        (COINAGES, coined, lambda w: [w.title]),
    ):
        for _ in range(count):
            work = dice.choice(works)
            names = offered(work)
            name = dice.choice(names) if names else ""
            text = misspelt(name, dice) if name else None
            if text and key(text) not in known:
                meant = set() if misspelt in (punned, coined) else called[key(name)] | {work.id}
                yield from _pairs(text, meant)
    for title, year in others():
        if for_tuning(title):
            for row in _pairs(title, set(), year):
                yield from [row] * _FILM


def _pairs(text: str, meant: set[str], year: int = 0) -> Iterator[Row]:
    matcher, works = titles().works, library().works
    words = folded_words(text)
    if not words or matcher.knows(text):
        return
    index = matcher.index
    near = {*matcher.suspects(words, far=False), *matcher.suspects(words, far=True)}
    targets = {index.targets[name] for _, name, _ in near}
    if year and any(abs(works[target].year - year) <= 1 for target in targets):
        return  # most likely the same film, otherwise spelt
    for count, name, letters in sorted(near):
        if judge(index, words, name, letters, count).odds != NEVER:
            typed, own, _ = compared(index, words, name, letters)
            kind = NameKind(index.kinds[name])
            said = article(index, words, name)
            yield *traits(index, typed, own, kind, said), index.targets[name] in meant


def fit(found: Sequence[Row]) -> dict[str, list[float]]:
    """The weights of each trait by sort of pair: fitted on all pairs, then by sort, drawn toward those of all."""
    seen: defaultdict[str, int] = defaultdict(int)
    for _, row, _ in found:
        for trait, value in row.items():
            seen[trait] += value != 0
    names = sorted(trait for trait, count in seen.items() if count >= _RARE)
    place = {trait: at for at, trait in enumerate(names)}
    sorts: list[list[Line]] = [[] for _ in range(SORTS)]
    for sort, row, meant in found:
        sorts[sort].append(([(place[t], v) for t, v in row.items() if v and t in place], meant))
    lines = [line for sort in sorts for line in sort]
    of_all = _regressed(lines, [0.0] * len(names), _PENALTY)
    by_sort = [_regressed(sort, of_all, _PENALTY_OF_SORT) for sort in sorts]
    return {trait: [weights[at] for weights in by_sort] for trait, at in place.items()}


def _regressed(lines: Sequence[Line], around: list[float], penalty: float) -> list[float]:
    """Logistic regression by Newton's method, with a quadratic penalty on straying from `around`."""
    size = len(around)
    weights, cost = around, _cost(lines, around, around, penalty)
    for _ in range(_STEPS):
        slope = [penalty * (a - w) for a, w in zip(around, weights, strict=True)]
        bend = [[0.0] * size for _ in range(size)]
        for at in range(size):
            bend[at][at] = penalty
        for line, meant in lines:
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, sum([weights[a] * v for a, v in line])))))
            off, steep = meant - chance, chance * (1 - chance)
            for a, v in line:
                slope[a] += off * v
                bent, steeper = bend[a], steep * v
                for b, u in line:
                    bent[b] += steeper * u
        step, share = _solved(bend, slope), 1.0
        while share > 1e-3:  # a whole step may overshoot
            tried = [w + share * s for w, s in zip(weights, step, strict=True)]
            if (now := _cost(lines, tried, around, penalty)) < cost:
                break
            share /= 2
        else:
            break
        gained, weights, cost = cost - now, tried, now
        if gained < _SETTLED:
            break
    return weights


def _cost(
    lines: Sequence[Line], weights: list[float], around: list[float], penalty: float
) -> float:
    """How unlikely the lines are, as a logarithm, and how far the weights stray."""
    total = penalty / 2 * sum((w - a) ** 2 for w, a in zip(weights, around, strict=True))
    for line, meant in lines:
        against = sum([weights[a] * v for a, v in line]) * (-1 if meant else 1)
        total += log1p(exp(against)) if against < 30 else against
    return total


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """x of matrix · x = right, the matrix being positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        pivot = rows[at]
        for below in rows[at + 1 :]:
            share = below[at] / pivot[at]
            if share:
                below[at:] = [b - share * p for b, p in zip(below[at:], pivot[at:], strict=True)]
    solved = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][b] * solved[b] for b in range(at + 1, size))
        solved[at] = (rows[at][size] - rest) / rows[at][at]
    return solved


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    found = list(rows(parser.parse_args().seed))
    weights = fit(found)
    body = "".join(
        f'    "{trait}": ({", ".join(f"{weight:.2f}" for weight in by_sort)}),\n'
        for trait, by_sort in weights.items()
    )
    WEIGHTS.write_text(f"{_HEAD}{body}}}\n", "utf-8")
    meant = sum(meant for _, _, meant in found)
    print(len(found), "pairs,", meant, "meant,", len(weights), "traits")


if __name__ == "__main__":
    main()
