"""Clocks that jump or are wrong: a question is open for as long as it says, whatever they do."""

from __future__ import annotations

import asyncio

import pytest

from bot.trivia import events as ev
from bot.trivia.clock import SystemClock
from bot.trivia.guesses import Got
from bot.trivia.host import Host
from bot.trivia.rules import Rules
from tests.discord_app.conftest import on_stage
from tests.fakes import Channel, FakeClock, MemoryStore, StackedDecks, plain_judge, trivia_question
from tests.faults.playing import asked
from tests.local_discord import LocalDiscord

HOUR = 3_600_000
NOON = 1_700_000_000_000


class Machine:
    """A machine's two clocks, moved by hand: the wall clock can be set, the steady one only runs."""

    def __init__(self) -> None:
        self.wall = NOON
        self.steady = 5_000
        self.clock = SystemClock(lambda: self.wall, lambda: self.steady)

    def run(self, ms: int) -> None:
        self.wall += ms
        self.steady += ms


def test_a_wall_clock_set_forward_or_back_changes_nothing() -> None:
    machine = Machine()
    for jump in (HOUR, -3 * HOUR, 86_400_000):
        before = machine.clock.now()
        machine.wall += jump
        machine.run(1_000)
        assert machine.clock.now() == before + 1_000


def test_a_machine_whose_clock_is_wrong_goes_by_what_discord_is_heard_to_say() -> None:
    machine = Machine()
    machine.clock.heard(NOON - HOUR)
    assert machine.clock.now() == NOON - HOUR
    machine.run(10_000)
    machine.clock.heard(NOON - HOUR + 2_000)  # a replay, eight seconds late
    assert machine.clock.now() == NOON - HOUR + 10_000
    machine.clock.heard(NOON - HOUR + 10_050)  # came quicker than the first
    assert machine.clock.now() == NOON - HOUR + 10_050


class Jumping(FakeClock):
    """A fake clock under which the machine's wall clock is set while a round is played."""

    def __init__(self) -> None:
        super().__init__(NOON)
        self.machine = Machine()

    def now(self) -> int:
        self.machine.steady = 5_000 + self._now - NOON
        return self.machine.clock.now()


async def test_a_question_stays_open_and_closes_on_time_though_the_wall_clock_jumps() -> None:
    clock = Jumping()
    channel, place = Channel(clock), ev.Place("discord", "11", "1")
    host = Host(
        store=MemoryStore(),
        decks=StackedDecks([trivia_question(1)]),
        judge=plain_judge,
        clock=clock,
        dice=lambda: 7,
    )
    round_id = await host.start(place, "discord:1", Rules(questions=1, seconds=20), channel)
    await clock.advance(5_000)
    for jump in (HOUR, -5 * HOUR):
        clock.machine.wall += jump
        await clock.advance(3_000)
        assert channel.all(ev.Closed) == []
    got = await host.guess(round_id, "discord:1", sent=clock.now(), number=1, choice=0)
    assert got.got is Got.TAKEN
    await clock.advance(25_000)
    [closed] = channel.all(ev.Closed)
    assert closed.results[0].judged is ev.Judged.RIGHT
    await host.close()


@pytest.mark.parametrize("ahead", [-3600.0, 3600.0])
async def test_on_a_machine_an_hour_off_a_question_is_open_for_as_long_as_it_says(
    tmp_path_factory: pytest.TempPathFactory, ahead: float
) -> None:
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        discord.world.ids.ahead = ahead
        await stage.start("bot")
        await discord.ready()
        playing = await asked(stage, "hour", questions=1, seconds=6)
        begun, ran = asyncio.get_running_loop().time(), discord.machine.now()
        await playing.answer(stage.bob)
        await discord.log.until(lambda: "The answer:" in playing.question.text)
        assert asyncio.get_running_loop().time() - begun > 3
        assert discord.machine.now() - ran < 12
        assert "of 1 right" in playing.question.text
        await playing.finished()
        assert (await stage.stop())[0] == 0
