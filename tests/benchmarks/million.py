"""Boards and profiles over a million stored events: `python -m tests.benchmarks.million [URL]`.

Prints the median of twenty calls in ms and the query plans. Without a URL: a SQLite file of its own.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event, insert, text

from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from bot.store.tables import bookings, events, totals

EVENTS, A_ROUND, PLAYERS, SERVERS, SEATS = 1_000_000, 40, 20_000, 2_000, 4
NOW = 1_790_000_000_000
YEAR = 365 * 86_400_000


async def main(url: str) -> None:
    engine = make_engine(url)
    await upgrade(engine)
    await fill(engine)
    store = SqlStore(engine)
    seen: list[tuple[str, Any]] = []

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def heard(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append((statement, parameters))

    day, month = NOW - 86_400_000, NOW - 30 * 86_400_000
    calls: dict[str, Callable[[], Awaitable[Any]]] = {
        "board of a server, all time": lambda: store.board(server="s7"),
        "board of a server, month": lambda: store.board(server="s7", since=month),
        "board of a server, season": lambda: store.board(server="s7", since=NOW - YEAR // 4),
        "board of all, all time": lambda: store.board(server=None),
        "board of all, day": lambda: store.board(server=None, since=day),
        "board of all, month": lambda: store.board(server=None, since=month),
        "board of all, season": lambda: store.board(server=None, since=NOW - YEAR // 4),
        "record everywhere": lambda: store.record("p77"),
        "record on a server": lambda: store.record("p77", "s7"),
    }
    for name, call in calls.items():
        seen.clear()
        times = []
        for _ in range(20):
            began = time.perf_counter()
            await call()
            times.append((time.perf_counter() - began) * 1000)
        print(f"{name}: {statistics.median(times):.2f} ms")
        statement, parameters = seen[0]
        word = "EXPLAIN QUERY PLAN" if engine.dialect.name == "sqlite" else "EXPLAIN"
        async with engine.connect() as connection:
            plan = await connection.exec_driver_sql(f"{word} {statement}", parameters)
            for row in plan:
                print("   ", row[-1])
    await engine.dispose()


async def fill(engine: Any) -> None:
    """Rows as a year of rounds leaves them; only what boards read has its true form."""
    dice = random.Random(7)
    sums: dict[tuple[str, str], list[int]] = {}
    async with engine.begin() as connection:
        for first in range(0, EVENTS, 20_000):
            rows = [
                {
                    "round": f"r{n // A_ROUND}",
                    "seq": n % A_ROUND,
                    "at": NOW,
                    "kind": "guessed",
                    "data": "{}" + " " * 200,
                }
                for n in range(first, first + 20_000)
            ]
            await connection.execute(insert(events), rows)
            booked = []
            for position in range(first + A_ROUND, first + 20_000 + 1, A_ROUND):
                server = f"s{dice.randrange(SERVERS)}"
                at = NOW - dice.randrange(YEAR)
                for player in dice.sample(range(PLAYERS), SEATS):
                    points = dice.randrange(1500)
                    line = {
                        "points": points,
                        "correct": 5,
                        "answered": 10,
                        "rounds": 1,
                        "wins": 0,
                        "best_streak": 3,
                    }
                    booked.append(
                        {
                            "position": position,
                            "player": f"p{player}",
                            "server": server,
                            "at": at,
                            **line,
                        }
                    )
                    for scope in ("*", server):
                        sums.setdefault((scope, f"p{player}"), [0, 0])
                        sums[scope, f"p{player}"][0] += points
                        sums[scope, f"p{player}"][1] += 1
            await connection.execute(insert(bookings), booked)
        added = [
            {
                "scope": scope,
                "player": player,
                "points": points,
                "correct": 5 * rounds,
                "answered": 10 * rounds,
                "rounds": rounds,
                "wins": 0,
                "best_streak": 3,
            }
            for (scope, player), (points, rounds) in sums.items()
        ]
        for first in range(0, len(added), 20_000):
            await connection.execute(insert(totals), added[first : first + 20_000])
    async with engine.begin() as connection:
        await connection.execute(text("ANALYZE"))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(main(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(main(f"sqlite+aiosqlite:///{Path(folder) / 'million.db'}"))
