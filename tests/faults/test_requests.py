"""A request goes wrong while rounds are played: nothing is posted twice, nothing is lost, none ends.

All rounds are played side by side, each with its own fault on its second question and its standings.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.discord_app.conftest import Stage
from tests.faults.playing import Playing, Table, asked

pytestmark = pytest.mark.asyncio(loop_scope="module")

FAULTS: dict[str, dict[str, Any]] = {
    "a 500": {"kind": "status", "status": 500},
    "a 502": {"kind": "status", "status": 502},
    "a 503": {"kind": "status", "status": 503},
    "three 503s": {"kind": "status", "status": 503, "times": 3},
    "a 500 although it was carried out": {"kind": "after", "status": 500},
    "a reset": {"kind": "reset"},
    "a reset although it was carried out": {"kind": "reset_after"},
    "a 429 of the route": {"kind": "429", "seconds": 1.0},
    "a 429 that is not from the edge": {"kind": "429", "seconds": 1.0, "edge": False},
    "an answer five seconds late": {"kind": "slow", "seconds": 5.0},
    "no answer at all": {"kind": "hang"},
    "a page instead of an answer": {"kind": "garbage", "status": 502},
    "a page with status 200": {"kind": "garbage", "status": 200},
    "a page although it was carried out": {"kind": "garbage_after"},
}


async def played(stage: Stage, name: str, fault: dict[str, Any]) -> list[str]:
    """What stands in a channel after a round of two questions, both befallen by the fault."""
    letters = "".join(c if c.isalnum() else "-" for c in name)
    playing = await asked(stage, letters, seconds=8)
    first = playing.question
    await playing.answer(stage.bob, 0)
    befall(playing, fault)
    second = await playing.next()
    assert "Question 2 of 2" in second.text
    await playing.answer(stage.bob, 0)
    befall(playing, fault)  # the standings
    texts = await playing.finished(90)
    right = sum("1 of 1 right" in question.text for question in (first, second))
    assert f"{right} of 2 right" in texts[-1]
    return texts


def befall(playing: Playing, fault: dict[str, Any]) -> None:
    playing.stage.discord.trouble.add(f"POST /channels/{playing.channel.id}/messages", **fault)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def outcomes(stage: Stage) -> AsyncIterator[dict[str, Any]]:
    """Each fault's channel, or what went wrong there."""
    ended = await asyncio.gather(
        *(played(stage, name, fault) for name, fault in FAULTS.items()), return_exceptions=True
    )
    yield dict(zip(FAULTS, ended, strict=True))


@pytest.mark.parametrize("name", FAULTS)
async def test_a_send_that_fails_neither_ends_a_round_nor_doubles_a_message(
    outcomes: dict[str, Any], name: str
) -> None:
    texts = outcomes[name]
    if isinstance(texts, Exception):
        raise texts
    # The rules, two questions (their reveals in their place) and the standings: none twice.
    assert len(texts) == 4, texts


async def test_a_global_rate_limit_is_waited_out(stage: Stage) -> None:
    trouble = stage.discord.trouble
    trouble.global_limit = 2
    try:
        rounds = await asyncio.gather(*(asked(stage, f"global-{n}") for n in range(4)))
        for playing in rounds:
            await playing.answer(stage.bob)
            assert len([m for m in playing.channel.public() if "Question 1" in m.text]) == 1
            assert "Final standings" in (await playing.stop())[-1]
    finally:
        trouble.global_limit = None


@pytest.mark.parametrize("kind", ["status", "after", "reset", "reset_after", "slow", "garbage"])
async def test_an_answer_to_a_click_that_fails_is_given_again_in_time(
    stage: Stage, table: Table, kind: str
) -> None:
    playing, who = await table.question()
    stage.discord.trouble.add("/callback", kind=kind, status=500, seconds=1.5)
    exchange = await playing.answer(who, 1)
    assert exchange.took < 3


@pytest.mark.parametrize("first", ["after", "reset_after"])
@pytest.mark.parametrize("second", ["status", "reset", "garbage"])
async def test_a_click_whose_acknowledgement_is_answered_by_neither_try_is_confirmed(
    stage: Stage, table: Table, first: str, second: str
) -> None:
    playing, who = await table.question()
    stage.discord.trouble.add("/callback", kind=first)
    stage.discord.trouble.add("/callback", kind=second)
    await playing.answer(who, 1)


async def test_a_command_that_discord_never_acknowledges_is_answered_by_the_second_try(
    stage: Stage,
) -> None:
    stage.discord.trouble.add("/callback", kind="hang")
    exchange = await stage.bob.slash("/score-or-soundtrack", title="jaws")
    assert "John Williams" in exchange.text
    assert exchange.took < 3


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_confirmation_that_fails_costs_no_guess(stage: Stage, status: int) -> None:
    playing = await asked(stage, f"confirmation-{status}", questions=1, seconds=5)
    kind = "429" if status == 429 else "status"
    stage.discord.trouble.add("POST /webhooks", kind=kind, status=status, seconds=1.0, times=5)
    question = playing.question
    await (await stage.bob.at(playing.channel).begin_click(question, question.buttons[0])).first()
    # The library holds back what goes through the same token until it has given up on it.
    await stage.discord.log.until(lambda: "of 1 right" in question.text, 60)
    stage.discord.trouble.faults.clear()
    await playing.finished()


@pytest.mark.long
@pytest.mark.parametrize("status", [500, 503])
async def test_trouble_for_forty_seconds_ends_no_round(stage: Stage, status: int) -> None:
    playing = await asked(stage, f"forty-seconds-{status}", questions=2, seconds=5)
    send = f"POST /channels/{playing.channel.id}/messages"
    fault = stage.discord.trouble.add(send, kind="status", status=status, times=1_000)
    await playing.answer(stage.bob)
    await asyncio.sleep(40)
    fault.times = 0
    assert "Question 2 of 2" in (await playing.next(90)).text
    assert len(await playing.finished(90)) == 4
