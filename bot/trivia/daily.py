"""The daily five: private, the same for everyone, new at 00:00 UTC, shared without spoilers."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

import msgspec

from bot.errors import PlayerError
from bot.trivia import events as ev
from bot.trivia.ports import Store
from bot.trivia.rules import Mode, Rules
from bot.words import dates
from bot.words.phrase import Phrase

KIND = "daily"
RULES = Rules(mode=Mode.DAILY, questions=5, seconds=30, pause=3, lead_in=0, hints=False)


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """One day of one player: what was right, in order, and the days in a row up to it."""

    day: str
    right: tuple[bool, ...]
    points: int
    days: int = 1


def day_of(now: int) -> str:
    """The day of a moment (ms), ISO, by UTC."""
    return datetime.fromtimestamp(now / 1000, UTC).date().isoformat()


def seed_of(day: str) -> int:
    """The dice of a day: the same in every process."""
    return int.from_bytes(hashlib.sha256(f"daily {day}".encode()).digest()[:6], "big")


async def open_day(store: Store, player: str, now: int) -> str:
    """Today, if the player has not played it.

    Raises:
        PlayerError: they have.
    """
    day = day_of(now)
    if await store.get(f"player:{player}", KIND, day) is not None:
        raise PlayerError(Phrase.of("trivia-error-daily-done"))
    return day


async def keep(store: Store, player: str, day: str, closed: list[ev.Closed], points: int) -> Played:
    """Write down how a day went; what was left unanswered counts as not right."""
    right = tuple(
        any(r.player == player and r.judged is ev.Judged.RIGHT for r in event.results)
        for event in closed
    )
    before = (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    data = await store.get(f"player:{player}", KIND, before)
    days = 1 + (msgspec.json.decode(data, type=Played).days if data else 0)
    padded = (right + (False,) * RULES.questions)[: RULES.questions]
    played = Played(day=day, right=padded, points=points, days=days)
    await store.put(f"player:{player}", KIND, day, value=msgspec.json.encode(played))
    return played


async def played(store: Store, player: str, day: str) -> Played | None:
    """How a player's day went, if they played it."""
    data = await store.get(f"player:{player}", KIND, day)
    return msgspec.json.decode(data, type=Played) if data else None


def share(result: Played) -> Phrase:
    """What may be posted: no title, no name, only which of the five were right."""
    grid = "".join("●" if right else "○" for right in result.right)
    return Phrase.of(
        "trivia-daily-share",
        day=dates.day(result.day),
        right=sum(result.right),
        of=len(result.right),
        grid=grid,
        points=result.points,
        days=result.days,
    )
