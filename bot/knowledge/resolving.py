"""References by name resolved to ids; a name that nothing answers to is a fault with its place."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from bot.errors import Fault
from bot.knowledge.entries import Sourced
from bot.knowledge.gathering import Placed
from bot.knowledge.model import Fact, Source
from bot.knowledge.tree import Node, Step, place
from bot.knowledge.wrong import Wrong, unknown, wrong

F = TypeVar("F", bound=Fact)
_URL = re.compile(r"(?P<url>https?://\S+?)(?: \((?P<date>\d{4}-\d{2}-\d{2})\))?")
Path = tuple[Step, ...]
Places = dict[str, Placed | Node]  # where what has an id is written; bodies by name


def spot(at: Placed | Node, path: Path, says: Wrong) -> Fault:
    """A fault at a place within an entry; without a path, at its key."""
    if isinstance(at, Placed):
        return says.at(place(at.node, path) if path else at.key)
    return says.at(place(at, path))


class References:
    """Ids by key. What is asked for and not there adds a fault and answers with an empty id."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults
        self.works: dict[str, str] = {}
        self.songs: dict[str, str] = {}
        self.people: dict[str, str] = {}
        self.terms: dict[str, str] = {}
        self.sources: dict[str, str] = {}
        self.urls: dict[str, Source] = {}  # sources written in place
        self.places: Places = {}
        self._also: dict[str, list[str]] = {}

    def know_as(self, name: str, also: tuple[str, ...]) -> None:
        """Let a person be referred to by further names too."""
        for alias in also:
            self._also.setdefault(alias, []).append(name)

    def work(self, key: str, at: Placed | Node, path: Path) -> str:
        """The id of a work, by `Title (year)`."""
        return self._found("work", self.works, key, at, path)

    def song(self, key: str, at: Placed | Node, path: Path) -> str:
        """The id of a song, by `Title (qualifier)`."""
        return self._found("song", self.songs, key, at, path)

    def term(self, key: str, at: Placed | Node, path: Path) -> str:
        """The id of a term of the guide."""
        return self._found("term", self.terms, key, at, path)

    def person(self, name: str, at: Placed | Node, path: Path) -> str:
        """The id of a person, by the name or a further name; two holders of it are a fault."""
        if name in self.people:
            return self.people[name]
        holders = self._also.get(name, [])
        if len(holders) == 1:
            return self.people[holders[0]]
        if holders:
            says = wrong("person-ambiguous", name=name, one=holders[0], other=holders[1])
            self.faults.append(spot(at, path, says))
            return ""
        return self._found("person", self.people, name, at, path)

    def cited(self, names: tuple[str, ...], at: Placed | Node, path: Path) -> tuple[str, ...]:
        """The ids of sources, by name or by `URL (date)` in place."""
        return tuple(self._source(name, at, (*path, i)) for i, name in enumerate(names))

    def _source(self, name: str, at: Placed | Node, path: Path) -> str:
        if name in self.sources or name in self.urls:
            return name
        match = _URL.fullmatch(name)
        if not match:
            return self._found("source", self.sources, name, at, path)
        url, date = match["url"], match["date"]
        if date is None:
            self.faults.append(spot(at, path, wrong("url-without-date", url=url)))
        title = url.split("://", 1)[1].rstrip("/")
        self.urls[name] = Source(id=name, title=title, kind="web", url=url, date=date)
        return name

    def _found(
        self, kind: str, table: dict[str, str], key: str, at: Placed | Node, path: Path
    ) -> str:
        if key in table:
            return table[key]
        self.faults.append(spot(at, path, unknown(f"no-such-{kind}", key, table)))
        return ""


def fact(
    form: type[F],
    claim: Sourced,
    refs: References,
    at: Placed | Node,
    path: Path,
    otherwise: tuple[str, ...] = (),
    **fields: Any,
) -> F:
    """A fact of the given form, with the claim's sources (or those of what holds it) and doubt."""
    sources = refs.cited(claim.source, at, (*path, "source")) or otherwise
    return form(sources=sources, doubt=claim.doubt, **fields)
