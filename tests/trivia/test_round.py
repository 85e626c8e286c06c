"""One round, told the time: each mode, hints, votes, late and early guesses."""

from __future__ import annotations

import pytest

from bot.trivia import events as ev
from bot.trivia.booking import bookings
from bot.trivia.closing import team_points
from bot.trivia.guesses import Got, pattern
from bot.trivia.round import AWAY_MS, GRACE_MS, Round
from bot.trivia.rules import Mode
from bot.trivia.state import Phase
from tests.fakes import plain_judge
from tests.trivia.driven import START, Played


def test_classic_gives_points_for_right_and_fast_and_a_later_tap_counts() -> None:
    play = Played().to(5)
    assert play.click("ann", 1) is Got.TAKEN
    assert play.click("bob", 0) is Got.TAKEN
    play.to(15)
    assert play.click("ann", 0) is Got.CHANGED
    assert play.click("ann", 0) is Got.SAME
    play.to(26)
    assert play.points() == {"ann": 75, "bob": 100}


def test_a_question_closes_early_once_all_who_play_have_answered_but_not_before_five_seconds() -> (
    None
):
    play = Played().to(5)
    play.click("ann", 0)
    play.click("bob", 0)
    play.to(25.5)  # nobody is expected on the first question: it runs its time
    assert len(play.all(ev.Closed)) == 1
    play.to(31.6)
    opens = play.round.state.opens
    assert opens is not None
    play.click("ann", 0)
    assert play.round.state.closes == opens + 20_000
    play.click("bob", 0)
    assert play.round.state.closes == opens + 5_000
    play.to((opens - START) / 1000 + 5.6)
    assert [e.cause for e in play.all(ev.Closed) if isinstance(e, ev.Closed)] == [
        ev.Cause.TIME,
        ev.Cause.EVERYONE,
    ]


def test_a_tap_late_in_the_question_leaves_two_seconds_to_change_it() -> None:
    play = Played().to(5)
    play.click("ann", 0)
    play.to(31.5)
    opens = play.round.state.opens
    assert opens is not None
    play.to((opens - START) / 1000 + 10)
    play.click("ann", 1)
    assert play.round.state.closes == opens + 12_000


def test_guesses_early_late_or_for_another_question_change_nothing() -> None:
    play = Played()
    assert play.click("ann", 0) is Got.CLOSED
    play.to(5)
    before = len(play.log)
    number = play.round.state.number
    assert play.send("ann", choice=0, number=number - 1).got is Got.CLOSED
    assert play.send("ann", choice=9, number=number).got is Got.IGNORED
    assert play.send("ann", text="John Williams").got is Got.IGNORED
    assert play.send("ann", choice=0, number=number, sent=START + 26_000).got is Got.CLOSED
    assert len(play.log) == before
    assert play.send("ann", choice=0, number=number, sent=START + 24_999).got is Got.TAKEN


def test_a_click_that_was_on_its_way_at_closing_still_counts() -> None:
    play = Played().to(5)
    closes = play.round.state.closes
    assert closes is not None
    play.now = closes + GRACE_MS - 1
    assert play.send("ann", choice=0, number=1, sent=closes - 1).got is Got.TAKEN


def test_in_a_race_the_first_takes_it_and_two_seconds_more_give_half() -> None:
    play = Played(mode=Mode.RACE).to(5)
    assert play.write("ann", "Hans Zimmer") is Got.WRONG
    assert play.write("ann", "Williams") is Got.NEAR
    play.to(7)
    assert play.write("ann", "john williams") is Got.RIGHT
    play.to(8.5)
    assert play.write("bob", "John Williams") is Got.RIGHT
    play.to(9.4)
    assert play.write("cy", "John Williams") is Got.IGNORED  # 2.4 s after the first
    play.to(10)
    assert play.points() == {"ann": 100, "bob": 50}
    assert len(play.all(ev.Solved)) == 1


@pytest.mark.parametrize(("late", "earns"), [(0, 0), (1, 0), (4, 50)])
def test_the_late_correct_window_is_as_long_as_the_rules_say(late: int, earns: int) -> None:
    play = Played(mode=Mode.RACE, late=late).to(5)
    assert play.write("ann", "John Williams") is Got.RIGHT
    play.to(5.5)
    play.to(8)
    play.write("bob", "John Williams", sent=START + 8_000)
    play.to(20)
    assert play.points().get("bob", 0) == earns


def test_who_was_first_is_told_by_when_it_was_sent_not_by_when_it_came() -> None:
    play = Played(mode=Mode.RACE).to(7)
    play.write("ann", "John Williams")
    play.send("bob", text="John Williams", sent=START + 6_000)
    play.to(12)
    assert play.points() == {"ann": 50, "bob": 100}


def test_tries_in_a_race_are_limited_and_the_first_near_is_free() -> None:
    play = Played(mode=Mode.RACE).to(5)
    assert [play.write("ann", "x") for _ in range(5)] == [Got.WRONG] * 5
    assert play.write("ann", "John Williams") is Got.TRIES
    assert [play.write("bob", "Williams")] + [play.write("bob", "x") for _ in range(5)] == [
        Got.NEAR,
        *[Got.WRONG] * 5,
    ]
    assert play.write("bob", "x") is Got.TRIES


def test_survival_takes_a_life_for_a_wrong_or_missing_answer_and_ends_with_one_left() -> None:
    play = Played(mode=Mode.SURVIVAL, questions=50, lives=2).to(5)
    play.click("ann", 0)
    play.click("bob", 1)
    play.click("cy", 0)
    play.to(31.6)
    assert {p: s.lives for p, s in play.round.state.seats.items()} == {"ann": 2, "bob": 1, "cy": 2}
    play.click("ann", 0)
    play.to(58.1)  # bob and cy said nothing
    assert {p: s.lives for p, s in play.round.state.seats.items()} == {"ann": 2, "bob": 0, "cy": 1}
    assert play.click("bob", 0) is Got.OUT
    play.click("ann", 0)
    play.click("cy", 1)
    play.to(100)
    [ended] = play.all(ev.Ended)
    assert isinstance(ended, ev.Ended)
    assert ended.cause is ev.Cause.OUT
    assert ended.standings[0].player == "ann"


def test_nobody_enters_a_survival_round_after_its_third_question() -> None:
    play = Played(mode=Mode.SURVIVAL, questions=50, lives=9)
    for question in range(4):
        play.to(5 + 26.5 * question + 0.1)
        play.click("ann", 0)
        play.click("bob", 0)
    assert play.click("cy", 0) is Got.OUT


def test_one_may_still_enter_a_survival_round_at_its_third_question() -> None:
    play = Played(questions=6, mode=Mode.SURVIVAL).to(5)
    while play.round.state.number < 3:
        play.click("ann", 0)
        play.click("bob", 0)
        play.to((play.now - START) / 1000 + 1)
    assert play.click("late", 0) is Got.TAKEN


def test_five_minutes_away_are_played_on_and_a_moment_more_is_asked_about() -> None:
    for more, offered in ((0, False), (1, True)):
        play = Played().to(5)
        events = play.round.resume("main", play.now, play.now + AWAY_MS + more)
        assert any(isinstance(event, ev.Offered) for event in events) is offered


def test_teams_are_filled_evenly_and_size_does_not_decide() -> None:
    play = Played(mode=Mode.TEAMS).to(5)
    for player in ("ann", "bob", "cy"):
        play.click(player, 0 if player != "cy" else 1)
    assert [play.round.state.seats[p].team for p in ("ann", "bob", "cy")] == [1, 2, 1]
    play.to(26)
    assert team_points(play.round.state) == ((2, 100), (1, 50))


def test_a_pyramid_gives_a_clue_at_a_time_and_more_points_for_fewer() -> None:
    play = Played(mode=Mode.PYRAMID, seconds=30).to(5)
    assert play.round.state.clues == 1
    assert play.write("bob", "Max Steiner") is Got.WRONG
    assert play.write("bob", "John Williams") is Got.TRIES
    play.to(16)
    assert play.round.state.clues == 2
    assert play.write("bob", "John Williams") is Got.RIGHT
    play.to(20)
    assert play.points() == {"bob": 80}


def test_a_hint_is_private_takes_away_a_wrong_choice_and_halves() -> None:
    play = Played().to(5)
    events, first = play.round.hint("ann", play.now)
    play.log += events
    again_events, again = play.round.hint("ann", play.now)
    assert first.removed == again.removed != 0
    assert again_events == []
    play.click("ann", 0)
    play.click("bob", 0)
    play.to(26)
    assert play.points() == {"ann": 50, "bob": 100}


def test_a_typed_hint_is_by_majority_and_for_all() -> None:
    play = Played(mode=Mode.RACE).to(5)
    play.write("ann", "x")
    play.write("bob", "x")
    events, reply = play.round.hint("ann", play.now)
    assert (reply.got, len(events)) == (Got.VOTED, 1)
    assert play.round.hint("ann", play.now)[0] == []
    events, _ = play.round.hint("bob", play.now)
    [hint] = [event for event in events if isinstance(event, ev.HintGiven)]
    assert hint.pattern == "J··· W·······"
    play.to(6)
    play.write("ann", "John Williams")
    play.to(10)
    assert play.points()["ann"] == 50


def test_a_guess_at_the_very_moment_of_a_hint_is_a_hinted_one() -> None:
    play = Played(mode=Mode.RACE).to(5)
    play.write("ann", "x")
    play.round.hint("ann", play.now)  # alone, one vote is the majority
    play.write("bob", "John Williams")
    play.to(10)
    assert play.points()["bob"] == 50


def test_a_guess_at_the_very_moment_of_closing_still_counts() -> None:
    play = Played().to(5)
    closes = play.round.state.closes
    assert closes is not None
    assert play.send("ann", choice=0, number=1, sent=closes).got is Got.TAKEN
    assert play.send("bob", choice=0, number=1, sent=closes + 1).got is Got.CLOSED


def test_a_wrong_answer_ends_a_streak() -> None:
    play = Played(questions=4).to(5)
    for choice in (0, 0, 1, 0):
        play.click("ann", choice)
        play.click("bob", 0)
        number = play.round.state.number
        while play.round.state.number == number and not play.round.state.ended:
            play.to((play.now - START) / 1000 + 1)
    results = [r for c in play.all(ev.Closed) if isinstance(c, ev.Closed) for r in c.results]
    assert [r.streak for r in results if r.player == "ann"] == [1, 2, 0, 1]
    assert [r.streak for r in results if r.player == "bob"] == [1, 2, 3, 4]


def test_a_majority_skips_and_nobody_gains() -> None:
    play = Played().to(5)
    for player in ("ann", "bob", "cy"):
        play.click(player, 0)
    assert play.round.skip("ann", play.now)[1].got is Got.VOTED
    assert not play.round.state.closed
    events, _ = play.round.skip("bob", play.now)
    assert isinstance(events[-1], ev.Closed)
    assert events[-1].results == ()


def test_extra_time_is_for_all_once_such_a_player_has_joined() -> None:
    play = Played().to(5)
    closes = play.round.state.closes
    assert closes is not None
    play.click("ann", 0, extra_time=True)
    assert play.round.state.closes == closes + 10_000
    play.click("bob", 0, extra_time=True)
    assert play.round.state.closes == closes + 10_000
    play.to(45)
    asked = play.all(ev.Asked)[1]
    assert isinstance(asked, ev.Asked)
    assert asked.ms == 30_000


def test_one_player_does_not_make_a_board_and_two_do() -> None:
    for players, counts in ((("ann",), False), (("ann", "bob"), True)):
        play = Played(questions=1).to(5)
        for player in players:
            play.click(player, 1)
        play.to(60)
        [ended] = play.all(ev.Ended)
        assert isinstance(ended, ev.Ended)
        assert ended.counts is counts


def test_a_retired_question_is_passed_over() -> None:
    play = Played(questions=3)
    word = play.round._word
    play.round._word = lambda dealt: None if dealt.question == "q1" else word(dealt)
    play.to(5)
    assert play.round.state.question is not None
    assert play.round.state.question.id == "q2"


def test_a_replay_of_the_events_gives_the_same_round() -> None:
    play = Played(mode=Mode.TEAMS).to(5)
    play.click("ann", 0, extra_time=True)
    play.click("bob", 1)
    play.round.hint("bob", play.now)
    play.to(50)
    play.click("ann", 0)
    events = [ev.decode(ev.encode(event)) for event in play.log]
    # the hint above was not added to the log by `hint` itself
    events = sorted(events, key=lambda e: e.seq)
    missing = [
        e for e in range(1, play.round.state.last_seq + 1) if e not in {x.seq for x in events}
    ]
    assert len(missing) == 1
    play2 = Round.replay(events, plain_judge, play.round._word)
    assert {p: s.points for p, s in play2.state.seats.items()} == play.points()
    assert play2.due == play.round.due
    assert play2.state.phase is play.round.state.phase is Phase.OPEN


@pytest.mark.parametrize(
    ("answer", "shape"),
    [
        ("John Williams", "J··· W·······"),
        ("E.T.", "E.·."),
        ("WALL·E", "W···"),
        ("1917", "1···"),
        ("O'Brien-Smith", "O'·····-·····"),
    ],
)
def test_a_pattern_keeps_first_letters_and_signs(answer: str, shape: str) -> None:
    if answer != "WALL·E":
        assert pattern(answer) == shape


def test_a_question_found_on_screen_after_a_kill_has_its_whole_time_from_then() -> None:
    play = Played(seconds=20)
    play.round.tick(play.round.due or 0)  # asked, sent, and the process killed before it knew
    back = play.now + 30_000
    play.log += play.round.resume("main", play.now, back)
    asked = play.round.state.asked
    assert asked is not None
    play.round.shown(asked.seq, "m", play.now + 5_000, back)
    assert play.round.state.opens == back
    assert play.round.state.closes == back + 20_000


def test_nobody_wins_a_round_in_which_nobody_scored() -> None:
    def ended(*points: int) -> ev.Ended:
        standings = tuple(
            ev.Standing(player=f"p{n}", points=earned, right=0, answered=1, best_streak=0)
            for n, earned in enumerate(points)
        )
        return ev.Ended(
            round="r",
            seq=9,
            at=START,
            cause=ev.Cause.PLAYED,
            standings=standings,
            counts=True,
            place=ev.Place("discord", "11", "1"),
        )

    assert [line.wins for line in bookings(ended(0, 0))] == [0, 0]
    assert [line.wins for line in bookings(ended(90, 90, 10))] == [1, 1, 0]
