"""Choices for somebody who is typing, out of a server's own names."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

import discord
import structlog
from discord.app_commands import Choice

from bot.discord_app import responding
from bot.errors import StoreError

log = structlog.get_logger("leitmotif.discord")

_MOST, _WIDTH = 25, 100  # choices, and letters of one


def offering(
    names: Callable[[discord.Interaction], Awaitable[Iterable[str]]],
) -> Callable[[discord.Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]:
    """An autocomplete over names; without the store it offers none."""

    async def offer(interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        try:
            kept = await names(interaction)
        except StoreError as away:
            log.debug("no choices without the store", failure=repr(away))
            kept = ()
        found = [name[:_WIDTH] for name in kept if typed.casefold() in name.casefold()][:_MOST]
        await responding.offer(interaction, responding.choices_of((name, name) for name in found))
        return []

    return offer
