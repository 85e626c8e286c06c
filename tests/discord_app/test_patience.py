"""Whatever an answer waits for, Discord hears of it in time; the answer takes the waiting's place."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import AsyncIterator

import discord
import pytest
import pytest_asyncio

from bot.discord_app import patience
from bot.discord_app.custom_ids import encode
from bot.trivia.announcer import Announcer
from tests.discord_app.slow import SlowStage, slow_stage
from tests.discord_app.test_rounds import in_own_channel, said
from tests.local_discord import Exchange, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SlowStage]:
    async with slow_stage(tmp_path_factory) as slow:
        yield slow


@pytest.mark.parametrize(
    ("command", "private", "words"),
    [
        ("/trivia leaderboard", False, "month"),
        ("/trivia profile", True, "record"),
        ("/pack list", True, "pack"),
        ("/leitmotif settings", True, "Settings"),
    ],
)
async def test_a_command_whose_store_is_slow_is_told_to_wait_and_then_answered(
    stage: SlowStage, command: str, private: bool, words: str
) -> None:
    guild = stage.discord.guild(command)
    ada = stage.discord.person("Ada", guild, manager=True)
    stage.gate.open.clear()
    exchange = await ada.begin_slash(command)
    await exchange.first()
    assert exchange.deferred
    assert exchange.ephemeral is private
    assert exchange.took < 2.5
    stage.gate.open.set()
    await exchange.shown()
    assert words.casefold() in exchange.text.casefold()
    assert len(exchange.messages) == 1


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_command_is_answered_though_it_is_not_known_whether_the_waiting_arrived(
    stage: SlowStage, arrived: bool
) -> None:
    stage.gate.open.clear()
    stage.discord.trouble.add("/callback", kind="after" if arrived else "status")
    stage.discord.trouble.add("/callback", kind="reset")
    exchange = await stage.ada.begin_slash("/trivia profile")
    await stage.discord.log.until(lambda: _tried(stage, exchange) >= 2)
    stage.gate.open.set()
    await exchange.shown()
    assert exchange.deferred is False
    assert "record" in exchange.text
    assert exchange.ephemeral


def _tried(stage: SlowStage, exchange: Exchange) -> int:
    """How often a first response to it was sent and answered or cut off."""
    return sum(exchange.token in call.path for call in stage.discord.log.requests)


async def test_a_command_that_is_quick_is_not_told_to_wait(
    stage: SlowStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "PATIENCE", 60.0)  # also on a machine that stands still
    exchange = await stage.ada.slash("/trivia leaderboard")
    assert exchange.kind == 4


async def test_a_round_whose_questions_are_not_ready_is_told_to_wait_and_then_opened(
    stage: SlowStage,
) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "unready")
    stage.pool.clear()
    exchange = await ada.begin_slash("/trivia start", questions=1, seconds=5)
    await exchange.first()
    assert exchange.deferred
    assert not exchange.ephemeral
    stage.pool.set()
    await exchange.shown()
    assert "Classic" in exchange.text
    question = await stage.discord.next_message(channel, exchange.message)
    assert "Question 1" in question.text
    await ada.slash("/trivia stop")


async def test_a_click_whose_store_is_slow_is_taken_and_its_answer_follows(
    stage: SlowStage,
) -> None:
    shown = await stage.ada.slash("/leitmotif settings")
    threads = next(b for b in shown.message.buttons if "thread" in b.casefold())
    stage.gate.open.clear()
    exchange = await stage.ada.begin_click(shown, threads)
    await exchange.first()
    assert exchange.kind == 6
    assert exchange.took < 2.5
    before = shown.message.text
    stage.gate.open.set()
    await stage.discord.log.until(lambda: shown.message.text != before)
    assert not exchange.messages  # the card itself changed


async def test_a_form_that_comes_too_late_is_to_be_asked_for_again_and_then_opens(
    stage: SlowStage, caplog: pytest.LogCaptureFixture
) -> None:
    guild = stage.discord.guild("forms")
    ada = stage.discord.person("Ada", guild, manager=True)
    about = (await ada.slash("/leitmotif about")).message  # the settings are not in memory yet
    stage.gate.open.clear()
    late = await ada.press(about, encode("set", "rounds"))
    await late.first()
    assert late.ephemeral
    assert "again in a moment" in late.text
    stage.gate.open.set()
    again = await ada.press(about, encode("set", "rounds"))
    assert (await again.first()).modal.inputs[0]["custom_id"] == "mode"
    assert len(late.messages) == 1
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_form_that_takes_a_moment_opens_all_the_same(
    stage: SlowStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = stage.discord.guild("moments")
    ada = stage.discord.person("Ada", guild, manager=True)
    about = (await ada.slash("/leitmotif about")).message
    monkeypatch.setattr(patience, "PATIENCE", 0.01)
    monkeypatch.setattr(patience, "FORM_PATIENCE", 60.0)
    stage.gate.open.clear()
    opening = await ada.press(about, encode("set", "rounds"))
    await asyncio.sleep(0.1)
    assert opening.response is None
    stage.gate.open.set()
    assert (await opening.first()).modal.inputs[0]["custom_id"] == "mode"


async def test_a_refusal_that_comes_late_is_told_too(stage: SlowStage) -> None:
    stage.gate.open.clear()
    exchange = await stage.ada.begin_slash("/pack remove", name="Nothing of that name")
    await exchange.first()
    assert exchange.deferred
    stage.gate.open.set()
    await exchange.shown()
    assert "Nothing of that name" in exchange.text


async def test_choices_that_come_too_late_are_dropped_in_silence(
    stage: SlowStage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.gate.open.clear()
    exchange = await stage.ada.begin_autocomplete("/pack remove", "name", "x")
    exchange.begun -= 10  # Discord has given up on it
    before = len(stage.discord.log.requests)
    stage.gate.open.set()
    await stage.discord.log.until(
        lambda: any(r.status == 404 for r in stage.discord.log.requests[before:])
    )
    assert (await stage.ada.slash("/leitmotif about")).text
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_of_a_round_that_is_over_nothing_stays(stage: SlowStage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "over")
    started = await ada.slash("/trivia start", questions=1, seconds=5, thread=False)
    question = await stage.discord.next_message(channel, started.message)
    await (await bob.begin_click(question, "A ·")).first()
    announcer = weakref.ref(_announcer(stage))
    await stage.discord.log.until(
        lambda: any("Final standings" in m.text for m in channel.public())
    )
    async with asyncio.timeout(90):
        while stage.host.rounds:  # noqa: ASYNC110 - the last of it is stored after it was shown
            await asyncio.sleep(0.05)
    gc.unfreeze()  # what was there when the start settled is looked at as well
    gc.collect()
    assert announcer() is None


def _announcer(stage: SlowStage) -> Announcer:
    found = stage.host.announcer(stage.host.rounds[-1])
    assert found is not None
    return found


async def test_of_all_clicks_on_a_question_only_the_one_that_edits_it_is_kept(
    stage: SlowStage,
) -> None:
    channel, (ada, *_) = await in_own_channel(stage, "crowded")
    people = [stage.person(f"Guest {number}").at(channel) for number in range(20)]
    started = await ada.slash("/trivia start", questions=1, seconds=60, thread=False)
    question = await stage.discord.next_message(channel, started.message)
    clicks = [await person.begin_click(question, "A ·") for person in people]
    for click in clicks:
        await said(click, "Your answer")
    await people[0].begin_click(question, "B ·")
    await said(clicks[0], "Changed to")
    async with asyncio.timeout(10):
        while _kept(question) > 1:  # noqa: ASYNC110 - their count may still be on its way
            await asyncio.sleep(0.2)
    await ada.slash("/trivia stop")


def _kept(message: Message) -> int:
    """How many clicks on a message are held on to."""
    gc.unfreeze()
    gc.collect()
    return sum(
        str(found.message.id) == message.id
        for found in gc.get_objects()
        if isinstance(found, discord.Interaction) and found.message is not None
    )
