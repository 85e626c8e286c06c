"""A full disk under a running round: one line in the log, and the round comes back with space."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bot.errors import StoreError
from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from bot.trivia import events as ev
from bot.trivia.guesses import Got
from bot.trivia.host import Host
from bot.trivia.rules import Rules
from tests.fakes import Channel, FakeClock, StackedDecks, plain_judge, trivia_question


async def test_a_full_disk_stops_the_round_that_writes_and_it_goes_on_once_there_is_space(
    tmp_path: Path,
) -> None:
    engine = make_engine(f"sqlite+aiosqlite:///{tmp_path / 'full.db'}")
    await upgrade(engine)
    store, clock, lines = SqlStore(engine), FakeClock(), list[str]()
    full = False

    @event.listens_for(engine.sync_engine, "begin")
    def limit(connection: Any) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")

    host = Host(
        store=store,
        decks=StackedDecks([trivia_question(n) for n in range(1, 31)]),
        judge=plain_judge,
        clock=clock,
        log=lambda what, round, error: lines.append(f"{what} {round}"),
    )
    place, other = ev.Place("discord", "1", "1"), ev.Place("discord", "2", "1")
    channel = Channel(clock)
    round_id = await host.start(place, "discord:1", Rules(questions=2), channel)
    await host.start(other, "discord:1", Rules(questions=2), Channel(clock))
    await clock.advance(5_000)
    async with asyncio.timeout(60):  # the database answers from a thread, in its own time
        while not all((scene := host.scene(one)) and scene.opens for one in host.rounds):  # noqa: ASYNC110 - a thread does it
            await asyncio.sleep(0.01)
    full = True

    async def everybody_clicks() -> None:
        for person in range(2, 400):  # until the last page is full
            await host.guess(round_id, f"discord:{person}", sent=clock.now(), number=1, choice=0)

    with pytest.raises(StoreError):
        await everybody_clicks()
    await clock.settle()
    assert len(lines) == 1
    assert round_id in lines[0]
    assert host.running(other) is not None
    full = False
    assert await host.resume(lambda where: channel if where == place else None) == [round_id]
    taken = await host.guess(round_id, "discord:1", sent=clock.now(), number=1, choice=0)
    assert taken.got is Got.TAKEN
    await host.close()
    await engine.dispose()
