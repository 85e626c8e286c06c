"""Proposed changes: small files for people to review, which land in the operator's layer or nowhere.

An accepted appeal proposes a further name. A proposal is a YAML file below `DATA_DIR/proposals` that
says why, and holds entries as the knowledge files do:

    because: Accepted in a round
    at: 2026-11-24T18:03:00Z
    people:
      John Williams:
        also: [Johnny Williams]
"""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from bot.errors import Fault, KnowledgeError
from bot.knowledge import tree
from bot.knowledge.compile import compile_gathered
from bot.knowledge.editing import style
from bot.knowledge.editing.blocks import Blocks, write
from bot.knowledge.gathering import ROOMS, Gathered, gather, shown
from bot.knowledge.reader import read_bytes, read_file
from bot.knowledge.wrong import wrong

_WORDS = ("because", "at", "by")


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """Fields to add to (or set in) one entry, and why. `at` is an ISO time in UTC."""

    room: str  # works · songs · people · guide
    key: str
    fields: dict[str, Any]
    because: str
    at: str
    by: str | None = None  # what it came from: "appeal"

    @property
    def name(self) -> str:
        """A short name, the same for the same change whoever proposes it."""
        said = repr((self.room, self.key, sorted(self.fields.items(), key=lambda each: each[0])))
        return hashlib.sha256(said.encode()).hexdigest()[:10]


class Reviewed(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal as an editor sees it: its name, the reason, and the entry's diff."""

    name: str
    proposal: Proposal
    diff: str


def propose(folder: Path, proposal: Proposal) -> Path:
    """Write a proposal for review; the same change is proposed once. Its file."""
    path = folder / f"{proposal.name}.yaml"
    if not path.exists():
        entry = style.entry(proposal.room, proposal.key, proposal.fields)
        words = [
            f"{word}: {style.scalar(value, in_flow=False)}"
            for word in _WORDS
            if (value := getattr(proposal, word))
        ]
        indented = "\n".join(f"  {line}" for line in entry.splitlines())
        write(path, "\n".join([*words, f"{proposal.room}:", indented]) + "\n")
    return path


def pending(folder: Path) -> tuple[list[Proposal], list[Fault]]:
    """The proposals waiting for review, oldest first, and what is wrong with files that hold none."""
    found: list[Proposal] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        mapping, wrongs = read_file(path, shown(path))
        faults += wrongs
        read = _read(mapping)
        if read is None and not wrongs:
            faults.append(wrong("not-a-proposal").on(shown(path), 1))
        elif read is not None:
            found.append(read)
    return sorted(found, key=lambda proposal: (proposal.at, proposal.name)), faults


def review(proposal: Proposal, gathered: Gathered) -> Reviewed:
    """What a proposal would change in the base as it is."""
    before, after = _entries(proposal, gathered)
    diff = "".join(
        line
        for line in difflib.unified_diff(
            before.splitlines(True), after.splitlines(True), "now", "proposed", n=99
        )
    )
    return Reviewed(name=proposal.name, proposal=proposal, diff=diff)


def accept(proposal: Proposal, folder: Path, layer: Path, proposals: Path) -> Path:
    """Take a proposal into the operator's layer, and its file away. The layer's file.

    Raises:
        KnowledgeError: the base would be faulty with it; nothing is changed.
    """
    path = layer / proposal.room / "accepted.yaml"
    before = path.read_text(encoding="utf-8") if path.exists() else None
    blocks = Blocks.of(path)
    kept = blocks.get(proposal.key)
    node = _node(kept.text) if kept else tree.Mapping("", 0)
    fields = tree.overlaid(node, _fields(proposal)).plain()
    blocks.put(proposal.key, style.entry(proposal.room, proposal.key, fields))
    write(path, blocks.text())
    try:
        compile_gathered(gather(folder, layer))
    except KnowledgeError:
        write(path, before or "")
        raise
    reject(proposal, proposals)
    return path


def reject(proposal: Proposal, proposals: Path) -> None:
    """Take a proposal's file away."""
    for path in proposals.glob("*.yaml"):
        mapping, _ = read_file(path)
        read = _read(mapping)
        if read is not None and read.name == proposal.name:
            path.unlink()


def _read(mapping: tree.Mapping) -> Proposal | None:
    said: Mapping[str, Any] = mapping.plain()
    rooms = [room for room in ROOMS if isinstance(said.get(room), dict)]
    if len(rooms) != 1 or len(said[rooms[0]]) != 1 or set(said) - {*ROOMS, *_WORDS}:
        return None
    ((key, fields),) = said[rooms[0]].items()
    if not isinstance(fields, dict) or set(fields) - set(style.FIELDS[rooms[0]]):
        return None
    words = {word: str(said[word]) for word in _WORDS if said.get(word)}
    return Proposal(
        room=rooms[0],
        key=key,
        fields=fields,
        because=words.get("because", ""),
        at=words.get("at", ""),
        by=words.get("by"),
    )


def _entries(proposal: Proposal, gathered: Gathered) -> tuple[str, str]:
    """The entry as it is and as it would be, in house style."""
    known = gathered.rooms[proposal.room].get(proposal.key)
    if known is None:
        return "", style.entry(proposal.room, proposal.key, proposal.fields) + "\n"
    after = tree.overlaid(known.node, _fields(proposal)).plain()
    room, key = proposal.room, proposal.key
    now = style.entry(room, key, known.node.plain())
    return now + "\n", style.entry(room, key, after) + "\n"


def _fields(proposal: Proposal) -> tree.Mapping:
    return _node(style.entry(proposal.room, proposal.key, proposal.fields))


def _node(block: str) -> tree.Mapping:
    mapping, _ = read_bytes(block.encode(), "")
    node = next(iter(mapping.entries.values()), None)
    return node if isinstance(node, tree.Mapping) else tree.Mapping("", 0)
