"""The running bot: every part started in order, and stopped in reverse."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import asdict

import msgspec
import structlog

from bot.care import memory
from bot.care.actions import keep_tidy
from bot.care.keeping import Keeper
from bot.care.logs import count_errors, set_up_logging
from bot.care.measuring import (
    MeasuredAsker,
    count_answer,
    measure_store,
    measured_judge,
    watch_loop,
)
from bot.care.metrics import Metrics
from bot.cli.faults import fault_line
from bot.cli.version import the_version
from bot.discord_app.client import Leitmotif, stop_signal
from bot.discord_app.preflight import Preflight, preflight
from bot.discord_app.running import go_online
from bot.discord_app.services import About, Report, Services
from bot.errors import StoreAway
from bot.knowledge.library import Library
from bot.knowledge.loading import find_knowledge_dir
from bot.knowledge.watch import News, Refused, Watcher, watch
from bot.parts import Knowing, make_host, make_referee, opened_store
from bot.preparing import prepared
from bot.settings import Settings
from bot.store.backup import database_file
from bot.store.engine import check_writable, make_folder
from bot.store.lean import AsyncEngine
from bot.store.ownership import ShardLocks
from bot.store.slots import IdentifySlots
from bot.trivia import events as ev
from bot.wiring import cache_dir
from bot.words import Phrase, voice

log = structlog.get_logger("leitmotif")

_STANDING_BY = "another process runs these shards; waiting until it ends"


def run_online(settings: Settings) -> int:
    """Be on Discord until told to stop; 0.

    Raises:
        LoginError: Discord does not let us in.
        StoreError, KnowledgeError: what must be there first is not.
    """
    # Dealing, pictures and packs think in threads; each time the loop wants the interpreter back it
    # would wait five milliseconds for them, ten times for a single answer.
    sys.setswitchinterval(0.0005)
    set_up_logging(settings)
    make_folder(settings.data_dir)
    bot = Bot(settings)
    count_errors(bot.metrics)
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(bot.run())
    return 0


def event_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's where it is installed: a third less processor time for each interaction."""
    try:
        import uvloop
    except ImportError:  # Windows has none
        return None
    return uvloop.new_event_loop


class Bot:
    """One process of the bot."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.metrics = Metrics()
        self._client: Leitmotif | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._lost_shards = False
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Everything from the first look at Discord to the last line of the log."""
        settings = self._settings
        assert settings.token is not None
        # One event from here to the end, so that no signal falls between two handlers.
        self._stopping = stop_signal()
        found = await preflight(settings.token, settings.api_url)
        self._knowing = knowing = Knowing(settings, await prepared(settings))
        self._tell_knowledge()
        async with AsyncExitStack() as stack:
            store, engine = await stack.enter_async_context(opened_store(settings, self._count))
            measure_store(store, self.metrics)
            slots = IdentifySlots(engine)
            stack.push_async_callback(slots.close)
            stack.push_async_callback(self._stop_tasks)
            stack.push_async_callback(knowing.close)
            host = make_host(
                knowing,
                store,
                name=self._host_name(),
                judge=measured_judge(knowing.rule, self.metrics),
            )
            self.metrics.rounds_open.set_function(lambda: len(host.rounds))
            services = Services(
                library=lambda: knowing.library,
                titles=lambda: knowing.titles,
                asker=lambda: MeasuredAsker(knowing.asker, self.metrics),
                host=host,
                referee=make_referee(settings, knowing, host),
                judge=lambda: knowing.judge,
                store=store,
                report=self._report,
                about=self._about,
                repeated=lambda answer: count_answer(self.metrics, answer),
                prepare_rounds=knowing.prepare_rounds,
            )
            self._start(watch_loop(self.metrics), "loop delay")
            self._start(knowing.stock_up(), "question pool")
            self._start(keep_tidy(store), "old admin actions")
            self._start_watching()
            if engine.dialect.name == "sqlite":
                folder = settings.data_dir / "backups"
                keeper = Keeper(database_file(settings.database), folder, self.metrics)
                self._start(keeper.run(), "backups")
            await self._serve_health(engine, stack)
            if not await self._own_shards(engine, found, stack):
                return

            stack.push_async_callback(self._finish_the_rest)

            def meet(client: Leitmotif) -> None:
                self._client = client
                client.identify_slots = slots

            await go_online(
                settings,
                services,
                found,
                meet,
                metrics=self.metrics,
                owned=True,
                stopping=self._stopping,
            )
        log.info("stopped")
        if self._lost_shards:
            raise StoreAway(Phrase.of("store-shards-lost"))

    def _host_name(self) -> str:
        """The same after every restart, and another for every process that shares the database."""
        shards = self._settings.shards(socket.gethostname())
        return "all" if shards is None else "shards " + ",".join(map(str, shards))

    async def _own_shards(
        self, engine: AsyncEngine, found: Preflight, stack: AsyncExitStack
    ) -> bool:
        """Wait until no other process runs our shards; False if told to stop meanwhile."""
        count = self._settings.shard_count or found.shards
        shards = self._settings.shards(socket.gethostname()) or range(count)
        locks = ShardLocks(engine, shards)
        stack.push_async_callback(locks.release)
        taking = asyncio.create_task(locks.take(lambda: log.warning(_STANDING_BY)))
        asked = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({taking, asked}, return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if not taking.done():
            taking.cancel()
            return False
        await taking
        self._start(self._watch_shards(locks), "shards")
        return True

    async def _finish_the_rest(self) -> None:
        """Let what is under way end by itself: a store call cut off as its engine goes never would."""
        current = asyncio.current_task()
        rest = {task for task in asyncio.all_tasks() if task is not current} - self._tasks
        if rest:
            await asyncio.wait(rest, timeout=5)

    async def _watch_shards(self, locks: ShardLocks) -> None:
        await locks.lost()
        log.error("another process took our shards while the database was away; stopping")
        self._lost_shards = True
        if self._client is not None:
            await self._client.close()

    # --- knowledge

    def _tell_knowledge(self) -> None:
        library = self._knowing.library
        base = library.base
        self.metrics.knowledge_works.set(len(library.works))
        self.metrics.degraded.set(0 if self._knowing.faults is None else 1)
        if self._knowing.faults is not None:
            speaker = voice()
            for fault in self._knowing.faults.faults:
                log.error("knowledge fault", fault=fault_line(fault, speaker))
            log.warning("running on the last good knowledge base", as_of=base.as_of)

    def _start_watching(self) -> None:
        settings = self._settings
        watcher = Watcher(
            find_knowledge_dir(settings.knowledge_dir),
            settings.data_dir / "knowledge",
            cache_dir(settings),
            self._knowing.library.base.digest,
            faulty=self._knowing.faults is not None,
        )
        self._start(watch(watcher, self._heard), "knowledge files")

    async def _heard(self, news: News) -> None:
        if isinstance(news, Refused):
            self._knowing.faults = news.error
        else:
            # Rounds that are open go on with the old base until the new one can be dealt from.
            await self._knowing.stock_up(news.library)
            await asyncio.to_thread(self._use, news.library)
            log.info("knowledge reloaded", works=len(news.library.works))
        self._tell_knowledge()

    def _use(self, library: Library) -> None:
        self._knowing.use(library)
        memory.thaw()
        memory.settle()

    def _about(self) -> About:
        library = self._knowing.library
        return About(
            version=the_version,
            works=len(library.works),
            songs=len(library.songs),
            nominations=library.entries,
            as_of=library.base.as_of,
            edit_url=self._settings.knowledge_edit_url,
        )

    async def _report(self, report: Report) -> None:
        path = self._settings.data_dir / "reports.jsonl"
        line = msgspec.json.encode(asdict(report)) + b"\n"

        def add() -> None:
            with path.open("ab") as file:
                file.write(line)

        await asyncio.to_thread(add)

    # --- care

    async def _serve_health(self, engine: AsyncEngine, stack: AsyncExitStack) -> None:
        if self._settings.metrics_port is None:
            return
        # A web server is a megabyte and a fiftieth of the start for those who want none.
        from bot.care.health import Check, Health, HealthServer

        async def gateway() -> Check:
            ready = self._client is not None and self._client.is_ready()
            return Check(ok=ready, detail="" if ready else "not ready")

        async def writable() -> Check:
            await check_writable(engine)
            return Check(ok=True)

        async def knowledge() -> Check:
            faults = self._knowing.faults
            if faults is None:
                return Check(ok=True)
            return Check(
                ok=True, degraded=True, detail=f"{len(faults.faults)} faults; last good base"
            )

        health = Health({"gateway": gateway, "store": writable, "knowledge": knowledge})
        server = HealthServer(health, self.metrics, self._settings.metrics_port)
        try:
            port = await server.start()
        except OSError as error:
            log.warning("health not served", port=self._settings.metrics_port, why=error.strerror)
            return
        stack.push_async_callback(server.stop)
        log.info("health served", port=port)

    def _count(self, event: ev.AnyEvent) -> None:
        metrics = self.metrics
        match event:
            case ev.RoundStarted():
                metrics.rounds_started.labels(mode=event.rules.mode.value).inc()
            case ev.Guessed():
                metrics.judgements.labels(outcome=event.judged.value).inc()
            case ev.Ended():
                metrics.rounds_ended.labels(cause=event.cause.value).inc()

    # --- tasks

    def _start(self, work: Coroutine[None, None, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _stop_tasks(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
