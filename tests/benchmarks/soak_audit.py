"""What a soak is judged by: everything seen on the local Discord, held against the store."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from bot.trivia import events as ev
from bot.words import voice
from tests.benchmarks import soak_memory
from tests.benchmarks.bot_process import BotProcess
from tests.benchmarks.players import Click, Crowd, asked_in, choices
from tests.benchmarks.soak_faults import Trouble, Window
from tests.benchmarks.soak_memory import Sample
from tests.local_discord import Exchange, LocalDiscord, Message

SETTLED = 20.0  # seconds after which an interaction has been answered or never will be
KEPT = 400.0  # seconds for which the local Discord remembers: tokens are used that long
LATE = 1.0  # seconds by which this process itself may be late before it is the machine's fault
_CONFIRMED = re.compile(
    r"^(?:Your answer: (.+)\. You may change it until time is up\.|Changed to (.+)\.)$"
)
_STANDING = re.compile(r"^\d+ · <@(\d+)>: (\d+) points?", re.MULTILINE)

Key = tuple[str, str, int]  # person, round, number


@dataclass
class Watcher:
    """Looks every few seconds, keeps what matters and lets the local Discord forget the rest."""

    discord: LocalDiscord
    bot: BotProcess
    crowd: Crowd
    trouble: Trouble
    interactions: int = 0
    unanswered: list[str] = field(default_factory=list)
    excused: int = 0
    thinking: list[str] = field(default_factory=list)
    asked: defaultdict[tuple[str, int], set[str]] = field(default_factory=lambda: defaultdict(set))
    standings: defaultdict[str, list[dict[str, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    clicked: defaultdict[Key, list[tuple[float, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    acknowledged: set[Key] = field(default_factory=set)
    confirmed: dict[Key, tuple[int, str]] = field(default_factory=dict)  # message id and choice
    memory: list[Sample] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)
    _judged: set[int] = field(default_factory=set)

    async def run(self) -> None:
        """Until cancelled."""
        due = time.monotonic()
        looked = 0.0
        while True:
            await asyncio.sleep(0.25)
            now = time.monotonic()
            if now - due - 0.25 > LATE:
                self.trouble.windows.append(Window("machine", due - 3, now + 1))
                self.trouble.counts["this machine held us up"] += 1
            due = now
            if now - looked >= 5:
                looked = now
                self.sweep()

    def sweep(self, *, everything: bool = False) -> None:
        """Judge what is old enough, and forget what is too old."""
        now = time.monotonic()
        if self.bot.running:
            self.memory.append(Sample(now, self.bot.own_memory, len(self.trouble.starts)))
        for _, what, data in self.discord.log.events:
            if what == "posted":
                self._posted(data)
        self.discord.log.events.clear()
        self.statuses.update(call.status for call in self.discord.log.requests)
        self.discord.log.requests.clear()
        for exchange in self.discord.exchanges:
            settled = everything or now - exchange.begun > SETTLED
            if settled and id(exchange) not in self._judged:
                self._judged.add(id(exchange))
                self._judge(exchange)
        old = [c for c in self.crowd.clicks if everything or now - c.exchange.begun > KEPT - 60]
        for click in old:
            self._click(click)
        gone = {id(click) for click in old}
        self.crowd.clicks = [c for c in self.crowd.clicks if id(c) not in gone]
        if not everything:
            self._forget(now)

    def _forget(self, now: float) -> None:
        discord = self.discord
        kept = [e for e in discord.exchanges if now - e.begun < KEPT]
        for exchange in discord.exchanges:
            if now - exchange.begun >= KEPT:
                self._judged.discard(id(exchange))
                discord.by_token.pop(exchange.token, None)
        discord.exchanges[:] = kept
        discord.gateway.forget()
        oldest = int(discord.world.ids.new(time.time() - KEPT))
        for channel in discord.world.channels.values():
            for id_ in [m for m in channel.messages if int(m) < oldest]:
                del channel.messages[id_]

    def _posted(self, message: Message) -> None:
        if message.for_user is not None:
            return
        for custom_id in choices(message)[:1]:
            round_id, number, _ = asked_in(custom_id)
            self.asked[round_id, number].add(message.id)
        if "Final standings" in message.text:
            again = next((c for c in message.components if c.get("label") == "Play again"), None)
            if again:
                points = {who: int(of) for who, of in _STANDING.findall(message.text)}
                self.standings[again["custom_id"].split(":")[2]].append(points)

    def _judge(self, exchange: Exchange) -> None:
        self.interactions += 1
        if exchange.response is not None:
            self.took.append(exchange.took)
            if exchange.deferred and not self._away(exchange.begun, 10.0):
                self.thinking.append(_said(exchange))
        elif self._away(exchange.begun):
            self.excused += 1
        else:
            self.unanswered.append(_said(exchange))

    def _away(self, at: float, patience: float = 3.0) -> bool:
        return any(window.excuses(at, patience) for window in self.trouble.windows)

    def _click(self, click: Click) -> None:
        exchange = click.exchange
        key = exchange.user_id, click.round, click.number
        self.clicked[key].append((exchange.begun, click.index))
        if exchange.response is not None and not exchange.messages:
            self.acknowledged.add(key)  # told nothing else: neither taken nor closed
        for message in exchange.messages:
            if found := _CONFIRMED.match(message.text):
                told = int(message.id), found[1] or found[2]
                self.confirmed[key] = max(self.confirmed.get(key, told), told)


def _said(exchange: Exchange) -> str:
    data = exchange.payload["data"]
    what = data.get("custom_id") or data.get("name")
    return f"{exchange.begun:.1f} type {exchange.payload['type']} {what}"


@dataclass
class Report:
    """What is said at the end."""

    lines: list[str]
    fine: bool


async def open_rounds(data: Path) -> int:
    """How many rounds are open in the store."""
    engine = make_engine(f"sqlite+aiosqlite:///{data / 'leitmotif.db'}")
    try:
        return len(await SqlStore(engine).open_rounds())
    finally:
        await engine.dispose()


async def report(data: Path, seen: Watcher, said: Path, judged: tuple[float, float]) -> Report:
    """Hold what was seen against what is stored; memory by what it did in the time `judged`."""
    engine = make_engine(f"sqlite+aiosqlite:///{data / 'leitmotif.db'}")
    store = SqlStore(engine)
    try:
        log = [event async for _, event in store.log()]
        players = {p: await store.known_player(f"discord:{p}") for p, _, _ in seen.clicked}
        left = len(await store.open_rounds())
        totals = await store.board(server=None, limit=1_000_000)
        before = {row.player: row.points for row in totals}
        await store.rebuild()
        rebuilt = await store.board(server=None, limit=1_000_000)
        same = before == {row.player: row.points for row in rebuilt}
    finally:
        await engine.dispose()
    held, words = _held(log), _words(log)
    lost = _lost(seen, players, held, words)
    earned = _earned(log)
    wrong = [p for p in {*earned, *before} if earned.get(p, 0) != before.get(p, 0)]
    twice = [key for key, messages in seen.asked.items() if len(messages) > 1]
    final = {round_id: told for round_id, told in seen.standings.items() if len(told) > 1}
    disagree = _disagree(seen, log, players)
    unkept = [k for k in seen.acknowledged if (k[1], k[2], players.get(k[0])) not in held]
    logged = (await asyncio.to_thread(said.read_text, encoding="utf-8")).splitlines()
    errors = [line for line in logged if "error" in line[:60]]
    took = sorted(seen.took) or [0.0]
    lines = [
        f"interactions {seen.interactions}: {len(seen.took)} answered (median "
        f"{1000 * took[len(took) // 2]:.0f} ms, 99 % {1000 * took[len(took) * 99 // 100]:.0f} ms), "
        f"{seen.excused} made while the bot was away, unanswered otherwise {len(seen.unanswered)}",
        f"left thinking {len(seen.thinking)}",
        f"guesses confirmed {len(seen.confirmed)}, not in the store {len(lost)}; acknowledged, never "
        f"confirmed and not stored {len(unkept)}",
        f"rounds {len({k[0] for k in seen.asked})}, questions {len(seen.asked)}, posted twice "
        f"{len(twice)}, standings posted twice {len(final)}, rounds never ended {left}",
        f"players with points {len(earned)}: totals that disagree with the rounds {len(wrong)}, "
        f"standings shown that disagree {len(disagree)}, rebuild {'equal' if same else 'DIFFERS'}",
        f"requests by status {dict(sorted(seen.statuses.items()))}, 429s given "
        f"{seen.discord.trouble.refused}",
        *soak_memory.told(seen.memory, *judged),
        f"errors logged {len(errors)}",
    ]
    for name, found in (
        ("unanswered", seen.unanswered),
        ("thinking", seen.thinking),
        ("lost", lost),
        ("twice", twice),
        ("standings twice", list(final)),
        ("totals", wrong),
        ("disagree", disagree),
        ("not stored", unkept),
        ("errors", errors),
    ):
        lines += [f"  {name}: {item}" for item in found[:8]]
    fine = not (seen.unanswered or seen.thinking or lost or wrong or twice or final or disagree)
    growth = soak_memory.grown(seen.memory, *judged) or 0.0
    return Report(lines, fine and same and not left and growth <= soak_memory.LIMIT)


def _held(log: list[ev.AnyEvent]) -> dict[tuple[str, int, str | None], int | None]:
    """The last stored choice of each player on each question."""
    return {
        (event.round, event.number, event.player): event.choice
        for event in log
        if isinstance(event, ev.Guessed)
    }


def _words(log: list[ev.AnyEvent]) -> dict[tuple[str, int], list[str]]:
    speaker = voice()
    return {
        (event.round, event.number): [
            _plain(speaker.say(choice)) for choice in event.question.choices
        ]
        for event in log
        if isinstance(event, ev.Asked)
    }


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _lost(
    seen: Watcher,
    players: dict[str, str | None],
    held: dict[tuple[str, int, str | None], int | None],
    words: dict[tuple[str, int], list[str]],
) -> list[str]:
    """Confirmed guesses that are neither stored nor followed by a later click of the same person."""
    lost = []
    for (person, round_id, number), (_, text) in seen.confirmed.items():
        offered = words.get((round_id, number), [])
        stored = held.get((round_id, number, players.get(person)))
        clicks = [index for _, index in sorted(seen.clicked[person, round_id, number])]
        told = offered.index(_plain(text)) if _plain(text) in offered else None
        later = clicks[clicks.index(told) + 1 :] if told in clicks else []
        if stored is None or (stored != told and stored not in later):
            lost.append(f"{person} {round_id} {number}: told {told} ({text}), stored {stored}")
    return lost


def _earned(log: list[ev.AnyEvent]) -> dict[str, int]:
    """Points by the rounds' own ends, of those that count."""
    earned: Counter[str] = Counter()
    for event in log:
        if isinstance(event, ev.Ended) and event.counts:
            earned.update({s.player: s.points for s in event.standings})
    return {player: points for player, points in earned.items() if points}


def _disagree(seen: Watcher, log: list[ev.AnyEvent], players: dict[str, str | None]) -> list[str]:
    """Standings on screen that are not those of the store."""
    stored = {
        event.round: {s.player: s.points for s in event.standings}
        for event in log
        if isinstance(event, ev.Ended)
    }
    found = []
    for round_id, told in seen.standings.items():
        for shown in told:
            for person, points in shown.items():
                player = players.get(person)
                if player and stored.get(round_id, {}).get(player) != points:
                    found.append(f"{round_id} {person}: shown {points}")
    return found
