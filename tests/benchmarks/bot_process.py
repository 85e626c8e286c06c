"""A bot process on a local Discord, for measurements: started, measured by its own clock, ended."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from tests.local_discord import LocalDiscord

ROOT = Path(__file__).resolve().parents[2]
_TICKS = os.sysconf("SC_CLK_TCK")


class BotProcess:
    """`python -m MODULE` as a bot; `data_dir` keeps the compiled base between runs."""

    def __init__(self, discord: LocalDiscord, module: str, data_dir: str | None = None) -> None:
        self._discord = discord
        self._module = module
        self._data = data_dir or tempfile.mkdtemp(prefix="leitmotif-benchmark-")
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> BotProcess:
        environment = {
            **os.environ,
            "DISCORD_TOKEN": self._discord.token,
            "DISCORD_API_URL": self._discord.api_url,
            "DATA_DIR": self._data,
            "LOG_LEVEL": "error",
            "RATE_LIMITS": "off",
        }
        self._discord.world.commands = []
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self._module, cwd=ROOT, env=environment
        )
        await self._discord.ready(120)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process
        self._process.terminate()
        await self._process.wait()
        self._discord.gateway.sessions.clear()

    @property
    def cpu(self) -> float:
        """Seconds of processor time used so far."""
        assert self._process
        fields = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii").split()
        return (int(fields[13]) + int(fields[14])) / _TICKS

    @property
    def memory(self) -> float:
        """Resident memory, MiB."""
        assert self._process
        pages = Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


async def settled(bot: BotProcess, quiet: float = 1.0) -> None:
    """Wait until a bot has nothing left to do after its start."""
    while True:
        before = bot.cpu
        await asyncio.sleep(quiet)
        if bot.cpu - before < 0.02 * quiet:
            return
