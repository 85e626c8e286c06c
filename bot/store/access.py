"""One transaction on the database, to read or to write; trouble with the database itself is named so.

Whatever a database says when it is full, locked, restarting or gone becomes one `StoreError`, so
that nobody above needs to know which database it is. A statement that is wrong stays a bug.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from weakref import WeakKeyDictionary

from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    NotSupportedError,
    ProgrammingError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.store.engine import unreachable
from bot.store.lean import AsyncConnection, AsyncEngine

_BUGS = (IntegrityError, ProgrammingError, DataError, NotSupportedError)


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection for reading: on SQLite it takes no write lock.

    Raises:
        StoreError: the database can't be used now.
    """
    with _told(engine):
        async with engine.execution_options(reads=True).connect() as connection:
            yield connection


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection whose transaction is committed at the end, or taken back by an exception.

    Raises:
        StoreError: the database can't be used now; nothing was written.
    """
    with _told(engine):
        async with _turn(engine), engine.begin() as connection:
            yield connection


# SQLite takes one writer at a time and lets those who wait try their luck: on a slow disk some
# waited for longer than they may, and kept readers from a connection meanwhile.
_turns: WeakKeyDictionary[AsyncEngine, asyncio.Lock] = WeakKeyDictionary()


def _turn(engine: AsyncEngine) -> AbstractAsyncContextManager[None]:
    """On SQLite this process's writers queue, first come, first served."""
    if engine.dialect.name != "sqlite":
        return nullcontext()
    return _turns.setdefault(engine, asyncio.Lock())


@contextmanager
def _told(engine: AsyncEngine) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        if is_away(error):
            raise unreachable(engine, error) from error
        raise


def is_away(error: BaseException) -> bool:
    """Whether it is the database that can't be used now, rather than a mistake of ours."""
    if isinstance(error, SQLAlchemyError):
        return isinstance(error, DBAPIError | PoolTimeout) and not isinstance(error, _BUGS)
    # asyncpg's own, of a connection that could not be made, come as they are.
    return isinstance(error, OSError) or type(error).__module__.startswith("asyncpg.")
