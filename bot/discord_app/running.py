"""Going online: the parts put on the client, what others need built beside, rounds resumed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import discord
import structlog
from discord import app_commands

from bot.care import memory
from bot.care.metrics import Metrics
from bot.discord_app import errors
from bot.discord_app.announcer import ChannelAnnouncer
from bot.discord_app.app import App
from bot.discord_app.clicks import Clicks
from bot.discord_app.client import Leitmotif, make_client, stay_online
from bot.discord_app.daily_post import keep_posting
from bot.discord_app.duties import Duties
from bot.discord_app.languages import Translator, reader
from bot.discord_app.leitmotif_commands import leitmotif_group
from bot.discord_app.limits import COMMANDS, Limits
from bot.discord_app.mentions import Mentions
from bot.discord_app.meter import Meter
from bot.discord_app.outbox import Outbox, sent_at
from bot.discord_app.pack_commands import pack_group
from bot.discord_app.preflight import Preflight
from bot.discord_app.question_commands import add_question_commands
from bot.discord_app.registering import register
from bot.discord_app.router import Router
from bot.discord_app.services import Services
from bot.discord_app.settings_panel import SettingsPanel
from bot.discord_app.trivia_commands import answer_command, trivia_group
from bot.errors import PlayerError, StoreError
from bot.settings import Settings
from bot.trivia.clock import SystemClock
from bot.trivia.events import Place
from bot.wiring import cache_dir
from bot.words import Phrase

log = structlog.get_logger("leitmotif.discord")


async def go_online(
    settings: Settings,
    services: Services,
    found: Preflight,
    meet: Callable[[Leitmotif], None] = lambda client: None,
    *,
    metrics: Metrics | None = None,
    owned: bool = False,
    stopping: asyncio.Event | None = None,
) -> None:
    """Run the bot until it is told to stop; `meet` is shown the client before it connects.

    `owned`: no other process runs these shards, so a round found open on them is nobody's.

    Raises:
        LoginError: Discord ended the connection for good.
    """
    meter = Meter(metrics or Metrics())
    client = make_client(
        found,
        settings.api_url,
        content=settings.message_content == "auto",
        shard_count=settings.shard_count,
        shard_ids=settings.shards(socket.gethostname()),
        trace=meter.trace(),
    )
    meet(client)
    app = build_app(client, services, settings)
    duties = put_on_duty(app, meter, settings, owned=owned)
    log.info("going online", application=found.name, reads_messages=client.intents.message_content)
    assert settings.token is not None
    client.warm.clear()
    warming = asyncio.create_task(warm_up_beside(app, duties), name="warming up")
    looking = asyncio.create_task(duties.look(), name="looking after rounds")
    try:
        await stay_online(client, settings.token, duties.farewell, stopping)
    finally:
        duties.over.set()
        warming.cancel()
        await asyncio.wait({looking, warming}, timeout=5)
        await app.services.host.close()


def put_on_duty(app: App, meter: Meter, settings: Settings, *, owned: bool) -> Duties:
    """What the bot does of itself, put on its client."""
    client = app.client
    duties = Duties(
        app,
        resume=lambda: resume_rounds(app, owned=owned),
        register=lambda: register(client, settings.dev_guild_id, cache_dir(settings)),
    )

    clock = app.services.host.clock

    def heard(event: str, *args: Any) -> None:
        meter.heard(event, *args)
        if event in ("interaction", "message") and isinstance(clock, SystemClock):
            clock.heard(sent_at(args[0].id))
        if event == "ready":
            duties.ready()

    async def on_setup() -> None:
        await client.tree.set_translator(Translator())
        await duties.registered()

    resuming: set[asyncio.Task[None]] = set()
    posting = app.tasks

    async def on_ready() -> None:
        if not posting:
            posting.append(asyncio.create_task(keep_posting(app), name="daily five"))

    async def on_connect() -> None:
        # At READY, before any click can arrive; `on_ready` comes two seconds later.
        task = asyncio.create_task(resume_rounds(app, owned=owned), name="resume rounds")
        resuming.add(task)
        task.add_done_callback(resuming.discard)

    client.heard = heard
    client.on_setup = on_setup
    client.event(on_connect)
    client.event(on_ready)
    return duties


async def warm_up_beside(app: App, duties: Duties) -> None:
    """Build what the first to ask would wait for while Discord lets us in; the rest once it has."""
    try:
        await asyncio.to_thread(warm_up, app)
    finally:
        app.client.warm.set()
    await duties.online.wait()
    await asyncio.to_thread(lambda: app.completers)
    memory.settle()


def warm_up(app: App) -> None:
    """Build what the first question would otherwise wait for: Discord gives it three seconds."""
    app.services.asker().ask("who composed jaws?")


def build_app(client: Leitmotif, services: Services, settings: Settings) -> App:
    """Everything that reacts, put on the client."""
    clicks = Clicks()
    limits = Limits(settings.rate_limits)
    app = App(client, services, clicks, Outbox(client, clicks), limits)
    panel = SettingsPanel(app)
    router, mentions = Router(app, panel), Mentions(app)
    tree = client.tree
    for group in (trivia_group(app), pack_group(app), leitmotif_group(app, panel)):
        tree.add_command(group)
    tree.add_command(answer_command(app))
    add_question_commands(app, tree)
    everywhere(tree)

    async def refuse_strangers(interaction: discord.Interaction) -> bool:
        allowed = settings.allowed_guilds
        if not allowed or not interaction.guild_id or interaction.guild_id in allowed:
            return True
        refused = PlayerError(Phrase.of("error-guild-not-allowed"))
        await errors.answer(interaction, reader(interaction), refused)
        return False

    async def may_go_on(interaction: discord.Interaction) -> bool:
        if not await refuse_strangers(interaction):
            return False
        command = interaction.command
        kind = COMMANDS.get(command.qualified_name) if command else None
        if kind is None or interaction.type is discord.InteractionType.autocomplete:
            return True
        try:
            app.spend(interaction, kind)
        except PlayerError as refused:
            await errors.answer(interaction, reader(interaction), refused)
            return False
        return True

    async def on_error(interaction: discord.Interaction, error: Exception) -> None:
        await errors.answer(interaction, reader(interaction), error)

    async def on_interaction(interaction: discord.Interaction) -> None:
        app.names.seen(interaction.user)
        commands = (
            discord.InteractionType.application_command,
            discord.InteractionType.autocomplete,
        )
        if interaction.type not in commands and await refuse_strangers(interaction):
            await router.route(interaction)

    async def on_message(message: discord.Message) -> None:
        allowed = settings.allowed_guilds
        if message.guild is None or not allowed or message.guild.id in allowed:
            await mentions.heard(message)

    tree.interaction_check = may_go_on  # type: ignore[method-assign]  # the library's hook
    tree.error(on_error)
    client.event(on_interaction)
    client.event(on_message)
    return app


def everywhere(tree: app_commands.CommandTree[Any]) -> None:
    """Commands work in servers, DMs and private channels, installed for either."""
    kinds = (discord.AppCommandType.chat_input, discord.AppCommandType.message)
    for command in (c for kind in kinds for c in tree.get_commands(type=kind)):
        command.allowed_contexts = app_commands.AppCommandContext(
            guild=True, dm_channel=True, private_channel=True
        )
        command.allowed_installs = app_commands.AppInstallationType(guild=True, user=True)


async def resume_rounds(app: App, *, owned: bool = False) -> None:
    """Take up rounds that are open and not played; one of another shard is left to its process."""
    try:
        voices = {
            found.place: (await app.voice_at(found.place), await app.opening_at(found.place))
            for found in await app.services.store.open_rounds()
            if found.place.channel.isdecimal()
            and app.ours(found.place)
            and not app.services.host.running(found.place)
        }

        def announcer_of(place: Place) -> ChannelAnnouncer | None:
            kept = voices.get(place)
            if kept is None or app.services.host.running(place):
                return None
            return app.announcer(int(place.channel), *kept)

        if voices:
            await app.services.prepare_rounds()
        taken = await app.services.host.resume(announcer_of, owned=owned)
        if taken:
            log.info("rounds resumed", count=len(taken))
    except StoreError as away:
        log.warning("rounds could not be resumed yet", **dict(away.phrase.args))
    except Exception:
        log.exception("rounds could not be resumed")
    finally:
        app.resumed.set()


__all__ = ["build_app", "go_online"]
