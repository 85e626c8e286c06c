"""Names: one person under two spellings, one work under two titles, one name for two things."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.errors import Fault
from bot.knowledge.checks.case import Case
from bot.knowledge.model import Person, Work

# Shorter names differ by a letter because they are different names (Karl Hajos, Carl Hajas).
_LONG_ENOUGH = 10


def two_spellings_of_one_person(case: Case) -> Iterator[Fault]:
    """Names alike but for accents, signs, or one letter of a long one; `unlike` says they are two."""
    spellings: dict[str, Person] = {}
    for person in case.base.people:
        for name in (person.name, *person.also):
            other = spellings.setdefault(plain(name), person)
            if other is not person and not _told_apart(case, person, other):
                yield _spelling(case, person, other)
    main = [plain(person.name) for person in case.base.people]
    long = [(letters, person) for letters, person in zip(main, case.base.people, strict=True) if len(letters) >= _LONG_ENOUGH]  # fmt: skip
    plains = [letters for letters, _ in long]
    for i, (letters, person) in enumerate(long):
        near = process.extract(
            letters, plains[i + 1 :], scorer=Levenshtein.distance, score_cutoff=1, limit=None
        )
        for _, distance, j in near:
            other = long[i + 1 + j][1]
            if distance == 1 and not _told_apart(case, person, other):
                yield _spelling(case, other, person)


def _spelling(case: Case, person: Person, other: Person) -> Fault:
    where = case.where(other.id)
    return case.fault(
        person.id, (), "two-spellings", name=person.name, other=other.name, where=where
    )


def _told_apart(case: Case, one: Person, two: Person) -> bool:
    return two.name in _unlike(case, one) or one.name in _unlike(case, two)


def _unlike(case: Case, person: Person) -> list[str]:
    node = case.gathered.rooms["people"][person.name].node.entries.get("unlike")
    said = node.plain() if node else []
    return [str(name) for name in (said if isinstance(said, list) else [said])]


def two_entries_for_one_work(case: Case) -> Iterator[Fault]:
    """One title, the same kind and year, or years next to each other with no IMDb ids to differ in."""
    by_title: defaultdict[tuple[str, str], list[Work]] = defaultdict(list)
    for work in case.base.works:
        by_title[plain(work.title), work.kind].append(work)
    for works in by_title.values():
        for i, one in enumerate(works):
            for two in works[i + 1 :]:
                apart = (one.imdb and two.imdb) or one.qualifier != two.qualifier
                if not apart and abs(one.year - two.year) <= 1:
                    where = case.where(one.id)
                    yield case.fault(two.id, (), "one-work-twice", work=two.key, other=one.key, where=where)  # fmt: skip


def one_imdb_id_for_two_works(case: Case) -> Iterator[Fault]:
    """An IMDb id names one work."""
    seen: dict[str, Work] = {}
    for work in case.base.works:
        if work.imdb and (other := seen.setdefault(work.imdb, work)) is not work:
            yield case.fault(work.id, ("imdb",), "imdb-twice", imdb=work.imdb, other=other.key)


def the_same_name_twice(case: Case) -> Iterator[Fault]:
    """A further name that is the name itself, or stands there twice, says nothing."""
    named = [
        *((work.id, work.title, work.also) for work in case.base.works),
        *((song.id, song.title, song.also) for song in case.base.songs),
        *((person.id, person.name, person.also) for person in case.base.people),
        *((term.id, term.term, term.also) for term in case.base.terms),
    ]
    for id, own, also in named:
        seen = {own}
        for i, name in enumerate(also):
            if name in seen:
                yield case.fault(id, ("also", i), "name-twice", name=name)
            seen.add(name)


def plain(name: str) -> str:
    """Letters and digits alone, without case and accents."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[\W_]", "", "".join(c for c in letters if not unicodedata.combining(c)))
