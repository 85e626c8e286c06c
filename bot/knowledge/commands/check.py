"""`knowledge check`: everything wrong with the base, in every file, at once."""

from __future__ import annotations

from pathlib import Path

import msgspec

from bot.errors import Fault, KnowledgeError
from bot.knowledge import checks
from bot.knowledge.checks.case import Case
from bot.knowledge.compile import compile_placed
from bot.knowledge.fingerprint import layers, yaml_files
from bot.knowledge.gathering import gather
from bot.knowledge.library import Library
from bot.knowledge.reader import in_order


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found: its faults by file and line, and how much there is."""

    faults: tuple[Fault, ...]
    files: int
    works: int = 0
    songs: int = 0
    people: int = 0
    nominations: int = 0


def check(folder: Path, overlay: Path | None = None) -> Report:
    """Check a knowledge folder with the layer over it."""
    files = sum(len(yaml_files(layer)) for layer in layers(folder, overlay))
    gathered = gather(folder, overlay)
    try:
        base, places = compile_placed(gathered)
    except KnowledgeError as error:
        return Report(faults=error.faults, files=files)
    return Report(
        faults=in_order(checks.run(Case(gathered, Library(base), places))),
        files=files,
        works=len(base.works),
        songs=len(base.songs),
        people=len(base.people),
        nominations=len(base.nominations),
    )
