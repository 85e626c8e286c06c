"""Why?: what a ruling rested on, read from the stored events: the evidence, the guess, the points."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bot.trivia import events as ev
from bot.trivia.questions.model import Citation, Question
from bot.words.phrase import Word


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one question as one player met it; what they did not do is None."""

    question: Question
    evidence: Word
    citations: tuple[Citation, ...]
    guess: ev.Guessed | None
    result: ev.Result | None
    closed: bool
    digest: str  # of the knowledge base the question was dealt from


def why(events: Sequence[ev.AnyEvent], number: int, player: str | None = None) -> Why | None:
    """The ruling on a question; None if it was never asked. Before it closed, ask for nobody's sake."""
    asked = next((e for e in events if isinstance(e, ev.Asked) and e.number == number), None)
    started = events[0] if events else None
    if asked is None or not isinstance(started, ev.RoundStarted):
        return None
    closed = next((e for e in events if isinstance(e, ev.Closed) and e.number == number), None)
    guesses = [
        e for e in events if isinstance(e, ev.Guessed) and e.number == number and e.player == player
    ]
    right = [guess for guess in guesses if guess.judged is ev.Judged.RIGHT]
    typed = bool(guesses) and guesses[-1].choice is None
    held = (right[0] if typed and right else guesses[-1]) if guesses else None
    result = next((r for r in closed.results if r.player == player), None) if closed else None
    return Why(
        question=asked.question,
        evidence=asked.question.evidence,
        citations=asked.question.citations,
        guess=held,
        result=result,
        closed=closed is not None,
        digest=started.digest,
    )
