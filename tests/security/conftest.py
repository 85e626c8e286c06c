"""A stage of its own for what people must not be able to do; its store is read beside the bot."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from tests.discord_app.conftest import Stage, stage

__all__ = ["actions", "rows", "stage"]


def rows(stage: Stage, query: str) -> list[tuple[Any, ...]]:
    """What the bot's database holds now."""
    file = stage.data_dir / "leitmotif.db"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        return database.execute(query).fetchall()


def actions(stage: Stage) -> list[tuple[str, str, str]]:
    """(what, who, about) of every admin action, oldest first."""
    found = rows(stage, "SELECT what, who, about FROM actions ORDER BY at, rowid")
    return [(str(what), str(who), str(about)) for what, who, about in found]
