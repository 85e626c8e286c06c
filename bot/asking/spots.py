"""A name found in a question: where it stands, what it names; and what single words may be."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bot.asking.cues import CUES, FILLER, SMALL
from bot.asking.text import Said, Token
from bot.titles import lexicon
from bot.titles.decision import Match
from bot.titles.index import NameKind
from bot.titles.numerals import is_number

ARTICLES = frozenset(("the", "a", "an"))
MARKS = frozenset(("part", "pt", "episode", "chapter", "volume", "vol", "season"))
_PERSONAL = frozenset(("my", "your", "his", "her", "our", "their"))


class Spot(msgspec.Struct, frozen=True):
    """Words `first` to `last` (excluded) that name something; what they name, by sort of thing.

    `found` has `W` (work), `S` (song), `P` (person), the likelier first; what the words beside
    it rule out is `passed_over`. A `series` is named by what its works have in common.
    """

    first: int
    last: int
    text: str
    found: dict[str, Match]
    exact: bool = True
    passed_over: dict[str, Match] = {}
    series: str = ""

    @property
    def letter(self) -> str:
        """`E` for either work or song, else the sort of thing."""
        if "W" in self.found and "S" in self.found:
            return "E"
        return next(iter(self.found))

    @property
    def ids(self) -> tuple[str, ...]:
        """All works that are meant, if it is a work's name."""
        return tuple(candidate.target for candidate in self.found["W"].candidates)


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

    def with_spot(self, spot: Spot | None) -> Spotted:
        """With one more name, in place of all that shares a word with it."""
        if spot is None:
            return self
        kept = [other for other in self.spots if not overlap(other, spot)]
        return Spotted(
            tuple(sorted([*kept, spot], key=lambda one: one.first)),
            tuple(u for u in self.unknown if u.last <= spot.first or spot.last <= u.first),
            tuple(other for other in self.weak if not overlap(other, spot)),
        )


def is_surname(spot: Spot) -> bool:
    """Whether a person is named by the surname alone: another first name makes it somebody else."""
    if spot.letter != "P":
        return False
    return {c.kind for c in spot.found["P"].candidates} <= {NameKind.SURNAME}


def near(inside: Sequence[Spot]) -> tuple[str, ...]:
    """The works of the longest title that is part of an unknown name."""
    titles = [s for s in inside if "W" in s.found]
    if not titles:
        return ()
    longest = max(titles, key=lambda s: s.last - s.first)
    return tuple(c.target for c in longest.found["W"].candidates)


def is_somebodys(said: Said, heard: Sequence[str], at: int) -> bool:
    """Whether a word is an everyday one that belongs to somebody: "my brother", "a friend"."""
    token = said.tokens[at]
    before = heard[at - 1] if at else ""
    common = (before in _PERSONAL and is_everyday_word(token.word)) or (
        before in ARTICLES and token.word in lexicon.common()
    )
    return common and not token.capital and not token.quote


def is_everyday_word(word: str) -> bool:
    """Whether it is one of the common words, or the plural of one."""
    return lexicon.is_common(word) or (word.endswith("s") and lexicon.is_common(word[:-1]))


def is_small_number(token: Token) -> bool:
    """A number that counts things rather than names a film ("three oscars", not "300")."""
    return is_number(token.word) and (token.raw.isalpha() or len(token.raw) < 3)


def is_sequel(token: Token) -> bool:
    """Whether a word right after a title may number a sequel: "9", "III", "two"."""
    raw = token.raw.lower()
    return raw != "one" and is_number(token.word) and not (raw.isdigit() and len(raw) > 2)


def tells(said: Said, heard: Sequence[str], at: int) -> bool:
    """Whether a word can name something by itself."""
    word = heard[at]
    return word not in SMALL and word not in CUES and word not in FILLER


def is_shouted(said: Said) -> bool:
    """Whether so much is capitalised that capitals say nothing."""
    return sum(t.capital for t in said.tokens) > max(2, len(said.tokens) * 0.6)


def overlap(a: Spot, b: Spot) -> bool:
    """Whether two spots share a word."""
    return a.first < b.last and b.first < a.last
