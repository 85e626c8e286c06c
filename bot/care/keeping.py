"""Dated backups, taken once a day and before each migration while the bot runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from bot.care.metrics import Metrics
from bot.errors import StoreError
from bot.store.backup import backup_now, backups, taken_at

EVERY = timedelta(days=1)
AGAIN = timedelta(hours=1)  # after a backup that failed

log = structlog.get_logger(__name__)


class Keeper:
    """Takes the backups of one SQLite file. Told the time; sleeps only by `sleep`."""

    def __init__(
        self,
        database: Path,
        folder: Path,
        metrics: Metrics,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._folder = folder
        self._metrics = metrics
        self._now = now
        self._sleep = sleep

    def due(self) -> timedelta:
        """How long until the next backup; zero when it is time."""
        last = next((at for file in backups(self._folder) if (at := taken_at(file))), None)
        if last is None:
            return timedelta(0)
        self._metrics.last_backup.set(last.timestamp())
        return max(timedelta(0), last + EVERY - self._now())

    async def take(self) -> Path | None:
        """Take one now, in a thread; a failure is logged and None returned: the bot goes on."""
        try:
            made = await asyncio.to_thread(backup_now, self._database, self._folder, self._now())
        except StoreError as error:
            log.warning("backup failed", reason=error.phrase.id, **dict(error.phrase.args))
            return None
        self._metrics.last_backup.set(self._now().timestamp())
        log.info("backed up", file=str(made), kib=made.stat().st_size // 1024)
        return made

    async def run(self) -> None:
        """Take one whenever it is due, until cancelled."""
        while True:
            wait = self.due()
            if not wait and await self.take() is None:
                wait = AGAIN
            await self._sleep(wait.total_seconds())
