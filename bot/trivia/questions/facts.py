"""What questions may rest on: facts that nothing casts doubt on, and what each makes provable.

A missing entry proves nothing. What proves a choice wrong is a fact that excludes it: who composed
a score says who did not; the work a song was written for says which it was not; a complete ballot
says who was not on it; a song can't be heard in a work older than itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property

import msgspec

from bot.knowledge.library import Library
from bot.knowledge.model import (
    AwardBody,
    Category,
    Ceremony,
    Nomination,
    NominationStatus,
    Person,
    Role,
    Song,
    SongUse,
    Use,
    Work,
    WorkKind,
)
from bot.titles.folding import key as folded


class Contest(msgspec.Struct, frozen=True, kw_only=True):
    """One category at one ceremony, recorded in full, with one winner and at least one loser."""

    body: AwardBody
    category: Category
    ceremony: Ceremony
    winner: Nomination
    losers: tuple[Nomination, ...]


class Facts:
    """A library as the questions read it. Built once for each library; every part when first used."""

    def __init__(self, library: Library) -> None:
        self.library = library

    # --- works and their scores ------------------------------------------------------------------
    @cached_property
    def scorers(self) -> dict[str, tuple[str, ...]]:
        """Work id → who composed its score, where that is undisputed and no adapter shares in it."""
        found = {}
        for work in self.library.base.works:
            credits = [c for c in work.credits if c.role in (Role.COMPOSER, Role.ADAPTER)]
            clear = all(c.doubt is None and c.role is Role.COMPOSER for c in credits)
            people = tuple(dict.fromkeys(c.person for c in credits))
            if credits and clear and all(self._may_be_asked(p) for p in people):
                found[work.id] = people
        return found

    def _may_be_asked(self, person: str) -> bool:
        return self.library.people[person].kind != "company"

    @cached_property
    def scored_by(self) -> dict[str, tuple[str, ...]]:
        """Person id → works they alone composed, the best known first."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for work, people in self.scorers.items():
            if len(people) == 1:
                found[people[0]].append(work)
        works = self.library.works
        return {p: tuple(sorted(ws, key=lambda w: (-works[w].fame, w))) for p, ws in found.items()}

    @cached_property
    def _involved(self) -> dict[str, frozenset[str]]:
        return {}

    def involved(self, work_id: str) -> frozenset[str]:
        """Everybody any record, doubted or not, connects with a work's music; bands by member too."""
        if work_id not in self._involved:
            library, work = self.library, self.library.works[work_id]
            people = {c.person for c in (*work.credits, *work.supervisors)}
            for song, _ in library.songs_in(work_id):
                people |= {*song.performers, *(c.person for c in song.credits)}
            for nomination in library.nominations_of_work(work_id):
                people |= set(nomination.people)
            self._involved[work_id] = frozenset(self.with_bands(people))
        return self._involved[work_id]

    def with_bands(self, people: set[str]) -> set[str]:
        """People, the bands they are in and the members of the bands they are."""
        wider = set(people)
        for person in people:
            wider |= {band.id for band in self.library.bands_of(person)}
            wider |= set(self.library.people[person].members)
        return wider

    def circle(self, person: str) -> frozenset[str]:
        """Everybody who was on a ballot with a person, near in time: whom they could be taken for."""
        return self._circles.get(person, frozenset())

    @cached_property
    def _circles(self) -> dict[str, frozenset[str]]:
        ballots: defaultdict[tuple[str, str, int], set[str]] = defaultdict(set)
        for n in self.library.official:
            ballots[n.body, n.category, n.ceremony] |= set(n.people)
        circles: defaultdict[str, set[str]] = defaultdict(set)
        for people in ballots.values():
            for person in people:
                circles[person] |= people
        return {person: frozenset(others - {person}) for person, others in circles.items()}

    @cached_property
    def composers_by_year(self) -> list[tuple[int, str, int]]:
        """(year, person, fame) of every work with one undisputed composer, by year."""
        works = self.library.works
        return sorted(
            (works[w].year, people[0], works[w].fame)
            for w, people in self.scorers.items()
            if len(people) == 1
        )

    @cached_property
    def media(self) -> dict[str, frozenset[WorkKind]]:
        """Composer → what sorts of works they have scored."""
        found: defaultdict[str, set[WorkKind]] = defaultdict(set)
        for work, people in self.scorers.items():
            for person in people:
                found[person].add(self.library.works[work].kind)
        return {person: frozenset(kinds) for person, kinds in found.items()}

    # --- titles ----------------------------------------------------------------------------------
    @cached_property
    def _titles(self) -> Counter[str]:
        return Counter(
            name
            for work in self.library.base.works
            for name in {folded(t) for t in (work.title, *work.also)}
        )

    def one_title(self, work: Work) -> bool:
        """Whether no other work goes by this title, so that it may be asked and typed without its year."""
        return work.id in self._unique_works

    @cached_property
    def _unique_works(self) -> frozenset[str]:
        works = self.library.base.works
        return frozenset(w.id for w in works if self._titles[folded(w.title)] == 1)

    def titles_of(self, work: Work) -> tuple[str, ...]:
        """The title, and what else it is called that no other work is called."""
        own = (name for name in work.also if self._titles[folded(name)] == 1)
        return (work.title, *own)

    @cached_property
    def well_known(self) -> list[Work]:
        """Works by fame, then by year."""
        return sorted(self.library.base.works, key=lambda w: (-w.fame, w.year, w.id))

    @cached_property
    def _by_year(self) -> dict[int, list[Work]]:
        found: defaultdict[int, list[Work]] = defaultdict(list)
        for work in self.well_known:
            found[work.year].append(work)
        return dict(found)

    def near(self, year: int, reach: int) -> Iterator[Work]:
        """Works at most so many years away, the nearest year first, the best known of each first."""
        for gap in range(reach + 1):
            for other in dict.fromkeys((year - gap, year + gap)):
                yield from self._by_year.get(other, ())

    # --- songs -----------------------------------------------------------------------------------
    @cached_property
    def origins(self) -> dict[str, tuple[Work, Use]]:
        """Song id → the one work it was written for, where nothing speaks against it."""
        found = {}
        works = self.library.works
        for song in self.library.base.songs:
            originals = [u for u in song.uses if u.use is SongUse.ORIGINAL]
            if len(originals) != 1 or originals[0].doubt is not None:
                continue
            home = works[originals[0].work]
            earlier = any(
                works[u.work].year < home.year for u in song.uses if u.use is SongUse.NEEDLE_DROP
            )
            also_here = any(u.work == home.id and u.use is SongUse.NEEDLE_DROP for u in song.uses)
            older = song.year is not None and song.year < home.year - 1
            if not (earlier or also_here or older):
                found[song.id] = (home, originals[0])
        return found

    @cached_property
    def songs_written_for(self) -> dict[str, tuple[str, ...]]:
        """Work id → songs written for it and nothing else."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for song, (work, _) in self.origins.items():
            found[work.id].append(song)
        return {work: tuple(songs) for work, songs in found.items()}

    @cached_property
    def drops(self) -> dict[str, tuple[tuple[Work, Use], ...]]:
        """Song id → works it is heard in though it was there before; its year is known.

        One of the work's own year may have been recorded for it, and is left out.
        """
        found = {}
        works = self.library.works
        for song in self.library.base.songs:
            if song.year is None or any(u.use is SongUse.ORIGINAL for u in song.uses):
                continue
            uses = tuple(
                (works[u.work], u)
                for u in song.uses
                if u.doubt is None and works[u.work].year > song.year
            )
            if uses and all(works[u.work].year >= song.year for u in song.uses):
                found[song.id] = uses
        return found

    def one_song(self, song: Song) -> bool:
        """Whether no other song has this title."""
        return song.id in self._unique_songs

    @cached_property
    def _unique_songs(self) -> frozenset[str]:
        songs = self.library.base.songs
        titles = Counter(folded(song.title) for song in songs)
        return frozenset(song.id for song in songs if titles[folded(song.title)] == 1)

    @cached_property
    def performed(self) -> list[tuple[int, str]]:
        """(year of a song heard in a known work, who performs it), by year."""
        return self._heard(lambda song: song.performers)

    @cached_property
    def written(self) -> list[tuple[int, str]]:
        """(year of a song heard in a known work, who wrote it), by year."""
        return self._heard(lambda song: tuple(c.person for c in song.credits))

    def _heard(self, people: Callable[[Song], tuple[str, ...]]) -> list[tuple[int, str]]:
        works = self.library.works
        pairs = {
            (song.year or works[use.work].year, person)
            for song in self.library.base.songs
            for use in song.uses
            if works[use.work].fame >= 3 and (song.year or use.use is SongUse.ORIGINAL)
            for person in people(song)
        }
        return sorted(pairs)

    # --- awards ----------------------------------------------------------------------------------
    @cached_property
    def contests(self) -> tuple[Contest, ...]:
        """Every contest that can be asked about, in order of body, category and ceremony."""
        groups: defaultdict[tuple[str, str, int], list[Nomination]] = defaultdict(list)
        for n in self.library.base.nominations:
            groups[n.body, n.category, n.ceremony].append(n)
        found = []
        for (body_id, category_id, number), entries in sorted(groups.items()):
            body = self.library.bodies[body_id]
            category = next(c for c in body.categories if c.id == category_id)
            ceremony = next((c for c in body.ceremonies if c.number == number), None)
            official = [n for n in entries if n.status is NominationStatus.OFFICIAL]
            won = [n for n in official if n.won]
            lost = [n for n in official if not n.won]
            whole = any(s.first <= number <= s.last for s in category.complete)
            clear = all(n.doubt is None and not n.tie for n in official)
            one = len({n.category_then for n in official}) == 1
            if ceremony and whole and clear and one and len(won) == 1 and lost:
                found.append(
                    Contest(
                        body=body,
                        category=category,
                        ceremony=ceremony,
                        winner=won[0],
                        losers=tuple(lost),
                    )
                )
        return tuple(found)

    @cached_property
    def contest_of(self) -> dict[str, Contest]:
        """Nomination id → its contest."""
        return {n.id: c for c in self.contests for n in (c.winner, *c.losers)}

    @cached_property
    def _entries(self) -> dict[tuple[str, str, str], list[Nomination]]:
        found: defaultdict[tuple[str, str, str], list[Nomination]] = defaultdict(list)
        for n in self.library.base.nominations:
            if n.work:
                found[n.body, n.category, n.work].append(n)
        return found

    def ever_won(self, body: str, category: str, work: str) -> bool | None:
        """Whether a work won a category; None where the record leaves it open."""
        entries = self._entries.get((body, category, work), [])
        if any(n.doubt is not None or n.status is not NominationStatus.OFFICIAL for n in entries):
            return None
        if any(n.won for n in entries):
            return True
        return False if entries and all(n.id in self.contest_of for n in entries) else None

    # --- people ----------------------------------------------------------------------------------
    def name(self, person: str) -> str:
        """A person's name."""
        return self.library.people[person].name

    def people(self, ids: tuple[str, ...]) -> tuple[Person, ...]:
        """People by id."""
        return tuple(self.library.people[id] for id in ids)

    def names_of(self, person: str) -> tuple[str, ...]:
        """A person's name and what else they are called."""
        found = self.library.people[person]
        return (found.name, *found.also)


__all__ = ["Contest", "Facts"]
