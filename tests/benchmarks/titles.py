"""The title engine against rapidfuzz's `extractOne(WRatio)` on the same titles and queries, as ratios of one run.

`python -m tests.benchmarks.titles [--sizes 1000 5000 100000] [--titles FILE]`. Titles come from the
knowledge base and, beyond those, from a table with a `title` column (`LEITMOTIF_REFERENCE`, by
default ../shared/reference/film_titles_unseen.tsv); above what these give, from their words
recombined. The queries are a fixed mix: as written, misspelt, sequels not held, other titles.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import msgspec
from rapidfuzz import fuzz, process, utils

from bot.titles import Matcher, Name, Status, TitleIndex
from tests.titles.base import library
from tests.titles.spoil import slip

REFERENCE = Path(os.environ.get("LEITMOTIF_REFERENCE", "../shared/reference"))
QUERIES = 400
BASELINE_SECONDS = 6.0
ACCEPTED = 88  # the baseline's score from which bots commonly take an answer
BAD = ["", " ", "\0", "\0" * 5000, "a" * 5000, "the " * 1250, "😀" * 40, "مرحبا بالعالم", "\u202e\u202dabc",
       "z\u0336\u0337\u0361a\u0336l\u0337g\u0361o" * 300, "1 " * 2500, "\x1b[31mred", "“”‘’"]  # fmt: skip


class Figures(msgspec.Struct):
    """Seconds per look-up at one size, and what the index costs."""

    titles: int
    p50: float
    p99: float
    baseline: float
    bad: float
    build: float
    load: float
    megabytes: float
    right: float
    baseline_right: float


def all_titles(table: Path) -> Iterator[str]:
    """Different titles, the base's own first."""
    seen: dict[str, None] = {work.title: None for work in library().works.values()}
    if table.is_file():
        for line in table.read_text("utf-8").split("\n")[1:]:
            seen.setdefault(line.split("\t")[0], None)
    seen.pop("", None)
    yield from seen
    words = sorted({word for title in seen for word in title.split()})
    titles = list(seen)
    dice = random.Random(1)
    while True:  # recombined: a real title's length, real words
        made = " ".join(dice.choice(words) for _ in dice.choice(titles).split())
        if made not in seen:
            seen[made] = None
            yield made


def queries(titles: list[str], dice: random.Random) -> list[tuple[str, int | None]]:
    """Texts with the number of the title meant, None for those that name nothing."""
    drawn: list[tuple[str, int | None]] = []
    for at in range(QUERIES):
        number = dice.randrange(len(titles))
        title = titles[number]
        match at % 8:
            case 0 | 1:
                drawn.append((title.lower(), number))
            case 2 | 3 | 4:
                text = title
                for _ in range(1 if len(title) < 6 else dice.randint(1, 2)):
                    text = slip(text, dice)
                drawn.append((text, number))
            case 5:
                drawn.append((title.replace(" ", "").lower(), number))
            case 6:
                drawn.append((f"{title} {dice.randint(11, 19)}", None))
            case _:
                other = titles[dice.randrange(len(titles))].split()
                drawn.append((" ".join(title.split()[:1] + other[-1:] + ["tonight"]), None))
    return drawn


def timed(look: Callable[[str], object], text: str) -> float:
    """Seconds, the least of three: what else runs on the machine is not to be measured."""
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        look(text)
        taken.append(time.perf_counter() - start)
    return min(taken)


def measure(titles: list[str]) -> Figures:
    """One size: the engine and the baseline, query by query."""
    dice = random.Random(len(titles))
    names = [Name(title, str(number)) for number, title in enumerate(titles)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    gc.collect()
    start = time.perf_counter()
    built = TitleIndex.build(names)
    build = time.perf_counter() - start
    stored = built.dump()
    start = time.perf_counter()
    matcher = Matcher(TitleIndex.load(stored))
    load = time.perf_counter() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    del built, names
    asked = queries(titles, dice)
    for text, _ in asked:
        matcher.find(text)
    gc.collect()
    times = sorted(timed(matcher.find, text) for text, _ in asked)
    bad = max(timed(matcher.find, text) for text in BAD)
    right = sum(_right(matcher, text, number) for text, number in asked)
    plain = [utils.default_process(title) for title in titles]
    spent, baseline, baseline_right = 0.0, [], 0
    for text, number in asked:
        start = time.perf_counter()
        best = process.extractOne(utils.default_process(text), plain, scorer=fuzz.WRatio)
        baseline.append(time.perf_counter() - start)
        spent += baseline[-1]
        taken = best[0] if best and best[1] >= ACCEPTED else None
        baseline_right += taken == (None if number is None else plain[number])
        if spent > BASELINE_SECONDS:
            break
    return Figures(
        titles=len(titles),
        p50=median(times),
        p99=times[int(len(times) * 0.99)],
        baseline=median(baseline),
        bad=bad,
        build=build,
        load=load,
        megabytes=grown / 1024,
        right=right / len(asked),
        baseline_right=baseline_right / len(baseline),
    )


def _right(matcher: Matcher, text: str, number: int | None) -> bool:
    match = matcher.find(text)
    if number is None:
        return match.status is Status.NONE
    return str(number) in [candidate.target for candidate in match.candidates]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 5000, 100_000])
    parser.add_argument("--titles", type=Path, default=REFERENCE / "film_titles_unseen.tsv")
    args = parser.parse_args()
    source = list(_first(all_titles(args.titles), max(args.sizes)))
    random.Random(0).shuffle(source)
    print(f"{'titles':>9}{'p50 µs':>9}{'p99 µs':>9}{'WRatio µs':>11}{'ratio':>8}{'bad/p50':>9}{'right':>8}{'WRatio':>8}"
          f"{'build s':>9}{'load ms':>9}{'MB':>7}")  # fmt: skip
    small: Figures | None = None
    for size in args.sizes:
        f = measure(source[:size])
        small = small or f
        print(f"{f.titles:9}{f.p50 * 1e6:9.0f}{f.p99 * 1e6:9.0f}{f.baseline * 1e6:11.0f}{f.baseline / f.p50:8.0f}"
              f"{f.bad / f.p50:9.1f}{f.right:8.1%}{f.baseline_right:8.1%}{f.build:9.1f}{f.load * 1e3:9.0f}{f.megabytes:7.0f}")  # fmt: skip
        print(f"{'':9}p99 over the median at {small.titles} titles: {f.p99 / small.p50:.1f}")


def _first(titles: Iterator[str], count: int) -> Iterator[str]:
    for _, title in zip(range(count), titles, strict=False):
        yield title


if __name__ == "__main__":
    main()
