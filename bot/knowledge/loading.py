"""The knowledge base found and loaded: from its compiled snapshot if that is current, else from its files.

Nothing here imports YAML or pydantic until files must be compiled.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from bot.errors import KnowledgeError, SettingsError
from bot.knowledge import fingerprint, snapshot
from bot.knowledge.library import Library
from bot.knowledge.model import Base
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

    With a `cache_dir` the base comes from the snapshot there if no file has changed, and is kept
    there if it had to be compiled. `progress` hears of files read and files in all meanwhile.

    Raises:
        KnowledgeError: with all faults of all files.
    """
    folders = fingerprint.layers(knowledge_dir, overlay)
    if cache_dir is None:
        return Library(_compiled(knowledge_dir, overlay, progress))
    # Taken before reading: a file that is written to meanwhile makes the next start compile again.
    stamp = fingerprint.stamp(folders)
    kept = snapshot.read(cache_dir)
    if kept is not None:
        header, encoded = kept
        current = header.stamp == stamp
        if not current and header.compiler == fingerprint.compiler():
            current = header.digest == fingerprint.digest(folders)
            if current:
                again = msgspec.structs.replace(header, stamp=stamp, folder=str(knowledge_dir))
                snapshot.write(cache_dir, again, encoded)
        known = snapshot.decode(encoded) if current else None
        if known is not None:
            return Library(known)
    base = _compiled(knowledge_dir, overlay, progress)
    header = snapshot.Header(stamp, base.digest, fingerprint.compiler(), str(knowledge_dir))
    snapshot.write(cache_dir, header, base)
    return Library(base)


def kept(knowledge_dir: Path, overlay: Path | None, cache_dir: Path) -> Library | None:
    """The library from its snapshot, if nothing was written to since that was kept; at once."""
    found = snapshot.read(cache_dir)
    if found is None or found[0].stamp != fingerprint.stamp(
        fingerprint.layers(knowledge_dir, overlay)
    ):
        return None
    known = snapshot.decode(found[1])
    return Library(known) if known is not None else None


def load_or_last_good(
    knowledge_dir: Path,
    overlay: Path | None = None,
    cache_dir: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Library, KnowledgeError | None]:
    """Like `load`; where files are faulty, the last base that was whole, with their faults.

    This is what `KNOWLEDGE_FALLBACK=last-good` asks for. Health and doctor say so while it lasts.

    Raises:
        KnowledgeError: files are faulty and no last good base of this folder is kept.
    """
    try:
        return load(knowledge_dir, overlay, cache_dir, progress), None
    except KnowledgeError as error:
        kept = snapshot.read(cache_dir) if cache_dir else None
        if kept is None or kept[0].folder != str(knowledge_dir):
            raise
        known = snapshot.decode_whole(kept[1])
        if known is None:
            raise
        return Library(known), error


def _compiled(
    folder: Path, overlay: Path | None, progress: Callable[[int, int], None] | None
) -> Base:
    from bot.knowledge.compile import compile_folder

    return compile_folder(folder, overlay, progress)
