"""Identify slots shared between processes, so that no two identify to Discord within five seconds.

Discord refuses the second with an invalid session. On PostgreSQL the slot is an advisory lock held
on a connection of its own: it is free again after the pause, or at once if the process dies. With
SQLite there is one process, and discord.py paces that by itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from sqlalchemy import text

from bot.store.access import is_away
from bot.store.lean import AsyncConnection, AsyncEngine

log = structlog.get_logger("leitmotif.store")

PAUSE = 5.5  # seconds between two identifies of one slot; Discord asks for five
_LOCKS = 7_163_480_000  # the first of our advisory locks; a slot's number is added


class IdentifySlots:
    """Hands out the right to identify. `slots` is Discord's max_concurrency."""

    def __init__(
        self,
        engine: AsyncEngine,
        slots: int = 1,
        pause: Callable[[], Awaitable[None]] = lambda: asyncio.sleep(PAUSE),
    ) -> None:
        self._engine = engine
        self._slots = slots
        self._pause = pause
        self._held: dict[asyncio.Task[None], AsyncConnection] = {}

    async def take(self, shard: int) -> None:
        """Wait until this shard may identify; its slot stays taken for the pause from then on."""
        if self._engine.dialect.name != "postgresql":
            return
        lock = _LOCKS + shard % self._slots
        try:
            connection = await self._locked(lock)
        except Exception as error:
            if not is_away(error):
                raise
            # Answering without the database is better than not answering; at worst Discord
            # refuses the session and it is asked for again.
            log.warning("identifying out of turn, the database is away", why=repr(error)[:200])
            await self._pause()
            return
        holding = asyncio.create_task(self._hold(connection, lock), name=f"identify-slot-{lock}")
        self._held[holding] = connection
        holding.add_done_callback(lambda task: self._held.pop(task, None))

    async def _locked(self, lock: int) -> AsyncConnection:
        connection = await self._engine.connect()
        try:
            await connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": lock})
            await connection.commit()  # the lock is the session's and outlives the transaction
        except BaseException:
            await connection.close()
            raise
        return connection

    async def _hold(self, connection: AsyncConnection, lock: int) -> None:
        await self._pause()
        try:
            await connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": lock})
            await connection.close()
        except Exception as error:
            if not is_away(error):
                raise
            await connection.invalidate()  # the lock went with its session

    async def close(self) -> None:
        """Give back what is held."""
        # Not in `_hold`: a task cancelled before its first step never enters it.
        held = dict(self._held)
        for task in held:
            task.cancel()
        await asyncio.gather(*held, return_exceptions=True)
        for connection in held.values():
            if not connection.closed:
                # Given back to the pool it would keep its lock; a dropped connection lets go.
                await connection.invalidate()
                await connection.close()
