"""`knowledge add`: a template with the right form, in the right file, at the right place."""

from __future__ import annotations

from pathlib import Path

import msgspec

from bot.errors import LeitmotifError
from bot.knowledge.editing.blocks import Blocks, write
from bot.knowledge.editing.mending import quoted
from bot.knowledge.editing.style import file_for
from bot.knowledge.gathering import gather
from bot.knowledge.keys import new_id, split_song_key, split_work_key
from bot.knowledge.model import WorkKind
from bot.words import Phrase

WORKS = tuple(kind.value for kind in WorkKind)
PEOPLE = ("person", "band", "company")
THINGS = (*WORKS, "song", *PEOPLE, "term", "source")

_WORK = """\
  # imdb: tt0000000
  # fame: 3                       1 specialists … 5 everybody
  # also: [Other Title]
  # score: {by: [Composer], source: …}
  # score_alone: {source: …}      it is known to have no songs to speak of
  # albums:
  #   - {title: …, kind: score, year: 1977, source: …}   score · songs · mixed · compilation · cast
"""
_SONG = """\
  # performer: Name
  # year: 1983
  # by: [Songwriter]
  # source: …
  # uses:
  #   - {work: Title (year), use: original, source: …}   original · needle_drop
"""
_PERSON = "  # also: [Other Spelling]\n"
_BAND = _PERSON + "  # members: [Name, Name]\n"
_TERM = """\
  statements:
    - {about: definition, text: …, source: …}
"""
_SOURCE = """\
  title: …
  kind: official                  # dataset · encyclopedia · news · official · explainer · album · book · editorial
  # url: https://example.org/page
  # date: 2026-11-24
"""


class Added(msgspec.Struct, frozen=True):
    """Where the template went: `file:line`, and its text."""

    path: Path
    line: int
    text: str


def add(
    thing: str, key: str, folder: Path, overlay: Path | None = None, into: Path | None = None
) -> Added:
    """Write a template for a new entry; `thing` is one of `THINGS`.

    It goes into the knowledge folder, or `into` another that is laid over it.

    Raises:
        LeitmotifError: there is such an entry, or the key has the wrong form.
        KnowledgeError: the file it belongs in cannot be read.
    """
    room = _room(thing)
    if room == "works" and split_work_key(key) is None:
        raise LeitmotifError(Phrase.of("add-work-key", key=key))
    if room == "songs" and split_song_key(key) is None:
        raise LeitmotifError(Phrase.of("add-song-key", key=key))
    gathered = gather(folder, overlay)
    known = gathered.rooms[room].get(key)
    if known:
        place = f"{known.key.file}:{known.key.line}"
        raise LeitmotifError(Phrase.of("add-known", key=key, place=place))
    taken = gathered.ids()
    text = _template(thing, room, key, taken)
    path = (into or folder) / file_for(room, key, thing)
    blocks = Blocks.of(path)
    blocks.put(key, text)
    whole = blocks.text()
    write(path, whole)
    line = whole[: whole.index(text)].count("\n") + 1
    return Added(path, line, text)


def _room(thing: str) -> str:
    if thing in WORKS:
        return "works"
    return {"song": "songs", "term": "guide", "source": "sources"}.get(thing, "people")


def _template(thing: str, room: str, key: str, taken: set[str]) -> str:
    head = f"{quoted(key)}:\n"
    if room == "sources":
        return (head + _SOURCE).rstrip()
    kind = {"works": "work", "songs": "song", "people": "person", "guide": "term"}[room]
    head += f"  id: {new_id(kind, key, taken)}\n"
    if room == "works":
        return (head + ("" if thing == "film" else f"  kind: {thing}\n") + _WORK).rstrip()
    if room == "songs":
        return (head + _SONG).rstrip()
    if room == "guide":
        return (head + _TERM).rstrip()
    if thing == "person":
        return (head + _PERSON).rstrip()
    return (head + f"  kind: {thing}\n" + (_BAND if thing == "band" else _PERSON)).rstrip()
