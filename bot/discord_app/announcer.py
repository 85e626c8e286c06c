"""Tells a round in a channel: one counted message a question, reveals through clicks' tokens."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Protocol

import discord
from discord import ui

from bot.discord_app import responding
from bot.discord_app.clicks import Clicks
from bot.discord_app.drawing import Layout, draw, say
from bot.discord_app.failures import FAILED
from bot.discord_app.outbox import Outbox, lost, sent_at
from bot.knowledge.model import Source
from bot.trivia import cards
from bot.trivia import events as ev
from bot.trivia.announcer import PlaceLost, Scene, Sent
from bot.words import Phrase, Voice

Sources = Callable[[], Mapping[str, Source]]


class Last(Protocol):
    """How a round's standings are shown."""

    async def text(self, scene: Scene, event: ev.Ended, voice: Voice) -> Layout:
        """In words alone."""

    async def show(
        self, scene: Scene, event: ev.Ended, voice: Voice
    ) -> tuple[Layout, discord.File | None]:
        """In words, and with the picture they lie beside where there is one."""


class ChannelAnnouncer:
    """One round's voice in a channel everybody sees. `opening` is the command that started it.

    Of a command that an earlier process may have answered it is the application and the token.
    """

    def __init__(
        self,
        channel: int,
        voice: Voice,
        outbox: Outbox,
        clicks: Clicks,
        sources: Sources,
        *,
        now: Callable[[], int],
        opening: discord.Interaction | tuple[str, str] | None = None,
        finals: Last | None = None,
    ) -> None:
        self.channel = channel
        self.voice = voice
        self._outbox = outbox
        self._clicks = clicks
        self._sources = sources
        self._now = now  # ms since 1970 UTC, by the clock that rounds go by
        self._opening = opening
        self._finals = finals
        self._clues = 1
        self._message: int | None = None  # the question on screen
        self._note: Phrase | None = None  # said below the open question

    async def started(self, scene: Scene, event: ev.RoundStarted) -> Sent | None:
        """The rules, as the answer to the command where it still can be."""
        view = draw(cards.rules_card(scene), self.voice)
        opening, self._opening = self._opening, None
        if opening is not None:
            try:
                if isinstance(opening, tuple):
                    return _sent(await self._outbox.edit_answer(*opening, view))
                return _sent(await _answer(opening, view))
            except FAILED:
                pass  # its token has expired; the channel is still there
        return await self._send(view, scene.nonce)

    async def asked(self, scene: Scene, event: ev.Asked) -> Sent:
        """The question, with its time as Discord counts it down."""
        self._clues, self._note = 1, None
        closes = scene.closes or self._now() + event.ms
        view = self.question(scene, closes=closes)
        sent = await self._send(view, scene.nonce)
        self._on_screen(int(sent.message))
        return sent

    def question(self, scene: Scene, *, closes: int | None = None) -> Layout:
        """The open question as it stands now.

        Raises:
            ValueError: none is open.
        """
        if scene.question is None:
            raise ValueError("no question is open")
        card = cards.question_card(scene, scene.question, clues=self._clues)
        return draw(card, self.voice, self._status(scene, closes or scene.closes))

    def _status(self, scene: Scene, closes: int | None) -> ui.Item[Layout]:
        count = say(self.voice, Phrase.of("round-answers-in", count=scene.answered))
        until = say(self.voice, Phrase.of("round-closes"))
        lines = (
            [f"-# {until} <t:{(closes or 0) // 1000}:R> · {count}"] if closes else [f"-# {count}"]
        )
        if self._note is not None:
            lines.insert(0, f"**{say(self.voice, self._note)}**")
        return ui.TextDisplay("\n".join(lines))

    async def clue(self, scene: Scene, event: ev.ClueGiven) -> Sent | None:
        """The clues so far, on the question's own message."""
        if event.number == scene.number:
            self._clues = event.index + 1
            await self._redraw(scene)
        return None

    async def hint(self, scene: Scene, event: ev.HintGiven) -> Sent | None:
        """The pattern of the answer, on the question's own message."""
        if event.number == scene.number:
            self._note = Phrase.of("round-hint-pattern", pattern=event.pattern or "")
            await self._redraw(scene)
        return None

    async def extended(self, scene: Scene, event: ev.Extended) -> Sent | None:
        """More time, on the question's own message."""
        if event.number == scene.number:
            self._note = Phrase.of("round-extended")
            await self._redraw(scene)
        return None

    async def solved(self, scene: Scene, event: ev.Solved) -> Sent | None:
        """Somebody has it; said on the question's own message."""
        who = cards.named(scene.people.get(event.player))
        self._note = Phrase.of("round-solved", who=who, seconds=scene.rules.late)
        await self._redraw(scene)
        return None

    async def closed(self, scene: Scene, event: ev.Closed) -> Sent | None:
        """The reveal takes the question's place."""
        if event.number != scene.number:
            return None  # told again after a kill; the next question is on already
        view = draw(cards.reveal_card(scene, event, self._sources()), self.voice)
        if scene.message is None:
            return await self._send(view, scene.nonce)
        message = int(scene.message)
        self._clicks.close(message)
        async with self._reaching(gone_is_fine=True):
            await self._outbox.edit(self.channel, message, view)
        self._message = None
        return Sent(message=scene.message, at=self._now())

    async def offered(self, scene: Scene, event: ev.Offered) -> Sent | None:
        """A new message with the Continue button."""
        return await self._send(draw(cards.offer_card(scene, event), self.voice), scene.nonce)

    async def continued(self, scene: Scene, event: ev.Continued) -> Sent | None:
        """The open question anew at the bottom; between questions nothing needs saying."""
        if scene.question is None or self._past(scene.closes):
            return None
        sent = await self._send(self.question(scene), scene.nonce)
        self._on_screen(int(sent.message))
        return sent

    async def resumed(self, scene: Scene, event: ev.Resumed) -> Sent | None:
        """Nothing is said; an open question shows its new time."""
        if scene.question is not None and scene.message:
            self._on_screen(int(scene.message))
            if not self._past(scene.closes):
                await self._redraw(scene)
        return None

    async def ended(self, scene: Scene, event: ev.Ended) -> Sent | None:
        """The standings, with the picture of them where one can be drawn."""
        if self._finals is None or not scene.seats:
            return await self._send(draw(cards.final_card(scene, event), self.voice), scene.nonce)
        view, file = await self._finals.show(scene, event, self.voice)
        try:
            return await self._send(view, scene.nonce, file)
        except PlaceLost:
            if file is None:
                raise
            # It may be files alone that it may not send here.
            view = await self._finals.text(scene, event, self.voice)
            return await self._send(view, scene.nonce)

    async def accepted(self, scene: Scene, event: ev.AppealAccepted) -> Sent | None:
        """Nothing: the message on which it was accepted says so."""
        return None

    # -- inside

    def _past(self, closes: int | None) -> bool:
        return closes is not None and closes <= self._now()

    def _on_screen(self, message: int) -> None:
        self._message = message
        self._clicks.of(message)

    async def _redraw(self, scene: Scene) -> None:
        if scene.message is None or self._clicks.of(int(scene.message)).closed:
            return
        async with self._reaching(gone_is_fine=True):
            await self._outbox.edit(self.channel, int(scene.message), self.question(scene))

    async def _send(self, view: Layout, nonce: str, file: discord.File | None = None) -> Sent:
        async with self._reaching():
            message = await self._outbox.send(self.channel, view, nonce=nonce, file=file)
            return _sent(message.id)
        raise AssertionError  # `_reaching` passes nothing over but what is gone

    @asynccontextmanager
    async def _reaching(self, *, gone_is_fine: bool = False) -> AsyncIterator[None]:
        try:
            yield
        except discord.HTTPException as error:
            if gone_is_fine and error.code == 10008:
                return  # somebody deleted the message; the round goes on with the next
            if lost(error):
                raise PlaceLost(str(error)) from error
            raise


async def _answer(interaction: discord.Interaction, view: Layout) -> int:
    if await responding.arrived(interaction):
        return (await interaction.edit_original_response(view=view)).id
    made = await interaction.response.send_message(view=view)
    if made.message_id is None:
        raise ValueError("Discord named no message for its answer")
    return made.message_id


def _sent(message: int) -> Sent:
    return Sent(message=str(message), at=sent_at(message))
