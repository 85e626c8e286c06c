"""Interactions that come twice, late or for what is over: each counts once and is answered in words."""

from __future__ import annotations

import asyncio

import pytest

from tests.discord_app.conftest import Stage
from tests.faults.playing import Table, asked

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_same_interaction_delivered_twice_counts_once(stage: Stage, table: Table) -> None:
    playing, who = await table.question()
    exchange = await who.begin_click(playing.question, playing.question.buttons[0])
    await stage.discord.gateway.dispatch("INTERACTION_CREATE", exchange.payload, stage.guild)
    told = ("Your answer:", "I have that already")  # whichever of the two was answered first
    await stage.discord.log.until(lambda: any(words in exchange.text for words in told))
    again = await who.begin_click(playing.question, playing.question.buttons[0])
    await stage.discord.log.until(lambda: "I have that already" in again.text + exchange.text)
    assert len(exchange.messages) <= 2


async def test_a_command_delivered_twice_starts_one_round(stage: Stage) -> None:
    playing = await asked(stage, "twice")
    started = stage.discord.exchanges[-1]
    before = len(playing.channel.public())
    await stage.discord.gateway.dispatch("INTERACTION_CREATE", started.payload, stage.guild)
    await playing.answer(stage.bob)
    assert len(playing.channel.public()) == before
    await playing.stop()


async def test_two_clicks_at_once_count_by_the_order_they_were_made(
    stage: Stage, table: Table
) -> None:
    playing, who = await table.question()
    buttons = playing.question.buttons
    exchanges = await asyncio.gather(
        *(who.begin_click(playing.question, buttons[n]) for n in (0, 1, 2))
    )
    for exchange in exchanges:
        await exchange.first()
    again = await who.begin_click(playing.question, buttons[2])
    await stage.discord.log.until(
        lambda: any("I have that already" in e.text for e in (*exchanges, again))
    )


async def test_a_click_that_arrives_after_its_three_seconds_still_counts(
    stage: Stage, table: Table
) -> None:
    playing, who = await table.question()
    exchange = await who.begin_click(playing.question, playing.question.buttons[0])
    exchange.begun -= 10  # Discord has given up on it, the click was in time
    refused = (404, exchange.token)
    await stage.discord.log.until(
        lambda: any(
            (r.status, r.path.split("/")[-2]) == refused for r in stage.discord.log.requests
        )
    )
    again = await who.begin_click(playing.question, playing.question.buttons[0])
    await stage.discord.log.until(lambda: "I have that already" in again.text)


async def test_a_click_on_a_question_that_is_over_is_told_so(stage: Stage) -> None:
    playing = await asked(stage, "over", questions=1, seconds=5)
    question = playing.question
    custom_id = next(
        c["custom_id"] for c in question.components if str(c.get("custom_id")).startswith("lm:g:")
    )
    await playing.finished()
    late = await stage.bob.at(playing.channel).press(question, custom_id)
    assert "closed" in (await late.shown()).text
