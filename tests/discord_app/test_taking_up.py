"""While a new process takes up the rounds of the one before, what people do in them waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.discord_app.conftest import on_stage
from tests.discord_app.slow import SlowStage, life
from tests.local_discord import LocalDiscord, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def question(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[tuple[SlowStage, Message]]:
    """A question of a round whose process has ended, and a process that has yet to take it up."""
    async with LocalDiscord() as discord:
        stage = SlowStage(discord, on_stage(discord, tmp_path_factory).data_dir)
        async with life(stage):
            started = await stage.ada.slash("/trivia start", questions=2, seconds=120)
            question = await discord.next_message(stage.ada.channel, started.message)
        async with life(stage, pool_ready=False):
            yield stage, question
        stage.fine()


async def test_a_guess_and_a_command_wait_until_their_round_is_taken_up(
    question: tuple[SlowStage, Message],
) -> None:
    stage, asked = question
    guess = await stage.bob.begin_click(asked, asked.buttons[0])
    second = await stage.ada.begin_slash("/trivia start")
    standings = await stage.ada.begin_slash("/trivia standings")
    await asyncio.gather(guess.first(), second.first(), standings.first())
    assert guess.kind == 6
    assert second.deferred
    assert standings.deferred
    stage.pool.set()
    await stage.discord.log.until(lambda: "Your answer:" in guess.text)
    assert "already running" in (await second.shown()).text
    assert "Standings" in (await standings.shown()).text
    assert "being stopped" in (await stage.ada.slash("/trivia stop")).text
    await stage.discord.log.until(
        lambda: any("Final standings" in m.text for m in stage.ada.channel.public())
    )
