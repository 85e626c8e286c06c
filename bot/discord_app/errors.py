"""The one place where an error on Discord ends: in one private line, in the log, or in silence."""

from __future__ import annotations

import secrets

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.discord_app import responding
from bot.discord_app.drawing import finished, say
from bot.discord_app.failures import FAILED
from bot.discord_app.meter import OUTCOME
from bot.errors import PlayerError, StoreError
from bot.words import Phrase, Voice

log = structlog.get_logger("leitmotif.discord")

# Discord's codes after which there is nobody left to tell, or nothing left to do.
_GONE = {10003, 10004, 10008, 10015, 10062, 40060, 50027}


def told(error: BaseException) -> Phrase | None:
    """What a member is told; None where nobody can be told or everything is well."""
    error = cause(error)
    match error:
        case PlayerError():
            return error.phrase
        case StoreError():
            log.warning("the store could not be used", **dict(error.phrase.args))
            return Phrase.of("error-store-away")
        case app_commands.CommandOnCooldown():
            return Phrase.of("error-cooldown", seconds=max(1, round(error.retry_after)))
        case app_commands.MissingPermissions():
            return Phrase.of("error-needs-manager")
        case discord.HTTPException() if error.code in _GONE:
            return None
        case discord.Forbidden():
            return Phrase.of("error-permission-unknown")
        case discord.RateLimited() | discord.DiscordServerError():
            return Phrase.of("error-discord-busy")
        case discord.HTTPException() if error.status == 429:
            return Phrase.of("error-discord-busy")
        case RuntimeError() if str(error) == "Session is closed":
            return (
                None  # the bot is going offline; whoever clicked finds everything after its return
            )
        case OSError() | aiohttp.ClientError():
            return Phrase.of("error-discord-busy")
    return Phrase.of("error-unexpected", reference=_logged(error))


def cause(error: BaseException) -> BaseException:
    """What really happened, inside the library's wrappers."""
    while isinstance(error, app_commands.CommandInvokeError | app_commands.TransformerError):
        inner = error.__cause__
        if inner is None:
            return error
        error = inner
    return error


def _logged(error: BaseException) -> str:
    reference = secrets.token_hex(3).upper()
    log.error("unexpected error", reference=reference, exc_info=error)
    return reference


async def answer(interaction: discord.Interaction, voice: Voice, error: BaseException) -> None:
    """Tell the person, privately, if there is something to tell and a way to."""
    refused = isinstance(cause(error), PlayerError | app_commands.CheckFailure)
    interaction.extras[OUTCOME] = "refused" if refused else "failed"
    phrase = told(error)
    if phrase is None or interaction.type is discord.InteractionType.autocomplete:
        return
    view = finished(discord.ui.TextDisplay(say(voice, phrase, 600)))
    try:
        await responding.show(interaction, view, private=True)
    except (*FAILED, RuntimeError) as failure:
        # The token has expired, Discord is down or the bot is going offline (its session is
        # closed then): there is no other way to reach them.
        log.info("could not tell an error", error=repr(cause(error)), failure=repr(failure))
