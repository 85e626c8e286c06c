"""Forms as they come back: texts, choices and files by custom id."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

import discord

from bot.errors import PlayerError
from bot.words import Phrase


def fields(interaction: discord.Interaction) -> dict[str, str]:
    """A form's texts by custom id, whether its fields stand in labels or rows."""
    data: Any = interaction.data
    found = {}
    for part in data.get("components", ()):
        inner = [part["component"]] if "component" in part else part.get("components", ())
        for field in inner:
            if "value" in field:
                found[field["custom_id"]] = str(field["value"])
    return found


def chosen(interaction: discord.Interaction, custom_id: str) -> list[str]:
    """The values of a select in a form."""
    data: Any = interaction.data
    for part in data.get("components", ()):
        field = part.get("component", {})
        if field.get("custom_id") == custom_id:
            return [str(value) for value in field.get("values") or ()]
    return []


async def uploaded(interaction: discord.Interaction, limit: int) -> tuple[str, bytes] | None:
    """Name and content of the file uploaded with a form; None where there is none or it is larger than `limit` bytes."""
    sent: Any = interaction.data
    attachments = (sent.get("resolved") or {}).get("attachments") or {}
    for attachment in attachments.values():
        if attachment["size"] <= limit:
            data = await fetched(interaction.client.http.get_from_cdn(attachment["url"]))
            return str(attachment["filename"]), data
    return None


async def fetched(download: Awaitable[bytes]) -> bytes:
    """What was uploaded, from where Discord keeps it.

    Raises:
        PlayerError: it is not to be had there just now.
    """
    try:
        return await download
    except (discord.NotFound, discord.Forbidden) as error:
        raise PlayerError(Phrase.of("error-discord-busy")) from error
