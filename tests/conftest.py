"""Test files run side by side (`pytest -n 2 --dist loadfile`): each process has a database of its own."""

from __future__ import annotations

import asyncio
import os

import asyncpg
import pytest
from sqlalchemy import make_url


def pytest_configure(config: pytest.Config) -> None:
    """Give a process of several its own database on the server that TEST_POSTGRES_URL names."""
    worker, given = os.environ.get("PYTEST_XDIST_WORKER"), os.environ.get("TEST_POSTGRES_URL")
    if worker and given:
        os.environ["TEST_POSTGRES_URL"] = asyncio.run(_own_database(given, f"leitmotif_{worker}"))


async def _own_database(given: str, name: str) -> str:
    """Create the database if it isn't there, and say how it is reached."""
    url = make_url(given)
    connection = await asyncpg.connect(url.set(drivername="postgresql").render_as_string(False))
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    except asyncpg.DuplicateDatabaseError:
        pass
    finally:
        await connection.close()
    return url.set(database=name).render_as_string(False)
