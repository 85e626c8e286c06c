"""The knowledge base found and loaded: from its compiled snapshot if that is current, else from its files.

Nothing here imports YAML or pydantic until files must be compiled.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from bot.errors import SettingsError
from bot.knowledge.library import Library
from bot.words import Phrase


def find_knowledge_dir(chosen: Path | str | None = None) -> Path:
    """Where the knowledge is: as chosen (else `KNOWLEDGE_DIR`), a checkout's, or the wheel's own.

    Raises:
        SettingsError: the folder chosen does not exist, or there is none at all.
    """
    chosen = chosen or os.environ.get("KNOWLEDGE_DIR") or None
    if chosen is not None:
        folder = Path(chosen)
        if not folder.is_dir():
            raise SettingsError(Phrase.of("knowledge-dir-missing", folder=str(folder)))
        return folder
    package = Path(__file__).parent.parent
    for folder in (package.parent / "knowledge", package / "_knowledge"):
        if (folder / "sources.yaml").is_file():
            return folder
    raise SettingsError(Phrase.of("knowledge-dir-unset"))


def load(
    knowledge_dir: Path,
    overlay: Path | None = None,
    cache_dir: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Library:
    """The library of a knowledge folder with an operator's layer (`overlay`) over it.

    `progress` hears of files read and files in all while compiling.

    Raises:
        KnowledgeError: with all faults of all files.
    """
    from bot.knowledge.compile import compile_folder

    return Library(compile_folder(knowledge_dir, overlay, progress))
