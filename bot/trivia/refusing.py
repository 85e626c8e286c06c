"""Which guesses don't count: early, late, out of turn, or one too many."""

from __future__ import annotations

from bot.trivia import events as ev
from bot.trivia.guesses import Got, Guess, Reply, reply
from bot.trivia.rules import Mode
from bot.trivia.state import Phase, State

TRIES = 5  # wrong typed guesses a player may make on one question
SURVIVAL_OPEN = 3  # questions during which one may still join a survival round


def refusal(state: State, guess: Guess) -> Reply | None:
    """Why a guess does not count, if it does not."""
    question, rules = state.question, state.started.rules
    typed = guess.choice is None
    nothing = reply(Got.IGNORED) if typed and guess.number is None else reply(Got.CLOSED)
    if state.phase is not Phase.OPEN or question is None or typed == bool(question.choices):
        return nothing
    if guess.number not in (None, state.number):
        return reply(Got.CLOSED)
    if guess.choice is not None and not 0 <= guess.choice < len(question.choices):
        return reply(Got.IGNORED)
    if state.closes is not None and guess.sent > state.closes:
        return nothing
    # A click on the very message is never early, whatever two clocks say.
    if typed and guess.number is None and (state.opens is None or guess.sent < state.opens):
        return reply(Got.IGNORED)
    if rules.mode.private and guess.player != state.started.starter:
        return reply(Got.IGNORED)
    return _spent(state, guess)


def _spent(state: State, guess: Guess) -> Reply | None:
    rules = state.started.rules
    seat = state.seats.get(guess.player)
    if rules.mode is Mode.SURVIVAL:
        late = seat is None and state.number > SURVIVAL_OPEN
        if late or (seat is not None and seat.lives <= 0):
            return reply(Got.OUT)
    was = state.held.get(guess.player)
    if was and guess.choice is None:
        if was.guess.judged is ev.Judged.RIGHT:
            return reply(Got.SAME, choice=was.guess.text or "")
        if was.wrong + max(0, was.near - 1) >= TRIES:
            return reply(Got.TRIES)
        if rules.mode is Mode.PYRAMID and was.clue == state.clues and was.wrong:
            return reply(Got.TRIES)
    return None
