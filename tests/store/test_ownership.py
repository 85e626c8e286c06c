"""A shard is one process's: the second waits, and has it once the first is gone."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engine import make_engine
from bot.store.ownership import ShardLocks

_HOLDER = """
import asyncio, sys
from bot.store.engine import make_engine
from bot.store.ownership import ShardLocks
async def main():
    locks = ShardLocks(make_engine(sys.argv[1]), [0, 1])
    await locks.take()
    print("mine", flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""


async def held_by_another(url: str) -> asyncio.subprocess.Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _HOLDER, url, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    assert await process.stdout.readline() == b"mine\n"
    return process


async def waits_then_has_it(engine: AsyncEngine, url: str) -> None:
    first = await held_by_another(url)
    told: list[bool] = []
    locks = ShardLocks(engine, [1])
    waiting = asyncio.create_task(locks.take(lambda: told.append(True)))
    others = ShardLocks(engine, [2, 3])
    await asyncio.wait_for(others.take(), 60)  # other shards are nobody's
    await asyncio.sleep(1.5)
    assert not waiting.done()
    assert told == [True]
    first.kill()
    await first.wait()
    await asyncio.wait_for(waiting, 60)
    assert locks.taken
    await locks.release()
    await others.release()


async def test_on_sqlite_a_killed_process_lets_go(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'leitmotif.db'}"
    engine = make_engine(url)
    await waits_then_has_it(engine, url)
    await engine.dispose()


@pytest.mark.postgres
async def test_on_postgres_a_killed_process_lets_go(
    postgres: AsyncEngine, postgres_url: str
) -> None:
    await waits_then_has_it(postgres, postgres_url)


@pytest.mark.postgres
async def test_a_dropped_session_is_taken_up_again_unless_another_was_quicker(
    postgres: AsyncEngine,
) -> None:
    locks, other = ShardLocks(postgres, [5]), ShardLocks(postgres, [5])
    await locks.take()
    await drop_sessions(postgres)
    losing = asyncio.create_task(locks.lost(every=0.2))
    await asyncio.sleep(1.5)
    assert not losing.done()  # nobody else wanted it: it is ours again
    losing.cancel()
    await drop_sessions(postgres)
    await other.take()
    await asyncio.wait_for(locks.lost(every=0.2), 60)
    assert not locks.taken
    await other.release()


async def drop_sessions(engine: AsyncEngine) -> None:
    """What a restart of the server does to the sessions that hold a lock."""
    query = text(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
    )
    async with engine.connect() as connection:
        await connection.execute(query)
