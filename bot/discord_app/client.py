"""The connection to Discord: intents spelled out, mentions off, and one line for each way it ends."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import aiohttp
import discord
import structlog
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.discord_app.patience import PatientTree
from bot.discord_app.preflight import LoginError, Preflight
from bot.store.slots import IdentifySlots
from bot.words import Phrase

log = structlog.get_logger("leitmotif.discord")

# What close codes mean to an operator; all others are survived by reconnecting.
_CLOSE_CODES = {
    4004: Phrase.of("login-token"),
    4010: Phrase.of("login-shard"),
    4011: Phrase.of("login-sharding-required"),
    4012: Phrase.of("login-version"),
    4013: Phrase.of("login-intents-invalid"),
    4014: Phrase.of("login-intents"),
}


def intents(*, content: bool) -> discord.Intents:
    """What the bot hears: servers, messages there and in DMs; their text only where granted."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True  # for mentions and replies; their text needs no privilege
    wanted.dm_messages = True
    wanted.message_content = content
    return wanted


class Leitmotif(discord.Client):
    """A client on one shard. It keeps no members and no messages; state is the store's."""

    def __init__(self, found: Preflight, *, content: bool, **sharding: Any) -> None:
        super().__init__(
            intents=intents(content=content),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            application_id=found.application,
            **sharding,
        )
        self.tree: app_commands.CommandTree[Leitmotif] = PatientTree(self)
        self.warm = asyncio.Event()  # what questions need is in memory; until then they wait
        self.warm.set()
        self.identify_slots: IdentifySlots | None = None
        self.on_setup: Callable[[], Awaitable[None]] | None = None
        self.heard: Callable[..., None] | None = None
        self._skip_what_nobody_reads()

    def _skip_what_nobody_reads(self) -> None:
        """The bot's own messages come back as events: taking them apart would double its work."""
        parsers = self._connection.parsers
        created = parsers["MESSAGE_CREATE"]

        def by_people(data: Any) -> None:
            if not data["author"].get("bot"):
                created(data)

        parsers["MESSAGE_CREATE"] = by_people
        for event in ("MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK"):
            del parsers[event]

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Take turns with other processes; the library's own pause is for one process only."""
        if self.identify_slots is not None:
            await self.identify_slots.take(shard_id or 0)
        await super().before_identify_hook(shard_id, initial=initial)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Every event, shown to `heard` before anybody acts on it."""
        if self.heard is not None:
            self.heard(event, *args)
        super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        """Before the gateway: whatever the app wants done once it is logged in."""
        if self.on_setup:
            await self.on_setup()


class ShardedLeitmotif(Leitmotif, discord.AutoShardedClient):
    """The same on several shards."""


def make_client(
    found: Preflight,
    api_url: str,
    *,
    content: bool,
    shard_count: int | None,
    shard_ids: tuple[int, ...] | None,
    trace: aiohttp.TraceConfig | None = None,
) -> Leitmotif:
    """A client for the API at `api_url` and the gateway that API names.

    One shard takes the plain client: it resumes more patiently than the sharded one.
    """
    # It never speaks; a warning at each start would only make an operator wonder.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    Route.BASE = api_url
    # The library falls back to this address after a lost session, whatever the API says.
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(found.gateway)
    content = content and found.reads_messages
    count = shard_count or found.shards
    if count == 1:
        return Leitmotif(found, content=content, http_trace=trace)
    shards = list(shard_ids) if shard_ids else None
    return ShardedLeitmotif(
        found, content=content, http_trace=trace, shard_count=count, shard_ids=shards
    )


def stop_signal() -> asyncio.Event:
    """Set by SIGTERM or SIGINT from now on."""
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows has no handlers in the loop
            loop.add_signal_handler(number, stopping.set)
    return stopping


async def stay_online(
    client: Leitmotif,
    token: str,
    leaving: Callable[[], Awaitable[None]] | None = None,
    stopping: asyncio.Event | None = None,
) -> None:
    """Run until SIGTERM or SIGINT, then do what `leaving` says and close; reconnects by itself.

    Raises:
        LoginError: Discord closed the connection for good; says what to do.
    """
    stopping = stopping or stop_signal()
    online = asyncio.create_task(client.start(token), name="discord")
    asked = asyncio.create_task(stopping.wait(), name="stop signal")
    try:
        await asyncio.wait({online, asked}, return_when=asyncio.FIRST_COMPLETED)
        if stopping.is_set():
            log.info("stopping")
            if leaving is not None and client.is_ready():
                await leaving()
            await client.close()
            online.cancel()  # after a long outage it sleeps for minutes before its next try
            await asyncio.wait({online})
        if not online.cancelled():
            await online
    except discord.LoginFailure as error:
        raise LoginError(Phrase.of("login-token")) from error
    except discord.PrivilegedIntentsRequired as error:
        raise LoginError(_CLOSE_CODES[4014]) from error
    except discord.ConnectionClosed as error:
        phrase = _CLOSE_CODES.get(error.code) or Phrase.of("login-closed", code=str(error.code))
        raise LoginError(phrase) from error
    finally:
        asked.cancel()
        if not client.is_closed():
            await client.close()
