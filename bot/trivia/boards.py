"""Boards and records: who leads by day, week, month, season or for ever, and what one player has done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec

from bot.trivia.ports import BoardRow, Rating, Store
from bot.trivia.preferences import named_everywhere


class Period(StrEnum):
    """Which rounds a board counts; weeks begin on Monday, a season is a quarter of the year. All in UTC."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    ALL = "all"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a board. Equal points share a place; `person` is None for the nameless."""

    place: int
    row: BoardRow
    person: str | None


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """A player's record here and everywhere; `rating` is None before the first contested question."""

    here: BoardRow
    everywhere: BoardRow
    rating: Rating | None


def since(period: Period, now: int) -> int:
    """When a period that holds `now` began; both in ms since 1970 UTC."""
    day = datetime.fromtimestamp(now / 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    match period:
        case Period.DAY:
            start = day
        case Period.WEEK:
            start = day - timedelta(days=day.weekday())
        case Period.MONTH:
            start = day.replace(day=1)
        case Period.SEASON:
            start = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        case Period.ALL:
            return 0
    return int(start.timestamp() * 1000)


async def board(
    store: Store, *, server: str | None, period: Period, now: int, limit: int = 10
) -> list[Line]:
    """A server's board, or that of all servers, where only those are named who opted in."""
    rows = await store.board(server=server, since=since(period, now), limit=limit)
    people = dict(await store.people_of([row.player for row in rows]))
    if server is None:
        named = await named_everywhere(store, list(people))
        people = {player: person for player, person in people.items() if player in named}
    lines: list[Line] = []
    for number, row in enumerate(rows, start=1):
        tied = lines and lines[-1].row.points == row.points
        place = lines[-1].place if tied else number
        lines.append(Line(place=place, row=row, person=people.get(row.player)))
    return lines


async def profile(store: Store, player: str, server: str | None) -> Profile:
    """A player's record."""
    everywhere = await store.record(player)
    here = await store.record(player, server) if server else everywhere
    rating = (await store.ratings([player])).get(player)
    return Profile(here=here, everywhere=everywhere, rating=rating)
