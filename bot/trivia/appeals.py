"""Appeals: a player holds that a guess was right; who hosts the round may agree, and points follow.

Nothing is judged anew on its own: the event that accepts an appeal holds the changes. Whoever typed
the same on that question gains with the appellant. The recount is of that question alone: streaks
of later questions stay as they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from bot.errors import PlayerError
from bot.titles.folding import fold
from bot.trivia import closing
from bot.trivia import events as ev
from bot.trivia.questions.model import Expects, Question
from bot.trivia.state import State
from bot.words.phrase import Phrase


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """What an appeal is about: the guess, the question, and whether it was decided."""

    guess: ev.Guessed
    question: Question
    made: bool
    decided: bool


def appealable(events: Sequence[ev.AnyEvent], number: int, player: str) -> ev.Guessed:
    """The player's latest typed guess on a closed question that was not judged right.

    Raises:
        PlayerError: there is none, it was right, or it is appealed already.
    """
    closed = any(isinstance(e, ev.Closed) and e.number == number for e in events)
    typed = [
        e
        for e in events
        if isinstance(e, ev.Guessed)
        and e.number == number
        and e.player == player
        and e.text is not None
    ]
    if not closed or not typed:
        raise PlayerError(Phrase.of("trivia-error-no-appeal"))
    if any(guess.judged is ev.Judged.RIGHT for guess in typed):
        raise PlayerError(Phrase.of("trivia-error-appeal-right"))
    guess = typed[-1]
    if state(events, guess.seq).made:
        raise PlayerError(Phrase.of("trivia-error-appeal-twice"))
    return guess


def state(events: Sequence[ev.AnyEvent], of: int) -> Stated:
    """How the appeal of guess `of` stands.

    Raises:
        PlayerError: there is no such guess.
    """
    guess = next((e for e in events if isinstance(e, ev.Guessed) and e.seq == of), None)
    asked = next(
        (e for e in events if isinstance(e, ev.Asked) and guess and e.number == guess.number), None
    )
    if guess is None or asked is None:
        raise PlayerError(Phrase.of("trivia-error-no-appeal"))
    made = any(isinstance(e, ev.AppealMade) and e.of == of for e in events)
    ends = (ev.AppealAccepted, ev.AppealRefused)
    decided = any(isinstance(e, ends) and e.of == of for e in events)
    return Stated(guess=guess, question=asked.question, made=made, decided=decided)


def recount(events: Iterable[ev.AnyEvent], guess: ev.Guessed) -> tuple[ev.Change, ...]:
    """Points gained and lost on the question if the guess, and all like it, had been judged right.

    Raises:
        TypeError: the events do not begin with a round's start.
    """
    said = fold(guess.text or "")
    first, *rest = events
    if not isinstance(first, ev.RoundStarted):
        raise TypeError("a round's log begins with its start")
    replayed = State(first)
    for event in rest:
        if isinstance(event, ev.Closed) and event.number == guess.number:
            return _difference(event.results, closing.results(replayed))
        if isinstance(event, ev.Guessed) and event.number == guess.number and event.text:
            judged = ev.Judged.RIGHT if fold(event.text) == said else event.judged
            replayed.apply(msgspec.structs.replace(event, judged=judged))
        else:
            replayed.apply(event)
    return ()


def _difference(was: Sequence[ev.Result], now: Sequence[ev.Result]) -> tuple[ev.Change, ...]:
    before = {result.player: result for result in was}
    changes = []
    for result in now:
        old = before.get(result.player)
        points = result.points - (old.points if old else 0)
        right = (result.judged is ev.Judged.RIGHT) - (
            old is not None and old.judged is ev.Judged.RIGHT
        )
        if points or right:
            changes.append(ev.Change(result.player, points, right))
    return tuple(changes)


_ROOMS = {
    Expects.PERSON: "people",
    Expects.TITLE: "works",
    Expects.SONG: "songs",
    Expects.WORD: "guide",
}


def alias(question: Question, text: str) -> tuple[str, str, str] | None:
    """(room, entity id, further name) to propose for the knowledge base; None for packs and numbers."""
    room = _ROOMS.get(question.expects)
    if question.kind == "pack" or room is None or not question.entities:
        return None
    return room, question.entities[0], text.strip()
