"""The questions scored, a line per kind: `python -m tests.asking.score [--half tuned|held] [--wrong]`."""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.knowledge.loading import load
from bot.titles.catalogue import Titles
from bot.words import voice
from tests.asking.questions import Reply, Row, right, rows

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


def main() -> None:
    """Ask everything and print how much is all right: intent, entities and facts."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", choices=("tuned", "held"))
    options.add_argument("--wrong", action="store_true", help="print what was answered wrongly")
    options.add_argument("--cache", type=Path, help="folder of the compiled snapshot")
    chosen = options.parse_args()
    library = load(KNOWLEDGE, cache_dir=chosen.cache)
    asker = Asker(library, Titles(library))
    results: defaultdict[str, list[tuple[Row, bool]]] = defaultdict(list)
    for row in rows():
        if chosen.half and row.held_out != (chosen.half == "held"):
            continue
        reply = as_json(asker.ask(row.question), voice())
        good = right(row, reply)
        results[row.kind].append((row, good))
        if chosen.wrong and not good:
            _show(row, reply)
    _print_table(results)


def _show(row: Row, reply: Reply) -> None:
    print(f"✗ {row.kind} | {row.question} | {' | '.join(row.expected)}")
    works = [f"{w['title']} ({w['year']})" for w in reply["works"][:4]]
    print(
        f"    {reply['status']}/{reply['intent']} works={works} people={reply['people'][:3]} "
        f"verdict={reply['verdict']} won={reply['won']} count={reply['count']}"
    )
    print("    " + reply["text"].splitlines()[0][:150])


def _print_table(results: dict[str, list[tuple[Row, bool]]]) -> None:
    print(f"{'kind':18} {'tuned':>12} {'held out':>12}")
    total: dict[bool, list[bool]] = {False: [], True: []}
    for kind, found in results.items():
        cells = []
        for held in (False, True):
            half = [good for row, good in found if row.held_out is held]
            total[held] += half
            cells.append(f"{sum(half)}/{len(half)}")
        print(f"{kind:18} {cells[0]:>12} {cells[1]:>12}")
    shares = [f"{sum(h) / len(h):.1%}" if h else "-" for h in (total[False], total[True])]
    print(
        f"{'all':18} {shares[0]:>12} {shares[1]:>12}   of {len(total[False])}, {len(total[True])}"
    )


if __name__ == "__main__":
    main()
