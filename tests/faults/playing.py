"""A round in a channel of its own on a stage, and people who answer in it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from tests.discord_app.conftest import Stage
from tests.local_discord import Channel, Exchange, Message, Person

SENDS = "POST /channels/{channel_id}/messages"


@dataclass
class Playing:
    """A round with a question on screen."""

    stage: Stage
    channel: Channel
    ada: Person
    question: Message

    async def answer(self, who: Person, choice: int = 0) -> Exchange:
        """Press a choice and wait until it is confirmed to them."""
        exchange = await who.at(self.channel).begin_click(
            self.question, self.question.buttons[choice]
        )
        return await self.confirmed(exchange)

    async def confirmed(self, exchange: Exchange, within: float = 90) -> Exchange:
        """Wait for the words that only they read."""
        await self.stage.discord.log.until(lambda: "Your answer:" in exchange.text, within)
        return exchange

    async def next(self, within: float = 90) -> Message:
        """The next public message."""
        self.question = await self.stage.discord.next_message(self.channel, self.question, within)
        return self.question

    async def finished(self, within: float = 120) -> list[str]:
        """Everything public, once the standings are there."""
        await self.stage.discord.log.until(
            lambda: any("Final standings" in m.text for m in self.channel.public()), within
        )
        return [message.text for message in self.channel.public()]

    async def stop(self) -> list[str]:
        """Stop the round; everything public after that."""
        assert "being stopped" in (await self.ada.slash("/trivia stop")).text
        return await self.finished()


async def quick(stage: Stage) -> None:
    """The server's pause between questions at its shortest."""
    panel = await stage.ada.slash("/leitmotif settings")
    form = (await stage.ada.click(panel, "Rounds")).modal
    await stage.ada.submit(form, ["classic"], "10", "20", "2")


async def room(stage: Stage, name: str) -> Channel:
    """A channel more, known to the bot."""
    channel = stage.discord.world.add_channel(stage.guild, name)
    await stage.discord.gateway.dispatch("CHANNEL_CREATE", channel.data, stage.guild, 1)
    return channel


class Table:
    """One long question that tests share; after a minute, the next one."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._playing: Playing | None = None
        self._until = 0.0
        self._count = 0

    async def question(self) -> tuple[Playing, Person]:
        """A question with a minute left, and somebody who has not answered it."""
        now = time.monotonic()
        if self._playing is None or now > self._until:
            await self.clear()
            self._count += 1
            self._playing = await asked(self._stage, f"table-{self._count}", seconds=120)
            self._until = now + 60
        someone = self._stage.person(f"P{time.monotonic_ns()}", manager=False)
        return self._playing, someone.at(self._playing.channel)

    async def clear(self) -> None:
        """End the round, and see that everything was said once."""
        if self._playing is not None:
            said = await self._playing.stop()
            assert len(said) == 3, said
            self._playing = None


async def asked(stage: Stage, name: str, **options: Any) -> Playing:
    """A round in a channel of its own, at its first question."""
    channel = await room(stage, name)
    ada = stage.ada.at(channel)
    started = await ada.slash("/trivia start", **{"questions": 2, "seconds": 60} | options)
    question = await stage.discord.next_message(channel, started.message)
    return Playing(stage, channel, ada, question)
