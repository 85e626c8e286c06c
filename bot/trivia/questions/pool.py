"""Everything that can be asked from one library, before it is worded; built once and shared."""

from __future__ import annotations

import random
from functools import cached_property
from weakref import WeakKeyDictionary

from bot.knowledge.library import Library
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, confirmed
from bot.trivia.questions.kinds import KINDS
from bot.trivia.questions.model import Question


class Pool:
    """The candidates of a library by id, and the wording of each."""

    def __init__(self, library: Library) -> None:
        self.facts = Facts(library)
        self.digest = library.base.digest
        self._shelves: dict[bool, dict[str, dict[int, list[Candidate]]]] = {}

    @cached_property
    def candidates(self) -> dict[str, Candidate]:
        """By id, in order of kinds and of the base; none that rests on an unconfirmed fact."""
        return {
            candidate.id: candidate
            for kind in KINDS.values()
            for candidate in kind.candidates(self.facts)
            if confirmed(kind.grounds(self.facts, candidate))
        }

    def shelf(self, typed: bool) -> dict[str, dict[int, list[Candidate]]]:
        """All candidates by kind and fame, or those that can be typed; built once each."""
        if typed not in self._shelves:
            shelf: dict[str, dict[int, list[Candidate]]] = {}
            for candidate in self.candidates.values():
                if candidate.typeable or not typed:
                    rows = shelf.setdefault(candidate.kind, {})
                    rows.setdefault(candidate.fame, []).append(candidate)
            self._shelves[typed] = shelf
        return self._shelves[typed]

    def word(self, id: str, seed: int) -> Question | None:
        """A candidate in words, proven; None if it has retired or can't be asked fairly.

        The same library, id and seed give the same words, choices and order.
        """
        candidate = self.candidates.get(id)
        if candidate is None:
            return None
        return KINDS[candidate.kind].word(self.facts, candidate, random.Random(f"{seed}:{id}"))


_pools: WeakKeyDictionary[Library, Pool] = WeakKeyDictionary()


def pool_of(library: Library) -> Pool:
    """The pool of a library; the same one as long as the library lives."""
    # The pool refers to its library, but only weakly kept keys would let both go; so the entry is
    # dropped by hand when a reload brings another library.
    pool = _pools.get(library)
    if pool is None:
        _pools.clear()
        pool = _pools[library] = Pool(library)
    return pool
