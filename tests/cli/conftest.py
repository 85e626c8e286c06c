"""`leitmotif …` as a process of its own, with a data folder of its own."""

from __future__ import annotations

import asyncio
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


@dataclass
class Command:
    """Runs the command line with settings of its own; nothing of the caller's leaks in."""

    data_dir: Path
    settings: dict[str, str] = field(default_factory=dict)

    async def __call__(self, *words: str, **settings: str) -> Ran:
        names = {"PATH", "HOME", "LANG", "TMPDIR", "PYTHONPATH", "VIRTUAL_ENV"}
        environment = {name: value for name, value in os.environ.items() if name in names}
        environment |= {"DATA_DIR": str(self.data_dir), **self.settings, **settings}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *words,
            cwd=ROOT,
            env=environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await asyncio.wait_for(process.communicate(), 120)
        return Ran(process.returncode or 0, out.decode(), err.decode())


@pytest.fixture
def leitmotif(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """The command line; the compiled base is shared by all tests of a run."""
    data = tmp_path / "data"
    data.mkdir()
    shared = tmp_path_factory.getbasetemp() / "compiled"
    shared.mkdir(exist_ok=True)
    (data / "cache").symlink_to(shared)
    return Command(data)
