"""Messages that are meant for the bot: mentions, DMs, pinged replies, and typed guesses in rounds."""

from __future__ import annotations

import re

import discord
import structlog

from bot.discord_app import errors
from bot.discord_app.app import App
from bot.discord_app.buttons import answer_card
from bot.discord_app.drawing import draw, finished, say
from bot.discord_app.failures import FAILED
from bot.discord_app.limits import TooOften
from bot.discord_app.markup import clean
from bot.discord_app.outbox import sent_at
from bot.discord_app.play import person_of
from bot.trivia.events import Place
from bot.words import Phrase, Voice

log = structlog.get_logger("leitmotif.discord")


class Mentions:
    """Answers messages; what is not meant for the bot is left alone."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def heard(self, message: discord.Message) -> None:
        """A message arrived that the bot can see."""
        if message.author.bot or not message.content:
            return
        try:
            if await self._guessed(message):
                return
            text = self._meant(message)
            if text is not None:
                self._spend(message, "questions")
                await self._answer(message, text)
        except TooOften as refused:
            if refused.first:  # said once; a crowd of refusals would be the worse flood
                await self._trouble(message, refused)
        except Exception as error:
            await self._trouble(message, error)

    def _spend(self, message: discord.Message, kind: str) -> None:
        guild = message.guild
        self._app.limits.spend(kind, message.author.id, guild.id if guild else None)

    def _meant(self, message: discord.Message) -> str | None:
        """What the bot is asked, or None if it is not."""
        me = self._app.client.user
        if me is None:
            return None
        text = re.sub(rf"<@!?{me.id}>", " ", message.content).strip()
        if message.guild is None or me in message.mentions:
            return clean(text)
        return None

    async def _guessed(self, message: discord.Message) -> bool:
        """Whether it was a guess in a typed round: a reply to its question, or any message there."""
        await self._app.play.taken_up()
        host = self._app.services.host
        place = Place(
            "discord", str(message.channel.id), str(message.guild.id) if message.guild else None
        )
        round_id = host.running(place)
        scene = host.scene(round_id) if round_id else None
        if round_id is None or scene is None or not scene.rules.mode.typed:
            return False
        me = self._app.client.user
        text = re.sub(rf"<@!?{me.id}>", " ", message.content).strip() if me else message.content
        if not text:
            return False
        try:
            self._spend(message, "guesses")
        except TooOften:
            return True  # told to nobody: the channel would read it
        self._app.names.seen(message.author)
        told = await host.guess(
            round_id, person_of(message.author), sent=sent_at(message.id), text=clean(text)
        )
        if message.guild is None and not told.ignored and told.got != "right":
            voice = await self._voice(message)
            view = finished(discord.ui.TextDisplay(say(voice, told.phrase)))
            await self._app.outbox.send(message.channel.id, view, reply_to=message.id)
        reference = message.reference.message_id if message.reference else None
        return not told.ignored or str(reference) == scene.message

    async def _answer(self, message: discord.Message, text: str) -> None:
        voice = await self._voice(message)
        key = message.channel.id, message.author.id
        answer = self._app.contexts.ask(await self._app.asker(), key, text)
        view = draw(answer_card(answer), voice)
        # The person answered is the one who may be pinged.
        await self._app.outbox.send(message.channel.id, view, reply_to=message.id, names=True)

    async def _voice(self, message: discord.Message) -> Voice:
        guild = message.guild
        locale = guild.preferred_locale if guild else None
        return await self._app.room_voice(guild.id if guild else None, locale)

    async def _trouble(self, message: discord.Message, error: BaseException) -> None:
        """Say so where it can be said; a channel the bot may not write in stays silent."""
        phrase: Phrase | None = errors.told(error)
        if phrase is None or isinstance(errors.cause(error), discord.HTTPException):
            log.info("could not answer a message", error=repr(error))
            return
        view = finished(discord.ui.TextDisplay(say(await self._voice(message), phrase, 600)))
        try:
            await self._app.outbox.send(message.channel.id, view, reply_to=message.id)
        except FAILED as failure:
            log.info("could not tell an error", failure=repr(failure))
