"""The compiled base kept in a file, so that a warm start decodes it instead of reading YAML.

It is a cache: safe to delete, rebuilt when the files or the compiling code have changed, and never
unpickled: msgspec decodes it by the types of `model.py`, and a checksum tells a damaged one. The
last base that was whole stays in it, which `KNOWLEDGE_FALLBACK=last-good` starts on.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import zlib
from pathlib import Path

import msgspec

from bot.knowledge.indexes import INDEXES
from bot.knowledge.model import Base
from bot.knowledge.tables import Stored, StoredBase, stored

_NAME = "knowledge.bin"
_MAGIC = b"leitmotif\x002"
_BLOCK = 4096
_LARGE = 1024 * _BLOCK


class Header(msgspec.Struct, frozen=True, array_like=True):
    """What a snapshot was compiled from; see `fingerprint` for the first three."""

    stamp: str
    digest: str
    compiler: str
    folder: str  # the knowledge folder: the last good base of another is of no use


def read(cache_dir: Path) -> tuple[Header, memoryview] | None:
    """The header and the encoded base, or None where there is none that is whole."""
    data = _read(cache_dir / _NAME)
    if data is None:
        return None
    size = int.from_bytes(data[:4], "big")
    try:
        header = msgspec.msgpack.decode(data[4 : 4 + size], type=Header)
    except msgspec.DecodeError:
        return None
    return header, data[4 + size :]


def decode(encoded: memoryview) -> StoredBase | None:
    """The base, or None if it has not the form that this version knows."""
    try:
        return StoredBase(msgspec.msgpack.decode(encoded, type=Stored))
    except (msgspec.DecodeError, KeyError):
        return None


def decode_whole(encoded: memoryview) -> Base | None:
    """Like `decode`, all of it at once: for a snapshot that another version may have written."""
    known = decode(encoded)
    try:
        return known.whole() if known else None
    except (msgspec.DecodeError, KeyError):
        return None


def write(cache_dir: Path, header: Header, base: Base | memoryview) -> None:
    """Keep a base; a cache that cannot be written to is done without."""
    if isinstance(base, memoryview):
        encoded: bytes | memoryview = base
    else:
        indexes = {name: index(base) for name, index in INDEXES.items()}
        encoded = msgspec.msgpack.encode(stored(base, indexes))
    head = msgspec.msgpack.encode(header)
    _write(cache_dir / _NAME, len(head).to_bytes(4, "big") + head + encoded)


def read_extra(cache_dir: Path | None, name: str, digest: str) -> memoryview | None:
    """Bytes that another room derived from the base of this digest, such as a title index.

    Who derives them puts a version of the deriving code into `name`. They are mapped, not read:
    a question looks at few of their millions.
    """
    data = _read(cache_dir / f"{name}.bin") if cache_dir else None
    key = digest.encode()
    if data is None or data[: len(key)] != key:
        return None
    return data[len(key) :]


def write_extra(cache_dir: Path | None, name: str, digest: str, data: bytes) -> None:
    """Keep such bytes beside the snapshot, until the base has another digest."""
    if cache_dir:
        _write(cache_dir / f"{name}.bin", digest.encode() + data)


def _read(path: Path) -> memoryview | None:
    try:
        with path.open("rb") as file:
            data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):  # not there, or empty
        return None
    start = len(_MAGIC) + 4
    body = data[start:]
    whole = bytes(data[: len(_MAGIC)]) == _MAGIC
    if not whole or int.from_bytes(data[len(_MAGIC) : start], "big") != _checksum(body):
        return None
    return body


def _checksum(body: bytes | memoryview) -> int:
    """Of a large file only its size, both ends and every 64th block: that tells one that was cut
    short or is another's, and what a disk garbles in between is the disk's to tell.
    """
    if len(body) <= _LARGE:
        return zlib.crc32(body)
    total = zlib.crc32(len(body).to_bytes(8, "big"))
    for at in (*range(0, len(body), 64 * _BLOCK), len(body) - _BLOCK):
        total = zlib.crc32(body[at : at + _BLOCK], total)
    return total


def _write(path: Path, body: bytes) -> None:
    """Replace the file at once, so that a reader meets the old one or the new one, never a half."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        half.write_bytes(_MAGIC + _checksum(body).to_bytes(4, "big") + body)
        half.replace(path)
    with contextlib.suppress(OSError):
        half.unlink(missing_ok=True)
