"""A bot for tests, its rounds from a stacked deck: `python -m tests.discord_app.staging`.

Everything else is the real thing: settings, knowledge, asking, judge, host, store, client.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import asdict

from sqlalchemy.ext.asyncio import AsyncEngine

from bot import wiring
from bot.asking.asker import Asker
from bot.discord_app.preflight import LoginError, preflight
from bot.discord_app.running import go_online
from bot.discord_app.services import About, Report, Services
from bot.settings import Settings
from bot.store.engine import make_engine
from bot.store.migrating import upgrade
from bot.store.sql import SqlStore
from bot.trivia.clock import SystemClock
from bot.trivia.host import Host
from bot.trivia.judge import KnowingJudge
from bot.trivia.referee import Referee
from bot.words import voice
from tests.fakes import StackedDecks, plain_judge, trivia_question


async def main() -> int:
    settings = wiring.settings()
    assert settings.token
    try:
        found = await preflight(settings.token, settings.api_url, tries=2, pause=0.05)
        services, engine = await staged(settings)
        try:
            await go_online(settings, services, found)
        finally:
            await engine.dispose()
    except LoginError as error:
        print(voice().say(error.phrase), file=sys.stderr)
        return error.exit_code
    return 0


async def staged(settings: Settings) -> tuple[Services, AsyncEngine]:
    engine = make_engine(settings.database)
    await upgrade(engine)
    store = SqlStore(engine)
    decks = StackedDecks([trivia_question(number) for number in range(1, 51)])
    host = Host(
        store=store,
        decks=decks,
        judge=plain_judge,
        clock=SystemClock(),
    )
    library, titles = wiring.library(settings), wiring.titles(settings)
    asker, judge = Asker(library, titles), KnowingJudge(titles)

    async def report(what: Report) -> None:
        path = settings.data_dir / "reports.jsonl"
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(what)) + "\n")

    base = library.base
    about = About(
        version=lambda: "0",
        works=len(base.works),
        songs=len(base.songs),
        nominations=len(base.nominations),
        as_of=base.as_of,
    )
    services = Services(
        library=lambda: library,
        titles=lambda: titles,
        asker=lambda: asker,
        host=host,
        referee=Referee(host),
        judge=lambda: judge,
        store=store,
        report=report,
        about=lambda: about,
    )
    return services, engine


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
