"""All files of a knowledge folder as trees, room by room, with an operator's layer laid over them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.errors import Fault
from bot.knowledge import fingerprint
from bot.knowledge.reader import read_bytes
from bot.knowledge.tree import Mapping, Node, Sequence, Text, overlaid
from bot.knowledge.wrong import wrong

ROOMS = ("works", "songs", "people", "guide")
_OTHERS = ("questions",)  # read by trivia
Progress = Callable[[int, int], None]  # files done, files in all


@dataclass(slots=True)
class Placed:
    """An entry under its key."""

    key: Text
    node: Mapping


@dataclass(slots=True)
class Gathered:
    """Entries by room and key; `awards` are the files of nominations."""

    rooms: dict[str, dict[str, Placed]] = field(
        default_factory=lambda: {room: {} for room in (*ROOMS, "bodies", "sources")}
    )
    awards: list[Mapping] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    digest: str = ""
    folder: Path | None = None

    def ids(self) -> set[str]:
        """The ids given in any file, so that a new one can be another."""
        entries = (placed.node.entries for room in ROOMS for placed in self.rooms[room].values())
        return {str(fields["id"].plain()) for fields in entries if "id" in fields}


def shown(path: Path) -> str:
    """A path as faults show it: from where the command was run, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def gather(folder: Path, overlay: Path | None = None, progress: Progress | None = None) -> Gathered:
    """Read every file of `folder`, then lay those of `overlay` on top, entry by entry."""
    layers = fingerprint.layers(folder, overlay)
    files = [(layer, path) for layer in layers for path in fingerprint.yaml_files(layer)]
    digest = hashlib.sha256()
    result: Gathered | None = None
    for layer in layers:
        gathered = Gathered()
        for done, (above, path) in enumerate(files, 1):
            if above is not layer:
                continue
            _read_into(gathered, layer, path, digest)
            if progress:
                progress(done, len(files))
        result = gathered if result is None else _laid_over(result, gathered)
    result = result or Gathered()
    result.digest = digest.hexdigest()
    result.folder = folder
    return result


def _read_into(gathered: Gathered, layer: Path, path: Path, digest: hashlib._Hash) -> None:
    inside = path.relative_to(layer)
    name = shown(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        gathered.faults.append(wrong("unreadable", reason=reason).on(name, 1))
        return
    fingerprint.add(digest, inside, data)
    room = inside.parts[0] if len(inside.parts) > 1 else inside.stem
    if room in _OTHERS:
        return
    if room == "awards" and inside.name == "bodies.yaml":
        room = "bodies"
    if room not in (*gathered.rooms, "awards"):
        gathered.faults.append(wrong("unknown-file").on(name, 1))
        return
    tree, faults = read_bytes(data, name)
    gathered.faults += faults
    if room == "awards":
        if tree.entries:
            gathered.awards.append(tree)
        return
    _file_under(gathered.rooms[room], tree, gathered.faults)


def _file_under(room: dict[str, Placed], tree: Mapping, faults: list[Fault]) -> None:
    for name, node in tree.entries.items():
        key = tree.keys[name]
        if name in room:
            first = room[name].key
            says = wrong("repeated-entry", key=name, where=f"{first.file}:{first.line}")
            faults.append(says.at(key))
        elif isinstance(node, Mapping):
            room[name] = Placed(key, node)
        elif (
            isinstance(node, Text) and node.value is None
        ):  # a bare name: an entry that says no more
            room[name] = Placed(key, Mapping(key.file, key.line))
        else:
            faults.append(wrong("needs-mapping").at(key))


def _laid_over(base: Gathered, over: Gathered) -> Gathered:
    for room, entries in over.rooms.items():
        for name, placed in entries.items():
            under = base.rooms[room].get(name)
            node = overlaid(under.node, placed.node) if under else placed.node
            base.rooms[room][name] = Placed(placed.key, node)
    awards = _Awards(base.awards)
    for tree in over.awards:
        awards.lay(tree)
    base.faults += over.faults
    return base


class _Awards:
    """The nominations of the lower layer, by award, ready to take those of the upper one."""

    def __init__(self, trees: list[Mapping]) -> None:
        self.trees = trees
        self.awards: dict[tuple[str, ...], Mapping] = {}
        for tree in trees:
            for award, where in _awards_in(tree):
                self.awards.setdefault(where, award)

    def lay(self, tree: Mapping) -> None:
        """Corrections go onto the nominations they name; new ones, and new awards, are added."""
        rest = Sequence(tree.file, tree.line)
        for evening in _items(tree.entries.get("ceremonies")):
            new = Sequence(evening.file, evening.line)
            for award in _items(evening.entries.get("awards")):
                under = self.awards.get(_where(tree, evening, award))
                if under is None:
                    new.items.append(award)
                else:
                    _lay_nominations(under, award)
            if new.items:
                kept = Mapping(
                    evening.file, evening.line, False, dict(evening.entries), dict(evening.keys)
                )
                kept.entries["awards"] = new
                rest.items.append(kept)
        if rest.items or "ceremonies" not in tree.entries:
            kept = Mapping(tree.file, tree.line, False, dict(tree.entries), dict(tree.keys))
            if rest.items:
                kept.entries["ceremonies"] = rest
            self.trees.append(kept)


def _lay_nominations(under: Mapping, over: Mapping) -> None:
    below = under.entries.get("nominations")
    if not isinstance(below, Sequence):
        below = Sequence(over.file, over.line)
        under.put(Text("nominations", over.file, over.line), below)
    for nomination in _items(over.entries.get("nominations")):
        for index, known in enumerate(below.items):
            if isinstance(known, Mapping) and _ballot(known) == _ballot(nomination):
                below.items[index] = _replaced(known, nomination)
                break
        else:
            below.items.append(nomination)


def _replaced(under: Mapping, over: Mapping) -> Mapping:
    """A nomination's people are replaced, not joined: a correction must be able to take one away."""
    laid = overlaid(under, over)
    if "people" in over.entries:
        laid.put(over.keys["people"], over.entries["people"])
    return laid


def _ballot(nomination: Mapping) -> tuple[object, ...]:
    named = tuple(_text(nomination, field) for field in ("work", "song", "named"))
    if any(named):
        return named
    people = nomination.entries.get("people")
    return ("people", str(people.plain() if people else None))


def _awards_in(tree: Mapping) -> list[tuple[Mapping, tuple[str, ...]]]:
    return [
        (award, _where(tree, evening, award))
        for evening in _items(tree.entries.get("ceremonies"))
        for award in _items(evening.entries.get("awards"))
    ]


def _where(tree: Mapping, evening: Mapping, award: Mapping) -> tuple[str, ...]:
    return (_text(tree, "body"), _text(evening, "ceremony"), _text(award, "category"))


def _items(node: Node | None) -> list[Mapping]:
    if not isinstance(node, Sequence):
        return []
    return [item for item in node.items if isinstance(item, Mapping)]


def _text(node: Mapping, key: str) -> str:
    value = node.entries.get(key)
    return (value.value or "") if isinstance(value, Text) else ""
