"""Gateway v10: hello, identify, heartbeats, events with sequence numbers, resume, close codes."""

from __future__ import annotations

import json
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.local_discord.state import TEXT, Channel, Guild

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]

GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
_PRIVILEGED = {
    1 << 1: (1 << 14, 1 << 15),
    1 << 8: (1 << 12, 1 << 13),
    MESSAGE_CONTENT: (1 << 18, 1 << 19),
}


@dataclass
class Session:
    """One identified client on one shard; `sent` are its numbered events, for resuming."""

    id: str
    intents: int
    shard: tuple[int, int]
    socket: web.WebSocketResponse | None
    sent: list[Json] = field(default_factory=list)
    resumable: bool = True
    idle: int = 0  # how often it was found without a client
    forgotten: int = 0  # how many of `sent` are no longer kept

    def covers(self, guild: Guild | None) -> bool:
        """Whether the shard hears about a guild (shard 0: also about DMs)."""
        number, of = self.shard
        return number == ((int(guild.id) >> 22) % of if guild else 0)


class Gateway:
    """All sessions; events go to each whose shard and intents cover them."""

    def __init__(self, discord: LocalDiscord) -> None:
        self.discord = discord
        self.sessions: dict[str, Session] = {}
        self.heartbeat_interval = 41_250
        self._identified = -1e9
        self.readied = 0  # sessions that were let in
        self.resumed = 0  # sessions that were taken up again

    @property
    def connected(self) -> list[Session]:
        """Sessions with a live socket."""
        return [s for s in self.sessions.values() if s.socket is not None and not s.socket.closed]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One connection, from hello to close."""
        if self.discord.trouble.refusing > 0:
            self.discord.trouble.refusing -= 1
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        await _send(socket, {"op": 10, "d": {"heartbeat_interval": self.heartbeat_interval}})
        session: Session | None = None
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            message = json.loads(frame.data)
            if self.discord.trouble.silent:
                continue
            match message["op"]:
                case 1:
                    await _send(socket, {"op": 11})
                case 2:
                    session = await self._identify(socket, message["d"])
                case 6:
                    session = await self._resume(socket, message["d"])
        if session and session.socket is socket:
            session.socket = None
        self.discord.log.note("gateway closed", socket.close_code)
        return socket

    async def _identify(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        discord = self.discord
        discord.log.note("identify", {k: v for k, v in data.items() if k != "token"})
        if data["token"] != discord.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        flags = discord.world.application["flags"]
        for intent, granting in _PRIVILEGED.items():
            if data["intents"] & intent and not any(flags & flag for flag in granting):
                await socket.close(code=4014, message=b"Disallowed intent(s).")
                return None
        # Two that were well apart may arrive close together where this process could not run.
        now = time.monotonic() + discord.machine.held()
        if now - self._identified < discord.trouble.identify_every:
            await _send(socket, {"op": 9, "d": False})
            return None
        self._identified = now
        number, of = data.get("shard", (0, 1))
        session = Session(secrets.token_hex(8), data["intents"], (number, of), socket)
        self.sessions[session.id] = session
        guilds = [g for g in discord.world.guilds.values() if g.installed and session.covers(g)]
        ready = {
            "v": 10,
            "user": {**discord.world.bot, "verified": True, "mfa_enabled": False, "email": None},
            "guilds": [{"id": g.id, "unavailable": True} for g in guilds],
            "session_id": session.id,
            "resume_gateway_url": discord.gateway_url,
            "shard": [number, of],
            "application": {"id": discord.world.application["id"], "flags": flags},
        }
        await self._to(session, "READY", ready)
        for guild in guilds:
            await self._to(session, "GUILD_CREATE", guild_create(guild))
        self.readied += 1
        discord.log.note("ready", session.shard)
        return session

    async def _resume(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        session = self.sessions.get(data["session_id"])
        self.discord.log.note("resume", data["session_id"])
        if session is None or not session.resumable or data["token"] != self.discord.token:
            await _send(socket, {"op": 9, "d": False})
            return None
        session.socket = socket
        for event in session.sent[data["seq"] or 0 :]:
            await _send(socket, event)
        await self._to(session, "RESUMED", {})
        self.resumed += 1
        self.discord.log.note("resumed", session.id)
        return session

    async def dispatch(self, event: str, data: Json, guild: Guild | None, intent: int = 0) -> int:
        """Send an event to every session it concerns; how many that were, connected or not."""
        reached = 0
        for session in list(self.sessions.values()):
            if session.covers(guild) and (not intent or session.intents & intent):
                await self._to(session, event, data)
                reached += 1
        return reached

    async def message(self, event: str, data: Json, channel: Channel) -> None:
        """MESSAGE_CREATE or MESSAGE_UPDATE, its content blanked where the bot may not read it."""
        if channel.guild and not channel.guild.installed:
            return
        if channel.data["type"] == 3:
            return
        bot = self.discord.world.bot["id"]
        intent = GUILD_MESSAGES if channel.guild else DIRECT_MESSAGES
        may_read = (
            channel.guild is None
            or data["author"]["id"] == bot
            or any(u["id"] == bot for u in data.get("mentions", ()))
        )
        if channel.guild:
            member = channel.guild.members.get(data["author"]["id"])
            extra: Json = {"guild_id": channel.guild.id}
            if member:
                extra["member"] = {k: v for k, v in member.items() if k != "user"}
            data = {**data, **extra}
        blank = {**data, "content": "", "components": [], "attachments": [], "embeds": []}
        for session in list(self.sessions.values()):
            if session.covers(channel.guild) and session.intents & intent:
                readable = may_read or session.intents & MESSAGE_CONTENT
                await self._to(session, event, data if readable else blank)

    async def drop(self, code: int = 4000, *, resumable: bool = True) -> None:
        """Close every connection with a code; not resumable ones must identify anew."""
        for session in self.connected:
            session.resumable = resumable
            socket, session.socket = session.socket, None
            if socket:
                await socket.close(code=code)

    async def tell(self, op: int, data: Any = None) -> None:
        """An opcode of Discord's own to every client: 7 asks to reconnect, 9 ends a session."""
        for session in self.connected:
            session.resumable = session.resumable and (op != 9 or bool(data))
            if session.socket:
                await _send(session.socket, {"op": op, "d": data})

    def forget(self, keep: int = 2_000) -> None:
        """Let go of dead sessions, and of events too old to be resumed from; for long runs."""
        for session in list(self.sessions.values()):
            if session.socket is None or session.socket.closed:
                session.idle += 1
                if session.idle > 3:
                    del self.sessions[session.id]
                continue
            session.idle = 0
            for number in range(max(0, session.forgotten), len(session.sent) - keep):
                session.sent[number] = {}
                session.forgotten = number + 1

    async def cut(self) -> None:
        """Cut every connection as a dying network does, without a close frame."""
        for session in self.connected:
            if session.socket and session.socket._req and session.socket._req.transport:
                session.socket._req.transport.abort()
            session.socket = None

    async def _to(self, session: Session, event: str, data: Json) -> None:
        numbered = {"op": 0, "t": event, "s": len(session.sent) + 1, "d": data}
        session.sent.append(numbered)
        if session.socket is not None and not self.discord.trouble.silent:
            await _send(session.socket, numbered)


def guild_create(guild: Guild) -> Json:
    """The whole guild, as GUILD_CREATE shows it."""
    channels = [c for c in guild.channels.values() if not c.gone]
    return {
        **guild.data,
        "joined_at": "2026-01-01T00:00:00+00:00",
        "member_count": len(guild.members),
        "members": [m for m in guild.members.values() if m["user"].get("bot")],
        "channels": [c.data for c in channels if c.data["type"] == TEXT],
        "threads": [c.data for c in channels if c.data["type"] != TEXT],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


async def _send(socket: web.WebSocketResponse, data: Json) -> None:
    if socket.closed:
        return
    # A peer that has just gone is noticed by the reading side.
    with suppress(ConnectionError):
        await socket.send_str(json.dumps(data))
