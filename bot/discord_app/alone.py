"""`/trivia daily` and `/trivia practice`: opened, gone on with, and a day's result shown to others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord

from bot.cards import Card, Tone
from bot.discord_app.app import App
from bot.discord_app.outbox import sent_at
from bot.discord_app.play import person_of
from bot.discord_app.private_play import PrivateAnnouncer
from bot.errors import PlayerError
from bot.trivia import daily
from bot.trivia.alone import play_daily, play_practice
from bot.trivia.announcer import Announcer
from bot.trivia.host import Host, RoundRunning
from bot.words import Phrase

Open = Callable[[Host, str, str, Announcer], Awaitable[str]]


async def start_daily(app: App, interaction: discord.Interaction) -> None:
    """Today's five, or on with them.

    Raises:
        PlayerError: they have been played.
    """
    await _play(app, interaction, play_daily)


async def start_practice(app: App, interaction: discord.Interaction) -> None:
    """What is due, or on with it.

    Raises:
        PlayerError: nothing is due.
    """
    await _play(app, interaction, play_practice)


async def _play(app: App, interaction: discord.Interaction, open_round: Open) -> None:
    host, someone = app.services.host, person_of(interaction.user)
    library = app.services.library
    announcer = PrivateAnnouncer(
        interaction, app.voice(interaction), lambda: library().sources, host.clock.now
    )
    try:
        await _opened(app, open_round, someone, announcer)
    except RoundRunning as running:
        before, scene = host.announcer(running.round), host.scene(running.round)
        # It is played here already: its own voice moves to this screen.
        if isinstance(before, PrivateAnnouncer) and before is not announcer and scene:
            before.latest = interaction
            if await before.reopened(scene) is None:
                raise


async def _opened(app: App, open_round: Open, someone: str, announcer: Announcer) -> None:
    await app.services.prepare_rounds()
    await open_round(app.services.host, "discord", someone, announcer)


async def share(app: App, interaction: discord.Interaction) -> None:
    """A day's result for everybody here: which of the five were right, and no title.

    Raises:
        PlayerError: today's have not been played.
    """
    player = await app.services.store.known_player(person_of(interaction.user))
    day = daily.day_of(sent_at(interaction.id))
    result = await daily.played(app.services.store, player, day) if player else None
    if result is None:
        raise PlayerError(Phrase.of("daily-not-played"))
    card = Card(lead=daily.share(result), tone=Tone.AWARD, badge=Phrase.of("mode-daily"))
    await app.show(interaction, card, private=False)
