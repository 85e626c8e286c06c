"""Putting an answer together: names as readers know them, lines of evidence, numbered sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.asking.answer import Award, Cite, SongFacts
from bot.cards import Line
from bot.knowledge.called import named as named
from bot.knowledge.library import Library
from bot.knowledge.model import Credit, Fact, Person, Role, Song, Source, Use, Work
from bot.words.phrase import Listing, Phrase, Word


def names(people: Iterable[Person]) -> Listing:
    """People in their order, joined as the language joins them."""
    return Listing(tuple(person.name for person in people))


def listed(words: Iterable[Word], last: str = "and") -> Listing:
    """Anything joined as the language joins it."""
    return Listing(tuple(words), last)


def unique(words: Iterable[Word]) -> list[Word]:
    """Words without repeats, in order (phrases compare, but have no hash)."""
    kept: list[Word] = []
    for word in words:
        if word not in kept:
            kept.append(word)
    return kept


def song_named(song: Song) -> Phrase:
    """The song's title in quotation marks."""
    return Phrase.of("song-title", title=song.title)


class Evidence:
    """Collects what an answer claims and the sources of each claim, numbered as they are met."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._numbers: dict[str, int] = {}
        self._cites: dict[tuple[str, int], Cite] = {}

    def cite(self, sources: Iterable[str], claim: Word) -> tuple[int, ...]:
        """Note a claim; returns the numbers of its sources."""
        marks = []
        for id in sources:
            number = self._numbers.setdefault(id, len(self._numbers) + 1)
            self._cites[id, len(self._cites)] = Cite(source=id, claim=claim)
            marks.append(number)
        return tuple(marks)

    def line(
        self,
        text: Word,
        sources: Iterable[str] = (),
        *,
        won: bool | None = None,
        doubt: str | None = None,
        claim: Word | None = None,
    ) -> Line:
        """A line of evidence; what is doubtful is told as one source's claim.

        `claim` is what the sources are cited for, where the line alone would not be understood.
        """
        told = Phrase.of("doubtful", claim=text) if doubt else text
        return Line(text=told, marks=self.cite(sources, claim or text), won=won)

    def fact(self, text: Word, fact: Fact, *, won: bool | None = None) -> Line:
        """A line that tells a fact."""
        return self.line(text, fact.sources, won=won, doubt=fact.doubt)

    @property
    def citations(self) -> tuple[Cite, ...]:
        """Every claim noted, in order."""
        return tuple(self._cites.values())

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources met, in the order of their numbers."""
        known = self.library.sources
        return tuple(
            known.get(id) or Source(id=id, title=id, kind="unlisted") for id in self._numbers
        )


def composers(library: Library, work: Work) -> tuple[tuple[Person, ...], tuple[Credit, ...]]:
    """Who made the score: its composers, or who adapted it where no composer is credited."""
    for role in (Role.COMPOSER, Role.ADAPTER):
        credits = tuple(c for c in work.credits if c.role is role)
        if credits:
            return tuple(library.people[c.person] for c in credits), credits
    return (), ()


def by_fame(works: Iterable[Work]) -> list[Work]:
    """Better known first, then newer."""
    return sorted(works, key=lambda w: (-w.fame, -w.year, w.title))


def song_facts(library: Library, song: Song, uses: Sequence[Use] | None = None) -> SongFacts:
    """A song with its performers and uses, originals first, then by fame."""
    pairs = [(library.works[use.work], use) for use in (song.uses if uses is None else uses)]
    pairs.sort(key=lambda p: (p[1].use.value != "original", -p[0].fame, p[0].year, p[0].title))
    return SongFacts(
        song=song,
        performers=tuple(library.people[id] for id in song.performers),
        uses=tuple(pairs),
    )


def in_time_order(awards: Iterable[Award]) -> list[Award]:
    """Wins first, then by film year and category."""
    return sorted(
        awards,
        key=lambda a: (
            not a.nomination.won,
            a.nomination.film_year,
            a.body.id,
            a.nomination.category,
        ),
    )
