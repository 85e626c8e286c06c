"""The daily five, practice, Why?, appeals and packs, by people against the real bot process."""

from __future__ import annotations

import pytest

from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from tests.discord_app.conftest import Stage
from tests.discord_app.test_rounds import in_own_channel, quick, revealed, said
from tests.local_discord import Exchange, Message, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def play_five(stage: Stage, person: Person, shown: Exchange) -> Message:
    """Answer A five times on one's own screen; the message it all happens on."""
    message = shown.message
    for number in range(1, 6):
        await stage.discord.log.until(lambda n=number: f"Question {n} of 5" in message.text)  # type: ignore[misc]  # bound now
        await stage.discord.log.until(lambda: "The answer" not in message.text)
        exchange = await (await person.begin_click(message, "A ·")).first()
        assert exchange.kind == 6
        await stage.discord.log.until(lambda: "The answer: A" in message.text)
    await stage.discord.log.until(lambda: "Final standings" in message.text)
    return message


@pytest.mark.parametrize("where", ["server", "dm", "elsewhere"])
async def test_the_daily_five_are_played_on_ones_own_screen_and_shared(
    stage: Stage, where: str
) -> None:
    elsewhere = stage.discord.guild("Elsewhere", installed=False)
    person = {
        "server": stage.person("Dora"),
        "dm": stage.person("Emil").in_dm,
        "elsewhere": stage.discord.person("Fay", elsewhere),
    }[where]
    before = len(stage.discord.log.counted)
    shown = await person.slash("/trivia daily")
    assert shown.ephemeral
    message = await play_five(stage, person, shown)
    assert len(stage.discord.log.counted) == before  # nothing of it is counted by Discord
    shared = await person.click(message, "Show it to others")
    assert not shared.ephemeral
    assert "●●●●●" in shared.text
    assert "John Williams" not in shared.text
    again = await person.slash("/trivia daily")
    assert "You have played today's five" in again.text


async def test_a_daily_goes_on_after_a_restart_with_the_same_command(stage: Stage) -> None:
    gus = stage.person("Gus")
    shown = await gus.slash("/trivia daily")
    await (await gus.begin_click(shown, "A ·")).first()
    await stage.discord.log.until(lambda: "Question 2 of 5" in shown.message.text)
    await stage.kill()
    await stage.start()
    back = await gus.slash("/trivia daily")
    assert "Question 2 of 5" in back.text
    await (await gus.begin_click(back, "A ·")).first()
    await stage.discord.log.until(lambda: "The answer: A" in back.message.text)


async def test_the_daily_five_are_announced_only_where_an_admin_asked_for_it(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "daily-post")
    panel = await ada.slash("/leitmotif settings")
    await ada.choose(panel, channel.id, select=2)
    await stage.stop()
    engine = make_engine(f"sqlite+aiosqlite:///{stage.data_dir / 'leitmotif.db'}")
    store = SqlStore(engine)
    await store.put(f"server:{stage.guild.id}", "daily-posted", value=b"2026-01-01")
    await engine.dispose()
    await stage.start()
    await stage.discord.log.until(lambda: channel.public())
    (posted,) = channel.public()
    assert "Five new questions" in posted.text
    shown = await bob.click(posted, "Play")
    assert shown.ephemeral
    assert "Question 1 of 5" in shown.text
    await ada.choose(panel, select=2)


async def test_somebody_elses_daily_cant_be_answered(stage: Stage) -> None:
    hal = stage.person("Hal")
    shown = await hal.slash("/trivia daily")
    guess = next(c["custom_id"] for c in shown.message.components if c.get("label", "")[:1] == "A")
    mine = await stage.bob.slash("/leitmotif about")
    forged = await (await stage.bob.press(mine.message, guess)).first()
    assert "isn't yours" in forged.text


async def test_nothing_to_practise_is_said(stage: Stage) -> None:
    assert "Nothing is due" in (await stage.person("Ida").slash("/trivia practice")).text


async def test_an_open_question_is_not_given_away_by_why(stage: Stage) -> None:
    channel, (ada, bob, _) = await in_own_channel(stage, "why")
    started = await ada.slash("/trivia start", questions=1, seconds=30)
    question = await stage.discord.next_message(channel, started.message)
    hint = next(c["custom_id"] for c in question.components if c.get("label") == "Hint")
    forged = await (await bob.press(question, hint.replace("lm:h:", "lm:v:"))).first()
    assert "John Williams" not in forged.text
    await ada.slash("/trivia stop")


async def test_an_appeal_is_decided_by_who_hosts_and_points_follow(stage: Stage) -> None:
    await quick(stage)
    channel, (ada, bob, cleo) = await in_own_channel(stage, "appeals")
    started = await bob.slash("/trivia start", mode="race", questions=1, seconds=6)
    question = await stage.discord.next_message(channel, started.message)
    wrong = await cleo.slash("/answer", guess="Johnny Williams")
    assert "No" in wrong.text
    await revealed(stage, question)
    none = await ada.click(question, "Appeal")
    assert none.ephemeral  # she guessed nothing
    asked = await cleo.click(question, "Appeal")
    assert not asked.ephemeral
    assert "Johnny Williams" in asked.text
    again = await cleo.click(question, "Appeal")
    assert again.ephemeral  # one appeal a guess
    refused = await cleo.click(asked, "Accept")
    assert refused.ephemeral  # not hers to decide
    accepted = await bob.click(asked, "Accept")
    assert accepted.kind == 7
    assert "accepted the appeal" in asked.message.text
    assert f"<@{cleo.id}> gains" in asked.message.text
    why = await cleo.click(question, "Why?")
    assert "Johnny Williams" in why.text


async def test_a_pack_is_added_played_and_taken_away(stage: Stage) -> None:
    pack = (
        b"pack: House rules\nquestions:\n"
        b"  - ask: Which instrument is on the club's logo?\n    answers: [Theremin]\n"
        b"    wrong: [Piano, Violin, Harp]\n"
        b"  - ask: Who founded the club?\n    answers: [Ada Example]\n"
        b"    wrong: [Bob Example, Cleo Example, Dora Example]\n"
    )
    refused = await stage.bob.slash("/pack add", file=("p.yaml", pack))
    assert "may manage" in refused.text
    added = await stage.ada.slash("/pack add", file=("p.yaml", pack))
    assert added.ephemeral
    assert "House rules" in added.text
    form = (await stage.ada.slash("/pack add")).modal
    bad = await stage.ada.submit(form, [("bad.yaml", b"pack: X\nquestions:\n  - aks: typo\n")])
    assert "Line 3" in bad.text
    assert "House rules: 2 questions" in (await stage.bob.slash("/pack list")).text
    assert "House rules" in str(await stage.bob.autocomplete("/pack try", "name", "hou"))
    assert "in order" in (await stage.ada.slash("/pack try", name="House rules")).text
    exported = await stage.ada.slash("/pack export", name="House rules")
    attachment = exported.message.data["attachments"][0]
    assert stage.discord.world.files[attachment["id"]][1] == pack
    assert "is gone" in (await stage.ada.slash("/pack remove", name="House rules")).text
    assert "no packs" in (await stage.bob.slash("/pack list")).text
    assert "no pack called" in (await stage.ada.slash("/pack try", name="House rules")).text


async def test_the_bot_as_it_is_run_deals_judges_and_plays_a_pack(stage: Stage) -> None:
    """`python -m bot`, with its own dealer and judge."""
    await stage.stop()
    await stage.start("bot")
    red = b"AUTHOR: club\nWho founded the club?:\n  - Ada Example\nWhich year?:\n  - 1999\n"

    added = await stage.ada.slash("/pack add", file=("club.yaml", red))
    assert "club" in added.text
    channel, (ada, bob, _) = await in_own_channel(stage, "real")
    started = await ada.slash("/trivia start", pack="club", questions=1)
    question = await stage.discord.next_message(channel, started.message)
    guess = "Ada Example" if "founded" in question.text else "1999"
    told = await bob.slash("/answer", guess=guess)
    await said(told, "Right")
    await revealed(stage, question)
    final = await stage.discord.next_message(channel, question)
    assert f"<@{bob.id}> wins" in final.text
    started = await ada.slash("/trivia start", questions=1, seconds=5)
    question = await stage.discord.next_message(channel, started.message)
    choices = [label for label in question.buttons if label[1:3] == " ·"]
    assert len(choices) in (3, 4, 2)
    await bob.click(question, choices[0])
    assert "of 1 right" in await revealed(stage, question)
    daily = await stage.person("Jo").slash("/trivia daily")
    assert "Question 1 of 5" in daily.text
