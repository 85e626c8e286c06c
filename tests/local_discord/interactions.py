"""Interactions: what people set off, the payload the bot receives, and what came of it."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.local_discord.state import MANAGE_GUILD, MEMBER_PERMISSIONS, Channel, Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]

FIRST_RESPONSE = 3.0  # seconds
TOKEN_LIFE = 15 * 60.0
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5


@dataclass
class Modal:
    """A form on somebody's screen."""

    data: Json
    exchange: Exchange

    @property
    def title(self) -> str:
        """What stands above it."""
        return str(self.data["title"])

    @property
    def inputs(self) -> list[Json]:
        """Its fields, in order, each with the label it stands under."""
        found = []
        for part in self.data["components"]:
            if part["type"] == 18:
                found.append({**part["component"], "label": part["label"]})
            elif part["type"] == 1:
                found += part["components"]
        return found


@dataclass
class Exchange:
    """One interaction and everything that answered it; times are monotonic seconds."""

    number: int
    payload: Json
    channel: Channel
    user_id: str
    discord: LocalDiscord
    source: Message | None = None  # the message whose component was used
    begun: float = field(default_factory=time.monotonic)
    answered: float | None = None
    response: Json | None = None  # the first response's body
    original: Message | None = None
    messages: list[Message] = field(default_factory=list)  # everything shown through its token
    updates: int = 0  # edits made through its token, the source's included
    token_life: float = TOKEN_LIFE
    _held: float = 0.0  # what the machine had taken when it began

    def __post_init__(self) -> None:
        self._held = self.discord.machine.held()

    @property
    def token(self) -> str:
        """What the bot answers with."""
        return str(self.payload["token"])

    @property
    def kind(self) -> int:
        """The first response's type; 0 while there is none."""
        return self.response["type"] if self.response else 0

    @property
    def deferred(self) -> bool:
        """Whether "is thinking…" shows and nothing else."""
        return self.kind == 5 and bool(self.original and self.original.data["flags"] & 128)

    @property
    def choices(self) -> list[Json]:
        """What autocomplete offered."""
        assert self.response
        return list(self.response["data"]["choices"])

    @property
    def modal(self) -> Modal:
        """The form it opened."""
        assert self.response, "no response yet"
        assert self.kind == 9, f"response {self.kind}, no modal: {self.text}"
        return Modal(self.response["data"], self)

    @property
    def message(self) -> Message:
        """The newest message it showed."""
        assert self.messages, f"it showed no message (response {self.kind})"
        return self.messages[-1]

    @property
    def text(self) -> str:
        """All words it showed, message by message."""
        return "\n".join(m.text for m in self.messages)

    @property
    def ephemeral(self) -> bool:
        """Whether its newest message is for that person only."""
        return self.message.ephemeral

    @property
    def took(self) -> float:
        """Seconds of the bot's own from the person's act to the first response."""
        assert self.answered is not None, "never answered"
        return self.answered - self.begun

    @property
    def open(self) -> bool:
        """Whether a first response would still be taken."""
        return self.response is None and self.now() - self.begun <= FIRST_RESPONSE

    def now(self) -> float:
        """The time without what the machine took since this began."""
        return self.discord.machine.now() + self._held

    @property
    def alive(self) -> bool:
        """Whether its token still works."""
        return time.monotonic() - self.begun <= self.token_life

    async def first(self, within: float = 90) -> Exchange:
        """Wait for the first response, whatever it is."""
        await self.discord.log.until(lambda: self.response is not None, within)
        return self

    async def shown(self, within: float = 90) -> Exchange:
        """Wait until a message shows (a deferred one filled, a follow-up, or an update made)."""
        await self.discord.log.until(self._has_shown, within)
        return self

    def _has_shown(self) -> bool:
        if self.kind in (0, 9):
            return self.kind == 9
        return (
            self.kind in (7, 8)
            or self.updates > 0
            or any(not m.data["flags"] & 128 for m in self.messages)
        )


def payload(
    discord: LocalDiscord,
    kind: int,
    data: Json,
    channel: Channel,
    user_id: str,
    *,
    locale: str,
    manager: bool,
    message: Message | None = None,
) -> Json:
    """The INTERACTION_CREATE object; `kind` as above, `data` by kind."""
    world = discord.world
    user, guild = world.users[user_id], channel.guild
    installed = guild is not None and guild.installed
    body: Json = {
        "id": world.ids.new(),
        "application_id": world.application["id"],
        "type": kind,
        "data": data,
        "token": secrets.token_urlsafe(64),
        "version": 1,
        "locale": locale,
        "channel_id": channel.id,
        "channel": {**channel.data, "permissions": str(MEMBER_PERMISSIONS)},
        "app_permissions": str(world.bot_permissions(channel)),
        "entitlements": [],
        "attachment_size_limit": 10_485_760,
        "authorizing_integration_owners": {},
        "context": 0 if guild else (1 if channel.data["type"] == 1 else 2),
    }
    if guild:
        permissions = MEMBER_PERMISSIONS | (MANAGE_GUILD | (1 << 13) if manager else 0)
        body |= {
            "guild_id": guild.id,
            "guild_locale": guild.data["preferred_locale"],
            "guild": {
                "id": guild.id,
                "locale": guild.data["preferred_locale"],
                "features": [],
            },
            "member": {**guild.members[user_id], "permissions": str(permissions)},
        }
        owners = {"0": guild.id} if installed else {"1": user_id}
    else:
        body["user"] = user
        owners = {"0": "0"} if channel.data["type"] == 1 else {"1": user_id}
    body["authorizing_integration_owners"] = owners
    if message:
        body["message"] = message.data
    return body
