"""Titles that are somebody else's: films the knowledge base lacks, so that none is taken for a slip of one it has.

elsewhere.bin, made by tests/titles/make_elsewhere.py, holds the checksums of their looked-up keys.
"""

from __future__ import annotations

from pathlib import Path

from bot.titles.checksums import Checksums

FILE = Path(__file__).with_name("elsewhere.bin")


class Elsewhere(Checksums):
    """Whether a key is that of a title known to be elsewhere (`in`)."""

    def __init__(self, file: Path = FILE) -> None:
        super().__init__(file)
