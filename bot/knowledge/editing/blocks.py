"""A file of entries as blocks of lines, so that entries are sorted and added without being rewritten.

A block is an entry's key line to its last, with the comment lines right above its key. Comments at
the top of the file belong to the file. What is not moved keeps every byte.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.keys import sort_key
from bot.knowledge.reader import read_bytes, read_whole


@dataclass(slots=True)
class Block:
    """One entry: its key and its lines, comments above included, without blank lines around."""

    key: str
    text: str


class Blocks:
    """The entries of a file, to be changed and put back together."""

    def __init__(self, text: str, name: str) -> None:
        """Cut a file's text; it must be readable.

        Raises:
            KnowledgeError: it is not; with its faults.
        """
        tree = read_whole(text.encode(), name)
        lines = text.splitlines()
        starts = []
        for key in tree.keys.values():
            start = key.line - 1
            while start > 0 and lines[start - 1].startswith("#"):
                start -= 1
            starts.append((start, key.value or ""))
        first = starts[0][0] if starts else len(lines)
        if first == 0 and starts:  # comments at the very top are the file's
            while first < len(lines) and lines[first].startswith("#"):
                first += 1
            starts[0] = (first, starts[0][1])
        self.head = "\n".join(lines[:first]).strip("\n")
        self._gap = "\n" if first and not lines[first - 1] else ""
        ends = [*(start for start, _ in starts[1:]), len(lines)][: len(starts)]
        self.blocks = [
            Block(key, "\n".join(lines[start:end]).strip("\n"))
            for (start, key), end in zip(starts, ends, strict=True)
        ]

    @classmethod
    def of(cls, path: Path) -> Blocks:
        """Those of a file; of one that does not exist yet, none."""
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        return cls(text, str(path))

    def get(self, key: str) -> Block | None:
        """The entry's block."""
        return next((block for block in self.blocks if block.key == key), None)

    def put(self, key: str, text: str) -> None:
        """Add an entry where it belongs, or replace it where it stands."""
        block = self.get(key)
        if block:
            block.text = text.strip("\n")
            return
        new = Block(key, text.strip("\n"))
        place = next(
            (i for i, b in enumerate(self.blocks) if sort_key(b.key) > sort_key(key)),
            len(self.blocks),
        )
        self.blocks.insert(place, new)

    def take(self, key: str) -> Block | None:
        """Remove an entry and hand it out."""
        block = self.get(key)
        if block:
            self.blocks.remove(block)
        return block

    def sort(self) -> None:
        """Put the entries in order."""
        self.blocks.sort(key=lambda block: sort_key(block.key))

    def text(self) -> str:
        """The whole file again."""
        head = f"{self.head}\n{self._gap}" if self.head else ""
        body = "\n\n".join(block.text for block in self.blocks)
        return head + (f"{body}\n" if body else "")


def with_id(block: str, id: str) -> str:
    """The block with an id as its first field."""
    lines = block.splitlines()
    tree, _ = read_bytes(block.encode(), "")
    at = next(iter(tree.keys.values())).line - 1
    key, braces, rest = lines[at].partition(": {")
    if braces and rest.rstrip().endswith("}") and not lines[at].rstrip().endswith(":"):
        lines[at] = f"{key}: {{id: {id}, {rest}" if rest.strip() != "}" else f"{key}: {{id: {id}}}"
    else:
        lines.insert(at + 1, f"  id: {id}")
    return "\n".join(lines)


def write(path: Path, text: str) -> bool:
    """Write a file if that changes it; True if it did.

    Raises:
        KnowledgeError: what would be written cannot be read back; nothing is written.
    """
    before = path.read_text(encoding="utf-8") if path.exists() else None
    if text == before:
        return False
    read_whole(text.encode(), str(path))
    if not text:
        path.unlink(missing_ok=True)
        return before is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.new")
    half.write_text(text, encoding="utf-8")
    half.replace(path)
    return True
