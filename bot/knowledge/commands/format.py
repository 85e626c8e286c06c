"""`knowledge format`: entries sorted, ids given, everything else left as it was written."""

from __future__ import annotations

from pathlib import Path

from bot.errors import KnowledgeError
from bot.knowledge.editing.blocks import Blocks, with_id, write
from bot.knowledge.fingerprint import yaml_files
from bot.knowledge.gathering import gather
from bot.knowledge.keys import new_id
from bot.knowledge.reader import in_order, read_bytes
from bot.knowledge.tree import Mapping

_KINDS = {"works": "work", "songs": "song", "people": "person", "guide": "term"}


def format_folder(folder: Path, overlay: Path | None = None) -> list[Path]:
    """Put the files of a folder in order; those that changed. Ids in a layer over it are kept clear of.

    Raises:
        KnowledgeError: a file cannot be read; none is changed.
    """
    gathered = gather(folder, overlay)
    if gathered.faults:
        raise KnowledgeError(in_order(gathered.faults))
    taken = gathered.ids()
    return [
        path for path in yaml_files(folder) if _formatted(path, path.relative_to(folder), taken)
    ]


def _formatted(path: Path, inside: Path, taken: set[str]) -> bool:
    room = inside.parts[0] if len(inside.parts) > 1 else inside.stem
    if room not in _KINDS and room != "sources":
        return False
    blocks = Blocks.of(path)
    blocks.sort()
    if room in _KINDS:
        for block in blocks.blocks:
            if not _has_id(block.text):
                id = new_id(_KINDS[room], block.key, taken)
                taken.add(id)
                block.text = with_id(block.text, id)
    return write(path, blocks.text())


def _has_id(block: str) -> bool:
    tree, _ = read_bytes(block.encode(), "")
    return any(isinstance(node, Mapping) and "id" in node.entries for node in tree.entries.values())
