"""Which words of a question are titles, songs and names: exact names first, then what is misspelt.

Exact names are chosen so that together they explain the most words. Words left over that could be
a name are then looked up as a whole, with the small words around them: a word more than the name
("alien romulus") is never dropped to make a neighbour fit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from bot.asking.cues import CUES, FILLER, SAID_AS, SMALL
from bot.asking.names import Names, sureness
from bot.asking.runs import LONGEST, cover, is_owner, runs, split, stretches
from bot.asking.spots import (
    ARTICLES,
    MARKS,
    Spot,
    Spotted,
    Unknown,
    is_everyday_word,
    is_sequel,
    is_shouted,
    is_small_number,
    is_somebodys,
    is_surname,
    near,
    overlap,
    tells,
)
from bot.asking.text import Said, Token
from bot.titles.catalogue import Titles
from bot.titles.decision import Match, Rule, Status

_MOST_LOST = 12  # unexplained words beyond which none is looked up
_SLIP = 0.85  # confidence of a full name that is right but for a slip
_A = frozenset(("a", "an"))
_LOST = frozenset(("lost", "lose", "loses", "losing"))
_SEPARATE = frozenset(("and", "or", "vs", "by", "than", "in", "for"))


class Spotter:
    """Finds names of one base in questions."""

    def __init__(self, titles: Titles) -> None:
        self._names = Names(titles)

    def is_name_word(self, word: str) -> bool:
        """Whether some name contains the word."""
        return self._names.is_name_word(word)

    def exactly(self, text: str) -> dict[str, Match]:
        """What a text names to the letter, by sort."""
        return self._names.exactly(text)

    def bridges(self, said: Said, at: int) -> bool:
        """Whether a name has words on both sides of a place in the text."""
        after = sum(token.start < at for token in said.tokens)
        last = min(len(said.tokens), after + LONGEST)
        return any(
            self._names.exactly(said.between(a, b))
            for a in range(max(0, after - LONGEST), after)
            for b in range(after + 1, last + 1)
            if b - a <= LONGEST
            and not all(token.word in ARTICLES for token in said.tokens[after:b])
        )

    def with_year(self, said: Said, spot: Spot, last: int, year: int) -> Spot | None:
        """A work with the year said right after it; None if no work is meant."""
        match = self._names.of_year(spot.found["W"], year) if "W" in spot.found else None
        if match is None:
            return None
        return Spot(spot.first, last, said.between(spot.first, last), {"W": match}, spot.exact)

    def spot(
        self,
        said: Said,
        heard: Sequence[str],
        taken: Sequence[bool],
        no_names: Collection[int] = (),
    ) -> Spotted:
        """Names among the words; `heard` are the words as cues, `taken` those that say when.

        `no_names` are words that name nothing by themselves.
        """
        exact = [
            spot
            for spot in self._exact(said, heard)
            if spot.last - spot.first > 1 or spot.first not in no_names
        ]
        strong = [s for s in exact if self._is_strong(said, heard, taken, s)]
        chosen = cover(strong, heard)
        chosen, strange = self._quoted(said, chosen)
        chosen = self._whole_names(said, self._full_names(said, heard, chosen))
        chosen, sequels = self._sequels(said, taken, chosen)
        chosen, unknown = self._misspelt(said, heard, taken, chosen, [*strange, *sequels])
        chosen, misspelt = self._sequels(said, taken, chosen)  # "the matrx 9"
        unknown = [*unknown, *misspelt]
        weak = [s for s in exact if not any(overlap(s, c) for c in chosen)]
        return Spotted(tuple(chosen), tuple(unknown), tuple(cover(weak, heard)))

    def _exact(self, said: Said, heard: Sequence[str]) -> Iterator[Spot]:
        tokens = said.tokens
        part = [self._names.can_join(t.word) or bool(self._names.exactly(t.raw)) for t in tokens]
        for first in range(len(tokens)):
            last = first
            while last < min(len(tokens), first + LONGEST) and (part[last] or last == first):
                last += 1
                text = said.between(first, last)
                if heard[last - 1] not in ARTICLES and (found := self._names.exactly(text)):
                    yield Spot(first, last, text, found)

    def _is_seen(self, said: Said, spot: Spot) -> bool:
        """Whether a name begins right after "saw", which then tells what somebody did."""
        after = said.tokens[spot.last : spot.last + LONGEST]
        names = (
            self._names.exactly(said.between(spot.last, spot.last + size))
            for size in range(1, len(after) + 1)
        )
        return any(names)

    def _is_strong(
        self, said: Said, heard: Sequence[str], taken: Sequence[bool], spot: Spot
    ) -> bool:
        span = range(spot.first, spot.last)
        quotes = {said.tokens[i].quote for i in span}
        if len(quotes) == 1 and 0 not in quotes:
            whole = [i for i, t in enumerate(said.tokens) if t.quote in quotes]
            if whole == list(span):
                return True
        if heard[spot.first] in _A and _is_thing(said.tokens[spot.last - 1], spot):
            return False  # "a space odyssey" is of no band
        if heard[spot.first : spot.last] == ["saw"] and self._is_seen(said, spot):
            return False  # "saw Jaws again"
        if heard[spot.first] == "to" and spot.first and heard[spot.first - 1] in _LOST:
            return False  # "lost to moon river"
        if all(taken[i] or is_small_number(said.tokens[i]) or heard[i] in ARTICLES for i in span):
            return False
        content = [i for i in span if tells(said, heard, i) and not taken[i]]
        if content:
            return len(span) > 1 or not (
                _everyday_surname(said.tokens[spot.first], spot)
                or is_somebodys(said, heard, spot.first)
            )
        telling = [i for i in span if heard[i] not in ARTICLES]
        if len(telling) == 2 and "W" in spot.found and all(heard[i] in FILLER for i in telling):
            return True  # "pretty woman"
        if len(span) >= 3 and not all(heard[i] in CUES for i in telling):
            return True
        return (
            bool(telling)
            and all(
                said.tokens[i].capital and i > 0 and heard[i] not in CUES and heard[i] not in ("i",)
                for i in telling
            )
            and not is_shouted(said)
        )

    def _quoted(self, said: Said, chosen: list[Spot]) -> tuple[list[Spot], list[Unknown]]:
        """What stands in quotation marks is one name, known or not."""
        unknown: list[Unknown] = []
        for quote in sorted({t.quote for t in said.tokens} - {0}):
            inside = [i for i, t in enumerate(said.tokens) if t.quote == quote]
            first, last = inside[0], inside[-1] + 1
            if any((s.first, s.last) == (first, last) for s in chosen):
                continue
            text = said.between(first, last)
            parts = [s for s in chosen if s.first < last and first < s.last]
            chosen = [s for s in chosen if s not in parts]
            found = self._names.nearly(text, whole=True)
            if found:
                chosen.append(Spot(first, last, text, found, exact=False))
            else:
                unknown.append(Unknown(first, last, text, near(parts)))
        return sorted(chosen, key=lambda s: s.first), unknown

    def _full_names(self, said: Said, heard: Sequence[str], chosen: list[Spot]) -> list[Spot]:
        """A first name that is also a surname, with the misspelt surname after it ("howard shor").

        A slip of a surname may be heard as a word of questions: `heard` has "show" for it.
        """
        free = set(range(len(heard))) - {i for s in chosen for i in range(s.first, s.last)}
        for spot in [s for s in chosen if is_surname(s) and s.last in free]:
            word = said.tokens[spot.last].word
            if word in SMALL or word in CUES or word in FILLER or word in SAID_AS:
                continue
            text = said.between(spot.first, spot.last + 1)
            if (found := self._names.person(text)) and found.candidates[0].confidence >= _SLIP:
                whole = Spot(spot.first, spot.last + 1, text, {"P": found}, exact=False)
                chosen = [whole if s is spot else s for s in chosen]
        return chosen

    def _whole_names(self, said: Said, chosen: list[Spot]) -> list[Spot]:
        """Two surnames side by side are one name, if they nearly make one ("jon williams")."""
        for a, b in pairwise(chosen):
            if (whole := self._joined_name(said, a, b)) is not None:
                kept = [s for s in chosen if s not in (a, b)]
                return self._whole_names(said, sorted([*kept, whole], key=lambda s: s.first))
            if a.last == b.first and a.letter == b.letter == "P" and b.last - a.first == 2:
                text = said.between(a.first, b.last)
                if found := self._names.person(text):
                    kept = [s for s in chosen if s not in (a, b)]
                    return [*kept, Spot(a.first, b.last, text, {"P": found}, exact=False)]
            both = (
                self._names.both(said.between(a.first, b.last), a, b) if a.last == b.first else None
            )
            if both is not None:  # "LOTR return of the king"
                kept = [s for s in chosen if s not in (a, b)]
                text = said.between(a.first, b.last)
                return [*kept, Spot(a.first, b.last, text, {"W": both}, exact=True)]
        return chosen

    def _joined_name(self, said: Said, a: Spot, b: Spot) -> Spot | None:
        """Two names with a small word between them that are one misspelt ("gon with the wind")."""
        between = [said.tokens[i].word for i in range(a.last, b.first)]
        if len(between) > 2 or _SEPARATE & set(between) or not all(w in SMALL for w in between):
            return None
        text = said.between(a.first, b.last)
        found = self._names.nearly(text, whole=False)
        kept = {k: m for k, m in found.items() if m.rule is Rule.SPELLING and k != "P"}
        return Spot(a.first, b.last, text, kept, exact=False) if kept else None

    def _sequels(
        self, said: Said, taken: Sequence[bool], chosen: list[Spot]
    ) -> tuple[list[Spot], list[Unknown]]:
        """A number right after a title belongs to it: `gladiator 9` is not Gladiator."""
        unknown: list[Unknown] = []
        for spot in [s for s in chosen if "W" in s.found]:
            at = spot.last
            if at < len(said.tokens) and said.tokens[at].word in MARKS:
                at += 1
            if at >= len(said.tokens) or taken[at] or not is_sequel(said.tokens[at]):
                continue
            beside = [s for s in chosen if s.first <= at < s.last]
            if any(s.last > at + 1 for s in beside):
                continue
            chosen = [s for s in chosen if s is not spot and s not in beside]
            text = said.between(spot.first, at + 1)
            match = self._names.work(text)
            if match.status is Status.NONE and (
                dated := self._of_short_year(spot, said.tokens[at])
            ):
                match = dated
            if match.status is Status.NONE:
                unknown.append(Unknown(spot.first, at + 1, text, near([spot])))
            else:
                chosen.append(Spot(spot.first, at + 1, text, {"W": match}, exact=False))
        return sorted(chosen, key=lambda s: s.first), unknown

    def _of_short_year(self, spot: Spot, token: Token) -> Match | None:
        """The work of a title that is of the year two figures say ("dune 84"); None if none is."""
        if not (token.raw.isdecimal() and len(token.raw) == 2 and token.raw > "29"):
            return None
        found = self._names.of_year(spot.found["W"], 1900 + int(token.raw))
        return None if found is None or found.rule is Rule.YEAR_UNFIT else found

    def _misspelt(
        self,
        said: Said,
        heard: Sequence[str],
        taken: Sequence[bool],
        chosen: list[Spot],
        sequels: list[Unknown],
    ) -> tuple[list[Spot], list[Unknown]]:
        """The words left over looked up as names; `sequels` are known to be unknown."""
        unknown = list(sequels)
        blocked = list(taken)
        for lost in sequels:
            blocked[lost.first : lost.last] = [True] * (lost.last - lost.first)
        queue = runs(said, heard, blocked, chosen)
        if sum(last - first for first, last in queue) > _MOST_LOST:  # chat, not a slip
            return chosen, [*unknown, *(Unknown(a, b, said.between(a, b)) for a, b in queue)]
        while queue:
            first, last = queue.pop(0)
            inside = [s for s in chosen if first <= s.first and s.last <= last]
            spot = self._look_up(said, heard, taken, chosen, first, last)
            if spot is not None:
                chosen = [s for s in chosen if not overlap(s, spot)] + [spot]
                continue
            if last - first == 1 and (owned := [s for s in chosen if is_owner(said, first, s)]):
                own = owned[0]
                whole = Spot(first, own.last, own.text, own.found)
                chosen = [whole if s is own else s for s in chosen]
                continue
            pieces = split(said, heard, first, last, inside)
            if pieces:
                queue = pieces + queue
                continue
            if inside:
                chosen = [s for s in chosen if s not in inside]
            beside = [s for s in chosen if is_surname(s) and (s.last == first or s.first == last)]
            chosen = [s for s in chosen if s not in beside]
            first = min([first, *(s.first for s in beside)])
            last = max([last, *(s.last for s in beside)])
            unknown.append(Unknown(first, last, said.between(first, last), near(inside)))
        return sorted(chosen, key=lambda s: s.first), unknown

    def _look_up(
        self,
        said: Said,
        heard: Sequence[str],
        taken: Sequence[bool],
        chosen: list[Spot],
        first: int,
        last: int,
    ) -> Spot | None:
        """The run as a name, with small words around it or without; the longest that is one."""
        best: tuple[float, Spot] | None = None
        if last - first > LONGEST:
            return None
        for low, high in stretches(said, heard, taken, chosen, first, last):
            text = said.between(low, high)
            found = self._names.nearly(text, whole=(low, high) == (first, last))
            if not found:
                continue
            sure = max(sureness(m) for m in found.values())
            rating = sure + 0.04 * (high - low)
            if best is None or rating > best[0]:
                best = rating, Spot(low, high, text, found, exact=False)
        if best is None:
            return None
        spot = best[1]
        token = said.tokens[spot.first]
        alone = spot.last - spot.first == 1
        if alone and (_everyday_surname(token, spot) or _is_family(said, spot)):
            return None
        return spot


def _is_family(said: Said, spot: Spot) -> bool:
    """Whether a surname is only hidden in a plural after an article: "The Waltons"."""
    words = [token.word for token in said.tokens]
    if not is_surname(spot) or words[spot.first - 1 : spot.first] != ["the"]:
        return False
    names = {candidate.name.casefold() for candidate in spot.found["P"].candidates}
    return any(words[spot.first] == f"{name}s" for name in names)


def _is_thing(token: Token, spot: Spot) -> bool:
    """Whether an everyday word in lower case is a band's name by chance."""
    return spot.letter == "P" and not token.capital and is_everyday_word(token.word)


def _everyday_surname(token: Token, spot: Spot) -> bool:
    """Whether an everyday word is a surname only ("box", "money"), or lacks its article ("band")."""
    if not _is_thing(token, spot):
        return False
    names = [candidate.name.casefold() for candidate in spot.found["P"].candidates]
    return is_surname(spot) or all(name.startswith("the ") for name in names)
