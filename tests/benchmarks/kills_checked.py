"""What must agree after kills: the event log, the boards, and what the local Discord saw."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from bot.discord_app.outbox import sent_at
from bot.store.engine import make_engine
from bot.store.sql import SqlStore
from bot.store.tables import bookings
from bot.trivia import events as ev
from bot.words import voice
from tests.local_discord import Exchange, LocalDiscord, Message


@dataclass(frozen=True)
class Press:
    """A guess somebody sent: a choice, or text."""

    person: str
    message: str  # the question's
    exchange: Exchange
    choice: int | None = None
    text: str | None = None


async def checked(
    discord: LocalDiscord, data: Path, presses: list[Press]
) -> tuple[list[str], dict[str, int]]:
    """Everything that does not agree, and how much there was to hold against each other."""
    engine = make_engine(f"sqlite+aiosqlite:///{data / 'leitmotif.db'}")
    try:
        store = SqlStore(engine)
        rounds: dict[str, list[ev.AnyEvent]] = defaultdict(list)
        async for _, event in store.log():
            rounds[event.round].append(event)
        players = {
            press.person: await store.known_player(f"discord:{press.person}") for press in presses
        }
        found = [fault for events in rounds.values() for fault in of_round(events)]
        found += of_messages(discord, rounds.values())
        confirmed, faults = of_guesses(discord, rounds.values(), presses, players)
        found += faults
        before = await _booked(store)
        if before != _earned(rounds.values()):
            found.append("the boards differ from the standings of the rounds")
        await store.rebuild()
        if await _booked(store) != before:
            found.append("the boards differ after a rebuild")
    finally:
        await engine.dispose()
    found += discord.log.faults[:10]
    every = [event for events in rounds.values() for event in events]
    count = Counter(type(event).__name__ for event in every)
    figures = {
        "rounds": len(rounds),
        "questions": count["Asked"],
        "guesses stored": count["Guessed"],
        "guesses confirmed": confirmed,
        "resumptions": count["Resumed"],
        "messages": sum(1 for _ in _told(discord)),
        "points": sum(sum(board) for board in before.values()),
    }
    return found, figures


def of_round(events: list[ev.AnyEvent]) -> list[str]:
    """A round's own log: whole, finished, each question asked and closed once, points as earned."""
    name, found = events[0].round, []
    if [event.seq for event in events] != list(range(1, len(events) + 1)):
        found.append(f"{name}: its events have gaps or doubles")
    count = Counter(type(event) for event in events)
    once = (ev.RoundStarted, ev.Ended, ev.Left)
    found += [f"{name}: {count[kind]} {kind.__name__}" for kind in once if count[kind] != 1]
    asked = {event.number: event for event in events if isinstance(event, ev.Asked)}
    closed = [event for event in events if isinstance(event, ev.Closed)]
    if count[ev.Asked] != len(asked) or sorted(asked) != sorted(c.number for c in closed):
        found.append(f"{name}: questions not asked and closed once each")
    shown = {event.of for event in events if isinstance(event, ev.Shown)}
    found += [
        f"{name}: question {n} never on screen" for n, q in asked.items() if q.seq not in shown
    ]
    points: Counter[str] = Counter()
    for close in closed:
        points.update({result.player: result.points for result in close.results})
        if len({result.player for result in close.results}) != len(close.results):
            found.append(f"{name}: a player twice in question {close.number}")
        guesses = [e for e in events if isinstance(e, ev.Guessed) and e.number == close.number]
        credited = {r.player for r in close.results if r.judged is ev.Judged.RIGHT and r.points > 0}
        void = close.cause in (ev.Cause.STOPPED, ev.Cause.SKIPPED)
        if not void and credited != _right(asked[close.number], guesses):
            found.append(f"{name}: question {close.number}: points not as the guesses were")
    for end in (event for event in events if isinstance(event, ev.Ended)):
        if {s.player: s.points for s in end.standings if s.points} != +points:
            found.append(f"{name}: its standings differ from its questions")
    return found


def _right(asked: ev.Asked, guesses: Iterable[ev.Guessed]) -> set[str]:
    """Who was right, by their guesses alone: the last choice counts, and any right text."""
    last: dict[str, bool] = {}
    for guess in guesses:
        if guess.choice is not None:
            last[guess.player] = guess.choice == asked.question.correct
        else:
            right = guess.judged is ev.Judged.RIGHT
            last[guess.player] = right or last.get(guess.player, False)
    return {player for player, right in last.items() if right}


def _told(discord: LocalDiscord) -> Iterable[Message]:
    bot = discord.world.bot["id"]
    for channel in discord.world.channels.values():
        for message in channel.public():
            if message.data["author"]["id"] == bot:
                yield message


def of_messages(discord: LocalDiscord, rounds: Iterable[list[ev.AnyEvent]]) -> list[str]:
    """Every public message is one that a round's log shows, and none says what another has said."""
    logged: dict[str, set[int]] = defaultdict(set)
    for events in rounds:
        kinds = {event.seq: event for event in events}
        for event in events:
            if isinstance(event, ev.Shown) and not isinstance(kinds[event.of], ev.Closed):
                logged[event.message].add(event.of)
    found, nonces = [], Counter(m.data.get("nonce") for m in _told(discord))
    found += [f"nonce {n} {times} times" for n, times in nonces.items() if n and times > 1]
    for message in _told(discord):
        if message.id not in logged:
            found.append(f"posted and not in the log (twice?): {message.text[:80]!r}")
    said = {message.id for message in _told(discord)}
    found += [f"in the log and not posted: {id}" for id in logged if id not in said]
    return found


def of_guesses(
    discord: LocalDiscord,
    rounds: Iterable[list[ev.AnyEvent]],
    presses: list[Press],
    players: dict[str, str | None],
) -> tuple[int, list[str]]:
    """Each confirmed guess is stored; each stored one was sent, and is there once."""
    speaker, found, confirmed = voice(), [], 0
    asked: dict[str, ev.Asked] = {}
    stored: dict[tuple[str, int], list[ev.Guessed]] = defaultdict(list)
    for events in rounds:
        numbers = {e.number: e for e in events if isinstance(e, ev.Asked)}
        seqs = {e.seq: e for e in numbers.values()}
        for event in events:
            if isinstance(event, ev.Shown) and event.of in seqs:
                asked[event.message] = seqs[event.of]
            if isinstance(event, ev.Guessed):
                stored[event.player, event.sent].append(event)
    private: dict[tuple[str, str], list[str]] = defaultdict(list)
    for exchange in discord.exchanges:
        for message in exchange.messages:
            if message.ephemeral and exchange.source is not None:
                said = [Message(old, message.channel).text for old in message.versions]
                private[exchange.user_id, exchange.source.id] += [*said, message.text]
    sent = {(players[p.person], sent_at(int(p.exchange.payload["id"]))) for p in presses}
    found += [f"stored and never sent: {key}" for key in stored if key not in sent]
    found += [f"stored twice: {key}" for key, twice in stored.items() if len(twice) > 1]
    for press in presses:
        question = asked.get(press.message)
        heard = private[press.person, press.message]
        if question is None or not heard:
            continue
        mine = [g for (player, _), gs in stored.items() if player == players[press.person] for g in gs
                if g.round == question.round and g.number == question.number]  # fmt: skip
        if press.choice is not None:
            choice = speaker.say(question.question.choices[press.choice])
            words = (f"Your answer: {choice}.", f"Changed to {choice}.")
            if any(word in text for text in heard for word in words):
                confirmed += 1
                if press.choice not in {guess.choice for guess in mine}:
                    found.append(f"confirmed and lost: {choice} of {question.round}")
        elif any("Right!" in message.text for message in press.exchange.messages):
            confirmed += 1
            if not any(guess.judged is ev.Judged.RIGHT for guess in mine):
                found.append(f"confirmed and lost: {press.text} of {question.round}")
    return confirmed, found


async def _booked(store: SqlStore) -> dict[str, list[int]]:
    """Points by player as the boards sum them up, largest first."""
    booked: dict[str, list[int]] = defaultdict(list)
    async with store._engine.connect() as connection:
        for row in await connection.execute(select(bookings.c.player, bookings.c.points)):
            booked[row.player].append(row.points)
    return {player: sorted(points) for player, points in booked.items()}


def _earned(rounds: Iterable[list[ev.AnyEvent]]) -> dict[str, list[int]]:
    earned: dict[str, list[int]] = defaultdict(list)
    for events in rounds:
        for event in events:
            if isinstance(event, ev.Ended) and event.counts:
                for standing in event.standings:
                    earned[standing.player].append(standing.points)
    return {player: sorted(points) for player, points in earned.items()}
