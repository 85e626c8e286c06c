"""What goes wrong on Discord ends in one private line, or in silence where nothing can be said."""

from __future__ import annotations

import pytest

from tests.discord_app.conftest import Stage
from tests.discord_app.test_rounds import in_own_channel, quick, revealed
from tests.local_discord.state import SEND_MESSAGES, VIEW_CHANNEL

pytestmark = pytest.mark.asyncio(loop_scope="module")

SENDS = "POST /channels/{channel_id}/messages"


async def test_a_round_where_the_bot_may_not_write_is_refused_by_naming_the_permission(
    stage: Stage,
) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "mute")
    channel.denied = SEND_MESSAGES
    refused = await ada.slash("/trivia start")
    assert refused.ephemeral
    assert "Send Messages" in refused.text
    channel.denied = VIEW_CHANNEL | SEND_MESSAGES
    assert "View Channel" in (await ada.slash("/trivia start")).text


async def test_a_permission_lost_in_a_round_ends_it_and_its_neighbour_plays_on(
    stage: Stage,
) -> None:
    await quick(stage)
    here, (ada, _, _) = await in_own_channel(stage, "lost")
    there, (_, bob, _) = await in_own_channel(stage, "neighbour")
    await ada.slash("/trivia start", questions=3, seconds=5)
    started = await bob.slash("/trivia start", questions=2, seconds=5)
    first = await stage.discord.next_message(there, started.message)
    here.denied = SEND_MESSAGES
    await revealed(stage, first)
    second = await stage.discord.next_message(there, first)
    assert "Question 2 of 2" in second.text
    await revealed(stage, second)
    here.denied = 0
    await stage.discord.log.until(lambda: True)
    again = await ada.slash("/trivia start", questions=1, seconds=5)
    assert "Classic" in again.text  # the channel was free again
    await ada.slash("/trivia stop")


async def test_a_deleted_question_does_not_stop_the_round(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "deleted")
    started = await ada.slash("/trivia start", questions=2, seconds=5)
    first = await stage.discord.next_message(channel, started.message)
    await bob.click(first, "B ·")
    await stage.discord.delete(first)
    second = await stage.discord.next_message(channel, first)
    assert "Question 2 of 2" in second.text
    await ada.slash("/trivia stop")


async def test_an_expired_token_falls_back_to_an_edit_of_the_message(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "expired")
    started = await ada.slash("/trivia start", questions=1, seconds=6)
    question = await stage.discord.next_message(channel, started.message)
    exchange = await (await bob.begin_click(question, "B ·")).first()
    await stage.discord.log.until(lambda: exchange.messages)
    exchange.token_life = 0.0
    assert "0 of 1 right" in await revealed(stage, question)


async def test_an_interaction_answered_too_late_is_dropped_in_silence(stage: Stage) -> None:
    exchange = await stage.ada.begin_slash("/leitmotif about")
    exchange.begun -= 10  # Discord has given up on it
    log = stage.discord.log
    await log.until(lambda: any(r.status == 404 and exchange.token in r.path for r in log.requests))
    assert "Leitmotif" in (await stage.ada.slash("/leitmotif about")).text


async def test_trouble_with_an_answer_is_tried_again_or_told(stage: Stage) -> None:
    stage.discord.trouble.add("/callback", kind="status", status=503)
    exchange = await stage.ada.begin_slash("/leitmotif about")
    await stage.discord.log.until(lambda: exchange.response is not None)
    assert "having trouble" in exchange.text or "Leitmotif" in exchange.text


async def test_a_lost_answer_to_a_send_makes_no_second_message(stage: Stage) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "nonce")
    await ada.slash("/trivia start", questions=1, seconds=5)
    stage.discord.trouble.add(SENDS, kind="after", status=500)
    await stage.discord.log.until(
        lambda: any("Final standings" in m.text for m in channel.public())
    )
    assert sum("Question 1" in m.text for m in channel.public()) == 1


@pytest.mark.parametrize("kind", ["reset", "reset_after", "429", "status"])
async def test_a_send_that_fails_is_tried_again_with_the_same_nonce(
    stage: Stage, kind: str
) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, f"again-{kind}".replace("_", "-"))
    await ada.slash("/trivia start", questions=1, seconds=5)
    stage.discord.trouble.add(SENDS, kind=kind, status=503, seconds=0.3, times=2)
    await stage.discord.log.until(
        lambda: any("Final standings" in m.text for m in channel.public())
    )
    assert sum("Question 1" in m.text for m in channel.public()) == 1


async def test_a_gateway_cut_in_a_round_loses_nothing(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "cut")
    started = await ada.slash("/trivia start", questions=1, seconds=15)
    question = await stage.discord.next_message(channel, started.message)
    await stage.discord.gateway.drop(4000)
    await bob.click(question, "A ·")
    assert "1 of 1 right" in await revealed(stage, question)


async def test_a_lost_session_is_replaced_by_a_new_one(stage: Stage) -> None:
    before = len(stage.discord.log.events)
    await stage.discord.gateway.drop(4009, resumable=False)
    await stage.discord.log.until(
        lambda: any(what == "ready" for _, what, _ in stage.discord.log.events[before:])
    )
    assert "Leitmotif" in (await stage.ada.slash("/leitmotif about")).text


async def test_a_channel_deleted_in_a_round_ends_it_quietly(stage: Stage) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "gone")
    started = await ada.slash("/trivia start", questions=2, seconds=5)
    await stage.discord.next_message(channel, started.message)
    await stage.discord.remove(channel)
    assert "Leitmotif" in (await stage.ada.slash("/leitmotif about")).text


async def test_nothing_is_posted_on_joining_a_server(stage: Stage) -> None:
    before = len(stage.discord.log.named(SENDS))
    guild = await stage.discord.join("New here")
    newcomer = stage.discord.person("Nia", guild)
    assert "Leitmotif" in (await newcomer.slash("/leitmotif about")).text
    assert len(stage.discord.log.named(SENDS)) == before
