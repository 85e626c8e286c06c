"""How often one person and one server may act: token buckets on a clock that is passed in.

A bucket holds as many tokens as may be used at once and fills evenly. Buckets live in memory only,
and no longer than they take to fill: a full one is as good as none. Of too many the ones longest
unused are forgotten first, so that no crowd of ids can fill it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

import msgspec

from bot.errors import PlayerError
from bot.variables import Limit
from bot.words import Phrase

KEPT = 50_000  # buckets
# What a server may do for each person's share: many ask and answer at once, few upload.
SERVER_TIMES = {"questions": 20, "guesses": 50, "uploads": 3, "reports": 10, "appeals": 10}

# Commands that cost a token; every other command costs none.
COMMANDS = {
    "score-or-soundtrack": "questions",
    "awards": "questions",
    "song": "questions",
    "explain": "questions",
    "compare": "questions",
    "ask": "questions",
    "Score or soundtrack?": "questions",
    "answer": "guesses",
}


class TooOften(PlayerError):  # noqa: N818 - a refusal with a reason
    """Somebody has to wait. `first`: they were not refused just before."""

    def __init__(self, phrase: Phrase, *, first: bool) -> None:
        super().__init__(phrase)
        self.first = first


class _Bucket(msgspec.Struct):
    tokens: float
    at: float
    refused: bool = False


class Limits:
    """The buckets of all who act; a kind of act without a limit is free."""

    def __init__(
        self,
        limits: Iterable[Limit],
        now: Callable[[], float] = time.monotonic,
        kept: int = KEPT,
    ) -> None:
        self._limits = {limit.kind: limit for limit in limits}
        self._now = now
        self._kept = kept
        self._longest = max((limit.seconds for limit in self._limits.values()), default=0.0)
        self._buckets: OrderedDict[tuple[str, str], _Bucket] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def spend(self, kind: str, person: int, server: int | None) -> None:
        """Take a token of the person's and of the server's.

        Raises:
            TooOften: one of the two has none; neither was taken.
        """
        limit = self._limits.get(kind)
        if limit is None:
            return
        own = self._filled(kind, f"u{person}", limit)
        if own.tokens < 1:
            raise self._refused(own, limit, "error-too-often")
        if server is not None:
            shared = Limit(kind, limit.times * SERVER_TIMES[kind], limit.seconds)
            theirs = self._filled(kind, f"s{server}", shared)
            if theirs.tokens < 1:
                raise self._refused(theirs, shared, "error-server-busy")
            theirs.tokens -= 1
            theirs.refused = False
        own.tokens -= 1
        own.refused = False

    def _filled(self, kind: str, who: str, limit: Limit) -> _Bucket:
        now = self._now()
        bucket = self._buckets.setdefault((kind, who), _Bucket(limit.times, now))
        self._buckets.move_to_end((kind, who))
        grown = (now - bucket.at) * limit.times / limit.seconds
        bucket.tokens = min(float(limit.times), bucket.tokens + max(0.0, grown))
        bucket.at = now
        self._forget(now)
        return bucket

    def _forget(self, now: float) -> None:
        while (
            len(self._buckets) > self._kept
            or now - next(iter(self._buckets.values())).at > self._longest
        ):
            self._buckets.popitem(last=False)

    def _refused(self, bucket: _Bucket, limit: Limit, id: str) -> TooOften:
        first, bucket.refused = not bucket.refused, True
        wait = (1 - bucket.tokens) * limit.seconds / limit.times
        return TooOften(Phrase.of(id, seconds=max(1, round(wait + 0.5))), first=first)
