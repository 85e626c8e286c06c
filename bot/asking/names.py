"""One text looked up: what works, songs and people it names, to the letter or misspelt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from bot.asking.cues import SMALL
from bot.asking.spots import Spot
from bot.titles import lexicon
from bot.titles.catalogue import Titles
from bot.titles.decision import Candidate, Match, Rule, Status
from bot.titles.folding import fold, folded_words, key_words
from bot.titles.index import NameKind
from bot.titles.matcher import Matcher

_NEARLY = 0.85  # of a person whose surname is right
_FAR_BETTER = 9  # times better known: two steps of fame
_SHORTEST_SURNAME = 5  # that is heard when misspelt
_SURE = 0.7  # confidence below which a misspelt name is not taken inside a sentence


class Names:
    """The names of one base, as questions say them."""

    def __init__(self, titles: Titles) -> None:
        self._titles = titles

    @property
    def _matchers(self) -> tuple[tuple[str, Matcher], ...]:
        return (("W", self._titles.works), ("S", self._titles.songs), ("P", self._titles.people))

    def is_name_word(self, word: str) -> bool:
        """Whether some name contains the word."""
        return any(matcher.index.is_word(word) for _, matcher in self._matchers)

    def can_join(self, word: str) -> bool:
        """Whether a word may be part of a name to the letter."""
        return word in SMALL or all(self.is_name_word(w) for w in folded_words(word))

    def exactly(self, text: str) -> dict[str, Match]:
        """What a text names to the letter, by sort; the better kinds of name shut out the worse."""
        best: dict[str, tuple[int, Match]] = {}
        for spelling in _spellings(text):
            words = folded_words(spelling)
            keys = {"".join(key_words(words)), "".join(words)}
            for letter, matcher in self._matchers:
                names = [n for key in keys for n in matcher.index.named(key)]
                if names and letter not in best:
                    kind = min(matcher.index.kinds[n] for n in names)
                    best[letter] = (kind, matcher.find(spelling))
            if best:
                break
        if "W" in best:
            best["W"] = best["W"][0], self._or_better_known(keys, best["W"][1])
            if best["W"][0] == NameKind.PART and self._only_abroad(text, best["W"][1]):
                del best["W"]
        found = {k: v for k, v in best.items() if v[1].status is not Status.NONE}
        if not found:
            return {}
        top = min(kind for kind, _ in found.values())
        titles = top <= NameKind.ALSO
        kept = {
            letter: match
            for letter, (kind, match) in found.items()
            if not titles or kind <= NameKind.LOCAL
        }
        return dict(
            sorted(
                kept.items(),
                key=lambda item: (found[item[0]][0] > NameKind.ALSO, "WSP".index(item[0])),
            )
        )

    def nearly(self, text: str, *, whole: bool) -> dict[str, Match]:
        """What a text names, misspelt or not, by sort, the surest first.

        Unless it is the `whole` of what could be a name, its first and last word must be part
        of the name found, so that no cue beside it is swallowed.
        """
        found: dict[str, Match] = {}
        for spelling in _spellings(text):
            words = folded_words(spelling)
            for letter, matcher in self._matchers:
                if letter == "P" and len(words) == 1 and len(words[0]) < _SHORTEST_SURNAME:
                    continue
                match = matcher.find(spelling, nearest=False)
                if match.status is Status.NONE:
                    continue
                part = letter == "W" and match.candidates[0].kind == NameKind.PART
                if part and self._only_abroad(spelling, match):
                    continue
                if sureness(match) < _SURE and not (whole and _is_series(match, words)):
                    continue
                if whole or _reaches_ends(words, match):
                    found.setdefault(letter, match)
            if not found and whole and len(words) == 2 and (person := self.person(spelling)):
                found["P"] = person
            if found:
                break
        if not found:
            return {}
        top = max(sureness(m) for m in found.values())
        kept = {k: m for k, m in found.items() if sureness(m) >= top - 0.06}
        return dict(
            sorted(kept.items(), key=lambda item: (-sureness(item[1]), "WSP".index(item[0])))
        )

    def person(self, text: str) -> Match | None:
        """A person by a name that is right but for a slip in the first name."""
        match = self._titles.people.find(text)
        if match.status is not Status.NONE:
            return match
        said = fold(text).split()
        near = [c for c in match.nearest if c.confidence >= _NEARLY]
        if len(near) == 1 and set(fold(near[0].name).split()) & set(said):
            return Match(Status.ONE, near[0].rule, match.heard, None, (near[0],))
        return None

    def of_year(self, match: Match, year: int) -> Match | None:
        """The same title of a year; None if it is no title. It may fit no work (`YEAR_UNFIT`)."""
        found = self._titles.works.find(match.candidates[0].name, year=year)
        return None if found.status is Status.NONE else found

    def work(self, text: str) -> Match:
        """A work by a text as it stands."""
        return self._titles.works.find(text)

    def both(self, text: str, a: Spot, b: Spot) -> Match | None:
        """One work that two names side by side mean together ("zelda breath of the wild")."""
        if "W" not in a.found or "W" not in b.found:
            return None
        whole = self._titles.works.find(text)
        return whole if whole.status is not Status.NONE else _in_common(a, b)

    def _only_abroad(self, text: str, match: Match) -> bool:
        """Whether a part of a title is one only in another language ("James Bond" of Dr. No)."""
        works = self._titles.library.works
        said = set(key_words(folded_words(text)))
        return match.status is Status.ONE and not any(
            said <= set(folded_words(name))
            for c in match.candidates
            for name in (works[c.target].title, *works[c.target].also)
        )

    def _or_better_known(self, keys: set[str], match: Match) -> Match:
        """A title that is also what people call far better known works is asked about.

        "The Lord of the Rings" is a film of 1978, and three others by their first half.
        """
        if match.status is not Status.ONE or match.rule not in (Rule.EXACT, Rule.FOLDED):
            return match
        index = self._titles.works.index
        best = match.candidates[0]
        names = [n for key in keys for n in index.named(key) if index.kinds[n] <= NameKind.PART]
        own = max((index.weights[n] for n in names if index.targets[n] == best.target), default=0)
        others = {
            index.targets[n]: Candidate(index.targets[n], 0.9, index.texts[n], Rule.EXACT)
            for n in names
            if index.weights[n] >= _FAR_BETTER * own > 0
        }
        if not others:
            return match
        found = (*others.values(), best)
        return Match(Status.SEVERAL, match.rule, match.heard, match.year, found)


def _is_series(match: Match, said: Sequence[str]) -> bool:
    """Whether a few telling words begin several titles alike ("harry potter"): which one?"""
    rare = any(word not in lexicon.common() for word in said)
    several = match.status is Status.SEVERAL and match.rule is Rule.FEWER
    return several and len(said) > 1 and rare


def _in_common(a: Spot, b: Spot) -> Match | None:
    """The works that two names side by side share, if the first alone leaves several."""
    first, second = a.found.get("W"), b.found.get("W")
    if first is None or second is None or first.status is not Status.SEVERAL:
        return None
    shared = {c.target for c in first.candidates}
    kept = tuple(c for c in second.candidates if c.target in shared)
    if not kept:
        return None
    status = Status.ONE if len(kept) == 1 else Status.SEVERAL
    return Match(status, second.rule, second.heard, None, kept)


def sureness(match: Match) -> float:
    """How sure the best candidate is, 0 to 1."""
    return max((c.confidence for c in match.candidates), default=0.0)


def _spellings(text: str) -> Iterator[str]:
    """The text, and without the `'s` of a possessive."""
    yield text
    for mark in ("'s", "’s"):
        if text.lower().endswith(mark):
            yield text[: -len(mark)]
    if text.endswith(("'", "’")):
        yield text[:-1]


def _reaches_ends(words: Sequence[str], match: Match) -> bool:
    """Whether the first and last word belong to the name, so that no cue beside it is swallowed."""
    for candidate in match.candidates:
        named = fold(candidate.name).split()
        limit = 1 if len(words[0]) < 7 else 2
        first = any(OSA.distance(words[0], n, score_cutoff=limit) <= limit for n in named)
        limit = 1 if len(words[-1]) < 7 else 2
        last = any(OSA.distance(words[-1], n, score_cutoff=limit) <= limit for n in named)
        if first and last:
            return True
    return False
