"""Everything that can be asked from one library, before it is worded; built once and shared.

Building takes seconds, so what comes of it is kept beside the knowledge snapshot, if there is a
cache, and found there by every later start.
"""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path
from threading import Lock
from weakref import WeakKeyDictionary

from bot.knowledge.codemark import code_mark
from bot.knowledge.library import Library
from bot.knowledge.snapshot import read_extra, write_extra
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, confirmed
from bot.trivia.questions.model import Question
from bot.trivia.questions.stock import Row, Stock

_EXTRA = "questions"  # its name in the cache


class Pool:
    """The candidates of a library by id, and the wording of each; `cache` is where they are kept."""

    def __init__(self, library: Library, cache: Path | None = None) -> None:
        self.facts = Facts(library)
        self.digest = library.base.digest
        self._cache = cache
        self._making = Lock()
        self._stock: Stock | None = None
        self._shelves: dict[bool, dict[str, dict[int, Row]]] = {}

    @property
    def candidates(self) -> Stock:
        """By id, in order of kinds and of the base; none that rests on an unconfirmed fact."""
        with self._making:
            if self._stock is None:
                self._stock = stored(self._cache, self.digest) or self._made()
        return self._stock

    @property
    def opened(self) -> bool:
        """Whether questions can be dealt at once."""
        return False in self._shelves

    def open(self) -> None:
        """Get ready to deal. Takes a moment, seconds where no pool is kept: not on the event loop."""
        for typed in (True, False):
            for rows in self.shelf(typed).values():
                self.word(next(iter(rows.values()))[0].id, 0)  # what a kind reads first

    def _made(self) -> Stock:
        stock = Stock.of(self._found())
        write_extra(self._cache, _EXTRA, self.digest, _code() + stock.dump())
        return stock

    def _found(self) -> list[Candidate]:
        from bot.trivia.questions.kinds import KINDS

        return [
            candidate
            for kind in KINDS.values()
            for candidate in kind.candidates(self.facts)
            if confirmed(kind.grounds(self.facts, candidate))
        ]

    def shelf(self, typed: bool) -> dict[str, dict[int, Row]]:
        """All candidates by kind and fame, or those that can be typed; built once each."""
        if typed not in self._shelves:
            self._shelves[typed] = self.candidates.shelf(typed)
        return self._shelves[typed]

    def word(self, id: str, seed: int) -> Question | None:
        """A candidate in words, proven; None if it has retired or can't be asked fairly.

        The same library, id and seed give the same words, choices and order.
        """
        from bot.trivia.questions.kinds import KINDS  # not for starting and idling

        candidate = self.candidates.get(id)
        if candidate is None:
            return None
        return KINDS[candidate.kind].word(self.facts, candidate, random.Random(f"{seed}:{id}"))


def stored(cache: Path | None, digest: str) -> Stock | None:
    """The candidates kept in a cache for the base of this digest; None if none or of other code."""
    data, code = read_extra(cache, _EXTRA, digest), _code()
    if data is not None and bytes(data[: len(code)]) == code:
        with suppress(ValueError):  # msgspec's errors are ValueErrors
            return Stock.load(data[len(code) :])
    return None


def _code() -> bytes:
    """A mark of the code that finds candidates: a pool that other code made is built anew."""
    return code_mark("knowledge", "titles", "trivia/questions", "words", "words/en")


_pools: WeakKeyDictionary[Library, Pool] = WeakKeyDictionary()
_caches: WeakKeyDictionary[Library, Path] = WeakKeyDictionary()


def keep_pool(library: Library, cache: Path) -> None:
    """From now on the pool of a library is looked for, and kept, in this cache."""
    _caches[library] = cache


def pool_of(library: Library) -> Pool:
    """The pool of a library; the same one as long as the library lives."""
    # The pool refers to its library, but only weakly kept keys would let both go; so the entry is
    # dropped by hand when a reload brings another library.
    pool = _pools.get(library)
    if pool is None:
        _pools.clear()
        pool = _pools[library] = Pool(library, _caches.get(library))
    return pool
