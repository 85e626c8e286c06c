"""Songs: written for a work or there before, never both, and not before they were made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bot.errors import Fault
from bot.knowledge.checks.case import Case
from bot.knowledge.checks.names import plain
from bot.knowledge.model import Song, SongUse, WorkKind

_EARLY = 2  # years by which a record may come out before the film it was written for


def songs_both_original_and_needle_drop(case: Case) -> Iterator[Fault]:
    """One song cannot have been written for a work and been there before it."""
    for song in case.base.songs:
        known: dict[str, SongUse] = {}
        for i, use in enumerate(song.uses):
            if known.setdefault(use.work, use.use) is not use.use:
                work = case.library.works[use.work].key
                yield case.fault(song.id, ("uses", i), "song-both", song=song.key, work=work)


def one_use_told_twice(case: Case) -> Iterator[Fault]:
    """A song's use in a work stands once; a second source goes with the first."""
    for song in case.base.songs:
        seen: set[tuple[str, SongUse]] = set()
        for i, use in enumerate(song.uses):
            if (use.work, use.use) in seen:
                work = case.library.works[use.work].key
                yield case.fault(song.id, ("uses", i), "use-twice", song=song.key, work=work)
            seen.add((use.work, use.use))


def two_entries_for_one_song(case: Case) -> Iterator[Fault]:
    """One title, one year, the same performers or some of them; two originals are two songs."""
    by_title: defaultdict[tuple[str, int | None], list[Song]] = defaultdict(list)
    for song in case.base.songs:
        if song.performers:
            by_title[plain(song.title), song.year].append(song)
    for songs in by_title.values():
        for i, one in enumerate(songs):
            for two in songs[i + 1 :]:
                few, many = sorted((set(one.performers), set(two.performers)), key=len)
                if few <= many and not (_original(one) and _original(two)):
                    where = case.where(one.id)
                    yield case.fault(two.id, (), "one-song-twice", song=two.key, other=one.key, where=where)  # fmt: skip


def _original(song: Song) -> bool:
    return any(use.use is SongUse.ORIGINAL for use in song.uses)


def songs_out_of_their_time(case: Case) -> Iterator[Fault]:
    """A needle drop older than its film, an original song not much older; series run for years."""
    for song in case.base.songs:
        for i, use in enumerate(song.uses):
            work = case.library.works[use.work]
            if song.year is None or use.doubt is not None or work.kind is not WorkKind.FILM:
                continue
            if use.use is SongUse.NEEDLE_DROP and song.year > work.year:
                id = "song-not-there-yet"
            elif use.use is SongUse.ORIGINAL and song.year < work.year - _EARLY:
                id = "song-there-before"
            else:
                continue
            year = str(song.year)
            yield case.fault(song.id, ("uses", i), id, song=song.key, work=work.key, year=year)
