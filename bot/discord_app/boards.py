"""Leaderboards and records as cards."""

from __future__ import annotations

import discord

from bot.cards import Card, Line, Section, Tone, person
from bot.discord_app.play import person_of
from bot.discord_app.services import Services
from bot.trivia import boards
from bot.trivia.cards import named
from bot.trivia.ports import BoardRow
from bot.words import Phrase

PERIODS = tuple(period.value for period in boards.Period)


async def board_card(services: Services, server: str | None, period: str, now: int) -> Card:
    """The leaderboard of a server, or of all servers; `now` is ms since 1970 UTC."""
    found = await boards.board(services.store, server=server, period=boards.Period(period), now=now)
    lines = tuple(
        Line(
            text=Phrase.of(
                "board-row",
                place=line.place,
                who=named(line.person),
                points=line.row.points,
                rounds=line.row.rounds,
            )
        )
        for line in found
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


async def profile_card(services: Services, interaction: discord.Interaction) -> Card:
    """Somebody's own record, here and everywhere."""
    player = await services.store.known_player(person_of(interaction.user))
    if player is None:
        return Card(lead=Phrase.of("profile-empty"), private=True)
    server = str(interaction.guild_id) if interaction.guild_id else None
    found = await boards.profile(services.store, player, server)
    lines = [Line(text=_record("profile-everywhere", found.everywhere))]
    if server:
        lines.insert(0, Line(text=_record("profile-here", found.here)))
    if found.rating is not None:
        value = round(found.rating.value)
        lines.append(Line(text=Phrase.of("profile-rating", rating=value)))
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
