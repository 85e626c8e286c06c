"""Small classes that remember and answer, in place of what a test can't or need not run."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from bot.trivia import events as ev
from bot.trivia.announcer import PlaceLost, Scene, Sent
from bot.trivia.booking import Booking, bookings
from bot.trivia.decks import Decks, for_mode
from bot.trivia.events import (
    AnyEvent,
    Asked,
    Dealt,
    Guessed,
    Judged,
    Left,
    Resumed,
    RoundStarted,
    decode,
    encode,
)
from bot.trivia.guesses import Judgement
from bot.trivia.ports import Action, BoardRow, LogConflict, OpenRound, PlaceTaken, Rating
from bot.trivia.questions.model import Citation, Claim, Expects, Question, Topic
from bot.trivia.rules import Rules
from bot.words.phrase import Phrase


class MemoryStore:
    """The store in memory. Events are kept as bytes, so that what can't be stored shows at once."""

    def __init__(self) -> None:
        self._log: list[bytes] = []
        self._at: dict[tuple[str, int], bytes] = {}
        self._rounds: dict[str, list[bytes]] = {}
        self._open: dict[str, OpenRound] = {}
        self._alive: dict[str, int] = {}
        self._players: dict[str, str] = {}
        self._bookings: list[Booking] = []
        self._used: dict[str, dict[str, int]] = {}
        self._ratings: dict[str, Rating] = {}
        self._upto = 0
        self._documents: dict[tuple[str, str, str], bytes] = {}
        self._ids = itertools.count(1)
        self._actions: list[Action] = []

    async def append(self, events: Sequence[AnyEvent]) -> None:
        fresh: list[tuple[AnyEvent, bytes]] = []
        for event in events:
            data = encode(event)
            stored = self._at.get((event.round, event.seq))
            if stored is None:
                fresh.append((event, data))
            elif stored != data:
                raise LogConflict(f"{event.round} {event.seq}")
        for event, _ in fresh:
            if isinstance(event, RoundStarted):
                for open_round in self._open.values():
                    if open_round.place == event.place:
                        raise PlaceTaken(open_round.round)
        for event, data in fresh:
            self._log.append(data)
            self._at[event.round, event.seq] = data
            self._rounds.setdefault(event.round, []).append(data)
            self._follow(event)

    def _follow(self, event: AnyEvent) -> None:
        match event:
            case RoundStarted():
                self._open[event.round] = OpenRound(
                    round=event.round, place=event.place, host=event.host, alive=event.at
                )
            case Resumed() if event.round in self._open:
                was = self._open[event.round]
                self._open[event.round] = OpenRound(
                    round=was.round, place=was.place, host=event.host, alive=event.at
                )
            case Left():
                self._open.pop(event.round, None)
        self._derive(event)

    def _derive(self, event: AnyEvent) -> None:
        self._bookings += bookings(event)
        if isinstance(event, Asked) and event.server:
            self._used.setdefault(event.server, {})[event.question.id] = event.at

    async def events_of(self, round: str) -> list[AnyEvent]:
        return [decode(data) for data in self._rounds.get(round, [])]

    async def guesses_of(self, player: str) -> list[Guessed]:
        found = (decode(data) for data in self._log)
        return [e for e in found if isinstance(e, Guessed) and e.player == player]

    async def log(self, after: int = 0) -> AsyncIterator[tuple[int, AnyEvent]]:
        for position, data in enumerate(self._log[after:], after + 1):
            yield position, decode(data)

    async def rebuild(self) -> int:
        self._bookings, self._used = [], {}
        for data in self._log:
            self._derive(decode(data))
        return len(self._log)

    async def open_rounds(self, host: str | None = None) -> list[OpenRound]:
        return [self._seen(o) for o in self._open.values() if host in (None, o.host)]

    def _seen(self, found: OpenRound) -> OpenRound:
        alive = max(found.alive, self._alive.get(found.host, 0))
        return OpenRound(round=found.round, place=found.place, host=found.host, alive=alive)

    async def alive(self, host: str, now: int) -> None:
        self._alive[host] = now

    async def claim(self, round: str, host: str, now: int, dead_before: int) -> bool:
        found = self._open.get(round)
        if found is None:
            return False
        if found.host != host and self._seen(found).alive >= dead_before:
            return False
        self._open[round] = OpenRound(round=round, place=found.place, host=host, alive=now)
        return True

    async def player_of(self, person: str) -> str:
        if person not in self._players:
            self._players[person] = f"player{next(self._ids)}"
        return self._players[person]

    async def known_player(self, person: str) -> str | None:
        return self._players.get(person)

    async def people_of(self, players: Sequence[str]) -> Mapping[str, str]:
        known = {player: person for person, player in self._players.items()}
        return {player: known[player] for player in players if player in known}

    async def forget(self, person: str) -> None:
        player = self._players.pop(person, None)
        scopes = {f"person:{person}", f"player:{player}"}
        self._documents = {k: v for k, v in self._documents.items() if k[0] not in scopes}
        self._actions = [
            replace(action, who=None) if action.who == person else action
            for action in self._actions
        ]

    async def board(
        self, *, server: str | None, since: int = 0, until: int | None = None, limit: int = 10
    ) -> list[BoardRow]:
        rows = _sums(
            b
            for b in self._bookings
            if server in (None, b.server) and since <= b.at and (until is None or b.at < until)
        )
        return sorted(rows, key=lambda r: (-r.points, r.answered, r.player))[:limit]

    async def record(self, player: str, server: str | None = None) -> BoardRow:
        rows = _sums(b for b in self._bookings if b.player == player and server in (None, b.server))
        return rows[0] if rows else BoardRow(player=player, points=0)

    async def used(self, server: str) -> Mapping[str, int]:
        return dict(self._used.get(server, {}))

    async def ratings(self, subjects: Sequence[str]) -> Mapping[str, Rating]:
        return {s: self._ratings[s] for s in subjects if s in self._ratings}

    async def rated_upto(self) -> int:
        return self._upto

    async def save_ratings(self, ratings: Sequence[Rating], *, after: int, upto: int) -> bool:
        if self._upto != after:
            return False
        self._ratings |= {rating.subject: rating for rating in ratings}
        self._upto = upto
        return True

    async def reset_ratings(self) -> None:
        self._ratings, self._upto = {}, 0

    async def get(self, scope: str, kind: str, name: str = "") -> bytes | None:
        return self._documents.get((scope, kind, name))

    async def get_each(
        self, scopes: Sequence[str], kind: str, name: str = ""
    ) -> Mapping[str, bytes]:
        found = {scope: await self.get(scope, kind, name) for scope in scopes}
        return {scope: value for scope, value in found.items() if value is not None}

    async def put(self, scope: str, kind: str, name: str = "", *, value: bytes | None) -> None:
        if value is None:
            self._documents.pop((scope, kind, name), None)
        else:
            self._documents[scope, kind, name] = value

    async def documents(
        self, scope: str, kind: str | None = None
    ) -> Mapping[tuple[str, str], bytes]:
        return {
            (k, name): value
            for (s, k, name), value in self._documents.items()
            if s == scope and kind in (None, k)
        }

    async def note(self, action: Action) -> None:
        self._actions.append(action)

    async def noted(
        self, *, server: str | None = None, who: str | None = None, limit: int = 100
    ) -> list[Action]:
        found = [a for a in self._actions if server in (None, a.server) and who in (None, a.who)]
        return sorted(found, key=lambda action: -action.at)[:limit]

    async def drop_noted(self, before: int) -> int:
        kept = [action for action in self._actions if action.at >= before]
        gone, self._actions = len(self._actions) - len(kept), kept
        return gone


def _sums(bookings: Iterable[Booking]) -> list[BoardRow]:
    rows: dict[str, BoardRow] = {}
    for b in bookings:
        was = rows.get(b.player, BoardRow(player=b.player, points=0))
        rows[b.player] = BoardRow(
            player=b.player,
            points=was.points + b.points,
            right=was.right + b.right,
            answered=was.answered + b.answered,
            rounds=was.rounds + b.rounds,
            wins=was.wins + b.wins,
            best_streak=max(was.best_streak, b.best_streak),
        )
    return list(rows.values())


class FakeClock:
    """A clock moved by hand: `advance` stops at each moment somebody waits for."""

    def __init__(self, now: int = 1_700_000_000_000) -> None:
        self._now = now
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._order = itertools.count()

    def now(self) -> int:
        return self._now

    async def wait(self, until: int | None, wake: asyncio.Event) -> None:
        if wake.is_set() or (until is not None and until <= self._now):
            await asyncio.sleep(0)
            return
        due: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if until is not None:
            heapq.heappush(self._waiting, (until, next(self._order), due))
        woken: asyncio.Future[Any] = asyncio.ensure_future(wake.wait())
        try:
            await asyncio.wait({due, woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            due.cancel()
            woken.cancel()

    async def advance(self, ms: int) -> None:
        until = self._now + ms
        await self.settle()
        while True:
            while self._waiting and self._waiting[0][2].done():
                heapq.heappop(self._waiting)
            if not self._waiting or self._waiting[0][0] > until:
                break
            self._now = max(self._now, self._waiting[0][0])
            while self._waiting and self._waiting[0][0] <= self._now:
                due = heapq.heappop(self._waiting)[2]
                if not due.done():
                    due.set_result(None)
            await self.settle()
        self._now = until
        await self.settle()

    async def stand_still(self, ms: int) -> None:
        """Let time pass in one piece, as where the process could not run: who waits wakes late."""
        self._now += ms
        await self.advance(0)

    async def settle(self) -> None:
        for _ in range(40):
            await asyncio.sleep(0)


class Channel:
    """An announcer that remembers what it told. Nonces are honoured as Discord does: once."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.told: list[ev.AnyEvent] = []
        self.scenes: list[Scene] = []
        self.messages: dict[str, str] = {}  # nonce → message id
        self.lost = False
        self.deaf = 0  # how many announcements fail before one gets through
        self.delay = 0  # ms from sending to being on screen

    async def _tell(self, scene: Scene, event: ev.AnyEvent) -> Sent:
        if self.lost:
            raise PlaceLost("gone")
        if self.deaf:
            self.deaf -= 1
            raise ConnectionError("try again")
        if self.delay:
            await self.clock.wait(self.clock.now() + self.delay, asyncio.Event())
        await asyncio.sleep(0)
        if scene.nonce not in self.messages:
            self.messages[scene.nonce] = f"m{len(self.messages) + 1}"
            self.told.append(event)
            self.scenes.append(scene)
        return Sent(self.messages[scene.nonce], self.clock.now())

    started = asked = clue = hint = extended = solved = closed = _tell
    offered = continued = resumed = ended = accepted = _tell

    def all(self, kind: type) -> list[Any]:
        return [event for event in self.told if isinstance(event, kind)]


class StackedDecks:
    """Decks whose questions are given: the right choice is always A."""

    digest = "stacked"

    async def prepare(self, server: str | None, rules: Rules) -> Decks:
        return self

    def fit(self, rules: Rules) -> Rules:
        return rules

    def __init__(self, questions: Sequence[Question]) -> None:
        self.questions = {question.id: question for question in questions}

    def deal(
        self, rules: Rules, *, seed: int, used: Mapping[str, int], only: Sequence[str] = ()
    ) -> tuple[Dealt, ...]:
        ids = list(only or self.questions)[: rules.questions]
        return tuple(Dealt(id, seed) for id in ids)

    def word(self, dealt: Dealt, rules: Rules) -> Question | None:
        question = self.questions.get(dealt.question)
        return question and for_mode(question, rules.mode)


def trivia_question(number: int, answer: str = "John Williams") -> Question:
    """A question with four choices, the first right, and three clues."""
    return Question(
        id=f"q{number}",
        kind="composer",
        topic=Topic.SCORES,
        prompt=Phrase.of("list-and", first=f"Question {number}", last="go"),
        choices=(answer, "Hans Zimmer", "Max Steiner", "John Barry"),
        correct=0,
        answers=(answer,),
        expects=Expects.PERSON,
        difficulty=1,
        claim=Claim(f"Work {number}", "score by", answer, (f"w{number}", "p1")),
        citations=(Citation("article", answer),),
        evidence=answer,
        clues=("hard", "middling", "easy"),
    )


def plain_judge(question: Question, text: str) -> Judgement:
    """Right when equal without case; near, meaning two people, when the answer's last word."""
    key = question.answers[0].casefold()
    if text.casefold() == key:
        return Judgement(Judged.RIGHT)
    near = text.casefold() == key.split()[-1]
    if near:
        options = (question.answers[0], f"Robbie {question.answers[0].split()[-1]}")
        return Judgement(Judged.NEAR, options=options)
    return Judgement(Judged.WRONG)
