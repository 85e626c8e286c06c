"""Two bot processes on one PostgreSQL, a shard each, on the local Discord."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.engine import make_engine
from tests.discord_app.conftest import Stage
from tests.local_discord import Guild, LocalDiscord, Person

pytestmark = pytest.mark.postgres


@pytest.fixture
async def stages(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Stage, Stage]]:
    """One local Discord, where identifying twice within five seconds is refused; two processes."""
    url = os.environ.get("TEST_POSTGRES_URL")
    if not url:
        pytest.skip("no PostgreSQL server: set TEST_POSTGRES_URL, as .ci/run does")
    engine = make_engine(url)
    async with engine.begin() as connection:
        await connection.exec_driver_sql("DROP SCHEMA IF EXISTS public CASCADE")
        await connection.exec_driver_sql("CREATE SCHEMA public")
    await engine.dispose()
    async with LocalDiscord() as discord:
        discord.trouble.identify_every = 5
        shared = tmp_path_factory.getbasetemp() / "compiled"
        shared.mkdir(exist_ok=True)
        made = []
        for number in (0, 1):
            stage = Stage(discord, tmp_path / str(number))
            stage.data_dir.mkdir()
            (stage.data_dir / "cache").symlink_to(shared)
            stage.environment = {
                "DATABASE_URL": url,
                "SHARD_COUNT": "2",
                "SHARD_IDS": str(number),
                "LOG_LEVEL": "info",
            }
            made.append(stage)
        yield made[0], made[1]
        for stage in made:
            if stage.process and stage.process.returncode is None:
                await stage.kill()
            stage.fine()


def on_shard(discord: LocalDiscord, shard: int) -> Guild:
    """A server that the shard hears about."""
    while True:
        guild = discord.guild(f"Shard {shard}")
        if (int(guild.id) >> 22) % 2 == shard:
            return guild
        guild.installed = False


async def win(stage: Stage, who: Person, other: Person) -> None:
    """A round of one question that both answer."""
    started = await who.slash("/trivia start", questions=1, seconds=10)
    question = await stage.discord.next_message(who.channel, started.message)
    choices = question.buttons[:4]
    made = [await other.begin_click(question, choices[0])]
    made += [await who.begin_click(question, label) for label in choices]
    for exchange in made:
        await exchange.first()
    await stage.discord.log.until(
        lambda: any("Final standings" in m.text for m in who.channel.public())
    )


async def test_two_processes_share_boards_and_a_killed_ones_round_goes_on(
    stages: tuple[Stage, Stage],
) -> None:
    one, two = stages
    discord = one.discord
    guilds = [on_shard(discord, shard) for shard in (0, 1)]
    people = [discord.person("Ada", guild) for guild in guilds]
    await one.start("bot")
    await two.start("bot")
    log = discord.log
    await log.until(lambda: len(discord.gateway.connected) == 2, 60)
    await asyncio.sleep(3)
    await win(one, people[0], discord.person("Bob", guilds[0]))
    boards = [
        (await who.slash("/trivia leaderboard", period="day", everywhere=True)).text
        for who in people
    ]
    assert boards[0] == boards[1]
    assert "1 ·" in boards[0]
    started = await people[1].slash("/trivia start", questions=3, seconds=60)
    question = await discord.next_message(people[1].channel, started.message)
    await two.kill()
    await two.start("bot")
    guess = await (await people[1].begin_click(question, question.buttons[0])).first()
    assert guess.kind in (6, 7)
    assert "being stopped" in (await people[1].slash("/trivia stop")).text
    identified = [at for at, what, _ in log.events if what == "identify"]
    ready = [at for at, what, _ in log.events if what == "ready"]
    assert len(identified) == len(ready) == 3  # each took its turn: no session was refused
    for stage in stages:
        code, said = await stage.stop()
        assert code == 0
        assert "Traceback" not in said


async def test_a_killed_processs_round_goes_on_in_the_one_that_takes_its_shard(
    stages: tuple[Stage, Stage],
) -> None:
    one, two = stages
    discord = one.discord
    ada = discord.person("Ada", on_shard(discord, 0))
    bob = discord.person("Bob", on_shard(discord, 1))
    await one.start("bot")
    await two.start("bot")
    await discord.log.until(lambda: len(discord.gateway.connected) == 2, 60)
    asked = []
    for who in (ada, bob):
        started = await who.slash("/trivia start", questions=3, seconds=120)
        asked.append(await discord.next_message(who.channel, started.message))
    early = await ada.begin_click(asked[0], asked[0].buttons[0])
    await discord.log.until(lambda: "Your answer:" in early.text)
    await one.kill()
    assert (await two.stop())[0] == 0
    two.environment["SHARD_IDS"] = "0,1"
    sessions = len(discord.gateway.connected)
    assert sessions == 0
    await two.start("bot")
    await discord.log.until(lambda: len(discord.gateway.connected) == 2, 60)
    again = await ada.begin_click(asked[0], asked[0].buttons[0])
    await discord.log.until(lambda: "I have that already" in again.text)  # what she said is kept
    guess = await bob.begin_click(asked[1], asked[1].buttons[0])
    await discord.log.until(lambda: "Your answer:" in guess.text)
    for who in (ada, bob):
        assert "being stopped" in (await who.slash("/trivia stop")).text
    identified = sum(what == "identify" for _, what, _ in discord.log.events)
    assert identified == discord.gateway.readied == 4
    assert (await two.stop())[0] == 0
