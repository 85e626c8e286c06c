"""The connection to Discord's gateway goes wrong in the middle of a question: no answer is lost.

The final codes, 4004 and 4010 to 4014, end the program with one line: tests/discord_app/test_login.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.discord_app.conftest import Stage
from tests.faults.playing import Playing, asked

pytestmark = pytest.mark.asyncio(loop_scope="module")

Breaking = Callable[[Stage], Awaitable[None]]


async def answered_in_the_gap(stage: Stage, name: str, breaking: Breaking) -> Playing:
    """A round whose connection breaks; somebody answers before it is there again."""
    playing = await asked(stage, name)
    gateway, question = stage.discord.gateway, playing.question
    before = gateway.readied, gateway.resumed
    await breaking(stage)
    exchange = await stage.bob.at(playing.channel).begin_click(question, question.buttons[0])
    await stage.discord.log.until(
        lambda: (gateway.readied, gateway.resumed) != before and gateway.connected, 40
    )
    await playing.confirmed(exchange)
    return playing


@pytest.mark.parametrize("code", [1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4008])
async def test_a_closed_connection_is_resumed_and_the_answer_in_the_gap_counts(
    stage: Stage, code: int
) -> None:
    sessions = stage.discord.gateway.readied
    playing = await answered_in_the_gap(stage, f"closed-{code}", lambda s: close(s, code))
    assert stage.discord.gateway.readied == sessions  # resumed: no event was missed
    await playing.stop()


async def close(stage: Stage, code: int) -> None:
    if code == 1006:  # what a client sees of a connection that is simply gone
        await stage.discord.gateway.cut()
    else:
        await stage.discord.gateway.drop(code)


@pytest.mark.parametrize("op", [(7, None), (9, True)])
async def test_a_request_to_reconnect_is_followed_and_the_answer_in_the_gap_counts(
    stage: Stage, op: tuple[int, object]
) -> None:
    sessions = stage.discord.gateway.readied
    playing = await answered_in_the_gap(
        stage, f"op-{op[0]}", lambda s: s.discord.gateway.tell(*op)
    )
    assert stage.discord.gateway.readied == sessions
    await playing.stop()


async def lost(stage: Stage, code: int | None) -> None:
    if code is None:
        await stage.discord.gateway.tell(9, data=False)
    else:
        await stage.discord.gateway.drop(code, resumable=False)


@pytest.mark.parametrize("code", [4000, 4007, 4009, None])
async def test_after_a_lost_session_the_round_goes_on_and_old_buttons_work(
    stage: Stage, code: int | None
) -> None:
    playing = await asked(stage, f"lost-{code}".lower())
    early = await playing.answer(stage.cleo)
    gateway = stage.discord.gateway
    before = gateway.readied
    await lost(stage, code)
    await stage.discord.log.until(lambda: gateway.readied > before and gateway.connected, 40)
    await playing.answer(stage.bob)
    assert "Your answer:" in early.text
    await stage.discord.log.until(lambda: "2 answers" in playing.question.text, 15)
    assert len([m for m in playing.channel.public() if "Question 1" in m.text]) == 1
    await playing.stop()


async def test_refused_gateway_connections_are_tried_until_one_is_let_in(stage: Stage) -> None:
    async def refuse(stage: Stage) -> None:
        stage.discord.trouble.refusing = 2
        await stage.discord.gateway.drop(4000)

    playing = await answered_in_the_gap(stage, "refused", refuse)
    assert stage.discord.trouble.refusing == 0
    await playing.stop()


async def test_a_discord_that_is_gone_for_seconds_is_waited_for(stage: Stage) -> None:
    async def gone(stage: Stage) -> None:
        await stage.discord.shut()
        await asyncio.sleep(3)
        await stage.discord.open()

    playing = await answered_in_the_gap(stage, "gone", gone)
    await playing.stop()


@pytest.mark.long
async def test_a_gateway_that_falls_silent_is_left_and_resumed(stage: Stage) -> None:
    gateway = stage.discord.gateway
    gateway.heartbeat_interval = 5_000
    await close(stage, 4000)
    playing = await asked(stage, "silent", seconds=120)
    before = gateway.resumed
    stage.discord.trouble.silent = True
    exchange = await stage.bob.at(playing.channel).begin_click(
        playing.question, playing.question.buttons[0]
    )
    closed = "gateway closed"
    log = stage.discord.log
    seen = len(log.events)
    await log.until(lambda: any(what == closed for _, what, _ in log.events[seen:]), 90)
    stage.discord.trouble.silent = False
    await log.until(lambda: gateway.resumed > before, 60)
    assert exchange.response is None or "Your answer:" in exchange.text
    await playing.answer(stage.cleo, 1)
    await playing.stop()
