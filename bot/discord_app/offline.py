"""This version's commands, as they would be registered, without going online or opening a store."""

from __future__ import annotations

from typing import Any

from bot.discord_app.app import App
from bot.discord_app.client import Leitmotif
from bot.discord_app.languages import Translator
from bot.discord_app.preflight import Preflight
from bot.discord_app.registering import differing, payload
from bot.discord_app.running import build_app
from bot.discord_app.services import Services
from bot.settings import Settings
from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from bot.trivia.clock import SystemClock
from bot.trivia.decks import LibraryDecks
from bot.trivia.host import Host
from bot.trivia.referee import Referee


async def differing_commands(kept: list[Any], settings: Settings) -> list[str]:
    """Names of the commands that Discord keeps otherwise than this version has them."""
    return differing(await payload((await unconnected(settings)).client), kept)


async def unconnected(settings: Settings) -> App:
    """Everything that reacts, on a client that never goes online."""
    application = Preflight(application=1, name="", flags=0, gateway="wss://127.0.0.1", shards=1)
    client = Leitmotif(application, content=False)
    store = SqlStore(make_engine("sqlite+aiosqlite:///:memory:"))
    host = Host(store=store, decks=LibraryDecks(_unused, store), judge=_unused, clock=SystemClock())
    services = Services(
        library=_unused,
        titles=_unused,
        asker=_unused,
        host=host,
        referee=Referee(host),
        judge=_unused,
        store=store,
        report=_unused,
        about=_unused,
    )
    app = build_app(client, services, settings)
    await client.tree.set_translator(Translator())
    return app


def _unused(*_: object, **__: object) -> Any:
    raise AssertionError("declaring commands answers nothing")
