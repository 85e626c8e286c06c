"""A round driven by hand: the clock moves when a test says so, and what is announced is on screen at once."""

from __future__ import annotations

from bot.trivia import events as ev
from bot.trivia.guesses import Got, Guess, Reply
from bot.trivia.round import Round
from bot.trivia.rules import Mode, Rules
from bot.words import voice
from tests.fakes import StackedDecks, plain_judge, trivia_question

START = 1_000_000


class Played:
    """A round driven by hand; everything announced is on screen at once."""

    def __init__(self, questions: int = 3, **rules: int | Mode | bool) -> None:
        self.rules = Rules(**{"questions": questions, **rules})  # type: ignore[arg-type]  # as named
        decks = StackedDecks([trivia_question(n) for n in range(1, 61)])
        started = ev.RoundStarted(
            round="r",
            seq=1,
            at=START,
            place=ev.Place("discord", "11", "1"),
            starter="ann",
            host="main",
            rules=self.rules,
            deck=decks.deal(self.rules, seed=1, used={}),
            digest="d",
            seed=1,
            points_rule=1,
        )
        self.now = START
        self.log: list[ev.AnyEvent] = [started]
        self.round = Round(started, plain_judge, lambda dealt: decks.word(dealt, self.rules))
        self._screen([started])

    def _screen(self, events: list[ev.AnyEvent]) -> None:
        for event in events:
            if isinstance(event, ev.RoundStarted | ev.Asked | ev.Closed | ev.Continued):
                self.log += self.round.shown(event.seq, f"m{event.seq}", self.now, self.now)

    def to(self, seconds: float) -> Played:
        """Let the clock run to so many seconds after the start, ticking when due."""
        until = START + int(seconds * 1000)
        while (due := self.round.due) is not None and due <= until:
            self.now = max(self.now, due)
            events = self.round.tick(self.now)
            if not events:
                break
            self.log += events
            self._screen(events)
        self.now = until
        return self

    def click(self, player: str, choice: int, **fields: int | bool) -> Got:
        return self.send(player, choice=choice, number=self.round.state.number, **fields).got

    def write(self, player: str, text: str, **fields: int | bool) -> Got:
        return self.send(player, text=text, **fields).got

    def send(self, player: str, **fields: int | bool | str) -> Reply:
        guess = Guess(**{"player": player, "sent": self.now, **fields})  # type: ignore[arg-type]  # as named
        events, reply = self.round.guess(guess, self.now)
        self.log += events
        assert voice("en").say(reply.phrase)
        return reply

    def all(self, kind: type) -> list[ev.AnyEvent]:
        return [event for event in self.log if isinstance(event, kind)]

    def points(self) -> dict[str, int]:
        return {player: seat.points for player, seat in self.round.state.seats.items()}
