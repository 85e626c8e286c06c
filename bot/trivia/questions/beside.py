"""The pool of a base built by a process of its own, so that the bot goes on answering meanwhile.

Building is five seconds of Python that a thread would take from the event loop, and the memory it
needs would never come back. The process reads the snapshot in the cache, leaves the pool there, and
says nothing; whoever finds none afterwards builds it themselves.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from bot.knowledge import snapshot
from bot.knowledge.library import Library
from bot.trivia.questions.pool import Pool, stored

_PATIENCE = 120.0  # seconds it may take on a slow machine


async def stock_up(cache: Path, digest: str) -> bool:
    """See that the pool of the base of this digest is kept in a cache; whether it is now."""
    if stored(cache, digest) is not None:
        return True
    package = Path(__file__).parents[3]
    path = os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH"))))
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", __name__, str(cache), digest),
            env={**os.environ, "PYTHONPATH": path},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError:  # no memory, no such interpreter: it is built here when it is needed
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
    return stored(cache, digest) is not None


def build(cache: Path, digest: str) -> int:
    """Build the pool of the snapshot in a cache, if it is still that of this digest; exit code."""
    kept = snapshot.read(cache)
    base = snapshot.decode(kept[1]) if kept else None
    if base is None or base.digest != digest:
        return 1
    len(Pool(Library(base), cache).candidates)
    return 0


if __name__ == "__main__":
    raise SystemExit(build(Path(sys.argv[1]), sys.argv[2]))
