"""`knowledge show`: an entry as it stands in its file, with the place, and what is derived from it."""

from __future__ import annotations

from pathlib import Path

import msgspec
from rapidfuzz import fuzz, process

from bot.knowledge.editing.blocks import Blocks
from bot.knowledge.gathering import ROOMS, Gathered, gather


class Shown(msgspec.Struct, frozen=True):
    """One entry: its room, key, `file:line`, and its lines as written; `near` is not what was asked for."""

    room: str
    key: str
    place: str
    text: str
    near: bool = False


def show(wanted: str, folder: Path, overlay: Path | None = None) -> list[Shown]:
    """The entries of this key or id; else those of this title or name; else the nearest three."""
    gathered = gather(folder, overlay)
    keys = [(room, key) for room in (*ROOMS, "sources", "bodies") for key in gathered.rooms[room]]
    folded = wanted.casefold()
    for found in (
        [(room, key) for room, key in keys if key == wanted or _id(gathered, room, key) == wanted],
        [(room, key) for room, key in keys if key.rsplit(" (", 1)[0].casefold() == folded],
        [(room, key) for room, key in keys if folded in _also(gathered, room, key)],
    ):
        if found:
            return [_shown(gathered, room, key) for room, key in found]
    near = process.extract(
        wanted, [key for _, key in keys], scorer=fuzz.WRatio, limit=3, score_cutoff=70
    )
    return [_shown(gathered, *keys[i], near=True) for _, _, i in near]


def _shown(gathered: Gathered, room: str, key: str, *, near: bool = False) -> Shown:
    placed = gathered.rooms[room][key]
    block = Blocks.of(Path(placed.key.file)).get(key)
    place = f"{placed.key.file}:{placed.key.line}"
    return Shown(room, key, place, block.text if block else "", near)


def _id(gathered: Gathered, room: str, key: str) -> object:
    node = gathered.rooms[room][key].node.entries.get("id")
    return node and node.plain()


def _also(gathered: Gathered, room: str, key: str) -> list[str]:
    node = gathered.rooms[room][key].node.entries.get("also")
    said = node.plain() if node else []
    return [str(name).casefold() for name in (said if isinstance(said, list) else [said])]
