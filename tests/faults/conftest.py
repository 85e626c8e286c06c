"""One bot process for a module of faults; it must be well at the end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.discord_app.conftest import Stage, on_stage
from tests.faults.playing import Table, quick
from tests.local_discord import LocalDiscord


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """`python -m bot` on a local Discord; each test plays in a channel of its own."""
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        await stage.start("bot")
        await discord.ready()
        await quick(stage)
        yield stage
        code, said = await stage.stop()
        assert code == 0, said
        assert "Traceback" not in said
        stage.fine()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def table(stage: Stage) -> AsyncIterator[Table]:
    """A question on screen, for faults that need no more."""
    table = Table(stage)
    yield table
    await table.clear()
