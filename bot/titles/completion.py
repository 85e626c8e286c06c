"""Choices while somebody types: what begins like it, best known first, then what is spelled like it.

Names stand in one long text, a line each, best known first, so that a look-up is one scan in C.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from bot.knowledge.called import award_called, category_called, keyed
from bot.knowledge.library import Library
from bot.titles.catalogue import Titles
from bot.titles.folding import folded_words
from bot.titles.matcher import Matcher
from bot.words.catalogue import LANGUAGES, voice

MOST = 25  # what Discord offers at most
ENOUGH = 5  # that begin as typed: then nothing misspelt is looked for
_HEARD = 100  # letters of what is typed that are looked at


class Offer(msgspec.Struct, frozen=True):
    """A choice: the id of what it names, the natural key to send, and what to show for it."""

    id: str
    key: str
    shown: str


class Completer:
    """One kind of thing by name: (id, what to show and send, all its names), best known first.

    `local` are names by (id, language), shown to readers of that language.
    """

    def __init__(
        self,
        things: Iterable[tuple[str, str, Iterable[str]]],
        matcher: Matcher,
        local: dict[tuple[str, str], str] | None = None,
    ) -> None:
        self._matcher = matcher
        self._local = local or {}
        self._shown: dict[str, str] = {}
        lines = []
        for id, shown, names in things:
            self._shown[id] = shown
            lines += [f" {' '.join(folded_words(name))}\t{id}\n" for name in dict.fromkeys(names)]
        self._text = "".join(lines)
        self._best = tuple(self._shown)[:MOST]

    def offer(self, typed: str, language: str = "en") -> list[Offer]:
        """At most 25 choices, best first."""
        words = folded_words(typed)[:12]
        ids = dict.fromkeys(self._beginning(" " + " ".join(words)) if words else self._best)
        if words and len(ids) < ENOUGH:
            ids |= dict.fromkeys(self._alike(typed[:_HEARD]))
        return [self._offer(id, language) for id in list(ids)[:MOST] if id in self._shown]

    def beginning(self, typed: str, language: str = "en") -> list[Offer]:
        """Only what holds the words typed, the last perhaps begun: for a prompt that completes."""
        words = folded_words(typed)[:12]
        ids = dict.fromkeys(self._beginning(" " + " ".join(words))) if words else {}
        return [self._offer(id, language) for id in list(ids)[:MOST]]

    def _beginning(self, needle: str) -> Iterator[str]:
        """Ids whose names hold the words typed, the last perhaps only begun."""
        text, start, found = self._text, 0, 0
        while found < MOST * 2 and (at := text.find(needle, start)) >= 0:
            end = text.index("\n", at)
            tab = text.index("\t", text.rfind("\n", 0, at) + 1)
            if at < tab:
                yield text[tab + 1 : end]
                found += 1
            start = end

    def _alike(self, typed: str) -> Iterator[str]:
        match = self._matcher.find(typed)
        for candidate in (*match.candidates, *match.nearest):
            yield candidate.target

    def _offer(self, id: str, language: str) -> Offer:
        key = self._shown[id]
        return Offer(id, key, self._local.get((id, language), key))


class Completers:
    """Works, people, songs, categories, terms of one knowledge base."""

    def __init__(self, library: Library, titles: Titles) -> None:
        works = sorted(
            library.base.works,
            key=lambda w: (-w.fame, -len(library.nominations_of_work(w.id)), w.title),
        )
        local = {
            (work.id, language): voice(language).say(keyed(work))
            for work in works
            for language, _ in work.local
        }
        self.works = Completer(
            (
                (w.id, w.key, (w.title, *w.also, *(title for _, title in w.local), w.key))
                for w in works
            ),
            titles.works,
            local,
        )
        people = sorted(
            library.base.people,
            key=lambda p: (-len(library.nominations_of_person(p.id)), p.name),
        )
        self.people = Completer(((p.id, p.name, (p.name, *p.also)) for p in people), titles.people)
        songs = sorted(library.base.songs, key=lambda s: (-len(s.uses), s.title))
        self.songs = Completer(
            ((s.id, s.key, (s.title, *s.also, s.key)) for s in songs), titles.songs
        )
        local_categories = _local_categories(library)
        self.categories = Completer(
            (
                (id, shown, (*names, *_of(id, local_categories)))
                for id, shown, names in _categories(library)
            ),
            titles.categories,
            local_categories,
        )
        self.terms = Completer(
            ((t.id, t.term, (t.term, *t.also)) for t in library.base.terms), titles.terms
        )


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
