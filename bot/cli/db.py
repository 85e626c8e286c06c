"""`leitmotif db`: the database's tables, backups, rebuild and move."""

from __future__ import annotations

import argparse
import asyncio
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.arguments import at_least, command_below
from bot.cli.lines import put, put_json, say
from bot.errors import SettingsError
from bot.settings import Settings
from bot.words import Phrase

if TYPE_CHECKING:
    from bot.store.lean import AsyncEngine

_EXAMPLES = """\
examples:
  leitmotif db backup /var/backups/leitmotif.db        while the bot runs
  leitmotif db restore /var/backups/leitmotif.db       while it is stopped
  leitmotif db copy postgresql://leitmotif:secret@127.0.0.1/leitmotif
  leitmotif db rebuild                                 points, boards and ratings anew from the event log
  leitmotif db actions --server 123456789012345678     what admins did there"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    parser.epilog = _EXAMPLES
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    upgrade = command_below(
        commands, "upgrade", "bring the tables to the newest form (the bot also does at start)"
    )
    upgrade.set_defaults(run=lambda args: asyncio.run(_upgrade(_settings())))

    backup = command_below(commands, "backup", "copy the database to FILE and check the copy")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to; replaced if it is there")
    backup.set_defaults(run=_backup)

    restore = command_below(commands, "restore", "put a checked backup in the database's place")
    restore.add_argument(
        "file", type=Path, metavar="FILE", help="the backup; what it replaces is kept beside it"
    )
    restore.set_defaults(run=_restore)

    rebuild = command_below(
        commands, "rebuild", "derive points, boards and ratings anew from the event log"
    )
    rebuild.set_defaults(run=lambda args: asyncio.run(_rebuild(_settings())))

    log = command_below(
        commands, "actions", "what admins and operators did: when, who, where, what; newest first"
    )
    log.add_argument("--server", metavar="ID", help="of this server only")
    log.add_argument(
        "--limit", type=at_least(1), default=50, metavar="N", help="how many (default: 50)"
    )
    log.add_argument("--json", action="store_true", help="one JSON object a line")
    log.set_defaults(run=lambda args: asyncio.run(_actions(_settings(), args)))

    copy = command_below(
        commands, "copy", "copy everything into an empty database, e.g. PostgreSQL"
    )
    copy.add_argument("url", metavar="URL", help="the empty one, written as DATABASE_URL is")
    copy.set_defaults(run=lambda args: asyncio.run(_copy(_settings(), args.url)))


def _settings() -> Settings:
    from bot.wiring import settings

    return settings()


def _engine(url: str) -> AsyncEngine:
    from bot.store.engine import make_engine

    return make_engine(url)


async def _backed_up(settings: Settings, name: str) -> None:
    """Write it down; a database still to be migrated stays as it was backed up."""
    from bot.store.migrating import HEAD, current

    engine = _engine(settings.database)
    try:
        if await current(engine) == HEAD:
            await _note(engine, "db-backed-up", name)
    finally:
        await engine.dispose()


async def _restored(settings: Settings, name: str) -> None:
    """Write it down; an older backup is brought to the newest form first, as a start would do."""
    from bot.store.migrating import upgrade

    engine = _engine(settings.database)
    try:
        await upgrade(engine)
        await _note(engine, "db-restored", name)
    finally:
        await engine.dispose()


async def _note(engine: AsyncEngine, did: str, about: str = "") -> None:
    from bot.care.actions import OPERATOR, Did, note
    from bot.store.sql import SqlStore

    at = int(time.time() * 1000)
    await note(SqlStore(engine), Did(did), who=OPERATOR, at=at, about=about)


async def _upgrade(settings: Settings) -> int:
    from bot.store.migrating import HEAD, current, upgrade

    engine = _engine(settings.database)
    try:
        before = await current(engine)
        done = await upgrade(engine)
        if done and before is not None:  # an empty database stays one that can be copied into
            await _note(engine, "db-upgraded", HEAD)
        say("db-upgraded" if done else "db-current", revision=HEAD)
    finally:
        await engine.dispose()
    return 0


def _backup(args: argparse.Namespace) -> int:
    from bot.store.backup import backup, database_file

    settings = _settings()
    made = backup(database_file(settings.database), args.file)
    asyncio.run(_backed_up(settings, made.name))
    say("db-backed-up", file=str(made), size=made.stat().st_size // 1024)
    return 0


def _restore(args: argparse.Namespace) -> int:
    from bot.store.backup import database_file, restore

    settings = _settings()
    database = database_file(settings.database)
    aside = restore(args.file, database)
    asyncio.run(_restored(settings, args.file.name))
    say("db-restored", file=str(database))
    if aside:
        say("db-restored-aside", file=str(aside))
    return 0


async def _rebuild(settings: Settings) -> int:
    from bot.store.migrating import upgrade
    from bot.store.sql import SqlStore
    from bot.trivia.ratings import rebuild

    engine = _engine(settings.database)
    try:
        await upgrade(engine)
        store = SqlStore(engine)
        read = await store.rebuild()
        say("db-rebuilt", events=read)
        await rebuild(store)
        await _note(engine, "db-rebuilt", str(read))
        say("db-rated")
    finally:
        await engine.dispose()
    return 0


async def _copy(settings: Settings, url: str) -> int:
    from bot.settings import read_settings
    from bot.store.copying import copy

    try:
        target_url = read_settings({"DATABASE_URL": url}).database
    except SettingsError as error:
        raise SettingsError(Phrase.of("copy-no-url")) from error
    source, target = _engine(settings.database), _engine(target_url)
    try:
        done = await copy(
            source, target, lambda table, rows: say("db-copied-table", table=table, rows=rows)
        )
        await _note(target, "db-copied", source.dialect.name)
        say("db-copied", points=done.booked)
    finally:
        await source.dispose()
        await target.dispose()
    return 0


async def _actions(settings: Settings, args: argparse.Namespace) -> int:
    import msgspec

    from bot.store.migrating import upgrade
    from bot.store.sql import SqlStore

    engine = _engine(settings.database)
    try:
        await upgrade(engine)
        found = await SqlStore(engine).noted(server=args.server, limit=args.limit)
    finally:
        await engine.dispose()
    for action in found:
        at = datetime.fromtimestamp(action.at / 1000, UTC).isoformat(timespec="seconds")
        if args.json:
            put_json(msgspec.to_builtins(action) | {"at": at})
        else:
            put("  ".join((at, action.server or "-", action.who or "-", action.what, action.about)))
    if not found and not args.json:
        say("db-no-actions")
    return 0
