"""A set of texts kept as checksums: it says whether a text is one of them, and nothing else can be read from it.

A file holds the checksums sorted, four bytes each, little-endian. One text in tens of thousands is in
it by chance.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from zlib import crc32


class Checksums:
    """Whether a text is one of a file's (`in`); the file is read when first asked."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __contains__(self, text: object) -> bool:
        wanted, sums = crc32(str(text).encode()), self._sums
        at = bisect_left(sums, wanted)
        return at < len(sums) and sums[at] == wanted

    @cached_property
    def _sums(self) -> array[int]:
        return _turned(array("I", self._file.read_bytes()))


def packed(texts: Iterable[str]) -> bytes:
    """What the file holds for these texts."""
    return _turned(array("I", sorted({crc32(text.encode()) for text in texts}))).tobytes()


def _turned(sums: array[int]) -> array[int]:
    if sys.byteorder == "big":
        sums.byteswap()
    return sums
