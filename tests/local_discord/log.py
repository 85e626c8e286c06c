"""The record of a run: every request, event and fault, in order, with its time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

T = TypeVar("T")
_AGAIN = 0.5  # seconds


@dataclass
class Call:
    """One REST request; `route` is the path with its parameters' names in it."""

    method: str
    route: str
    path: str
    body: Any
    at: float  # monotonic seconds
    counted: bool  # against the 50 a second
    status: int = 0
    files: list[tuple[str, bytes]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    pings: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """`POST /channels/{channel_id}/messages`."""
        return f"{self.method} {self.route}"


class Log:
    """Remembers, and wakes those who wait for something to have happened."""

    def __init__(self) -> None:
        self.requests: list[Call] = []
        self.events: list[tuple[float, str, Any]] = []  # everything people and the gateway did
        self._waiting: set[asyncio.Future[None]] = set()

    def note(self, what: str, data: Any = None) -> None:
        """Record an event and wake the waiting."""
        self.events.append((time.monotonic(), what, data))
        self.changed()

    def changed(self) -> None:
        """Wake everybody who waits."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, ask: Callable[[], T | None], within: float = 90) -> T:
        """Wait until `ask` gives something true, looking again after each change and now and then.

        What it looks at may lie outside this record: a database, a file.

        Raises:
            TimeoutError: with the last requests, so that a failing test says what went on.
        """
        deadline = time.monotonic() + within
        while not (found := ask()):
            left = deadline - time.monotonic()
            if left <= 0:
                recent = "\n".join(f"  {r.name} → {r.status}" for r in self.requests[-12:])
                raise TimeoutError(f"nothing came within {within} s; last requests:\n{recent}")
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            await asyncio.wait([future], timeout=min(left, _AGAIN))
            self._waiting.discard(future)
        return found

    def named(self, name: str) -> list[Call]:
        """All requests of one route."""
        return [request for request in self.requests if request.name == name]

    @property
    def faults(self) -> list[str]:
        """What was wrong with any request, with its route."""
        return [f"{r.name}: {fault}" for r in self.requests for fault in r.faults]

    @property
    def pings(self) -> list[str]:
        """Every mention that would have notified somebody."""
        return [ping for request in self.requests for ping in request.pings]

    @property
    def counted(self) -> list[Call]:
        """The requests Discord counts against 50 a second."""
        return [request for request in self.requests if request.counted]
