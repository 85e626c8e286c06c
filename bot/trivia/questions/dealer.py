"""Deals decks: a mix that is fair and varied, the same for the same library and dice.

Rules of the mix, for a deck that was not narrowed to one kind or topic: at most 30 % of the
questions name an award and its year, at most one in five is about a work before 1970, the first two
are easy, no kind has more than a quarter. Always: no fact twice, and within any ten questions no
work, person or song comes up twice, as the answer or in the prompt. Well-known works come first.
What a server was asked is not asked again until nothing else fits.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from bot.knowledge.library import Library
from bot.trivia.questions.kind import Candidate
from bot.trivia.questions.kinds import KINDS
from bot.trivia.questions.pool import pool_of
from bot.trivia.rules import Mode, Rules

AWARD_YEARS = 0.3
OLD, OLD_SHARE = 1970, 0.2
EASY, EASY_FIRST = 2, 2
KIND_SHARE = 0.25
APART = 10  # questions within which nobody and nothing comes up twice
FAME = {5: 8.0, 4: 5.0, 3: 1.5, 2: 0.25, 1: 0.1}
DRAWS = 60  # random picks of a kind before all of it is gone through
HARD_TAKEN = 0.3  # of the hardest that are picked
PYRAMIDS = ("who-is-it", "what-is-it")
WEIGHTS = {
    "composer": 18, "work-of": 11, "same-composer": 5, "odd-composer": 6, "verdict": 10,
    "song-work": 10, "work-song": 8, "origin": 8, "heard-in": 6, "performer": 7, "songwriter": 4,
    "winner-of-year": 6, "who-beat": 5, "winning-person": 4, "which-won": 6, "odd-loser": 5,
    "won-or-nominated": 5, "year": 4, "nearest-year": 4, "in-order": 4, "meaning": 6,
    "who-is-it": 3, "what-is-it": 2,
}  # fmt: skip


class Limits(msgspec.Struct):
    """What a deck of so many questions may hold; `free` when it was narrowed by the players."""

    size: int
    free: bool

    def fits(
        self,
        deck: Sequence[Candidate],
        candidate: Candidate,
        kinds: Counter[str],
        difficulty: int,
    ) -> bool:
        """Whether the mix allows the candidate as the next of the deck."""
        if self.free:
            return True
        if len(deck) < EASY_FIRST and difficulty > EASY:
            return False
        if candidate.award_year and kinds["award_year"] >= int(self.size * AWARD_YEARS):
            return False
        if candidate.year < OLD and kinds["old"] >= int(self.size * OLD_SHARE):
            return False
        return not self.full(candidate.kind, kinds)

    def full(self, kind: str, kinds: Counter[str]) -> bool:
        """Whether the deck has its share of a kind."""
        return not self.free and kinds[kind] >= max(1, round(self.size * KIND_SHARE))


class Shoe:
    """What may still be dealt, by kind; candidates are drawn from it, the famed ones sooner.

    Nothing is sorted or copied for a deal: a draw picks a fame by its weight and a candidate of it
    at random, and only when that fails often goes through all that is left.
    """

    def __init__(self, shelf: Shelf, used: Mapping[str, int]) -> None:
        self.shelf = shelf
        self.used = used
        self.gone: set[str] = set()

    @property
    def kinds(self) -> list[str]:
        """The kinds on the shelf."""
        return list(self.shelf)

    def draws(self, kind: str, fresh: bool, dice: random.Random) -> Iterator[Candidate]:
        """Candidates of a kind in a drawn order, first some at random, then all there are.

        Where the choices are always the same, the dice say first which of them is to be right, or
        who always chose the commoner one would win. `fresh` ones were never asked on the server; the others come longest unasked first.
        """
        rows = self.shelf[kind]
        if fresh:
            fames = list(rows)
            weights = [FAME[fame] * len(rows[fame]) for fame in fames]
            fixed = KINDS[kind].fixed
            wanted = dice.choice(fixed) if fixed else None
            for _ in range(DRAWS):
                row = rows[dice.choices(fames, weights)[0]]
                candidate = row[dice.randrange(len(row))]
                hard = candidate.difficulty == 5 and dice.random() > HARD_TAKEN
                unwanted = wanted not in (None, candidate.answer)
                if (
                    not hard
                    and not unwanted
                    and candidate.id not in self.used
                    and candidate.id not in self.gone
                ):
                    yield candidate
            famed = [rows[fame] for fame in sorted(rows, reverse=True)]
            for candidate in _from(famed, dice.randrange(sum(map(len, famed)))):
                if candidate.id not in self.used and candidate.id not in self.gone:
                    yield candidate
        elif self.used:
            stale = [c for row in rows.values() for c in row if c.id in self.used]
            stale.sort(key=lambda c: self.used[c.id])
            yield from (c for c in stale if c.id not in self.gone)

    def rest(self) -> list[Candidate]:
        """Everything that has not been dealt."""
        return [
            c
            for rows in self.shelf.values()
            for row in rows.values()
            for c in row
            if c.id not in self.gone
        ]


Shelf = Mapping[str, Mapping[int, Sequence[Candidate]]]


def _from(rows: Sequence[Sequence[Candidate]], start: int) -> Iterator[Candidate]:
    """All rows as one, begun at a place and gone round; a candidate is looked at when its turn comes."""
    places = [(row, at) for row in rows for at in range(len(row))]
    for row, at in places[start:] + places[:start]:
        yield row[at]


def sorted_by_kind(candidates: Iterable[Candidate]) -> Shelf:
    """Candidates by kind and fame."""
    shelf: dict[str, dict[int, list[Candidate]]] = {}
    for candidate in candidates:
        shelf.setdefault(candidate.kind, {}).setdefault(candidate.fame, []).append(candidate)
    return shelf


class Dealer:
    """Deals from what a library can prove, with the dice it is given.

    `measured` are difficulties as players have found them; they take the place of the estimates.
    """

    def __init__(
        self,
        library: Library,
        dice: random.Random,
        measured: Mapping[str, int] | None = None,
    ) -> None:
        self._pool = pool_of(library)
        self._dice = dice
        self._measured = measured or {}

    def shoe(self, rules: Rules, used: Mapping[str, int] | None = None) -> Shoe:
        """A full shoe of what the rules allow."""
        if _open(rules):
            return Shoe(self._pool.shelf(rules.mode.typed), used or {})
        everything = self._pool.candidates.each()
        allowed = (c for c in everything if _allowed(c, rules, self._difficulty(c)))
        return Shoe(sorted_by_kind(allowed), used or {})

    def deal(
        self, rules: Rules, used: Mapping[str, int] | None = None
    ) -> list[tuple[Candidate, int]]:
        """A deck of up to `rules.questions`, each with the seed that words it."""
        return self.draw(self.shoe(rules, used), rules)

    def draw(self, shoe: Shoe, rules: Rules) -> list[tuple[Candidate, int]]:
        """The next deck from a shoe; what is drawn leaves it."""
        limits = Limits(rules.questions, _narrowed(rules))
        deck: list[tuple[Candidate, int]] = []
        kinds: Counter[str] = Counter()
        facts: set[str] = set()
        recent: deque[frozenset[str]] = deque(maxlen=APART - 1)
        while len(deck) < rules.questions:
            drawn = self._next(shoe, rules, limits, [c for c, _ in deck], kinds, facts, recent)
            if drawn is None:
                break
            candidate, _ = drawn
            deck.append(drawn)
            kinds[candidate.kind] += 1
            kinds["award_year"] += candidate.award_year
            kinds["old"] += candidate.year < OLD
            facts |= set(candidate.facts)
            recent.append(self._named(candidate))
        return deck

    def _next(
        self,
        shoe: Shoe,
        rules: Rules,
        limits: Limits,
        deck: Sequence[Candidate],
        kinds: Counter[str],
        facts: set[str],
        recent: Sequence[frozenset[str]],
    ) -> tuple[Candidate, int] | None:
        taken = frozenset().union(*recent)
        for fresh in (True, False):
            for kind in self._kinds(shoe.kinds):
                if limits.full(kind, kinds):
                    continue
                for candidate in shoe.draws(kind, fresh, self._dice):
                    if not limits.fits(deck, candidate, kinds, self._difficulty(candidate)):
                        continue
                    if facts & set(candidate.facts) or taken & self._named(candidate):
                        continue
                    seed = self._dice.getrandbits(32)
                    shoe.gone.add(candidate.id)
                    if self._pool.word(candidate.id, seed) is not None:
                        return candidate, seed
        return None

    def _kinds(self, kinds: Iterable[str]) -> list[str]:
        """Kinds in a drawn order, the weightier ones likelier first."""
        lots = {k: self._dice.random() ** (1 / WEIGHTS.get(k, 5)) for k in kinds}
        return sorted(lots, key=lambda kind: -lots[kind])

    def _difficulty(self, candidate: Candidate) -> int:
        return self._measured.get(candidate.id, candidate.difficulty)

    def _named(self, candidate: Candidate) -> frozenset[str]:
        library = self._pool.facts.library
        ids = {candidate.answer, *candidate.key}
        return frozenset(
            id for id in ids if id in library.works or id in library.people or id in library.songs
        )


def _narrowed(rules: Rules) -> bool:
    narrowed = rules.kinds or rules.topic or rules.difficulty or rules.first_year or rules.last_year
    return bool(narrowed) or rules.mode is Mode.PYRAMID


def _open(rules: Rules) -> bool:
    """Whether the rules allow everything that the mode can ask."""
    return not _narrowed(rules)


def _allowed(candidate: Candidate, rules: Rules, difficulty: int) -> bool:
    if rules.mode is Mode.PYRAMID:
        if candidate.kind not in PYRAMIDS:
            return False
    elif rules.mode.typed and not candidate.typeable:
        return False
    return (
        (not rules.kinds or candidate.kind in rules.kinds)
        and rules.topic in (None, candidate.topic)
        and rules.difficulty in (None, difficulty)
        and (rules.first_year is None or candidate.year >= rules.first_year)
        and (rules.last_year is None or candidate.year <= rules.last_year)
    )
