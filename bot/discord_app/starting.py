"""Opening a round where a command or button was used: whether it may be played there, and in which place."""

from __future__ import annotations

import asyncio

import discord
import msgspec

from bot.cards import Card, Tone
from bot.discord_app.announcer import ChannelAnnouncer
from bot.discord_app.app import App
from bot.discord_app.markup import channel as channel_link
from bot.discord_app.play import person_of
from bot.errors import PlayerError
from bot.trivia.events import Place
from bot.trivia.rules import Rules
from bot.words import Phrase


async def start_round(
    app: App, interaction: discord.Interaction, rules: Rules, *, thread: bool = False
) -> None:
    """Open a round where the command was used; its first message answers the command.

    Raises:
        PlayerError: a round is running here, rounds are kept to other channels, or the bot is no
            member here.
    """
    place = app.place(interaction)
    if app.pause is not None:
        raise PlayerError(app.pause)
    await _allowed(app, interaction)
    voice = await app.room_voice(interaction.guild_id, interaction.guild_locale)
    await _free(app, place)
    opening: discord.Interaction | None = interaction
    if thread and isinstance(interaction.channel, discord.TextChannel):
        place = await _thread(app, interaction, place, voice.say(Phrase.of("round-badge")))
        opening = None
    announcer = app.announcer(int(place.channel), voice, opening)
    await app.remember_voice(place, voice)
    if opening is not None:
        await app.remember_opening(place, opening)
    await open_round(app, place, person_of(interaction.user), rules, announcer)


async def open_round(
    app: App, place: Place, someone: str, rules: Rules, announcer: ChannelAnnouncer
) -> None:
    """Deal and begin; slow only in the first seconds of a process, or when many begin at once."""
    await app.services.prepare_rounds()
    await app.services.host.start(place, someone, rules, announcer)


async def _free(app: App, place: Place) -> None:
    """Wait for a round whose standings are on screen to leave its channel; one that runs stays.

    In the first moments of a process also for the rounds that it takes up.
    """
    await app.play.taken_up()
    for wait in (0.1, 0.2, 0.3, None):
        if app.services.host.running(place) is None:
            return
        if wait is not None:
            await asyncio.sleep(wait)
    raise PlayerError(Phrase.of("trivia-error-running"))


async def _thread(app: App, interaction: discord.Interaction, place: Place, name: str) -> Place:
    if not isinstance(interaction.channel, discord.TextChannel):
        return place
    try:
        thread = await interaction.channel.create_thread(
            name=name, type=discord.ChannelType.public_thread, auto_archive_duration=60
        )
    except discord.Forbidden as error:
        raise PlayerError(Phrase.of("error-no-threads")) from error
    lead = Phrase.of("round-in-thread", thread=channel_link(thread.id))
    await app.show(interaction, Card(lead=lead, tone=Tone.QUESTION))
    return msgspec.structs.replace(place, channel=str(thread.id))


async def _allowed(app: App, interaction: discord.Interaction) -> None:
    if interaction.guild_id is None:
        if not isinstance(interaction.channel, discord.DMChannel):
            raise PlayerError(Phrase.of("error-not-member"))
        return
    if app.client.get_guild(interaction.guild_id) is None or interaction.is_user_integration():
        raise PlayerError(Phrase.of("error-not-member"))
    channel = interaction.channel
    kept = (await app.settings(interaction.guild_id)).channels
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    if kept and interaction.channel_id not in kept and parent not in kept:
        where = " ".join(channel_link(id) for id in kept)
        raise PlayerError(Phrase.of("error-other-channel", channels=where))
    needed = interaction.app_permissions
    may = needed.send_messages_in_threads if parent else needed.send_messages
    if not (may and needed.view_channel):
        name = Phrase.of("permission-send" if needed.view_channel else "permission-view")
        raise PlayerError(Phrase.of("error-permission", permission=name))
