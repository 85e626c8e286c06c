"""The task of one hosted round: it ticks the round, stores what comes of it, and has it told.

Each event is stored before anybody is told of it. A round that fails ends alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec

from bot.errors import PlayerError, StoreError
from bot.trivia import events as ev
from bot.trivia.aftermath import settle
from bot.trivia.announcer import PlaceLost
from bot.trivia.clock import Clock
from bot.trivia.hosting import Table
from bot.trivia.ports import LogConflict, Store
from bot.trivia.round import GRACE_MS
from bot.words.phrase import Phrase

# Waits before an announcement is tried again: two minutes of trouble end no round.
RETRIES_MS = (1_000, 3_000, 9_000, 15_000, 30_000, 60_000)
STOOD_STILL_MS = 250  # a clock that wakes so late belongs to a process that could not run


class Runner:
    """Runs the rounds of a host. `log` takes one line per round that failed."""

    def __init__(
        self, store: Store, clock: Clock, log: Callable[[str, str, BaseException], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._log = log

    async def run(self, table: Table) -> None:
        """Until its standings have been told, or it can't go on."""
        round = table.round
        try:
            while not round.state.left:
                if table.outbox:
                    await self._announce(table, table.outbox[0])
                    continue
                table.wake.clear()
                due = round.due
                if due is None or due > self._clock.now():
                    await self._clock.wait(due, table.wake)
                    if due is not None and self._clock.now() - due > STOOD_STILL_MS:
                        # What people sent while nothing ran is there, but not read yet.
                        await self._clock.wait(self._clock.now() + GRACE_MS, asyncio.Event())
                    continue
                async with table.lock:
                    await self.keep(table, round.tick(self._clock.now()))
        except PlaceLost as lost:
            self._log("channel lost, round ended", round.id, lost)
            await self._end_unheard(table)
        except LogConflict as conflict:
            # What is stored is another process's now; it plays on there.
            self._log("round taken over by another process", round.id, conflict)
        except StoreError as away:
            # Nothing was written, so nothing is told either; what is stored is taken up again.
            self._log("store away, round stopped", round.id, away)
        except Exception as error:
            self._log("round failed and was ended", round.id, error)
            await self._end_unheard(table)

    async def _announce(self, table: Table, event: ev.AnyEvent) -> None:
        round = table.round
        never = asyncio.Event()
        for wait in (*RETRIES_MS, None):
            try:
                sent = await table.tell(event)
                break
            except PlaceLost:
                raise
            except Exception as error:
                if wait is None:
                    raise
                self._log("announcement failed, trying again", round.id, error)
                await self._clock.wait(self._clock.now() + wait, never)
        async with table.lock:
            now = self._clock.now()
            events: list[ev.AnyEvent] = []
            if sent is not None:
                events += round.shown(event.seq, sent.message, sent.at, now)
            if isinstance(event, ev.Ended):
                events += round.left(now)
            await self.keep(table, events)
            table.outbox.popleft()

    async def keep(self, table: Table, events: list[ev.AnyEvent]) -> None:
        """Store, then queue for telling. The round's lock is held."""
        if not events:
            return
        await self._store.append(events)
        table.put(events)
        for event in events:
            try:
                await settle(self._store, table.round.state, event)
            except Exception as error:
                self._log("could not keep what follows", table.round.id, error)

    async def _end_unheard(self, table: Table) -> None:
        """End a round that can't be told any more; if even the store fails, the next start resumes it."""
        try:
            async with table.lock:
                now = self._clock.now()
                events = table.round.fail(now)
                events += table.round.left(now)
                await self._store.append(events)
        except Exception as error:
            self._log("round could not be closed in the store", table.round.id, error)


class RoundLog:
    """The stored events of a round, and the way to add one after the last."""

    def __init__(
        self, store: Store, runner: Runner, table: Table | None, events: list[ev.AnyEvent]
    ) -> None:
        self._store = store
        self._runner = runner
        self._table = table
        self.events = events
        if not events:
            raise PlayerError(Phrase.of("trivia-error-no-round"))

    async def add(self, event: ev.AnyEvent) -> None:
        """Number the event, store it, and have it told where the round is still played."""
        if self._table is not None:
            await self._runner.keep(self._table, [self._table.round.take(event)])
            return
        numbered = msgspec.structs.replace(event, seq=self.events[-1].seq + 1)
        await self._store.append([numbered])
