"""`leitmotif db`: what it does to a real file, what it refuses, and what it says."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from bot.trivia import events as ev
from bot.trivia.rules import Rules
from tests.cli.conftest import Command


async def play(database: Path) -> None:
    """One round that counts, with one player's 150 points."""
    engine = make_engine(f"sqlite+aiosqlite:///{database}")
    place = ev.Place("discord", "1", "2")
    started = ev.RoundStarted(
        round="r1",
        seq=1,
        at=1,
        place=place,
        starter="p1",
        host="all",
        rules=Rules(),
        deck=(),
        digest="d",
        seed=1,
        points_rule=1,
        solo=False,
        day=None,
    )
    standing = ev.Standing(player="p1", points=150, right=2, answered=3, best_streak=2)
    ended = ev.Ended(
        round="r1",
        seq=2,
        at=2,
        cause=ev.Cause.PLAYED,
        standings=(standing,),
        counts=True,
        place=place,
    )
    await SqlStore(engine).append([started, ended, ev.Left(round="r1", seq=3, at=3)])
    await engine.dispose()


def points(database: Path) -> int:
    with closing(sqlite3.connect(database)) as opened:
        found = opened.execute("SELECT sum(points) FROM totals WHERE scope = '*'").fetchone()
    return int(found[0] or 0)


async def test_upgrade_backup_restore_and_rebuild_keep_every_point(
    leitmotif: Command, tmp_path: Path
) -> None:
    database, file = leitmotif.data_dir / "leitmotif.db", tmp_path / "kept.db"
    assert "now at" in (await leitmotif("db", "upgrade")).out
    assert "already" in (await leitmotif("db", "upgrade")).out
    await play(database)
    made = await leitmotif("db", "backup", str(file))
    assert made.code == 0
    assert "opened and checked" in made.out
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("DELETE FROM totals")
        opened.commit()
    assert points(database) == 0
    rebuilt = await leitmotif("db", "rebuild")
    assert "Read 3 events" in rebuilt.out
    assert points(database) == 150
    with closing(sqlite3.connect(database)) as opened:
        opened.execute("DELETE FROM events")
        opened.commit()
    restored = await leitmotif("db", "restore", str(file))
    assert restored.code == 0
    assert "is kept at" in restored.out
    assert points(database) == 150


async def test_what_is_no_backup_changes_nothing(leitmotif: Command, tmp_path: Path) -> None:
    await leitmotif("db", "upgrade")
    await play(leitmotif.data_dir / "leitmotif.db")
    file = tmp_path / "letter.db"
    file.write_text("Dear operator")
    refused = await leitmotif("db", "restore", str(file))
    assert refused.code == 2
    assert "not a sound backup" in refused.err
    assert points(leitmotif.data_dir / "leitmotif.db") == 150


async def test_backing_up_nothing_says_where_it_looked(leitmotif: Command, tmp_path: Path) -> None:
    refused = await leitmotif("db", "backup", str(tmp_path / "x.db"))
    assert refused.code == 2
    assert str(leitmotif.data_dir) in refused.err


async def test_a_postgres_backup_names_the_tool(leitmotif: Command, tmp_path: Path) -> None:
    url = "postgresql://u:sesame@127.0.0.1:9/db"
    refused = await leitmotif("db", "backup", str(tmp_path / "x"), DATABASE_URL=url)
    assert refused.code == 2
    assert "pg_dump" in refused.err
    assert "sesame" not in refused.err


async def test_a_copy_is_compared_and_never_overwrites(leitmotif: Command, tmp_path: Path) -> None:
    await leitmotif("db", "upgrade")
    await play(leitmotif.data_dir / "leitmotif.db")
    target = f"sqlite:///{tmp_path / 'other.db'}"
    copied = await leitmotif("db", "copy", target)
    assert copied.code == 0, copied.err
    assert "both hold 150 points" in copied.out
    again = await leitmotif("db", "copy", target)
    assert again.code == 2
    assert "already holds something" in again.err
    assert points(tmp_path / "other.db") == 150


async def test_a_wrong_url_is_told_without_its_password(leitmotif: Command) -> None:
    ran = await leitmotif("db", "copy", "mysql://u:sesame@127.0.0.1/db")
    assert ran.code == 2
    assert "DATABASE_URL" in ran.err
    assert "sesame" not in ran.err


async def test_what_operators_did_is_noted_and_listed(leitmotif: Command, tmp_path: Path) -> None:
    assert "Nothing has been noted" in (await leitmotif("db", "actions")).out
    kept = tmp_path / "kept.db"
    await leitmotif("db", "backup", str(kept))
    await leitmotif("maintenance", "--in", "5", "--minutes", "10")
    await leitmotif("maintenance", "--cancel")
    await leitmotif("db", "rebuild")
    listed = [
        json.loads(line) for line in (await leitmotif("db", "actions", "--json")).out.splitlines()
    ]
    assert [line["what"] for line in listed] == [
        "db-rebuilt",
        "maintenance-cancelled",
        "maintenance-announced",
        "db-backed-up",
    ]
    assert {line["who"] for line in listed} == {"operator"}
    await leitmotif("db", "restore", str(kept))
    shown = (await leitmotif("db", "actions", "--limit", "1")).out
    assert "db-restored  kept.db" in shown
    assert (await leitmotif("db", "actions", "--server", "1")).out.startswith("Nothing")


async def test_an_upgraded_empty_database_can_still_be_copied_into(
    leitmotif: Command, tmp_path: Path
) -> None:
    await leitmotif("db", "upgrade")
    url = f"sqlite:///{tmp_path / 'other.db'}"
    await leitmotif("db", "upgrade", DATABASE_URL=url)
    assert (await leitmotif("db", "copy", url)).code == 0


async def test_a_database_that_is_away_is_a_reason_to_try_again(leitmotif: Command) -> None:
    ran = await leitmotif("db", "upgrade", DATABASE_URL="postgresql://u:sesame@127.0.0.1:1/x")
    assert ran.code == 75
    assert "can't be used" in ran.err
    assert "sesame" not in ran.err
