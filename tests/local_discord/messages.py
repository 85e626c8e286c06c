"""Making and changing messages: ids for components, files, replies, and what flags survive."""

from __future__ import annotations

import copy
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tests.local_discord.reading import walk
from tests.local_discord.state import COMPONENTS_V2, EPHEMERAL, LOADING, Channel, Message

if TYPE_CHECKING:
    from tests.local_discord.server import LocalDiscord

Json = dict[str, Any]
File = tuple[str, bytes]

_SUPPRESS = (1 << 2) | (1 << 12)
_USER = re.compile(r"<@!?(\d+)>")


def now() -> str:
    """The time as Discord writes it."""
    return datetime.now(UTC).isoformat()


def make(
    discord: LocalDiscord,
    channel: Channel,
    author: Json,
    body: Json,
    *,
    files: list[File] | None = None,
    id: str | None = None,
    webhook: bool = False,
) -> Message:
    """A new message in a channel, from a request's body; nothing is sent to anybody yet."""
    world = discord.world
    content = body.get("content") or ""
    data: Json = {
        "id": id or world.ids.new(),
        "channel_id": channel.id,
        "type": 0,
        "author": author,
        "content": content,
        "timestamp": now(),
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": _mentioned(discord, content) if not author.get("bot") else [],
        "mention_roles": [],
        "attachments": keep_files(discord, files or []),
        "embeds": body.get("embeds") or [],
        "pinned": False,
        "flags": (body.get("flags") or 0) & (EPHEMERAL | LOADING | COMPONENTS_V2 | _SUPPRESS),
        "components": [],
    }
    if body.get("nonce") is not None:
        data["nonce"] = body["nonce"]
    if webhook:
        data |= {"webhook_id": author["id"], "application_id": author["id"]}
    if reference := body.get("message_reference"):
        data |= {"type": 19, "message_reference": {"type": 0, **reference}}
        referred = channel.messages.get(str(reference["message_id"]))
        data["referenced_message"] = referred.data if referred and not referred.deleted else None
    message = Message(data, channel)
    _components(message, body)
    channel.messages[message.id] = message
    channel.data["last_message_id"] = message.id
    return message


def change(discord: LocalDiscord, message: Message, body: Json, files: list[File]) -> None:
    """Apply an edit; what the body does not name stays. Flags of the second kind stay too."""
    message.versions.append(copy.deepcopy(message.data))
    data = message.data
    for key in ("content", "embeds"):
        if key in body:
            data[key] = body[key] or ("" if key == "content" else [])
    if body.get("flags"):
        data["flags"] |= body["flags"] & (COMPONENTS_V2 | _SUPPRESS)
    if "attachments" in body or files:
        kept = {str(a["id"]) for a in body.get("attachments") or ()}
        data["attachments"] = [a for a in data["attachments"] if a["id"] in kept]
        data["attachments"] += keep_files(discord, files)
    if "components" in body:
        _components(message, body)
    data["flags"] &= ~LOADING
    data["edited_timestamp"] = now()


def keep_files(discord: LocalDiscord, files: list[File]) -> list[Json]:
    """Store uploads and describe them as attachments."""
    kept = []
    for name, content in files:
        id = discord.world.ids.new()
        discord.world.files[id] = (name, content)
        url = f"{discord.url}/cdn/{id}/{name}"
        kept.append(
            {
                "id": id,
                "filename": name,
                "size": len(content),
                "url": url,
                "proxy_url": url,
                "content_type": "image/png" if name.endswith(".png") else "text/plain",
            }
        )
    return kept


def _components(message: Message, body: Json) -> None:
    components = copy.deepcopy(body.get("components") or [])
    urls = {a["filename"]: a["url"] for a in message.data["attachments"]}
    for number, component in enumerate(walk(components), start=1):
        component.setdefault("id", number)
        for media in (component.get("media"), component.get("file")):
            if media:
                _resolve(media, urls)
        for item in component.get("items") or ():
            _resolve(item["media"], urls)
    message.data["components"] = components


def _resolve(media: Json, urls: dict[str, str]) -> None:
    name = str(media["url"]).removeprefix("attachment://")
    if name in urls:
        media |= {"url": urls[name], "proxy_url": urls[name], "width": 1, "height": 1}


def _mentioned(discord: LocalDiscord, content: str) -> list[Json]:
    users = discord.world.users
    return [users[id] for id in dict.fromkeys(_USER.findall(content)) if id in users]
