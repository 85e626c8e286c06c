"""The decision: this one, which one?, or none, and why, as data that a front can tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from bot.titles.folding import key_words
from bot.titles.index import NameKind, TitleIndex

_SERIES = 2  # other works with the name
DOMINANT = 3.0  # how many times better known the bearer of a surname or nickname must be


class Status(StrEnum):
    """What became of a text."""

    ONE = "one"
    SEVERAL = "several"  # ask; also when a single work is meant but the year given is not its year
    NONE = "none"


class Rule(StrEnum):
    """How a name was recognised, or why nothing was, from the surest on."""

    EXACT = "exact"  # to the letter, but for case, accents and signs
    FOLDED = "folded"  # but for articles, blanks, "part"
    REST = "rest"  # after "movie", "soundtrack" … were left out
    SPELLING = "spelling"
    WORDS = "words"  # the same words in another order
    FEWER = "fewer_words"
    SOUND = "sound"
    YEAR_UNFIT = "year_unfit"  # the name is known, but not of that year
    NUMBER_UNFIT = "number_unfit"  # a sequel or number that is not held
    NAMESAKE = "namesake"  # too little alike, or alike but of other words
    UNKNOWN = "unknown"
    EMPTY = "empty"


class Candidate(msgspec.Struct, frozen=True):
    """What may be meant: a target, the name that matched, how sure (0 to 1) and by which rule."""

    target: str
    confidence: float
    name: str
    rule: Rule
    kind: NameKind = NameKind.TITLE


class Match(msgspec.Struct, frozen=True):
    """The outcome for one text. `candidates` are empty for none; `nearest` (at most three) else.

    `heard` is the folded name that was looked up, `year` the year it came with. The confidence is
    that the text is this target's name; namesakes share it.
    """

    status: Status
    rule: Rule
    heard: str
    year: int | None = None
    candidates: tuple[Candidate, ...] = ()
    nearest: tuple[Candidate, ...] = ()
    runner_up: Candidate | None = None

    @property
    def best(self) -> Candidate | None:
        """The one meant; None when it is several or none."""
        return self.candidates[0] if self.status is Status.ONE else None


def rank(index: TitleIndex, names: Iterable[int], heard: list[str]) -> list[list[int]]:
    """Name ids in tiers, the best first: own titles to the letter, own titles, other names by kind.

    Names that agree only when written together ("Kingsman", "The King's Man") come last.
    """
    letters, words = " ".join(heard), key_words(heard)
    tiers: dict[tuple[bool, int, bool], list[int]] = {}
    for name in names:
        kind, fold = index.kinds[name], index.folds[name]
        exact = fold == letters
        apart = not exact and key_words(fold.split(" ")) != words
        inexact = kind == NameKind.TITLE and not exact
        tiers.setdefault((apart, kind, inexact), []).append(name)
    return [tiers[tier] for tier in sorted(tiers)]


def of_year(index: TitleIndex, tiers: Sequence[Sequence[int]], year: int) -> list[int]:
    """The names of the first tier in which some go with the year."""
    for tier in tiers:
        if fitting := [name for name in tier if year in index.years(name)]:
            return fitting
    return []


def with_series(index: TitleIndex, tiers: Sequence[Sequence[int]]) -> list[int]:
    """The first tier; with it the works whose titles begin with that name, if those are a series.

    "Pirates of the Caribbean" is what people call the first film, and how each of them begins.
    """
    first = list(tiers[0])
    parts = [n for tier in tiers[1:] for n in tier if index.kinds[n] == NameKind.PART]
    others = {index.targets[n] for n in parts} - {index.targets[n] for n in first}
    return first + parts if len(others) >= _SERIES else first


def by_target(index: TitleIndex, names: Iterable[int]) -> dict[str, int]:
    """The best known name of each target, best known first."""
    first: dict[str, int] = {}
    for name in sorted(names, key=lambda n: (-index.weights[n], n)):
        first.setdefault(index.targets[name], name)
    return first


def dominant(index: TitleIndex, names: Sequence[int]) -> bool:
    """Whether the first of some namesakes is meant although the others exist: never with titles or parts of them."""
    kind = index.kinds[names[0]]
    if kind not in (NameKind.SURNAME, NameKind.INITIALS):
        return False
    return bool(index.weights[names[0]] >= DOMINANT * index.weights[names[1]])
