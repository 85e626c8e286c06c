"""What one person and one channel last talked about, so that "and the composer?" has a subject.

The front keeps the context beside its channel and hands it back with the next question; it holds
ids and a time, nothing of what was typed.
"""

from __future__ import annotations

import msgspec

from bot.asking.question import Question

KEPT = 600.0  # seconds a subject stays in mind


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The last question understood and the things its answer named, best first. `at`: seconds."""

    question: Question
    works: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    songs: tuple[str, ...] = ()
    between: tuple[str, ...] = ()  # works that were offered to choose from
    among: tuple[str, ...] = ()  # works told of together: "and the other one?"
    evening: tuple[str, int, int] | None = None  # body, ceremony and film year, if one was told of
    at: float = 0.0

    def fresh(self, now: float) -> bool:
        """Whether it is still what is being talked about."""
        return 0 <= now - self.at <= KEPT
