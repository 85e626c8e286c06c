"""Migrations: the tables brought to the newest form, by one process at a time.

Alembic is imported here alone, so a bot whose database is current never loads it: the revision is
read and compared first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from bot.store.engine import unreachable
from bot.store.lean import AsyncEngine

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0002"  # the newest revision; a test holds it equal to Alembic's own
_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 7_163_480_291  # any number, but always this: PostgreSQL's lock for migrating


async def current(engine: AsyncEngine) -> str | None:
    """The revision the database is at; None for an empty one.

    Raises:
        StoreError: it can't be reached.
    """
    try:
        async with engine.execution_options(reads=True).connect() as connection:
            return await connection.run_sync(_current)
    except (SQLAlchemyError, OSError) as error:
        raise unreachable(engine, error) from error


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


async def upgrade(engine: AsyncEngine) -> bool:
    """Bring the tables to the newest form if they aren't; whether anything was done.

    Of several processes that start at once one migrates and the others wait for it: SQLite by its
    write lock, PostgreSQL by an advisory lock that ends with the transaction.
    """
    if await current(engine) == HEAD:
        return False
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
        await connection.run_sync(_upgrade)
    return True


def _upgrade(connection: Connection) -> None:
    from alembic import command

    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def alembic_config() -> Config:
    """Alembic's configuration, without a file of its own."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config
