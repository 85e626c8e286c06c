"""The one place that names concrete parts and puts them together.

Everything is imported where it is needed, so that a question in a terminal loads no database
library and a running bot no command-line tools.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from pathlib import Path

    from bot.asking.asker import Asker
    from bot.errors import KnowledgeError
    from bot.knowledge.library import Library
    from bot.titles.catalogue import Titles


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The operator's settings, read once."""
    return read_settings()


@lru_cache(maxsize=1)
def library(settings: Settings) -> Library:
    """The knowledge base, from its snapshot where that is current; compiling shows its progress.

    Raises:
        KnowledgeError: files are faulty, and `KNOWLEDGE_FALLBACK` does not help.
    """
    return load_library(settings)[0]


def load_library(settings: Settings) -> tuple[Library, KnowledgeError | None]:
    """The knowledge base, and the faults because of which it is only the last good one."""
    from bot.knowledge.loading import find_knowledge_dir, load, load_or_last_good

    folder = find_knowledge_dir(settings.knowledge_dir)
    overlay, cache = settings.data_dir / "knowledge", cache_dir(settings)
    progress = Progress()
    try:
        if settings.knowledge_fallback == "last-good":
            return load_or_last_good(folder, overlay, cache, progress)
        return load(folder, overlay, cache, progress), None
    finally:
        progress.done()


def cache_dir(settings: Settings) -> Path:
    """Where what can be computed again is kept; safe to delete."""
    return settings.data_dir / "cache"


@lru_cache(maxsize=1)
def titles(settings: Settings) -> Titles:
    """The title engine over the knowledge base."""
    return titles_of(library(settings), settings)


def titles_of(library: Library, settings: Settings) -> Titles:
    """A title engine whose indexes are kept beside the snapshot of their base."""
    return titles_in(library, cache_dir(settings))


def titles_in(library: Library, cache: Path) -> Titles:
    """A title engine whose indexes are kept in this cache."""
    from bot.knowledge.snapshot import read_extra, write_extra
    from bot.titles.catalogue import Titles

    digest = library.base.digest
    return Titles(
        library,
        stored=lambda kind: read_extra(cache, f"titles-{kind}", digest),
        keep=lambda kind, index: write_extra(cache, f"titles-{kind}", digest, index),
    )


@lru_cache(maxsize=1)
def asker(settings: Settings) -> Asker:
    """Answers questions."""
    from bot.asking.asker import Asker

    return Asker(library(settings), titles(settings))


class Progress:
    """Shows on a terminal how far compiling has come; silent where nobody looks."""

    def __init__(self) -> None:
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` files are read."""
        if sys.stderr.isatty() and (done == total or done % 10 == 0):
            from bot.words import Phrase, voice

            said = voice().say(Phrase.of("knowledge-reading", done=done, total=total))
            sys.stderr.write(f"\r{said}")
            sys.stderr.flush()
            self._shown = True

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
