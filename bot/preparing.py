"""What every question needs, made before the bot goes online: by a process of its own, if at all.

After an update there is no snapshot of the knowledge, and no indexes of titles or choices for typing.
Made by the bot itself they would leave it almost twice as large for as long as it runs.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.errors import KnowledgeError
from bot.knowledge import loading
from bot.knowledge.beside import run_beside
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.wiring import Progress, cache_dir, titles_in


async def prepared(settings: Settings) -> Library | None:
    """The library as it is kept, once all that goes with it is; None if it has to be made here.

    Raises:
        SettingsError: there is no knowledge folder.
    """
    folder = loading.find_knowledge_dir(settings.knowledge_dir)
    overlay, cache = settings.data_dir / "knowledge", cache_dir(settings)
    library = loading.kept(folder, overlay, cache)
    if library is None and await run_beside(
        __name__, *map(str, (folder, overlay, cache)), heard=True
    ):
        library = loading.kept(folder, overlay, cache)
    return library


def prepare(folder: Path, overlay: Path, cache: Path) -> int:
    """Make and keep the snapshot, the indexes and the choices; exit code."""
    from bot.titles.completion import Completers

    progress = Progress()
    try:
        library = loading.load(folder, overlay, cache, progress)
        titles = titles_in(library, cache)
        titles.open()
        Completers(library, titles)
    except (KnowledgeError, KeyboardInterrupt):
        return 1  # whoever waits for us meets the same, and tells it
    finally:
        progress.done()
    return 0


if __name__ == "__main__":
    raise SystemExit(prepare(*map(Path, sys.argv[1:])))
