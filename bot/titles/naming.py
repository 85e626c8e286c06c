"""What things are called: the names of works, people, songs, categories and terms, some of them derived."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from bot.knowledge.keys import split_work_key
from bot.knowledge.library import Library
from bot.knowledge.model import Person, Song, Work
from bot.titles import lexicon
from bot.titles.folding import FOREIGN_ARTICLES, fold, folded_words
from bot.titles.index import Name, NameKind
from bot.titles.numerals import MARKS, is_number

_NUMBERED = {  # what can be read as a number at all, seen before a name is folded
    "one": re.compile(r"1|\bI\b|\bone\b", re.IGNORECASE),
    "two": re.compile(r"2|\bII\b|\btwo\b", re.IGNORECASE),
}
_CLIPPED = re.compile(r"(?<=\w\w)in['’](?=\W*$)")  # "Fallin'"
_CUT = re.compile(r":\s+|\s+[-–—]\s+|\s*[()]\s*|,? or:?,? (?=[A-Z])")
_EMPTY_PARTS = frozenset(fold(p) for p in ("The Movie", "The Film", "A Love Story", "The Musical"))
_LONG_FORMS = {
    "Dr.": "Doctor",
    "Mr.": "Mister",
    "vs.": "Versus",
    "St.": "Saint",
    "Bros.": "Brothers",
    "Blvd.": "Boulevard",
    "Xmas": "Christmas",
}
_OTHERWISE = _LONG_FORMS | {long: short for short, long in _LONG_FORMS.items()}
_SUFFIXES = frozenset(("jr", "sr", "jnr", "ii", "iii"))
_FAMOUS = 4  # the least fame of a work whose initials people use
_SHORTEST_INITIALS = 3


def work_names(library: Library) -> Iterator[Name]:
    """Titles, other and local titles, parts of titles, initials, ids; with release and film years."""
    namesakes = Counter(fold(work.title) for work in library.works.values())
    firsts = _firsts(library)
    for work in library.works.values():
        years = {work.year} | {n.film_year for n in library.nominations_of_work(work.id)}
        called = _Called(work.id, 3.0 ** (work.fame - 1), tuple(sorted(years)))
        yield called.name(work.title)
        yield from (called.name(_without_year(also), NameKind.ALSO) for also in work.also)
        yield from (called.name(local, NameKind.LOCAL) for _, local in work.local)
        yield from (called.name(id, NameKind.CODE) for id in (work.id, work.imdb) if id)
        yield from _further(called, work, namesakes, firsts)


class _Called:
    def __init__(self, target: str, weight: float, years: tuple[int, ...] = ()) -> None:
        self.target = target
        self.weight = weight
        self.years = years

    def name(self, text: str, kind: NameKind = NameKind.TITLE) -> Name:
        return Name(text, self.target, kind, self.weight, self.years)


def _further(
    called: _Called, work: Work, namesakes: Counter[str], firsts: set[str]
) -> Iterator[Name]:
    folded = fold(work.title)
    if namesakes[folded] > 1:
        tails = {work.kind.value, work.qualifier or ""} - {""}
        yield from (called.name(f"{work.title} {tail}", NameKind.ALSO) for tail in sorted(tails))
    if work.id in firsts:
        yield called.name(f"{work.title} 1", NameKind.ALSO)
    if (respelt := _respelt(work.title)) != work.title:
        yield called.name(respelt, NameKind.ALSO)
    given = {fold(name) for name in (work.title, *work.also)}
    local = [part for _, title in work.local for part in parts(title) if _tells_abroad(part, title)]
    for part in (*parts(work.title), *local):
        if fold(part) not in given:
            yield called.name(part, NameKind.PART)
    if work.fame >= _FAMOUS:
        for short in sorted(
            {i for part in (work.title, *parts(work.title)) for i in initials(part)}
        ):
            yield called.name(short, NameKind.INITIALS)


def _firsts(library: Library) -> set[str]:
    """The works that need no number, but have a second: the last of the title before "… 2" came."""
    seconds: dict[tuple[str, str], int] = {}
    numbered: set[str] = set()  # what has a first part by number: "Star Wars: Episode I"
    for work in library.works.values():
        for name in (work.title, *work.also):
            if called := _before(name, "two"):
                known = seconds.get((called, work.kind.value), work.year)
                seconds[called, work.kind.value] = min(known, work.year)
            if (called := _before(name, "one")) and called != _plain(folded_words(work.title)):
                numbered.add(called)
    found: dict[tuple[str, str], Work] = {}
    for work in sorted(library.works.values(), key=lambda work: work.year):
        title = _plain(fold(work.title).split())
        if work.year < seconds.get((title, work.kind.value), 0) and title not in numbered:
            found[title, work.kind.value] = work
    return {work.id for work in found.values()}


def _before(name: str, number: str) -> str:
    """What stands before the number of a part: `Guardians of the Galaxy Vol. 2`."""
    if not _NUMBERED[number].search(name):
        return ""
    words = folded_words(name)
    if number not in words[1:] or "#" in name:
        return ""
    at = words.index(number, 1)
    return _plain(words[: at - (words[at - 1] in MARKS)])


def _plain(words: list[str]) -> str:
    return " ".join(words[1:] if words[:1] in (["the"], ["a"]) else words)


def _without_year(also: str) -> str:
    """What a work is called besides, without a year that tells it from others: years are known."""
    key = split_work_key(also)
    return key[0] if key else also


def _respelt(title: str) -> str:
    """With short forms written out, and the other way round ("St." and "Saint", "Stayin'" as "Staying")."""
    words = (_OTHERWISE.get(word, word) for word in title.split(" "))
    return " ".join(_CLIPPED.sub("ing", word) for word in words)


def parts(title: str) -> list[str]:
    """The title without its subtitle, the subtitle alone, and the like; only what still says something."""
    pieces = [piece for piece in _CUT.split(title) if fold(piece)]
    found = [_without_article(title)]
    if len(pieces) > 1:
        numbers = [piece for piece in pieces[1:] if _is_mark(piece)]
        telling = [piece for piece in pieces if piece not in numbers]
        found += [": ".join(telling[:upto]) for upto in range(1, len(telling)) if not numbers]
        found += [": ".join(telling[start:]) for start in range(1, len(telling))]
        if numbers and len(telling) > 1:
            found += [" ".join((telling[0], *numbers)), ": ".join(telling)]
            found += [number for number in numbers if "episode" in folded_words(number)]
            found += [": ".join(pieces[start:]) for start in range(1, len(pieces) - 1)]
    whole = fold(title)
    return [part for part in dict.fromkeys(found) if part and fold(part) != whole and _tells(part)]


def _tells_abroad(part: str, title: str) -> bool:
    """Whether a part of a local title is one: "Kevin" and "Ich" say too little, "dolce vita" enough."""
    return len(folded_words(part)) > 1 or part == _without_article(title)


def _without_article(title: str) -> str:
    """`La dolce vita` without `La`; not `Die Hard`, whose rest is English."""
    first, _, rest = title.partition(" ")
    elided = first.lower().startswith(("l'", "l’"))
    if elided:
        first, rest = first[:2], f"{first[2:]} {rest}"
    foreign = elided or fold(first) in FOREIGN_ARTICLES
    words = folded_words(rest)
    return rest if foreign and words and not all(map(lexicon.is_word, words)) else ""


def _is_mark(piece: str) -> bool:
    words = folded_words(piece)
    return all(word in MARKS or is_number(word) for word in words)


def _tells(part: str) -> bool:
    words = folded_words(part)
    if fold(part) in _EMPTY_PARTS:
        return False
    if all(is_number(word) for word in words):
        return len(part) > 3  # "2001"
    telling = [word for word in words if len(word) > 2]
    return (
        len(telling) > 1
        or (len(words) > 1 and _is_mark(part))
        or (len(telling) == 1 and not lexicon.is_common(telling[0]))
    )


def initials(title: str) -> set[str]:
    """`LOTR` for `The Lord of the Rings`; none that are words, or of names with numbers."""
    words = folded_words(title)
    if any(is_number(word) for word in words):
        return set()
    whole = "".join(word[0] for word in words)
    short = whole[1:] if words and words[0] in ("the", "a", "an") else whole
    return {i for i in (whole, short) if len(i) >= _SHORTEST_INITIALS and not lexicon.is_word(i)}


def person_names(library: Library) -> Iterator[Name]:
    """Names as credited and otherwise known; surnames, weighed by how much a person is credited."""
    for person in library.people.values():
        credits = len(library.works_of(person.id)) + len(library.songs_of(person.id))
        weight = 1.0 + credits + 2 * len(library.nominations_of_person(person.id))
        called = _Called(person.id, weight)
        yield called.name(person.name)
        yield called.name(person.id, NameKind.CODE)
        yield from (called.name(also, NameKind.ALSO) for also in person.also)
        if person.kind == "person":
            yield from (called.name(short, NameKind.SURNAME) for short in surnames(person))


def surnames(person: Person) -> list[str]:
    """The last name, and first and last without what stands between."""
    names = person.name.replace(",", " ").split()
    while len(names) > 1 and fold(names[-1]) in _SUFFIXES:
        names.pop()
    if len(names) < 2:
        return []
    between = [f"{names[0]} {names[-1]}"] if len(names) > 2 else []
    return [names[-1], f"{names[0][0]} {names[-1]}", *between]


def song_names(library: Library) -> Iterator[Name]:
    """Titles, also with the performer; the title without its brackets."""
    for song in library.songs.values():
        famed = [library.works[use.work].fame for use in song.uses]
        called = _Called(song.id, 3.0 ** (max(famed, default=1) - 1), _song_years(library, song))
        yield called.name(song.title)
        yield called.name(song.id, NameKind.CODE)
        yield from (called.name(also, NameKind.ALSO) for also in song.also)
        respelt = {_respelt(title) for title in (song.title, *song.also)}
        yield from (called.name(name, NameKind.ALSO) for name in respelt - {song.title, *song.also})
        yield from (called.name(part, NameKind.PART) for part in parts(song.title))
        tails = [library.people[id].name for id in song.performers] or [song.qualifier]
        yield from (called.name(f"{song.title} {tail}", NameKind.ALSO) for tail in tails)


def _song_years(library: Library, song: Song) -> tuple[int, ...]:
    years = {song.year} if song.year else set()
    return tuple(sorted(years | {n.film_year for n in library.nominations_of_song(song.id)}))


def category_names(library: Library) -> Iterator[Name]:
    """Categories as they are and were called, alone and with the body; targets are `body/category`."""
    then: defaultdict[str, set[str]] = defaultdict(set)
    for nomination in library.base.nominations:
        then[f"{nomination.body}/{nomination.category}"].add(nomination.category_then)
    for body in library.bodies.values():
        for category in body.categories:
            called = _Called(f"{body.id}/{category.id}", 1.0 + len(body.ceremonies))
            yield called.name(category.name)
            own = {*category.also, *then[called.target]} - {category.name}
            yield from (called.name(also, NameKind.ALSO) for also in sorted(own))
            for by in (body.award, *body.also):
                for what in (category.name, *category.also):
                    yield called.name(f"{by} {what}", NameKind.ALSO)


def body_names(library: Library) -> Iterator[Name]:
    """Award bodies, by their own name, their award's and what people say."""
    for body in library.bodies.values():
        called = _Called(body.id, 1.0 + len(body.ceremonies))
        yield called.name(body.name)
        yield from (called.name(n, NameKind.ALSO) for n in dict.fromkeys((body.award, *body.also)))


def term_names(library: Library) -> Iterator[Name]:
    """Terms of the guide."""
    for term in library.terms.values():
        called = _Called(term.id, 1.0)
        yield called.name(term.term)
        yield from (called.name(also, NameKind.ALSO) for also in term.also)
