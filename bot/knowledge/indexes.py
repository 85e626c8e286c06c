"""Where in a table the facts about something stand: positions by id, kept in the snapshot too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from bot.knowledge.model import Base

Index = dict[str, tuple[int, ...]]


def _nominations_by_work(base: Base) -> Index:
    return _grouped((n.work, i) for i, n in enumerate(base.nominations))


def _nominations_by_person(base: Base) -> Index:
    return _grouped((person, i) for i, n in enumerate(base.nominations) for person in n.people)


def _nominations_by_song(base: Base) -> Index:
    return _grouped((n.song, i) for i, n in enumerate(base.nominations))


def _songs_by_work(base: Base) -> Index:
    return _grouped((use.work, i) for i, song in enumerate(base.songs) for use in song.uses)


def _works_by_person(base: Base) -> Index:
    return _grouped((c.person, i) for i, work in enumerate(base.works) for c in work.credits)


def _songs_by_person(base: Base) -> Index:
    return _grouped(
        (person, i)
        for i, song in enumerate(base.songs)
        for person in (*song.performers, *(credit.person for credit in song.credits))
    )


def _bands_by_member(base: Base) -> Index:
    return _grouped((member, i) for i, band in enumerate(base.people) for member in band.members)


INDEXES: dict[str, Callable[[Base], Index]] = {
    "nominations_by_work": _nominations_by_work,
    "nominations_by_person": _nominations_by_person,
    "nominations_by_song": _nominations_by_song,
    "songs_by_work": _songs_by_work,
    "works_by_person": _works_by_person,
    "songs_by_person": _songs_by_person,
    "bands_by_member": _bands_by_member,
}


def _grouped(pairs: Iterable[tuple[str | None, int]]) -> Index:
    """Positions in order, each once."""
    groups: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for id, place in pairs:
        if id is not None:
            groups[id][place] = None
    return {id: tuple(places) for id, places in groups.items()}
