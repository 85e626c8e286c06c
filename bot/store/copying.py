"""A whole store copied into another database, e.g. from SQLite to PostgreSQL, and compared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Table, func, insert, select, text

from bot.errors import StoreError
from bot.store.lean import AsyncConnection, AsyncEngine
from bot.store.migrating import upgrade
from bot.store.tables import bookings, metadata, totals
from bot.words.phrase import Phrase

BATCH = 500


class Tally(msgspec.Struct, frozen=True):
    """What two stores are compared by: rows of every table, and the points of all players."""

    rows: dict[str, int]
    points: int
    booked: int


async def copy(
    source: AsyncEngine, target: AsyncEngine, progress: Callable[[str, int], None] | None = None
) -> Tally:
    """Copy every table into an empty target, in one transaction, and check that the totals agree.

    Raises:
        StoreError: the target holds something already, or disagrees afterwards; nothing was copied.
    """
    await upgrade(target)
    async with source.execution_options(reads=True).begin() as old, target.begin() as new:
        if any((await tally(new)).rows.values()):
            raise StoreError(Phrase.of("copy-not-empty"))
        for table in metadata.sorted_tables:
            done = 0
            async for rows in _batches(old, table):
                await new.execute(insert(table), rows)
                done += len(rows)
            if progress:
                progress(table.name, done)
        await _go_on_numbering(new)
        before, after = await tally(old), await tally(new)
        if before != after:
            raise StoreError(Phrase.of("copy-differs", before=str(before), after=str(after)))
        return after


async def tally(connection: AsyncConnection) -> Tally:
    """Count a store."""

    async def number(query: Any) -> int:
        return int((await connection.execute(query)).scalar_one() or 0)

    rows = {
        t.name: await number(select(func.count()).select_from(t)) for t in metadata.sorted_tables
    }
    return Tally(
        rows,
        await number(select(func.sum(totals.c.points))),
        await number(select(func.sum(bookings.c.points))),
    )


async def _batches(connection: AsyncConnection, table: Table) -> Any:
    result = await connection.stream(select(table).order_by(*table.primary_key.columns))
    async for batch in result.mappings().partitions(BATCH):
        yield [dict(row) for row in batch]


async def _go_on_numbering(connection: AsyncConnection) -> None:
    """Positions were copied as they are; the next event has to come after them."""
    if connection.dialect.name != "postgresql":
        return  # SQLite goes on from the largest by itself
    await connection.execute(
        text(
            "SELECT setval(pg_get_serial_sequence('events', 'position'), "
            "(SELECT coalesce(max(position), 0) + 1 FROM events), false)"
        )
    )
