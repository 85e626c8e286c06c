"""Scripted members of many servers: they ask, start rounds, answer, change their minds.

They look at their channel as people do, now and then, and act on what they see there; whatever
becomes of it is found in the record of the local Discord. Nobody minds that the bot is away: an act
for which no bot was connected is counted and forgotten.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from tests.local_discord import Channel, Exchange, LocalDiscord, Message, Person

T = TypeVar("T")

GLANCE = 0.4  # seconds between two looks at a channel
QUESTIONS = (
    "who composed jaws?",
    "is titanic a score or a soundtrack?",
    "did inception win an oscar?",
    "songs in pulp fiction",
    "best original score 1977",
    "who won best original song in 2013",
    "what is a needle drop?",
)
TITLES = ("jaws", "the matrix", "titanic", "dune", "la la land", "rocky", "frozen", "amelie")


@dataclass
class Click:
    """A choice somebody pressed: question `number` of a round, choice `index`."""

    exchange: Exchange
    round: str
    number: int
    index: int


@dataclass
class Crowd:
    """What all members did, for whoever judges the bot."""

    clicks: list[Click] = field(default_factory=list)
    acts: int = 0
    nobody: int = 0  # acts for which no bot was connected
    rounds: int = 0

    async def act(self, doing: Awaitable[T]) -> T | None:
        """Do something; None if no bot was there to do it with."""
        self.acts += 1
        try:
            return await doing
        except AssertionError as error:
            if "no bot is connected" not in str(error):
                raise
            self.nobody += 1
            return None


def choices(message: Message) -> list[str]:
    """Custom ids of a question's choices that can be pressed."""
    return [
        c["custom_id"]
        for c in message.components
        if c["type"] == 2 and not c.get("disabled") and c["custom_id"].startswith("lm:g:")
    ]


def asked_in(custom_id: str) -> tuple[str, int, int]:
    """(round, number of the question, index of the choice)."""
    _, _, round_id, number, index = custom_id.split(":")[:5]
    return round_id, int(number), int(index)


@dataclass
class Club:
    """A server with one channel and its members, who act by their own dice."""

    discord: LocalDiscord
    channel: Channel
    people: list[Person]
    crowd: Crowd
    dice: random.Random
    seen: int = 0  # the id of the newest message they have looked at
    idle_since: float = field(default_factory=time.monotonic)

    def fresh(self) -> list[Message]:
        """Public messages since the last look, oldest first."""
        new = [m for m in self.channel.public() if int(m.id) > self.seen]
        if new:
            self.seen = int(new[-1].id)
            self.idle_since = time.monotonic()
        return new

    async def chat(self) -> None:
        """Somebody asks something."""
        person, dice = self.dice.choice(self.people), self.dice
        title = dice.choice(TITLES)
        acts: tuple[Callable[[], Awaitable[object]], ...] = (
            lambda: person.begin_slash("/score-or-soundtrack", title=title),
            lambda: person.begin_slash("/ask", question=dice.choice(QUESTIONS)),
            lambda: person.begin_slash("/awards", film=title),
            lambda: person.begin_autocomplete("/score-or-soundtrack", "title", title[:3]),
            lambda: person.begin_slash("/trivia leaderboard", period="day"),
            lambda: person.begin_slash("/trivia profile"),
        )
        await self.crowd.act(dice.choice(acts)())

    async def play(self, questions: int, seconds: int, patience: float = 240.0) -> bool:
        """Start a round and play it to its standings; False if it never came to them."""
        self.fresh()
        starter = self.dice.choice(self.people)
        begun = await self.crowd.act(
            starter.begin_slash("/trivia start", questions=questions, seconds=seconds)
        )
        if begun is None:
            return False
        self.crowd.rounds += 1
        return await self.follow(patience)

    async def follow(self, patience: float = 240.0) -> bool:
        """Answer whatever is asked until the standings are there or nothing comes any more."""
        self.idle_since = time.monotonic()
        answering: set[asyncio.Task[None]] = set()
        try:
            while time.monotonic() - self.idle_since < patience:
                for message in self.fresh():
                    if choices(message):
                        for person in self.people:
                            task = asyncio.create_task(self._answer(person, message))
                            answering.add(task)
                            task.add_done_callback(answering.discard)
                    elif "Final standings" in message.text:
                        return True
                    elif "Continue" in message.buttons:
                        await self._go_on(message)
                await asyncio.sleep(GLANCE)
            return False
        finally:
            for task in answering:
                task.cancel()

    async def _answer(self, person: Person, message: Message) -> None:
        for _ in range(1 + (self.dice.random() < 0.3)):
            await asyncio.sleep(self.dice.uniform(0.3, 5.0))
            offered = choices(message)
            if not offered:
                return
            chosen = self.dice.choice(offered)
            exchange = await self.crowd.act(person.press(message, chosen))
            if exchange is not None:
                self.crowd.clicks.append(Click(exchange, *asked_in(chosen)))

    async def _go_on(self, message: Message) -> None:
        button = next(c for c in message.components if c.get("label") == "Continue")
        await asyncio.sleep(self.dice.uniform(0.5, 3.0))
        await self.crowd.act(self.dice.choice(self.people).press(message, button["custom_id"]))


def clubs(discord: LocalDiscord, count: int, members: int, seed: int) -> tuple[list[Club], Crowd]:
    """`count` servers of `members` each."""
    crowd, made = Crowd(), []
    for number in range(count):
        guild = discord.guild(f"Club {number}")
        people = [discord.person(f"P{number}-{n}", guild) for n in range(members)]
        dice = random.Random(f"{seed}:{number}")
        made.append(Club(discord, people[0].channel, people, crowd, dice))
    return made, crowd
