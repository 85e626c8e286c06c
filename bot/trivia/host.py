"""Hosts the rounds of one process: claims their channels, stores what happens, then has it told.

Each event is stored before anybody is told of it. A round that fails ends alone; the others play
on. After a kill, `resume` takes up every round this host had, where it was.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.errors import PlayerError
from bot.trivia import events as ev
from bot.trivia.announcer import Announcer, Scene
from bot.trivia.clock import Clock
from bot.trivia.decks import Decks
from bot.trivia.guesses import Got, Guess, Judge, Reply, reply
from bot.trivia.hosting import Table, public, scene
from bot.trivia.ports import PlaceTaken, Store
from bot.trivia.preferences import preferences
from bot.trivia.questions.model import Question
from bot.trivia.round import Round
from bot.trivia.rules import POINTS_RULE, Rules
from bot.trivia.runner import RoundLog, Runner
from bot.words.phrase import Phrase

DEAD_MS = 30_000  # a host silent for so long has lost its rounds
BEAT_MS = 1_000
OWNED_MS = 86_400_000  # beyond any difference between two machines' clocks


class RoundRunning(PlayerError):  # noqa: N818 - a refusal with a reason
    """Another round is open in that channel; `round` is its id."""

    def __init__(self, round: str) -> None:
        super().__init__(Phrase.of("trivia-error-running"))
        self.round = round


class Host:
    """The rounds of this process. `name` stays the same over restarts, so that it finds its rounds.

    `log` takes one line per round that failed: what happened and the round's id.
    """

    def __init__(
        self,
        *,
        store: Store,
        decks: Decks,
        judge: Judge,
        clock: Clock,
        name: str = "main",
        log: Callable[[str, str, BaseException], None] = lambda what, round, error: None,
        dice: Callable[[], int] = lambda: secrets.randbits(48),
    ) -> None:
        self.store = store
        self.decks = decks
        self.judge = judge
        self.clock = clock
        self.name = name
        self._log = log
        self._dice = dice
        self._runner = Runner(store, clock, log)
        self._dealing = asyncio.Lock()
        self._tables: dict[str, Table] = {}
        self._places: dict[
            ev.Place, str
        ] = {}  # claimed channels, also before their round is stored
        self._heart: asyncio.Task[None] | None = None

    # --- starting and resuming -------------------------------------------------------------------
    async def start(
        self,
        place: ev.Place,
        person: str,
        rules: Rules,
        announcer: Announcer,
        *,
        only: tuple[str, ...] = (),
        seed: int | None = None,
        day: str | None = None,
    ) -> str:
        """Open a round in a channel; its id.

        Raises:
            RoundRunning: another round is open there.
            PlayerError: no question fits the rules.
        """
        if place in self._places:
            raise RoundRunning(self._places[place])
        round_id = f"r{secrets.token_hex(5)}"
        self._places[place] = round_id  # before the first await: two starts must not both pass
        try:
            await self._start(round_id, place, person, rules, announcer, only, seed, day)
        except PlaceTaken as taken:
            self._places.pop(place, None)
            # A round that fell off its table (the store failed for a moment) comes back here.
            await self.resume(lambda other: announcer if other == place else None)
            raise RoundRunning(taken.round) from taken
        except BaseException:
            self._places.pop(place, None)
            raise
        return round_id

    async def _start(
        self,
        round_id: str,
        place: ev.Place,
        person: str,
        rules: Rules,
        announcer: Announcer,
        only: tuple[str, ...],
        seed: int | None,
        day: str | None,
    ) -> None:
        player, extra = await self.player(person)
        used = await self.store.used(place.server) if place.server else {}
        dice = self._dice() if seed is None else seed
        decks = await self.decks.prepare(place.server, rules)
        rules = decks.fit(rules)
        async with self._dealing:
            # Dealing takes tens of milliseconds of thinking; the rounds being played go on meanwhile.
            deck = await asyncio.to_thread(decks.deal, rules, seed=dice, used=used, only=only)
        now = self.clock.now()
        started = ev.RoundStarted(
            round=round_id,
            seq=1,
            at=now,
            place=place,
            starter=player,
            host=self.name,
            rules=rules,
            deck=deck,
            digest=decks.digest,
            seed=dice,
            points_rule=POINTS_RULE,
            solo=place.server is None,
            day=day,
        )
        round = Round(started, self.judge, _wording(decks, rules))
        events: list[ev.AnyEvent] = [started]
        if rules.mode.private:
            events += round.seat(player, now, extra_time=extra)
        await self.store.append(events)
        table = Table(round, announcer)
        table.players[person] = (player, extra)
        table.people[player] = person
        table.put(events)
        self._open(table)

    async def resume(
        self, announcer_of: Callable[[ev.Place], Announcer | None], *, owned: bool = False
    ) -> list[str]:
        """Take up the rounds this host had, and those of hosts that are dead; their ids.

        A place without an announcer is left to another process. `owned`: these places are this
        process's alone, so whoever hosted their rounds is dead, however lately it was alive.
        """
        now = self.clock.now()
        dead_before = now + OWNED_MS if owned else now - DEAD_MS
        taken = []
        for found in await self.store.open_rounds():
            announcer = announcer_of(found.place)
            if found.round in self._tables or announcer is None or found.place in self._places:
                continue
            self._places[found.place] = found.round
            try:
                if not await self.store.claim(found.round, self.name, now, dead_before):
                    self._places.pop(found.place, None)
                    continue
                await self._take_up(found.round, found.alive, announcer)
                taken.append(found.round)
            except Exception as error:
                self._places.pop(found.place, None)
                self._log("could not resume", found.round, error)
        return taken

    async def _take_up(self, round_id: str, alive: int, announcer: Announcer) -> None:
        events = await self.store.events_of(round_id)
        started = events[0]
        if not isinstance(started, ev.RoundStarted):
            raise TypeError(f"{round_id} has no start")
        decks = await self.decks.prepare(started.place.server, started.rules)
        round = Round.replay(events, self.judge, _wording(decks, started.rules))
        seen = round.state.seen
        resumed = round.resume(self.name, alive, self.clock.now())
        await self.store.append(resumed)
        table = Table(round, announcer)
        players = {started.starter, *round.state.seats}
        table.people.update(await self.store.people_of(sorted(players)))
        unseen = [event for event in events if event.seq > seen and public(event)]
        if any(isinstance(event, ev.Offered) for event in resumed):
            unseen = []  # after a long absence nothing is posted but the offer to go on
        table.put([*unseen, *resumed])
        self._open(table)

    def _open(self, table: Table) -> None:
        self._tables[table.round.id] = table
        table.task = asyncio.create_task(self._runner.run(table), name=f"round {table.round.id}")
        # Not a `finally` in the task: one cancelled before its first step never enters it.
        table.task.add_done_callback(lambda _: self._forget(table))
        if self._heart is None or self._heart.done():
            self._heart = asyncio.create_task(self._beat(), name="heartbeat of rounds")

    def _forget(self, table: Table) -> None:
        self._tables.pop(table.round.id, None)
        place = table.round.state.started.place
        if self._places.get(place) == table.round.id:
            del self._places[place]

    async def close(self) -> None:
        """Stop hosting; open rounds stay in the store for the next process to resume."""
        tasks = [table.task for table in self._tables.values() if table.task]
        if self._heart:
            tasks.append(self._heart)
            await self.store.alive(self.name, self.clock.now())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _beat(self) -> None:
        never, failing = asyncio.Event(), False
        while self._tables:
            now = self.clock.now()
            try:
                await self.store.alive(self.name, now)
                failing = False
            except Exception as error:
                if not failing:  # once, not every second that the database is away
                    self._log("heartbeat failed", self.name, error)
                failing = True
            await self.clock.wait(now + BEAT_MS, never)

    # --- what fronts call ------------------------------------------------------------------------
    async def guess(
        self,
        round_id: str,
        person: str,
        *,
        sent: int,
        number: int | None = None,
        choice: int | None = None,
        text: str | None = None,
        team: int | None = None,
    ) -> Reply:
        """Take a guess: a click on a choice of question `number`, or text (a modal's or a message's).

        `sent` is the time of the interaction or message itself, ms; text without a number is a
        message from the channel and is ignored when it was sent before the question.

        The reply comes when the guess is stored, so it may be told as a confirmation: what it says
        outlives a kill and earns its points. A front may acknowledge a click before, as long as
        that says nothing of the guess.
        """
        table = self._tables.get(round_id)
        if table is None:
            return reply(Got.CLOSED)
        async with table.lock:
            player, extra = await self._sit(table, person)
            guess = Guess(
                player=player,
                sent=sent,
                number=number,
                choice=choice,
                text=None if text is None else text[:200],
                extra_time=extra,
                team=team,
            )
            events, answer = table.round.guess(guess, self.clock.now())
            return await self._done(table, events, answer)

    async def which(self, round_id: str, person: str) -> Reply:
        """What this player's last near guess may mean (`Reply.options`), to ask "Which one?".

        With no such guess at the open question the reply says so and has no options. Nothing is
        stored; the pick comes as a `guess` with the option as its text.
        """
        table = self._tables.get(round_id)
        if table is None:
            return reply(Got.CLOSED)
        async with table.lock:
            player, _ = await self._sit(table, person)
            return table.round.which(player)

    async def hint(self, round_id: str, person: str) -> Reply:
        """Ask for a hint."""
        table = self._tables.get(round_id)
        if table is None:
            return reply(Got.CLOSED)
        async with table.lock:
            player, _ = await self._sit(table, person)
            events, answer = table.round.hint(player, self.clock.now())
            return await self._done(table, events, answer)

    async def skip(self, round_id: str, person: str) -> Reply:
        """Vote to skip the open question."""
        table = self._tables.get(round_id)
        if table is None:
            return reply(Got.CLOSED)
        async with table.lock:
            player, _ = await self._sit(table, person)
            events, answer = table.round.skip(player, self.clock.now())
            return await self._done(table, events, answer)

    async def stop(self, round_id: str, person: str, *, may_manage: bool = False) -> None:
        """Stop a round, as its starter or as somebody who may manage messages.

        Raises:
            PlayerError: no such round, or not theirs to stop.
        """
        table = self._table(round_id)
        async with table.lock:
            player, _ = await self._sit(table, person)
            if not may_manage and player != table.round.state.started.starter:
                raise PlayerError(Phrase.of("trivia-error-not-yours"))
            await self._done(table, table.round.stop(player, self.clock.now()), None)

    async def proceed(self, round_id: str, person: str) -> bool:
        """Press Continue; False if nothing was waiting for it."""
        table = self._table(round_id)
        async with table.lock:
            player, _ = await self._sit(table, person)
            events = table.round.proceed(player, self.clock.now())
            await self._done(table, events, None)
            return bool(events)

    @asynccontextmanager
    async def log_of(self, round_id: str) -> AsyncIterator[RoundLog]:
        """A round's events, open for one more; under its lock while it is played here."""
        table = self._tables.get(round_id)
        if table is None:
            yield RoundLog(self.store, self._runner, None, await self.store.events_of(round_id))
            return
        async with table.lock:
            yield RoundLog(self.store, self._runner, table, await self.store.events_of(round_id))

    def announcer(self, round_id: str) -> Announcer | None:
        """Who tells a round that is played here."""
        table = self._tables.get(round_id)
        return table.announcer if table else None

    def running(self, place: ev.Place) -> str | None:
        """The id of the round in a channel, if one is open here."""
        return self._places.get(place)

    def scene(self, round_id: str) -> Scene | None:
        """How a round stands now."""
        table = self._tables.get(round_id)
        if table is None:
            return None
        return scene(table.round, table.people, table.round.state.last_seq)

    @property
    def rounds(self) -> tuple[str, ...]:
        """Ids of the rounds open here."""
        return tuple(self._tables)

    # --- inside ----------------------------------------------------------------------------------
    def _table(self, round_id: str) -> Table:
        if round_id not in self._tables:
            raise PlayerError(Phrase.of("trivia-error-no-round"))
        return self._tables[round_id]

    async def _done(self, table: Table, events: list[ev.AnyEvent], answer: object) -> Reply:
        try:
            await self._runner.keep(table, events)
        except Exception as error:
            # The round in memory is ahead of the store; it stops here and resumes from the store.
            self._log("store failed, round stopped", table.round.id, error)
            if table.task:
                table.task.cancel()
            raise
        return answer if isinstance(answer, Reply) else reply(Got.IGNORED)

    async def _sit(self, table: Table, person: str) -> tuple[str, bool]:
        if person not in table.players:
            player, extra = await self.player(person)
            table.players[person] = (player, extra)
            table.people[player] = person
        return table.players[person]

    async def player(self, person: str) -> tuple[str, bool]:
        """A person's random id, and whether they have extra time."""
        player = await self.store.player_of(person)
        return player, (await preferences(self.store, player)).extra_time


def _wording(decks: Decks, rules: Rules) -> Callable[[ev.Dealt], Question | None]:
    return lambda dealt: decks.word(dealt, rules)
