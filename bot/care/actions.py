"""The log of what admins and the operator do: who, what, when and where, ids only, for ninety days.

Written after the deed. A deed whose line can't be written stays done and is told to the process's
own log instead.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from enum import StrEnum

import structlog

from bot.trivia.ports import Action, Store

KEPT_DAYS = 90
_DAY = 86_400
OPERATOR = "operator"  # who uses the command line

log = structlog.get_logger(__name__)


class Did(StrEnum):
    """What can be done; what is done on a server has a sentence `action-…`, for its admins' log."""

    SETTINGS_CHANGED = "settings-changed"
    SETTINGS_IMPORTED = "settings-imported"
    SETTINGS_EXPORTED = "settings-exported"
    PACK_ADDED = "pack-added"
    PACK_REMOVED = "pack-removed"
    PACK_EXPORTED = "pack-exported"
    ROUND_STOPPED = "round-stopped"
    APPEAL_ACCEPTED = "appeal-accepted"
    APPEAL_REFUSED = "appeal-refused"
    MAINTENANCE_ANNOUNCED = "maintenance-announced"
    MAINTENANCE_CANCELLED = "maintenance-cancelled"
    DATABASE_UPGRADED = "db-upgraded"
    DATABASE_BACKED_UP = "db-backed-up"
    DATABASE_RESTORED = "db-restored"
    DATABASE_REBUILT = "db-rebuilt"
    DATABASE_COPIED = "db-copied"


async def note(
    store: Store, did: Did, *, who: str, at: int, server: str | None = None, about: str = ""
) -> None:
    """Write a deed down; `at` in ms since 1970 UTC, `about` the name of what it was done to."""
    try:
        await store.note(Action(at=at, what=did.value, who=who, server=server, about=about))
    except Exception as error:
        log.warning("an admin action could not be noted", did=did.value, error=repr(error)[:200])


async def keep_tidy(
    store: Store,
    now: Callable[[], float] = time.time,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Let go once a day, for ever, of what was done more than ninety days ago."""
    while True:
        try:
            gone = await store.drop_noted(int((now() - KEPT_DAYS * _DAY) * 1000))
            if gone:
                log.info("old admin actions let go", count=gone)
        except Exception as error:
            log.warning("old admin actions could not be let go", error=repr(error)[:200])
        await sleep(_DAY)
