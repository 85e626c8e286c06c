"""The local Discord itself: start it, put people in it, point a bot at it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.local_discord.gateway import Gateway, guild_create
from tests.local_discord.hooks import Hooks
from tests.local_discord.interactions import Exchange, payload
from tests.local_discord.log import Call, Log
from tests.local_discord.machine import Machine
from tests.local_discord.person import Person
from tests.local_discord.rest import BASE, ApiError, Handler, Rest, gate
from tests.local_discord.state import DM, Channel, Guild, Message, World
from tests.local_discord.trouble import Trouble

Json = dict[str, Any]

TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.Gh0sts.not-a-real-token-only-the-local-discord-takes-it"


class LocalDiscord:
    """`async with LocalDiscord() as discord:`; REST at `api_url`, gateway at `gateway_url`.

    `checking` off skips every check of requests, and what the machine does (for measurements); `flags` are the application's.
    """

    def __init__(self, *, flags: int = 0, checking: bool = True, port: int = 0) -> None:
        self.log = Log()
        self.trouble = Trouble()
        self.world = World(flags)
        self.gateway = Gateway(self)
        self.token = TOKEN
        self.checking = checking
        self.machine = Machine(watching=checking)
        self.exchanges: list[Exchange] = []
        self.by_token: dict[str, Exchange] = {}
        self.stopping = asyncio.Event()
        self.port = port
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None

    @property
    def url(self) -> str:
        """Its own address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def api_url(self) -> str:
        """What `DISCORD_API_URL` is set to."""
        return f"{self.url}{BASE}"

    @property
    def gateway_url(self) -> str:
        """What `/gateway/bot` says."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 2**20)
        for method, path, handler in [*Rest(self).routes(), *Hooks(self).routes()]:
            app.router.add_route(method, BASE + path, self._gated(handler))
        app.router.add_get("/gateway", self.gateway.handle)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_get("/cdn/{file_id}/{name}", self._file)
        app.router.add_route("*", BASE + "/{tail:.*}", self._gated(_unknown))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await self.open()
        self.machine.start()
        return self

    async def open(self) -> None:
        """Listen, again on the same port."""
        assert self._runner
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await self._site.start()
        self.port = self._runner.addresses[0][1]

    async def shut(self) -> None:
        """Be gone: new connections are refused, those to the gateway cut."""
        assert self._site
        await self._site.stop()
        await self.gateway.cut()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.machine.stop()
        self.stopping.set()
        await self.gateway.drop(1001)
        if self._runner:
            await self._runner.cleanup()

    def _gated(self, handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def through(request: web.Request) -> web.StreamResponse:
            return await gate(self, request, handler)

        return through

    async def _file(self, request: web.Request) -> web.StreamResponse:
        _, content = self.world.files[request.match_info["file_id"]]
        return web.Response(body=content)

    def refuse(self, faults: list[str], call: Call) -> None:
        """Record what is wrong with a request and refuse it, as Discord would."""
        if faults:
            call.faults += faults
            raise ApiError(400, 50035, "Invalid Form Body: " + "; ".join(faults)[:500])

    # -- places and people

    def guild(
        self, name: str = "Film club", locale: str = "en-US", *, installed: bool = True
    ) -> Guild:
        """A server with one channel; `installed` False: the bot is only installed for people."""
        guild = self.world.add_guild(name, locale, installed=installed)
        self.world.add_channel(guild, "film-music")
        return guild

    async def join(self, name: str, locale: str = "en-US") -> Guild:
        """Somebody adds the bot to a new server while it runs."""
        guild = self.guild(name, locale)
        await self.gateway.dispatch("GUILD_CREATE", _joined(guild), guild)
        return guild

    async def leave(self, guild: Guild) -> None:
        """The bot is removed from a server."""
        guild.installed = False
        data = {"id": guild.id, "unavailable": False}
        for session in self.gateway.connected:
            if session.covers(guild):
                await self.gateway.dispatch("GUILD_DELETE", data, guild)

    def person(
        self,
        name: str,
        place: Guild | Channel,
        *,
        locale: str = "en-US",
        manager: bool = False,
        bot: bool = False,
    ) -> Person:
        """Somebody at a place (a guild: its first channel); they join its guild."""
        user = self.world.add_user(name, bot=bot)
        channel = next(iter(place.channels.values())) if isinstance(place, Guild) else place
        if channel.guild:
            self.world.add_member(channel.guild, user)
        return Person(self, user, channel, locale, manager)

    # -- what happens

    async def begin(self, kind: int, data: Json, who: Person, message: Message | None) -> Exchange:
        """Send an interaction to the bot."""
        channel = message.channel if message and kind == 3 else who.channel
        body = payload(
            self,
            kind,
            data,
            channel,
            who.id,
            locale=who.locale,
            manager=who.manager,
            message=message if kind in (3, 5) else None,
        )
        source = message if kind in (3, 5) else None
        exchange = Exchange(len(self.exchanges), body, channel, who.id, self, source)
        self.exchanges.append(exchange)
        self.by_token[exchange.token] = exchange
        self.log.note("interaction", exchange)
        guild = channel.guild if channel.guild and channel.guild.installed else None
        if not await self.gateway.dispatch("INTERACTION_CREATE", body, guild):
            raise AssertionError("no bot is connected for this interaction")
        return exchange

    async def announce(self, message: Message, *, changed: bool = False) -> None:
        """Tell the gateway and the record about a message."""
        self.log.note("edited" if changed else "posted", message)
        if message.for_user is None:
            event = "MESSAGE_UPDATE" if changed else "MESSAGE_CREATE"
            await self.gateway.message(event, message.data, message.channel)

    async def delete(self, message: Message) -> None:
        """Delete a message."""
        message.deleted = True
        self.log.note("deleted", message)
        channel = message.channel
        data = {"id": message.id, "channel_id": channel.id}
        if channel.guild:
            data["guild_id"] = channel.guild.id
        await self.gateway.dispatch("MESSAGE_DELETE", data, channel.guild)

    async def remove(self, channel: Channel) -> None:
        """Delete a channel."""
        channel.gone = True
        await self.gateway.dispatch("CHANNEL_DELETE", channel.data, channel.guild)

    # -- waiting

    async def ready(self, within: float = 120) -> None:
        """Wait until a bot is connected and has its commands in place."""
        await self.log.until(lambda: self.gateway.connected and self.world.commands, within)

    async def next_message(
        self, channel: Channel, after: Message | None = None, within: float = 90
    ) -> Message:
        """The bot's next public message in a channel (after the one named, else from now on)."""
        last = int(after.id) if after else int(self.world.ids.new())
        bot = self.world.bot["id"]

        def newest() -> Message | None:
            for message in channel.public():
                if int(message.id) > last and message.data["author"]["id"] == bot:
                    return message
            return None

        return await self.log.until(newest, within)


def _joined(guild: Guild) -> Json:
    data = guild_create(guild)
    del data["unavailable"]
    return data


async def _unknown(request: web.Request, call: Call) -> web.StreamResponse:
    raise ApiError(404, 0, "404: Not Found")


__all__ = ["DM", "TOKEN", "LocalDiscord"]
