"""SQLite that is full or locked in the middle of a question: nothing stored is lost, the round goes on."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import event

from bot.errors import StoreError
from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from bot.trivia import events as ev
from bot.trivia.guesses import Got
from bot.trivia.host import Host
from bot.trivia.rules import Rules
from tests.discord_app.conftest import Stage
from tests.fakes import Channel, FakeClock, StackedDecks, plain_judge, trivia_question
from tests.faults.playing import asked

pytestmark = pytest.mark.asyncio(loop_scope="module")

PLACE = ev.Place("discord", "11", "1")


class Disk:
    """A database file on a disk that can be full, and that others can lock."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.engine = make_engine(f"sqlite+aiosqlite:///{file}")
        self.store = SqlStore(self.engine)
        event.listen(self.engine.sync_engine, "checkout", self._impatient)

    def _impatient(self, connection: Any, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 50")


class Evening:
    """A host on such a file, its clock and channel."""

    def __init__(self, disk: Disk) -> None:
        self.disk = disk
        self.clock = FakeClock()
        self.channel = Channel(self.clock)
        self.said: list[str] = []
        self.host = Host(
            store=disk.store,
            decks=StackedDecks([trivia_question(n) for n in range(1, 4)]),
            judge=plain_judge,
            clock=self.clock,
            log=lambda what, round, error: self.said.append(what),
            dice=lambda: 7,
        )

    async def until(self, what: Callable[[], object], ms: int = 50) -> None:
        """Let time pass: the database answers from a thread, in its own time."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            if what():
                return
            await self.clock.advance(ms)
            await asyncio.sleep(0.005)
        raise AssertionError(f"never: {self.said}, {self.channel.told}")

    async def question(self) -> str:
        round_id = await self.host.start(PLACE, "discord:1", Rules(questions=2), self.channel)
        await self.until(lambda: (s := self.host.scene(round_id)) and s.opens)
        return round_id

    async def click(self, round_id: str, person: int, choice: int) -> Got:
        reply = await self.host.guess(
            round_id, f"discord:{person}", sent=self.clock.now(), number=1, choice=choice
        )
        return reply.got

    async def goes_on(self, round_id: str) -> None:
        """Taken up from the store, it is played to its end with what was confirmed, once each."""
        assert await self.host.resume(lambda place: self.channel) == [round_id]
        await self.until(lambda: self.channel.all(ev.Ended), 500)
        await self.host.close()
        assert len(self.channel.all(ev.Asked)) == 2
        [ended] = self.channel.all(ev.Ended)
        assert [standing.points >= 95 for standing in ended.standings] == [True]
        board = await self.disk.store.board(server="1")
        await self.disk.store.rebuild()
        assert await self.disk.store.board(server="1") == board


@pytest_asyncio.fixture(loop_scope="module")
async def evening(tmp_path: Path) -> AsyncIterator[Evening]:
    disk = Disk(tmp_path / "leitmotif.db")
    await upgrade(disk.engine)
    yield Evening(disk)
    await disk.engine.dispose()


@contextmanager
def full(disk: Disk) -> Iterator[None]:
    """The system refuses every write to a file, as on a disk without a free block."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def locked(disk: Disk) -> Iterator[None]:
    """Another program is writing and does not come to an end."""
    other = sqlite3.connect(disk.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@pytest.mark.parametrize("fault", [full, locked])
async def test_a_guess_that_cant_be_stored_is_refused_and_the_round_goes_on_from_what_was(
    evening: Evening, fault: Callable[[Disk], AbstractContextManager[None]]
) -> None:
    round_id = await evening.question()
    assert await evening.click(round_id, 1, 0) is Got.TAKEN
    with fault(evening.disk):
        with pytest.raises(StoreError):
            await evening.click(round_id, 1, 1)
        await evening.until(lambda: not evening.host.rounds)
    await evening.goes_on(round_id)


@pytest.mark.parametrize("fault", [full, locked])
async def test_a_question_that_cant_be_closed_in_the_store_is_not_closed_on_screen(
    evening: Evening, fault: Callable[[Disk], AbstractContextManager[None]]
) -> None:
    round_id = await evening.question()
    assert await evening.click(round_id, 1, 0) is Got.TAKEN
    with fault(evening.disk):
        await evening.until(lambda: not evening.host.rounds, 1_000)
    assert evening.channel.all(ev.Closed) == []  # nothing is told that is not stored
    assert "store away, round stopped" in evening.said
    await evening.goes_on(round_id)


async def test_a_database_that_another_program_locks_for_seconds_costs_seconds_and_no_answer(
    stage: Stage,
) -> None:
    playing = await asked(stage, "locked", seconds=120)
    other = sqlite3.connect(stage.data_dir / "leitmotif.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    question = playing.question
    exchange = await stage.bob.at(playing.channel).begin_click(question, question.buttons[0])
    await exchange.first()
    assert exchange.took < 3  # acknowledged all the same
    await asyncio.sleep(2)
    assert not exchange.messages  # and not confirmed before it is stored
    other.rollback()
    other.close()
    await playing.confirmed(exchange)
    await playing.stop()
