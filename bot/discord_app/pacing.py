"""Counted requests kept below Discord's limit, and one at a time per channel.

Discord counts 50 requests a second for the whole bot; answers to interactions are not among them.
The library only waits once it has been refused; here nothing is sent that would be.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

T = TypeVar("T")

A_SECOND = 40  # of 50: the rest is for replies to mentions and other processes' luck


class Pacer:
    """At most `rate` requests in any second, first come, first served; several wait their turn."""

    def __init__(
        self,
        rate: int = A_SECOND,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rate = rate
        self._now = now
        self._sleep = sleep
        self._taken: deque[float] = deque()
        self._turn = asyncio.Lock()

    async def turn(self) -> None:
        """Wait until one more request may be sent."""
        async with self._turn:
            while len(self._taken) >= self._rate:
                wait = self._taken[0] + 1.0 - self._now()
                if wait <= 0:
                    self._taken.popleft()
                    continue
                await self._sleep(wait)
            self._taken.append(self._now())


class Lanes:
    """A lane per channel: what is sent or edited there goes one at a time, in order."""

    def __init__(self) -> None:
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}

    def busy(self, channel: int) -> bool:
        """Whether something is being sent or edited there now."""
        return channel in self._locks

    @asynccontextmanager
    async def lane(self, channel: int) -> AsyncIterator[None]:
        """Hold a channel's lane; a lane nobody wants is forgotten."""
        lock, users = self._locks.get(channel, (asyncio.Lock(), 0))
        self._locks[channel] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._locks[channel]
            if users == 1:
                del self._locks[channel]
            else:
                self._locks[channel] = lock, users - 1
