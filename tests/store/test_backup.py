"""Backups are taken from a running store, are sound, and bring everything back."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError
from bot.store.backup import backup, backup_now, backups, database_file, restore, taken_at, verify
from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from tests.store.contract import STUDIO, asked, ended, started

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def file_of(engine: AsyncEngine) -> Path:
    return database_file(str(engine.url))


async def test_a_backup_of_a_running_store_brings_everything_back(
    sqlite: AsyncEngine, tmp_path: Path
) -> None:
    store = SqlStore(sqlite)
    await store.append([started(), asked(), ended("r1", {"ann": 300, "bob": 100})])
    saved = backup(file_of(sqlite), tmp_path / "saved.db")
    await store.append([started("r2", STUDIO)])  # the store goes on, the copy stays as it was
    await sqlite.dispose()

    aside = restore(saved, file_of(sqlite), NOON)

    assert aside is not None
    assert aside.name.endswith("before-restore-20261124T120000Z")
    again = make_engine(str(sqlite.url))
    assert [r.points for r in await SqlStore(again).board(server="1")] == [300, 100]
    assert await SqlStore(again).events_of("r2") == []
    await again.dispose()


async def test_a_restore_while_the_bot_runs_is_refused(sqlite: AsyncEngine, tmp_path: Path) -> None:
    saved = backup(file_of(sqlite), tmp_path / "saved.db")
    async with sqlite.begin():
        with pytest.raises(StoreError) as caught:
            restore(saved, file_of(sqlite))
    assert caught.value.phrase.id == "restore-in-use"


async def test_a_damaged_backup_changes_nothing(sqlite: AsyncEngine, tmp_path: Path) -> None:
    await SqlStore(sqlite).append([started()])
    await sqlite.dispose()
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"SQLite format 3\0" + bytes(4096))
    before = file_of(sqlite).read_bytes()
    with pytest.raises(StoreError):
        restore(bad, file_of(sqlite))
    assert file_of(sqlite).read_bytes() == before


async def test_a_backup_from_a_newer_program_is_refused(
    sqlite: AsyncEngine, tmp_path: Path
) -> None:
    saved = backup(file_of(sqlite), tmp_path / "saved.db")
    with sqlite3.connect(saved) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError) as caught:
        restore(saved, tmp_path / "new.db")
    assert caught.value.phrase.id == "restore-newer"


async def test_the_newest_seven_are_kept(sqlite: AsyncEngine, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for day in range(9):
        backup_now(file_of(sqlite), folder, NOON + timedelta(days=day))
    kept = backups(folder)
    assert [taken_at(file) for file in kept] == [NOON + timedelta(days=d) for d in range(8, 1, -1)]
    for file in kept:
        verify(file)


def test_no_database_yet_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        backup(tmp_path / "none.db", tmp_path / "saved.db")
    assert caught.value.phrase.id == "backup-none"


def test_for_postgres_the_right_tool_is_named_without_the_password() -> None:
    with pytest.raises(StoreError) as caught:
        database_file("postgresql+asyncpg://ann:sesame@127.0.0.1/leitmotif")
    said = str(caught.value.phrase.args["command"])
    assert said.startswith("pg_dump")
    assert "sesame" not in said
