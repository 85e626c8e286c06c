"""Fit the weights of evidence: what tells a misspelt title from another film's title that is like it.

`python -m tests.titles.weigh [--seed N]` draws misspellings of the knowledge base's names, takes
titles of other films (LEITMOTIF_REFERENCE, by default ../shared/reference/film_titles_unseen.tsv;
one half of them, the other is for tests) and writes bot/titles/weights.py anew.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path

from bot.titles.evidence import traits
from bot.titles.folding import folded_words, key
from bot.titles.index import NameKind
from bot.titles.naming import parts
from bot.titles.slips import NEVER, compared, judge
from tests.titles.base import library, titles
from tests.titles.make_elsewhere import for_tuning, others
from tests.titles.spoil import fumbled, misheard, mistyped

WEIGHTS = Path(__file__).parents[2] / "bot" / "titles" / "weights.py"
TYPED, FUMBLED, HEARD, OTHER_NAMES, PARTS = 8000, 3000, 1500, 3000, 1000
_STEPS = 12  # of Newton's method
_PENALTY = 2.0
_PLAYED = 3  # names made of real words count so often: people think of more of them than films have
_RARE = 40  # a trait seen less often gets no weight

Row = tuple[dict[str, float], bool]


def rows(seed: int) -> Iterator[Row]:
    """Traits of pairs of a text and a name near it, and whether the name is meant."""
    dice = random.Random(seed)
    works = sorted(library().works.values(), key=lambda work: work.key)
    known = {key(title) for title, _ in others()}
    called: defaultdict[str, set[str]] = defaultdict(set)
    for work in works:
        for name in (work.title, *work.also, *(local for _, local in work.local)):
            called[key(name)].add(work.id)
    for count, misspelt, offered in (
        (TYPED, mistyped, lambda w: [w.title]),
        (FUMBLED, fumbled, lambda w: [w.title]),
        (HEARD, misheard, lambda w: [w.title]),
        (OTHER_NAMES, mistyped, lambda w: [*w.also, *(local for _, local in w.local)]),
        (PARTS, mistyped, lambda w: parts(w.title)),
    ):
        for _ in range(count):
            work = dice.choice(works)
            names = offered(work)
            name = dice.choice(names) if names else ""
            text = misspelt(name, dice) if name else None
            if text and key(text) not in known:
                yield from _pairs(text, called[key(name)] | {work.id})
    for title, year in others():
        if for_tuning(title):
            for row, meant in _pairs(title, set(), year):
                yield from [(row, meant)] * (1 if "no words" in row else _PLAYED)


def _pairs(text: str, meant: set[str], year: int = 0) -> Iterator[Row]:
    matcher, works = titles().works, library().works
    words = folded_words(text)
    if not words or matcher.knows(text):
        return
    index = matcher.index
    near = {*matcher.suspects(words, far=False), *matcher.suspects(words, far=True)}
    targets = {index.targets[name] for _, name, _ in near}
    if not meant and any(abs(works[target].year - year) <= 1 for target in targets):
        return  # most likely the same film, otherwise spelt
    for count, name, letters in sorted(near):
        if judge(index, words, name, letters, count).odds != NEVER:
            typed, own, _ = compared(index, words, name, letters)
            kind = NameKind(index.kinds[name])
            yield traits(index, typed, own, kind), index.targets[name] in meant


def fit(found: Sequence[Row]) -> dict[str, float]:
    """Logistic regression by Newton's method, with a quadratic penalty."""
    seen: defaultdict[str, int] = defaultdict(int)
    for row, _ in found:
        for trait, value in row.items():
            seen[trait] += value != 0
    names = sorted(trait for trait, count in seen.items() if count >= _RARE)
    place = {trait: at for at, trait in enumerate(names)}
    lines = [
        ([(place[t], v) for t, v in row.items() if v and t in place], meant) for row, meant in found
    ]
    size = len(names)
    weights = [0.0] * size
    for _ in range(_STEPS):
        slope = [-_PENALTY * w for w in weights]
        bend = [[0.0] * size for _ in range(size)]
        for at in range(size):
            bend[at][at] = _PENALTY
        for line, meant in lines:
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, sum(weights[a] * v for a, v in line)))))
            off, steep = meant - chance, chance * (1 - chance)
            for a, v in line:
                slope[a] += off * v
                bent, steeper = bend[a], steep * v
                for b, u in line:
                    bent[b] += steeper * u
        weights = [w + step for w, step in zip(weights, _solved(bend, slope), strict=True)]
    return dict(zip(names, weights, strict=True))


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
    body = "".join(f'    "{trait}": {weight:.2f},\n' for trait, weight in weights.items())
    WEIGHTS.write_text(
        '"""The weights of evidence, as tests/titles/weigh.py fitted them: logarithms of odds."""\n\n'
        "from __future__ import annotations\n\n"
        f"WEIGHTS = {{\n{body}}}\n",
        "utf-8",
    )
    print(len(found), "pairs,", sum(meant for _, meant in found), "meant,", len(weights), "weights")


if __name__ == "__main__":
    main()
