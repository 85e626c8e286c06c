"""REST v10: one gate that every request passes, then a handler per route."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.local_discord import checks, messages
from tests.local_discord.gateway import guild_create
from tests.local_discord.log import Call
from tests.local_discord.openapi import description
from tests.local_discord.reading import pings
from tests.local_discord.state import ATTACH_FILES, SEND_MESSAGES, VIEW_CHANNEL, Channel, Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]
BASE = "/api/v10"
Handler = Callable[[web.Request, Call], Awaitable[web.StreamResponse]]


class ApiError(Exception):
    """An error as Discord answers it."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def reply(data: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """A JSON answer."""
    # The client compares the content type with this very text: no charset behind it.
    told = {"Content-Type": "application/json", **(headers or {})}
    return web.Response(body=json.dumps(data).encode(), status=status, headers=told)


class Rest:
    """Routes that need the bot's token. Interactions and their webhooks are in `hooks.py`."""

    def __init__(self, discord: LocalDiscord) -> None:
        self.discord = discord
        self.world = discord.world

    def routes(self) -> list[tuple[str, str, Handler]]:
        """(method, path, handler)."""
        message = "/channels/{channel_id}/messages/{message_id}"
        commands = "/applications/{application_id}/commands"
        guild_commands = "/applications/{application_id}/guilds/{guild_id}/commands"
        return [
            ("GET", "/users/@me", self.me),
            ("GET", "/users/@me/guilds", self.my_guilds),
            ("POST", "/users/@me/channels", self.open_dm),
            ("GET", "/users/{user_id}", self.user),
            ("GET", "/applications/@me", self.application),
            ("GET", "/oauth2/applications/@me", self.application),
            ("GET", "/gateway", self.gateway),
            ("GET", "/gateway/bot", self.gateway),
            ("GET", commands, self.commands),
            ("PUT", commands, self.put_commands),
            ("GET", guild_commands, self.commands),
            ("PUT", guild_commands, self.put_commands),
            ("GET", "/channels/{channel_id}", self.channel),
            ("PATCH", "/channels/{channel_id}", self.edit_channel),
            ("POST", "/channels/{channel_id}/messages", self.send),
            ("GET", "/channels/{channel_id}/messages", self.history),
            ("GET", message, self.message),
            ("PATCH", message, self.edit),
            ("DELETE", message, self.delete),
            ("POST", message + "/threads", self.thread_from),
            ("POST", "/channels/{channel_id}/threads", self.thread),
            ("POST", "/channels/{channel_id}/typing", self.typing),
            ("GET", "/guilds/{guild_id}", self.guild),
            ("GET", "/guilds/{guild_id}/channels", self.guild_channels),
            ("GET", "/guilds/{guild_id}/members/{user_id}", self.member),
        ]

    # -- the bot itself

    async def me(self, request: web.Request, call: Call) -> web.StreamResponse:
        return reply({**self.world.bot, "verified": True, "mfa_enabled": False, "email": None})

    async def my_guilds(self, request: web.Request, call: Call) -> web.StreamResponse:
        guilds = [g.data for g in self.world.guilds.values() if g.installed]
        return reply([{k: g[k] for k in ("id", "name", "icon", "features")} for g in guilds])

    async def user(self, request: web.Request, call: Call) -> web.StreamResponse:
        user = self.world.users.get(request.match_info["user_id"])
        if user is None:
            raise ApiError(404, 10013, "Unknown User")
        return reply(user)

    async def application(self, request: web.Request, call: Call) -> web.StreamResponse:
        return reply(self.world.application)

    async def gateway(self, request: web.Request, call: Call) -> web.StreamResponse:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        url = self.discord.gateway_url
        return reply({"url": url, "shards": 1, "session_start_limit": limit})

    async def commands(self, request: web.Request, call: Call) -> web.StreamResponse:
        guild = request.match_info.get("guild_id")
        kept = self.world.guild_commands.get(guild, []) if guild else self.world.commands
        if request.query.get("with_localizations") == "true":
            return reply(kept)
        return reply(_without_localizations(kept))

    async def put_commands(self, request: web.Request, call: Call) -> web.StreamResponse:
        wanted: list[Json] = call.body or []
        guild = request.match_info.get("guild_id")
        self.discord.refuse(checks.commands(wanted), call)
        before = self.world.guild_commands.get(guild, []) if guild else self.world.commands
        ids = {(c["type"], c["name"]): c["id"] for c in before}
        kept = []
        for command in wanted:
            whole = _defaults(command) | {"application_id": self.world.application["id"]}
            whole["id"] = ids.get((whole["type"], whole["name"])) or self.world.ids.new()
            whole["version"] = self.world.ids.new()
            kept.append(whole | ({"guild_id": guild} if guild else {}))
        if guild:
            self.world.guild_commands[guild] = kept
        else:
            self.world.commands = kept
        self.discord.log.note("commands", len(kept))
        return reply(kept)

    # -- channels and messages

    def _channel(self, request: web.Request, needs: int = VIEW_CHANNEL) -> Channel:
        channel = self.world.channels.get(request.match_info["channel_id"])
        if channel is None or channel.gone:
            raise ApiError(404, 10003, "Unknown Channel")
        if channel.data["type"] == 3:
            raise ApiError(403, 50001, "Missing Access")
        allowed = self.world.bot_permissions(channel)
        if not allowed & VIEW_CHANNEL:
            raise ApiError(403, 50001, "Missing Access")
        if needs & ~allowed:
            raise ApiError(403, 50013, "Missing Permissions")
        return channel

    def _message(self, request: web.Request, *, own: bool = False) -> Message:
        message = self._channel(request).messages.get(request.match_info["message_id"])
        if message is None or message.deleted or message.for_user:
            raise ApiError(404, 10008, "Unknown Message")
        if own and message.data["author"]["id"] != self.world.bot["id"]:
            raise ApiError(403, 50005, "Cannot edit a message authored by another user")
        return message

    async def channel(self, request: web.Request, call: Call) -> web.StreamResponse:
        return reply(self._channel(request).data)

    async def edit_channel(self, request: web.Request, call: Call) -> web.StreamResponse:
        channel = self._channel(request)
        body = call.body
        if "thread_metadata" in channel.data:
            keys = ("archived", "locked", "auto_archive_duration")
            channel.data["thread_metadata"] |= {k: body[k] for k in keys if k in body}
        if "name" in body:
            channel.data["name"] = body["name"]
        return reply(channel.data)

    async def open_dm(self, request: web.Request, call: Call) -> web.StreamResponse:
        user = self.world.users.get(str(call.body["recipient_id"]))
        if user is None:
            raise ApiError(400, 50033, "Invalid Recipient(s)")
        return reply(self.world.direct(user).data)

    async def send(self, request: web.Request, call: Call) -> web.StreamResponse:
        needs = SEND_MESSAGES | (ATTACH_FILES if call.files else 0)
        channel = self._channel(request, needs)
        body, files = call.body, call.files
        self.discord.refuse(checks.message(body, files=len(files)), call)
        nonce = body.get("nonce")
        if nonce is not None and body.get("enforce_nonce"):
            for other in reversed(channel.messages.values()):
                if other.data.get("nonce") == nonce and other.data["author"] == self.world.bot:
                    return reply(other.data)
        reference = body.get("message_reference")
        if reference and reference.get("fail_if_not_exists", True):
            target = channel.messages.get(str(reference["message_id"]))
            if target is None or target.deleted:
                raise ApiError(400, 50035, "Invalid Form Body: unknown message")
        message = messages.make(self.discord, channel, self.world.bot, body, files=files)
        await self.discord.announce(message)
        return reply(message.data)

    async def history(self, request: web.Request, call: Call) -> web.StreamResponse:
        found = self._channel(request).public()
        if after := request.query.get("after"):
            found = [m for m in found if int(m.id) > int(after)]
        if before := request.query.get("before"):
            found = [m for m in found if int(m.id) < int(before)]
        number = int(request.query.get("limit", 50))
        return reply([m.data for m in reversed(found)][:number])

    async def message(self, request: web.Request, call: Call) -> web.StreamResponse:
        return reply(self._message(request).data)

    async def edit(self, request: web.Request, call: Call) -> web.StreamResponse:
        message = self._message(request, own=True)
        body, files = call.body, call.files
        flags = message.data["flags"]
        faults = checks.message(body, flags=flags, creates=False, files=len(files))
        self.discord.refuse(faults, call)
        messages.change(self.discord, message, body, files)
        await self.discord.announce(message, changed=True)
        return reply(message.data)

    async def delete(self, request: web.Request, call: Call) -> web.StreamResponse:
        await self.discord.delete(self._message(request))
        return web.Response(status=204)

    async def typing(self, request: web.Request, call: Call) -> web.StreamResponse:
        self._channel(request)
        return web.Response(status=204)

    async def thread_from(self, request: web.Request, call: Call) -> web.StreamResponse:
        message = self._message(request)
        return await self._thread(call, message.channel, message.id)

    async def thread(self, request: web.Request, call: Call) -> web.StreamResponse:
        return await self._thread(call, self._channel(request), None)

    async def _thread(self, call: Call, parent: Channel, id: str | None) -> web.StreamResponse:
        if not self.world.bot_permissions(parent) & (1 << 35):
            raise ApiError(403, 50013, "Missing Permissions")
        thread = self.world.add_thread(parent, call.body["name"], id=id)
        data = {**thread.data, "newly_created": True}
        await self.discord.gateway.dispatch("THREAD_CREATE", data, parent.guild, 1)
        return reply(thread.data, 201)

    # -- guilds

    async def guild(self, request: web.Request, call: Call) -> web.StreamResponse:
        guild = self.world.guilds.get(request.match_info["guild_id"])
        if guild is None or not guild.installed:
            raise ApiError(404, 10004, "Unknown Guild")
        return reply({**guild_create(guild), "approximate_member_count": len(guild.members)})

    async def guild_channels(self, request: web.Request, call: Call) -> web.StreamResponse:
        guild = self.world.guilds.get(request.match_info["guild_id"])
        if guild is None or not guild.installed:
            raise ApiError(404, 10004, "Unknown Guild")
        return reply([c.data for c in guild.channels.values() if not c.gone])

    async def member(self, request: web.Request, call: Call) -> web.StreamResponse:
        guild = self.world.guilds.get(request.match_info["guild_id"])
        member = guild.members.get(request.match_info["user_id"]) if guild else None
        if guild is None or not guild.installed or member is None:
            raise ApiError(404, 10007, "Unknown Member")
        return reply(member)


def _defaults(command: Json) -> Json:
    """A command as Discord keeps it: what was not said is filled in."""
    return {
        "type": 1,
        "description": "",
        "name_localizations": None,
        "description_localizations": None,
        "options": [],
        "default_member_permissions": None,
        "dm_permission": True,
        "nsfw": False,
        "contexts": None,
        "integration_types": [0],
    } | {k: v for k, v in command.items() if v is not None}


def _without_localizations(item: Any) -> Any:
    if isinstance(item, list):
        return [_without_localizations(one) for one in item]
    if isinstance(item, dict):
        return {
            k: _without_localizations(v)
            for k, v in item.items()
            if not k.endswith("_localizations")
        }
    return item


async def gate(discord: LocalDiscord, request: web.Request, handler: Handler) -> web.StreamResponse:
    """What every API request meets: the record, trouble, limits, the token, the checks."""
    resource = request.match_info.route.resource
    route = (resource.canonical if resource else request.path).removeprefix(BASE)
    path = request.path.removeprefix(BASE)
    hook = route.startswith(("/interactions/", "/webhooks/"))
    body, files = await _read(request)
    call = Call(request.method, route, path, body, time.monotonic(), counted=not hook, files=files)
    discord.log.requests.append(call)
    try:
        response = await _answer(discord, request, handler, call)
        call.status = response.status
    except ApiError as error:
        response = reply({"message": error.message, "code": error.code}, error.status)
        call.status = response.status
    finally:
        discord.log.changed()  # a connection that was cut is a change too
    return response


async def _answer(
    discord: LocalDiscord, request: web.Request, handler: Handler, call: Call
) -> web.StreamResponse:
    fault = discord.trouble.next(call.name, f"{call.method} {call.path}")
    if fault and fault.kind == "hang":
        await discord.stopping.wait()
    if fault and fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    if fault and fault.kind == "reset":
        _cut(request)
    if fault and fault.kind == "status":
        raise ApiError(fault.status, fault.code, fault.message)
    if fault and fault.kind == "garbage":
        return _garbage(fault.status)
    if fault and fault.kind == "429":
        return _too_many(fault.seconds, everywhere=False, edge=fault.edge)
    major = request.match_info.get("webhook_token") or request.match_info.get("channel_id", "")
    wait, everywhere, headers = discord.trouble.limit(call.name, major, counted=call.counted)
    if wait:
        return _too_many(wait, everywhere=everywhere, headers=headers)
    if call.counted and request.headers.get("Authorization") != f"Bot {discord.token}":
        raise ApiError(401, 0, "401: Unauthorized")
    if discord.checking:
        call.pings = pings(_message_part(call.body))
        if known := description():
            where = dict(request.query)
            discord.refuse(known.faults(call.method, call.path, where, call.body), call)
    response = await handler(request, call)
    response.headers.update(headers)
    if fault and fault.kind == "after":
        raise ApiError(fault.status, 0, fault.message)
    if fault and fault.kind == "garbage_after":
        return _garbage(200)
    if fault and fault.kind == "reset_after":
        _cut(request)
    return response


def _message_part(body: Any) -> Json:
    if not isinstance(body, dict):
        return {"allowed_mentions": {}}
    data = body.get("data")
    return data if isinstance(data, dict) else body


def _too_many(
    wait: float, *, everywhere: bool, headers: dict[str, str] | None = None, edge: bool = True
) -> web.Response:
    told = {"Retry-After": f"{wait:.3f}", **(headers or {})}
    if edge:
        told["Via"] = "1.1 local"
    if everywhere:
        told["X-RateLimit-Global"] = "true"
    data = {"message": "You are being rate limited.", "retry_after": wait, "global": everywhere}
    return reply(data, 429, told)


def _garbage(status: int) -> web.Response:
    """What a broken proxy says instead of Discord."""
    page = "<html><body>Bad gateway</body></html>"
    return web.Response(text=page, status=status, content_type="text/html")


def _cut(request: web.Request) -> None:
    if request.transport:
        request.transport.abort()
    raise asyncio.CancelledError


async def _read(request: web.Request) -> tuple[Any, list[tuple[str, bytes]]]:
    if request.content_type.startswith("multipart/"):
        body: Any = None
        files = []
        async for part in await request.multipart():
            if part.name == "payload_json":  # type: ignore[union-attr]  # no nested multiparts here
                body = json.loads(await part.text())  # type: ignore[union-attr]
            else:
                data = await part.read(decode=True)  # type: ignore[union-attr]
                files.append((part.filename or "file", bytes(data)))  # type: ignore[union-attr]
        return body, files
    text = await request.text()
    return (json.loads(text) if text else None), []
