"""Going online and off: one line and the right exit code for each way it can end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.errors import AGAIN
from tests.discord_app.conftest import Stage, on_stage
from tests.local_discord import LocalDiscord

READS_MESSAGES = 1 << 19


@pytest.fixture
async def offline(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with LocalDiscord() as discord:
        yield on_stage(discord, tmp_path_factory)


async def ended(stage: Stage) -> tuple[int, list[str]]:
    """The exit code and standard error of a bot that ends by itself."""
    assert stage.process
    _, said = await stage.process.communicate()
    return stage.process.returncode or 0, said.decode().splitlines()


async def test_a_bad_token_is_one_line_and_exit_1(offline: Stage) -> None:
    offline.environment = {"DISCORD_TOKEN": "not-a-token"}
    await offline.spawn()
    code, lines = await ended(offline)
    assert code == 1
    assert len(lines) == 1
    assert "Reset Token" in lines[0]
    assert "not-a-token" not in lines[0]


async def test_an_unreachable_discord_is_one_line_and_exit_75(offline: Stage) -> None:
    offline.environment = {"DISCORD_API_URL": "http://127.0.0.1:9/api/v10"}
    await offline.spawn()
    code, lines = await ended(offline)
    assert code == AGAIN
    assert len(lines) == 1
    assert "DISCORD_API_URL" in lines[0]


@pytest.mark.parametrize(
    ("close_code", "told"),
    [(4004, "Reset Token"), (4014, "Message Content"), (4013, "Upgrade"), (4011, "SHARD_COUNT")],
)
async def test_a_final_close_code_is_one_line_and_exit_1(
    offline: Stage, close_code: int, told: str
) -> None:
    await offline.start()
    await offline.discord.gateway.drop(close_code, resumable=False)
    code, lines = await ended(offline)
    assert code == 1
    assert len(lines) == 1
    assert told in lines[0]


async def test_no_privileged_intent_is_asked_for_unless_granted(offline: Stage) -> None:
    await offline.start()
    identify = next(data for _, what, data in offline.discord.log.events if what == "identify")
    assert identify["intents"] == (1 << 0) | (1 << 9) | (1 << 12)
    assert await offline.stop() == (0, "")


@pytest.mark.parametrize(("setting", "asked"), [("auto", True), ("off", False)])
async def test_message_content_is_asked_for_where_the_flags_grant_it(
    offline: Stage, setting: str, asked: bool
) -> None:
    offline.discord.world.application["flags"] = READS_MESSAGES
    offline.environment = {"MESSAGE_CONTENT": setting}
    await offline.start()
    identify = next(data for _, what, data in offline.discord.log.events if what == "identify")
    assert bool(identify["intents"] & (1 << 15)) is asked
    await offline.stop()


async def test_sigterm_in_the_middle_of_a_round_ends_with_0_and_the_round_goes_on_after(
    offline: Stage,
) -> None:
    await offline.start()
    started = await offline.ada.slash("/trivia start", questions=1, seconds=14)
    question = await offline.discord.next_message(offline.ada.channel, started.message)
    assert await offline.stop() == (0, "")
    await offline.start()
    await (await offline.bob.begin_click(question, "A ·")).first()
    await offline.discord.log.until(lambda: "The answer" in question.text)
    assert "1 of 1 right" in question.text
    await offline.stop()


async def test_unchanged_commands_are_not_registered_again(offline: Stage) -> None:
    put = "PUT /applications/{application_id}/commands"
    await offline.start()
    await offline.stop()
    assert len(offline.discord.log.named(put)) == 1
    await offline.start()
    await offline.stop()
    assert len(offline.discord.log.named(put)) == 1


async def test_an_operators_own_servers_are_served_and_no_others(offline: Stage) -> None:
    other = offline.discord.guild("Other")
    offline.environment = {"ALLOWED_GUILDS": offline.guild.id}
    await offline.start()
    stranger = offline.discord.person("Sam", other)
    assert "servers my operator" in (await stranger.slash("/leitmotif about")).text
    assert "Leitmotif" in (await offline.ada.slash("/leitmotif about")).text
    await offline.stop()
