"""What to show, before any front draws it: the one description that Discord, console and JSON share.

A card holds phrases and facts, never markup; a front speaks them in the reader's language, escapes
what came from people and draws the rest as its medium allows. Everything that a colour or an emoji
says is also said in words (`badge`).
"""

from __future__ import annotations

from enum import StrEnum
from os import urandom

import msgspec

from bot.words.phrase import Phrase, Word

# In every mark, anew in each process: what somebody types is never taken for one.
MARK = urandom(4).hex()


def person(id: str) -> str:
    """A member of the front's platform by its id, to stand in a sentence; fronts draw the name."""
    return f"\ue000{MARK}{id}\ue001"


class Tone(StrEnum):
    """The accent of a card; each also has a badge in words."""

    SCORE = "score"
    SOUNDTRACK = "soundtrack"
    BOTH = "both"
    ORIGINAL_SONG = "original_song"
    NEEDLE_DROP = "needle_drop"
    AWARD = "award"
    RIGHT = "right"
    NEAR = "near"
    WRONG = "wrong"
    QUESTION = "question"
    PLAIN = "plain"
    UNKNOWN = "unknown"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of evidence; `marks` are the numbers of its sources, counted from 1."""

    text: Word
    marks: tuple[int, ...] = ()
    won: bool | None = None  # drawn as a marker beside the word that says so


class SourceNote(msgspec.Struct, frozen=True, kw_only=True):
    """A numbered source at the foot of a card."""

    number: int
    title: str
    url: str | None = None


class ActionKind(StrEnum):
    """What pressing does. Arguments are short ids, so that a custom id can hold them."""

    ASK = "ask"  # args: intent, entity id
    CHOOSE = "choose"  # args: work id (one of several, or a "did you mean")
    WHY = "why"  # args: intent, entity id
    PAGE = "page"  # args: intent, entity id, page
    SUGGEST = "suggest"  # args: none; the front knows the text
    LINK = "link"  # args: url
    GUESS = "guess"  # args: round id, question number, choice index
    ANSWER = "answer"  # args: round id, question number (opens the modal)
    WHICH = "which"  # args: round id, question number (what a near guess may mean)
    HINT = "hint"
    SKIP = "skip"
    STOP = "stop"
    CONTINUE = "continue"
    APPEAL = "appeal"
    EVIDENCE = "evidence"
    REMATCH = "rematch"
    TRY = "try"  # args: command to try, for the help card


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """A button, or an entry of a select where there are many."""

    kind: ActionKind
    label: Word
    args: tuple[str, ...] = ()
    hint: Word | None = None  # second line in a select
    prominent: bool = False


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """Lines under a heading."""

    heading: Word | None = None
    lines: tuple[Line, ...] = ()


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One plain sentence first, then the reason, at most a few lines, numbered sources, actions."""

    lead: Word
    tone: Tone = Tone.PLAIN
    badge: Word | None = None  # the tone in words
    reason: Word | None = None
    sections: tuple[Section, ...] = ()
    sources: tuple[SourceNote, ...] = ()
    actions: tuple[Action, ...] = ()
    footer: Word | None = None
    private: bool = False  # shown only to who asked, where the medium can
    page: tuple[int, int] | None = None  # (this, of), counted from 1


def plain(card: Card) -> tuple[Word, ...]:
    """The card's sentences in reading order, for screen readers and for `text`."""
    lines = [line.text for section in card.sections for line in section.lines]
    return tuple(word for word in (card.lead, card.reason, *lines, card.footer) if word is not None)


__all__ = [
    "Action",
    "ActionKind",
    "Card",
    "Line",
    "Phrase",
    "Section",
    "SourceNote",
    "Tone",
    "plain",
]
