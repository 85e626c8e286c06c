"""Boards, profiles and a rebuild over a million stored events of real rounds.

    python -m tests.benchmarks.million [URL] [EVENTS]

The events are made by the round's own machine (see `year_of_rounds`) and stored through the store's
own `append`. Prints the median and the slowest of twenty calls in ms, the part of the median that
the database took, the plan of each query, and whether points, used questions and ratings derived
anew equal what was stored. Without a URL (or with `-`): a SQLite file of its own. A database that
already holds events is measured as it is.
"""

from __future__ import annotations

import asyncio
import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import event, insert, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from bot.store.tables import bookings, documents, events, players, ratings, totals, used_questions
from bot.trivia import boards
from bot.trivia import ratings as rating
from bot.trivia.boards import Period
from bot.trivia.preferences import Preferences
from tests.benchmarks.year_of_rounds import END, PLAYERS, Year

DERIVED = (bookings, totals, used_questions)
CALLS = 20


async def main(url: str, wanted: int) -> None:
    engine = make_engine(url)
    await upgrade(engine)
    store = SqlStore(engine)
    try:
        async with engine.connect() as connection:
            empty = (await connection.execute(select(events.c.position).limit(1))).first() is None
        if empty:
            await fill(store, wanted)
            await prepare(engine, store)
        await measure(engine, store)
        await rebuild(engine, store)
    finally:
        await engine.dispose()


async def fill(store: SqlStore, wanted: int) -> None:
    began, told, rounds = time.perf_counter(), 0, 0
    for log in Year(wanted).rounds():
        await store.append(log)
        told += len(log)
        rounds += 1
        if rounds % 1_000 == 0:
            print(f"  {told:,} events …", file=sys.stderr, flush=True)
    spent = time.perf_counter() - began
    print(f"{told:,} events of {rounds:,} rounds stored in {spent:.0f} s")


async def prepare(engine: AsyncEngine, store: SqlStore) -> None:
    """Ratings caught up, a name for every player (each fifth shown everywhere), the planner's statistics."""
    began = time.perf_counter()
    await rating.catch_up(store)
    print(f"rated in {time.perf_counter() - began:.0f} s")
    async with engine.begin() as connection:
        everybody = [{"person": f"discord:{n}", "player": f"p{n:05d}"} for n in range(PLAYERS)]
        await connection.execute(insert(players), everybody)
        shown = msgspec.json.encode(Preferences(global_name=True))
        named = {"kind": "preferences", "name": "", "value": shown}
        await connection.execute(
            insert(documents),
            [{"scope": f"player:p{n:05d}", **named} for n in range(0, PLAYERS, 5)],
        )
        await connection.execute(text("ANALYZE"))


async def measure(engine: AsyncEngine, store: SqlStore) -> None:
    seen: list[tuple[str, Any]] = []
    spent: list[float] = []

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def heard(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append((statement, parameters))

        spent.append(-time.perf_counter())

    @event.listens_for(engine.sync_engine, "after_cursor_execute")
    def answered(*_: Any) -> None:
        spent[-1] += time.perf_counter()

    # Who and where most is stored: the worst case for every query.
    async with engine.connect() as connection:
        busiest = select(bookings.c.player).group_by(bookings.c.player)
        player = (await connection.execute(busiest.order_by(text("count(*) DESC")))).scalar()
        most = select(bookings.c.server).group_by(bookings.c.server)
        server = (await connection.execute(most.order_by(text("count(*) DESC")))).scalar()
    assert player is not None
    assert server is not None

    def board(where: str | None, period: Period) -> Callable[[], Awaitable[Any]]:
        return lambda: boards.board(store, server=where, period=period, now=END)

    calls: dict[str, Callable[[], Awaitable[Any]]] = {
        **{f"board of a server, {period}": board(server, period) for period in Period},
        **{f"board of all, {period}": board(None, period) for period in Period},
        "profile": lambda: boards.profile(store, player, server),
        "questions used on a server": lambda: store.used(server),
    }
    for name, call in calls.items():
        seen.clear()
        times, database = [], []
        for _ in range(CALLS):
            began = time.perf_counter()
            spent.clear()
            await call()
            times.append((time.perf_counter() - began) * 1000)
            database.append(sum(spent) * 1000)
        whole, within = statistics.median(times), statistics.median(database)
        print(f"{name}: {whole:.2f} ms, database {within:.2f}, slowest {max(times):.2f}")
        for statement, parameters in dict.fromkeys(seen[: len(seen) // CALLS]):
            for line in await plan(engine, statement, parameters):
                print("   ", line)
    event.remove(engine.sync_engine, "before_cursor_execute", heard)
    event.remove(engine.sync_engine, "after_cursor_execute", answered)


async def plan(engine: AsyncEngine, statement: str, parameters: Any) -> list[str]:
    word = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql(f"{word} {statement}", parameters)
        return [row[-1] for row in found]


async def rebuild(engine: AsyncEngine, store: SqlStore) -> None:
    async with engine.connect() as connection:
        stored = {t.name: await digest(connection, t) for t in DERIVED}
    began = time.perf_counter()
    read = await store.rebuild()
    print(f"rebuild: {read:,} events read in {time.perf_counter() - began:.0f} s")
    async with engine.connect() as connection:
        for table in DERIVED:
            same = await digest(connection, table) == stored[table.name]
            rows = stored[table.name][0]
            print(f"    {table.name}: {rows:,} rows, {'equal' if same else 'DIFFERENT'}")
    async with engine.connect() as connection:
        rated = await digest(connection, ratings)
    began = time.perf_counter()
    await rating.rebuild(store)
    spent = time.perf_counter() - began
    async with engine.connect() as connection:
        same = await digest(connection, ratings) == rated
    print(
        f"ratings rebuilt in {spent:.0f} s: {rated[0]:,} rows, {'equal' if same else 'DIFFERENT'}"
    )


async def digest(connection: Any, table: Any) -> tuple[int, str]:
    """How many rows, and a digest of all of them in the order of their key."""
    count, told = 0, hashlib.sha256()
    rows = await connection.stream(select(table).order_by(*table.primary_key.columns))
    async for row in rows:
        told.update(repr(tuple(row)).encode())
        count += 1
    return count, told.hexdigest()


if __name__ == "__main__":
    given = dict(enumerate(sys.argv[1:]))
    number = int(given.get(1, 1_000_000))
    if given.get(0, "-") != "-":
        asyncio.run(main(given[0], number))
    else:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(main(f"sqlite+aiosqlite:///{Path(folder) / 'million.db'}", number))
