"""A stage: the local Discord and a real bot process on it, killed and started as tests like."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.local_discord import Guild, LocalDiscord, Person

ROOT = Path(__file__).resolve().parents[2]


class Stage:
    """A local Discord with one server, three people and a bot process."""

    def __init__(self, discord: LocalDiscord, data_dir: Path) -> None:
        self.discord = discord
        self.data_dir = data_dir
        self.guild: Guild = discord.guild("Film club")
        self.ada = discord.person("Ada", self.guild, manager=True)
        self.bob = discord.person("Bob", self.guild)
        self.cleo = discord.person("Cleo", self.guild)
        self.process: asyncio.subprocess.Process | None = None
        self.environment: dict[str, str] = {}

    async def spawn(self, *words: str) -> asyncio.subprocess.Process:
        """Start the bot's process (`python -m …`), without waiting for anything."""
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("DISCORD")},
            "DISCORD_TOKEN": self.discord.token,
            "DISCORD_API_URL": self.discord.api_url,
            "DATA_DIR": str(self.data_dir),
            "LOG_LEVEL": "warning",
            "RATE_LIMITS": "off",
            "PYTHONFAULTHANDLER": "1",
            **self.environment,
        }
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            *(words or ("tests.discord_app.staging",)),
            cwd=ROOT,
            env=environment,
            stderr=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        self.discord.machine.watch(self.process.pid)
        return self.process

    async def start(self, *words: str) -> None:
        """Start the bot and wait until it is online."""
        process = await self.spawn(*words)
        log = self.discord.log
        before = len(log.events)
        online = log.until(lambda: any(what == "ready" for _, what, _ in log.events[before:]), 180)
        connected: asyncio.Task[bool] = asyncio.create_task(online)
        ended = asyncio.create_task(process.wait())
        await asyncio.wait({connected, ended}, return_when=asyncio.FIRST_COMPLETED)
        if not connected.done():
            connected.cancel()
            _, said = await process.communicate()
            raise AssertionError(f"the bot ended with {ended.result()}: {said.decode()}")
        ended.cancel()
        await connected

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """End the bot; its exit code and what it said on standard error."""
        assert self.process
        if self.process.returncode is None:
            self.process.send_signal(how)
        ending = asyncio.create_task(self.process.communicate())
        done, _ = await asyncio.wait({ending}, timeout=90)
        if not done:
            self.process.send_signal(signal.SIGABRT)  # shows where every thread stands
            _, said = await ending
            raise AssertionError(f"the bot does not end:\n{said.decode()}")
        _, said = await ending
        return self.process.returncode or 0, said.decode()

    async def kill(self) -> None:
        """End the bot as a power cut would."""
        await self.stop(signal.SIGKILL)

    def person(self, name: str, **how: object) -> Person:
        """Somebody new in the server."""
        return self.discord.person(name, self.guild, **how)  # type: ignore[arg-type]

    def fine(self) -> None:
        """No request broke a limit or the description, and nobody was pinged."""
        assert self.discord.log.faults == []
        assert self.discord.log.pings == []


def on_stage(discord: LocalDiscord, folders: pytest.TempPathFactory) -> Stage:
    """A stage with a data folder of its own; the base is compiled once a session."""
    stage = Stage(discord, folders.mktemp("data"))
    shared = folders.getbasetemp() / "compiled"
    shared.mkdir(exist_ok=True)
    (stage.data_dir / "cache").symlink_to(shared)
    return stage


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
