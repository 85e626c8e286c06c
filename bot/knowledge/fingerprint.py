"""Which knowledge files there are, and whether any has changed since they were last compiled.

Two answers at two prices. The **stamp** is made of every file's path, size and time of change, from
one walk over the folders: some 250 files in about a millisecond, so every start can afford it. The
**digest** is of what the files say; it is computed only where the stamps differ (a fresh checkout
has new times and old content) and is what a base is known by. A file whose size and time are both
as they were is taken to be unchanged: an editor's save moves the time, and copying an older version
over it with its time kept changes the size, or is undone by deleting the cache.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import hashlib

_SUFFIXES = (".yaml", ".yml")


def layers(folder: Path, overlay: Path | None) -> list[Path]:
    """The folders that exist, lowest first."""
    return [layer for layer in (folder, overlay) if layer is not None and layer.is_dir()]


def yaml_files(folder: Path) -> list[Path]:
    """The folder's YAML files, in a fixed order; hidden files and folders are passed over."""
    return [Path(path) for path, _, _ in _walk(str(folder))]


def stamp(folders: Sequence[Path]) -> str:
    """A short text that differs once any file was added, removed or written to."""
    files = [file for folder in folders for file in _walk(str(folder))] + _code()
    said = repr(files).encode()
    # Not hashlib: loading OpenSSL would cost a warm start more than all the rest of this.
    latest = max((changed for _, _, changed in files), default=0)
    size = sum(size for _, size, _ in files)
    return f"{len(files)}-{size}-{latest}-{zlib.crc32(said):08x}{zlib.adler32(said):08x}"


def digest(folders: Sequence[Path]) -> str:
    """What the files say, as `gather` computes it while it reads them."""
    import hashlib

    whole = hashlib.sha256()
    for folder in folders:
        for path in yaml_files(folder):
            add(whole, path.relative_to(folder), path.read_bytes())
    return whole.hexdigest()


def add(whole: hashlib._Hash, inside: Path, data: bytes) -> None:
    """Add one file's name within its folder, and its content, to a digest."""
    whole.update(f"{inside.as_posix()}\0{len(data)}\0".encode())
    whole.update(data)


@lru_cache(maxsize=1)
def compiler() -> str:
    """What the compiling code itself says: a base that another version compiled is not reused."""
    import hashlib

    whole = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        add(whole, Path(path.name), path.read_bytes())
    return whole.hexdigest()


def _code() -> list[tuple[str, int, int]]:
    return sorted(
        (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
        for entry in os.scandir(Path(__file__).parent)
        if entry.name.endswith(".py")
    )


def _walk(folder: str) -> Iterator[tuple[str, int, int]]:
    """Path, size and time of change of each YAML file, folders last, by name."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:  # vanished meanwhile, or may not be listed; reading it will say so
        return
    folders = []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            folders.append(entry.path)
        elif entry.name.endswith(_SUFFIXES):
            try:
                status = entry.stat()
            except OSError:  # a link that leads nowhere: read, it will be a fault
                yield entry.path, -1, -1
                continue
            yield entry.path, status.st_size, status.st_mtime_ns
    for below in folders:
        yield from _walk(below)
