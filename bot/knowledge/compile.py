"""From the editors' files to the program's facts: every reference resolved, or every fault listed.

A base is compiled whole or not at all. References are by natural key in the files and by id in the
facts; a key that nothing answers to is a fault that names the nearest one that exists.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from bot.errors import KnowledgeError
from bot.knowledge.compile_awards import bodies, nominations
from bot.knowledge.entries import (
    BodyEntry,
    CreditEntry,
    PersonEntry,
    SongEntry,
    SourceEntry,
    StatementEntry,
    SupervisorEntry,
    TermEntry,
    WorkEntry,
)
from bot.knowledge.gathering import Gathered, Placed, Progress, gather
from bot.knowledge.keys import new_id, split_song_key, split_work_key
from bot.knowledge.model import (
    Album,
    Base,
    Credit,
    Fact,
    Person,
    Role,
    Song,
    Source,
    Statement,
    Term,
    Use,
    Verdict,
    Work,
)
from bot.knowledge.reader import in_order
from bot.knowledge.resolving import Places, References, fact, spot
from bot.knowledge.validating import validate
from bot.knowledge.wrong import Wrong, wrong

E = TypeVar("E", bound=BaseModel)
T = TypeVar("T")
_MODELS: dict[str, type[BaseModel]] = {
    "works": WorkEntry,
    "songs": SongEntry,
    "people": PersonEntry,
    "guide": TermEntry,
    "sources": SourceEntry,
    "bodies": BodyEntry,
}
_KINDS = {"works": "work", "songs": "song", "people": "person", "guide": "term"}


def compile_folder(
    folder: Path, overlay: Path | None = None, progress: Progress | None = None
) -> Base:
    """Compile the files of a knowledge folder, with an operator's layer over them.

    Raises:
        KnowledgeError: with all faults of all files.
    """
    return compile_gathered(gather(folder, overlay, progress))


def compile_gathered(gathered: Gathered) -> Base:
    """Compile what has been read.

    Raises:
        KnowledgeError: with all faults of all files.
    """
    return compile_placed(gathered)[0]


def compile_placed(gathered: Gathered) -> tuple[Base, Places]:
    """Compile what has been read, and say where in the files each fact stands.

    Raises:
        KnowledgeError: with all faults of all files.
    """
    compiler = _Compiler(gathered)
    base = compiler.base()
    if compiler.faults:
        raise KnowledgeError(in_order(compiler.faults), gathered.folder)
    return base, compiler.refs.places


class _Compiler:
    """One compilation: validates every entry, then builds every fact, collecting faults."""

    def __init__(self, gathered: Gathered) -> None:
        self.gathered = gathered
        self.faults = list(gathered.faults)
        self.refs = References(self.faults)

    def base(self) -> Base:
        """Every fact; meaningless if there are faults."""
        entries = {room: self._validated(room) for room in _MODELS}
        self._register(entries)
        sources = self._built(entries["sources"], SourceEntry, self._source)
        works = self._built(entries["works"], WorkEntry, self._work)
        people = self._built(entries["people"], PersonEntry, self._person)
        songs = self._built(entries["songs"], SongEntry, self._song)
        terms = self._built(entries["guide"], TermEntry, self._term)
        held = bodies(entries["bodies"], self.refs)
        ballots = nominations(self.gathered.awards, held, self.refs)
        return Base(
            digest=self.gathered.digest,
            as_of=max((s.date for s in sources if s.date), default="1970-01-01"),
            works=works,
            people=people,
            songs=songs,
            nominations=ballots,
            bodies=held,
            terms=terms,
            sources=(*sources, *self.refs.urls.values()),
        )

    def _validated(self, room: str) -> list[tuple[Placed, BaseModel | None]]:
        return [
            (placed, validate(_MODELS[room], placed.node, self.faults))
            for placed in self.gathered.rooms[room].values()
        ]

    def _built(
        self,
        entries: list[tuple[Placed, BaseModel | None]],
        model: type[E],
        build: Callable[[Placed, E], T | None],
    ) -> tuple[T, ...]:
        built = (build(placed, entry) for placed, entry in entries if isinstance(entry, model))
        return tuple(fact for fact in built if fact is not None)

    def _register(self, entries: dict[str, list[tuple[Placed, BaseModel | None]]]) -> None:
        """Give every entry its id, so that references resolve in any order."""
        self.refs.sources.update(
            {p.key.value or "": p.key.value or "" for p, _ in entries["sources"]}
        )
        tables = {
            "works": self.refs.works,
            "songs": self.refs.songs,
            "people": self.refs.people,
            "guide": self.refs.terms,
        }
        taken: dict[str, str] = {}
        for room in _KINDS:
            for placed, entry in entries[room]:
                given: str | None = getattr(entry, "id", None)
                if given is not None and given in taken:
                    says = wrong("id-taken", id=given, other=taken[given])
                    self.faults.append(spot(placed, ("id",), says))
                if given is not None:
                    taken[given] = placed.key.value or ""
        for room, kind in _KINDS.items():
            for placed, entry in entries[room]:
                key = placed.key.value or ""
                id: str = getattr(entry, "id", None) or new_id(kind, key, taken)
                taken.setdefault(id, key)
                tables[room][key] = id
                self.refs.places[id] = placed
        for placed, entry in entries["people"]:
            if isinstance(entry, PersonEntry):
                self.refs.know_as(placed.key.value or "", entry.also)

    def _source(self, placed: Placed, entry: SourceEntry) -> Source:
        return Source(id=placed.key.value or "", **entry.model_dump())

    def _work(self, placed: Placed, entry: WorkEntry) -> Work | None:
        key = placed.key.value or ""
        split = split_work_key(key)
        if split is None:
            self._at_key(placed, wrong("work-key", key=key))
            return None
        title, year, qualifier = split
        refs = self.refs

        def credits(field: str, *, supervising: bool = False) -> tuple[Credit, ...]:
            claims: tuple[CreditEntry | SupervisorEntry, ...] = (
                entry.supervisor if supervising else entry.score
            )
            return tuple(
                Credit(
                    person=refs.person(name, placed, (field, i, "by", j)),
                    role=Role.SUPERVISOR if supervising else Role(getattr(claim, "role", "")),
                    sources=refs.cited(claim.source, placed, (field, i, "source")),
                    doubt=claim.doubt,
                )
                for i, claim in enumerate(claims)
                for j, name in enumerate(claim.by)
            )

        def recorded(field: str) -> Fact | None:
            claim = getattr(entry, field)
            return claim and fact(Fact, claim, refs, placed, (field,))

        return Work(
            id=refs.works[key],
            title=title,
            year=year,
            kind=entry.kind,
            qualifier=qualifier,
            also=entry.also,
            local=tuple(entry.local.items()),
            imdb=entry.imdb,
            fame=entry.fame or 1,
            credits=credits("score"),
            score_alone=recorded("score_alone"),
            no_score=recorded("no_score"),
            soundtrack=recorded("soundtrack"),
            leads_with=Verdict(entry.leads_with) if entry.leads_with else None,
            albums=tuple(
                fact(Album, a, refs, placed, ("albums", i), title=a.title, kind=a.kind, year=a.year)
                for i, a in enumerate(entry.albums)
            ),
            notes=self._statements(entry.notes, placed, "notes"),
            supervisors=credits("supervisor", supervising=True),
        )

    def _person(self, placed: Placed, entry: PersonEntry) -> Person:
        name = placed.key.value or ""
        for i, other in enumerate(entry.unlike):
            self.refs.person(other, placed, ("unlike", i))
        return Person(
            id=self.refs.people[name],
            name=name,
            also=entry.also,
            kind=entry.kind,
            members=tuple(
                self.refs.person(member, placed, ("members", i))
                for i, member in enumerate(entry.members)
            ),
            sources=self.refs.cited(entry.source, placed, ("source",)),
        )

    def _song(self, placed: Placed, entry: SongEntry) -> Song | None:
        key = placed.key.value or ""
        split = split_song_key(key)
        if split is None:
            self._at_key(placed, wrong("song-key", key=key))
            return None
        refs = self.refs
        sources = refs.cited(entry.source, placed, ("source",))
        return Song(
            id=refs.songs[key],
            title=split[0],
            qualifier=split[1],
            performers=tuple(
                refs.person(name, placed, ("performer", i))
                for i, name in enumerate(entry.performer)
            ),
            year=entry.year,
            also=entry.also,
            credits=tuple(
                Credit(
                    person=refs.person(name, placed, ("by", i)),
                    role=Role.SONGWRITER,
                    sources=sources,
                    doubt=entry.doubt,
                )
                for i, name in enumerate(entry.by)
            ),
            uses=tuple(
                fact(
                    Use,
                    use,
                    refs,
                    placed,
                    ("uses", i),
                    otherwise=sources,
                    work=refs.work(use.work, placed, ("uses", i, "work")),
                    use=use.use,
                    effect=use.effect,
                )
                for i, use in enumerate(entry.uses)
            ),
            notes=self._statements(entry.notes, placed, "notes"),
            sources=sources,
        )

    def _term(self, placed: Placed, entry: TermEntry) -> Term:
        key = placed.key.value or ""
        return Term(
            id=self.refs.terms[key],
            term=key,
            also=entry.also,
            statements=self._statements(entry.statements, placed, "statements"),
            see=tuple(self.refs.term(t, placed, ("see", i)) for i, t in enumerate(entry.see)),
        )

    def _statements(
        self, entries: tuple[StatementEntry, ...], placed: Placed, field: str
    ) -> tuple[Statement, ...]:
        return tuple(
            fact(Statement, s, self.refs, placed, (field, i), about=s.about, text=s.text)
            for i, s in enumerate(entries)
        )

    def _at_key(self, placed: Placed, says: Wrong) -> None:
        self.faults.append(says.at(placed.key))
