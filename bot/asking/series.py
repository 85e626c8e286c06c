"""Series named as a whole: "the star wars trilogy", "which bond songs won" mean several works at once.

Of awards they are asked about together; of anything else, which one is asked back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from msgspec.structs import replace

from bot.asking.cues import CUES, FILLER, SMALL, words
from bot.asking.spots import ARTICLES, MARKS, Spot, is_everyday_word
from bot.asking.text import Said
from bot.knowledge.library import Library
from bot.titles.decision import Candidate, Match, Rule, Status
from bot.titles.folding import folded_words
from bot.titles.numerals import VALUES, is_number

_WHOLE = words("trilogy saga franchise prequels sequels tetralogy quadrilogy")
_ALL = words("all whole entire every")
_FILMS = words("film films movies")
_PLURAL = words("films movies scores soundtracks themes composers") | _WHOLE
_PARTS = _PLURAL | words("film movie song songs score soundtrack theme music series")
_SOME = _ALL | words("which what any many much both each most first last latest")
_SAID = {"james bond": "bond", "007": "bond", "lotr": "lord of the rings", "hp": "harry potter"}
_LONGEST = 6  # words of a name
_MOST = 6  # works to choose from
_FEW, _SEVERAL = (
    2,
    3,
)  # films of a name that make it a series: where sequels are numbered, where not
_PARTS_AT_MOST = 20  # a greater number in a title is no part's
_GAP = 15  # years after which films of a name are begun anew
_CONFIDENCE = 0.9  # each is meant as much as the next, and none for certain
_Words = tuple[str, ...]


class Series:
    """Finds the films of one base whose names begin alike."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _begun(self) -> dict[_Words, dict[str, list[str]]]:
        """By the words that names of films begin with, without an article: work id → such names."""
        found: defaultdict[_Words, dict[str, list[str]]] = defaultdict(dict)
        for work in self._library.works.values():
            if work.kind.value == "film":
                for name in (work.title, *work.also):
                    said = _words_of(name)
                    for size in range(1, min(len(said), _LONGEST) + 1):
                        found[said[:size]].setdefault(work.id, []).append(name)
        return found

    def widened(self, heard: Sequence[str], spot: Spot) -> Spot:
        """The spot as all films that its name begins, if the words beside it mean them together."""
        if "W" not in spot.found or not _is_whole(heard, spot):
            return spot
        match = spot.found["W"]
        if match.status is Status.SEVERAL:
            return spot
        ids = self._ranked(self._begun.get(_words_of(match.candidates[0].name), {}))
        if len(ids) < _FEW:
            return spot
        return replace(spot, found={"W": self._several(ids[:_MOST])})

    def asked(self, said: Said, heard: Sequence[str]) -> Spot | None:
        """The series that a question on awards is about: "which bond songs", "any star wars film"."""
        for at, word in enumerate(heard):
            if word not in _PARTS:
                continue
            for first in range(max(0, at - _LONGEST), at):
                if heard[first] in ARTICLES or not _is_meant(said, heard, first, at):
                    continue
                text = said.between(first, at)
                called = _words_of(_SAID.get(text.lower(), text))
                if self._is_series(called):
                    return self._named(first, at + (word in _WHOLE), text, called)
        return None

    def numbered(self, spot: Spot, place: int) -> Spot:
        """The film that came out as the nth of its series; all of them where the order is unsure."""
        match = spot.found.get("W")
        films = self._begun.get(_words_of(spot.text), {})
        single = match is not None and match.status is Status.ONE
        if match is None or len(films) < _FEW or (place == 1 and single):
            return spot
        works = sorted((self._library.works[id] for id in films), key=lambda w: (w.year, w.title))
        again = len({work.title for work in works}) < len(works)
        begun = works[: max(place, 2)]
        again = again or any(b.year - a.year > _GAP for a, b in pairwise(begun))
        if again or place > len(works) or not _may_be(works[place - 1].title, place):
            return replace(spot, found={"W": self._several(self._ranked(films)[:_MOST])})
        return replace(spot, found={"W": self._only(works[place - 1].id)})

    def known(self, spot: Spot) -> Spot:
        """The spot as a series, if it names several works by what their titles have in common."""
        match = spot.found.get("W")
        if match is None or match.status is not Status.SEVERAL or spot.series:
            return spot
        called = _words_of(spot.text)
        titles = {self._library.works[id].title for id in spot.ids}
        if len(titles) < _FEW or not self._is_series(called):
            return spot
        return self._named(spot.first, spot.last, spot.text, called)

    def _named(self, first: int, last: int, text: str, called: _Words) -> Spot:
        found = {"W": self._several(self._ranked(self._begun[called]))}
        return Spot(first, last, text, found, series=self._display(called))

    def _is_series(self, called: _Words) -> bool:
        """Whether films of this name are numbered, or so many that the name is not by chance theirs."""
        films = self._begun.get(called, {})
        common = CUES | SMALL | FILLER
        if len(films) < _FEW or all(word in common or is_number(word) for word in called):
            return False
        size = len(called)
        numbered = [id for id, names in films.items() if any(_is_marked(n, size) for n in names)]
        if len(numbered) >= _FEW:
            return True
        everyday = all(word in common or is_everyday_word(word) for word in called)
        return not everyday and len(films) >= (_FEW if size > 1 else _SEVERAL)

    def _display(self, called: _Words) -> str:
        """The name as films have it: `Star Wars`, `Mission: Impossible`."""
        name = min((n for names in self._begun[called].values() for n in names), key=len)
        parts = name.split()
        sizes = (n for n in range(1, len(parts) + 1) if _words_of(" ".join(parts[:n])) == called)
        shown = " ".join(parts[: next(sizes, len(parts))])
        return shown.removeprefix("The ").rstrip(":–-, ")

    def _ranked(self, ids: dict[str, list[str]]) -> list[str]:
        works = self._library.works
        return sorted(ids, key=lambda id: (-works[id].fame, works[id].year))

    def _only(self, id: str) -> Match:
        found = Candidate(id, _CONFIDENCE, self._library.works[id].title, Rule.EXACT)
        return Match(Status.ONE, Rule.EXACT, found.name, candidates=(found,))

    def _several(self, ids: Sequence[str]) -> Match:
        works = self._library.works
        candidates = tuple(Candidate(i, _CONFIDENCE, works[i].title, Rule.EXACT) for i in ids)
        return Match(Status.SEVERAL, Rule.EXACT, works[ids[0]].title, candidates=candidates)


def says_whole(heard: Sequence[str]) -> bool:
    """Whether some word may mean a series; else nothing needs to be looked at."""
    return bool(_WHOLE & set(heard)) or bool(_ALL & set(heard) and _FILMS & set(heard))


def says_some(heard: Sequence[str]) -> bool:
    """Whether some word may mean a part of a series; else nothing needs to be looked at."""
    return bool(_PLURAL & set(heard)) or bool(_PARTS & set(heard) and (_SOME | {"a"}) & set(heard))


def _is_whole(heard: Sequence[str], spot: Spot) -> bool:
    after = heard[spot.last : spot.last + 3]
    if _WHOLE & set(after[:2]):
        return True
    return bool(after) and after[0] in _FILMS and bool(_ALL & set(heard[: spot.first][-3:]))


def _is_meant(said: Said, heard: Sequence[str], first: int, at: int) -> bool:
    """Whether the words from `first` name several works, of which the part at `at` is asked about."""
    if said.tokens[at].word in _PLURAL:
        return True
    before = heard[max(0, first - 3) : first]
    return bool(_SOME & set(before)) or (before[-1:] in (["a"], ["an"]) and "ever" in heard)


def _is_marked(name: str, size: int) -> bool:
    """Whether a name is that of a series, with no more than a number, a part or a subtitle after it."""
    said = _words_of(name)
    if len(said) == size:
        return True
    rest = name.split()[-(len(said) - size) :]
    return is_number(said[size]) or rest[0].lower() in MARKS


def _may_be(title: str, place: int) -> bool:
    """Whether no number in a title says that it is another part of its series."""
    said = [word for word in _words_of(title) if word.isdigit() or word in VALUES]
    numbers = [VALUES[word] if word in VALUES else int(word) for word in said]
    return all(number == place or number > _PARTS_AT_MOST for number in numbers)


def _words_of(name: str) -> _Words:
    said = folded_words(name)
    return tuple(said[1:] if len(said) > 1 and said[0] in ARTICLES else said)
