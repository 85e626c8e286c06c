"""What asking returns: facts with their citations, and the phrases that tell them.

The JSON contract is a direct reading of `Answer`; `contract.py` does it.
"""

from __future__ import annotations

import msgspec

from bot.asking.context import Context
from bot.asking.intent import Intent, Status
from bot.cards import Action, Line, Section
from bot.knowledge.model import (
    AwardBody,
    Category,
    Ceremony,
    Nomination,
    Person,
    Song,
    Source,
    Term,
    Use,
    Verdict,
    Work,
)
from bot.words.phrase import Phrase, Word


class Cite(msgspec.Struct, frozen=True):
    """A claim of the answer and the source (id) it rests on."""

    source: str
    claim: Word


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """How the question was understood, for `--explain` and Why?."""

    rule: Phrase  # which pattern or rule decided
    heard: tuple[str, ...] = ()  # the words taken for titles, people, songs
    runner_up: Word | None = None


class Award(msgspec.Struct, frozen=True, kw_only=True):
    """A nomination with all it refers to, so that a front needs no library to tell it."""

    nomination: Nomination
    body: AwardBody
    category: Category | None = None
    ceremony: Ceremony | None = None
    work: Work | None = None
    people: tuple[Person, ...] = ()
    song: Song | None = None


class SongFacts(msgspec.Struct, frozen=True, kw_only=True):
    """A song, who performs it, and the uses that matter to the question, best-known works first."""

    song: Song
    performers: tuple[Person, ...] = ()
    uses: tuple[tuple[Work, Use], ...] = ()


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to one question. What is absent is None; lists are always there.

    `works` are best first: what is answered about, the ones asked between (ambiguous), the
    nearest (unknown). `sources` are those of the citations, in the order of their numbers: the
    first is number 1.
    """

    query: str
    status: Status
    intent: Intent
    lead: Phrase  # one plain sentence
    reason: Word | None = None
    sections: tuple[Section, ...] = ()
    works: tuple[Work, ...] = ()
    people: tuple[Person, ...] = ()
    songs: tuple[SongFacts, ...] = ()
    awards: tuple[Award, ...] = ()
    terms: tuple[Term, ...] = ()
    verdict: Verdict | None = None
    leads_with: Verdict | None = None
    evidence: str | None = None  # full · partial
    count: int | None = None
    won: bool | None = None
    unrecorded: str | None = None  # the award asked about, if none of its kind is on record
    citations: tuple[Cite, ...] = ()
    sources: tuple[Source, ...] = ()
    actions: tuple[Action, ...] = ()
    understood: Understood | None = None
    context: Context | None = None  # to be kept by the front for the next question
    footer: Word | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines of evidence in order."""
        return tuple(line for section in self.sections for line in section.lines)


__all__ = [
    "Answer",
    "Award",
    "Cite",
    "Intent",
    "SongFacts",
    "Status",
    "Understood",
]
