"""Sending and editing in channels: paced, one at a time, the same message never twice.

What may be done through a click's token is done that way; the rest is counted by Discord and waits
its turn. A channel that is gone or closed to the bot is told apart from trouble that passes.
"""

from __future__ import annotations

import asyncio
from typing import Any

import discord
from discord.http import Route

from bot.discord_app.clicks import Clicks
from bot.discord_app.drawing import Layout
from bot.discord_app.failures import FAILED
from bot.discord_app.pacing import Lanes, Pacer

PATIENCE = 15.0  # seconds a request may take, its waiting for a rate limit included
# Codes that will not pass: unknown channel or guild, no access, no permission, closed DM, thread
# archived or locked, too many messages by rules of the server.
_LOST = {10003, 10004, 50001, 50007, 50013, 50083, 160005}


class Outbox:
    """One for the whole bot."""

    def __init__(self, client: discord.Client, clicks: Clicks, pacer: Pacer | None = None) -> None:
        self._client = client
        self._clicks = clicks
        self._pacer = pacer or Pacer()
        self.lanes = Lanes()

    async def send(
        self,
        channel: int,
        view: Layout,
        *,
        nonce: str | None = None,
        file: discord.File | None = None,
        reply_to: int | None = None,
        names: bool = False,
    ) -> discord.Message:
        """A new message. With a nonce, sending again gives the message already there."""
        target = self._client.get_partial_messageable(channel)
        extra: dict[str, object] = {}
        if file is not None:
            extra["file"] = file
        if reply_to is not None:
            extra["reference"] = discord.MessageReference(
                message_id=reply_to, channel_id=channel, fail_if_not_exists=False
            )
            extra["mention_author"] = names
        async with self.lanes.lane(channel):
            await self._pacer.turn()
            async with asyncio.timeout(PATIENCE):
                return await target.send(view=view, nonce=nonce, **extra)  # type: ignore[call-overload,no-any-return]  # optional arguments by name

    async def edit(self, channel: int, message: int, view: Layout) -> None:
        """Change a message, through a click's token where there is one."""
        carrier = self._clicks.of(message)
        async with self.lanes.lane(channel):
            if click := carrier.usable():
                try:
                    async with asyncio.timeout(PATIENCE):
                        await click.edit_original_response(view=view)
                except FAILED:
                    carrier.interaction = None  # expired, or its webhook is in trouble
                else:
                    return
            await self._pacer.turn()
            target = self._client.get_partial_messageable(channel).get_partial_message(message)
            # The library names no mentions in an edit without content, so it is said here.
            async with asyncio.timeout(PATIENCE):
                await target.edit(view=view, allowed_mentions=discord.AllowedMentions.none())

    async def edit_answer(self, application: str, token: str, view: Layout) -> int:
        """Change the answer to a command of an earlier process, by its token; the message's id."""
        route = Route(
            "PATCH",
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            webhook_id=application,
            webhook_token=token,
        )
        shown: Any = view
        body = {"components": shown.to_components(), "flags": 1 << 15}
        told: Any = await self._client.http.request(
            route, json=body | {"allowed_mentions": {"parse": []}}
        )
        return int(told["id"])


def lost(error: BaseException) -> bool:
    """Whether the channel is gone or closed to the bot, so that trying again is no use."""
    if isinstance(error, discord.HTTPException):
        return error.code in _LOST or error.status == 403
    return False


def sent_at(snowflake: int) -> int:
    """When something with this id was made, ms since 1970 UTC: its own time, not of arrival."""
    return (snowflake >> 22) + discord.utils.DISCORD_EPOCH
