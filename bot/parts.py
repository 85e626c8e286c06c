"""The parts of a running program, put together: the knowledge in use, the store, the rounds' host.

Beside `wiring.py`, which serves one question at a time and must start quickly; this one serves a
bot or a console for as long as it runs. Both name concrete parts; nothing else does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog

from bot.asking.asker import Asker
from bot.errors import KnowledgeError
from bot.knowledge.library import Library
from bot.settings import Settings
from bot.store.backup import backup_now, database_file
from bot.store.engine import check_integrity, make_engine
from bot.store.lean import AsyncEngine
from bot.store.migrating import HEAD, current, upgrade
from bot.store.sql import SqlStore
from bot.trivia import events as ev
from bot.trivia.clock import Clock, SystemClock
from bot.trivia.decks import LibraryDecks
from bot.trivia.guesses import Judge, Judgement
from bot.trivia.host import Host
from bot.trivia.questions.beside import stock_up
from bot.trivia.questions.model import Question
from bot.trivia.questions.pool import Pool, keep_pool, pool_of
from bot.trivia.referee import Referee
from bot.wiring import cache_dir, load_library, titles_of

if TYPE_CHECKING:
    from bot.titles.catalogue import Titles
    from bot.trivia.judge.judge import KnowingJudge

log = structlog.get_logger("leitmotif")


class Knowing:
    """The knowledge in use and what is made from it; a reload replaces all of it at once."""

    def __init__(self, settings: Settings, library: Library | None = None) -> None:
        """Without a `library` that is current the files are read, or what is kept of them."""
        self._settings = settings
        self._cache = cache_dir(settings)
        self._judge: tuple[Titles, KnowingJudge] | None = None  # and whose it is
        self._stocking: tuple[str, asyncio.Task[bool]] | None = None  # by digest
        faults = None
        if library is None:
            library, faults = load_library(settings)
        self.use(library, faults)

    def use(self, library: Library, faults: KnowledgeError | None = None) -> None:
        """Answer, judge and deal from this library from now on."""
        keep_pool(library, self._cache)
        titles = titles_of(library, self._settings)
        asker = Asker(library, titles)
        # Together and last: whoever reads meanwhile, on another thread, meets the old or the new.
        self.library, self.titles, self.asker = library, titles, asker
        self.faults = faults

    @property
    def judge(self) -> KnowingJudge:
        """Judges by the knowledge as it is now."""
        titles, kept = self.titles, self._judge
        if kept is None or kept[0] is not titles:
            from bot.trivia.judge.judge import KnowingJudge  # not for starting and idling

            kept = self._judge = titles, KnowingJudge(titles)
        return kept[1]

    async def stock_up(self, library: Library | None = None) -> None:
        """See that the pool of a library, else of the one in use, is kept; built aside if it is not."""
        digest = (library or self.library).base.digest
        if self._stocking is None or self._stocking[0] != digest or self._stocking[1].done():
            building = asyncio.create_task(stock_up(self._cache, digest), name="question pool")
            self._stocking = digest, building
        await asyncio.shield(self._stocking[1])

    async def prepare_rounds(self) -> None:
        """Have what the next round needs; waits seconds only where a base is new."""
        pool = pool_of(self.library)
        if not pool.opened:
            await self.stock_up()
            await asyncio.to_thread(self._open, pool)

    def _open(self, pool: Pool) -> None:
        pool.open()
        assert self.judge

    async def close(self) -> None:
        """Leave off what is being built."""
        if self._stocking is not None:
            self._stocking[1].cancel()
            await asyncio.gather(self._stocking[1], return_exceptions=True)

    def rule(self, question: Question, text: str) -> Judgement:
        """The judge's word by the knowledge as it is now."""
        return self.judge(question, text)


@asynccontextmanager
async def opened_store(
    settings: Settings, heard: Callable[[ev.AnyEvent], None] = lambda event: None
) -> AsyncIterator[tuple[SqlStore, AsyncEngine]]:
    """The store, sound and at its newest form; backed up first if it has to be migrated.

    `heard` is told of each event once it is stored.

    Raises:
        StoreError: the database is damaged or can't be reached.
    """
    engine = make_engine(settings.database)
    try:
        await check_integrity(engine)
        revision = await current(engine)
        if revision not in (None, HEAD) and engine.dialect.name == "sqlite":
            folder = settings.data_dir / "backups"
            made = backup_now(database_file(settings.database), folder, datetime.now(UTC))
            log.info("backed up before migrating", file=str(made), revision=revision)
        if await upgrade(engine):
            log.info("database prepared", revision=HEAD)
        yield SqlStore(engine, heard), engine
    finally:
        await engine.dispose()


def make_host(
    knowing: Knowing,
    store: SqlStore,
    *,
    name: str,
    clock: Clock | None = None,
    judge: Judge | None = None,
) -> Host:
    """The host of this process's rounds."""
    return Host(
        store=store,
        decks=LibraryDecks(lambda: knowing.library, store),
        judge=judge or knowing.rule,
        clock=clock or SystemClock(),
        name=name,
        log=lambda what, round, error: log.warning(what, round=round, error=repr(error)),
    )


def make_referee(settings: Settings, knowing: Knowing, host: Host) -> Referee:
    """Rulings and appeals; an accepted one is written down as a proposal for the knowledge base."""

    def proposed(question: Question, text: str) -> None:
        from bot.trivia.proposing import propose_alias  # YAML, for those who accept an appeal

        folder = settings.data_dir / "proposals"
        propose_alias(folder, knowing.library, question, text, host.clock.now())

    return Referee(host, proposed)
