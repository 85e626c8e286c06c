"""What goes wrong during a soak: one fault after another on the local Discord, each with its window.

A window is the time in which an interaction may go unanswered: nobody is connected, or what was sent
has to wait for a session to be taken up. Faults of single requests excuse nothing.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tests.benchmarks.bot_process import BotProcess
from tests.local_discord import LocalDiscord

SENDS = "POST /channels/{channel_id}/messages"
EDITS = "PATCH /channels/{channel_id}/messages"
CALLBACK = "/callback"
WEBHOOK = "/webhooks/"
BEFORE, AFTER = 3.0, 1.5  # seconds around an outage in which something may be caught by it

REQUESTS: tuple[tuple[str, dict[str, object]], ...] = (
    (SENDS, {"kind": "status", "status": 503}),
    (SENDS, {"kind": "status", "status": 500, "times": 2}),
    (SENDS, {"kind": "after", "status": 500}),
    (SENDS, {"kind": "reset"}),
    (SENDS, {"kind": "reset_after"}),
    (SENDS, {"kind": "slow", "seconds": 4.0}),
    (SENDS, {"kind": "garbage", "status": 502}),
    (SENDS, {"kind": "garbage_after"}),
    (SENDS, {"kind": "429", "seconds": 2.0, "times": 2}),
    (EDITS, {"kind": "status", "status": 503}),
    (EDITS, {"kind": "reset"}),
    (CALLBACK, {"kind": "status", "status": 500}),
    (CALLBACK, {"kind": "reset"}),
    (CALLBACK, {"kind": "reset_after"}),
    (CALLBACK, {"kind": "after", "status": 500}),
    (CALLBACK, {"kind": "slow", "seconds": 1.0}),
    (WEBHOOK, {"kind": "status", "status": 503}),
    (WEBHOOK, {"kind": "after", "status": 500}),
    (WEBHOOK, {"kind": "garbage", "status": 502}),
    (WEBHOOK, {"kind": "429", "seconds": 1.0}),
)


@dataclass
class Window:
    """From when to when (monotonic seconds) something was away, and what."""

    what: str
    begun: float
    ended: float = float("inf")

    def excuses(self, at: float, patience: float = 3.0) -> bool:
        """Whether an interaction made at that time met this outage within its three seconds."""
        return self.begun <= at + patience and at <= self.ended


@dataclass
class Trouble:
    """Makes trouble for a bot until told to stop."""

    discord: LocalDiscord
    bot: BotProcess
    dice: random.Random
    every: float  # seconds between two faults, on average
    kills: list[float] = field(default_factory=list)  # when, monotonic seconds
    windows: list[Window] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    starts: list[float] = field(default_factory=list)  # seconds from each restart to ready

    async def run(self, until: float) -> None:
        """One thing after another, so that each is known to be over before the next begins."""
        gateway: tuple[Callable[[], Awaitable[None]], ...] = (
            self._closed,
            self._closed,
            self._lost,
            self._cut,
            self._asked_to_reconnect,
            self._ended_by_op_9,
            self._silent,
            self._shut,
        )
        while time.monotonic() < until:
            await asyncio.sleep(self.dice.uniform(0.5, 1.5) * self.every)
            if self.kills and time.monotonic() >= self.kills[0]:
                self.kills.pop(0)
                await self._killed()
            elif self.dice.random() < 0.25:
                await self.dice.choice(gateway)()
            else:
                match, how = self.dice.choice(REQUESTS)
                self.counts[f"{match.split('/')[1]} {how['kind']}"] += 1
                self.discord.trouble.add(match, **how)

    def _away(self, what: str, before: float = 0.2) -> Window:
        self.counts[what] += 1
        window = Window(what, time.monotonic() - before)
        self.windows.append(window)
        return window

    async def _back(self, window: Window, before: tuple[int, int]) -> None:
        gateway = self.discord.gateway
        await self.discord.log.until(
            lambda: (gateway.resumed, gateway.readied) != before and gateway.connected, 300
        )
        window.ended = time.monotonic() + AFTER

    @property
    def _sessions(self) -> tuple[int, int]:
        return self.discord.gateway.resumed, self.discord.gateway.readied

    async def _closed(self) -> None:
        code = self.dice.choice((4000, 4001, 4002, 4003, 4005, 4008))
        window, before = self._away("gateway closed, resumable"), self._sessions
        await self.discord.gateway.drop(code)
        await self._back(window, before)

    async def _lost(self) -> None:
        code = self.dice.choice((4007, 4009))
        window, before = self._away("gateway session lost"), self._sessions
        await self.discord.gateway.drop(code, resumable=False)
        await self._back(window, before)

    async def _cut(self) -> None:
        window, before = self._away("gateway cut"), self._sessions
        await self.discord.gateway.cut()
        await self._back(window, before)

    async def _asked_to_reconnect(self) -> None:
        window, before = self._away("op 7"), self._sessions
        await self.discord.gateway.tell(7)
        await self._back(window, before)

    async def _ended_by_op_9(self) -> None:
        window, before = self._away("op 9"), self._sessions
        await self.discord.gateway.tell(9, self.dice.random() < 0.5)
        await self._back(window, before)

    async def _silent(self) -> None:
        window, before = self._away("gateway silent", BEFORE), self._sessions
        self.discord.trouble.silent = True
        await asyncio.sleep(3)
        self.discord.trouble.silent = False
        await self.discord.gateway.drop(4000)
        await self._back(window, before)

    async def _shut(self) -> None:
        window, before = self._away("connections refused", BEFORE), self._sessions
        await self.discord.shut()
        await asyncio.sleep(4)
        await self.discord.open()
        await self._back(window, before)

    async def _killed(self) -> None:
        window = self._away("kill -9", BEFORE)
        await self.bot.kill()
        await asyncio.sleep(self.dice.uniform(0.2, 2.0))
        at = time.monotonic()
        await self.bot.start()
        self.starts.append(time.monotonic() - at)
        window.ended = time.monotonic() + AFTER
