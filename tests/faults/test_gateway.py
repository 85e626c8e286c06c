"""The connection to Discord's gateway goes wrong in the middle of a question: no answer is lost.

The final codes, 4004 and 4010 to 4014, end the program with one line: tests/discord_app/test_login.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from tests.discord_app.conftest import Stage
from tests.faults.playing import Table, asked

pytestmark = pytest.mark.asyncio(loop_scope="module")

Breaking = Callable[[Stage], Awaitable[None]]


async def answered_in_the_gap(table: Table, breaking: Breaking) -> None:
    """The connection breaks, and somebody answers before it is there again; that counts."""
    playing, who = await table.question()
    stage = playing.stage
    gateway = stage.discord.gateway
    before = gateway.readied, gateway.resumed
    await breaking(stage)
    exchange = await who.begin_click(playing.question, playing.question.buttons[0])
    await stage.discord.log.until(
        lambda: (gateway.readied, gateway.resumed) != before and gateway.connected
    )
    try:
        await playing.confirmed(exchange, 4)
    except TimeoutError:
        # The gap was longer than Discord's three seconds for an answer, but the click was in time.
        again = await who.begin_click(playing.question, playing.question.buttons[0])
        # The one confirmation of this question is the later click's, or the first one's edited.
        await stage.discord.log.until(lambda: "I have that already" in again.text + exchange.text)


@pytest.mark.parametrize(
    "code",
    [1006, 4000, 4008]
    + [pytest.param(code, marks=pytest.mark.long) for code in (1000, 1001, 4001, 4002, 4003, 4005)],
)
async def test_a_closed_connection_is_resumed_and_the_answer_in_the_gap_counts(
    stage: Stage, table: Table, code: int
) -> None:
    sessions = stage.discord.gateway.readied
    await answered_in_the_gap(table, lambda stage: close(stage, code))
    assert stage.discord.gateway.readied == sessions  # resumed: no event was missed


async def close(stage: Stage, code: int) -> None:
    if code == 1006:  # what a client sees of a connection that is simply gone
        await stage.discord.gateway.cut()
    else:
        await stage.discord.gateway.drop(code)


@pytest.mark.parametrize("op", [(7, None), (9, True)])
async def test_a_request_to_reconnect_is_followed_and_the_answer_in_the_gap_counts(
    stage: Stage, table: Table, op: tuple[int, object]
) -> None:
    sessions = stage.discord.gateway.readied
    await answered_in_the_gap(table, lambda stage: stage.discord.gateway.tell(*op))
    assert stage.discord.gateway.readied == sessions


async def lose(stage: Stage, code: int | None) -> None:
    if code is None:
        await stage.discord.gateway.tell(9, data=False)
    else:
        await stage.discord.gateway.drop(code, resumable=False)


@pytest.mark.parametrize(
    "code", [4009, None] + [pytest.param(code, marks=pytest.mark.long) for code in (4000, 4007)]
)
async def test_after_a_lost_session_the_round_goes_on_and_old_buttons_work(
    stage: Stage, table: Table, code: int | None
) -> None:
    playing, early = await table.question()
    before = await playing.answer(early)
    gateway = stage.discord.gateway
    sessions = gateway.readied
    await lose(stage, code)
    await stage.discord.log.until(lambda: gateway.readied > sessions and gateway.connected)
    await playing.answer((await table.question())[1])
    assert "Your answer:" in before.text


async def test_refused_gateway_connections_are_tried_until_one_is_let_in(
    stage: Stage, table: Table
) -> None:
    async def refuse(stage: Stage) -> None:
        stage.discord.trouble.refusing = 2
        await stage.discord.gateway.drop(4000)

    await answered_in_the_gap(table, refuse)
    assert stage.discord.trouble.refusing == 0


async def test_a_discord_that_refuses_every_connection_for_seconds_is_waited_for(
    table: Table,
) -> None:
    async def gone(stage: Stage) -> None:
        await stage.discord.shut()
        await asyncio.sleep(3)
        await stage.discord.open()

    await answered_in_the_gap(table, gone)


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
