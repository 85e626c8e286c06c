"""`knowledge rename`: a title, year or name changed in its entry and wherever it is referred to."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from bot.errors import KnowledgeError, LeitmotifError
from bot.knowledge.editing.blocks import Blocks, write
from bot.knowledge.editing.mending import quoted
from bot.knowledge.editing.style import file_for
from bot.knowledge.fingerprint import layers, yaml_files
from bot.knowledge.gathering import gather
from bot.knowledge.keys import split_song_key, split_work_key
from bot.knowledge.reader import in_order
from bot.words import Phrase

# The fields in which each room's entries are referred to.
_REFERENCES = {
    "works": {"work"},
    "songs": {"song"},
    "people": {"by", "performer", "members", "people", "unlike"},
    "guide": {"see"},
    "sources": {"source"},
}


class Renamed(msgspec.Struct, frozen=True):
    """What was changed: references, the files they stand in, and where the entry is now."""

    references: int
    files: tuple[Path, ...]
    entry: Path


def rename(old: str, new: str, folder: Path, overlay: Path | None = None) -> Renamed:
    """Give an entry another key. Its id stays, so questions, packs and events still find it.

    Raises:
        LeitmotifError: there is no such entry, or the new key is taken or malformed.
        KnowledgeError: a file cannot be read; nothing is changed.
    """
    gathered = gather(folder, overlay)
    if gathered.faults:
        raise KnowledgeError(in_order(gathered.faults))
    rooms = [room for room in _REFERENCES if old in gathered.rooms[room]]
    if not rooms:
        raise LeitmotifError(Phrase.of("rename-unknown", key=old))
    room = rooms[0]
    if new in gathered.rooms[room]:
        known = gathered.rooms[room][new].key
        place = f"{known.file}:{known.line}"
        raise LeitmotifError(Phrase.of("add-known", key=new, place=place))
    if room == "works" and split_work_key(new) is None:
        raise LeitmotifError(Phrase.of("add-work-key", key=new))
    if room == "songs" and split_song_key(new) is None:
        raise LeitmotifError(Phrase.of("add-song-key", key=new))
    kind = gathered.rooms[room][old].node.entries.get("kind")
    files: list[Path] = []
    references = 0
    entry = folder
    for layer in layers(folder, overlay):
        for path in yaml_files(layer):
            count = _refer_anew(path, room, old, new)
            references += count
            if count:
                files.append(path)
        for path in yaml_files(layer):
            if _room_of(path, layer) == room and Blocks.of(path).get(old):
                entry = _move(path, layer, room, old, new, str(kind.plain()) if kind else "film")
                files.append(entry)
    return Renamed(references, tuple(dict.fromkeys(files)), entry)


def _refer_anew(path: Path, room: str, old: str, new: str) -> int:
    whole = path.read_text(encoding="utf-8")
    if not any(form in whole for form in _forms(old)):
        return 0
    # Reading for a round trip takes a hundred times as long as looking for the words.
    from bot.knowledge.editing.roundtrip import change, scalars, text

    count = 0

    def edit(tree: object) -> None:
        nonlocal count
        for holder, key, field in scalars(tree):
            if field in _REFERENCES[room] and holder[key] == old:
                holder[key] = text(new)
                count += 1

    change(path, edit)
    return count


def _move(path: Path, layer: Path, room: str, old: str, new: str, kind: str) -> Path:
    """Take the entry out and put it where its new key belongs, in the same file if that is open."""
    blocks = Blocks.of(path)
    block = blocks.take(old)
    if block is None:
        raise LookupError(old)
    lines = block.text.splitlines()
    at = next(i for i, line in enumerate(lines) if not line.startswith("#"))
    form = next(form for form in _forms(old) if lines[at].startswith(form + ":"))
    lines[at] = quoted(new) + lines[at].removeprefix(form)
    at_home = path == layer / file_for(room, old, kind)
    target = layer / file_for(room, new, kind) if at_home else path
    other = blocks if target == path else Blocks.of(target)
    other.put(new, "\n".join(lines))
    write(target, other.text())
    if target != path:
        write(path, blocks.text())
    return target


def _forms(key: str) -> tuple[str, ...]:
    """The ways a text may stand in YAML."""
    single = "'" + key.replace("'", "''") + "'"
    return json.dumps(key, ensure_ascii=False), single, key, json.dumps(key)


def _room_of(path: Path, layer: Path) -> str:
    inside = path.relative_to(layer)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem
