"""Values changed within a file, everything around them kept: ruamel.yaml's round trip, as we write it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from bot.knowledge.editing.blocks import write
from bot.knowledge.editing.mending import quoted


def change(path: Path, edit: Callable[[Any], None]) -> bool:
    """Let `edit` change the file's tree in place; True if that changed the file.

    Raises:
        KnowledgeError: what would be written cannot be read back; nothing is written.
    """
    return write(path, changed(path.read_text(encoding="utf-8"), edit))


def changed(whole: str, edit: Callable[[Any], None]) -> str:
    """The text of a file after `edit` has changed its tree."""
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 1 << 20  # lines are as long as their editor made them
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = yaml.load(whole)
    edit(tree)
    out = io.StringIO()
    yaml.dump(tree, out)
    return out.getvalue()


def text(value: str) -> str:
    """A text as the house writes it: in double quotes where it needs quotes."""
    return value if quoted(value, flow=True) == value else DoubleQuotedScalarString(value)


def scalars(node: Any, field: str = "") -> Iterator[tuple[Any, Any, str]]:
    """Each text of a tree as (what holds it, its key or position there, the field it belongs to)."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in list(pairs):
        here = key if isinstance(key, str) and isinstance(node, dict) else field
        if isinstance(value, dict | list):
            yield from scalars(value, here)
        elif isinstance(value, str):
            yield node, key, here
