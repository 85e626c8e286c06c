"""Who runs a shard: one process at a time, so that nothing is said or counted twice.

A second process that is started on the same shard waits and takes over the moment the first has
ended, however it ended. On PostgreSQL the shards are advisory locks on a connection of its own; on
SQLite they are bytes of a lock file beside the database, which the system frees with the process.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.store.access import is_away
from bot.store.lean import AsyncConnection, AsyncEngine

_LOCKS = 7_163_500_000  # the first of our advisory locks; a shard's number is added
LOOK = 1.0  # seconds between two tries
PATIENCE = 10.0  # seconds a look at the lock's connection may take


class ShardLocks:
    """The shards of this process. `taken` tells that all are ours."""

    def __init__(self, engine: AsyncEngine, shards: Iterable[int]) -> None:
        self._engine = engine
        self._shards = tuple(sorted(shards))
        self._connection: AsyncConnection | None = None
        self._file: BinaryIO | None = None
        self.taken = False

    async def take(self, waiting: Callable[[], None] = lambda: None) -> None:
        """Wait until all shards are ours; `waiting` is called once if another process has one."""
        told = False
        while not await self._try_in_peace():
            if not told:
                waiting()
                told = True
            await asyncio.sleep(LOOK)
        self.taken = True

    async def _try_in_peace(self) -> bool:
        """Like `_try`; a database that goes away meanwhile is waited for as well."""
        try:
            return await self._try()
        except Exception as error:
            if not is_away(error):
                raise
            await self._drop()
            return False

    async def lost(self, every: float = 5.0) -> None:
        """Return when another process has taken a shard meanwhile; a mere outage is waited out."""
        while True:
            await asyncio.sleep(every)
            if self._connection is None or await self._alive():
                continue  # a lock file is ours until we end
            # The server dropped the session, and the locks with it.
            await self._drop()
            try:
                if not await self._try():
                    self.taken = False
                    return
            except (SQLAlchemyError, OSError, TimeoutError):
                continue  # the database is away, for everybody

    async def release(self) -> None:
        """Let the next process have them."""
        self.taken = False
        await self._drop()
        if self._file is not None:
            self._file.close()
            self._file = None

    async def _try(self) -> bool:
        if self._engine.dialect.name == "sqlite":
            return self._lock_file()
        if self._connection is None:
            self._connection = await self._engine.connect()
        for shard in self._shards:
            query = text("SELECT pg_try_advisory_lock(:lock)")
            got = await self._connection.execute(query, {"lock": _LOCKS + shard})
            if not got.scalar_one():
                await self._drop()  # all or none: half a set would block the other half's owner
                return False
        await self._connection.commit()  # the locks are the session's and outlive the transaction
        return True

    async def _alive(self) -> bool:
        assert self._connection is not None
        try:
            async with asyncio.timeout(PATIENCE):
                await self._connection.execute(text("SELECT 1"))
                await self._connection.commit()
        except (SQLAlchemyError, OSError, TimeoutError):
            return False
        return True

    async def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            # Given back to the pool it would keep its locks; a dropped connection lets go.
            with suppress(SQLAlchemyError, OSError):
                await connection.invalidate()
                await connection.close()

    def _lock_file(self) -> bool:
        if self._file is None:
            database = make_url(str(self._engine.url)).database
            if not database or database == ":memory:" or os.name != "posix":
                return True
            self._file = Path(f"{database}.lock").open("ab")  # noqa: SIM115 - held while we run
        import fcntl

        for shard in self._shards:
            try:
                fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, shard, os.SEEK_SET)
            except OSError:
                self._file.close()
                self._file = None
                return False
        return True
