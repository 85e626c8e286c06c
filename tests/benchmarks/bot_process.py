"""A bot process on a local Discord, for measurements: started, measured by its own clock, ended."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO

from tests.local_discord import LocalDiscord

ROOT = Path(__file__).resolve().parents[2]
_TICKS = os.sysconf("SC_CLK_TCK")


class BotProcess:
    """`python -m MODULE` as a bot; `data_dir` keeps the compiled base between runs.

    `said` takes what it writes to standard error, if it is to be kept.
    """

    def __init__(
        self,
        discord: LocalDiscord,
        module: str,
        data_dir: str | None = None,
        *,
        said: Path | None = None,
        **environment: str,
    ) -> None:
        self._discord = discord
        self._module = module
        self._data = data_dir or tempfile.mkdtemp(prefix="leitmotif-benchmark-")
        self._process: asyncio.subprocess.Process | None = None
        self._said = said
        self._environment = environment

    async def __aenter__(self) -> BotProcess:
        self._discord.world.commands = []
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
        self._discord.gateway.sessions.clear()

    async def start(self, within: float = 120) -> None:
        """Start it, and wait until it is online with its commands in place."""
        environment = {
            **os.environ,
            "DISCORD_TOKEN": self._discord.token,
            "DISCORD_API_URL": self._discord.api_url,
            "DATA_DIR": self._data,
            "LOG_LEVEL": "error",
            "RATE_LIMITS": "off",
            # Ours is compiled at the first start and kept, as the library was by its installation.
            "PYTHONDONTWRITEBYTECODE": "",
            **self._environment,
        }
        gateway = self._discord.gateway
        before = gateway.readied
        errors: BinaryIO | None = self._said.open("ab") if self._said else None
        try:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", self._module, cwd=ROOT, env=environment, stderr=errors
            )
        finally:
            if errors:
                errors.close()
        await self._discord.log.until(lambda: gateway.readied > before, within)
        await self._discord.ready(within)

    async def stop(self) -> int:
        """End it as an operator does; its exit code."""
        assert self._process
        if self._process.returncode is None:
            self._process.terminate()
        return await self._process.wait()

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process
        self._process.kill()
        await self._process.wait()

    @property
    def running(self) -> bool:
        """Whether it has not ended, by itself or otherwise."""
        return self._process is not None and self._process.returncode is None

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

    @property
    def own_memory(self) -> float:
        """Resident memory that is its own, MiB: without pages of files, which the system lends."""
        assert self._process
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        return int(status.partition("RssAnon:")[2].split()[0]) / 1024


async def settled(bot: BotProcess, quiet: float = 1.0) -> None:
    """Wait until a bot has nothing left to do after its start."""
    while True:
        before = bot.cpu
        await asyncio.sleep(quiet)
        if bot.cpu - before < 0.02 * quiet:
            return
