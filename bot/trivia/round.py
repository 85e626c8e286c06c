"""One round of trivia: a state machine that is told the time and never asks for it.

Every input returns the events it leads to, already taken into the state; the host stores them
before anybody is told. Times are ms since 1970 UTC; `sent` is the time of the click or message
itself, `now` the time it is handled.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import msgspec

from bot.trivia import closing
from bot.trivia import events as ev
from bot.trivia.guesses import Got, Guess, Judge, Judgement, Reply, pattern, reply
from bot.trivia.questions.model import Question
from bot.trivia.refusing import refusal
from bot.trivia.rules import POINTS_RULE, Mode
from bot.trivia.state import IDLE_AFTER, Phase, State

E = TypeVar("E", bound=ev.Event)

GRACE_MS = 500  # after closing, for clicks that were sent in time and are still on their way
OFFER_MS = 60_000  # Continue after two questions without an answer
AWAY_MS = 5 * 60_000  # downtime beyond which a round asks before it posts on
AWAY_OFFER_MS = 10 * 60_000


class Round:
    """A running round. `word` puts a dealt question into words, or says it has retired (None)."""

    def __init__(
        self,
        started: ev.RoundStarted,
        judge: Judge,
        word: Callable[[ev.Dealt], Question | None],
    ) -> None:
        self.state = State(started)
        self.id = started.round
        self.rules = started.rules
        self._judge = judge
        self._word = word

    @classmethod
    def replay(
        cls,
        events: Iterable[ev.AnyEvent],
        judge: Judge,
        word: Callable[[ev.Dealt], Question | None],
    ) -> Round:
        """A round as its stored events left it.

        Raises:
            TypeError: the first of them is not its start.
        """
        first, *rest = events
        if not isinstance(first, ev.RoundStarted):
            raise TypeError("a round's log begins with its start")
        round = cls(first, judge, word)
        for event in rest:
            round.state.apply(event)
        return round

    # --- what the clock brings -------------------------------------------------------------------
    @property
    def due(self) -> int | None:
        """When `tick` next has something to do; None while it waits for a message to be on screen."""
        state = self.state
        match state.phase:
            case Phase.WAIT:
                return state.next_at
            case Phase.OFFERED if state.offer:
                return state.offer.until
            case Phase.OPEN if state.closes is not None:
                times = [state.closes + (0 if self.rules.mode.private else GRACE_MS)]
                if (clue := self._clue_at) is not None:
                    times.append(clue)
                return min(times)
        return None

    def tick(self, now: int) -> list[ev.AnyEvent]:
        """Whatever is due by `now`: a question, a clue, a closing, the end."""
        due = self.due
        if due is None or now < due:
            return []
        state = self.state
        match state.phase:
            case Phase.WAIT:
                return self._next(now)
            case Phase.OFFERED:
                cause = state.offer.cause if state.offer else ev.Cause.IDLE
                return self._finish(now, cause)
        clue = self._clue_at
        if clue is not None and clue <= now and state.closes is not None and clue < state.closes:
            return self._next_clue(now)
        return self._close(now, self._cause())

    def _cause(self) -> ev.Cause:
        state = self.state
        if state.solved:
            return ev.Cause.SOLVED
        if state.asked and state.opens is not None and state.closes is not None:
            early = state.closes < state.opens + state.asked.ms + state.extended
            return ev.Cause.EVERYONE if early else ev.Cause.TIME
        return ev.Cause.TIME

    def _next(self, now: int) -> list[ev.AnyEvent]:
        state = self.state
        if state.seats and self.rules.mode is Mode.SURVIVAL and state.number:
            alive = len(state.alive)
            if alive == 0 or (alive == 1 and len(state.seats) > 1):
                return self._finish(now, ev.Cause.OUT)
        for dealt in state.started.deck[state.deck_at :]:
            question = self._word(dealt)
            if question is not None:
                return self._ask(question, now)
        return self._finish(now, ev.Cause.PLAYED)

    def _ask(self, question: Question, now: int) -> list[ev.AnyEvent]:
        state = self.state
        seconds = self.rules.seconds
        ms = seconds * 1000
        if any(seat.extra for seat in state.seats.values()):
            ms += ms // 2
        number = state.number + 1
        event = self._event(
            ev.Asked,
            now,
            number=number,
            question=question,
            of=None if self.rules.mode is Mode.SURVIVAL else len(state.started.deck),
            ms=ms,
            server=state.started.place.server,
        )
        return [event]

    @property
    def _clue_at(self) -> int | None:
        """When the next clue of a pyramid is due."""
        state = self.state
        if self.rules.mode is not Mode.PYRAMID or not state.question or state.solved:
            return None
        clues = len(state.question.clues)
        if state.opens is None or state.closes is None or state.clues >= clues:
            return None
        return state.opens + (state.closes - state.opens) * state.clues // clues

    def _next_clue(self, now: int) -> list[ev.AnyEvent]:
        state = self.state
        if state.question is None:
            return []
        index = state.clues
        clue = state.question.clues[index]
        return [self._event(ev.ClueGiven, now, number=state.number, index=index, clue=clue)]

    def _close(self, now: int, cause: ev.Cause) -> list[ev.AnyEvent]:
        state = self.state
        void = cause in (ev.Cause.STOPPED, ev.Cause.SKIPPED)
        found = () if void else closing.results(state)
        events: list[ev.AnyEvent] = [
            self._event(
                ev.Closed,
                now,
                number=state.number,
                cause=cause,
                results=found,
                points_rule=POINTS_RULE,
                question=state.question.id if state.question else None,
                difficulty=state.question.difficulty if state.question else 3,
            )
        ]
        more = state.deck_at < len(state.started.deck)
        if state.idle >= IDLE_AFTER and more and not void:
            until = now + OFFER_MS
            events.append(self._event(ev.Offered, now, until=until, cause=ev.Cause.IDLE))
        return events

    def _finish(self, now: int, cause: ev.Cause) -> list[ev.AnyEvent]:
        state = self.state
        events: list[ev.AnyEvent] = []
        if state.question and not state.closed:
            events += self._close(now, ev.Cause.STOPPED)
        ended = self._event(
            ev.Ended,
            now,
            cause=cause,
            standings=closing.standings(state),
            counts=closing.counts(state),
            place=state.started.place,
        )
        return [*events, ended]

    # --- what fronts report ----------------------------------------------------------------------
    def shown(self, of: int, message: str, sent: int, now: int) -> list[ev.AnyEvent]:
        """An announcement is on screen; for a question, its clock starts."""
        if of <= self.state.seen:
            return []
        return [self._event(ev.Shown, now, of=of, message=message, sent=sent)]

    def left(self, now: int) -> list[ev.AnyEvent]:
        """The standings have been told."""
        if self.state.left or not self.state.ended:
            return []
        return [self._event(ev.Left, now)]

    def resume(self, host: str, alive: int, now: int) -> list[ev.AnyEvent]:
        """Go on under another process (or the same again), last alive at `alive`."""
        state = self.state
        if state.ended:
            return []
        lost = max(0, now - max(alive, state.last_at))
        events: list[ev.AnyEvent] = [self._event(ev.Resumed, now, host=host, lost=lost)]
        if lost > AWAY_MS and state.phase is not Phase.OFFERED:
            until = now + AWAY_OFFER_MS
            events.append(self._event(ev.Offered, now, until=until, cause=ev.Cause.AWAY))
        return events

    # --- what players do -------------------------------------------------------------------------
    def guess(self, guess: Guess, now: int) -> tuple[list[ev.AnyEvent], Reply]:
        """Judge a guess; one that is early, late or out of turn changes nothing."""
        state, question = self.state, self.state.question
        refused = refusal(state, guess)
        if refused or question is None:
            return [], refused or reply(Got.CLOSED)
        events: list[ev.AnyEvent] = []
        was = state.held.get(guess.player)
        if guess.choice is not None:
            if was and was.guess.choice == guess.choice:
                return [], reply(Got.SAME, choice=question.choices[guess.choice])
            right = guess.choice == question.correct
            judgement = Judgement(ev.Judged.RIGHT if right else ev.Judged.WRONG)
        else:
            judgement = self._judge(question, guess.text or "")
        events += self._join(guess, now)
        events.append(
            self._event(
                ev.Guessed,
                now,
                number=state.number,
                player=guess.player,
                sent=guess.sent,
                judged=judgement.judged,
                points_rule=POINTS_RULE,
                choice=guess.choice,
                text=guess.text,
                reason=judgement.reason,
            )
        )
        if guess.choice is not None:
            got = Got.CHANGED if was else Got.TAKEN
            return events, reply(got, choice=question.choices[guess.choice])
        if judgement.judged is ev.Judged.RIGHT and not state.solved:
            until = guess.sent + self.rules.late * 1000
            events.append(
                self._event(ev.Solved, now, number=state.number, player=guess.player, until=until)
            )
        reason = judgement.reason if judgement.reason is not None else ""
        got = Got(judgement.judged.value)
        return events, reply(got, reason=reason, options=judgement.options)

    def which(self, player: str) -> Reply:
        """What a player's last guess at the open question may mean, if it was near for being several."""
        state, question = self.state, self.state.question
        held = state.held.get(player)
        if state.phase is not Phase.OPEN or question is None or held is None:
            return reply(Got.NOTHING_NEAR)
        if held.guess.judged is not ev.Judged.NEAR:
            return reply(Got.NOTHING_NEAR)
        judgement = self._judge(question, held.guess.text or "")
        reason = judgement.reason if judgement.reason is not None else ""
        return reply(Got.NEAR, reason=reason, options=judgement.options)

    def _join(self, guess: Guess, now: int) -> list[ev.AnyEvent]:
        state = self.state
        if guess.player in state.seats:
            return []
        team = None
        if self.rules.mode is Mode.TEAMS:
            sizes = dict.fromkeys(range(1, self.rules.teams + 1), 0)
            for seat in state.seats.values():
                if seat.team in sizes:
                    sizes[seat.team] += 1
            smallest = min(sizes, key=lambda number: (sizes[number], number))
            team = guess.team if guess.team in sizes else smallest
        joined = self._event(
            ev.Joined, now, player=guess.player, extra_time=guess.extra_time, team=team
        )
        events: list[ev.AnyEvent] = [joined]
        open_now = state.phase is Phase.OPEN and state.asked is not None
        if guess.extra_time and open_now and state.asked and not state.extended:
            long = self.rules.seconds * 1500
            if state.asked.ms < long:
                more = long - state.asked.ms
                events.append(self._event(ev.Extended, now, number=state.number, ms=more))
        return events

    def seat(self, player: str, now: int, *, extra_time: bool = False) -> list[ev.AnyEvent]:
        """Join without guessing; private rounds seat their starter at once."""
        return self._join(Guess(player=player, sent=now, extra_time=extra_time), now)

    def hint(self, player: str, now: int) -> tuple[list[ev.AnyEvent], Reply]:
        """A private hint on a choice question; a vote for a public one on a typed question."""
        state, question = self.state, self.state.question
        if state.phase is not Phase.OPEN or question is None or not self.rules.hints:
            return [], reply(Got.NO_HINT)
        if not question.choices:
            if state.hinted_at is not None or self.rules.mode is Mode.PYRAMID:
                return [], reply(Got.NO_HINT)
            return self._vote(ev.Vote.HINT, player, now)
        if player in state.hints:
            removed = state.hints[player]
            return [], reply(Got.HINT, removed=removed, choice=question.choices[removed])
        wrong = [i for i in range(len(question.choices)) if i != question.correct]
        held = state.held.get(player)
        if held and held.guess.choice in wrong:
            wrong.remove(held.guess.choice)
        if len(question.choices) < 3 or not wrong:
            return [], reply(Got.NO_HINT)
        # Seeded by who asks, so that a replay or a second press takes the same one away.
        dice = random.Random(f"{self.id}:{state.number}:{player}")
        removed = dice.choice(wrong)
        event = self._event(ev.HintGiven, now, number=state.number, player=player, removed=removed)
        return [event], reply(Got.HINT, removed=removed, choice=question.choices[removed])

    def skip(self, player: str, now: int) -> tuple[list[ev.AnyEvent], Reply]:
        """A vote to skip the open question."""
        if self.state.phase is not Phase.OPEN:
            return [], reply(Got.CLOSED)
        return self._vote(ev.Vote.SKIP, player, now)

    def _vote(self, vote: ev.Vote, player: str, now: int) -> tuple[list[ev.AnyEvent], Reply]:
        state = self.state
        if player in state.votes[vote]:
            votes, needed = len(state.votes[vote]), self._majority(vote, player)
            return [], reply(Got.VOTED, votes=votes, needed=needed)
        needed = self._majority(vote, player)
        votes = len(state.votes[vote]) + 1
        events: list[ev.AnyEvent] = [
            self._event(
                ev.Voted,
                now,
                number=state.number,
                player=player,
                vote=vote,
                votes=votes,
                needed=needed,
            )
        ]
        if votes >= needed:
            if vote is ev.Vote.SKIP:
                events += self._close(now, ev.Cause.SKIPPED)
            elif state.question:
                shape = pattern(state.question.answers[0])
                events.append(self._event(ev.HintGiven, now, number=state.number, pattern=shape))
        return events, reply(Got.VOTED, votes=votes, needed=needed)

    def _majority(self, vote: ev.Vote, player: str) -> int:
        voters = self.state.active | self.state.votes[vote] | {player}
        return len(voters) // 2 + 1

    def stop(self, player: str, now: int) -> list[ev.AnyEvent]:
        """Stop the round; whether the player may is for the host to say."""
        if self.state.ended:
            return []
        stopped = self._event(ev.Stopped, now, player=player)
        return [stopped, *self._finish(now, ev.Cause.STOPPED)]

    def fail(self, now: int) -> list[ev.AnyEvent]:
        """End the round because its channel can't be reached."""
        return [] if self.state.ended else self._finish(now, ev.Cause.FAILED)

    def proceed(self, player: str, now: int) -> list[ev.AnyEvent]:
        """Somebody pressed Continue; late or doubled presses change nothing."""
        if self.state.phase is not Phase.OFFERED:
            return []
        return [self._event(ev.Continued, now, player=player)]

    # --- making events ---------------------------------------------------------------------------
    def _event(self, kind: Callable[..., E], now: int, **fields: Any) -> E:
        event = kind(round=self.id, seq=self.state.last_seq + 1, at=now, **fields)
        self.state.apply(event)  # type: ignore[arg-type]  # every concrete event is one of AnyEvent
        return event

    def take(self, event: ev.AnyEvent) -> ev.AnyEvent:
        """Number and take in an event made elsewhere (an appeal)."""
        numbered = msgspec.structs.replace(event, seq=self.state.last_seq + 1)
        self.state.apply(numbered)
        return numbered
