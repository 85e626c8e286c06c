"""The one place that names concrete parts and puts them together.

Everything is imported where it is needed, so that a question in a terminal loads no database
library and a running bot no command-line tools.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from bot.asking.asker import Asker
    from bot.knowledge.library import Library
    from bot.titles.catalogue import Titles


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The operator's settings, read once."""
    return read_settings()


@lru_cache(maxsize=1)
def library(settings: Settings) -> Library:
    """The knowledge base, from its snapshot where that is current."""
    from bot.knowledge.loading import find_knowledge_dir, load

    return load(
        find_knowledge_dir(settings.knowledge_dir),
        overlay=settings.data_dir / "knowledge",
        cache_dir=settings.data_dir / "cache",
    )


@lru_cache(maxsize=1)
def titles(settings: Settings) -> Titles:
    """The title engine over the knowledge base."""
    from bot.titles.catalogue import Titles

    return Titles(library(settings))


@lru_cache(maxsize=1)
def asker(settings: Settings) -> Asker:
    """Answers questions."""
    from bot.asking.asker import Asker

    return Asker(library(settings), titles(settings))
