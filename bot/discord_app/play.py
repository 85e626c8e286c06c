"""What people do in rounds: clicks, typed guesses, votes. Each is answered by its own response.

A click's response redraws the question's count (or changes nothing), and the player's private
confirmation follows through the click's own token; neither is counted by Discord.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import discord
import structlog
from discord import ui

from bot.discord_app import custom_ids, responding
from bot.discord_app.announcer import ChannelAnnouncer
from bot.discord_app.clicks import Carrier, Clicks
from bot.discord_app.drawing import finished, say
from bot.discord_app.failures import FAILED, UNHEARD
from bot.discord_app.languages import reader
from bot.discord_app.markup import clean
from bot.discord_app.outbox import Outbox, sent_at
from bot.discord_app.private_play import PrivateAnnouncer
from bot.discord_app.which import told
from bot.errors import PlayerError
from bot.trivia.announcer import Scene
from bot.trivia.guesses import Got, Reply, reply
from bot.trivia.host import Host
from bot.trivia.rules import Mode
from bot.words import Phrase

log = structlog.get_logger("leitmotif.discord")

_TAKING_UP = 180.0  # seconds, longer than a pool is built; Discord is told to wait meanwhile
_FORM = 2.0  # seconds; a form can't be told to wait for
_REDRAW = 1.0  # seconds between drawings of the count


def person_of(user: discord.abc.User) -> str:
    """A Discord user as the store knows them."""
    return f"discord:{user.id}"


def server_of(interaction: discord.Interaction) -> str:
    """The server something was done in, as the store knows it.

    Raises:
        PlayerError: it was done in no server.
    """
    if interaction.guild_id is None:
        raise PlayerError(Phrase.of("error-server-only"))
    return str(interaction.guild_id)


class Play:
    """Clicks and guesses, checked against the round they name and taken to its host."""

    def __init__(
        self,
        host: Host,
        clicks: Clicks,
        outbox: Outbox,
        announcer_of: Callable[[str], ChannelAnnouncer | PrivateAnnouncer | None],
        resumed: asyncio.Event,
    ) -> None:
        self._host = host
        self._clicks = clicks
        self._outbox = outbox
        self._announcer_of = announcer_of
        self._resumed = resumed

    async def taken_up(self, within: float = _TAKING_UP) -> None:
        """Wait, in the first moments of a process, for the rounds that it takes up."""
        if not self._resumed.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._resumed.wait(), within)

    async def scene(
        self, round_id: str, interaction: discord.Interaction, within: float = _TAKING_UP
    ) -> Scene | None:
        """The round a click names, if it runs here and is played where the click was made.

        `within`: seconds that it may take where the round is still being taken up.

        Raises:
            PlayerError: the round is another channel's: the id was forged or copied.
        """
        scene = self._host.scene(round_id)
        if scene is None and not self._resumed.is_set():
            await self.taken_up(within)
            scene = self._host.scene(round_id)
        if scene is not None and not _belongs(scene, interaction):
            raise PlayerError(Phrase.of("error-not-yours"))
        return scene

    async def choose(
        self, interaction: discord.Interaction, round_id: str, number: str, index: str
    ) -> None:
        """A choice was pressed."""
        of, which = _number(number), _number(index)
        await self._guess(interaction, round_id, number=of, choice=which)

    async def form(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        """Answer was pressed: the form to type in."""
        await self.scene(round_id, interaction, _FORM)
        voice = reader(interaction)
        form = ui.Modal(
            title=say(voice, Phrase.of("form-answer"), 45),
            custom_id=custom_ids.encode("typed", round_id, number),
            timeout=None,
        )
        field: ui.TextInput[ui.Modal] = ui.TextInput(custom_id="guess", max_length=100)
        form.add_item(
            ui.Label(text=say(voice, Phrase.of("form-answer-label"), 45), component=field)
        )
        form.stop()
        await responding.open_form(interaction, form)

    async def typed(
        self, interaction: discord.Interaction, round_id: str, number: str, text: str
    ) -> None:
        """The form was sent."""
        await self._guess(interaction, round_id, number=_number(number), text=text)

    async def which(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        """Which one? was pressed, or one of its names was picked: a guess like any other."""
        scene = await self.scene(round_id, interaction)
        someone, picked = person_of(interaction.user), _picked(interaction)
        if scene is None or str(scene.number) != number:
            answer = reply(Got.CLOSED)
        elif picked is None:
            answer = await self._host.which(round_id, someone)
        else:
            answer = await self._host.guess(
                round_id, someone, sent=sent_at(interaction.id), number=scene.number, text=picked
            )
        view = told(reader(interaction), answer, round_id, _number(number))
        # Picked where only its player sees it; nothing else may be drawn over.
        if picked is not None and interaction.message and interaction.message.flags.ephemeral:
            await responding.redraw(interaction, view)
        else:
            await responding.show(interaction, view, private=True)

    async def hint(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        """Hint was pressed: private on a choice question, a vote on a typed one."""
        await self.scene(round_id, interaction)
        await _tell(interaction, await self._host.hint(round_id, person_of(interaction.user)))

    async def skip(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        """Skip was pressed: a vote."""
        scene = await self.scene(round_id, interaction)
        if scene is None or str(scene.number) != number:
            await _tell(interaction, reply(Got.CLOSED))
            return
        await _tell(interaction, await self._host.skip(round_id, person_of(interaction.user)))

    async def go_on(self, interaction: discord.Interaction, round_id: str) -> None:
        """Continue was pressed; the offer's message says so in its place."""
        await self.scene(round_id, interaction)
        announcer = self._announcer_of(round_id)
        if isinstance(announcer, PrivateAnnouncer):
            await responding.nothing_new(interaction)
            announcer.latest = interaction
            await self._host.proceed(round_id, person_of(interaction.user))
            return
        if await self._host.proceed(round_id, person_of(interaction.user)):
            voice = announcer.voice if announcer else reader(interaction)
            line = ui.TextDisplay[ui.LayoutView](say(voice, Phrase.of("round-going-on")))
            await responding.redraw(interaction, finished(line))
        else:
            await _tell(interaction, reply(Got.CLOSED))

    # -- answering

    async def _guess(self, interaction: discord.Interaction, round_id: str, **guess: Any) -> None:
        """Acknowledge a guess while it is judged and stored, then say what became of it.

        The acknowledgement says nothing ("nothing new"): it only keeps Discord from showing that
        the click failed. What is confirmed is stored.
        """
        scene = await self.scene(round_id, interaction)
        message = interaction.message
        if scene is None or message is None:
            await _tell(interaction, reply(Got.CLOSED))
            return
        announcer = self._announcer_of(round_id)
        if isinstance(announcer, PrivateAnnouncer):
            announcer.latest = interaction  # the reveal follows at once, on this very screen
        someone, sent = person_of(interaction.user), sent_at(interaction.id)
        # Side by side: Discord is not kept waiting by the store, nor the guess by Discord.
        _, answer = await asyncio.gather(
            _acknowledge(interaction),
            self._host.guess(round_id, someone, sent=sent, **guess),
        )
        if isinstance(announcer, PrivateAnnouncer):
            await _alone(interaction, answer)
            return
        carrier = self._clicks.of(message.id)
        if str(message.id) == scene.message and not carrier.closed:
            self._clicks.took(message.id, interaction)
        asked = round_id, scene.number
        await self._confirm(interaction, carrier, answer, asked, self._team(round_id, someone))
        if isinstance(announcer, ChannelAnnouncer) and answer.got is not Got.CLOSED:
            await self._count(interaction, round_id, carrier, announcer)

    def _team(self, round_id: str, someone: str) -> int | None:
        """The team somebody plays for, where there are teams."""
        scene = self._host.scene(round_id)
        if scene is None or scene.rules.mode is not Mode.TEAMS:
            return None
        return next((seat.team for seat in scene.seats if seat.person == someone), None)

    async def _count(
        self,
        interaction: discord.Interaction,
        round_id: str,
        carrier: Carrier,
        announcer: ChannelAnnouncer,
    ) -> None:
        """Draw the number of answers on the question, at most once a second."""
        due = time.monotonic() - carrier.drawn >= _REDRAW
        if not due or self._outbox.lanes.busy(announcer.channel):
            return
        carrier.drawn = time.monotonic()
        # The reveal waits for this lane, so the count can't be drawn over it.
        async with self._outbox.lanes.lane(announcer.channel):
            scene = self._host.scene(round_id)
            message = interaction.message
            if carrier.closed or scene is None or message is None:
                return
            if scene.message == str(message.id):
                try:
                    await interaction.edit_original_response(view=announcer.question(scene))
                except FAILED:
                    carrier.interaction = None  # the count is a courtesy; the reveal finds its way

    async def _confirm(
        self,
        interaction: discord.Interaction,
        carrier: Carrier,
        answer: Reply,
        asked: tuple[str, int],
        team: int | None,
    ) -> None:
        below = Phrase.of("round-your-team", team=team) if team is not None else None
        view = told(reader(interaction), answer, *asked, below=below)
        async with carrier.turns[interaction.user.id]:
            await self._confirm_in_turn(interaction, carrier, view)

    async def _confirm_in_turn(
        self, interaction: discord.Interaction, carrier: Carrier, view: ui.LayoutView
    ) -> None:
        earlier = carrier.confirmations.get(interaction.user.id)
        if earlier is not None:
            webhook, message = earlier
            try:
                await webhook.edit_message(message, view=view)
            except FAILED:
                pass  # dismissed or expired: a new one then
            else:
                return
        sent = await interaction.followup.send(view=view, ephemeral=True, wait=True)
        carrier.confirmations[interaction.user.id] = interaction.followup, sent.id


async def _acknowledge(interaction: discord.Interaction) -> None:
    """Tell Discord that a click was seen; where its answer is lost, the guess is confirmed still."""
    try:
        await responding.nothing_new(interaction)
    except UNHEARD as failure:
        log.debug("an acknowledgement was not answered", failure=repr(failure))


def _belongs(scene: Scene, interaction: discord.Interaction) -> bool:
    """Whether a click comes from where its round is played, or from the one who plays it alone."""
    if scene.rules.mode.private:
        return scene.starter == person_of(interaction.user)
    return scene.place.channel == str(interaction.channel_id)


async def _alone(interaction: discord.Interaction, answer: Reply) -> None:
    """In a private round the message itself changes; only what it doesn't show is said."""
    if answer.got in (Got.NEAR, Got.WRONG, Got.TRIES):
        view = finished(ui.TextDisplay(say(reader(interaction), answer.phrase, 600)))
        await interaction.followup.send(view=view, ephemeral=True)


async def _tell(interaction: discord.Interaction, answer: Reply) -> None:
    view = finished(ui.TextDisplay(say(reader(interaction), answer.phrase, 600)))
    await responding.show(interaction, view, private=True)


def _picked(interaction: discord.Interaction) -> str | None:
    """The name picked in a select; None where a button was pressed."""
    data: Any = interaction.data
    values = data.get("values") or ()
    return clean(str(values[0])) if values else None


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 4:
        raise PlayerError(Phrase.of("error-old-button"))
    return int(text)
