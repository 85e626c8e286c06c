"""Titles that are somebody else's: films the knowledge base lacks, so that none is taken for a slip of one it has.

elsewhere.bin, made by tests/titles/make_elsewhere.py, holds no titles, only the checksums of their
looked-up keys: sorted, four bytes each, little-endian. One text in 60,000 is in it by chance.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from zlib import crc32

FILE = Path(__file__).with_name("elsewhere.bin")


class Elsewhere:
    """Whether a key is that of a title known to be elsewhere (`in`); the file is read when first asked."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file

    def __contains__(self, key: object) -> bool:
        wanted, sums = crc32(str(key).encode()), self._sums
        at = bisect_left(sums, wanted)
        return at < len(sums) and sums[at] == wanted

    @cached_property
    def _sums(self) -> array[int]:
        return _turned(array("I", self._file.read_bytes()))


def packed(keys: Iterable[str]) -> bytes:
    """What the file holds for these keys."""
    return _turned(array("I", sorted({crc32(key.encode()) for key in keys}))).tobytes()


def _turned(sums: array[int]) -> array[int]:
    if sys.byteorder == "big":
        sums.byteswap()
    return sums
