"""What a check is given: the files as read, the base compiled from them, and where each fact stands."""

from __future__ import annotations

from bot.errors import Fault
from bot.knowledge.gathering import Gathered, Placed
from bot.knowledge.library import Library
from bot.knowledge.resolving import Path, Places, spot
from bot.knowledge.wrong import Wrong
from bot.words import Phrase
from bot.words.phrase import Word


class Case:
    """A base under examination."""

    def __init__(self, gathered: Gathered, library: Library, places: Places) -> None:
        self.gathered = gathered
        self.library = library
        self.base = library.base
        self.places = places

    def fault(self, fact: str, path: Path, id: str, /, **args: Word) -> Fault:
        """A fault in the entry of this id (a body's name, for bodies), at a place within it."""
        return spot(
            self.places[fact],
            path,
            Wrong(Phrase.of(f"fault-{id}", **args), Phrase.of(f"fault-{id}-fix", **args)),
        )

    def where(self, fact: str) -> str:
        """`file:line` of an entry, for faults that name another."""
        at = self.places[fact]
        node = at.key if isinstance(at, Placed) else at
        return f"{node.file}:{node.line}"
