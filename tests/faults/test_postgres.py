"""PostgreSQL goes away in the middle of a question, for real: stopped as by a crash, started again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.discord_app.conftest import Stage, on_stage
from tests.faults.clusters import Cluster, binaries, cluster
from tests.faults.playing import asked
from tests.local_discord import LocalDiscord

pytestmark = [pytest.mark.postgres, pytest.mark.long]


@pytest.fixture(scope="module")
def postgres() -> Iterator[Cluster]:
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL's server programs are not installed")
    with cluster(programs) as made:
        yield made


@pytest.fixture
async def stage(
    postgres: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Stage]:
    """`python -m bot` on that server."""
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        stage.environment["DATABASE_URL"] = postgres.url
        await stage.start("bot")
        await discord.ready()
        yield stage
        code, said = await stage.stop()
        assert code == 0, said
        assert "Traceback" not in said
        stage.fine()


async def away(stage: Stage, postgres: Cluster, name: str, seconds: float) -> None:
    """The server is gone for that long while a question is open."""
    playing = await asked(stage, name, seconds=120)
    await playing.answer(stage.bob, 1)
    await asyncio.to_thread(postgres.stop)
    begun = asyncio.get_running_loop().time()
    pressed = await stage.cleo.at(playing.channel).begin_click(
        playing.question, playing.question.buttons[0]
    )
    await stage.discord.log.until(lambda: "can't reach my records" in pressed.text)
    # What needs no store is answered as ever.
    verdict = await stage.ada.slash("/score-or-soundtrack", title="jaws")
    assert "John Williams" in verdict.text
    await asyncio.sleep(max(0.0, seconds - (asyncio.get_running_loop().time() - begun)))
    await asyncio.to_thread(postgres.start)
    for _ in range(60):  # until the round is taken up again, some seconds later
        again = await stage.cleo.at(playing.channel).begin_click(
            playing.question, playing.question.buttons[0]
        )
        await stage.discord.log.until(lambda: again.messages)  # noqa: B023 - awaited here
        if "Your answer:" in again.text:
            break
        await asyncio.sleep(1)
    else:
        raise AssertionError(f"never taken up: {again.text}")
    stopped = await playing.stop()
    assert len(stopped) == 3  # the rules, the question, the standings: nothing twice


async def test_a_postgres_that_restarts_in_a_question_costs_a_pause_and_no_answer(
    stage: Stage, postgres: Cluster
) -> None:
    await away(stage, postgres, "restarted", 2)


async def test_a_gateway_session_lost_while_postgres_is_away_is_made_anew(
    stage: Stage, postgres: Cluster
) -> None:
    await asyncio.to_thread(postgres.stop)
    gateway = stage.discord.gateway
    before = gateway.readied
    await gateway.drop(4009, resumable=False)
    await stage.discord.log.until(lambda: gateway.readied > before, 60)
    assert "John Williams" in (await stage.bob.slash("/score-or-soundtrack", title="jaws")).text
    await asyncio.to_thread(postgres.start)
    playing = await asked(stage, "after")
    await playing.answer(stage.bob)
    await playing.stop()


async def test_a_postgres_that_is_gone_for_a_minute_costs_a_pause_and_no_answer(
    stage: Stage, postgres: Cluster
) -> None:
    await away(stage, postgres, "a-minute", 60)
