"""The SQL store keeps the contract on SQLite and on a real PostgreSQL alike."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError
from bot.store.engine import check_integrity, make_engine
from bot.store.migrating import HEAD, alembic_config, current, upgrade
from bot.store.sql import SqlStore
from bot.store.tables import metadata
from bot.trivia.events import Place
from bot.trivia.ports import Store
from tests.store.contract import StoreContract, asked, ended, started


class TestSqlite(StoreContract):
    @pytest.fixture
    def store(self, sqlite: AsyncEngine) -> Store:
        return SqlStore(sqlite)


@pytest.mark.postgres
class TestPostgres(StoreContract):
    @pytest.fixture
    def store(self, postgres: AsyncEngine) -> Store:
        return SqlStore(postgres)

    async def test_the_log_misses_no_event_that_was_still_being_written(
        self, postgres: AsyncEngine
    ) -> None:
        store = SqlStore(postgres)
        async with postgres.begin() as slow:
            await slow.exec_driver_sql(
                "INSERT INTO events (round, seq, at, kind, data) SELECT 'r0', 1, 1, 'stopped', "
                '\'{"event":"stopped","round":"r0","seq":1,"at":1,"player":"ann"}\''
            )
            await store.append([started("r1")])
            reader = asyncio.ensure_future(_rounds(store))
            done, _ = await asyncio.wait([reader], timeout=0.2)
            assert not done
        assert await reader == ["r0", "r1"]

    async def test_rounds_that_end_at_once_with_the_same_players_do_not_block_each_other(
        self, store: Store
    ) -> None:
        players = [f"p{number:02d}" for number in range(30)]
        rising = {player: number + 1 for number, player in enumerate(players)}
        falling = {player: 100 - points for player, points in rising.items()}
        for turn in range(6):
            places = (Place("discord", f"{turn}a", "1"), Place("discord", f"{turn}b", "1"))
            await asyncio.gather(
                *(
                    store.append([started(id, place), ended(id, points, seq=2, place=place)])
                    for id, place, points in zip(
                        (f"a{turn}", f"b{turn}"), places, (rising, falling), strict=True
                    )
                )
            )
        assert {row.rounds for row in await store.board(server="1", limit=30)} == {12}


async def _rounds(store: Store) -> list[str]:
    return [event.round async for _, event in store.log()]


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": False})
    return list(compare_metadata(context, metadata))


async def _migrations_make_the_tables(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
    assert await current(engine) == HEAD
    assert not await upgrade(engine)


async def test_migrations_make_the_tables_on_sqlite(sqlite: AsyncEngine) -> None:
    await _migrations_make_the_tables(sqlite)


@pytest.mark.postgres
async def test_migrations_make_the_tables_on_postgres(postgres: AsyncEngine) -> None:
    await _migrations_make_the_tables(postgres)


def test_the_newest_revision_is_alembics_own() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_current_head() == HEAD


async def test_processes_that_start_at_once_migrate_once(tmp_path: Path) -> None:
    engines = [make_engine(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") for _ in range(3)]
    await asyncio.gather(*(upgrade(engine) for engine in engines))
    assert [await current(engine) for engine in engines] == [HEAD] * 3
    for engine in engines:
        await engine.dispose()


async def test_a_damaged_file_is_told_with_the_way_back(tmp_path: Path) -> None:
    file = tmp_path / "broken.db"
    file.write_bytes(b"SQLite format 3\0" + b"\x99" * 8192)
    engine = make_engine(f"sqlite+aiosqlite:///{file}")
    with pytest.raises(StoreError):
        await check_integrity(engine)
    await engine.dispose()


async def test_a_sound_database_passes(sqlite: AsyncEngine) -> None:
    await check_integrity(sqlite)


async def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    engine = make_engine("postgresql+asyncpg://ann:sesame@127.0.0.1:1/none")
    with pytest.raises(StoreError) as caught:
        await check_integrity(engine)
    assert "sesame" not in str(caught.value.phrase.args)
    assert "127.0.0.1:1" in str(caught.value.phrase.args["url"])
    await engine.dispose()


async def test_what_was_stored_is_there_for_the_next_process(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'x.db'}"
    engine = make_engine(url)
    await upgrade(engine)
    await SqlStore(engine).append([started(), asked(), ended("r1", {"ann": 300, "bob": 100})])
    await engine.dispose()
    again = make_engine(url)
    assert [row.points for row in await SqlStore(again).board(server="1")] == [300, 100]
    await again.dispose()


async def test_a_new_file_set_up_by_many_at_once_is_locked_for_none(tmp_path: Path) -> None:
    for turn in range(10):
        engines = [make_engine(f"sqlite+aiosqlite:///{tmp_path / f'{turn}.db'}") for _ in range(8)]
        await asyncio.gather(*(check_integrity(engine) for engine in engines))
        for engine in engines:
            await engine.dispose()
