"""Words that no name explains, as stretches that may be one; and names chosen to explain most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.asking.cues import CUES, FILLER, SMALL
from bot.asking.spots import Spot, is_small_number, is_somebodys, is_surname, tells
from bot.asking.text import Said
from bot.titles import lexicon

LONGEST = 12  # words of a name
_REACH = 4  # words around a misspelt one that may belong to its name


def cover(spots: list[Spot], heard: Sequence[str]) -> list[Spot]:
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


def runs(
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
        and tells(said, heard, at)
        and not is_somebodys(said, heard, at)
        and not is_small_number(said.tokens[at])
    ]
    runs: list[list[int]] = []
    for at in loose:
        if runs and _joined(said, heard, covered, taken, runs[-1][1], at):
            runs[-1][1] = at + 1
        else:
            runs.append([at, at + 1])
    return [_touching(said, heard, chosen, *run) for run in runs]


def stretches(
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
            if all(not taken[i] or first <= i < last for i in range(a, b)) and b - a <= LONGEST:
                yield a, b


def split(
    said: Said, heard: Sequence[str], first: int, last: int, inside: Sequence[Spot]
) -> list[tuple[int, int]]:
    """A run that is no name as its pieces between joining words; persons stand by themselves."""
    people = [s for s in inside if s.letter == "P" and not is_surname(s)]
    if people:
        edges = sorted({first, last, *(s.first for s in people), *(s.last for s in people)})
        spans = [(a, b) for a, b in pairwise(edges) if not any(a == s.first for s in people)]
        return [(a, b) for a, b in spans if any(tells(said, heard, i) for i in range(a, b))]
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
        if any(tells(said, heard, i) for i in range(a, b))
        and not any((s.first, s.last) == (a, b) for s in inside)
    ]


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
        if said.stops(spot.first if spot.first >= last else first) and _says_little(
            said, first, last
        ):
            continue
        if spot.last == first or (spot.last < first and _of(heard[spot.last : first])):
            first = spot.first  # "jaws of death"
        elif is_owner(said, last - 1, spot):
            continue
        elif spot.first == last or _named_of(said, heard, last, spot.first):
            last = spot.last
    return first, last


def is_owner(said: Said, at: int, spot: Spot) -> bool:
    """Whether a word says whose a song is: "whitney's i will always love you"."""
    long = spot.last - spot.first > 1
    owns = said.tokens[at].raw.lower().endswith(("'s", "’s"))
    return owns and long and spot.exact and spot.letter == "S" and spot.first == at + 1


def _says_little(said: Said, first: int, last: int) -> bool:
    """Whether all words are of everyday talk, beside a name but in another clause."""
    return all(
        lexicon.is_common(t.word) and not t.capital and not t.quote for t in said.tokens[first:last]
    )


def _of(between: Sequence[str]) -> bool:
    return list(between) in (["of"], ["of", "the"])


def _named_of(said: Said, heard: Sequence[str], end: int, start: int) -> bool:
    """Whether a rare word and a name make one title: "curse of frankenstein", not "version of"."""
    token = said.tokens[end - 1]
    rare = token.capital or token.word not in lexicon.common()
    return end < start and rare and _of(heard[end:start])
