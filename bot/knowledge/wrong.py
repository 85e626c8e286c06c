"""What is wrong and what to do, before it has a place: phrases `fault-ID` and `fault-ID-fix`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

import msgspec

from bot.errors import Fault
from bot.words import Phrase
from bot.words.phrase import Word


class HasPlace(Protocol):
    """Anything that stands in a file."""

    file: str
    line: int


class Wrong(msgspec.Struct, frozen=True):
    """What is wrong and what to do."""

    what: Phrase
    fix: Phrase

    def at(self, spot: HasPlace) -> Fault:
        """The fault, where it stands."""
        return Fault(spot.file, spot.line, self.what, self.fix)

    def on(self, file: str, line: int) -> Fault:
        """The fault, on a line of a file."""
        return Fault(file, line, self.what, self.fix)


def wrong(id: str, /, near: str | None = None, **args: Word) -> Wrong:
    """`fault-ID` with its fix; with `near`, a known name that was likely meant, `fault-ID-near`."""
    if near is not None:
        return Wrong(Phrase.of(f"fault-{id}", **args), Phrase.of(f"fault-{id}-near", nearest=near))
    return Wrong(Phrase.of(f"fault-{id}", **args), Phrase.of(f"fault-{id}-fix", **args))


def nearest(name: str, known: Collection[str], at_least: float = 70) -> str | None:
    """The known name most like this one (0 to 100, letters alone), if any is like it."""
    from rapidfuzz import fuzz, process

    best = process.extractOne(
        name, list(known), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=at_least
    )
    return best[0] if best else None


def unknown(id: str, key: str, known: Collection[str], **args: Word) -> Wrong:
    """`fault-ID` for a name that nothing answers to, with the nearest that something does."""
    return wrong(id, near=nearest(key, known), key=key, **args)
