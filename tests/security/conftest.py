"""A stage of its own for what people must not be able to do; its store is read beside the bot."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import pytest
import pytest_asyncio

from tests.discord_app.conftest import Stage, on_stage
from tests.local_discord import LocalDiscord


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One for a module; its bot is online."""
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        await stage.start()
        yield stage
        code, said = await stage.stop()
        stage.fine()
        assert "Traceback" not in said, said
        assert code == 0


def rows(stage: Stage, query: str) -> list[tuple[Any, ...]]:
    """What the bot's database holds now."""
    file = stage.data_dir / "leitmotif.db"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def actions(stage: Stage) -> list[tuple[str, str, str]]:
    """(what, who, about) of every admin action, oldest first."""
    found = rows(stage, "SELECT what, who, about FROM actions ORDER BY at, rowid")
    return [(str(what), str(who), str(about)) for what, who, about in found]
