"""What the base knows already, looked up as a list from elsewhere names it."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict

from bot.knowledge.importing.oscars import Row
from bot.knowledge.library import Library
from bot.knowledge.model import Category, Nomination, Song, Work, WorkKind


def plain(text: str) -> str:
    """Letters and digits alone, without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("&", "and"))
    return re.sub(r"[\W_]", "", "".join(c for c in letters if not unicodedata.combining(c)))


class Known:
    """The base by IMDb id, and by names without case, accents and punctuation."""

    def __init__(self, library: Library, body: str) -> None:
        self.library = library
        self.body = library.bodies[body]
        self._by_imdb = {work.imdb: work for work in library.base.works if work.imdb}
        self._by_title: defaultdict[str, list[Work]] = defaultdict(list)
        for work in library.base.works:
            for title in (work.title, *work.also):
                self._by_title[plain(title)].append(work)
        self._people = {
            plain(name): person.name
            for person in reversed(library.base.people)
            for name in (*person.also, person.name)
        }
        self._ballots: defaultdict[tuple[int, str], list[Nomination]] = defaultdict(list)
        for n in library.base.nominations:
            if n.body == body:
                self._ballots[n.ceremony, n.category].append(n)

    def category(self, canonical: str) -> Category | None:
        """`MUSIC (Original Score)` is our "Best Original Score"."""
        inner = re.fullmatch(r"MUSIC \((.+)\)", canonical)
        wanted = plain(f"Best {inner[1]}") if inner else ""
        return next((c for c in self.body.categories if plain(c.name) == wanted), None)

    def work(self, row: Row) -> Work | None:
        """The work of a row: by IMDb id, else a film of that title and about that year."""
        for id in row.film_ids:
            if id in self._by_imdb:
                return self._by_imdb[id]
        films = [
            work
            for work in self._by_title[plain(row.films[0])]
            if work.kind is WorkKind.FILM
            and abs(work.year - row.film_year) <= 1
            # An id of its own that is not the row's is that of another film.
            and not (work.imdb and row.film_ids)
        ]
        return films[0] if len(films) == 1 else None

    def person(self, name: str) -> str | None:
        """The name under which somebody is recorded."""
        return self._people.get(plain(name))

    def song(self, title: str, work: Work) -> Song | None:
        """The song of that title that is used in the work."""
        for song, _ in self.library.songs_in(work.id):
            if plain(title) in {plain(name) for name in (song.title, *song.also)}:
                return song
        return None

    def ballot(self, ceremony: int, category: str) -> list[Nomination]:
        """What is recorded of one category at one ceremony."""
        return self._ballots[ceremony, category]

    def names(self, nomination: Nomination) -> list[str]:
        """The people of a nomination by name."""
        return [self.library.people[id].name for id in nomination.people]
