"""Which words of a question are titles, songs and names: exact names first, then what is misspelt.

Exact names are chosen so that together they explain the most words. Words left over that could be
a name are then looked up as a whole, with the small words around them: a word more than the name
("alien romulus") is never dropped to make a neighbour fit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec
from rapidfuzz.distance import OSA

from bot.asking.cues import CUES, FILLER, SMALL
from bot.asking.text import Said, Token
from bot.titles import lexicon
from bot.titles.catalogue import Titles
from bot.titles.decision import Candidate, Match, Rule, Status
from bot.titles.folding import fold, folded_words, key_words
from bot.titles.index import NameKind
from bot.titles.matcher import Matcher
from bot.titles.numerals import is_number

_LONGEST = 12  # words of a name
_NEARLY = 0.85  # of a person whose surname is right
_FAR_BETTER = 9  # times better known: two steps of fame
_MOST_LOST = 12  # unexplained words beyond which none is looked up
_REACH = 4  # words around a misspelt one that may belong to its name
_SHORTEST_SURNAME = 5  # that is heard when misspelt
_PERSONAL = frozenset(("my", "your", "his", "her", "our", "their"))
_SEPARATE = frozenset(("and", "or", "vs", "by", "than", "in", "for"))
_SURE = 0.7  # confidence below which a misspelt name is not taken inside a sentence
_ARTICLES = frozenset(("the", "a", "an"))
_MARKS = frozenset(("part", "pt", "episode", "chapter", "volume", "vol", "season"))


class Spot(msgspec.Struct, frozen=True):
    """Words `first` to `last` (excluded) that name something; what they name, by sort of thing.

    `found` has `W` (work), `S` (song), `P` (person), the likelier first; what the words beside
    it rule out is `passed_over`.
    """

    first: int
    last: int
    text: str
    found: dict[str, Match]
    exact: bool = True
    passed_over: dict[str, Match] = {}

    @property
    def letter(self) -> str:
        """`E` for either work or song, else the sort of thing."""
        if "W" in self.found and "S" in self.found:
            return "E"
        return next(iter(self.found))


class Unknown(msgspec.Struct, frozen=True):
    """Words that stand like a name and name nothing in the base."""

    first: int
    last: int
    text: str
    near: tuple[str, ...] = ()  # works whose title is part of the words


class Spotted(msgspec.Struct, frozen=True):
    """All that was found in a question."""

    spots: tuple[Spot, ...]
    unknown: tuple[Unknown, ...]
    weak: tuple[
        Spot, ...
    ] = ()  # exact names made of everyday words, taken only where one is missing


class Spotter:
    """Finds names of one base in questions."""

    def __init__(self, titles: Titles) -> None:
        self._titles = titles

    @property
    def _matchers(self) -> tuple[tuple[str, Matcher], ...]:
        return (("W", self._titles.works), ("S", self._titles.songs), ("P", self._titles.people))

    def is_name_word(self, word: str) -> bool:
        """Whether some name contains the word."""
        return any(matcher.index.is_word(word) for _, matcher in self._matchers)

    def with_year(self, said: Said, spot: Spot, last: int, year: int) -> Spot | None:
        """A work with the year said right after it; None if no work is meant."""
        if "W" not in spot.found:
            return None
        match = self._titles.works.find(spot.found["W"].candidates[0].name, year=year)
        if match.status is Status.NONE:
            return None
        return Spot(spot.first, last, said.between(spot.first, last), {"W": match}, spot.exact)

    def spot(self, said: Said, heard: Sequence[str], taken: Sequence[bool]) -> Spotted:
        """Names among the words; `heard` are the words as cues, `taken` those that say when."""
        exact = list(self._exact(said, heard))
        strong = [s for s in exact if self._is_strong(said, heard, taken, s)]
        chosen = _cover(strong, heard)
        chosen, strange = self._quoted(said, chosen)
        chosen = self._whole_names(said, chosen)
        chosen, sequels = self._sequels(said, taken, chosen)
        chosen, unknown = self._misspelt(said, heard, taken, chosen, [*strange, *sequels])
        weak = [s for s in exact if not any(_overlap(s, c) for c in chosen)]
        return Spotted(tuple(chosen), tuple(unknown), tuple(_cover(weak, heard)))

    def _exact(self, said: Said, heard: Sequence[str]) -> Iterator[Spot]:
        tokens = said.tokens
        part = [self._can_join(t.word) for t in tokens]
        for first in range(len(tokens)):
            last = first
            while last < min(len(tokens), first + _LONGEST) and (part[last] or last == first):
                last += 1
                text = said.between(first, last)
                if heard[last - 1] not in _ARTICLES and (found := self._named(text)):
                    yield Spot(first, last, text, found)

    def _can_join(self, word: str) -> bool:
        return word in SMALL or all(self.is_name_word(w) for w in folded_words(word))

    def _named(self, text: str) -> dict[str, Match]:
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

    def _is_strong(
        self, said: Said, heard: Sequence[str], taken: Sequence[bool], spot: Spot
    ) -> bool:
        span = range(spot.first, spot.last)
        quotes = {said.tokens[i].quote for i in span}
        if len(quotes) == 1 and 0 not in quotes:
            whole = [i for i, t in enumerate(said.tokens) if t.quote in quotes]
            if whole == list(span):
                return True
        if all(taken[i] or _is_small_number(said.tokens[i]) for i in span):
            return False
        content = [i for i in span if _tells(said, heard, i) and not taken[i]]
        if content:
            return len(span) > 1 or not (
                self._everyday_surname(said.tokens[spot.first], spot)
                or _somebodys(said, heard, spot.first)
            )
        telling = [i for i in span if heard[i] not in _ARTICLES]
        if len(span) >= 3 and not all(heard[i] in CUES for i in telling):
            return True
        return (
            bool(telling)
            and all(
                said.tokens[i].capital and i > 0 and heard[i] not in CUES and heard[i] not in ("i",)
                for i in telling
            )
            and not _shouted(said)
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
            found = self._find(text, whole=True)
            if found:
                chosen.append(Spot(first, last, text, found, exact=False))
            else:
                unknown.append(Unknown(first, last, text, _near(parts)))
        return sorted(chosen, key=lambda s: s.first), unknown

    def _everyday_surname(self, token: Token, spot: Spot) -> bool:
        """Whether a word is a surname only, and one that everybody uses ("box", "money")."""
        if spot.letter != "P" or token.capital:
            return False
        kinds = {c.kind for c in spot.found["P"].candidates}
        return kinds <= {NameKind.SURNAME} and token.word in lexicon.common()

    def _whole_names(self, said: Said, chosen: list[Spot]) -> list[Spot]:
        """Two surnames side by side are one name, if they nearly make one ("jon williams")."""
        for a, b in pairwise(chosen):
            if (whole := self._joined_name(said, a, b)) is not None:
                kept = [s for s in chosen if s not in (a, b)]
                return self._whole_names(said, sorted([*kept, whole], key=lambda s: s.first))
            if a.last == b.first and a.letter == b.letter == "P" and b.last - a.first == 2:
                text = said.between(a.first, b.last)
                if found := self._person(text):
                    kept = [s for s in chosen if s not in (a, b)]
                    return [*kept, Spot(a.first, b.last, text, {"P": found}, exact=False)]
            both = self._both(said, a, b) if a.last == b.first else None
            if both is not None:  # "LOTR return of the king"
                kept = [s for s in chosen if s not in (a, b)]
                text = said.between(a.first, b.last)
                return [*kept, Spot(a.first, b.last, text, {"W": both}, exact=True)]
        return chosen

    def _both(self, said: Said, a: Spot, b: Spot) -> Match | None:
        """One work that two names side by side mean together ("zelda breath of the wild")."""
        if "W" not in a.found or "W" not in b.found:
            return None
        whole = self._titles.works.find(said.between(a.first, b.last))
        return whole if whole.status is not Status.NONE else _in_common(a, b)

    def _joined_name(self, said: Said, a: Spot, b: Spot) -> Spot | None:
        """Two names with a small word between them that are one misspelt ("gon with the wind")."""
        between = [said.tokens[i].word for i in range(a.last, b.first)]
        if len(between) > 2 or _SEPARATE & set(between) or not all(w in SMALL for w in between):
            return None
        text = said.between(a.first, b.last)
        found = self._find(text, whole=False)
        kept = {k: m for k, m in found.items() if m.rule is Rule.SPELLING and k != "P"}
        return Spot(a.first, b.last, text, kept, exact=False) if kept else None

    def _sequels(
        self, said: Said, taken: Sequence[bool], chosen: list[Spot]
    ) -> tuple[list[Spot], list[Unknown]]:
        """A number right after a title belongs to it: `gladiator 9` is not Gladiator."""
        unknown: list[Unknown] = []
        for spot in [s for s in chosen if "W" in s.found]:
            at = spot.last
            if at < len(said.tokens) and said.tokens[at].word in _MARKS:
                at += 1
            if at >= len(said.tokens) or taken[at] or not _is_sequel(said.tokens[at]):
                continue
            beside = [s for s in chosen if s.first <= at < s.last]
            if any(s.last > at + 1 for s in beside):
                continue
            chosen = [s for s in chosen if s is not spot and s not in beside]
            text = said.between(spot.first, at + 1)
            match = self._titles.works.find(text)
            if match.status is Status.NONE:
                unknown.append(Unknown(spot.first, at + 1, text, _near([spot])))
            else:
                chosen.append(Spot(spot.first, at + 1, text, {"W": match}, exact=False))
        return sorted(chosen, key=lambda s: s.first), unknown

    def _person(self, text: str) -> Match | None:
        """A person by a name that is right but for a slip in the first name."""
        match = self._titles.people.find(text)
        if match.status is not Status.NONE:
            return match
        said = fold(text).split()
        near = [c for c in match.nearest if c.confidence >= _NEARLY]
        if len(near) == 1 and set(fold(near[0].name).split()) & set(said):
            return Match(Status.ONE, near[0].rule, match.heard, None, (near[0],))
        return None

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
        queue = _runs(said, heard, blocked, chosen)
        if sum(last - first for first, last in queue) > _MOST_LOST:  # chat, not a slip
            return chosen, [*unknown, *(Unknown(a, b, said.between(a, b)) for a, b in queue)]
        while queue:
            first, last = queue.pop(0)
            inside = [s for s in chosen if first <= s.first and s.last <= last]
            spot = self._look_up(said, heard, taken, chosen, first, last)
            if spot is not None:
                chosen = [s for s in chosen if not _overlap(s, spot)] + [spot]
                continue
            pieces = _split(said, heard, first, last, inside)
            if pieces:
                queue = pieces + queue
                continue
            if inside:
                chosen = [s for s in chosen if s not in inside]
            beside = [s for s in chosen if _is_surname(s) and (s.last == first or s.first == last)]
            chosen = [s for s in chosen if s not in beside]
            first = min([first, *(s.first for s in beside)])
            last = max([last, *(s.last for s in beside)])
            near = _near(inside)
            unknown.append(Unknown(first, last, said.between(first, last), near))
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
        if last - first > _LONGEST:
            return None
        for low, high in _stretches(said, heard, taken, chosen, first, last):
            text = said.between(low, high)
            found = self._find(text, whole=(low, high) == (first, last))
            if not found:
                continue
            sure = max(_sureness(m) for m in found.values())
            rating = sure + 0.04 * (high - low)
            if best is None or rating > best[0]:
                best = rating, Spot(low, high, text, found, exact=False)
        return best[1] if best else None

    def _find(self, text: str, *, whole: bool) -> dict[str, Match]:
        found: dict[str, Match] = {}
        for spelling in _spellings(text):
            words = folded_words(spelling)
            for letter, matcher in self._matchers:
                if letter == "P" and len(words) == 1 and len(words[0]) < _SHORTEST_SURNAME:
                    continue
                match = matcher.find(spelling)
                if match.status is Status.NONE:
                    continue
                part = letter == "W" and match.candidates[0].kind == NameKind.PART
                if part and self._only_abroad(spelling, match):
                    continue
                if _sureness(match) < _SURE and not (whole and _is_series(match, words)):
                    continue
                if whole or _reaches_ends(words, match):
                    found.setdefault(letter, match)
            if not found and whole and len(words) == 2 and (person := self._person(spelling)):
                found["P"] = person
            if found:
                break
        if not found:
            return {}
        top = max(_sureness(m) for m in found.values())
        kept = {k: m for k, m in found.items() if _sureness(m) >= top - 0.06}
        return dict(
            sorted(kept.items(), key=lambda item: (-_sureness(item[1]), "WSP".index(item[0])))
        )


def _is_surname(spot: Spot) -> bool:
    """Whether a person is named by the surname alone: another first name makes it somebody else."""
    if spot.letter != "P":
        return False
    return {c.kind for c in spot.found["P"].candidates} <= {NameKind.SURNAME}


def _near(inside: Sequence[Spot]) -> tuple[str, ...]:
    """The works of the longest title that is part of an unknown name."""
    titles = [s for s in inside if "W" in s.found]
    if not titles:
        return ()
    longest = max(titles, key=lambda s: s.last - s.first)
    return tuple(c.target for c in longest.found["W"].candidates)


def _somebodys(said: Said, heard: Sequence[str], at: int) -> bool:
    """Whether a word is an everyday one that belongs to somebody: "my brother", "a friend"."""
    token = said.tokens[at]
    before = heard[at - 1] if at else ""
    common = before in _PERSONAL or (before in _ARTICLES and token.word in lexicon.common())
    return common and not token.capital and not token.quote


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


def _is_small_number(token: Token) -> bool:
    """A number that counts things rather than names a film ("three oscars", not "300")."""
    return is_number(token.word) and (token.raw.isalpha() or len(token.raw) < 3)


def _is_sequel(token: Token) -> bool:
    raw = token.raw.lower()
    return raw != "one" and is_number(token.word) and not (raw.isdigit() and len(raw) > 2)


def _sureness(match: Match) -> float:
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


def _tells(said: Said, heard: Sequence[str], at: int) -> bool:
    """Whether a word can name something by itself."""
    word = heard[at]
    return word not in SMALL and word not in CUES and word not in FILLER


def _shouted(said: Said) -> bool:
    return sum(t.capital for t in said.tokens) > max(2, len(said.tokens) * 0.6)


def _overlap(a: Spot, b: Spot) -> bool:
    return a.first < b.last and b.first < a.last


def _cover(spots: list[Spot], heard: Sequence[str]) -> list[Spot]:
    """The spots without overlap that together explain the most words, in as few names as can be."""

    def worth(spot: Spot) -> float:
        span = heard[spot.first : spot.last]
        content = sum(w not in SMALL and w not in CUES and w not in FILLER for w in span)
        return 10 * content + 2 * len(span) - 1 + (0.5 if "W" in spot.found else 0)

    ordered = sorted(spots, key=lambda s: s.last)
    best: list[tuple[float, tuple[Spot, ...]]] = [(0.0, ())]
    ends = [0]
    for spot in ordered:
        before = max(i for i, end in enumerate(ends) if end <= spot.first)
        with_it = (best[before][0] + worth(spot), (*best[before][1], spot))
        best.append(max(best[-1], with_it, key=lambda pair: pair[0]))
        ends.append(spot.last)
    return list(best[-1][1])


def _runs(
    said: Said, heard: Sequence[str], taken: Sequence[bool], chosen: Sequence[Spot]
) -> list[tuple[int, int]]:
    """Stretches of words that nothing explains, with the names they touch."""
    covered = [False] * len(heard)
    for spot in chosen:
        covered[spot.first : spot.last] = [True] * (spot.last - spot.first)
    loose = [
        at
        for at in range(len(heard))
        if not covered[at]
        and not taken[at]
        and _tells(said, heard, at)
        and not _somebodys(said, heard, at)
        and not _is_small_number(said.tokens[at])
    ]
    runs: list[list[int]] = []
    for at in loose:
        if runs and _joined(said, heard, covered, taken, runs[-1][1], at):
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    return [_touching(said, heard, chosen, *run) for run in runs]


def _joined(
    said: Said,
    heard: Sequence[str],
    covered: Sequence[bool],
    taken: Sequence[bool],
    end: int,
    at: int,
) -> bool:
    between = range(end, at)
    return (
        len(between) <= 3
        and all(heard[i] in SMALL and not covered[i] and not taken[i] for i in between)
        and said.tokens[end - 1].quote == said.tokens[at].quote
    )


def _touching(
    said: Said, heard: Sequence[str], chosen: Sequence[Spot], first: int, last: int
) -> tuple[int, int]:
    """The run with the exact names directly beside it, unless a quotation mark stands between."""
    for spot in chosen:
        apart = said.tokens[spot.first].quote != said.tokens[first].quote
        if apart or (said.tokens[spot.first].quote and spot.exact):
            continue
        if spot.last == first or (spot.last < first and _of(heard[spot.last : first])):
            first = spot.first  # "jaws of death"
        elif spot.first == last or _named_of(said, heard, last, spot.first):
            last = spot.last
    return first, last


def _of(between: Sequence[str]) -> bool:
    return list(between) in (["of"], ["of", "the"])


def _named_of(said: Said, heard: Sequence[str], end: int, start: int) -> bool:
    """Whether a rare word and a name make one title: "curse of frankenstein", not "version of"."""
    token = said.tokens[end - 1]
    rare = token.capital or token.word not in lexicon.common()
    return end < start and rare and _of(heard[end:start])


def _split(
    said: Said, heard: Sequence[str], first: int, last: int, inside: Sequence[Spot]
) -> list[tuple[int, int]]:
    """A run that is no name as its pieces between joining words; persons stand by themselves."""
    people = [s for s in inside if s.letter == "P" and not _is_surname(s)]
    if people:
        edges = sorted({first, last, *(s.first for s in people), *(s.last for s in people)})
        spans = [(a, b) for a, b in pairwise(edges) if not any(a == s.first for s in people)]
        return [(a, b) for a, b in spans if any(_tells(said, heard, i) for i in range(a, b))]
    pieces: list[tuple[int, int]] = []
    start = first
    for at in range(first, last):
        part = any(s.first <= at < s.last for s in inside)
        holds = bool(inside) and heard[at] in ("of", "the")  # "jaws of death" is one name
        if heard[at] in SMALL and not part and not holds:
            if start < at:
                pieces.append((start, at))
            start = at + 1
    if start == first:
        return []
    if start < last:
        pieces.append((start, last))
    return [
        (a, b)
        for a, b in pieces
        if any(_tells(said, heard, i) for i in range(a, b))
        and not any((s.first, s.last) == (a, b) for s in inside)
    ]


def _stretches(
    said: Said,
    heard: Sequence[str],
    taken: Sequence[bool],
    chosen: Sequence[Spot],
    first: int,
    last: int,
) -> Iterator[tuple[int, int]]:
    """The run itself, and with a few words on either side, everyday ones or a part of the name.

    "raiders of the lost arc": what is misspelt is one word, the rest is a name of its own.
    """
    people = {i for s in chosen if s.letter == "P" for i in range(s.first, s.last)}
    low = first
    while low > 0 and first - low < _REACH and low - 1 not in people:
        low -= 1
    high = last
    while high < len(heard) and high - last < _REACH and high not in people:
        high += 1
    for a in range(low, first + 1):
        for b in range(high, last - 1, -1):
            if all(not taken[i] or first <= i < last for i in range(a, b)) and b - a <= _LONGEST:
                yield a, b
