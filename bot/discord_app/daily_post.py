"""The daily five announced at 00:00 UTC, only in channels where an admin has asked for it."""

from __future__ import annotations

import asyncio
import time

import structlog

from bot.cards import Action, ActionKind, Card, Tone
from bot.discord_app.app import App
from bot.discord_app.drawing import draw
from bot.discord_app.failures import FAILED
from bot.discord_app.outbox import lost
from bot.errors import StoreError
from bot.trivia import daily
from bot.trivia.events import Place
from bot.trivia.ports import Store
from bot.words import Phrase

log = structlog.get_logger("leitmotif.discord")

_KIND, _POSTED = "daily-channel", "daily-posted"
_DAY = 86_400


async def opt(store: Store, guild_id: int, channel: int | None) -> None:
    """Announce in a channel from tomorrow on, or no longer (None)."""
    value = None if channel is None else str(channel).encode()
    await store.put("bot", _KIND, str(guild_id), value=value)
    today = daily.day_of(int(time.time() * 1000))
    await store.put(f"server:{guild_id}", _POSTED, value=today.encode())


async def keep_posting(app: App) -> None:
    """Announce each day once; what was missed while the process was away comes at its start."""
    while True:
        try:
            await post(app, daily.day_of(int(time.time() * 1000)))
        except StoreError as away:
            log.warning("the daily five could not be announced yet", **dict(away.phrase.args))
            await asyncio.sleep(60)
            continue
        except Exception:
            log.exception("the daily five could not be announced")
        await asyncio.sleep(_DAY - time.time() % _DAY + 1)


async def post(app: App, day: str) -> None:
    """Announce a day wherever it has not been; one channel's trouble is not another's."""
    store = app.services.store
    for (_, guild), value in (await store.documents("bot", _KIND)).items():
        channel = value.decode()
        if not app.ours(Place("discord", channel, guild)):
            continue
        posted = await store.get(f"server:{guild}", _POSTED)
        if posted == day.encode():
            continue
        server = app.client.get_guild(int(guild))
        voice = await app.room_voice(int(guild), server.preferred_locale if server else None)
        try:
            await app.outbox.send(int(channel), draw(_card(), voice), nonce=f"daily:{day}")
        except FAILED as error:
            log.warning("daily five not announced", channel=channel, error=repr(error))
            if not lost(error):
                continue
        await store.put(f"server:{guild}", _POSTED, value=day.encode())


def _card() -> Card:
    play = Action(
        kind=ActionKind.TRY,
        label=Phrase.of("button-play-daily"),
        args=("daily",),
        prominent=True,
    )
    return Card(
        lead=Phrase.of("daily-new"),
        tone=Tone.QUESTION,
        badge=Phrase.of("mode-daily"),
        reason=Phrase.of("mode-daily-rules"),
        actions=(play,),
    )
