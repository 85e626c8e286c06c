"""A database engine, set up so that both databases keep the store's promises alike."""

from __future__ import annotations

import asyncio
import getpass
import os
import shlex
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import StoreAway, StoreError
from bot.store.lean import AsyncEngine, create_async_engine
from bot.words.phrase import Phrase

BUSY_MS = 10_000  # how long a SQLite writer waits for another


def make_engine(url: str) -> AsyncEngine:
    """An engine for a `sqlite+aiosqlite` or `postgresql+asyncpg` URL. Nothing is opened yet.

    Raises:
        StoreError: the folder for a SQLite file can't be made, or asyncpg isn't installed.
    """
    where = make_url(url)
    if where.get_backend_name() == "sqlite":
        if where.database and where.database != ":memory:":
            make_folder(Path(where.database).parent)
        engine = create_async_engine(where)
        _set_up_sqlite(engine)
        return engine
    try:
        return create_async_engine(
            where,
            pool_size=5,
            max_overflow=5,
            pool_pre_ping=True,  # a connection that a restart of the server broke is replaced
            pool_recycle=1_800,
            connect_args={"timeout": 10, "server_settings": {"application_name": "leitmotif"}},
        )
    except ModuleNotFoundError as error:
        raise StoreError(Phrase.of("store-no-asyncpg")) from error


def is_missing(url: str) -> bool:
    """Whether a SQLite database has not been made yet; opening it would make it."""
    where = make_url(url)
    return where.get_backend_name() == "sqlite" and not Path(where.database or "").exists()


def make_folder(folder: Path) -> None:
    """Make a folder, and see that it can be written.

    Raises:
        StoreError: it can't; the phrase holds the command that mends it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        who = owner_of_this_process()
        command = f"sudo chown -R {who} {shlex.quote(str(folder))}"
        if not folder.exists():
            command = f"sudo install -d -o {who} {shlex.quote(str(folder))}"
        raise StoreError(
            Phrase.of("store-folder", folder=str(folder), why=error.strerror or "", command=command)
        ) from error


def owner_of_this_process() -> str:
    """The account's name, or its number where it has none, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid())


def _set_up_sqlite(engine: AsyncEngine) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: Any, _: object) -> None:
        # The driver's own transaction handling begins too late and too weakly; `begun` does it.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        _to_wal(connection, cursor)
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begun(connection: Any) -> None:
        # Taking the write lock at once: a read lock that is raised later ignores the busy timeout.
        mode = "" if connection.get_execution_options().get("reads") else " IMMEDIATE"
        connection.exec_driver_sql(f"BEGIN{mode}")


def _to_wal(connection: Any, cursor: Any) -> None:
    """Switch to the write-ahead log; of several that switch a new file at once, all but one wait.

    SQLite refuses them at once there, whatever the busy timeout says.
    """
    until = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            connection.run_async(lambda _: asyncio.sleep(0.02))
        else:
            return


async def check_integrity(engine: AsyncEngine) -> None:
    """Ask SQLite whether its file is sound; PostgreSQL looks after itself, there it only connects.

    Raises:
        StoreError: the database is damaged or can't be reached.
    """
    sqlite = engine.dialect.name == "sqlite"
    try:
        async with engine.connect() as connection:
            found = await connection.exec_driver_sql(
                "PRAGMA quick_check(5)" if sqlite else "SELECT 'ok'"
            )
            said = [str(row[0]) for row in found]
    except (SQLAlchemyError, OSError) as error:
        raise unreachable(engine, error) from error
    if said != ["ok"]:
        raise StoreError(Phrase.of("store-damaged", found="; ".join(said)))


async def check_writable(engine: AsyncEngine) -> None:
    """Write and take back.

    Raises:
        StoreError: the database can't be written.
    """
    try:
        async with engine.connect() as connection:
            await connection.exec_driver_sql("DELETE FROM marks WHERE name = 'doctor'")
            await connection.rollback()
    except (SQLAlchemyError, OSError) as error:
        raise unreachable(engine, error) from error


def unreachable(engine: AsyncEngine, error: BaseException) -> StoreError:
    """The one-line form of a database that can't be used, without its password."""
    url = engine.url.render_as_string(hide_password=True)
    cause = getattr(error, "orig", None) or error
    why = (str(cause) or type(cause).__name__).splitlines()[0][:200]
    return StoreAway(Phrase.of("store-unreachable", url=url, why=why))
