"""A mark of the code that derives something from a base: what other code derived is made anew."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from zlib import crc32

_PACKAGE = Path(__file__).parents[1]


@cache
def code_mark(*folders: str) -> bytes:
    """Four bytes that change with the files of these folders of the package (no deeper ones)."""
    files = []
    for folder in folders:
        with os.scandir(_PACKAGE / folder) as entries:
            files += sorted(
                (e.name, e.stat().st_size, e.stat().st_mtime_ns) for e in entries if e.is_file()
            )
    return crc32(repr(files).encode()).to_bytes(4, "big")
