"""The event log and what is derived from it, each append one transaction.

Derived rows are written by `_derive` alone, for a new event and for a rebuild alike, so that the
two cannot disagree.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from importlib import import_module
from typing import Any

import msgspec
from sqlalchemy import Row, Table, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from bot.store.access import reading, writing
from bot.store.lean import AsyncConnection, AsyncEngine
from bot.store.tables import bookings, events, open_rounds, totals, used_questions
from bot.trivia.booking import Booking
from bot.trivia.booking import bookings as bookings_of
from bot.trivia.events import AnyEvent, Asked, Guessed, Left, Resumed, RoundStarted, decode, encode
from bot.trivia.ports import LogConflict, PlaceTaken

BATCH = 1_000  # events read at a time
EVERYWHERE = "*"  # the scope of totals over all servers


class EventLog:
    """The part of the store that only ever grows. `heard` is told of each event once it is stored."""

    def __init__(
        self, engine: AsyncEngine, heard: Callable[[AnyEvent], None] = lambda event: None
    ) -> None:
        self._engine = engine
        self._heard = heard

    async def append(self, new: Sequence[AnyEvent]) -> None:
        """See `bot.trivia.ports.Store.append`."""
        try:
            added = await self._append(new)
        except IntegrityError:
            # Two processes wrote at once and this one lost; what the other stored now decides.
            added = await self._append(new)
        for event in added:
            self._heard(event)

    async def _append(self, new: Sequence[AnyEvent]) -> list[AnyEvent]:
        async with writing(self._engine) as connection:
            fresh = await _fresh(connection, new)
            for event, _ in fresh:
                if isinstance(event, RoundStarted):
                    await _refuse_if_taken(connection, event)
            for event, data in fresh:
                row = {
                    "round": event.round,
                    "seq": event.seq,
                    "at": event.at,
                    "kind": type(event).__struct_config__.tag,
                    "data": data,
                }
                added = await connection.execute(
                    insert(events).values(row).returning(events.c.position)
                )
                await _follow(connection, event)
                await _derive(connection, added.scalar_one(), event)
        return [event for event, _ in fresh]

    async def events_of(self, round: str) -> list[AnyEvent]:
        """All events of a round, by seq."""
        query = select(events.c.data).where(events.c.round == round).order_by(events.c.seq)
        async with reading(self._engine) as connection:
            return [decode(row.data) for row in await connection.execute(query)]

    async def guesses_of(self, player: str) -> list[Guessed]:
        """Every guess of a player, oldest first; one look through the log, no event built but theirs."""
        named = f'%"player":"{player}"%'  # a player's id is our own, of hexadecimal digits
        query = (
            select(events.c.data)
            .where(events.c.kind == "guessed", events.c.data.like(named))
            .order_by(events.c.position)
        )
        async with reading(self._engine) as connection:
            found = [decode(row.data) for row in await connection.execute(query)]
        return [event for event in found if isinstance(event, Guessed) and event.player == player]

    async def log(self, after: int = 0) -> AsyncIterator[tuple[int, AnyEvent]]:
        """All events behind a position, read in batches; each batch is one short transaction."""
        while batch := await self._batch(after):
            for row in batch:
                yield row.position, decode(row.data)
            after = batch[-1].position

    async def _batch(self, after: int) -> Sequence[Row[Any]]:
        query = _behind(after)
        async with reading(self._engine) as connection:
            if connection.dialect.name == "postgresql":
                # Positions are given before they are committed. Waiting for the writers under
                # way makes sure that none behind us is still missing when we move on.
                await connection.execute(text("LOCK TABLE events IN SHARE MODE"))
            return (await connection.execute(query)).all()

    async def rebuild(self) -> int:
        """Derive bookings, totals and used questions anew; how many events were read."""
        count, after = 0, 0
        async with writing(self._engine) as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(text("LOCK TABLE events IN SHARE MODE"))
            for table in (bookings, totals, used_questions):
                await connection.execute(delete(table))
            while batch := (await connection.execute(_behind(after))).all():
                for row in batch:
                    await _derive(connection, row.position, decode(row.data))
                count += len(batch)
                after = batch[-1].position
        return count


def _behind(after: int) -> Any:
    return (
        select(events.c.position, events.c.data)
        .where(events.c.position > after)
        .order_by(events.c.position)
        .limit(BATCH)
    )


async def _fresh(
    connection: AsyncConnection, new: Sequence[AnyEvent]
) -> list[tuple[AnyEvent, str]]:
    """The events not stored yet, with their JSON; one given twice in a call is kept once."""
    query = select(events.c.round, events.c.seq, events.c.data).where(
        events.c.round.in_({event.round for event in new}),
        events.c.seq.in_({event.seq for event in new}),
    )
    stored = {(row.round, row.seq): row.data for row in await connection.execute(query)}
    fresh: dict[tuple[str, int], tuple[AnyEvent, str]] = {}
    for event in new:
        key, data = (event.round, event.seq), encode(event).decode()
        known = stored.get(key) or (fresh[key][1] if key in fresh else None)
        if known is None:
            fresh[key] = (event, data)
        elif known != data:
            raise LogConflict(f"{event.round} {event.seq}")
    return list(fresh.values())


async def _refuse_if_taken(connection: AsyncConnection, event: RoundStarted) -> None:
    query = select(open_rounds.c.round).where(
        open_rounds.c.front == event.place.front, open_rounds.c.channel == event.place.channel
    )
    taken = (await connection.execute(query)).scalar_one_or_none()
    if taken is not None:
        raise PlaceTaken(taken)


async def _follow(connection: AsyncConnection, event: AnyEvent) -> None:
    """Keep `open_rounds` true. Not part of a rebuild: who hosts a round also changes by claims."""
    match event:
        case RoundStarted():
            await connection.execute(
                insert(open_rounds).values(
                    round=event.round,
                    front=event.place.front,
                    channel=event.place.channel,
                    server=event.place.server,
                    host=event.host,
                    alive=event.at,
                )
            )
        case Resumed():
            await connection.execute(
                update(open_rounds)
                .where(open_rounds.c.round == event.round)
                .values(host=event.host, alive=event.at)
            )
        case Left():
            await connection.execute(delete(open_rounds).where(open_rounds.c.round == event.round))


async def _derive(connection: AsyncConnection, position: int, event: AnyEvent) -> None:
    if isinstance(event, Asked) and event.server:
        row = {"server": event.server, "question": event.question.id, "at": event.at}
        await connection.execute(upsert(connection, used_questions, row, {"at": event.at}))
    # In one order for all: two rounds that end at once would else wait for each other's players.
    for booking in sorted(bookings_of(event), key=lambda one: one.player):
        row = {"position": position, **_columns(booking)}
        await connection.execute(insert(bookings).values(row))
        await _add_up(connection, EVERYWHERE, booking)
        if booking.server is not None:
            await _add_up(connection, booking.server, booking)


async def _add_up(connection: AsyncConnection, scope: str, booking: Booking) -> None:
    columns = _columns(booking)
    del columns["server"], columns["at"]
    sums: dict[str, Any] = {
        name: totals.c[name] + columns[name]
        for name in ("points", "correct", "answered", "rounds", "wins")
    }
    larger = func.max if connection.dialect.name == "sqlite" else func.greatest
    sums["best_streak"] = larger(totals.c.best_streak, booking.best_streak)
    await connection.execute(upsert(connection, totals, {"scope": scope, **columns}, sums))


def _columns(booking: Booking) -> dict[str, Any]:
    columns = msgspec.structs.asdict(booking)
    columns["correct"] = columns.pop("right")  # RIGHT is a word of SQL
    return columns


def upsert(
    connection: AsyncConnection, table: Table, row: dict[str, Any], change: dict[str, Any]
) -> Any:
    """An insert that, where the primary key is taken, makes `change` to the row instead."""
    # The dialect in use alone: PostgreSQL's is a megabyte. The two have no common type.
    dialect: Any = import_module(f"sqlalchemy.dialects.{connection.dialect.name}")
    statement = dialect.insert(table).values(row)
    return statement.on_conflict_do_update(
        index_elements=list(table.primary_key.columns), set_=change
    )
