"""What a YAML file says, as text, with the place of every word: the tree that the reader builds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Step: TypeAlias = "str | int"


@dataclass(slots=True)
class Text:
    """A scalar. `value` is what stands there; unquoted `null`, `~` and nothing at all are None."""

    value: str | None
    file: str
    line: int

    def plain(self) -> str | None:
        """The text itself."""
        return self.value


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    file: str
    line: int
    items: list[Node] = field(default_factory=list)

    def plain(self) -> list[Plain]:
        """The same as a list of plain values."""
        return [item.plain() for item in self.items]


@dataclass(slots=True)
class Mapping:
    """Nodes by key, in file order; `keys` holds each key as a node, for its place."""

    file: str
    line: int
    flow: bool = False
    entries: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)

    def plain(self) -> dict[str, Plain]:
        """The same as a dict of plain values."""
        return {key: node.plain() for key, node in self.entries.items()}

    def put(self, key: Text, node: Node) -> None:
        """Set an entry, remembering where its key stands."""
        name = key.value or ""
        self.entries[name] = node
        self.keys[name] = key


Node: TypeAlias = Text | Sequence | Mapping


def place(node: Node, path: tuple[Step, ...]) -> Node:
    """The innermost node there is on a path of keys and positions.

    A lone value may stand where a list is expected, so a position on anything but a list stays.
    """
    for step in path:
        if isinstance(node, Mapping) and step in node.entries:
            node = node.entries[str(step)]
        elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
    return node


def overlaid(base: Mapping, over: Mapping) -> Mapping:
    """`over` laid on `base`: texts and mappings replace, lists are joined, `null` takes away.

    Mappings within an entry (such as `local:`) are laid on each other in the same way.
    """
    result = Mapping(base.file, base.line, base.flow, dict(base.entries), dict(base.keys))
    for key, node in over.entries.items():
        under = base.entries.get(key)
        if isinstance(node, Text) and node.value is None:
            result.entries.pop(key, None)
            continue
        if isinstance(under, Sequence) and isinstance(node, Sequence):
            said = [item.plain() for item in under.items]
            new = [item for item in node.items if item.plain() not in said]
            node = Sequence(node.file, node.line, under.items + new)
        elif isinstance(under, Mapping) and isinstance(node, Mapping):
            node = overlaid(under, node)
        result.put(over.keys[key], node)
    return result
