"""The end of a round on Discord: its picture, the same in words, and how it goes without one."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from tests.discord_app.conftest import Stage
from tests.discord_app.test_rounds import in_own_channel, quick
from tests.local_discord import Message, Person
from tests.local_discord.state import ATTACH_FILES, Channel

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def played(
    stage: Stage, channel: Channel, people: list[Person], **options: object
) -> Message:
    """A round of one question, the first right, the others wrong; its standings."""
    started = await people[0].slash("/trivia start", questions=1, seconds=5, **options)
    question = await stage.discord.next_message(channel, started.message)
    clicks = [
        await person.begin_click(question, "B ·" if number else "A ·")
        for number, person in enumerate(people)
    ]
    for click in clicks:
        await click.first()
    return await stage.discord.next_message(channel, question)


async def test_standings_come_with_a_picture_and_say_the_same_in_words(stage: Stage) -> None:
    await quick(stage)
    channel, people = await in_own_channel(stage, "picture")
    final = await played(stage, channel, people)
    (attachment,) = final.data["attachments"]
    image = Image.open(io.BytesIO(stage.discord.world.files[attachment["id"]][1]))
    assert image.format == "PNG"
    (gallery,) = [c for c in final.components if c["type"] == 12]
    described = gallery["items"][0]["description"]
    for name in ("Ada", "Bob", "Cleo"):
        assert name in described
    assert "Points by question" in final.text
    assert f"<@{stage.bob.id}>: 0" in final.text
    assert "Play again" in final.buttons


async def test_a_server_may_do_without_the_picture(stage: Stage) -> None:
    channel, people = await in_own_channel(stage, "no-picture")
    panel = await people[0].slash("/leitmotif settings")
    await people[0].click(panel, "Picture")
    assert "beside the text: off" in panel.message.text
    final = await played(stage, channel, people)
    assert final.data["attachments"] == []
    assert "Points by question" in final.text
    await people[0].click(panel, "Picture")


async def test_where_no_files_may_be_sent_the_words_come_alone(stage: Stage) -> None:
    channel, people = await in_own_channel(stage, "no-files")
    channel.denied = ATTACH_FILES
    final = await played(stage, channel, people)
    assert final.data["attachments"] == []
    assert "Points by question" in final.text


async def test_one_player_alone_gets_no_picture(stage: Stage) -> None:
    channel, (ada, _, _) = await in_own_channel(stage, "alone")
    final = await played(stage, channel, [ada])
    assert final.data["attachments"] == []
    assert "wins with" in final.text
