"""A year of rounds as the game itself leaves them: every event comes from the round's own machine.

Real decks and the real judge; players answer by dice, some rounds are stopped, skipped or left
alone, some guesses are appealed. The same seed tells the same year.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from functools import lru_cache

from bot.trivia import appeals
from bot.trivia import events as ev
from bot.trivia.decks import LibraryDecks
from bot.trivia.guesses import Guess, Judge
from bot.trivia.questions.model import Question
from bot.trivia.round import Round
from bot.trivia.rules import POINTS_RULE, Mode, Rules
from tests.fakes import MemoryStore
from tests.trivia.test_judge import judge, library

PLAYERS, SERVERS = 20_000, 2_000
END = 1_790_000_000_000  # ms; the year before it is told
YEAR = 365 * 86_400_000
DECKS = 40  # dealt for each way to play; rounds draw from these
_ROUND = 6 * 60_000
_WAYS = (
    (Rules(), 10),
    (Rules(mode=Mode.RACE), 5),
    (Rules(questions=5), 3),
    (Rules(mode=Mode.SURVIVAL), 1),
    (Rules(mode=Mode.TEAMS), 1),
    (Rules(mode=Mode.PYRAMID, questions=5), 1),
)


class Year:
    """Tells round after round, oldest first, until about `events` have been told."""

    def __init__(self, events: int, seed: int = 7) -> None:
        self._events = events
        self._dice = random.Random(seed)
        self._decks = LibraryDecks(library, MemoryStore())
        self._names = [person.name for person in library().base.people]
        self._dealt = {
            rules: [self._decks.deal(rules, seed=n, used={}) for n in range(DECKS)]
            for rules, _ in _WAYS
        }
        self._word = lru_cache(maxsize=None)(self._decks.word)
        self._judge = judge()

    def rounds(self) -> Iterator[list[ev.AnyEvent]]:
        """The events of one round after another."""
        told, number = 0, 0
        while told < self._events:
            at = END - YEAR + int(YEAR * told / self._events)
            events = self._round(f"r{number:09x}", at - _ROUND)
            yield events
            told += len(events)
            number += 1

    def _round(self, id: str, at: int) -> list[ev.AnyEvent]:
        dice = self._dice
        ((rules, _),) = dice.choices(_WAYS, [weight for _, weight in _WAYS])
        server = dice.randrange(SERVERS)
        seats = min(12, 1 + int(dice.expovariate(0.25)))
        # A server's own people: some come every week, and a few play on several servers.
        players = {f"p{(server * 10 + dice.randrange(40)) % PLAYERS:05d}" for _ in range(seats)}
        started = ev.RoundStarted(
            round=id,
            seq=1,
            at=at,
            place=ev.Place("discord", str(server * 7), str(server)),
            starter=min(players),
            host="all",
            rules=rules,
            deck=dice.choice(self._dealt[rules]),
            digest=self._decks.digest,
            seed=dice.getrandbits(32),
            points_rule=POINTS_RULE,
        )
        return Told(started, self._judge, self._word, dice, sorted(players), self._names).play()


class Told:
    """One round, played to its end by people who answer by dice."""

    def __init__(
        self,
        started: ev.RoundStarted,
        judge: Judge,
        word: Callable[[ev.Dealt, Rules], Question | None],
        dice: random.Random,
        players: list[str],
        names: list[str],
    ) -> None:
        self._log: list[ev.AnyEvent] = [started]
        self._round = Round(started, judge, lambda dealt: word(dealt, started.rules))
        self._dice = dice
        self._players = players
        self._names = names
        self._now = started.at
        self._stops = dice.random() < 0.03
        self._sleeps = dice.random() < 0.02
        self._screen([started])

    def play(self) -> list[ev.AnyEvent]:
        """Everything that happened, appeals included."""
        round = self._round
        while not round.state.ended:
            due = round.due
            assert due is not None
            self._now = max(self._now, due)
            self._took(round.tick(self._now))
            asked = round.state.asked
            if asked is not None and not round.state.closed:
                self._answer(asked)
        self._took(round.left(self._now + 500))
        if round.rules.mode.typed and self._dice.random() < 0.1:
            self._appeal()
        return self._log

    def _took(self, events: list[ev.AnyEvent]) -> None:
        self._log += events
        self._screen(events)

    def _screen(self, events: list[ev.AnyEvent]) -> None:
        shown = ev.RoundStarted | ev.Asked | ev.Closed | ev.Continued
        for event in events:
            if isinstance(event, shown):
                at = self._now + 120
                self._log += self._round.shown(event.seq, str(at << 20), at, at)

    def _answer(self, asked: ev.Asked) -> None:
        dice, round, question = self._dice, self._round, asked.question
        if self._stops and asked.number == 3:
            self._took(round.stop(self._players[0], self._now + 900))
            return
        if self._sleeps and asked.number > 2:
            return
        if not question.choices and dice.random() < 0.1:
            self._took(round.hint(self._players[0], self._now + 800)[0])
        for player in self._players:
            if dice.random() < 0.1:
                continue
            self._now += dice.randrange(200, 1_500)
            guess = Guess(player=player, sent=self._now, number=asked.number)
            if question.choices:
                right = dice.random() < 0.6
                choice = question.correct if right else dice.randrange(len(question.choices))
                guess = Guess(
                    player=player, sent=self._now, number=asked.number, choice=choice or 0
                )
            else:
                text = dice.choice([question.answers[0], dice.choice(self._names), "no idea"])
                guess = Guess(player=player, sent=self._now, number=asked.number, text=text)
            self._took(round.guess(guess, self._now + 40)[0])
            if round.state.closed:
                return

    def _appeal(self) -> None:
        wrong = [
            e for e in self._log if isinstance(e, ev.Guessed) and e.judged is not ev.Judged.RIGHT
        ]
        ended = next(e for e in self._log if isinstance(e, ev.Ended))
        if not wrong:
            return
        guess, at = self._dice.choice(wrong), self._now + 60_000
        common = {"round": self._round.id, "seq": 0, "number": guess.number, "of": guess.seq}
        made = ev.AppealMade(at=at, player=guess.player, **common)  # type: ignore[arg-type]  # as named
        self._log.append(self._round.take(made))
        accepted = ev.AppealAccepted(
            at=at + 9_000,
            player=guess.player,
            by=self._players[0],
            changes=appeals.recount(self._log, guess),
            counts=ended.counts,
            place=ended.place,
            ended=ended.at,
            **common,  # type: ignore[arg-type]  # as named
        )
        self._log.append(self._round.take(accepted))


async def _count() -> None:
    import collections
    import time

    year, kinds, size = Year(20_000), collections.Counter[str](), 0
    began = time.perf_counter()
    for events in year.rounds():
        kinds.update(type(event).__name__ for event in events)
        size += sum(len(ev.encode(event)) for event in events)
    print(kinds, size / kinds.total(), time.perf_counter() - began)


if __name__ == "__main__":
    asyncio.run(_count())
