"""Rounds on Discord, played by people against the real bot process; A is always right here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.discord_app.conftest import Stage
from tests.local_discord import Channel, Exchange, Message, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

SENDS = "POST /channels/{channel_id}/messages"


async def quick(stage: Stage) -> None:
    """The server's pause between questions at its shortest."""
    panel = await stage.ada.slash("/leitmotif settings")
    form = (await stage.ada.click(panel, "Rounds")).modal
    await stage.ada.submit(form, ["classic"], "10", "20", "2")


async def revealed(stage: Stage, question: Message, within: float = 90) -> str:
    await stage.discord.log.until(lambda: "The answer:" in question.text, within)
    return question.text


async def said(exchange: Exchange, words: str) -> None:
    """Wait for words that only the person of an exchange reads."""
    await exchange.discord.log.until(lambda: words in exchange.text)


async def in_own_channel(stage: Stage, name: str) -> tuple[Channel, list[Person]]:
    channel = stage.discord.world.add_channel(stage.guild, name)
    await stage.discord.gateway.dispatch("CHANNEL_CREATE", channel.data, stage.guild, 1)
    return channel, [p.at(channel) for p in (stage.ada, stage.bob, stage.cleo)]


async def test_a_whole_round_with_three_players(stage: Stage) -> None:
    await quick(stage)
    channel, (ada, bob, cleo) = await in_own_channel(stage, "whole")
    log = stage.discord.log
    started = await ada.slash("/trivia start", questions=3, seconds=12)
    assert "Classic: 3 questions, 12 seconds each" in started.text
    sends = len(log.named(SENDS))
    counted = len(log.counted)
    last = started.message
    for number in (1, 2, 3):
        question = last = await stage.discord.next_message(channel, last)
        assert f"Question {number} of 3" in question.text
        right = await ada.begin_click(question, "A ·")
        wrong = await bob.begin_click(question, "B ·")
        changed = await cleo.begin_click(question, "C ·" if number == 1 else "A ·")
        for exchange in (right, wrong, changed):
            await exchange.first()
            assert exchange.kind in (6, 7)
        if number == 1:  # the only one that does not close once they all have answered
            await said(changed, "Max Steiner")
            again = await (await cleo.begin_click(question, "A ·")).first()
            await said(changed, "Changed to John Williams")
            assert again.messages == []  # the confirmation was edited, not sent again
        reveal = await revealed(stage, question)
        assert "2 of 3 right" in reveal
        assert f"<@{bob.id}> said Hans Zimmer" in reveal
        assert "Soundtracks vs scores" in reveal
    final = await stage.discord.next_message(channel, last)
    assert "wins with" in final.text or "share the win" in final.text
    assert "3 of 3 right" in final.text
    assert "These points count" in final.text
    assert len(log.named(SENDS)) - sends == 4  # three questions and the standings
    assert len(log.counted) - counted <= 4  # every reveal went through a click's token
    board = await cleo.slash("/trivia leaderboard", period="day")
    assert f"<@{ada.id}>" in board.text
    assert f"3 · <@{bob.id}>" in board.text
    mine = await ada.slash("/trivia profile")
    assert "3 of 3 right" in mine.text
    why = await bob.click(last, "Why?")
    assert why.ephemeral
    assert "Accepted answers: John Williams" in why.text


async def test_a_second_start_leaves_the_first_running_and_its_starter_stops_it(
    stage: Stage,
) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "second")
    started = await bob.slash("/trivia start", seconds=30)
    refused = await cleo.slash("/trivia start")
    assert refused.ephemeral
    assert "already running" in refused.text
    question = await stage.discord.next_message(channel, started.message)
    await ada.click(question, "A ·")
    await bob.click(question, "B ·")
    not_theirs = await cleo.slash("/trivia stop")
    assert "Only who started" in not_theirs.text
    stopped = await bob.slash("/trivia stop")
    assert "being stopped" in stopped.text
    final = await stage.discord.next_message(channel, question)
    assert "Cut short" in await revealed(stage, question)
    assert "Nobody scored" in final.text
    assert "Standings" not in final.text.replace("Final standings", "")  # nothing was played out
    assert "boards" not in final.text
    assert final.data["attachments"] == []
    rematch = await cleo.click(final, "Play again")
    assert "Classic" in rematch.text
    assert "being stopped" in (await ada.slash("/trivia stop")).text  # may manage messages


async def test_hints_are_private_and_skips_need_a_majority(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "hints")
    started = await ada.slash("/trivia start", questions=2, seconds=60)
    question = await stage.discord.next_message(channel, started.message)
    await ada.click(question, "A ·")
    hint = await bob.click(question, "Hint")
    assert hint.ephemeral
    assert "It is not" in hint.text
    assert "It is not" in (await bob.slash("/trivia hint")).text
    vote = await bob.click(question, "Skip")
    assert vote.ephemeral
    standings = await bob.slash("/trivia standings")
    assert standings.ephemeral
    await ada.slash("/trivia skip")
    assert "Skipped by vote" in await revealed(stage, question)
    late = await bob.press(question, _custom_id(question, "Why?").replace("lm:v", "lm:g") + ":0")
    assert "closed" in (await late.shown()).text
    await ada.slash("/trivia stop")


def _custom_id(message: Message, label: str) -> str:
    return str(next(c["custom_id"] for c in message.components if c.get("label") == label))


async def test_a_typed_race_by_form_command_and_reply(stage: Stage) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "typed")
    started = await ada.slash("/trivia start", mode="race", questions=3, seconds=20)
    question = await stage.discord.next_message(channel, started.message)
    form = (await ada.click(question, "Answer")).modal
    near = await (await ada.begin_submit(form, "williams")).first()
    await said(near, "Nearly")
    assert near.ephemeral
    form = (await bob.click(question, "Answer")).modal
    await bob.begin_submit(form, "John Williams")
    await stage.discord.log.until(
        lambda: "has it!" in question.text or "The answer" in question.text
    )
    await revealed(stage, question)
    assert f"<@{bob.id}> earns" in question.text
    second = await stage.discord.next_message(channel, question)
    assert "No" in (await ada.slash("/answer", guess="Hans Zimmer")).text
    told = await cleo.slash("/answer", guess="John Williams")
    assert told.ephemeral
    assert "Right!" in told.text
    await revealed(stage, second)
    third = await stage.discord.next_message(channel, second)
    await bob.say("John Williams", reply_to=third)
    await revealed(stage, third)
    assert f"<@{bob.id}> earns" in third.text
    final = await stage.discord.next_message(channel, third)
    assert "share" in final.text or "wins" in final.text


async def test_a_round_of_ones_own_in_a_dm(stage: Stage) -> None:
    cleo = stage.cleo.in_dm
    started = await cleo.slash("/trivia start", questions=1, seconds=5)
    assert "stay off the boards" in started.text
    question = await stage.discord.next_message(cleo.channel, started.message)
    await cleo.click(question, "A ·")
    assert "1 of 1 right" in await revealed(stage, question)
    final = await stage.discord.next_message(cleo.channel, question)
    assert f"<@{cleo.id}> wins" in final.text


async def test_a_round_in_a_thread(stage: Stage) -> None:
    _, (ada, bob, _) = await in_own_channel(stage, "threads")
    started = await ada.slash("/trivia start", questions=1, seconds=5, thread=True)
    thread = list(stage.guild.channels.values())[-1]
    assert f"<#{thread.id}>" in started.text
    question = await stage.discord.log.until(
        lambda: next((m for m in thread.public() if "Question 1" in m.text), None)
    )
    await bob.at(thread).click(question, "B ·")
    assert "0 of 1 right" in await revealed(stage, question)


async def test_a_round_is_refused_where_the_bot_is_no_member(stage: Stage) -> None:
    elsewhere = stage.discord.guild("Elsewhere", installed=False)
    eve = stage.discord.person("Eve", elsewhere)
    refused = await eve.slash("/trivia start")
    assert refused.ephemeral
    assert "as a member" in refused.text


async def test_another_channels_question_cant_be_answered_from_here(stage: Stage) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "forged")
    _, (_, bob, _) = await in_own_channel(stage, "elsewhere")
    started = await ada.slash("/trivia start", questions=1, seconds=10)
    question = await stage.discord.next_message(channel, started.message)
    stolen = _custom_id(question, next(b for b in question.buttons if b.startswith("A")))
    mine = await bob.slash("/leitmotif about")
    forged = await (await bob.press(mine.message, stolen)).first()
    assert "isn't yours" in forged.text
    await ada.slash("/trivia stop")


async def killed_and_started(stage: Stage) -> None:
    await stage.kill()
    await stage.start()


@pytest.mark.parametrize("again", [killed_and_started])
async def test_a_killed_bot_resumes_the_same_question_and_old_buttons_work(
    stage: Stage, again: Callable[[Stage], Awaitable[None]]
) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "killed")
    verdict = await ada.slash("/score-or-soundtrack", title="jaws")
    ambiguous = await ada.slash("/score-or-soundtrack", title="beauty and the beast")
    unknown = await ada.slash("/score-or-soundtrack", title="Asdfgh qwertz")
    form = (await ada.click(unknown, "Suggest it")).modal
    panel = await ada.slash("/leitmotif settings")
    started = await ada.slash("/trivia start", questions=2, seconds=14)
    question = await stage.discord.next_message(channel, started.message)
    confirmed = await ada.begin_click(question, "A ·")
    await said(confirmed, "Your answer")  # what has been confirmed is kept
    await again(stage)
    await (await bob.begin_click(question, "A ·")).first()
    reveal = await revealed(stage, question)
    assert "2 of 2 right" in reveal
    second = await stage.discord.next_message(channel, question)
    assert "Question 2 of 2" in second.text
    await (await cleo.begin_click(second, "B ·")).first()
    assert [m.text for m in channel.public()].count(reveal) == 1
    assert "Awards" in (await cleo.click(verdict, "Awards")).text
    await ada.click(ambiguous, "Beauty and the Beast (1991)")
    assert "Alan Menken" in ambiguous.message.text
    assert "Thank you" in (await ada.submit(form, text="still here")).text
    await ada.click(panel, "Extra time")
    assert "everybody: on" in panel.message.text
    await ada.click(panel, "Extra time")
    await revealed(stage, second)
    standings = await stage.discord.log.until(
        lambda: next((m.text for m in channel.public() if "Final standings" in m.text), None)
    )
    assert f"<@{ada.id}>" in standings
    assert f"<@{bob.id}>" in standings
