"""For how long the machine kept the bot, or this Discord itself, from running.

Discord's three seconds are the bot's: seconds in which other programs had its processor are not held
against it, or a test would fail for what its neighbours do. Where the bot itself waits, or computes
for too long, nothing is forgiven.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from pathlib import Path

_TICK = 0.1  # seconds


class Machine:
    """Counts what others took; `watching` off counts nothing (for measurements)."""

    def __init__(self, *, watching: bool = True) -> None:
        self._watching = watching
        self._stood = 0.0  # seconds in which this process could not go on
        self._waited: dict[
            int, float
        ] = {}  # by process, seconds its threads waited for a processor
        self._ticking: asyncio.Task[None] | None = None

    def watch(self, pid: int) -> None:
        """Count for a bot's process, too."""
        if self._watching:
            self._waited[pid] = 0.0

    def start(self) -> None:
        """Begin to watch this process."""
        if self._watching:
            self._ticking = asyncio.create_task(self._tick())

    def stop(self) -> None:
        """Watch no more."""
        if self._ticking:
            self._ticking.cancel()

    def held(self) -> float:
        """Seconds so far; what counts is the difference of two looks."""
        for pid, before in self._waited.items():
            self._waited[pid] = max(before, waited(pid))
        return self._stood + sum(self._waited.values())

    def now(self) -> float:
        """Seconds since some moment, without those that were taken; it may run back a little."""
        return time.monotonic() - self.held()

    async def _tick(self) -> None:
        while True:
            begun, worked = time.monotonic(), time.process_time()
            await asyncio.sleep(_TICK)
            late = time.monotonic() - begun - _TICK - (time.process_time() - worked)
            self._stood += max(0.0, late)


def waited(pid: int) -> float:
    """Seconds that the threads of a process were ready to run and did not; 0 where none can say."""
    nanoseconds = 0
    with suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError, ValueError, IndexError):  # it has ended meanwhile
                nanoseconds += int((thread / "schedstat").read_text().split()[1])
    return nanoseconds / 1e9
