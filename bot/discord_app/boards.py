"""Leaderboards and records as cards: who leads by day, week, month, season or for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import discord

from bot.cards import Card, Line, Section, Tone, person
from bot.discord_app.play import person_of
from bot.discord_app.services import Services
from bot.trivia.cards import named
from bot.trivia.ports import BoardRow
from bot.words import Phrase

PERIODS = ("day", "week", "month", "season", "all")


def since(period: str, now: datetime) -> int:
    """When a period began, ms since 1970 UTC; seasons are quarters of the year, weeks begin Monday."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    match period:
        case "day":
            start = midnight
        case "week":
            start = midnight - timedelta(days=midnight.weekday())
        case "month":
            start = midnight.replace(day=1)
        case "season":
            start = midnight.replace(day=1, month=(midnight.month - 1) // 3 * 3 + 1)
        case _:
            return 0
    return int(start.timestamp() * 1000)


async def board_card(services: Services, server: str | None, period: str, now: datetime) -> Card:
    """The leaderboard of a server, or of all servers."""
    rows = await services.store.board(server=server, since=since(period, now), limit=10)
    people = await services.store.people_of([row.player for row in rows])
    lines = tuple(
        Line(text=_row(place, row, people.get(row.player), everywhere=server is None))
        for place, row in _placed(rows)
    )
    empty = (Line(text=Phrase.of("board-empty")),)
    where = "board-everywhere" if server is None else "board-here"
    return Card(
        lead=Phrase.of(where, period=Phrase.of(f"period-{period}")),
        tone=Tone.AWARD,
        badge=Phrase.of("board-badge"),
        sections=(Section(lines=lines or empty),),
        footer=Phrase.of("board-rule"),
    )


def _placed(rows: list[BoardRow]) -> list[tuple[int, BoardRow]]:
    placed: list[tuple[int, BoardRow]] = []
    for number, row in enumerate(rows, start=1):
        tied = placed and placed[-1][1].points == row.points
        placed.append((placed[-1][0] if tied else number, row))
    return placed


def _row(place: int, row: BoardRow, someone: str | None, *, everywhere: bool) -> Phrase:
    # On the board of all servers people are strangers: nobody is named who has not agreed to it.
    who = Phrase.of("round-somebody") if everywhere else named(someone)
    return Phrase.of("board-row", place=place, who=who, points=row.points, rounds=row.rounds)


async def profile_card(services: Services, interaction: discord.Interaction) -> Card:
    """Somebody's own record, here and everywhere."""
    player = await services.store.known_player(person_of(interaction.user))
    if player is None:
        return Card(lead=Phrase.of("profile-empty"), private=True)
    lines = []
    if interaction.guild_id:
        here = await services.store.record(player, str(interaction.guild_id))
        lines.append(Line(text=_record("profile-here", here)))
    lines.append(Line(text=_record("profile-everywhere", await services.store.record(player))))
    return Card(
        lead=Phrase.of("profile-of", who=person(str(interaction.user.id))),
        tone=Tone.AWARD,
        badge=Phrase.of("profile-badge"),
        sections=(Section(lines=tuple(lines)),),
        private=True,
    )


def _record(id: str, row: BoardRow) -> Phrase:
    share = round(100 * row.right / row.answered) if row.answered else 0
    return Phrase.of(
        id,
        points=row.points,
        rounds=row.rounds,
        wins=row.wins,
        right=row.right,
        answered=row.answered,
        share=share,
        streak=row.best_streak,
    )
