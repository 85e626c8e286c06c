"""`python -m bot` itself on the local Discord: how it starts, what it says, how it ends."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.cli.conftest import Command
from tests.discord_app.conftest import Stage
from tests.local_discord import LocalDiscord

PORT = str(19_000 + os.getpid() % 1_000)  # another run on this machine has another


@pytest.fixture
async def stage(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """A local Discord; no bot on it yet."""
    async with LocalDiscord() as discord:
        stage = Stage(discord, tmp_path / "data")
        stage.data_dir.mkdir()
        shared = tmp_path_factory.getbasetemp() / "compiled"
        shared.mkdir(exist_ok=True)
        (stage.data_dir / "cache").symlink_to(shared)
        stage.environment |= {"LOG_LEVEL": "info", "LOG_FORMAT": "json"}
        yield stage
        if stage.process and stage.process.returncode is None:
            await stage.kill()
        stage.fine()


async def launch(stage: Stage, **more: str) -> asyncio.subprocess.Process:
    """A bot with further settings, not waited for; the stage's own process stays the one it had."""
    before, process = dict(stage.environment), stage.process
    stage.environment |= more
    made = await stage.spawn("bot")
    stage.environment, stage.process = before, process
    return made


def lines(said: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


async def health(port: str = PORT) -> tuple[int, dict[str, object]]:
    url = f"http://127.0.0.1:{port}/healthz"
    async with aiohttp.ClientSession() as session, session.get(url) as reply:
        return reply.status, await reply.json()


async def until_healthy() -> dict[str, object]:
    until = asyncio.get_running_loop().time() + 120
    while asyncio.get_running_loop().time() < until:
        try:
            status, body = await health()
        except aiohttp.ClientError:
            status = 0
        if status == 200:
            return body
        await asyncio.sleep(0.1)
    raise AssertionError("never healthy")


async def metrics() -> str:
    url = f"http://127.0.0.1:{PORT}/metrics"
    async with aiohttp.ClientSession() as session, session.get(url) as reply:
        return await reply.text()


async def test_a_life_from_ready_line_to_goodbye(stage: Stage) -> None:
    stage.environment["METRICS_PORT"] = PORT
    await stage.start("bot")
    body = await until_healthy()
    assert body["status"] == "ok"
    started = await stage.ada.slash("/trivia start", questions=5, seconds=30)
    question = await stage.discord.next_message(stage.ada.channel, started.message)
    await (await stage.ada.begin_click(question, question.buttons[0])).first()
    await stage.bob.slash("/score-or-soundtrack", title="jaws")
    refused = await stage.bob.slash("/trivia start")
    assert "already running" in refused.text
    counted = await metrics()
    for fed in (
        'leitmotif_commands_total{command="score-or-soundtrack",outcome="answered"} 1.0',
        'leitmotif_commands_total{command="trivia start",outcome="refused"} 1.0',
        'leitmotif_answers_total{intent="verdict",status="answer"}',
        'leitmotif_rounds_started_total{mode="classic"} 1.0',
        'leitmotif_gateway_ready{shard="0"} 1.0',
        'leitmotif_store_seconds_count{call="append"}',
        'leitmotif_command_seconds_count{command="button"} 1.0',
    ):
        assert fed in counted, f"{fed}\n{counted}"
    at = stage.discord.machine.now()
    code, said = await stage.stop()
    assert code == 0, said
    assert stage.discord.machine.now() - at < 8
    goodbye = stage.ada.channel.public()[-1].text
    assert "will be back" in goodbye
    assert "no points are lost" in goodbye
    logged = lines(said)
    ready = [line for line in logged if line["event"] == "ready"]
    assert len(ready) == 1
    assert ready[0]["servers"] == 1
    assert ready[0]["commands"] == len(stage.discord.world.commands)
    assert str(ready[0]["knowledge"]).startswith("20")
    assert str(ready[0]["invite"]).startswith("https://discord.com/")
    assert stage.discord.token not in said
    await stage.start("bot")  # and the round goes on
    await (await stage.bob.begin_click(question, question.buttons[1])).first()
    stopped = await stage.ada.slash("/trivia stop")
    assert "being stopped" in stopped.text
    assert (await stage.stop())[0] == 0


async def test_announced_maintenance_reaches_open_rounds_and_refuses_new_ones(
    stage: Stage,
) -> None:
    await stage.start("bot")
    leitmotif = Command(stage.data_dir)
    started = await stage.ada.slash("/trivia start", questions=5, seconds=60)
    await stage.discord.next_message(stage.ada.channel, started.message)
    assert (await leitmotif("maintenance", "--in", "3")).code == 0
    channel = stage.ada.channel
    await stage.discord.log.until(
        lambda: any("Maintenance begins" in message.text for message in channel.public())
    )
    other = stage.ada.at(stage.discord.world.add_channel(stage.guild, "other"))
    await stage.discord.gateway.dispatch("CHANNEL_CREATE", other.channel.data, stage.guild, 1)
    assert "Maintenance begins <t:" in (await other.slash("/trivia start")).text
    assert (await leitmotif("maintenance", "--cancel")).code == 0
    async with asyncio.timeout(90):
        while "Maintenance" in (await other.slash("/trivia start")).text:  # noqa: ASYNC110 - another process looks
            await asyncio.sleep(1)
    code, _ = await stage.stop()
    assert code == 0


async def test_commands_that_discord_refuses_are_named_in_the_ready_line_and_tried_again(
    stage: Stage,
) -> None:
    stage.discord.trouble.add("PUT /applications", status=403, code=50001, times=1)
    await stage.start("bot")
    await stage.discord.log.until(lambda: stage.discord.world.commands)
    code, said = await stage.stop()
    assert code == 0
    ready = next(line for line in lines(said) if line["event"] == "ready")
    assert ready["commands"] == 0
    assert "50001" in str(ready["commands_missing"])


async def test_a_refused_token_is_one_line_and_exit_code_1(stage: Stage) -> None:
    process = await launch(stage, DISCORD_TOKEN="wrong")
    _, said = await process.communicate()
    assert process.returncode == 1
    assert "Traceback" not in said.decode()
    assert len(said.decode().strip().splitlines()) == 1
    assert "Developer Portal" in said.decode()


async def test_a_wrong_setting_is_named_and_exit_code_2(stage: Stage) -> None:
    process = await launch(stage, METRICS_PORT="many")
    _, said = await process.communicate()
    assert process.returncode == 2
    assert "METRICS_PORT=9464" in said.decode()
    assert "Traceback" not in said.decode()


def break_knowledge(stage: Stage) -> None:
    layer = stage.data_dir / "knowledge" / "works"
    layer.mkdir(parents=True)
    (layer / "mine.yaml").write_text("- title: [unclosed\n- titel: x\n")


async def test_broken_knowledge_lists_its_faults_and_exits_2(stage: Stage) -> None:
    break_knowledge(stage)
    process = await launch(stage)
    _, said = await process.communicate()
    assert process.returncode == 2
    assert "mine.yaml:" in said.decode()
    assert "Traceback" not in said.decode()


async def test_with_last_good_it_starts_degraded_and_recovers_when_mended(stage: Stage) -> None:
    stage.environment |= {"METRICS_PORT": PORT, "KNOWLEDGE_FALLBACK": "last-good"}
    await stage.start("bot")
    await stage.stop()
    break_knowledge(stage)
    await stage.start("bot")
    body = await until_healthy()
    assert body["status"] == "degraded"
    shown = await stage.bob.slash("/score-or-soundtrack", title="jaws")
    assert "John Williams" in shown.text
    code, said = await stage.stop()
    assert code == 0
    assert any("mine.yaml" in str(line.get("fault")) for line in lines(said))


@pytest.mark.skipif(os.name != "posix", reason="accounts as Unix has them")
async def test_an_unwritable_data_folder_prints_the_command_that_mends_it(
    stage: Stage, tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir()
    if os.geteuid() == 0:
        # Root may write everywhere but into a file that is in the folder's place.
        locked.rmdir()
        locked.write_text("")
    else:
        locked.chmod(0o500)
    process = await launch(stage, DATA_DIR=str(locked))
    _, said = await process.communicate()
    assert process.returncode == 2
    assert "sudo chown -R " in said.decode()
    assert str(locked) in said.decode()
    assert "Traceback" not in said.decode()


async def test_it_works_only_in_the_servers_that_are_allowed(stage: Stage) -> None:
    other = stage.discord.guild("Elsewhere")
    eve = stage.discord.person("Eve", other)
    stage.environment["ALLOWED_GUILDS"] = stage.guild.id
    await stage.start("bot")
    assert "John Williams" in (await stage.bob.slash("/score-or-soundtrack", title="jaws")).text
    refused = await eve.slash("/score-or-soundtrack", title="jaws")
    assert "only work in the servers" in refused.text
    await eve.say(f"<@{stage.discord.world.bot['id']}> who composed jaws?")
    await asyncio.sleep(0.5)
    assert all(m.data["author"]["id"] == eve.id for m in eve.channel.public())
    await stage.stop()


async def test_a_second_process_on_the_shard_waits_and_takes_over(stage: Stage) -> None:
    await stage.start("bot")
    first = stage.process
    started = await stage.ada.slash("/trivia start", questions=5, seconds=60)
    question = await stage.discord.next_message(stage.ada.channel, started.message)
    second = await launch(stage)
    await asyncio.sleep(6)
    assert second.returncode is None
    assert len(stage.discord.gateway.connected) == 1
    assert first is not None
    before = len(stage.discord.log.events)
    first.send_signal(signal.SIGKILL)
    await first.communicate()
    stage.process = second
    log = stage.discord.log
    await log.until(lambda: any(what == "ready" for _, what, _ in log.events[before:]))
    await (await stage.bob.begin_click(question, question.buttons[0])).first()
    assert "being stopped" in (await stage.ada.slash("/trivia stop")).text
    code, said = await stage.stop()
    assert code == 0
    assert any("another process runs these shards" in str(line["event"]) for line in lines(said))


async def test_a_running_bot_loads_no_tool_of_the_command_line(stage: Stage) -> None:
    await stage.start("bot")
    assert (await stage.stop())[0] == 0  # the database is current now
    log = stage.discord.log
    before = len(log.events)
    process = await launch(stage, PYTHONPROFILEIMPORTTIME="1")
    ending = asyncio.create_task(process.communicate())
    await log.until(lambda: any(what == "ready" for _, what, _ in log.events[before:]), 60)
    await asyncio.sleep(1)
    process.send_signal(signal.SIGTERM)
    _, said = await ending
    assert process.returncode == 0
    # A module that is looked for and refused is listed as well; its parts are not.
    loaded = {line.split("|")[-1].strip() for line in said.decode().splitlines()}
    assert "discord.client" in loaded
    tools = ("alembic.", "typer.", "rich.", "prompt_toolkit.")
    assert sorted(name for name in loaded if name.startswith(tools)) == []
