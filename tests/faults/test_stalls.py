"""The process stands still over the moment a question closes: what was sent in time still counts."""

from __future__ import annotations

import asyncio
import signal

import pytest

from bot.trivia import events as ev
from bot.trivia.guesses import Got
from bot.trivia.host import Host
from bot.trivia.rules import Rules
from tests.discord_app.conftest import Stage
from tests.fakes import Channel, FakeClock, MemoryStore, StackedDecks, plain_judge, trivia_question
from tests.faults.playing import asked

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_guess_that_waited_for_a_standing_process_is_judged_before_its_question_closes() -> (
    None
):
    clock = FakeClock()
    channel = Channel(clock)
    host = Host(
        store=MemoryStore(),
        decks=StackedDecks([trivia_question(1)]),
        judge=plain_judge,
        clock=clock,
        dice=lambda: 7,
    )
    rules = Rules(questions=1, seconds=20)
    round_id = await host.start(ev.Place("discord", "11", "1"), "discord:1", rules, channel)
    await clock.advance(24_000)
    sent = clock.now()
    await clock.stand_still(5_000)
    got = await host.guess(round_id, "discord:1", sent=sent, number=1, choice=0)
    assert got.got is Got.TAKEN
    await clock.advance(1_000)
    [closed] = channel.all(ev.Closed)
    assert closed.results[0].judged is ev.Judged.RIGHT
    await host.close()


@pytest.mark.long
async def test_a_click_made_while_the_bot_is_stopped_counts_though_its_question_is_over(
    stage: Stage,
) -> None:
    playing = await asked(stage, "stopped", questions=1, seconds=8)
    assert stage.process
    stage.process.send_signal(signal.SIGSTOP)
    try:
        question = playing.question
        await stage.bob.at(playing.channel).begin_click(question, question.buttons[0])
        await asyncio.sleep(10)
    finally:
        stage.process.send_signal(signal.SIGCONT)
    await stage.discord.log.until(lambda: "The answer:" in question.text)
    assert "of 1 right" in question.text
    await playing.finished()
