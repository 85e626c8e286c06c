"""Trouble on demand: rate limits as Discord's, and faults a test sets for the next requests."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class Fault:
    """What befalls requests whose `METHOD /route` or `METHOD /path` contains `match`, `times` times.

    `kind`: `status` (answer `status` with `code`, nothing done) · `after` (done, then answered with
    `status`) · `reset` (connection cut, nothing done) · `reset_after` · `hang` (never answered) ·
    `slow` (answered `seconds` late) ·
    `garbage` (a page of HTML, nothing done) · `garbage_after` (done, then HTML) · `429` (asked to wait `seconds`; not from the edge if `edge`
    is false).
    """

    match: str
    kind: str = "status"
    status: int = 500
    code: int = 0
    message: str = "trouble"
    seconds: float = 0.1
    times: int = 1
    edge: bool = True


@dataclass
class Bucket:
    """`limit` requests in `period` seconds."""

    limit: int
    period: float
    taken: deque[float] = field(default_factory=deque)

    def take(self, now: float) -> float:
        """Take one; 0 when there was one, else the seconds until there is."""
        while self.taken and self.taken[0] <= now - self.period:
            self.taken.popleft()
        if len(self.taken) >= self.limit:
            return self.taken[0] + self.period - now
        self.taken.append(now)
        return 0.0

    def headers(self, now: float, name: str) -> dict[str, str]:
        """What Discord says about the bucket with each answer."""
        reset = (self.taken[0] + self.period - now) if self.taken else 0.0
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(max(0, self.limit - len(self.taken))),
            "X-RateLimit-Reset": f"{time.time() + reset:.3f}",
            "X-RateLimit-Reset-After": f"{reset:.3f}",
            "X-RateLimit-Bucket": name,
        }


# Requests and seconds per channel, guild or interaction token; what is not named is not limited.
_ROUTES = {
    "POST /channels/{channel_id}/messages": (5, 5.0),
    "PATCH /channels/{channel_id}/messages/{message_id}": (5, 5.0),
    "DELETE /channels/{channel_id}/messages/{message_id}": (5, 1.0),
    "POST /channels/{channel_id}/typing": (5, 5.0),
}
_WEBHOOKS = (5, 2.0)


class Trouble:
    """The knobs. `global_limit` is None or the counted requests allowed a second (Discord: 50)."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.global_limit: int | None = None
        self.route_limits = True
        self.identify_every = (
            0.0  # seconds between identifies, else an invalid session (Discord: 5)
        )
        self.refusing = 0  # gateway connections that are refused from now on
        self.silent = False  # the gateway takes everything and says nothing
        self._global: Bucket | None = None
        self._buckets: defaultdict[tuple[str, str], Bucket | None] = defaultdict(lambda: None)
        self.refused = 0  # 429s given

    def add(self, match: str, **how: Any) -> Fault:
        """Set a fault for coming requests."""
        fault = Fault(match, **how)
        self.faults.append(fault)
        return fault

    def next(self, *names: str) -> Fault | None:
        """The fault that befalls the request of these names, used up by it."""
        for fault in self.faults:
            if fault.times > 0 and any(fault.match in name for name in names):
                fault.times -= 1
                return fault
        return None

    def limit(self, name: str, major: str, *, counted: bool) -> tuple[float, bool, dict[str, str]]:
        """(seconds to wait, whether it is the global limit, headers)."""
        now = time.monotonic()
        if counted and self.global_limit:
            if self._global is None or self._global.limit != self.global_limit:
                self._global = Bucket(self.global_limit, 1.0)
            if wait := self._global.take(now):
                self.refused += 1
                return wait, True, {}
        rule = _ROUTES.get(name)
        if rule is None and name.split()[1].startswith("/webhooks/"):
            name, rule = "webhooks", _WEBHOOKS
        if rule is None or not self.route_limits:
            return 0.0, False, {}
        bucket = self._buckets[name, major]
        if bucket is None:
            bucket = self._buckets[name, major] = Bucket(*rule)
        wait = bucket.take(now)
        self.refused += bool(wait)
        return wait, False, bucket.headers(now, f"{abs(hash(name)):x}")
