"""Our judge beside three that public bots use, on one table in one run; and what a ruling costs.

    python -m tests.benchmarks.judges [TABLE.yaml …]

The three are re-implemented from their description: the answer contained in the guess or the guess
in it; a ratio over 88; equality after normalising, or at most two edits. They know two rulings; a
near of the table counts as "not accepted" for all, so they lose nothing by lacking it.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.trivia.events import Judged
from bot.trivia.questions.model import Expects
from tests.trivia.test_judge import TABLE, UNSEEN, cases, judge

Rule = Callable[[tuple[str, ...], str], bool]


def substring(expected: tuple[str, ...], typed: str) -> bool:
    """The answer in the guess, or the guess (of three letters or more) in the answer."""
    guess = typed.casefold().strip()
    return any(
        answer.casefold() in guess or (len(guess) > 2 and guess in answer.casefold())
        for answer in expected
    )


def ratio(expected: tuple[str, ...], typed: str) -> bool:
    """A ratio over 88."""
    return any(fuzz.ratio(answer.casefold(), typed.casefold()) > 88 for answer in expected)


def normalised(expected: tuple[str, ...], typed: str) -> bool:
    """The same letters and digits, or at most two edits away."""

    def plain(text: str) -> str:
        return re.sub(r"[^a-z0-9]", "", text.casefold().removeprefix("the "))

    return any(
        plain(answer) == plain(typed)
        or (plain(typed) and OSA.distance(plain(answer), plain(typed)) <= 2)
        for answer in expected
    )


def main(paths: list[str]) -> None:
    """Print one table of accuracy and one line of cost."""
    table = [case for path in ([Path(p) for p in paths] or [TABLE, UNSEEN]) for case in cases(path)]
    ours = judge()

    def accept(kind: Expects, expected: tuple[str, ...], typed: str) -> bool:
        return ours.judge(expected, typed, kind).judged is Judged.RIGHT

    rivals: dict[str, Rule] = {
        "substring": substring, "ratio > 88": ratio, "normalised, OSA ≤ 2": normalised,
    }  # fmt: skip
    print(f"{len(table)} cases; accepted or not, as the table says")
    right = sum(accept(k, e, t) == (j is Judged.RIGHT) for k, e, t, j in table)
    exact = sum(ours.judge(e, t, k).judged is j for k, e, t, j in table)
    print(
        f"  {'ours':22} {right / len(table):7.1%}   (right/near/wrong exactly: {exact / len(table):.1%})"
    )
    for name, rule in rivals.items():
        hits = sum(bool(rule(e, t)) == (j is Judged.RIGHT) for _, e, t, j in table)
        accepted = sum(bool(rule(e, t)) for _, e, t, j in table if j is not Judged.RIGHT)
        refused = sum(not rule(e, t) for _, e, t, j in table if j is Judged.RIGHT)
        print(
            f"  {name:22} {hits / len(table):7.1%}   wrongly accepted {accepted}, wrongly refused {refused}"
        )
    costs = []
    for _ in range(5):
        for kind, expected, typed, _judged in table:
            start = time.process_time_ns()
            ours.judge(expected, typed, kind)
            costs.append(time.process_time_ns() - start)
    costs.sort()
    p50, p99, worst = (costs[int(len(costs) * q)] / 1000 for q in (0.5, 0.99, 0.9999))
    print(
        f"CPU per ruling, µs: median {p50:.0f}, p99 {p99:.0f}, worst {worst:.0f} ({len(costs)} rulings)"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
