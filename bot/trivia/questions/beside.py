"""The pool of a base built by a process of its own, so that the bot goes on answering meanwhile.

Building is five seconds of Python. The process reads the snapshot in the cache and leaves the pool
there; whoever finds none afterwards builds it themselves.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.knowledge import snapshot
from bot.knowledge.beside import run_beside
from bot.knowledge.library import Library
from bot.trivia.questions.pool import Pool, stored


async def stock_up(cache: Path, digest: str) -> bool:
    """See that the pool of the base of this digest is kept in a cache; whether it is now."""
    if stored(cache, digest) is not None:
        return True
    await run_beside(__name__, str(cache), digest)
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
