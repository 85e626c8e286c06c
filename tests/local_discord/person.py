"""People who use the bot: they see what Discord would offer them, and only that."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.local_discord import messages
from tests.local_discord.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    SUBMIT,
    Exchange,
    Modal,
)
from tests.local_discord.state import Channel, Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]
Upload = tuple[str, bytes]

_SUBCOMMAND, _GROUP = 1, 2
_TYPES: dict[int, type | tuple[type, ...]] = {3: str, 4: int, 5: bool, 10: (int, float), 11: tuple}


@dataclass
class Person:
    """Somebody, and the channel they are looking at."""

    discord: LocalDiscord
    user: Json
    channel: Channel
    locale: str = "en-US"
    manager: bool = False  # may manage the server and messages

    @property
    def id(self) -> str:
        """Their snowflake."""
        return str(self.user["id"])

    def at(self, channel: Channel) -> Person:
        """The same person looking at another channel."""
        return dataclasses.replace(self, channel=channel)

    @property
    def in_dm(self) -> Person:
        """The same person in their DM with the bot."""
        return self.at(self.discord.world.direct(self.user))

    # -- commands

    async def slash(self, command: str, /, **options: Any) -> Exchange:
        """Use a command (`"/trivia start"`) and wait for what it shows."""
        return await (await self.begin_slash(command, **options)).shown()

    async def begin_slash(self, command: str, /, **options: Any) -> Exchange:
        """Use a command without waiting."""
        top, leaf, wrap = self._command(command)
        resolved: Json = {}
        filled = [self._option(leaf, name, value, resolved) for name, value in options.items()]
        missing = {o["name"] for o in _options(leaf) if o.get("required")} - set(options)
        assert not missing, f"{command} also needs {missing}"
        return await self._invoke(COMMAND, top, wrap(filled), resolved)

    async def autocomplete(
        self, command: str, option: str, typed: str, /, **others: Any
    ) -> list[Json]:
        """Type into an option and read the choices offered."""
        exchange = await self.begin_autocomplete(command, option, typed, **others)
        return (await exchange.first()).choices

    async def begin_autocomplete(
        self, command: str, option: str, typed: str, /, **others: Any
    ) -> Exchange:
        """Type into an option without waiting."""
        top, leaf, wrap = self._command(command)
        wanted = _find(_options(leaf), option)
        assert wanted.get("autocomplete"), f"{option} offers no autocomplete"
        filled = [self._option(leaf, name, value, {}) for name, value in others.items()]
        filled.append({"type": wanted["type"], "name": option, "value": typed, "focused": True})
        return await self._invoke(AUTOCOMPLETE, top, wrap(filled), {})

    async def menu(self, name: str, message: Message) -> Exchange:
        """Use a command of a message's menu."""
        command = next(c for c in self._offered() if c["name"] == name and c["type"] == 3)
        resolved = {"messages": {message.id: message.data}}
        data = {"id": command["id"], "name": name, "type": 3, "target_id": message.id}
        exchange = await self.discord.begin(COMMAND, data | {"resolved": resolved}, self, None)
        return await exchange.shown()

    def _offered(self) -> list[Json]:
        world, guild = self.discord.world, self.channel.guild
        context = 0 if guild else (1 if self.channel.data["type"] == 1 else 2)
        installed = (guild is not None and guild.installed) or context == 1
        offered = list(world.commands)
        offered += world.guild_commands.get(guild.id, []) if guild else []
        return [
            c
            for c in offered
            if (c.get("contexts") is None or context in c["contexts"])
            and (installed or 1 in (c.get("integration_types") or [0]))
            and (self.manager or not guild or not int(c["default_member_permissions"] or 0))
        ]

    def _command(self, command: str) -> tuple[Json, Json, Any]:
        names = command.removeprefix("/").split()
        offered = [c for c in self._offered() if c["type"] == 1]
        top = leaf = _find(offered, names[0])
        path = []
        for name in names[1:]:
            leaf = _find(_options(leaf), name)
            path.append(leaf)
        assert not any(o["type"] in (_SUBCOMMAND, _GROUP) for o in _options(leaf)), f"{command} …?"

        def wrap(options: list[Json]) -> list[Json]:
            for part in reversed(path):
                options = [{"type": part["type"], "name": part["name"], "options": options}]
            return options

        return top, leaf, wrap

    def _option(self, leaf: Json, name: str, value: Any, resolved: Json) -> Json:
        option = _find(_options(leaf), name)
        kind = option["type"]
        if expected := _TYPES.get(kind):
            assert isinstance(value, expected), f"{name}={value!r}"
        if option.get("choices"):
            allowed = [c["value"] for c in option["choices"]]
            assert value in allowed, f"{name}={value!r} is none of {allowed}"
        if isinstance(value, str):
            assert len(value) <= option.get("max_length", 6000), f"{name} is too long to be typed"
            assert len(value) >= option.get("min_length", 0), f"{name} is too short to be sent"
        if kind == 4:
            assert option.get("min_value", value) <= value <= option.get("max_value", value), name
        match value:
            case Channel():
                resolved.setdefault("channels", {})[value.id] = value.data | {"permissions": "0"}
                value = value.id
            case Person():
                resolved.setdefault("users", {})[value.id] = value.user
                if value.channel.guild:
                    member = dict(value.channel.guild.members[value.id], permissions="0")
                    member.pop("user")
                    resolved.setdefault("members", {})[value.id] = member
                value = value.id
            case (str(), bytes()):
                (attachment,) = messages.keep_files(self.discord, [value])
                resolved.setdefault("attachments", {})[attachment["id"]] = attachment
                value = attachment["id"]
        return {"type": kind, "name": name, "value": value}

    async def _invoke(self, kind: int, top: Json, options: list[Json], resolved: Json) -> Exchange:
        data: Json = {"id": top["id"], "name": top["name"], "type": 1, "options": options}
        if "guild_id" in top:
            data["guild_id"] = top["guild_id"]
        if resolved:
            data["resolved"] = resolved
        return await self.discord.begin(kind, data, self, None)

    # -- components and forms

    async def click(self, where: Message | Exchange, label: str) -> Exchange:
        """Press a button by its label (or the start of it) and wait for what it shows."""
        return await (await self.begin_click(where, label)).shown()

    async def begin_click(self, where: Message | Exchange, label: str) -> Exchange:
        """Press a button without waiting."""
        message = self._sees(where)
        buttons = [c for c in message.components if c["type"] == 2]
        button = next((b for b in buttons if b.get("label") == label), None) or next(
            (b for b in buttons if (b.get("label") or "").startswith(label)), None
        )
        assert button, f"no button {label!r} on: {message.text}"
        assert not button.get("disabled"), f"{label!r} is disabled"
        return await self.press(message, button["custom_id"])

    async def press(
        self, message: Message, custom_id: str, values: list[str] | None = None
    ) -> Exchange:
        """Send a component's custom id as it is, without looking whether it is there."""
        kind = 2 if values is None else 3
        data: Json = {"custom_id": custom_id, "component_type": kind, "id": 1}
        if values is not None:
            data["values"] = values
        return await self.discord.begin(COMPONENT, data, self, message)

    async def choose(self, where: Message | Exchange, *labels: str, select: int = 0) -> Exchange:
        """Pick options of a select by their labels and wait for what it shows."""
        message = self._sees(where)
        menu = message.selects[select]
        data: Json = {
            "custom_id": menu["custom_id"],
            "component_type": menu["type"],
            "id": menu["id"],
        }
        if menu["type"] == 3:
            values = {o["label"]: o["value"] for o in menu["options"]}
            data["values"] = [values[label] for label in labels]
        else:
            data["values"] = list(labels)
            world = self.discord.world
            picked = {c: world.channels[c].data for c in labels if c in world.channels}
            data["resolved"] = {
                "channels": {id: c | {"permissions": "0"} for id, c in picked.items()}
            }
        exchange = await self.discord.begin(COMPONENT, data, self, message)
        return await exchange.shown()

    def _sees(self, where: Message | Exchange) -> Message:
        message = where.message if isinstance(where, Exchange) else where
        assert message.for_user in (None, self.id), "that is on somebody else's screen only"
        assert not message.deleted, "that message is gone"
        return message

    async def submit(self, modal: Modal, *values: Any, **named: Any) -> Exchange:
        """Fill a form, in the order of its fields or by custom id, and wait for what it shows.

        A select takes a list of values, a file upload a list of (name, content).
        """
        return await (await self.begin_submit(modal, *values, **named)).shown()

    async def begin_submit(self, modal: Modal, *values: Any, **named: Any) -> Exchange:
        """Fill a form without waiting."""
        given = dict(zip((field["custom_id"] for field in modal.inputs), values, strict=False))
        given |= named
        resolved: Json = {}
        parts = []
        for part in modal.data["components"]:
            if part["type"] == 18:
                filled = self._fill(part["component"], given, resolved)
                parts.append({"type": 18, "id": part.get("id", 1), "component": filled})
            elif part["type"] == 1:
                filled = self._fill(part["components"][0], given, resolved)
                parts.append({"type": 1, "components": [filled]})
        data: Json = {"custom_id": modal.data["custom_id"], "components": parts}
        if resolved:
            data["resolved"] = resolved
        return await self.discord.begin(SUBMIT, data, self, modal.exchange.source)

    def _fill(self, field: Json, given: Json, resolved: Json) -> Json:
        value = given.get(field["custom_id"])
        filled: Json = {
            "type": field["type"],
            "custom_id": field["custom_id"],
            "id": field.get("id", 1),
        }
        if field["type"] == 4:
            text = field.get("value") or "" if value is None else value
            assert text or not field.get("required", True), f"{field['custom_id']} is required"
            assert len(text) <= field.get("max_length", 4000), f"{field['custom_id']} is too long"
            return filled | {"value": text}
        if field["type"] == 19:
            uploads = messages.keep_files(self.discord, value or [])
            resolved.setdefault("attachments", {}).update({a["id"]: a for a in uploads})
            return filled | {"values": [a["id"] for a in uploads]}
        if field["type"] in (21, 23):
            return filled | {"value": value}
        defaults = [o["value"] for o in field.get("options") or [] if o.get("default")]
        return filled | {"values": defaults if value is None else list(value)}

    # -- messages

    async def say(
        self, text: str, *, reply_to: Message | None = None, ping: bool = True
    ) -> Message:
        """Write a message; a reply pings its author unless told otherwise."""
        body: Json = {"content": text}
        if reply_to:
            body["message_reference"] = {"message_id": reply_to.id, "channel_id": self.channel.id}
        message = messages.make(self.discord, self.channel, self.user, body)
        if reply_to and ping:
            message.data["mentions"].append(reply_to.data["author"])
        await self.discord.announce(message)
        return message

    async def ask(self, text: str, *, reply_to: Message | None = None) -> Message:
        """Write a message and wait for the bot's next one here."""
        written = await self.say(text, reply_to=reply_to)
        return await self.discord.next_message(self.channel, written)


def _options(command: Json) -> list[Json]:
    return command.get("options") or []


def _find(items: list[Json], name: str) -> Json:
    found = next((item for item in items if item["name"] == name), None)
    assert found, f"{name!r} is not offered; there are {[item['name'] for item in items]}"
    return found
