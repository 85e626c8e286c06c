"""Every interaction is answered within Discord's three seconds: after one of them it is told to wait.

Whatever a handler waits for (the store, the pool of questions, many others at once), what it answers
later takes the place of the waiting; `responding` sees to that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import discord
import structlog
from discord import app_commands

from bot.discord_app import responding
from bot.discord_app.failures import FAILED

log = structlog.get_logger("leitmotif.discord")

PATIENCE = 1.0  # seconds; two tries of telling Discord fit into what is left
FORM_PATIENCE = 2.2  # seconds; until then a form is better than to be told to ask for it again
_TELLING = "telling to wait"

# Commands whose answers everybody sees, and so the waiting for them; that of all others is private.
PUBLIC = {
    "score-or-soundtrack",
    "awards",
    "song",
    "explain",
    "compare",
    "ask",
    "trivia start",
    "trivia standings",
    "trivia leaderboard",
}

Wait = Callable[[discord.Interaction], Awaitable[None]]


async def publicly(interaction: discord.Interaction) -> None:
    """An answer for everybody is on its way."""
    await responding.wait(interaction, private=False)


async def privately(interaction: discord.Interaction) -> None:
    """An answer for one person is on its way."""
    await responding.wait(interaction, private=True)


async def quietly(interaction: discord.Interaction) -> None:
    """Something comes of the click; nothing shows until then."""
    await responding.nothing_new(interaction)


async def again(interaction: discord.Interaction) -> None:
    """A form was asked for, which nothing can hold the place of: it is to be asked for again."""
    await responding.ask_again(interaction)


@contextmanager
def in_time(interaction: discord.Interaction, wait: Wait | None) -> Iterator[None]:
    """While this is open, an interaction that has not been answered after a second is told to wait.

    With None it is not: choices for somebody who is typing come in time or not at all.
    """
    if wait is None:
        yield
        return
    loop = asyncio.get_running_loop()
    seconds = FORM_PATIENCE if wait is again else PATIENCE
    timer = loop.call_later(seconds, _tell, interaction, wait)
    interaction.extras[responding.TIMER] = timer
    try:
        yield
    finally:
        timer.cancel()


def _tell(interaction: discord.Interaction, wait: Wait) -> None:
    interaction.extras[_TELLING] = asyncio.ensure_future(_told(interaction, wait))


async def _told(interaction: discord.Interaction, wait: Wait) -> None:
    if interaction.response.is_done():
        return
    try:
        await wait(interaction)
    except (*FAILED, discord.DiscordException, RuntimeError) as failure:
        log.debug("could not tell somebody to wait", failure=repr(failure))


class PatientTree(app_commands.CommandTree[Any]):
    """Commands, each answered in time."""

    async def _call(self, interaction: discord.Interaction[Any]) -> None:
        with in_time(interaction, _of_command(interaction)):
            await super()._call(interaction)


def _of_command(interaction: discord.Interaction) -> Wait | None:
    if interaction.type is discord.InteractionType.autocomplete:
        return None
    command = interaction.command
    return publicly if command and command.qualified_name in PUBLIC else privately
