"""A store moves from SQLite to PostgreSQL whole, and goes on there."""

from __future__ import annotations

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError
from bot.store.copying import copy
from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from tests.store.contract import asked, ended, started


async def fill(store: SqlStore) -> None:
    ann = await store.player_of("discord:1")
    await store.append([started(), asked(), ended("r1", {ann: 300, "bob": 100})])
    await store.put("server:1", "settings", value=b"\x00\xff")


@pytest.mark.postgres
async def test_a_copied_store_agrees_and_goes_on(
    sqlite: AsyncEngine, postgres: AsyncEngine
) -> None:
    old, new = SqlStore(sqlite), SqlStore(postgres)
    await fill(old)
    seen: dict[str, int] = {}
    await copy(sqlite, postgres, seen.__setitem__)
    assert seen["events"] == 3
    assert await new.board(server="1") == await old.board(server="1")
    assert [e async for e in new.log()] == [e async for e in old.log()]
    assert await new.player_of("discord:1") == await old.player_of("discord:1")
    assert await new.get("server:1", "settings") == b"\x00\xff"
    await new.append([asked(seq=5)])
    assert [position async for position, _ in new.log()] == [1, 2, 3, 4]


async def test_a_target_that_holds_something_is_left_alone(
    sqlite: AsyncEngine, tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = make_engine(f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('t') / 'target.db'}")
    await upgrade(target)
    await SqlStore(target).put("server:9", "settings", value=b"kept")
    await fill(SqlStore(sqlite))
    with pytest.raises(StoreError) as caught:
        await copy(sqlite, target)
    assert caught.value.phrase.id == "copy-not-empty"
    assert await SqlStore(target).get("server:9", "settings") == b"kept"
    assert await SqlStore(target).events_of("r1") == []
    await target.dispose()
