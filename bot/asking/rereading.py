"""A text read once more, where the first reading missed a name or took one that is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from bot.asking import ours
from bot.asking.chance import is_phrase
from bot.asking.cues import CUES, SAID_AS, hear, words
from bot.asking.intent import NAMELESS, Intent
from bot.asking.reader import Reader
from bot.asking.reading import Reading
from bot.asking.slots import (
    stands_as_name,
    stands_as_subject,
    stands_as_winner,
    stands_in_slot,
)
from bot.asking.spots import Spot, is_surname
from bot.knowledge.library import Library
from bot.titles.decision import Rule as Way

_FILM_OF_KIND = re.compile(r"\b(?:for|to) (?:the|that|an?) U film$")
_ASKING = words("who whos whom whose what whats which where when how")


class Rereader:
    """Reads once more what a reader has read; the first reading stays where that finds no more."""

    def __init__(self, library: Library, reader: Reader) -> None:
        self._library = library
        self._reader = reader

    def with_misspelt_cues(self, reading: Reading) -> Reading:
        """Once more with unknown words as misspelt cues, though some title has such a word."""
        if not reading.unknown:
            return reading
        lost = {i for u in reading.unknown if not u.near for i in range(u.first, u.last)}
        heard = [hear(w, _no_name) if i in lost else w for i, w in enumerate(reading.heard)]
        if heard == reading.heard:
            return reading
        again = self._reader.read(reading.said, heard)
        return again if len(again.unknown) < len(reading.unknown) else reading

    def with_slotted(self, reading: Reading) -> Reading:
        """Once more with the everyday word that stands where only a title can."""
        if reading.spots or reading.unknown:
            return reading
        said, heard = reading.said, reading.heard
        if dated := self._reader.dated(reading):
            return self._with_weak(reading, [dated])
        slotted = [spot for spot in reading.weak if stands_in_slot(said, heard, spot)]
        return self._with_weak(reading, slotted[-1:]) if slotted else reading

    def with_all_everyday_words(self, reading: Reading) -> Reading:
        """Once more with all everyday words as names beside those found, save words that ask."""
        heard = reading.heard
        weak = [s for s in reading.weak if not set(heard[s.first : s.last]) <= _ASKING]
        return self._with_weak(reading, weak)

    def with_one_everyday_word(self, reading: Reading) -> Reading:
        """Once more with the best of the everyday words as a name ("Up", "Her"), where one is missing."""
        heard = reading.heard
        alone = len(heard) == sum(spot.last - spot.first for spot in reading.weak)
        if alone and is_phrase(heard) and not reading.said.tokens[0].capital:
            return reading
        weak = [
            spot
            for spot in reading.weak
            if stands_as_name(heard, spot)
            and (spot.letter != "P" or (alone and reading.said.tokens[spot.first].capital))
        ]
        if reading.rule and reading.rule.intent in NAMELESS:
            weak = [
                spot
                for spot in weak
                if stands_as_subject(heard, spot) and not self._says_when(reading, spot)
            ]
        if not weak:
            return self._read_uncorrected(reading)
        best = max(weak, key=lambda spot: (spot.last - spot.first, spot.first))
        return self._with_weak(reading, [best])

    def without_surnames(self, reading: Reading) -> Reading | None:
        """Once more with surnames in lower case as slips ("my hart will go on"); None if nothing is found so."""
        tokens = reading.said.tokens
        slips = {s.first for s in reading.spots if is_surname(s) and not tokens[s.first].capital}
        if not slips:
            return None
        again = self._reader.read(reading.said, reading.heard, no_names=slips)
        found = any(
            s.first <= i < s.last and s.last - s.first > 2 for i in slips for s in again.spots
        )
        return again if found and again.rule else None

    def past_strays(self, reading: Reading) -> Reading:
        """Once more past unknown words that are beside the question, by each way of being so."""
        reading = self._without_strays(self._without_preamble(self._without_aside(reading)))
        return self._without_film(self._without_part(reading))

    def _without_aside(self, reading: Reading) -> Reading:
        """Once more without a clause that only tells which is meant ("psycho, hitchcock")."""
        said, size = reading.said, len(reading.heard)
        if not (reading.rule and reading.unknown and reading.spots):
            return reading
        if any(u.near for u in reading.unknown) or is_loose_title(reading):
            return reading
        for lost in reading.unknown:
            first = next((i for i in range(lost.first, 0, -1) if said.stops(i)), 0)
            last = next((i for i in range(lost.last, size) if said.stops(i)), size)
            aside = set(range(first, last))
            if not first or aside & reading.named or CUES & {reading.heard[i] for i in aside}:
                return reading
        again = self._reader.read(said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _past_unknown(self, reading: Reading) -> Reading:
        """Once more past the unknown words, if that leaves a question."""
        again = self._reader.read(reading.said, reading.heard, past_unknown=True)
        return again if again.rule else reading

    def _without_preamble(self, reading: Reading) -> Reading:
        """Once more past everyday words before the question ("my aunt says … who composed Jaws")."""
        asks = next((i for i, word in enumerate(reading.heard) if word in _ASKING), 0)
        if not (reading.spots and reading.unknown) or any(u.last > asks for u in reading.unknown):
            return reading
        if not ours.stray_words_only(reading, common=False):
            return reading
        return self._past_unknown(reading)

    def _without_strays(self, reading: Reading) -> Reading:
        """Once more past everyday words beside a dated award: "best score of 1996, the drama one"."""
        scope = reading.scope
        if scope.foreign or reading.spots or not (scope.says_award and scope.dated):
            return reading
        if (
            not reading.unknown
            or not ours.stray_words_only(reading, common=False)
            or any(
                stands_as_winner(reading.heard, lost.first, lost.last) for lost in reading.unknown
            )
        ):
            return reading
        again = self._reader.read(reading.said, reading.heard, past_unknown=True)
        nameless = again.rule is not None and again.rule.intent in NAMELESS
        return again if nameless else reading

    def _without_part(self, reading: Reading) -> Reading:
        """Once more without everyday words for what is sung: "who sings the duet in …" names no song."""
        sung = reading.rule is not None and reading.rule.way == "performer"
        if not (sung and reading.unknown and reading.spots):
            return reading
        if not ours.stray_words_only(reading, common=False):
            return reading
        return self._past_unknown(reading)

    def _without_film(self, reading: Reading) -> Reading:
        """Once more without a film told by its kind: "was Skyfall made for the Bond film" asks of the song."""
        of_song = reading.rule is not None and reading.rule.intent is Intent.WRITTEN_FOR
        if not (of_song and len(reading.unknown) == 1 and _FILM_OF_KIND.search(reading.shape)):
            return reading
        return self._past_unknown(reading)

    def _read_uncorrected(self, reading: Reading) -> Reading:
        """Once more with the words as they were written, where hearing cues in them lost a name."""
        plain = [
            token.word if word not in SAID_AS.values() else word
            for token, word in zip(reading.said.tokens, reading.heard, strict=True)
        ]
        if plain == reading.heard:
            return reading
        again = self._reader.read(reading.said, plain)
        return again if again.spots and again.rule else reading

    def _with_weak(self, reading: Reading, weak: Sequence[Spot]) -> Reading:
        again = self._reader.read(reading.said, reading.heard, weak)
        return again if again.rule else reading

    def _says_when(self, reading: Reading, spot: Spot) -> bool:
        """Whether a title is but the year of the awards: "nominees for 2010"; none were for 1917."""
        before = reading.heard[spot.first - 1 : spot.first]
        year = reading.scope.year
        if year is None or before not in (["of"], ["for"], ["from"]):
            return False
        return set(range(spot.first, spot.last)) <= reading.meant and year >= self._first_year

    @cached_property
    def _first_year(self) -> int:
        """The first film year of which awards are on record."""
        bodies = self._library.bodies.values()
        return min(c.film_year for body in bodies for c in body.ceremonies)


def _no_name(word: str) -> bool:
    return False


def is_loose_title(reading: Reading) -> bool:
    """Whether a title is known by another article only: "the room" is hardly Room."""
    return any(
        spot.found["W"].candidates[0].name.casefold() != spot.text.casefold()
        and spot.found["W"].rule is Way.FOLDED
        for spot in reading.spots
        if "W" in spot.found
    )
