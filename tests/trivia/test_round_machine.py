"""A round under a thousand hands: Hypothesis plays it in every order and checks what must hold."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.trivia import events as ev
from bot.trivia.guesses import Guess
from bot.trivia.questions.model import Question
from bot.trivia.round import Round
from bot.trivia.rules import Mode, Rules
from bot.trivia.state import Phase
from tests.fakes import StackedDecks, plain_judge, trivia_question

PLAYERS = st.sampled_from(["ann", "bob", "cy", "dee"])
AGO = st.sampled_from([0, 0, 0, 0, 50, 900, 3_000, -200])  # ms between sending and arriving
START = 1_000_000
QUESTIONS = 4


class RoundMachine(RuleBasedStateMachine):
    """Clicks, texts, votes, hints, time, slow screens, absences, stops; in any order."""

    @initialize(mode=st.sampled_from([m for m in Mode if not m.private]))
    def begin(self, mode: Mode) -> None:
        self.decks = StackedDecks([trivia_question(n) for n in range(1, QUESTIONS + 1)])
        self.terms = Rules(mode=mode, questions=QUESTIONS, lives=2)
        started = ev.RoundStarted(
            round="r",
            seq=1,
            at=START,
            place=ev.Place("discord", "1", "1"),
            starter="ann",
            host="main",
            rules=self.terms,
            deck=self.decks.deal(self.terms, seed=1, used={}),
            digest="d",
            seed=1,
            points_rule=1,
        )
        self.now = START
        self.log: list[ev.AnyEvent] = [started]
        self.round = Round(started, plain_judge, self._word)
        self.unseen: list[ev.AnyEvent] = [started]

    def _word(self, dealt: ev.Dealt) -> Question | None:
        return self.decks.word(dealt, self.terms)

    def _take(self, events: list[ev.AnyEvent]) -> None:
        self.log += events
        told = (ev.Asked, ev.Closed, ev.Offered, ev.Continued, ev.Ended)
        self.unseen += [event for event in events if isinstance(event, told)]

    @rule(ms=st.integers(0, 30_000))
    def time_passes(self, ms: int) -> None:
        self.now += ms
        self._take(self.round.tick(self.now))

    @rule()
    def the_clock_rings(self) -> None:
        due = self.round.due
        if due is not None:
            self.now = max(self.now, due)
            self._take(self.round.tick(self.now))

    @rule()
    def the_round_moves_on(self) -> None:
        self.the_clock_rings()
        while self.unseen:
            self.something_is_on_screen(0)

    @precondition(lambda self: self.unseen)
    @rule(skew=st.integers(-400, 400))
    def something_is_on_screen(self, skew: int) -> None:
        event = self.unseen.pop(0)
        self._take(self.round.shown(event.seq, f"m{event.seq}", self.now + skew, self.now))
        if isinstance(event, ev.Ended):
            self._take(self.round.left(self.now))

    @rule(player=PLAYERS, choice=st.integers(-1, 4), ago=AGO, back=st.sampled_from([0, 0, 0, 1]))
    def a_button_is_pressed(self, player: str, choice: int, ago: int, back: int) -> None:
        number = self.round.state.number - back
        guess = Guess(player=player, sent=self.now - ago, number=number, choice=choice)
        events = self.round.guess(guess, self.now)[0]
        assert not (back and events), "a press on an older question changed something"
        self._take(events)

    @rule(
        player=PLAYERS,
        text=st.sampled_from(["John Williams"] * 4 + ["Williams", "Hans Zimmer", "", "x" * 300]),
        extra=st.booleans(),
        ago=AGO,
    )
    def something_is_typed(self, player: str, text: str, extra: bool, ago: int) -> None:
        guess = Guess(player=player, sent=self.now - ago, text=text, extra_time=extra)
        self._take(self.round.guess(guess, self.now)[0])

    @rule(player=PLAYERS)
    def a_hint_is_asked_for(self, player: str) -> None:
        self._take(self.round.hint(player, self.now)[0])

    @rule(player=PLAYERS)
    def a_skip_is_voted_for(self, player: str) -> None:
        self._take(self.round.skip(player, self.now)[0])

    @rule(player=PLAYERS)
    def continue_is_pressed(self, player: str) -> None:
        self._take(self.round.proceed(player, self.now))

    @precondition(lambda self: len(self.log) > 25)
    @rule(player=PLAYERS)
    def it_is_stopped(self, player: str) -> None:
        self._take(self.round.stop(player, self.now))

    @rule(away=st.sampled_from([0, 700, 20_000, 400_000]))
    def the_process_dies_and_comes_back(self, away: int) -> None:
        alive = self.now
        self.now += away
        self.round = Round.replay(self.log, plain_judge, self._word)
        self._take(self.round.resume("main", alive, self.now))

    # --- what must always hold -------------------------------------------------------------------
    @invariant()
    def numbers_of_events_have_no_gap(self) -> None:
        assert [event.seq for event in self.log] == list(range(1, len(self.log) + 1))

    @invariant()
    def points_equal_the_results_of_closed_questions(self) -> None:
        earned: dict[str, int] = {}
        for event in self.log:
            if isinstance(event, ev.Closed):
                for result in event.results:
                    earned[result.player] = earned.get(result.player, 0) + result.points
        seats = {player: seat.points for player, seat in self.round.state.seats.items()}
        assert {p: n for p, n in seats.items() if n} == {p: n for p, n in earned.items() if n}

    @invariant()
    def only_right_guesses_earn(self) -> None:
        for event in self.log:
            if isinstance(event, ev.Closed):
                for result in event.results:
                    assert (result.points > 0) == (result.judged is ev.Judged.RIGHT)

    @invariant()
    def in_a_race_whoever_comes_after_the_first_earns_half(self) -> None:
        if self.terms.mode is not Mode.RACE:
            return
        for event in self.log:
            right = [
                result
                for result in (event.results if isinstance(event, ev.Closed) else ())
                if result.judged is ev.Judged.RIGHT
            ]
            first = min((result.took or 0 for result in right), default=0)
            assert not right or not all(result.late for result in right)
            for result in right:
                assert result.late or result.took == first
                bonus = min(50, 10 * (result.streak - 1))
                full = (50 if result.late else 100) // (2 if result.hinted else 1)
                assert result.points == full + bonus

    @invariant()
    def a_streak_counts_right_answers_in_a_row(self) -> None:
        streaks: dict[str, int] = {}
        for event in self.log:
            if isinstance(event, ev.Closed):
                right = {r.player: r for r in event.results if r.judged is ev.Judged.RIGHT}
                for player in streaks.keys() | right.keys():
                    streaks[player] = streaks.get(player, 0) + 1 if player in right else 0
                assert all(right[player].streak == streaks[player] for player in right)

    @invariant()
    def a_skipped_or_stopped_question_gives_nothing(self) -> None:
        for event in self.log:
            if isinstance(event, ev.Closed) and event.cause in (ev.Cause.SKIPPED, ev.Cause.STOPPED):
                assert event.results == ()

    @invariant()
    def two_questions_without_an_answer_are_followed_by_an_offer_or_the_end(self) -> None:
        idle = 0
        for at, event in enumerate(self.log):
            if isinstance(event, ev.Asked):
                assert idle < 2
            if isinstance(event, ev.Continued):
                idle = 0
            if isinstance(event, ev.Closed) and event.cause is not ev.Cause.SKIPPED:
                answered = any(
                    isinstance(e, ev.Guessed) and e.number == event.number for e in self.log[:at]
                )
                idle = 0 if answered else idle + 1

    @invariant()
    def nobody_has_two_results_on_one_question(self) -> None:
        for event in self.log:
            if isinstance(event, ev.Closed):
                players = [result.player for result in event.results]
                assert len(players) == len(set(players))

    @invariant()
    def every_question_is_asked_once_and_closed_before_the_next(self) -> None:
        steps = [e for e in self.log if isinstance(e, ev.Asked | ev.Closed)]
        assert [type(e) for e in steps] == [
            (ev.Asked, ev.Closed)[at % 2] for at in range(len(steps))
        ]
        asked = [e.question.id for e in steps if isinstance(e, ev.Asked)]
        assert len(asked) == len(set(asked)) <= QUESTIONS

    @invariant()
    def no_guess_counts_for_a_question_that_was_not_open(self) -> None:
        open_number = 0
        for event in self.log:
            match event:
                case ev.Asked():
                    open_number = event.number
                case ev.Closed():
                    open_number = 0
                case ev.Guessed():
                    assert event.number == open_number

    @invariant()
    def a_round_ends_once_and_nothing_is_asked_after(self) -> None:
        ends = [at for at, event in enumerate(self.log) if isinstance(event, ev.Ended)]
        assert len(ends) <= 1
        if ends:
            after = [type(event) for event in self.log[ends[0] + 1 :]]
            assert set(after) <= {ev.Shown, ev.Left}
            assert self.round.state.phase is Phase.OVER

    @invariant()
    def a_replay_agrees_with_what_is_in_memory(self) -> None:
        again = Round.replay([ev.decode(ev.encode(e)) for e in self.log], plain_judge, self._word)
        mine, other = self.round.state, again.state
        assert (mine.phase, mine.number, mine.closes, mine.opens) == (
            other.phase, other.number, other.closes, other.opens,
        )  # fmt: skip
        assert {p: s.points for p, s in mine.seats.items()} == {
            p: s.points for p, s in other.seats.items()
        }
        assert self.round.due == again.due

    @invariant()
    def a_waiting_round_always_has_something_to_wait_for(self) -> None:
        state = self.round.state
        if state.phase in (Phase.WAIT, Phase.OFFERED):
            assert self.round.due is not None
        if state.phase is Phase.OPEN and self.round.due is None:
            assert state.opens is None
            assert any(isinstance(e, ev.Asked | ev.Continued) for e in self.unseen)


TestRoundMachine = RoundMachine.TestCase
TestRoundMachine.settings = settings(max_examples=150, stateful_step_count=60, deadline=None)
