"""The daily five and practice: one message that only one person sees, edited as they go.

There is no channel: everything rides on that person's latest interaction. After a restart the round
waits for them to come back with the same command.
"""

from __future__ import annotations

from collections.abc import Callable

import discord

from bot.cards import Action, ActionKind, Card
from bot.discord_app import responding
from bot.discord_app.announcer import Sources
from bot.discord_app.drawing import Layout, draw
from bot.trivia import cards as round_cards
from bot.trivia import events as ev
from bot.trivia.announcer import PlaceLost, Scene, Sent
from bot.trivia.rules import Mode
from bot.words import Phrase, Voice

_EXPIRED = {10015, 50027, 10008, 10062}


class PrivateAnnouncer:
    """One person's round on their own screen. `latest` is the interaction that can still edit it."""

    def __init__(
        self,
        latest: discord.Interaction,
        voice: Voice,
        sources: Sources,
        now: Callable[[], int],
    ) -> None:
        self.latest = latest
        self.voice = voice
        self._sources = sources
        self._now = now  # ms since 1970 UTC, by the clock that rounds go by
        self._clues = 1

    async def started(self, scene: Scene, event: ev.RoundStarted) -> Sent | None:
        """Nothing: the first question follows at once."""
        return None

    async def asked(self, scene: Scene, event: ev.Asked) -> Sent:
        """The question, in place of what was there."""
        self._clues = 1
        return await self._show(self.question(scene))

    def question(self, scene: Scene) -> Layout:
        """The open question as it stands now.

        Raises:
            ValueError: none is open.
        """
        if scene.question is None:
            raise ValueError("no question is open")
        return draw(round_cards.question_card(scene, scene.question, clues=self._clues), self.voice)

    async def clue(self, scene: Scene, event: ev.ClueGiven) -> Sent | None:
        """One more clue."""
        self._clues = event.index + 1
        await self._show(self.question(scene))
        return None

    async def hint(self, scene: Scene, event: ev.HintGiven) -> Sent | None:
        """Hints ride on replies here."""
        return None

    async def extended(self, scene: Scene, event: ev.Extended) -> Sent | None:
        """Nothing to say: the question shows no clock."""
        return None

    async def solved(self, scene: Scene, event: ev.Solved) -> Sent | None:
        """The reveal follows at once."""
        return None

    async def closed(self, scene: Scene, event: ev.Closed) -> Sent | None:
        """The reveal."""
        if event.number != scene.number:
            return None  # told again after a kill; the next question is on already
        card = round_cards.reveal_card(scene, event, self._sources())
        return await self._show(draw(_without(card, ActionKind.APPEAL), self.voice))

    async def offered(self, scene: Scene, event: ev.Offered) -> Sent | None:
        """The Continue button."""
        return await self._show(draw(round_cards.offer_card(scene, event), self.voice))

    async def continued(self, scene: Scene, event: ev.Continued) -> Sent | None:
        """The open question anew."""
        return await self.reopened(scene)

    async def resumed(self, scene: Scene, event: ev.Resumed) -> Sent | None:
        """The open question anew, on the screen the person came back with."""
        return await self.reopened(scene)

    async def reopened(self, scene: Scene) -> Sent | None:
        """Show where the round stands; None when no question is open."""
        closed = scene.closes is not None and scene.closes <= self._now()
        if scene.question is None or closed:
            return None
        return await self._show(self.question(scene))

    async def ended(self, scene: Scene, event: ev.Ended) -> Sent | None:
        """How it went; a daily can be shown to others."""
        card = round_cards.final_card(scene, event)
        if scene.rules.mode is Mode.DAILY:
            share = Action(
                kind=ActionKind.TRY,
                label=Phrase.of("button-share"),
                args=("share",),
                prominent=True,
            )
            card = Card(lead=card.lead, tone=card.tone, badge=card.badge, actions=(share,))
        else:
            card = Card(lead=card.lead, tone=card.tone, badge=card.badge, sections=card.sections)
        return await self._show(draw(card, self.voice))

    async def accepted(self, scene: Scene, event: ev.AppealAccepted) -> Sent | None:
        """Nobody can appeal to themselves."""
        return None

    async def _show(self, view: Layout) -> Sent:
        try:
            if await responding.arrived(self.latest):
                message = (await self.latest.edit_original_response(view=view)).id
            else:
                made = await self.latest.response.send_message(view=view, ephemeral=True)
                message = made.message_id or self.latest.id
        except discord.HTTPException as error:
            if error.code in _EXPIRED:
                raise PlaceLost(str(error)) from error
            raise
        return Sent(message=str(message), at=self._now())


def _without(card: Card, kind: ActionKind) -> Card:
    return Card(
        lead=card.lead,
        tone=card.tone,
        badge=card.badge,
        reason=card.reason,
        sections=card.sections,
        sources=card.sources,
        actions=tuple(action for action in card.actions if action.kind is not kind),
    )
