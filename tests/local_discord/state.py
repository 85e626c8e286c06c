"""What this Discord holds: users, guilds, channels and messages, as the JSON objects it sends."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.local_discord.reading import texts, walk

Json = dict[str, Any]

DISCORD_EPOCH = 1_420_070_400_000
ALL_PERMISSIONS = (1 << 53) - 1
MEMBER_PERMISSIONS = 0x0000_0004_0000_0000 | 0x3FF_4EC0 | (1 << 31)
MANAGE_GUILD = 1 << 5
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
ATTACH_FILES = 1 << 15

EPHEMERAL = 1 << 6
LOADING = 1 << 7
COMPONENTS_V2 = 1 << 15

TEXT, DM, GROUP_DM, PUBLIC_THREAD = 0, 1, 3, 11


class Snowflakes:
    """Ids that carry their time, as Discord's do; never the same twice."""

    def __init__(self) -> None:
        self._count = 0
        self.ahead = 0.0  # seconds by which this Discord's clock differs from the machine's

    def new(self, at: float | None = None) -> str:
        """An id made at `at` (seconds since 1970; now if None)."""
        self._count += 1
        milliseconds = int((time.time() + self.ahead if at is None else at) * 1000) - DISCORD_EPOCH
        return str((milliseconds << 22) | (self._count & 0x3FFFFF))


@dataclass
class Message:
    """A message and how it came to be; `data` is what the API returns for it now."""

    data: Json
    channel: Channel
    for_user: str | None = None  # set on ephemeral ones: who alone sees it
    exchange: int | None = None  # number of the exchange whose response it is
    deleted: bool = False
    versions: list[Json] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Its snowflake."""
        return str(self.data["id"])

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return bool(self.data.get("flags", 0) & EPHEMERAL)

    @property
    def text(self) -> str:
        """All words on it, in reading order, one component a line."""
        return "\n".join(texts(self.data))

    @property
    def components(self) -> list[Json]:
        """Every component on it, however deep."""
        return list(walk(self.data.get("components") or []))

    @property
    def buttons(self) -> list[str]:
        """Labels of the buttons that can be pressed."""
        return [
            c.get("label") or c.get("emoji", {}).get("name", "")
            for c in self.components
            if c["type"] == 2 and not c.get("disabled")
        ]

    @property
    def selects(self) -> list[Json]:
        """The select menus that can be opened."""
        return [
            c for c in self.components if c["type"] in (3, 5, 6, 7, 8) and not c.get("disabled")
        ]


@dataclass
class Channel:
    """A channel, thread or DM; `denied` holds permission bits the bot lacks here."""

    data: Json
    guild: Guild | None = None
    recipients: tuple[str, ...] = ()
    messages: dict[str, Message] = field(default_factory=dict)
    denied: int = 0
    gone: bool = False

    @property
    def id(self) -> str:
        """Its snowflake."""
        return str(self.data["id"])

    @property
    def last(self) -> Message:
        """The newest message that everybody here sees."""
        return [m for m in self.messages.values() if m.for_user is None and not m.deleted][-1]

    def public(self) -> list[Message]:
        """The messages everybody here sees, oldest first."""
        return [m for m in self.messages.values() if m.for_user is None and not m.deleted]


@dataclass
class Guild:
    """A server; `installed` says whether the bot is a member."""

    data: Json
    installed: bool = True
    channels: dict[str, Channel] = field(default_factory=dict)
    members: dict[str, Json] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Its snowflake."""
        return str(self.data["id"])


class World:
    """All of it; ids point into the dictionaries."""

    def __init__(self, flags: int = 0) -> None:
        self.ids = Snowflakes()
        self.users: dict[str, Json] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.commands: list[Json] = []
        self.guild_commands: dict[str, list[Json]] = {}
        self.files: dict[str, tuple[str, bytes]] = {}
        self.bot = self.add_user("Leitmotif", bot=True)
        self.application: Json = {
            "id": self.bot["id"],
            "name": "Leitmotif",
            "icon": None,
            "description": "",
            "summary": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "00" * 32,
            "flags": flags,
            "owner": self.users[self.bot["id"]],
            "team": None,
            "tags": [],
            "integration_types_config": {"0": {}, "1": {}},
        }

    def add_user(self, name: str, *, bot: bool = False) -> Json:
        """A user account, not yet anywhere."""
        user: Json = {
            "id": self.ids.new(),
            "username": "".join(c for c in name.lower() if c.isalnum()) or "someone",
            "global_name": name,
            "discriminator": "0",
            "avatar": None,
            "bot": bot,
            "flags": 0,
            "public_flags": 0,
        }
        self.users[user["id"]] = user
        return user

    def add_guild(self, name: str, locale: str = "en-US", *, installed: bool = True) -> Guild:
        """A server with an @everyone role and, if installed, the bot as a member."""
        id = self.ids.new()
        everyone: Json = {
            "id": id,
            "name": "@everyone",
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "position": 0,
            "permissions": str(MEMBER_PERMISSIONS),
            "managed": False,
            "mentionable": False,
            "flags": 0,
        }
        owner = self.add_user(f"{name} owner")
        data: Json = {
            "id": id,
            "name": name,
            "icon": None,
            "owner_id": owner["id"],
            "roles": [everyone],
            "emojis": [],
            "stickers": [],
            "features": [],
            "preferred_locale": locale,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": False,
            "system_channel_flags": 0,
            "afk_timeout": 300,
            "afk_channel_id": None,
            "system_channel_id": None,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "safety_alerts_channel_id": None,
            "application_id": None,
            "vanity_url_code": None,
            "description": None,
            "banner": None,
            "splash": None,
            "discovery_splash": None,
            "max_members": 500_000,
            "large": False,
            "unavailable": False,
        }
        guild = Guild(data, installed=installed)
        self.guilds[id] = guild
        self.add_member(guild, owner)
        if installed:
            self.add_member(guild, self.users[self.bot["id"]])
        return guild

    def add_member(self, guild: Guild, user: Json) -> Json:
        """Let a user join."""
        member: Json = {
            "user": user,
            "nick": None,
            "avatar": None,
            "roles": [],
            "joined_at": "2026-01-01T00:00:00+00:00",
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "flags": 0,
            "pending": False,
        }
        guild.members[user["id"]] = member
        return member

    def add_channel(self, guild: Guild, name: str) -> Channel:
        """A text channel."""
        data: Json = {
            "id": self.ids.new(),
            "type": TEXT,
            "guild_id": guild.id,
            "name": name,
            "position": len(guild.channels),
            "permission_overwrites": [],
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "parent_id": None,
            "last_message_id": None,
            "flags": 0,
        }
        return self._keep(Channel(data, guild))

    def add_thread(self, parent: Channel, name: str, *, id: str | None = None) -> Channel:
        """A public thread; one that starts from a message has that message's id."""
        data: Json = {
            "id": id or self.ids.new(),
            "type": PUBLIC_THREAD,
            "guild_id": parent.data["guild_id"],
            "parent_id": parent.id,
            "owner_id": self.bot["id"],
            "name": name,
            "last_message_id": None,
            "message_count": 0,
            "member_count": 1,
            "rate_limit_per_user": 0,
            "flags": 0,
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": "2026-01-01T00:00:00+00:00",
                "locked": False,
            },
        }
        return self._keep(Channel(data, parent.guild))

    def direct(self, user: Json, *others: Json) -> Channel:
        """The DM of a user with the bot; with others named, a group DM without the bot."""
        recipients = tuple(sorted({user["id"], *(o["id"] for o in others)}))
        for channel in self.channels.values():
            if channel.guild is None and channel.recipients == recipients:
                return channel
        data: Json = {
            "id": self.ids.new(),
            "type": GROUP_DM if others else DM,
            "last_message_id": None,
            "flags": 0,
            "recipients": [self.users[id] for id in recipients],
        }
        if others:
            data |= {"name": None, "icon": None, "owner_id": user["id"]}
        return self._keep(Channel(data, recipients=recipients))

    def _keep(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        if channel.guild:
            channel.guild.channels[channel.id] = channel
        return channel

    def messages(self) -> Iterator[Message]:
        """Every message there ever was, channel by channel."""
        for channel in self.channels.values():
            yield from channel.messages.values()

    def find_message(self, id: str) -> Message | None:
        """A message by its snowflake, wherever it is."""
        for channel in self.channels.values():
            if id in channel.messages:
                return channel.messages[id]
        return None

    def bot_permissions(self, channel: Channel) -> int:
        """What the bot may do in a channel."""
        if channel.guild is not None and not channel.guild.installed:
            return 0
        return ALL_PERMISSIONS & ~channel.denied if channel.guild else MEMBER_PERMISSIONS
