"""Time, as it is passed in: ms since 1970 UTC, and a way to wait for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """Tells the time and waits; a test's clock moves by hand."""

    def now(self) -> int:
        """Ms since 1970 UTC."""

    async def wait(self, until: int | None, wake: asyncio.Event) -> None:
        """Return when it is `until` (never, if None) or as soon as `wake` is set."""


def _wall() -> int:
    return time.time_ns() // 1_000_000


def _steady() -> int:
    """Ms since some moment; counts on through a suspension, and no one can set it."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone has it
    return (time.monotonic_ns() if boot is None else time.clock_gettime_ns(boot)) // 1_000_000


class SystemClock:
    """The machine's steady clock, set by its wall clock once and then by what Discord is heard to say.

    A wall clock that is set forward or back in the middle of a round changes nothing. One that is
    wrong from the start is put right by the first thing heard: guesses carry Discord's time, so a
    question has to be timed by it too.
    """

    def __init__(
        self, wall: Callable[[], int] = _wall, steady: Callable[[], int] = _steady
    ) -> None:
        self._steady = steady
        self._ahead = wall() - steady()  # what is added to the steady clock
        self._heard = False

    def now(self) -> int:
        """Ms since 1970 UTC."""
        return self._steady() + self._ahead

    def heard(self, at: int) -> None:
        """Something that happened at `at` by Discord's clock has just arrived.

        The way here and a replay after a lost connection make it late, never early, so the largest
        difference is the truest.
        """
        ahead = at - self._steady()
        if not self._heard or ahead > self._ahead:
            self._ahead = ahead
            self._heard = True

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
