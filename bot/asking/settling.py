"""Who is meant: from the names spotted to ids, with namesakes told apart by what stands beside them.

Namesakes that nothing tells apart are asked about. What does tell them apart: a year, a person or
song named beside them, the kind that was said, and, where awards are asked about, that only one
of them was ever on a ballot. What was passed over for such a reason is told with the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence, Set

import msgspec

from bot.asking.intent import Intent
from bot.asking.question import Scope
from bot.asking.rules import Rule
from bot.asking.spots import Spot
from bot.asking.times import when
from bot.knowledge.library import Library
from bot.knowledge.model import Song, SongUse, Work
from bot.titles.decision import Match, Status
from bot.titles.decision import Rule as Way
from bot.titles.folding import folded_words

Ids = tuple[str, ...]
_FAR_BETTER = 4  # times better known as a song than as a work
_NEW_SINCE = 2005  # the year before which no work is called the new one
_SOON = 12  # years within which a sequel follows
_UNNUMBERED = re.compile(r"[\W_]+(?:\d|i+|one|part one)$")
_DOMINANT = 2.5  # how much more must be heard of a song than of its namesakes
_AWARDS = {
    Intent.DID_WIN,
    Intent.AWARDS_OF_WORK,
    Intent.COUNT_AWARDS,
    Intent.WHO_BEAT,
    Intent.SUPERLATIVE,
    Intent.WINNER_OF_YEAR,
    Intent.NOMINEES_OF_YEAR,
}
_SECONDARY = {"stage", "album"}  # meant only if said, where a film or series has the title too
_NEWER = frozenset(("new", "newer", "newest", "recent", "remake", "modern", "reboot"))
_OLDER = frozenset(("old", "older", "oldest", "classic"))
_NAMED_OLDER = frozenset(("original", "first"))  # older, where it tells one of several
_SINGLED = frozenset(("one", "version", "film", "movie", "remake", "reboot"))
_KIND_WORDS = {
    "stage": {"stage", "broadway", "theatre", "play"},
    "series": {"series", "show", "tv", "television", "sitcom"},
    "game": {"game", "games", "videogame"},
    "film": {"film", "movie"},
    "album": {"album"},
}


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """Ids by sort. `between`: namesakes to ask about; `unfit_year`: known, but not of that year.

    `others` are works of the same title that were passed over; `runner_up` is what the words
    could also have meant, as its sort and id.
    """

    works: Ids = ()
    people: Ids = ()
    songs: Ids = ()
    between: Ids = ()
    others: Ids = ()
    unfit_year: bool = False
    runner_up: Ids = ()


class Settler:
    """Settles names by the facts of one base."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def settle(
        self,
        spots: Sequence[Spot],
        rule: Rule,
        scope: Scope,
        heard: Sequence[str] = (),
        hints: Set[str] = frozenset(),
    ) -> Named:
        """The ids that the spots mean for a question of this sort, said in the words `heard`.

        `hints` are those that only tell which work is meant, with a minus before what is not meant.
        """
        sides = self._by_maker(spots, _sides(spots, rule), rule)
        matches = {
            sort: [s.found[sort] for s, side in zip(spots, sides, strict=True) if side == sort]
            for sort in "WSP"
        }
        people, songs, works = (
            [ids for match in matches[sort] if (ids := _ids(match))] for sort in "PSW"
        )
        sure_people = [ids[0] for ids in people if len(ids) == 1]
        before = works
        if rule.intent is Intent.COMPARE and len(works) > 1:
            works = self._together(works)
        works = [
            self._work(self.hinted(ids, hints), sure_people, songs, rule, scope, set(heard))
            for ids in works
        ]
        if rule.way == "by" and sure_people and not scope.dated:
            works = [self._of_maker(ids, sure_people[0]) for ids in works]
        if rule.intent in _AWARDS and sure_people:  # "how many did Shore win for lord of the rings"
            works = [one for ids in works for one in self._shared(ids, sure_people[0])]
        sure_works = [ids[0] for ids in works if len(ids) == 1]
        songs = [self._song(ids, sure_works, sure_people, rule, scope) for ids in songs]
        sure_songs = [ids[0] for ids in songs if len(ids) == 1]
        people = [self._person(ids, sure_works, sure_songs) for ids in people]
        unfit = any(match.rule is Way.YEAR_UNFIT for match in matches["W"])
        if (
            rule.intent is Intent.WORKS_OF_PERSON and people
        ):  # "what else did he score besides jaws"
            works = []
        if rule.intent is Intent.SONG_USAGE:  # "where is it heard" is answered for all of them
            songs = [(id,) for ids in songs for id in ids]
        if rule.way in ("performer", "songwriter") and sure_songs:  # the song tells enough
            works = [ids for ids in works if len(ids) == 1]
        between = next((ids for ids in (*works, *people, *songs) if len(ids) > 1), ())
        return Named(
            works=tuple(sure_works),
            people=tuple(ids[0] for ids in people if len(ids) == 1),
            songs=tuple(ids[0] for ids in songs),
            between=between or (tuple(ids[0] for ids in works) if unfit else ()),
            others=_passed_over(before, works),
            unfit_year=unfit,
            runner_up=_runner_up(spots, sides),
        )

    def _by_maker(self, spots: Sequence[Spot], sides: list[str], rule: Rule) -> list[str]:
        """A name of both as the song if somebody named made that, and not the work's music."""
        people = {id for s in spots if s.letter == "P" for id in _ids(s.found["P"])}
        if rule.way != "by" or not people:
            return sides
        library = self._library
        for at, spot in enumerate(spots):
            if spot.letter != "E" or sides[at] != "W":
                continue
            scored = {c.person for id in _ids(spot.found["W"]) for c in library.works[id].credits}
            songs = {p for id in _ids(spot.found["S"]) for p in _makers(library.songs[id])}
            if people & songs and not people & scored:
                sides[at] = "S"
        return sides

    def far_better_known(self, spot: Spot) -> str:
        """`S` or `P` if a name of a work too is far better known as a song's or person's.

        A song that is spelt otherwise is not ("Stayin' Alive" where "Staying Alive" was said).
        """
        fame = max(self._library.works[id].fame for id in _ids(spot.found["W"]))
        songs = _ids(spot.found["S"]) if "S" in spot.found else ()
        if songs and spot.found["S"].candidates[0].kind > spot.found["W"].candidates[0].kind:
            songs = ()
        if max(map(self._heard_of, songs), default=0) >= _FAR_BETTER * fame:
            return "S"
        people = _ids(spot.found["P"]) if "P" in spot.found else ()
        if max(map(self._known_for, people), default=0) >= _FAR_BETTER * fame:
            return "P"
        return ""

    def _known_for(self, person: str) -> int:
        """How much of somebody is on record."""
        library = self._library
        music = len(library.works_of(person)) + len(library.songs_of(person))
        return music + len(library.nominations_of_person(person))

    def _heard_of(self, song: str) -> int:
        """The fame of all works that use a song, together."""
        homes = {use.work for use in self._library.songs[song].uses}
        return sum(self._library.works[id].fame for id in homes)

    def sequel_of(self, work: str) -> str:
        """The next work, by year, that is called so and something more; empty where that is unsure.

        Unsure are those after a remake, and the first of many that came long after.
        """
        library = self._library
        one = library.works[work]
        start = re.escape(_UNNUMBERED.sub("", one.title.casefold()))
        named = [
            (other, other.title.casefold())
            for other in library.works.values()
            if other.kind is one.kind and other.year >= one.year and other is not one
        ]
        again = min((o.year for o, name in named if re.fullmatch(start, name)), default=9999)
        later = [
            other
            for other, name in named
            if re.match(rf"{start}(?:s$|\W)", name) and other.year < again and "episode" not in name
        ]
        later.sort(key=lambda other: (other.year, -other.fame))
        if not later or (len(later) > 1 and later[0].year > one.year + _SOON):
            return ""
        return later[0].id

    def of_year(self, ids: Sequence[str], year: int) -> Ids:
        """Those of some works that are of a year, by release first, else by an award's film year."""
        library = self._library
        released = tuple(id for id in ids if library.works[id].year == year)
        honoured = tuple(
            id for id in ids if any(n.film_year == year for n in library.nominations_of_work(id))
        )
        return released or honoured or tuple(i for i in ids if library.works[i].year == year - 1)

    def _work(
        self,
        ids: Ids,
        people: Sequence[str],
        songs: Sequence[Ids],
        rule: Rule,
        scope: Scope,
        heard: set[str],
    ) -> Ids:
        library = self._library
        by_song = {u.work for song in songs for id in song for u in library.songs[id].uses}
        by_person = {w.id for p in people for w in library.works_of(p)}
        by_person |= {n.work for p in people for n in library.nominations_of_person(p) if n.work}
        ids = _kept(ids, lambda id: id in by_song)
        ids = _kept(ids, lambda id: id in by_person)
        if scope.year is not None and len(ids) > 1:
            ids = self.of_year(ids, scope.year) or ids
        kinds = {kind for kind, words in _KIND_WORDS.items() if words & heard}
        ids = _kept(ids, lambda id: library.works[id].kind.value in kinds)
        ids = _kept(ids, lambda id: library.works[id].kind.value not in _SECONDARY)
        if rule.intent in _AWARDS:
            ids = _kept(ids, lambda id: self._on_ballot(id, scope))
        ids = self._by_age(ids, heard)
        if (
            rule.intent is Intent.SONGS_IN_WORK
            and len({library.works[id].title for id in ids}) == 1
        ):
            ids = _kept(ids, lambda id: bool(library.songs_in(id)))
        return ids

    def _of_maker(self, ids: Ids, person: str) -> Ids:
        """Somebody's one work that is called so and something more, if the one named is not his."""
        own = self._library.works_of(person)
        if len(ids) != 1 or any(work.id in ids for work in own):
            return ids
        start = self._library.works[ids[0]].title.casefold()
        more = [w.id for w in own if re.match(rf"{re.escape(start)}\W", w.title.casefold())]
        return (more[0],) if len(more) == 1 else ids

    def _shared(self, ids: Ids, person: str) -> list[Ids]:
        """Namesakes that are all somebody's work, each by itself; else as they are."""
        own = {w.id for w in self._library.works_of(person)}
        own |= {n.work for n in self._library.nominations_of_person(person) if n.work}
        return [(id,) for id in ids] if len(ids) > 1 and own >= set(ids) else [ids]

    def _together(self, works: Sequence[Ids]) -> list[Ids]:
        """A title said twice as the two works that bear it, the older first."""
        twice = len(set(works)) == 1 and len(works) == 2 == len(works[0])
        pair = sorted(works[0], key=lambda id: self._library.works[id].year)
        return [(id,) for id in pair] if twice else list(dict.fromkeys(works))

    def hinted(self, ids: Ids, hints: Set[str]) -> Ids:
        """Namesakes by what is said beside the title: "not the show", "the animated one", "hitchcock's"."""
        works = self._library.works
        if not hints or len(ids) < 2:
            return ids
        for kind, said in _KIND_WORDS.items():
            if {f"-{word}" for word in said} & hints:
                ids = _kept(ids, lambda id, kind=kind: works[id].kind.value != kind)  # type: ignore[misc]
        kinds = {kind for kind, said in _KIND_WORDS.items() if said & hints}
        ids = _kept(ids, lambda id: works[id].kind.value in kinds)
        not_meant = {word[1:] for word in hints if word[0] == "-"} - {"one"}
        ids = _kept(ids, lambda id: not not_meant & self._beside_title(works[id]))
        ids = _kept(ids, lambda id: bool((hints - {"one"}) & self._beside_title(works[id])))
        spans = [when([word], [word], [True], 0) for word in hints]
        years = {y for w in spans if w.since and w.until for y in range(w.since, w.until + 1)}
        ids = _kept(ids, lambda id: works[id].year in years)
        older, newer = (_OLDER | _NAMED_OLDER) & hints, _NEWER & hints
        if len(ids) > 1 and bool(older) is not bool(newer):
            year = (max if newer else min)(works[id].year for id in ids)
            if older or year >= _NEW_SINCE:
                ids = tuple(id for id in ids if works[id].year == year)
        return ids

    def _beside_title(self, work: Work) -> set[str]:
        """The words of a work's other names, and of who is heard in it, that its title lacks."""
        library = self._library
        people = [c.person for c in work.credits]
        people += [p for song, _ in library.songs_in(work.id) for p in song.performers]
        names = [*work.also, *(library.people[id].name for id in dict.fromkeys(people))]
        said = {word for name in names for part in name.split() for word in _plain(part)}
        return said - set(folded_words(work.title))

    def _by_age(self, ids: Ids, heard: set[str]) -> Ids:
        """Remakes by which is said to be meant: "the new one", "the old version"."""
        if len(ids) < 2 or not _SINGLED & heard or bool(_NEWER & heard) is bool(_OLDER & heard):
            return ids
        pick = max if _NEWER & heard else min
        year = pick(self._library.works[id].year for id in ids)
        return tuple(id for id in ids if self._library.works[id].year == year)

    def _on_ballot(self, work: str, scope: Scope) -> bool:
        found = self._library.nominations_of_work(work)
        return any(scope.body in (None, n.body) for n in found)

    def _song(
        self, ids: Ids, works: Sequence[str], people: Sequence[str], rule: Rule, scope: Scope
    ) -> Ids:
        """Namesakes by the work or performer named beside them; else the one most is heard of."""
        library = self._library
        ids = _kept(ids, lambda id: any(u.work in works for u in library.songs[id].uses))
        ids = _kept(ids, lambda id: bool(_makers(library.songs[id]) & set(people)))
        if rule.intent in _AWARDS:
            ids = _kept(ids, lambda id: bool(library.nominations_of_song(id)))
        if scope.year is not None:
            ids = _kept(
                ids,
                lambda id: scope.year in {n.film_year for n in library.nominations_of_song(id)},
            )
        return ids if len(ids) == 1 else self._best_known_song(ids)

    def _best_known_song(self, ids: Ids) -> Ids:
        """One of several songs of a title: far more is heard of it, or the others are its versions."""
        library = self._library
        heard = {id: self._heard_of(id) for id in ids}
        ranked = sorted(ids, key=lambda id: (-heard[id], not library.nominations_of_song(id)))
        first = ranked[0]
        honoured = [id for id in ranked if library.nominations_of_song(id)]
        if len(honoured) == 1:
            return (honoured[0],)
        titular = [id for id in ranked if self._is_title_song(id)]
        if len(titular) == 1:
            return (titular[0],)
        if all(_is_version(library.songs[first], library.songs[id]) for id in ranked[1:]):
            return (next((id for id in ranked if _is_original(library.songs[id])), first),)
        if heard[first] >= _DOMINANT * heard[ranked[1]]:
            return (first,)
        return tuple(ranked)

    def _is_title_song(self, song: str) -> bool:
        """Whether it was written for a work of its own title."""
        it, works = self._library.songs[song], self._library.works
        return any(u.use is SongUse.ORIGINAL and works[u.work].title == it.title for u in it.uses)

    def _person(self, ids: Ids, works: Sequence[str], songs: Sequence[str]) -> Ids:
        """Bearers of one surname by the work or song named beside them."""
        library = self._library
        linked = {c.person for id in works for c in library.works[id].credits}
        linked |= {p for id in works for n in library.nominations_of_work(id) for p in n.people}
        linked |= {p for id in songs for p in _makers(library.songs[id])}
        return _kept(ids, lambda id: id in linked)


def _plain(part: str) -> list[str]:
    """A word of a name, without the `'s` of a possessive."""
    return folded_words(part.removesuffix("'s").removesuffix("’s"))


def _passed_over(before: Sequence[Ids], after: Sequence[Ids]) -> Ids:
    """The namesakes of works that are now told from them."""
    kept = {id for ids in after for id in ids}
    sure = len(before) == len(after)
    return tuple(
        id
        for old, new in zip(before, after, strict=sure)
        if sure and len(new) == 1
        for id in old
        if id not in kept
    )


def _kept(ids: Ids, fits: Callable[[str], bool]) -> Ids:
    """Those that fit; all of them if none does, so that a reason narrows and never empties."""
    if len(ids) < 2:
        return ids
    return tuple(id for id in ids if fits(id)) or ids


def _is_version(song: Song, other: Song) -> bool:
    """Whether two songs of a title are one song: in one work, or by somebody who made both."""
    same_work = {u.work for u in song.uses} & {u.work for u in other.uses}
    return bool(same_work or _makers(song) & _makers(other))


def _is_original(song: Song) -> bool:
    return any(use.use is SongUse.ORIGINAL for use in song.uses)


def _makers(song: Song) -> set[str]:
    return {*song.performers, *(credit.person for credit in song.credits)}


def _ids(match: Match) -> Ids:
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


def _runner_up(spots: Iterable[Spot], sides: Sequence[str]) -> Ids:
    for spot, side in zip(spots, sides, strict=True):
        for sort, match in (*spot.found.items(), *spot.passed_over.items()):
            if sort != side and match.candidates:
                return (sort, match.candidates[0].target)
        match = spot.found[side]
        if match.runner_up is not None:
            return (side, match.runner_up.target)
    return ()
