"""Changed files taken up without a restart: looked for by their stamp, compiled aside, swapped whole.

A base that is faulty never replaces a good one: the old one stays, and the faults are told once.
Polling rather than the system's file events: they are told differently on every system and are
lost on network and container volumes, and one look costs about a millisecond.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from bot.errors import KnowledgeError
from bot.knowledge import fingerprint
from bot.knowledge.library import Library
from bot.knowledge.loading import load


class Reloaded(msgspec.Struct, frozen=True):
    """Files have changed and are sound: the library to use from now on."""

    library: Library


class Refused(msgspec.Struct, frozen=True):
    """Files have changed and are faulty: the library in use stays."""

    error: KnowledgeError


News = Reloaded | Refused


class Watcher:
    """Looks at the knowledge files; it is told when to, and never waits."""

    def __init__(
        self,
        folder: Path,
        overlay: Path | None,
        cache_dir: Path | None,
        digest: str,
        faulty: bool = False,
    ) -> None:
        """`digest` is that of the base in use; `faulty` if that is the last good one only."""
        self._folder = folder
        self._overlay = overlay
        self._cache_dir = cache_dir
        self._digest = digest
        self._faulty = faulty  # the files as last read
        self._settled = self._stamp()
        self._seen = self._settled

    def look(self) -> News | None:
        """Whether files changed since the last look but one, and what came of it; else None.

        A change counts only once two looks running see the same: an editor may still be saving.
        """
        now = self._stamp()
        if now == self._settled:
            self._seen = now
            return None
        if now != self._seen:
            self._seen = now
            return None
        self._settled = now
        try:
            library = load(self._folder, self._overlay, self._cache_dir)
        except KnowledgeError as error:
            self._faulty = True
            return Refused(error)
        if library.base.digest == self._digest and not self._faulty:
            return None
        self._faulty = False  # mended: also news where nothing but the fault has changed
        self._digest = library.base.digest
        return Reloaded(library)

    def _stamp(self) -> str:
        return fingerprint.stamp(fingerprint.layers(self._folder, self._overlay))


async def watch(
    watcher: Watcher,
    tell: Callable[[News], Awaitable[None]],
    every: float = 2.0,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Look every few seconds until cancelled. Compiling runs in a thread, so that nobody waits for it."""
    while True:
        await sleep(every)
        news = await asyncio.to_thread(watcher.look)
        if news is not None:
            await tell(news)
