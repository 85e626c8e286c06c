"""What is derived from the knowledge, derived by a process of its own.

It takes seconds of Python that a thread would take from the event loop, and memory that would never
come back. Such a process leaves what it made in the cache; whoever finds nothing there afterwards
makes it themselves, so a failure costs time and nothing else.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

_PATIENCE = 120.0  # seconds it may take on a slow machine


async def run_beside(module: str, *words: str, heard: bool = False) -> bool:
    """Run a module of this package until it ends; whether it ended well.

    It is silent unless `heard`: then what it writes to standard error is seen.
    """
    package = Path(__file__).parents[2]
    path = os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH"))))
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", module, *words),
            env={**os.environ, "PYTHONPATH": path},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=None if heard else asyncio.subprocess.DEVNULL,
        )
    except OSError:  # no memory, no such interpreter
        return False
    try:
        async with asyncio.timeout(_PATIENCE):
            await process.wait()
    except TimeoutError:
        return False
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode == 0
