"""Choices while somebody types: what begins like it, best known first, then what is spelled like it.

Names stand in one long text, a line each, best known first, so that a look-up is one scan in C. The
text is kept beside the title indexes, so that a bot in which nobody types holds none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cached_property

import msgspec

from bot.knowledge.called import award_called, category_called, keyed
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles
from bot.titles.folding import folded_words
from bot.titles.matcher import Matcher
from bot.titles.strings import StringColumns, Strings, string_columns
from bot.words.catalogue import LANGUAGES, voice

MOST = 25  # what Discord offers at most
ENOUGH = 5  # that begin as typed: then nothing misspelt is looked for
_NAME = "completers-1"  # in the cache, with the version of the form
_CODE = (
    "knowledge",
    "words",
    *(f"words/{language}" for language in LANGUAGES),
)  # besides this room
_HEARD = 100  # letters of what is typed that are looked at


class Offer(msgspec.Struct, frozen=True):
    """A choice: the id of what it names, the natural key to send, and what to show for it."""

    id: str
    key: str
    shown: str


class _Kept(msgspec.Struct, array_like=True, frozen=True):
    """A completer as bytes."""

    text: (
        memoryview  # a line for each name: a blank, its folded words, a tab, the place of its thing
    )
    ids: StringColumns  # by place, best known first
    shown: StringColumns
    local: msgspec.Raw  # id, language and what is shown there


class Completer:
    """One kind of thing by name; opened in no time, read when somebody types."""

    def __init__(self, kept: _Kept, matcher: Callable[[], Matcher]) -> None:
        self._kept = kept
        self._matcher = matcher
        self._ids = Strings(kept.ids)
        self._shown = Strings(kept.shown)

    def offer(self, typed: str, language: str = "en") -> list[Offer]:
        """At most 25 choices, best first."""
        words = folded_words(typed)[:12]
        if not words:
            return [self._offer(place, language) for place in range(min(MOST, len(self._ids)))]
        places = dict.fromkeys(self._beginning(" " + " ".join(words)))
        if len(places) < ENOUGH:
            places |= dict.fromkeys(self._alike(typed[:_HEARD]))
        return [self._offer(place, language) for place in list(places)[:MOST]]

    def beginning(self, typed: str, language: str = "en") -> list[Offer]:
        """Only what holds the words typed, the last perhaps begun: for a prompt that completes."""
        words = folded_words(typed)[:12]
        places = dict.fromkeys(self._beginning(" " + " ".join(words))) if words else {}
        return [self._offer(place, language) for place in list(places)[:MOST]]

    @cached_property
    def _text(self) -> bytes:
        return bytes(self._kept.text)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {id: place for place, id in enumerate(self._ids)}

    @cached_property
    def _local(self) -> dict[tuple[str, str], str]:
        rows = msgspec.msgpack.decode(self._kept.local, type=list[tuple[str, str, str]])
        return {(id, language): shown for id, language, shown in rows}

    def _beginning(self, typed: str) -> Iterator[int]:
        """Places of things whose names hold the words typed, the last perhaps only begun."""
        needle = typed.encode()
        text, start, found = self._text, 0, 0
        while found < MOST * 2 and (at := text.find(needle, start)) >= 0:
            end = text.index(b"\n", at)
            tab = text.index(b"\t", text.rfind(b"\n", 0, at) + 1)
            if at < tab:
                yield int(text[tab + 1 : end])
                found += 1
            start = end

    def _alike(self, typed: str) -> Iterator[int]:
        match = self._matcher().find(typed)
        for candidate in (*match.candidates, *match.nearest):
            if candidate.target in self._places:
                yield self._places[candidate.target]

    def _offer(self, place: int, language: str) -> Offer:
        id, key = self._ids[place], self._shown[place]
        return Offer(id, key, key if language == "en" else self._local.get((id, language), key))


Thing = tuple[str, str, Iterable[str]]  # id, what to show and send, all its names
Local = dict[tuple[str, str], str]  # by id and language: what is shown to readers of that language


class Completers:
    """Works, people, songs, categories, terms of one knowledge base; kept where its titles are."""

    def __init__(self, library: Library, titles: Titles) -> None:
        kept = _opened(titles)
        if kept is None:
            things = _things(library)
            encoded = msgspec.msgpack.encode({kind: _kept(*of) for kind, of in things.items()})
            titles.keep(_NAME, encoded, *_CODE)
            kept = msgspec.msgpack.decode(encoded, type=dict[str, _Kept])
        self.works = Completer(kept["works"], lambda: titles.works)
        self.people = Completer(kept["people"], lambda: titles.people)
        self.songs = Completer(kept["songs"], lambda: titles.songs)
        self.categories = Completer(kept["categories"], lambda: titles.categories)
        self.terms = Completer(kept["terms"], lambda: titles.terms)


def _opened(titles: Titles) -> dict[str, _Kept] | None:
    stored = titles.stored(_NAME, *_CODE)
    if stored is not None:
        with suppress(ValueError):  # msgspec's errors are ValueErrors
            return msgspec.msgpack.decode(stored, type=dict[str, _Kept])
    return None


def _kept(things: Iterable[Thing], local: Local) -> _Kept:
    lines, ids, all_shown = [], [], []
    for place, (id, shown, names) in enumerate(things):
        ids.append(id)
        all_shown.append(shown)
        lines += [f" {' '.join(folded_words(name))}\t{place}\n" for name in dict.fromkeys(names)]
    rows = [(id, language, shown) for (id, language), shown in local.items()]
    return _Kept(
        text=memoryview("".join(lines).encode()),
        ids=string_columns(ids),
        shown=string_columns(all_shown),
        local=msgspec.Raw(msgspec.msgpack.encode(rows)),
    )


def _things(library: Library) -> dict[str, tuple[list[Thing], Local]]:
    """Everything that is completed by kind, best known first."""
    base = library.base
    works = sorted(
        base.works, key=lambda w: (-w.fame, -len(library.nominations_of_work(w.id)), w.title)
    )
    people = sorted(base.people, key=lambda p: (-len(library.nominations_of_person(p.id)), p.name))
    songs = sorted(base.songs, key=lambda s: (-len(s.uses), s.title))
    local_works = {
        (work.id, language): voice(language).say(keyed(work))
        for work in works
        for language, _ in work.local
    }
    local_categories = _local_categories(library)
    return {
        "works": (
            [(w.id, w.key, (w.title, *w.also, *(t for _, t in w.local), w.key)) for w in works],
            local_works,
        ),
        "people": ([(p.id, p.name, (p.name, *p.also)) for p in people], {}),
        "songs": ([(s.id, s.key, (s.title, *s.also, s.key)) for s in songs], {}),
        "categories": (
            [
                (id, shown, (*names, *_of(id, local_categories)))
                for id, shown, names in _categories(library)
            ],
            local_categories,
        ),
        "terms": ([(t.id, t.term, (t.term, *t.also)) for t in base.terms], {}),
    }


def _categories(library: Library) -> Iterator[tuple[str, str, Iterable[str]]]:
    for body in library.base.bodies:
        for category in body.categories:
            shown = f"{body.award}: {category.name}"
            names = (category.name, shown, body.name, *body.also, *category.also)
            yield f"{body.id}/{category.id}", shown, names


def _local_categories(library: Library) -> dict[tuple[str, str], str]:
    """What categories are called in languages that have a name of their own for them."""
    found = {}
    for language in LANGUAGES[1:]:
        say = voice(language).say
        for body in library.base.bodies:
            for category in body.categories:
                named = say(category_called(body, category))
                if named != category.name:
                    id = f"{body.id}/{category.id}"
                    found[id, language] = f"{say(award_called(body))}: {named}"
    return found


def _of(id: str, local: dict[tuple[str, str], str]) -> list[str]:
    return [name for (of, _), name in local.items() if of == id]
