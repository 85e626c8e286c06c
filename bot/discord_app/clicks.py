"""Which clicks can still carry an edit: Discord does not count what goes through their tokens.

A click acknowledged as an update (or a deferred one) lets its token edit the very message it was
made on, for fifteen minutes. Each player's private confirmation is remembered too, so that it is
edited rather than sent again.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field

import discord

TOKEN_LIFE = 14 * 60.0  # of Discord's fifteen minutes
_AFTER = 30.0  # seconds for which a closed question's clicks may still be told something


@dataclass
class Carrier:
    """The latest usable click on a message, and the private confirmations of its question."""

    interaction: discord.Interaction | None = None
    at: float = 0.0
    made: float = field(default_factory=time.monotonic)
    drawn: float = 0.0  # when the count of answers was last drawn
    closed: bool = False  # the reveal is on its way: nothing older may be drawn over it
    # Webhooks, not clicks: a click holds its message, all its buttons and itself.
    confirmations: dict[int, tuple[discord.Webhook, int]] = field(default_factory=dict)
    turns: defaultdict[int, asyncio.Lock] = field(
        default_factory=lambda: defaultdict(asyncio.Lock)
    )  # one confirmation at a time per player

    def usable(self) -> discord.Interaction | None:
        """The click whose token still edits the message."""
        if self.interaction and time.monotonic() - self.at < TOKEN_LIFE:
            return self.interaction
        return None


class Clicks:
    """Carriers by message id; only those of the messages now in play are kept."""

    def __init__(self) -> None:
        self._carriers: dict[int, Carrier] = {}
        self._closed: deque[tuple[float, int]] = deque()

    def of(self, message: int) -> Carrier:
        """The carrier of a message, made if need be."""
        carrier = self._carriers.get(message)
        if carrier is None:
            self._tidy(time.monotonic())
            carrier = self._carriers[message] = Carrier()
        return carrier

    def took(self, message: int, interaction: discord.Interaction) -> None:
        """A click was acknowledged as an update of its message."""
        carrier = self.of(message)
        carrier.interaction, carrier.at = interaction, time.monotonic()

    def close(self, message: int) -> None:
        """The reveal is on its way; the message is done with soon after."""
        self.of(message).closed = True
        self._closed.append((time.monotonic(), message))

    def _tidy(self, now: float) -> None:
        while self._closed and now - self._closed[0][0] > _AFTER:
            self._carriers.pop(self._closed.popleft()[1], None)
        # What was never closed (its round ended elsewhere) is of no use once its tokens are.
        while self._carriers:
            message, carrier = next(iter(self._carriers.items()))
            if now - carrier.made < TOKEN_LIFE:
                break  # the rest were made later
            del self._carriers[message]
