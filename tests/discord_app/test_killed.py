"""Killed as something appears on screen: it is there once when the bot is back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.benchmarks.kills import small_base
from tests.discord_app.conftest import Stage
from tests.local_discord import LocalDiscord


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A bot with a small base, so that it is back within a second."""
    async with LocalDiscord() as discord:
        stage = Stage(discord, tmp_path / "data")
        stage.data_dir.mkdir()
        stage.environment["KNOWLEDGE_DIR"] = str(small_base(tmp_path / "base"))
        yield stage
        if stage.process and stage.process.returncode is None:
            await stage.kill()
        stage.fine()


async def test_killed_as_the_rules_or_a_question_appear_the_bot_posts_neither_twice(
    stage: Stage,
) -> None:
    await stage.start("bot")
    channel, log = stage.ada.channel, stage.discord.log
    await stage.ada.begin_slash("/trivia start", questions=1, seconds=5)
    for messages in (1, 2):
        await log.until(lambda messages=messages: len(channel.public()) == messages)  # type: ignore[misc]  # bound per turn
        assert stage.process
        stage.process.kill()  # the bot does not know yet that it is on screen
        await stage.kill()
        await stage.start("bot")
    await stage.bob.begin_click(channel.public()[1], channel.public()[1].buttons[0])
    await log.until(lambda: "Final standings" in channel.public()[-1].text)
    assert len(channel.public()) == 3
    assert (await stage.stop())[0] == 0
