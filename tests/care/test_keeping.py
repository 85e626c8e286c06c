"""Backups come when they are due, and one that fails stops nothing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.care.keeping import Keeper
from bot.care.metrics import Metrics
from bot.store.backup import backups
from bot.store.engine import make_engine
from bot.store.migrating import upgrade

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class Days:
    """A clock that moves on when somebody sleeps, and stops the sleeper after `most` sleeps."""

    def __init__(self, most: int) -> None:
        self.time = NOON
        self.slept: list[float] = []
        self._most = most

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        if len(self.slept) == self._most:
            raise asyncio.CancelledError


async def run(database: Path, folder: Path, days: Days) -> Metrics:
    metrics = Metrics()
    with pytest.raises(asyncio.CancelledError):
        await Keeper(database, folder, metrics, days.now, days.sleep).run()
    return metrics


async def test_one_is_taken_at_once_and_then_daily(tmp_path: Path) -> None:
    database = tmp_path / "leitmotif.db"
    engine = make_engine(f"sqlite+aiosqlite:///{database}")
    await upgrade(engine)
    await engine.dispose()
    days = Days(most=6)
    metrics = await run(database, tmp_path / "backups", days)
    assert len(backups(tmp_path / "backups")) == 3
    assert [s for s in days.slept if s] == [86_400.0] * 3
    assert metrics.last_backup._value.get() == (NOON + timedelta(days=2)).timestamp()


async def test_a_failure_is_tried_again_within_the_hour(tmp_path: Path) -> None:
    days = Days(most=2)
    await run(tmp_path / "missing.db", tmp_path / "backups", days)
    assert days.slept == [3_600.0, 3_600.0]
