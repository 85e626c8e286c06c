"""Finding who is meant: exact look-up first, then spelling, words and sound, each measured.

A text is read in a few ways (as it stands, without its year, without "movie"). Each way of finding
gives names that could be meant; the first that gives any decides. What comes near but may not be
taken (another number, another word) is remembered for "did you mean".
"""

from __future__ import annotations

from collections.abc import Container, Sequence

import msgspec
from rapidfuzz.distance import OSA, DamerauLevenshtein

from bot.titles.clues import far_clues, near_clues, sound_clue
from bot.titles.decision import (
    Candidate,
    Match,
    Rule,
    Status,
    by_target,
    dominant,
    of_year,
    rank,
    with_series,
)
from bot.titles.folding import ARTICLES, compact, folded_words, key_words
from bot.titles.index import KINDS, SPELLABLE, NameKind, TitleIndex
from bot.titles.reading import Reading, readings
from bot.titles.slips import Judged, allowance, article_mistyped, is_word, judge
from bot.titles.sounds import SHORTEST, sound
from bot.titles.wording import by_words

NEAREST = 3
_WEIGHED = 24  # names within a few slips that are weighed, the nearest first
_AS_LIKELY = 0.25  # by how much a logarithm of odds may fall short of the best, to be asked about
_FAMOUS = 81.0  # the weight of a work that everybody knows
_SIGN = 6  # characters of a text in which a single letter may be all there is
_EXCUSED = 3  # words of a name of which one may be another word of the same sound

Suspect = tuple[int, int, str]  # slips, name, its letters


class Found(msgspec.Struct, frozen=True):
    """A name found, how, and how surely."""

    name: int
    rule: Rule
    confidence: float


class Matcher:
    """Who is meant by a text, among the names of one index; `elsewhere` has keys of names it lacks."""

    def __init__(self, index: TitleIndex, elsewhere: Container[str] = ()) -> None:
        self.index = index
        self.elsewhere = elsewhere

    def find(
        self, text: str, *, year: int | None = None, limit: int = 10, nearest: bool = True
    ) -> Match:
        """Decide who is meant; `year` is one known from elsewhere, `limit` bounds the candidates.

        Without the `nearest`, an unknown text is told from a known one for half the time.
        """
        words = folded_words(text)
        if not words:
            return Match(Status.NONE, Rule.EMPTY, "")
        if len(text) <= _SIGN and len(sign := compact(text)) == 1:
            return self._decide_sign(sign, Reading(words, year), limit)
        if year is None and (names := self._exact(words)):  # most texts, at once
            return self._decide(Reading(words), names, limit)
        ways = list(readings(text, words, year))
        unfit: Match | None = None  # a name with a wrong year, unless the year is part of a name
        for reading in ways if year is not None else ways[1:]:
            if found := self._exact(reading.words):
                match = self._decide(reading, found, limit)
                if match.rule is not Rule.YEAR_UNFIT or reading is ways[0]:
                    return match
                unfit = unfit or match
        near: list[Found] = []
        fuzzy = ways[:1] if len(ways) == 1 or unfit else (ways[0], ways[-1])
        worded = self._worded if nearest else self._wholly_worded
        for look in (self._spelled, worded, self._sounding):
            for reading in fuzzy:
                if found := self._not_elsewhere(reading, look(reading, near), near):
                    return self._decide(reading, found, limit)
        return unfit or self._none(fuzzy[-1], near if nearest else [])

    def _decide_sign(self, sign: str, reading: Reading, limit: int) -> Match:
        """A single letter or digit names only what is called exactly that ("M", "9"), nobody for short."""
        index = self.index
        found = [
            f
            for f in self._exact(reading.words)
            if index.kinds[f.name] <= NameKind.LOCAL and compact(index.texts[f.name]) == sign
        ]
        return self._decide(reading, found, limit) if found else self._none(reading, [])

    def _not_elsewhere(
        self, reading: Reading, found: list[Found], near: list[Found]
    ) -> list[Found]:
        """What was found, unless the text is another work's title; famous names of its sound stay."""
        if not found or reading.key not in self.elsewhere:
            return found
        index, code = self.index, sound(reading.key)
        famous = [
            f
            for f in found
            if index.weights[f.name] >= _FAMOUS
            and sound("".join(key_words(index.folds[f.name].split(" ")))) == code
        ]
        near += [f for f in found if f not in famous]
        return famous

    def knows(self, text: str) -> bool:
        """Whether a text is exactly some name, as far as folding goes."""
        words = folded_words(text)
        return bool(words and self._exact(words))

    def _exact(self, words: list[str]) -> list[Found]:
        index = self.index
        key, whole = "".join(key_words(words)), "".join(words)
        names = index.named(key) or (key != whole and index.named(whole))
        if not names:
            return []
        heard = " ".join(words)
        return [
            Found(name, Rule.EXACT, 1.0)
            if index.folds[name] == heard
            else Found(name, Rule.FOLDED, 0.97)
            for name in names
        ]

    def suspects(self, words: list[str], *, far: bool) -> list[Suspect]:
        """Names within a few slips of a text: those one slip away at least, or (`far`) the others too."""
        key, whole = "".join(key_words(words)), "".join(words)
        skip = len(words[0]) if words[0] in ARTICLES else 0
        clues = far_clues if far else near_clues
        close = self._close(key, clues(key))
        if whole != key:
            close += self._close(whole, clues(whole, skip))
        return close

    def _spelled(self, reading: Reading, near: list[Found]) -> list[Found]:
        """Names a slip or three away; the likeliest of them."""
        words = reading.words
        for far in (False, True):
            if kept := self._plausible(words, self.suspects(words, far=far), near):
                return kept
        if article_mistyped(words):
            rest = "".join(key_words(words[1:]))
            close = self._close(rest, near_clues(rest) + far_clues(rest))
            return self._plausible(["the", *words[1:]], close, near)
        return []

    def _close(self, key: str, clues: list[int]) -> list[Suspect]:
        index = self.index
        spellings, kinds, size = index.spellings, index.kinds, len(key)
        limit = allowance(size + 3)
        least, most = size - limit, size + limit
        close: list[Suspect] = []
        for form in index.clues.suspects(clues):
            letters = spellings[form]
            if least <= len(letters) <= most:
                count = OSA.distance(key, letters, score_cutoff=limit + 1)
                if count > limit:  # unless slips lie within each other, which costs more to see
                    if count > limit + 1:
                        continue
                    count = DamerauLevenshtein.distance(key, letters, score_cutoff=limit)
                if count <= limit:
                    names = index.names_of(form)
                    close += [(count, n, letters) for n in names if kinds[n] <= SPELLABLE]
        return close

    def _plausible(self, words: list[str], close: list[Suspect], near: list[Found]) -> list[Found]:
        """The likeliest of the names that are no namesakes; the others are near."""
        if not close:
            return []
        judged: dict[int, Judged] = {}
        for letters_off, name, letters in sorted(set(close))[:_WEIGHED]:
            found = judge(self.index, words, name, letters, letters_off)
            if name not in judged or found.odds > judged[name].odds:
                judged[name] = found
        best = max([found.odds for found in judged.values()])
        kept: list[Found] = []
        for name, found in judged.items():
            sure = round(max(0.3, 0.96 - 1.2 * found.count / len(self.index.folds[name])), 3)
            taken = found.rule is Rule.SPELLING and found.odds > best - _AS_LIKELY
            (kept if taken else near).append(Found(name, found.rule, sure))
        return kept

    def _worded(self, reading: Reading, near: list[Found]) -> list[Found]:
        """Names of the same words in another order, or with a few more of them."""
        kept: list[Found] = []
        for name, rule, sure in by_words(self.index, reading.words):
            (kept if rule in (Rule.WORDS, Rule.FEWER) else near).append(Found(name, rule, sure))
        return kept

    def _wholly_worded(self, reading: Reading, near: list[Found]) -> list[Found]:
        """The same, without looking at names that have only some of the words."""
        return [
            Found(name, rule, sure)
            for name, rule, sure in by_words(self.index, reading.words, nearly=False)
            if rule in (Rule.WORDS, Rule.FEWER)
        ]

    def _sounding(self, reading: Reading, near: list[Found]) -> list[Found]:
        """Names that sound alike, in as many words."""
        index, key, words = self.index, reading.key, key_words(reading.words)
        if len(words) < _EXCUSED and all(is_word(index, word) for word in words):
            return []
        code = sound(key)
        if len(code) < SHORTEST:
            return []
        kept: list[Found] = []
        for form in index.clues.suspects((sound_clue(code),)):
            letters = index.spellings[form]
            if not _close_enough(key, letters) or sound(letters) != code:
                continue
            for name in index.names_of(form):
                parted = len(key_words(index.folds[name].split(" ")))
                if index.kinds[name] <= NameKind.ALSO and parted == len(words):
                    rule = judge(index, reading.words, name, letters, 1).rule
                    rule = Rule.SOUND if rule is Rule.SPELLING else rule
                    (kept if rule is Rule.SOUND else near).append(Found(name, rule, 0.8))
        return kept

    def _decide(self, reading: Reading, found: Sequence[Found], limit: int) -> Match:
        heard = " ".join(reading.words)
        if len(found) == 1 and reading.year is None:
            only = self._candidate(found[0], reading.rule)
            return Match(Status.ONE, found[0].rule, heard, None, (only,))
        index = self.index
        how = {f.name: f for f in found}
        tiers = rank(index, how, reading.words)
        pool, rule, status = tiers[0], how[tiers[0][0]].rule, Status.ONE
        if reading.year is not None:
            pool = of_year(index, tiers, reading.year)
            if not pool:
                pool, status, rule = tiers[0], Status.SEVERAL, Rule.YEAR_UNFIT
        elif len(found) > 1 and index.kinds[pool[0]] == NameKind.ALSO:
            pool = with_series(index, tiers)
        targets = list(by_target(index, pool).values())
        if len(targets) > 1 and not dominant(index, targets):
            status = Status.SEVERAL
        candidates = [self._candidate(how[name], reading.rule) for name in targets]
        others = [n for tier in tiers for n in tier if n not in targets]
        runner_up = candidates[1] if len(candidates) > 1 else None
        if runner_up is None and others:
            runner_up = self._candidate(how[others[0]], reading.rule)
        kept = candidates[:1] if status is Status.ONE else candidates[:limit]
        return Match(status, rule, heard, reading.year, tuple(kept), (), runner_up)

    def _candidate(self, found: Found, read: Rule) -> Candidate:
        index, name = self.index, found.name
        rule, sure = found.rule, found.confidence
        if read is Rule.REST and rule is Rule.EXACT:
            rule, sure = Rule.REST, 0.95
        kind = KINDS[index.kinds[name]]
        if kind > NameKind.LOCAL and kind is not NameKind.CODE:
            sure = min(sure, 0.9)
        return Candidate(index.targets[name], round(sure, 3), index.texts[name], rule, kind)

    def _none(self, reading: Reading, near: list[Found]) -> Match:
        index = self.index
        near.sort(key=lambda f: (-f.confidence, -index.weights[f.name], f.name))
        nearest: dict[str, Candidate] = {}
        for found in near:
            if len(nearest) < NEAREST:
                nearest.setdefault(index.targets[found.name], self._candidate(found, reading.rule))
        named = tuple(nearest.values())
        rule = named[0].rule if named else Rule.UNKNOWN
        return Match(Status.NONE, rule, " ".join(reading.words), reading.year, (), named)


def _close_enough(key: str, letters: str) -> bool:
    """Whether a sound in common means anything: it does not if most letters differ."""
    most = max(2, len(letters) // 3) if len(letters) > 5 else 1
    return DamerauLevenshtein.distance(key, letters, score_cutoff=most) <= most
