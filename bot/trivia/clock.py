"""Time, as it is passed in: ms since 1970 UTC, and a way to wait for it."""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time and waits; a test's clock moves by hand."""

    def now(self) -> int:
        """Ms since 1970 UTC."""

    async def wait(self, until: int | None, wake: asyncio.Event) -> None:
        """Return when it is `until` (never, if None) or as soon as `wake` is set."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> int:
        """Ms since 1970 UTC."""
        return time.time_ns() // 1_000_000

    async def wait(self, until: int | None, wake: asyncio.Event) -> None:
        """Return when it is `until` or as soon as `wake` is set."""
        if until is None:
            await wake.wait()
            return
        try:
            async with asyncio.timeout(max(0, until - self.now()) / 1000):
                await wake.wait()
        except TimeoutError:
            return
