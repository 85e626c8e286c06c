"""Score the title engine on labelled queries: a table by kind of error.

`python -m tests.titles.score [--seed N …] [--half tune|held] [--show KIND]`; several seeds are told in
a line each, with their mean.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from bot.titles import Match, Status, Titles
from tests.titles.base import library, titles
from tests.titles.draw import NONE, ONE, SEED, SEVERAL, Draw, Query, handwritten
from tests.titles.strangers import HELD, TUNE

NEAR, NOWHERE, JOKE = "namesake not held", "namesake nowhere listed", "parody a letter off"
APART = {NOWHERE, JOKE}
RIGHT, ASKED, MISSED, WRONG = "right", "asked", "missed", "wrong"


class Tally(msgspec.Struct):
    """Outcomes of queries; `wrong` are answers given that are not the one meant."""

    right: int = 0
    asked: int = 0
    missed: int = 0
    wrong: int = 0

    @property
    def total(self) -> int:
        return self.right + self.asked + self.missed + self.wrong

    def count(self, outcome: str) -> None:
        setattr(self, outcome, getattr(self, outcome) + 1)


def outcome(query: Query, match: Match, keys: list[str]) -> str:
    """What became of a query; `keys` are those of the match's candidates."""
    if query.status == ONE and match.status is Status.ONE and keys[0] in query.keys:
        return RIGHT
    if query.status == NONE and match.status is Status.NONE:
        return RIGHT
    if query.status == SEVERAL and match.status is Status.SEVERAL and set(query.keys) <= set(keys):
        return RIGHT
    if match.status is Status.ONE:
        return WRONG
    return ASKED if match.status is Status.SEVERAL else MISSED


def run(engine: Titles, queries: Iterable[Query], show: str = "") -> dict[str, Tally]:
    """Tallies by kind; failures of a kind to show are printed."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    works = engine.library.works
    for query in queries:
        match = engine.works.find(query.query, limit=50)
        keys = [works[c.target].key for c in match.candidates]
        became = outcome(query, match, keys)
        tallies[query.kind].count(became)
        if became != RIGHT and show in (query.kind, "all"):
            print(
                f"  {became:7} {query.kind}: {query.query[:70]!r} {query.keys[:2]} → {match.rule} {keys[:3]}"
            )
    return tallies


def figures(queries: list[Query], tallies: dict[str, Tally]) -> dict[str, float]:
    """Precision, recall and F1 of answers, and the rate of answers where none was due.

    Titles that no list names are a trial apart: among the namesakes they have their natural share. So are
    jokes a letter off a title, which no answer suits: as slips the same letters are to be understood.
    """
    status = {query.kind: query.status for query in queries}
    tallies = {kind: tally for kind, tally in tallies.items() if kind not in APART}
    kinds_none = [kind for kind in tallies if status[kind] == NONE]
    answered = [kind for kind in tallies if kind not in kinds_none]
    due = sum(tallies[kind].total for kind in answered)
    right = sum(tallies[kind].right for kind in answered)
    wrong = sum(tally.wrong for tally in tallies.values())
    nothing = sum(tallies[kind].total for kind in kinds_none)
    precision, recall = right / max(right + wrong, 1), right / max(due, 1)
    return {
        "precision": precision,
        "recall": recall,
        "F1": 2 * precision * recall / ((precision + recall) or 1.0),
        "false accepts on negatives": sum(tallies[k].wrong for k in kinds_none) / max(nothing, 1),
        "negatives asked about": sum(tallies[k].asked for k in kinds_none) / max(nothing, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=(TUNE, HELD), default=HELD)
    parser.add_argument("--seed", type=int, nargs="+", default=[SEED])
    parser.add_argument("--show", default="", help="a kind whose failures are listed, or all")
    args = parser.parse_args()
    told: list[dict[str, float]] = []
    for seed in args.seed:
        queries = Draw(library(), seed, args.half).draw() + handwritten()
        tallies = run(titles(), queries, args.show)
        if len(args.seed) == 1:
            _print_kinds(tallies)
        told.append(figures(queries, tallies) | _kinds_of_note(tallies))
    if len(told) > 1:
        _print_seeds(args.seed, told)
        return
    for name, value in told[0].items():
        print(f"{name:28}{value:8.2%}")


def _kinds_of_note(tallies: dict[str, Tally]) -> dict[str, float]:
    """What the goals name: the share right of typing errors, the share taken of near titles and sequels."""
    typing = tallies["typing"]
    taken = {
        kind: tallies[kind].wrong / tallies[kind].total
        for kind in ("sequel not held", NEAR, NOWHERE, JOKE)
    }
    return {"typing": typing.right / typing.total} | taken


def _print_kinds(tallies: dict[str, Tally]) -> None:
    print(f"{'kind':24}{'n':>6}{'right':>9}{'asked':>7}{'missed':>8}{'wrong':>7}")
    for kind, tally in tallies.items():
        share = f"{tally.right / tally.total:.1%}"
        print(f"{kind:24}{tally.total:6}{share:>9}{tally.asked:7}{tally.missed:8}{tally.wrong:7}")


def _print_seeds(seeds: list[int], told: list[dict[str, float]]) -> None:
    print(f"{'seed':28}" + "".join(f"{seed:>9}" for seed in seeds) + f"{'mean':>9}")
    for name in told[0]:
        values = [figure[name] for figure in told]
        values.append(sum(values) / len(values))
        print(f"{name:28}" + "".join(f"{value:9.2%}" for value in values))


if __name__ == "__main__":
    main()
