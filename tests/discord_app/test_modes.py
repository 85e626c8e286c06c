"""Each mode played to its end by people against the real bot process; A (John Williams) is right."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.discord_app.conftest import Stage, on_stage
from tests.discord_app.test_login import READS_MESSAGES
from tests.discord_app.test_rounds import in_own_channel, quick, revealed, said
from tests.local_discord import LocalDiscord, Message, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def reading(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """A stage whose application may read messages."""
    async with LocalDiscord(flags=READS_MESSAGES) as discord:
        stage = on_stage(discord, tmp_path_factory)
        await stage.start()
        yield stage
        await stage.stop()
        stage.fine()


async def press(question: Message, *clicks: tuple[Person, str]) -> None:
    """Everybody's click, made before any of them is answered: they are in time whatever it takes."""
    made = [await person.begin_click(question, f"{choice} ·") for person, choice in clicks]
    for exchange in made:
        await exchange.first()


async def test_survival_goes_on_until_one_is_left_standing(stage: Stage) -> None:
    await quick(stage)
    channel, (ada, bob, cleo) = await in_own_channel(stage, "survival")
    started = await ada.slash("/trivia start", mode="survival", questions=10, seconds=5)
    assert "Survival" in started.text
    assert "3 lives" in started.text
    last = started.message
    for number in (1, 2, 3):
        last = await stage.discord.next_message(channel, last)
        assert f"Question {number}" in last.text
        clicks = [(ada, "A"), (bob, "B")]
        if number == 1:
            clicks.append((cleo, "C"))  # and is silent from then on
        await press(last, *clicks)
        reveal = await revealed(stage, last)
        left = {1: "has 2 lives left", 2: "has one life left", 3: "is out"}[number]
        assert f"<@{bob.id}> said Hans Zimmer and {left}" in reveal
        if number > 1:
            assert f"<@{cleo.id}> did not answer and {left}" in reveal
    final = await stage.discord.next_message(channel, last)
    assert f"<@{ada.id}> wins" in final.text  # nobody else is left
    assert "Final standings" in final.text


async def test_who_is_out_watches_and_late_comers_are_told(stage: Stage) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "out")
    dora = stage.person("Dora").at(channel)
    started = await ada.slash("/trivia start", mode="survival", questions=5, seconds=5)
    last = started.message
    for _ in (1, 2, 3):
        last = await stage.discord.next_message(channel, last)
        await press(last, (ada, "A"), (bob, "A"), (cleo, "B"))
        await revealed(stage, last)
    fourth = await stage.discord.next_message(channel, last)
    out = await cleo.begin_click(fourth, "A ·")
    await said(out, "no lives left")
    late = await dora.begin_click(fourth, "A ·")
    await said(late, "no lives left")
    await ada.slash("/trivia stop")


async def test_teams_fill_evenly_everybody_is_told_theirs_and_teams_are_ranked(
    stage: Stage,
) -> None:
    channel, people = await in_own_channel(stage, "teams")
    people.append(stage.person("Dora").at(channel))
    started = await people[0].slash("/trivia start", mode="teams", questions=2, seconds=5)
    last = started.message
    for number in (1, 2):
        last = await stage.discord.next_message(channel, last)
        made = [
            await person.begin_click(last, "B ·" if place % 2 else "A ·")
            for place, person in enumerate(people)
        ]
        for place, exchange in enumerate(made):
            if number == 1:
                await said(exchange, f"team {place % 2 + 1}")
        await revealed(stage, last)
    final = await stage.discord.next_message(channel, last)
    assert final.text.index("Team 1:") < final.text.index("Team 2: 0 points")
    assert f"<@{people[0].id}> (team 1)" in final.text
    assert f"<@{people[1].id}> (team 2)" in final.text


async def test_a_pyramid_gives_clue_after_clue_and_fewer_earn_more(stage: Stage) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "pyramid")
    started = await ada.slash("/trivia start", mode="pyramid", questions=2, seconds=24)
    first = await stage.discord.next_message(channel, started.message)
    assert "hard" in first.text
    assert "middling" not in first.text
    form = (await bob.click(first, "Answer")).modal
    wrong = await (await bob.begin_submit(form, "Hans Zimmer")).first()
    await said(wrong, "No")
    await stage.discord.log.until(lambda: "middling" in first.text)
    form = (await cleo.click(first, "Answer")).modal
    right = await (await cleo.begin_submit(form, "John Williams")).first()
    await said(right, "Right!")
    assert f"<@{cleo.id}> earns 80" in await revealed(stage, first)
    second = await stage.discord.next_message(channel, first)
    form = (await ada.click(second, "Answer")).modal
    await ada.begin_submit(form, "John Williams")
    assert f"<@{ada.id}> earns 100" in await revealed(stage, second)
    final = await stage.discord.next_message(channel, second)
    assert f"<@{ada.id}> wins" in final.text


async def test_a_typed_race_read_straight_from_the_channel(reading: Stage) -> None:
    stage = reading
    await quick(stage)
    channel, (ada, bob, cleo) = await in_own_channel(stage, "straight")
    started = await ada.slash("/trivia start", mode="race", questions=2, seconds=20)
    first = await stage.discord.next_message(channel, started.message)
    public = len(channel.public())
    await bob.say("Hans Zimmer")
    await bob.say("williams")
    await cleo.say("what a nice evening")
    await ada.say("John Williams")
    await asyncio.sleep(0.05)
    await cleo.say("john williams")  # within the late-correct window
    reveal = await revealed(stage, first)
    assert f"<@{ada.id}> earns 100" in reveal
    assert f"<@{cleo.id}> earns 50, just after" in reveal
    assert len(channel.public()) == public + 5  # people's own: a wrong guess is answered by nobody
    second = await stage.discord.next_message(channel, first)
    bot = stage.discord.person("Other bot", channel, bot=True)
    await bot.say("John Williams")
    await bob.say("John Williams")
    reveal = await revealed(stage, second)
    assert f"<@{bob.id}> earns" in reveal
    assert f"<@{bot.id}>" not in reveal
    final = await stage.discord.next_message(channel, second)
    assert "Final standings" in final.text


async def test_a_message_from_before_the_question_is_no_guess(reading: Stage) -> None:
    stage = reading
    channel, (ada, bob, _) = await in_own_channel(stage, "early")
    started = await ada.slash("/trivia start", mode="race", questions=1, seconds=6)
    await bob.say("John Williams")  # nothing is asked yet
    question = await stage.discord.next_message(channel, started.message)
    reveal = await revealed(stage, question)
    assert "Nobody answered" in reveal


async def test_a_near_guess_is_asked_which_one_and_the_pick_is_a_guess(stage: Stage) -> None:
    channel, (ada, bob, cleo) = await in_own_channel(stage, "which")
    started = await ada.slash("/trivia start", mode="race", questions=2, seconds=30)
    first = await stage.discord.next_message(channel, started.message)
    form = (await ada.click(first, "Answer")).modal
    near = await (await ada.begin_submit(form, "williams")).first()
    await said(near, "Nearly")
    wrong = await ada.choose(near, "Robbie Williams")
    assert wrong.kind == 7  # in place, for her alone
    assert "No." in near.text
    near = await bob.slash("/answer", guess="williams")
    assert near.ephemeral
    await bob.choose(near, "John Williams")
    assert "Right!" in near.text
    assert f"<@{bob.id}> earns 100" in await revealed(stage, first)
    second = await stage.discord.next_message(channel, first)
    none = await cleo.click(second, "Which one?")
    assert none.ephemeral
    assert none.message.selects == []
    late = await cleo.press(second, f"lm:which:{first_id(second)}:1", ["John Williams"])
    assert "closed" in (await late.shown()).text
    await ada.slash("/trivia stop")


def first_id(question: Message) -> str:
    return str(next(c["custom_id"] for c in question.components if c["type"] == 2).split(":")[2])


async def test_who_wrote_in_the_channel_asks_which_one_by_the_button(reading: Stage) -> None:
    stage = reading
    channel, (ada, bob, _) = await in_own_channel(stage, "asks")
    started = await ada.slash("/trivia start", mode="race", questions=1, seconds=30)
    question = await stage.discord.next_message(channel, started.message)
    await bob.say("williams")
    asked = await bob.click(question, "Which one?")
    assert asked.ephemeral
    await bob.choose(asked, "John Williams")
    assert f"<@{bob.id}> earns" in await revealed(stage, question)


async def test_a_preset_is_kept_by_a_manager_offered_played_and_taken_away(stage: Stage) -> None:
    _, (ada, bob, _) = await in_own_channel(stage, "presets")
    await ada.slash("/trivia start", mode="pyramid", questions=7, seconds=60)
    assert "may manage" in (await bob.slash("/trivia preset", name="Friday")).text
    kept = await ada.slash("/trivia preset", name="Friday")
    assert "Pyramid, 7 questions, 60 s" in kept.text
    await ada.slash("/trivia stop")
    offered = await bob.autocomplete("/trivia start", "preset", "fri")
    assert [choice["name"] for choice in offered] == ["Friday"]
    started = await bob.slash("/trivia start", preset="Friday", questions=3)
    assert "Pyramid: 3 questions, 60 seconds" in started.text
    await ada.slash("/trivia stop")
    assert "is gone" in (await ada.slash("/trivia preset", name="Friday", remove=True)).text
    assert "no preset" in (await bob.slash("/trivia start", preset="Friday")).text
    assert "server only" in (await ada.in_dm.slash("/trivia preset", name="x")).text
