"""Boards, ratings, practice, the daily five, Why? and appeals."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import msgspec
import pytest

from bot.errors import PlayerError
from bot.trivia import boards, daily, practice, ratings
from bot.trivia import events as ev
from bot.trivia.alone import play_daily, play_practice
from bot.trivia.boards import Period
from bot.trivia.decks import LibraryDecks
from bot.trivia.guesses import Got
from bot.trivia.host import RoundRunning
from bot.trivia.ports import Rating
from bot.trivia.preferences import Preferences, set_preferences
from bot.trivia.proposing import propose_alias
from bot.trivia.questions.dealer import Dealer
from bot.trivia.referee import Referee
from bot.trivia.rules import Mode, Rules
from bot.words import voice
from tests.fakes import MemoryStore, trivia_question
from tests.trivia.test_host import LOUNGE, Stage
from tests.trivia.test_judge import library

HOUR, DAY = 3_600_000, 86_400_000
TUESDAY = 1_795_500_000_000  # 2026-11-24, about 06:00 UTC


async def typed(stage: Stage, round: str, person: int, text: str) -> Got:
    scene = stage.host.scene(round)
    number = scene.number if scene else 0
    reply = await stage.host.guess(
        round, f"discord:{person}", sent=stage.clock.now(), number=number, text=text
    )
    return reply.got


@pytest.mark.parametrize(
    ("period", "day"),
    [
        (Period.DAY, "2026-11-24"),
        (Period.WEEK, "2026-11-23"),
        (Period.MONTH, "2026-11-01"),
        (Period.SEASON, "2026-10-01"),
        (Period.ALL, "1970-01-01"),
    ],
)
def test_periods_begin_where_people_expect_them(period: Period, day: str) -> None:
    assert daily.day_of(boards.since(period, TUESDAY)) == day


async def test_the_board_of_all_servers_names_only_who_agreed() -> None:
    stage = Stage()
    round = await stage.start(questions=1)
    await stage.clock.advance(5_000)
    await stage.click(round, 1, 0)
    await stage.click(round, 2, 0)
    await stage.clock.advance(60_000)
    here = await boards.board(stage.store, server="1", period=Period.DAY, now=stage.clock.now())
    assert [line.person for line in here] == ["discord:1", "discord:2"]
    assert [line.place for line in here] == [1, 1]
    everywhere = await boards.board(
        stage.store, server=None, period=Period.ALL, now=stage.clock.now()
    )
    assert [line.person for line in everywhere] == [None, None]
    ann = await stage.store.player_of("discord:1")
    await set_preferences(stage.store, ann, Preferences(global_name=True))
    everywhere = await boards.board(
        stage.store, server=None, period=Period.ALL, now=stage.clock.now()
    )
    assert [line.person for line in everywhere] == ["discord:1", None]


def closed(*results: tuple[str, bool], question: str = "q1", seq: int = 1) -> ev.Closed:
    return ev.Closed(
        round="r",
        seq=seq,
        at=1,
        number=1,
        cause=ev.Cause.TIME,
        results=tuple(
            ev.Result(player=p, judged=ev.Judged.RIGHT if r else ev.Judged.WRONG, took=1)
            for p, r in results
        ),
        points_rule=1,
        question=question,
    )


def test_only_contested_questions_are_rated() -> None:
    assert ratings.rate(closed(("ann", True)), {}) == []
    rated = {r.subject: r.value for r in ratings.rate(closed(("ann", True), ("bob", False)), {})}
    assert rated["ann"] > ratings.MIDDLE > rated["bob"]
    assert rated["q1"] == pytest.approx(ratings.MIDDLE)


def test_a_hard_question_gives_more_than_an_easy_one() -> None:
    hard = {"q1": Rating(subject="q1", value=1900.0, games=50)}
    easy = {"q1": Rating(subject="q1", value=1100.0, games=50)}
    both = closed(("ann", True), ("bob", True))
    won_hard = ratings.rate(both, hard)[0].value
    won_easy = ratings.rate(both, easy)[0].value
    assert won_hard > won_easy > ratings.MIDDLE


def test_measured_difficulty_waits_for_enough_answers() -> None:
    assert ratings.difficulty_of(Rating(subject="q", value=1800.0, games=3)) is None
    assert ratings.difficulty_of(Rating(subject="q", value=1800.0, games=30)) == 5
    assert ratings.difficulty_of(Rating(subject="q", value=ratings.start_of(2), games=30)) == 2


async def test_measured_difficulty_takes_the_place_of_the_estimate() -> None:
    store = MemoryStore()
    decks = LibraryDecks(library, store)
    rules = Rules(kinds=("composer",), difficulty=1)
    await decks.prepare("1", rules)
    easy = decks.deal(rules, seed=1, used={})[0].question
    hard = Rating(subject=easy, value=1900.0, games=50)
    await store.save_ratings([hard], after=0, upto=0)
    await ratings._measure(store, [hard, Rating(subject="q9", value=1900.0, games=3)])
    assert await ratings.measured(store) == {easy: 5}
    await decks.prepare("1", rules)
    everything = Dealer(library(), random.Random(1), {easy: 5})
    assert easy not in {c.id for c in everything.shoe(rules).rest()}
    specialist = Rules(kinds=("composer",), difficulty=5)
    assert easy in {c.id for c in everything.shoe(specialist).rest()}
    question = decks.word(ev.Dealt(easy, 1), rules)
    assert question is not None
    assert question.difficulty == 5


async def test_ratings_are_the_same_when_computed_anew() -> None:
    stage = Stage()
    for _ in range(2):
        round = await stage.start(questions=2)
        await stage.clock.advance(5_000)
        for _ in range(2):
            await stage.click(round, 1, 0)
            await stage.click(round, 2, 1)
            await stage.clock.advance(26_500)
        await ratings.catch_up(stage.store)
        await stage.clock.advance(60_000)
    await ratings.catch_up(stage.store)
    ann = await stage.store.player_of("discord:1")
    bob = await stage.store.player_of("discord:2")
    before = await stage.store.ratings([ann, bob, "q1", "q2"])
    assert before[ann].games == 4
    assert before[ann].value > ratings.MIDDLE > before[bob].value
    await ratings.rebuild(stage.store)
    assert await stage.store.ratings([ann, bob, "q1", "q2"]) == before


def test_a_card_moves_on_when_right_back_when_wrong_and_goes_when_learned() -> None:
    card = practice.moved(None, "q1", False, 0)
    assert card == practice.Card(question="q1", box=0, due=10 * 60_000)
    boxes = []
    while card is not None:
        boxes.append(card.box)
        card = practice.moved(card, "q1", True, 0)
    assert boxes == [0, 1, 2, 3, 4]
    assert practice.moved(practice.Card(question="q1", box=3, due=0), "q1", False, 5) == (
        practice.Card(question="q1", box=0, due=600_005)
    )
    assert practice.moved(None, "q1", True, 0) is None


async def test_misses_come_back_in_practice_until_they_are_right() -> None:
    stage = Stage()
    round = await stage.start(questions=2)
    await stage.clock.advance(5_000)
    await stage.click(round, 1, 2)
    await stage.clock.advance(26_500)
    await stage.click(round, 1, 0)
    await stage.clock.advance(60_000)
    alone = stage.channel(ev.Place("discord", "alone"))
    with pytest.raises(PlayerError):
        await play_practice(stage.host, "discord", "discord:1", alone)
    await stage.clock.advance(HOUR)
    drill = await play_practice(stage.host, "discord", "discord:1", alone)
    await stage.clock.advance(1_000)
    assert [event.question.id for event in alone.all(ev.Asked)] == ["q1"]
    await stage.click(drill, 1, 0)
    await stage.clock.advance(20_000)
    [ended] = alone.all(ev.Ended)
    assert not ended.counts
    ann = await stage.store.player_of("discord:1")
    [card] = await practice.cards(stage.store, ann)
    assert card.box == 1


async def test_the_daily_five_are_the_same_for_all_and_played_once() -> None:
    stage = Stage()
    asked: list[list[str]] = []
    for person in ("discord:1", "discord:2"):
        alone = stage.channel(ev.Place("discord", person))
        round = await play_daily(stage.host, "discord", person, alone)
        with pytest.raises(RoundRunning):
            await play_daily(stage.host, "discord", person, alone)
        for choice in (0, 0, 1, 0):
            await stage.clock.advance(1_000)
            await stage.click(round, int(person[-1]), choice)
            await stage.clock.advance(3_000)
        await stage.clock.advance(60_000)
        asked.append([event.question.id for event in alone.all(ev.Asked)])
        with pytest.raises(PlayerError):
            await play_daily(stage.host, "discord", person, alone)
    assert asked[0] == asked[1]
    assert len(asked[0]) == 5
    ann = await stage.store.player_of("discord:1")
    result = await daily.played(stage.store, ann, daily.day_of(stage.clock.now()))
    assert result is not None
    assert result.right == (True, True, False, True, False)
    text = voice("en").say(daily.share(result))
    assert "4" not in text.split(":")[1][:3]
    assert "3 of 5" in text
    assert not any(q.answers[0] in text for q in [trivia_question(1)])
    assert daily.seed_of("2026-11-24") != daily.seed_of("2026-11-25")


async def test_days_in_a_row_are_counted() -> None:
    store = MemoryStore()
    for day, days in (("2026-11-24", 1), ("2026-11-25", 2), ("2026-11-27", 1)):
        assert (await daily.keep(store, "ann", day, [], 0)).days == days


async def test_an_accepted_appeal_gives_the_points_the_guess_would_have_earned() -> None:
    stage = Stage()
    proposed: list[str] = []
    referee = Referee(stage.host, lambda question, text: proposed.append(text))
    round = await stage.start(questions=1, mode=Mode.RACE)
    await stage.clock.advance(5_000)
    assert await typed(stage, round, 2, "Johnny W") is Got.WRONG
    await stage.clock.advance(1_000)
    assert await typed(stage, round, 3, "johnny w!") is Got.WRONG
    await stage.clock.advance(1_000)
    assert await typed(stage, round, 1, "John Williams") is Got.RIGHT
    with pytest.raises(PlayerError):
        await referee.why(round, 1, "discord:2")
    with pytest.raises(PlayerError):
        await referee.appeal(round, "discord:2", 1)
    await stage.clock.advance(60_000)
    assert stage.host.rounds == ()
    made = await referee.appeal(round, "discord:2", 1)
    with pytest.raises(PlayerError):
        await referee.appeal(round, "discord:2", 1)
    with pytest.raises(PlayerError):
        await referee.decide(round, "discord:2", made.of, accept=True)
    changes = await referee.decide(round, "discord:1", made.of, accept=True)
    with pytest.raises(PlayerError):
        await referee.decide(round, "discord:1", made.of, accept=True)
    people = await stage.store.people_of([change.player for change in changes])
    told = {people[c.player][-1]: (c.points, c.right) for c in changes}
    # Both typed the same and were first; whoever was right then is now within the late window.
    assert told == {"2": (100, 1), "3": (50, 1), "1": (-50, 0)}
    assert proposed == ["Johnny W"]
    board = await stage.store.board(server="1")
    assert sorted(row.points for row in board) == [50, 50, 100]
    await stage.store.rebuild()
    assert await stage.store.board(server="1") == board
    why = await referee.why(round, 1, "discord:2")
    assert why is not None
    assert why.guess is not None
    assert why.guess.text == "Johnny W"
    assert why.citations


async def test_a_refused_appeal_changes_nothing() -> None:
    stage = Stage()
    referee = Referee(stage.host)
    round = await stage.start(questions=2, mode=Mode.RACE)
    await stage.clock.advance(5_000)
    await typed(stage, round, 2, "Hans Zimmer")
    await stage.clock.advance(21_000)
    made = await referee.appeal(round, "discord:2", 1)  # while the round is still played
    assert await referee.decide(round, "discord:9", made.of, accept=False, may_manage=True) == ()
    await stage.clock.advance(120_000)
    assert await stage.store.board(server="1") == []
    assert stage.host.running(LOUNGE) is None


def test_an_accepted_appeal_becomes_a_reviewable_change(tmp_path: Path) -> None:
    person = next(p for p in library().base.people if p.name == "John Williams")
    question = msgspec.structs.replace(trivia_question(1), entities=(person.id,))
    path = propose_alias(tmp_path, library(), question, "Johnny W", 1_700_000_000_000)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "John Williams:" in text
    assert "Johnny W" in text
    pack = msgspec.structs.replace(question, kind="pack")
    assert propose_alias(tmp_path, library(), pack, "x", 0) is None


async def test_two_processes_rate_each_event_once() -> None:
    stage = Stage()
    round = await stage.start(questions=1)
    await stage.clock.advance(5_000)
    await stage.click(round, 1, 0)
    await stage.click(round, 2, 1)
    await stage.clock.advance(60_000)
    await asyncio.gather(ratings.catch_up(stage.store), ratings.catch_up(stage.store))
    ann = await stage.store.player_of("discord:1")
    assert (await stage.store.ratings([ann]))[ann].games == 1
