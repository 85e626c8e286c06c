"""One error family per reader; everything else that is raised is a bug.

Each carries a phrase, so that whoever meets it is told in their language what to do.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from bot.words.phrase import Phrase

AGAIN = 75  # EX_TEMPFAIL


class LeitmotifError(Exception):
    """An error that somebody can mend; `phrase` tells them how.

    `exit_code` is the program's where it ends by it: 2, it can't be done as asked; `AGAIN` where
    time may mend it, so that whoever starts programs may start this one again.
    """

    exit_code = 2

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.id)
        self.phrase = phrase


class PlayerError(LeitmotifError):
    """Shown to a member as it stands."""


class SettingsError(LeitmotifError):
    """For the operator: names the variable and shows a good value."""


class StoreError(LeitmotifError):
    """For the operator: the database can't be used, and what to do."""


class StoreAway(StoreError):  # noqa: N818 - a state that passes
    """The database can't be reached, or somebody else has what was ours: for now."""

    exit_code = AGAIN


class Fault(msgspec.Struct, frozen=True):
    """One thing wrong in a file for people: where, what, and what to do. `line` counts from 1."""

    file: str
    line: int
    what: Phrase
    fix: Phrase

    @property
    def place(self) -> str:
        """`file:line`, as editors click it."""
        return f"{self.file}:{self.line}"


class KnowledgeError(Exception):
    """The knowledge base can't be used; all faults of all files, in file order."""

    def __init__(self, faults: tuple[Fault, ...], folder: Path | None = None) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
        self.folder = folder
