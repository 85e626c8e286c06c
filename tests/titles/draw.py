"""Draw labelled title queries from a knowledge base, by kind of error; the same seed draws the same.

A seed and a half of the works (`half_of` their keys) make a draw: `tune` is to fit and try on,
`held` to report. `python -m tests.titles.draw` stores a sample of the held draw of `SEED` in
tests/titles/data/drawn.jsonl, a quarter of each kind or `STORED`, as a record and for pytest;
`python -m tests.titles.score` draws and scores all.
"""

from __future__ import annotations

import argparse
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import msgspec

from bot.knowledge.library import Library
from bot.knowledge.model import Work
from bot.titles.elsewhere import Elsewhere
from bot.titles.folding import fold, folded_words, key
from tests.titles.spoil import SPOILT, cased
from tests.titles.strangers import DATA, HELD, Strangers, half_of, lines

# Titles of other films, a table with the columns title and year.
ELSEWHERE = (
    Path(os.environ.get("LEITMOTIF_REFERENCE", "../shared/reference")) / "film_titles_unseen.tsv"
)
SEED, EVERY, STORED = 40_000, 4, 750
COUNTS = {
    "as written": 500,
    "typing": 12_000,
    "article": 400,
    "swapped": 400,
    "word missing": 300,
    "blank missing": 400,
    "numeral": 300,
    "diacritics": 300,
    "subtitle dropped": 250,
    "subtitle alone": 250,
    "sound": 600,
    "other title": 600,
    "foreign": 600,
    "year right": 400,
    "year wrong": 400,
    "ambiguous": 400,
}
STRANGERS = {
    "sequel not held": 700,
    "namesake not held": 1000,
    "namesake nowhere listed": 300,
    "other film": 400,
    "invented title": 250,
    "word exchanged": 200,
    "parody": 100,
    "series not held": 100,
    "person": 150,
    "chat": 150,
    "gibberish": 150,
    "hostile": 100,
    "parody a letter off": 60,
}
ONE, SEVERAL, NONE = "one", "several", "none"
_COMMON_PARTS = {"the movie", "the beginning", "the return", "part one", "part two", "the musical"}
_TRIES = 30  # throws of the dice for each query wanted: some titles do not bear some errors


class Query(msgspec.Struct, frozen=True, array_like=True):
    """A query and what is right: `keys` are natural keys, any of them first (one), all asked (several)."""

    kind: str
    query: str
    status: str
    keys: list[str] = []


class Draw:
    """Draws from one half of a library with one seed."""

    def __init__(self, library: Library, seed: int, half: str = HELD) -> None:
        self.library = library
        self.elsewhere = Elsewhere()
        self.dice = random.Random(seed)
        self.works = sorted(library.works.values(), key=lambda work: work.key)
        self.titled: defaultdict[str, set[str]] = defaultdict(set)
        self.called: defaultdict[str, set[str]] = defaultdict(set)
        for work in self.works:
            self.titled[key(work.title)].add(work.key)
            for name in (work.title, *work.also, *(local for _, local in work.local)):
                self.called[key(name)].add(work.key)
        self.parted: defaultdict[str, set[str]] = defaultdict(set)  # by half of a title
        for work in self.works:
            for part in filter(None, _halved(work.title)):
                self.parted[key(part)].add(work.key)
        self.folded: defaultdict[str, list[Work]] = defaultdict(list)
        for work in self.works:
            self.folded[fold(work.title)].append(work)
        self.drawn = [work for work in self.works if half_of(work.key) == half]
        self.alone = [work for work in self.drawn if len(self.titled[key(work.title)]) == 1]
        named = {*self.called, *self.parted}
        self.strangers = Strangers(library, named, half, self.dice)

    def draw(self, most: int = 12_000) -> list[Query]:
        """All kinds, each as often as it is asked for and can be had, `most` times at most."""
        drawn: list[Query] = []
        for kind, wanted in (COUNTS | STRANGERS).items():
            made, count = self._kind(kind), min(wanted, most)
            seen: set[str] = set()
            for _ in range(count * _TRIES):
                if len(seen) == count:
                    break
                found = made()
                if found and found[0].casefold() not in seen:
                    seen.add(found[0].casefold())
                    drawn.append(Query(kind, found[0], found[1], sorted(found[2])))
        return drawn

    def _kind(self, kind: str) -> Callable[[], tuple[str, str, set[str]] | None]:
        if kind in SPOILT:
            return lambda: self._from_one(SPOILT[kind])
        if kind in STRANGERS:
            stranger = self.strangers.kind(kind)
            return lambda: (text, NONE, set()) if (text := stranger()) else None
        return {
            "other title": lambda: self._named(lambda work: list(work.also)),
            "foreign": lambda: self._named(lambda work: [local for _, local in work.local]),
            "subtitle dropped": lambda: self._part(first=True),
            "subtitle alone": lambda: self._part(first=False),
            "year right": self._year_right,
            "year wrong": self._year_wrong,
            "ambiguous": self._ambiguous,
        }[kind]

    def _from_one(
        self, spoil: Callable[[str, random.Random], str | None]
    ) -> tuple[str, str, set[str]] | None:
        """A title that one work has, spoilt, unless that makes another work's name."""
        work = self.dice.choice(self.alone)
        text = spoil(work.title, self.dice)
        if not text or not fold(text) or self.called.get(key(text), {work.key}) != {work.key}:
            return None
        if fold(text) != fold(work.title) and key(text) in self.elsewhere:
            return None  # it is now another film's title: no label could be sure
        return text, ONE, {work.key}

    def _named(self, names: Callable[[Work], list[str]]) -> tuple[str, str, set[str]] | None:
        """Another name of a work; shared by several, it is asked about, unless it is one's own title."""
        work = self.dice.choice(self.drawn)
        if not (offered := names(work)):
            return None
        name = self.dice.choice(offered)
        titled = self.titled.get(key(name), set())
        if titled:
            return None
        meant = self.called[key(name)]
        text = cased(name, self.dice)
        return text, ONE if len(meant) == 1 else SEVERAL, meant

    def _part(self, first: bool) -> tuple[str, str, set[str]] | None:
        work = self.dice.choice(self.drawn)
        head, tail = _halved(work.title)
        part = head if first else tail
        if not part or key(part) in self.called or fold(part) in _COMMON_PARTS:
            return None
        words = folded_words(part)
        if len(words) < 2 or (not first and len("".join(words)) < 8):
            return None
        meant = self.parted[key(part)]
        return cased(part, self.dice), ONE if len(meant) == 1 else SEVERAL, meant

    def _years(self, work: Work) -> set[int]:
        return {work.year} | {n.film_year for n in self.library.nominations_of_work(work.id)}

    def _year_right(self) -> tuple[str, str, set[str]]:
        work = self.dice.choice(self.drawn)
        year = self.dice.choice(sorted(self._years(work)))
        namesakes = self.folded[fold(work.title)]
        meant = {w.key for w in namesakes if year in self._years(w)}
        form = self.dice.choice(("{t} {y}", "{t} ({y})", "{t} from {y}", "{y} {t}", "{l} {y}"))
        text = form.format(t=work.title, y=year, l=work.title.lower())
        return text, ONE if len(meant) == 1 else SEVERAL, meant

    def _year_wrong(self) -> tuple[str, str, set[str]] | None:
        work = self.dice.choice(self.drawn)
        year = work.year + self.dice.choice((-20, -11, -5, -3, 3, 6, 12, 25))
        text = self.dice.choice(("{t} {y}", "{t} ({y})", "{l} {y}")).format(
            t=work.title, y=year, l=work.title.lower()
        )
        same = self.titled[key(work.title)]
        years = {year for w in self.works if w.key in same for year in self._years(w)}
        if year in years or key(text) in self.called or year > 2026:
            return None
        return text, SEVERAL, same

    def _ambiguous(self) -> tuple[str, str, set[str]] | None:
        work = self.dice.choice(self.drawn)
        same = {w.key for w in self.folded[fold(work.title)]}
        if len(same) < 2:
            return None
        return cased(work.title, self.dice), SEVERAL, same


def _halved(title: str) -> tuple[str, str]:
    """What stands before and after the first colon or dash; blanks if there is none."""
    head, sign, tail = re.sub(r"\s+[-–—]\s+", ": ", title).partition(": ")
    return (head, tail) if sign else ("", "")


def read(file: str) -> list[Query]:
    """The labelled queries of a file in tests/titles/data."""
    return [msgspec.json.decode(line, type=Query) for line in lines(file)]


def handwritten(file: str = "handwritten.txt") -> list[Query]:
    """The queries of a file written by hand."""
    queries: list[Query] = []
    kind = ""
    for line in (DATA / file).read_text("utf-8").split("\n"):
        if line.startswith("## "):
            kind = line[3:]
        elif " =>" in line and line[0] != "#":
            text, _, right = line.rpartition(" =>")
            keys = [
                key.strip() for key in right.strip().removeprefix("?").split(";") if key.strip()
            ]
            status = SEVERAL if right.strip().startswith("?") else ONE if keys else NONE
            queries.append(Query(f"hand: {kind}", text, status, keys))
    return queries


def main() -> None:
    from tests.titles.base import library

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    drawn = Draw(library(), parser.parse_args().seed).draw()
    nth: Counter[str] = Counter()
    kept: list[Query] = []
    for query in drawn:
        if nth[query.kind] % max(EVERY, COUNTS.get(query.kind, 0) // STORED) == 0:
            kept.append(query)
        nth[query.kind] += 1
    rows = b"\n".join(map(msgspec.json.encode, kept)) + b"\n"
    (DATA / "drawn.jsonl").write_bytes(rows)
    print(len(kept), "of", len(drawn), dict(nth))


if __name__ == "__main__":
    main()
