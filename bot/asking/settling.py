"""Who is meant: from the names spotted to ids, with namesakes told apart by what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from bot.asking.question import Scope
from bot.asking.rules import Rule
from bot.asking.spotting import Spot
from bot.knowledge.library import Library
from bot.titles.decision import Match, Status
from bot.titles.decision import Rule as Way

_DOMINANT = 2.5  # how much more must be heard of a song than of its namesakes


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """Ids by sort. `between`: namesakes to ask about; `unfit_year`: known, but not of that year.

    `runner_up` is what the words could also have meant, as its sort and id.
    """

    works: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    songs: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    unfit_year: bool = False
    runner_up: tuple[str, ...] = ()


class Settler:
    """Settles names by the facts of one base."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def settle(self, spots: Sequence[Spot], rule: Rule, scope: Scope) -> Named:
        """The ids that the spots mean for a question of this sort."""
        sides = _sides(spots, rule)
        found = {
            sort: [
                spot.found[sort] for spot, side in zip(spots, sides, strict=True) if side == sort
            ]
            for sort in "WSP"
        }
        people = [ids for match in found["P"] if (ids := _ids(match))]
        songs = [ids for match in found["S"] if (ids := _ids(match))]
        works = [ids for match in found["W"] if (ids := _ids(match))]
        sure_people = [ids[0] for ids in people if len(ids) == 1]
        sure_songs = [ids[0] for ids in songs if len(ids) == 1]
        works = [
            self._work(ids, match, sure_people, songs, scope)
            for ids, match in zip(works, found["W"], strict=False)
        ]
        sure_works = [ids[0] for ids in works if len(ids) == 1]
        songs = [self._song(ids, sure_works, sure_people, scope) for ids in songs]
        people = [self._person(ids, sure_works, sure_songs) for ids in people]
        between = next((ids for ids in (*works, *people) if len(ids) > 1), ())
        unfit = any(m.rule is Way.YEAR_UNFIT for m in found["W"])
        unfit = unfit and any(
            len(ids) != 1 or _unfit(m) for ids, m in zip(works, found["W"], strict=False)
        )
        if unfit and not between:
            between = tuple(ids[0] for ids in works)
        several_songs = next((ids for ids in songs if len(ids) > 1), ())
        return Named(
            works=tuple(ids[0] for ids in works if len(ids) == 1),
            people=tuple(ids[0] for ids in people if len(ids) == 1),
            songs=tuple(ids[0] for ids in songs if ids),
            between=tuple(between) or (tuple(several_songs) if not between else ()),
            unfit_year=unfit,
            runner_up=_runner_up(spots, sides),
        )

    def _work(
        self,
        ids: tuple[str, ...],
        match: Match,
        people: Sequence[str],
        songs: Sequence[tuple[str, ...]],
        scope: Scope,
    ) -> tuple[str, ...]:
        """Namesakes by the year, the people and the songs named beside them."""
        if len(ids) == 1:
            return ids
        library = self._library
        if songs:
            linked = {u.work for song in songs for id in song for u in library.songs[id].uses}
            if kept := [id for id in ids if id in linked]:
                return tuple(kept)
        if people:
            linked = {w.id for p in people for w in library.works_of(p)}
            linked |= {n.work for p in people for n in library.nominations_of_person(p) if n.work}
            if kept := [id for id in ids if id in linked]:
                return tuple(kept)
        if scope.year is not None and (kept_ids := self.of_year(ids, scope.year)):
            return kept_ids
        return ids

    def of_year(self, ids: Sequence[str], year: int) -> tuple[str, ...]:
        """Those of some works that are of a year, by release first, else by the film year of an award."""
        released = tuple(id for id in ids if self._library.works[id].year == year)
        return released or tuple(id for id in ids if self._of_year(id, year))

    def _of_year(self, id: str, year: int) -> bool:
        work = self._library.works[id]
        honoured = {n.film_year for n in self._library.nominations_of_work(id)}
        return year in honoured or year in (work.year, work.year + 1)

    def _song(
        self, ids: tuple[str, ...], works: Sequence[str], people: Sequence[str], scope: Scope
    ) -> tuple[str, ...]:
        """Namesakes by the work or performer named beside them; else the one most is known of."""
        library = self._library
        if len(ids) == 1:
            return ids
        if kept := [id for id in ids if any(u.work in works for u in library.songs[id].uses)]:
            return tuple(kept)
        if kept := [
            id
            for id in ids
            if _made_by(library.songs[id].performers, people)
            or _made_by((c.person for c in library.songs[id].credits), people)
        ]:
            return tuple(kept)
        years = {id: {n.film_year for n in library.nominations_of_song(id)} for id in ids}
        if scope.year and (kept := [id for id in ids if scope.year in years[id]]):
            return tuple(kept)
        return self._best_known_song(ids)

    def _best_known_song(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """One of several songs of a title, if far more is heard of it than of the others."""
        works = self._library.works
        heard = {id: sum(works[u.work].fame for u in self._library.songs[id].uses) for id in ids}
        ranked = sorted(ids, key=lambda id: -heard[id])
        if heard[ranked[0]] >= _DOMINANT * heard[ranked[1]]:
            return (ranked[0],)
        return tuple(ranked)

    def _person(
        self, ids: tuple[str, ...], works: Sequence[str], songs: Sequence[str]
    ) -> tuple[str, ...]:
        """Bearers of one surname by the work or song named beside them."""
        if len(ids) == 1:
            return ids
        library = self._library
        linked = {c.person for id in works for c in library.works[id].credits}
        linked |= {p for id in works for n in library.nominations_of_work(id) for p in n.people}
        linked |= {p for id in songs for p in library.songs[id].performers}
        if kept := [id for id in ids if id in linked]:
            return tuple(kept)
        return ids


def _made_by(makers: Iterable[str], people: Sequence[str]) -> bool:
    return bool(set(makers) & set(people))


def _unfit(match: Match) -> bool:
    return match.rule is Way.YEAR_UNFIT


def _ids(match: Match) -> tuple[str, ...]:
    if match.status is Status.NONE:
        return ()
    return tuple(dict.fromkeys(c.target for c in match.candidates))


def _sides(spots: Sequence[Spot], rule: Rule) -> list[str]:
    """Which sort each spot is taken for; only one name can be the song that the rule asks about."""
    sides: list[str] = []
    need_song = rule.side == "S" and not any(s.letter == "S" for s in spots)
    for spot in spots:
        if spot.letter != "E":
            sides.append(spot.letter)
        elif need_song:
            sides.append("S")
            need_song = False
        else:
            sides.append("W")
    if rule.way == "has" and len(sides) > 1 and sides[0] == "S" and spots[-1].letter == "E":
        sides[0], sides[-1] = "W", "S"
    return sides


def _runner_up(spots: Sequence[Spot], sides: Sequence[str]) -> tuple[str, ...]:
    for spot, side in zip(spots, sides, strict=True):
        for sort, match in spot.found.items():
            if sort != side and match.candidates:
                return (sort, match.candidates[0].target)
        match = spot.found[side]
        if match.runner_up is not None:
            return (side, match.runner_up.target)
    return ()
