"""`knowledge import academy FILE`: a published list of nominations taken in, or only shown as a diff."""

from __future__ import annotations

from pathlib import Path

import msgspec

from bot.knowledge.compile import compile_gathered
from bot.knowledge.gathering import gather
from bot.knowledge.importing.academy import plan
from bot.knowledge.importing.applying import apply
from bot.knowledge.importing.known import Known
from bot.knowledge.importing.oscars import read
from bot.knowledge.library import Library
from bot.words import Phrase


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it; with `dry_run` nothing was written and `files` is empty."""

    rows: int
    nominations: int
    winners: int
    works: int
    songs: int
    people: int
    diff: str
    files: tuple[Path, ...]
    kept: tuple[Phrase, ...]  # entries of ours that correct the list
    differing: tuple[Phrase, ...]  # ours is left as it is
    unplaced: tuple[Phrase, ...]  # rows that nothing was made of
    undated: tuple[int, ...]  # new ceremonies whose day an editor has yet to enter


def import_academy(path: Path, folder: Path, *, dry_run: bool = False) -> Imported:
    """Take a list's music nominations into a knowledge folder.

    Raises:
        LeitmotifError: the list cannot be read.
        KnowledgeError: the folder is faulty; nothing is written.
    """
    rows = read(path)
    gathered = gather(folder)
    library = Library(compile_gathered(gathered))
    known = Known(library, "academy")
    made = plan(rows, known)
    draft = apply(made, known, folder, gathered.ids())
    diff = draft.diff()
    return Imported(
        rows=len(rows),
        nominations=len(made.nominations),
        winners=len(made.winners),
        works=len(made.works),
        songs=len(made.songs),
        people=len(made.people),
        diff=diff,
        files=() if dry_run else tuple(draft.save()),
        kept=tuple(made.kept),
        differing=tuple(made.differing),
        unplaced=tuple(made.unplaced),
        undated=tuple(sorted(made.ceremonies)),
    )
