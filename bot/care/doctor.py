"""The doctor: looks at every part an operator has to care for and says how to mend what ails.

Each examination is a function of what it looks at, returning findings; none changes anything. What
it can't look at (no token, no network) it says so instead of passing.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import aiohttp
import msgspec

from bot.errors import KnowledgeError, LeitmotifError, StoreError
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.store import backup as backups
from bot.store.engine import check_integrity, check_writable, is_missing, make_engine, make_folder
from bot.store.migrating import HEAD, current
from bot.words.phrase import Phrase

_CONTENT_FLAGS = (1 << 18) | (1 << 19)
CLOCK_DRIFT = 5.0  # seconds; a round's times are Discord's, the countdown on screen is ours
BACKUP_AGE = timedelta(days=2)
FREE_BYTES = 256 * 1024 * 1024


class State(StrEnum):
    """How a part is; only `fail` makes the doctor's exit code 1."""

    OK = "ok"
    CARE = "care"  # works, but somebody should look
    FAIL = "fail"
    SKIPPED = "skipped"


class Finding(msgspec.Struct, frozen=True):
    """One part, how it is, and what to do (None where nothing is)."""

    part: str
    state: State
    detail: Phrase
    fix: Phrase | None = None


class Api:
    """Discord's REST API, for looking only."""

    def __init__(self, session: aiohttp.ClientSession, url: str, token: str) -> None:
        self._session = session
        self._url = url
        self._headers = {"Authorization": f"Bot {token}"}

    async def get(self, path: str) -> tuple[int, Any, str | None]:
        """Status, decoded body (None if it is no JSON) and the Date header.

        Raises:
            aiohttp.ClientError, TimeoutError: it can't be reached.
        """
        async with self._session.get(self._url + path, headers=self._headers) as reply:
            body = await reply.json() if "json" in reply.content_type else None
            return reply.status, body, reply.headers.get("Date")


async def examine_discord(
    api: Api,
    now: Callable[[], datetime],
    differing: Callable[[list[Any]], Awaitable[Sequence[str]]],
    guild: int | None,
) -> list[Finding]:
    """Token, clock, intents and commands, as Discord sees them.

    `differing`: names of the commands that Discord keeps otherwise than this version has them.
    """
    try:
        status, me, date = await api.get("/applications/@me")
    except (aiohttp.ClientError, TimeoutError) as error:
        why = str(error) or type(error).__name__
        return [_fail("token", "doctor-unreachable", "doctor-unreachable-fix", why=why)]
    if status != 200 or not me:
        return [_fail("token", "doctor-token-refused", "doctor-token-fix", status=status)]
    found = [_ok("token", "doctor-token", name=str(me.get("name")))]
    found.append(_clock(date, now()))
    granted = bool(int(me.get("flags") or 0) & _CONTENT_FLAGS)
    found.append(_ok("intents", "doctor-intent-granted" if granted else "doctor-intent-none"))
    where = f"/guilds/{guild}/commands" if guild else "/commands"
    status, commands, _ = await api.get(f"/applications/{me['id']}{where}?with_localizations=true")
    if status != 200:
        found.append(_fail("commands", "doctor-commands-unread", "doctor-start-fix", status=status))
    else:
        found.append(_commands(len(commands), await differing(commands)))
    return found


def _clock(date: str | None, now: datetime) -> Finding:
    if date is None:
        return Finding("clock", State.SKIPPED, Phrase.of("doctor-clock-unknown"))
    drift = abs((parsedate_to_datetime(date) - now).total_seconds())
    if drift > CLOCK_DRIFT:
        return _fail("clock", "doctor-clock-off", "doctor-clock-fix", seconds=round(drift))
    return _ok("clock", "doctor-clock")


def _commands(kept: int, differing: Sequence[str]) -> Finding:
    if not differing:
        return _ok("commands", "doctor-commands", count=kept)
    names = ", ".join(differing)
    return _fail("commands", "doctor-commands-drift", "doctor-start-fix", names=names)


async def examine_channels(api: Api, channels: Sequence[str]) -> list[Finding]:
    """Whether the channels that admins chose can still be reached."""
    lost = [channel for channel in channels if (await api.get(f"/channels/{channel}"))[0] != 200]
    if lost:
        return [
            _fail("channels", "doctor-channels-lost", "doctor-channels-fix", ids=", ".join(lost))
        ]
    return [_ok("channels", "doctor-channels", count=len(channels))]


async def examine_store(settings: Settings) -> list[Finding]:
    """Whether the database is sound, current and can be written, and the disk has room."""
    new = Finding("store", State.CARE, Phrase.of("doctor-store-new"), Phrase.of("doctor-start-fix"))
    if is_missing(settings.database):
        return [new]  # opening it would make it, and the doctor changes nothing
    engine = make_engine(settings.database)
    try:
        await check_integrity(engine)
        revision = await current(engine)
        if revision is None:
            return [new]
        if revision != HEAD:
            fix = "doctor-store-newer-fix" if revision > HEAD else "doctor-upgrade-fix"
            return [_fail("store", "doctor-store-revision", fix, revision=revision, ours=HEAD)]
        await check_writable(engine)
    except StoreError as error:
        return [Finding("store", State.FAIL, error.phrase, None)]
    finally:
        await engine.dispose()
    return [_ok("store", "doctor-store", database=engine.dialect.name, revision=HEAD)]


def examine_disk(folder: Path) -> list[Finding]:
    """Whether the data folder can be written and has room."""
    try:
        make_folder(folder)
    except StoreError as error:
        told = error.phrase.args
        fix = Phrase.of("doctor-folder-fix", command=told["command"])
        detail = Phrase.of("doctor-folder", folder=told["folder"], why=told["why"])
        return [Finding("disk", State.FAIL, detail, fix)]
    free = shutil.disk_usage(folder).free
    if free < FREE_BYTES:
        return [
            _fail("disk", "doctor-disk-full", "doctor-disk-fix", folder=str(folder), mib=free >> 20)
        ]
    return [_ok("disk", "doctor-disk", folder=str(folder), mib=free >> 20)]


def examine_backups(settings: Settings, now: datetime) -> list[Finding]:
    """Whether the last backup is recent and can really be restored: it is, into a scratch folder."""
    try:
        database = backups.database_file(settings.database)
    except StoreError as error:
        return [Finding("backup", State.SKIPPED, error.phrase)]
    last = next(iter(backups.backups(settings.data_dir / "backups")), None)
    if last is None:
        state = State.CARE if database.exists() else State.SKIPPED
        return [
            Finding(
                "backup", state, Phrase.of("doctor-backup-none"), Phrase.of("doctor-backup-fix")
            )
        ]
    try:
        with tempfile.TemporaryDirectory() as scratch:
            backups.restore(last, Path(scratch) / "restored.db")
    except StoreError as error:
        return [Finding("backup", State.FAIL, error.phrase, Phrase.of("doctor-backup-fix"))]
    taken = backups.taken_at(last) or datetime.fromtimestamp(last.stat().st_mtime, UTC)
    hours = int((now - taken).total_seconds() // 3600)
    detail = Phrase.of("doctor-backup", file=last.name, hours=hours)
    if now - taken > BACKUP_AGE:
        return [Finding("backup", State.CARE, detail, Phrase.of("doctor-backup-fix"))]
    return [Finding("backup", State.OK, detail)]


def examine_knowledge(load: Callable[[], Library], overlay: Path) -> list[Finding]:
    """Whether the knowledge base loads, and whether an operator's layer lies over it."""
    try:
        base = load().base
    except KnowledgeError as error:
        place = error.faults[0].place if error.faults else ""
        return [
            _fail(
                "knowledge",
                "doctor-knowledge-faulty",
                "doctor-knowledge-fix",
                count=len(error.faults),
                place=place,
            )
        ]
    except LeitmotifError as error:
        return [Finding("knowledge", State.FAIL, error.phrase)]
    id = "doctor-knowledge-layer" if overlay.is_dir() else "doctor-knowledge"
    return [_ok("knowledge", id, works=len(base.works), as_of=base.as_of, folder=str(overlay))]


async def examine_packs(stored: Callable[[], Awaitable[dict[str, int]]]) -> list[Finding]:
    """Whether every server's packs still pass the lab. `stored`: faults by pack."""
    try:
        faults = await stored()
    except Exception:  # the store's own examination says what ails it
        return [Finding("packs", State.SKIPPED, Phrase.of("doctor-packs-unread"))]
    bad = {name: count for name, count in faults.items() if count}
    if bad:
        return [
            _fail("packs", "doctor-packs-faulty", "doctor-packs-fix", names=", ".join(sorted(bad)))
        ]
    return [_ok("packs", "doctor-packs", count=len(faults))]


def _ok(part: str, id: str, **args: str | int) -> Finding:
    return Finding(part, State.OK, Phrase.of(id, **args))


def _fail(part: str, id: str, fix: str, **args: str | int) -> Finding:
    return Finding(part, State.FAIL, Phrase.of(id, **args), Phrase.of(fix, **args))
