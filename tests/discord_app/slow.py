"""A bot in the tests' own process, so that its store, its pool and its warm-up can be held up.

One at a time: Discord's library keeps the address of the API for the whole process.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.preflight import preflight
from bot.discord_app.running import go_online
from bot.settings import read_settings
from bot.trivia.host import Host
from tests.discord_app.conftest import Stage, on_stage
from tests.discord_app.staging import staged
from tests.local_discord import LocalDiscord


class Gate:
    """A store behind a gate: while it is shut, every call waits."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.open = asyncio.Event()
        self.open.set()

    def __getattr__(self, name: str) -> Any:
        kept = getattr(self._store, name)
        if not asyncio.iscoroutinefunction(kept):
            return kept

        async def waiting(*args: Any, **named: Any) -> Any:
            await self.open.wait()
            return await kept(*args, **named)

        return waiting


class SlowStage(Stage):
    """A stage whose bot runs in this very process, so that its store and its pool can be held up."""

    gate: Gate
    host: Host
    pool: asyncio.Event


@asynccontextmanager
async def slow_stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SlowStage]:
    async with LocalDiscord() as discord:
        slow = SlowStage(discord, on_stage(discord, tmp_path_factory).data_dir)
        async with life(slow):
            yield slow
        slow.fine()


@asynccontextmanager
async def life(slow: SlowStage, *, pool_ready: bool = True) -> AsyncIterator[None]:
    """The bot from going online to its goodbye; another may follow on the same store."""
    discord = slow.discord
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment(discord, slow.data_dir).items():
            patch.setenv(name, value)
        settings = read_settings()
        assert settings.token
        found = await preflight(settings.token, settings.api_url, tries=2, pause=0.05)
        services, engine = await staged(settings)
        slow.gate, slow.pool = Gate(services.store), asyncio.Event()
        if pool_ready:
            slow.pool.set()
        slow.host = services.host
        store: Any = slow.gate

        async def prepared() -> None:
            await slow.pool.wait()

        services = dataclasses.replace(services, store=store, prepare_rounds=prepared)
        stopping = asyncio.Event()
        before = len(discord.log.events)
        online = asyncio.create_task(go_online(settings, services, found, stopping=stopping))
        await discord.ready()
        await discord.log.until(
            lambda: any(what == "ready" for _, what, _ in discord.log.events[before:])
        )
        yield
        stopping.set()
        await online
        await engine.dispose()


def environment(discord: LocalDiscord, data_dir: Path) -> dict[str, str]:
    return {
        "DISCORD_TOKEN": discord.token,
        "DISCORD_API_URL": discord.api_url,
        "DATA_DIR": str(data_dir),
        "RATE_LIMITS": "off",
    }
