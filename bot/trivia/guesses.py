"""What players send and what they are told back: guesses, the judge's word, replies."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import msgspec

from bot.trivia import events as ev
from bot.trivia.questions.model import Question
from bot.words.phrase import Phrase, Word


class Judgement(msgspec.Struct, frozen=True):
    """The judge's word and its reason; with a near guess, what it may mean (`Reply.options`)."""

    judged: ev.Judged
    reason: Word | None = None
    options: tuple[str, ...] = ()


class Judge(Protocol):
    """Compares what was typed with what is right."""

    def __call__(self, question: Question, text: str) -> Judgement:
        """Right, near or wrong."""


class Guess(msgspec.Struct, frozen=True, kw_only=True):
    """What a player sent: a choice of question `number`, or text. `extra_time` is their setting."""

    player: str
    sent: int
    number: int | None = None
    choice: int | None = None
    text: str | None = None
    extra_time: bool = False
    team: int | None = None


class Got(StrEnum):
    """What became of a guess or a vote; each has a sentence."""

    TAKEN = "taken"
    CHANGED = "changed"
    RIGHT = "right"
    NEAR = "near"
    WRONG = "wrong"
    SAME = "same"
    CLOSED = "closed"
    OUT = "out"
    TRIES = "tries"
    HINT = "hint"
    NO_HINT = "no-hint"
    VOTED = "voted"
    NOTHING_NEAR = "nothing-near"
    IGNORED = "ignored"


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What the player alone is told. `ignored` says that nobody is told anything.

    A near guess may carry `options`: two to ten names it could mean. A front offers them to that
    player alone ("Which one?": a select, a numbered list) and gives the one picked to `Host.guess`
    as `text`, like any typed guess; it may be right or wrong. The options follow from what was
    typed, never from the answer. Who typed in the channel and could not be answered privately gets
    them later by `Host.which`.
    """

    got: Got
    phrase: Phrase
    removed: int | None = None  # a private hint: the choice taken away
    options: tuple[str, ...] = ()

    @property
    def ignored(self) -> bool:
        """Whether this was no guess at all (a message from before the question, say)."""
        return self.got is Got.IGNORED


def reply(
    got: Got, *, removed: int | None = None, options: tuple[str, ...] = (), **args: Word
) -> Reply:
    """A reply with the sentence of its outcome."""
    said = Phrase.of(f"trivia-reply-{got}", **args)
    return Reply(got=got, phrase=said, removed=removed, options=options)


def pattern(answer: str) -> str:
    """A typed hint: first letters kept, the other letters and digits dotted ("J··· W·······")."""
    shape = []
    for word in answer.split():
        kept = False
        for sign in word:
            if not sign.isalnum():
                shape.append(sign)
            else:
                shape.append("·" if kept else sign)
                kept = True
        shape.append(" ")
    return "".join(shape).strip()
