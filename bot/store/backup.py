"""Backups of a SQLite store: taken while it runs, each checked by opening it, the last seven kept.

PostgreSQL has its own tools; for it `backup` says which command to run.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from bot.errors import StoreError
from bot.store.migrating import HEAD
from bot.words.phrase import Phrase

KEPT = 7
_NAME = "leitmotif-%Y%m%dT%H%M%SZ"


def database_file(url: str) -> Path:
    """The file of a SQLite URL.

    Raises:
        StoreError: it is another database; says what to use there.
    """
    where = make_url(url)
    if where.get_backend_name() != "sqlite" or not where.database:
        raise StoreError(Phrase.of("backup-postgres", command=_pg_dump(where)))
    return Path(where.database)


def _pg_dump(where: URL) -> str:
    shown = where.set(drivername="postgresql", password=None).render_as_string()
    return f"pg_dump --format=custom --file=leitmotif.dump {shown}"


def backup(database: Path, target: Path) -> Path:
    """Copy a database that may be in use to `target`, and check the copy; returns `target`.

    Raises:
        StoreError: there is no database, the target can't be written or the copy is not sound.
    """
    if not database.is_file():
        raise StoreError(Phrase.of("backup-none", file=str(database)))
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(database)) as source,
            closing(sqlite3.connect(partial)) as copy,
        ):
            source.backup(copy, pages=1_000, sleep=0.01)
        verify(partial)
        partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        partial.unlink(missing_ok=True)
        raise StoreError(Phrase.of("backup-failed", file=str(target), why=str(error))) from error
    return target


def verify(file: Path) -> str:
    """Open a backup, check it whole and count what it holds; returns its revision.

    Raises:
        StoreError: it is damaged, or no database of ours.
    """
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            found = [row[0] for row in database.execute("PRAGMA integrity_check(5)")]
            if found != ["ok"]:
                raise StoreError(
                    Phrase.of("backup-damaged", file=str(file), found="; ".join(found))
                )
            database.execute("SELECT count(*) FROM events").fetchone()
            revision: str = database.execute("SELECT version_num FROM alembic_version").fetchone()[
                0
            ]
    except (sqlite3.Error, TypeError) as error:
        raise StoreError(Phrase.of("backup-damaged", file=str(file), found=str(error))) from error
    return revision


def restore(file: Path, database: Path, now: datetime | None = None) -> Path | None:
    """Put a checked backup in the database's place; the old one is kept beside it and returned.

    Run it while the bot is stopped.

    Raises:
        StoreError: the backup is not sound or newer than this program; nothing was changed.
    """
    revision = verify(file)
    if revision > HEAD:
        raise StoreError(Phrase.of("restore-newer", file=str(file), revision=revision, ours=HEAD))
    if _in_use(database):
        raise StoreError(Phrase.of("restore-in-use", file=str(database)))
    incoming = database.with_name(database.name + ".incoming")
    database.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, incoming)
    verify(incoming)
    aside = None
    if database.exists():
        stamp = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
        aside = database.with_name(f"{database.name}.before-restore-{stamp}")
        # The write-ahead log belongs to the old file; left in place it would be played into the new.
        for ending in ("-wal", "-shm"):
            database.with_name(database.name + ending).unlink(missing_ok=True)
        database.replace(aside)
    incoming.replace(database)
    return aside


def _in_use(database: Path) -> bool:
    """Whether another process holds the write lock right now or has the log open."""
    if not database.exists():
        return False
    try:
        with closing(sqlite3.connect(database, timeout=0.2)) as connection:
            # Leaving WAL needs the database alone; it also folds the log into the file.
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            return bool(mode != "delete")
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False  # damaged: that is why somebody restores


def backups(folder: Path) -> list[Path]:
    """The backups in a folder, newest first."""
    return sorted(folder.glob("leitmotif-*.db"), reverse=True)


def backup_now(database: Path, folder: Path, now: datetime, keep: int = KEPT) -> Path:
    """Take a dated backup into `folder` and let all but the newest `keep` go."""
    made = backup(database, folder / f"{now.strftime(_NAME)}.db")
    for old in backups(folder)[keep:]:
        old.unlink(missing_ok=True)
    return made


def taken_at(file: Path) -> datetime | None:
    """When a dated backup was taken, by its name."""
    try:
        return datetime.strptime(file.stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
