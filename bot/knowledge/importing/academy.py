"""Academy rows held against the base: what to add, what came in since, what differs and stays ours.

Nothing that people wrote is overwritten. A nomination we have keeps its people, note and doubt;
where the list says otherwise that is reported, unless the entry says itself that it corrects it.
The one thing changed is `won`, when results arrive for a ballot that had no winner yet.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import msgspec

from bot.knowledge.importing.known import Known, plain
from bot.knowledge.importing.oscars import Row
from bot.knowledge.keys import split_work_key
from bot.knowledge.model import Category, Nomination
from bot.words import Phrase

SOURCE = "oscar-data"


class NewNomination(msgspec.Struct, frozen=True, kw_only=True):
    """A nomination to add, as its fields."""

    ceremony: int
    film_year: int
    category: str
    then: str
    fields: dict[str, Any]


class Plan(msgspec.Struct, kw_only=True):
    """Everything an import would do, and what it has to say."""

    works: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)
    people: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)
    songs: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)
    nominations: list[NewNomination] = msgspec.field(default_factory=list)
    winners: list[Nomination] = msgspec.field(default_factory=list)  # ours that have won since
    ceremonies: dict[int, int] = msgspec.field(default_factory=dict)  # new ones: film years
    completed: set[tuple[str, int]] = msgspec.field(default_factory=set)  # category, ceremony
    kept: list[Phrase] = msgspec.field(default_factory=list)  # our corrections that stand
    differing: list[Phrase] = msgspec.field(default_factory=list)
    unplaced: list[Phrase] = msgspec.field(default_factory=list)


def plan(rows: list[Row], known: Known) -> Plan:
    """What to do about the rows of a list."""
    return _Planning(known).plan(rows)


class _Planning:
    def __init__(self, known: Known) -> None:
        self.known = known
        self.made = Plan()
        self.met: set[str] = set()  # ids of our nominations that the list has too

    def plan(self, rows: list[Row]) -> Plan:
        ballots: defaultdict[tuple[int, str], list[Row]] = defaultdict(list)
        for row in rows:
            category = self.known.category(row.canonical)
            if category is None:
                self._unplaced(row, "import-no-category")
            elif len(row.films) != 1:
                self._unplaced(row, "import-no-film" if not row.films else "import-many-films")
            elif category.honours == "song" and row.song is None:
                self._unplaced(row, "import-no-song")
            else:
                ballots[row.ceremony, category.id].append(row)
        categories = {c.id: c for c in self.known.body.categories}
        for (ceremony, category_id), listed in ballots.items():
            self._ballot(ceremony, categories[category_id], listed)
        return self.made

    def _ballot(self, ceremony: int, category: Category, rows: list[Row]) -> None:
        ours = self.known.ballot(ceremony, category.id)
        decided = any(n.won for n in ours)
        for row in rows:
            match = self._match(row, ours)
            if match is None:
                self._add(row, category)
            else:
                self.met.add(match.id)
                self._compare(row, match, decided)
        for n in ours:
            if n.id not in self.met and not n.corrects:
                self.made.differing.append(self._say("import-ours-only", n))
        if any(row.won for row in rows):
            self.made.completed.add((category.id, ceremony))
        if (self.known.body.id, ceremony) not in self.known.library.ceremonies:
            self.made.ceremonies[ceremony] = rows[0].film_year

    def _match(self, row: Row, ours: list[Nomination]) -> Nomination | None:
        work = self.known.work(row)
        if work is None:
            return None
        found = [n for n in ours if n.work == work.id and n.id not in self.met]
        if row.song is not None:
            songs = self.known.library.songs
            found = [
                n
                for n in found
                if n.song
                and plain(row.song)
                in {plain(t) for t in (songs[n.song].title, *songs[n.song].also)}
            ]
        people = {self.known.person(name) or name for name in row.people}
        return min(found, key=lambda n: len(people ^ set(self.known.names(n))), default=None)

    def _compare(self, row: Row, n: Nomination, decided: bool) -> None:
        theirs = {self.known.person(name) or name for name in row.people}
        same = theirs == set(self.known.names(n)) and (row.status == "official") == (
            n.status.value == "official"
        )
        if row.won and not n.won and not decided:
            self.made.winners.append(n)
        elif row.won != n.won:
            same = False
        if same and row.then == n.category_then:
            return
        if n.corrects:
            self.made.kept.append(self._say("import-kept", n))
            return
        said = ", ".join(row.people) + (" (won)" if row.won else "")
        self.made.differing.append(self._say("import-differs", n, theirs=f"{row.then}: {said}"))

    def _add(self, row: Row, category: Category) -> None:
        people = [self._person(name, row) for name in row.people]
        work = self._work(row, category, people)
        fields: dict[str, Any] = {"work": work}
        if row.song is not None and category.honours == "song":
            fields["song"] = self._song(row.song, row, work, people)
        fields["people"] = people
        if row.won:
            fields["won"] = True
        if row.status != "official":
            fields["status"] = row.status
        self.made.nominations.append(
            NewNomination(
                ceremony=row.ceremony,
                film_year=row.film_year,
                category=category.id,
                then=row.then,
                fields=fields,
            )
        )

    def _person(self, name: str, row: Row) -> str:
        known = self.known.person(name)
        if known is None:
            kind = {"kind": "company"} if name in row.companies else {}
            self.made.people.setdefault(name, kind)
            return name
        return known

    def _work(self, row: Row, category: Category, people: list[str]) -> str:
        found = self.known.work(row)
        if found is not None:
            return found.key
        imdb = row.film_ids[0] if row.film_ids else None
        for key, fields in self.made.works.items():
            if (fields["imdb"] == imdb and imdb) or key == f"{row.films[0]} ({row.film_year})":
                new = key
                break
        else:
            new = f"{row.films[0]} ({row.film_year})"
            taken = {work.key for work in self.known.library.base.works}
            if new in taken:  # another film of that title and year: it differs in its IMDb id
                new = f"{row.films[0]} ({row.film_year}, {imdb})"
            self.made.works[new] = {"imdb": imdb}
        if category.honours == "score":
            self.made.works[new].setdefault("score", {"by": people, "source": SOURCE})
        return new

    def _song(self, title: str, row: Row, work: str, people: list[str]) -> str:
        found = self.known.work(row)
        song = found and self.known.song(title, found)
        if song:
            return song.key
        split = split_work_key(work)
        key = f"{title} ({split[0] if split else work})"
        if any(known.key == key for known in self.known.library.base.songs):
            key = f"{title} ({split[0]}, {split[1]})" if split else key
        self.made.songs[key] = {
            "by": people,
            "source": SOURCE,
            "uses": [{"work": work, "use": "original", "source": SOURCE}],
        }
        return key

    def _unplaced(self, row: Row, id: str) -> None:
        what = row.song or ", ".join(row.people)
        film = ", ".join(row.films)
        self.made.unplaced.append(
            Phrase.of(
                id,
                line=str(row.line),
                number=str(row.ceremony),
                film=film,
                what=what,
                category=row.canonical,
            )
        )

    def _say(self, id: str, n: Nomination, **args: str) -> Phrase:
        library = self.known.library
        return Phrase.of(
            id,
            number=str(n.ceremony),
            then=n.category_then,
            work=library.works[n.work].key if n.work else "",
            people=", ".join(self.known.names(n)),
            **args,
        )
