"""What every command and button has at hand: the features, the reader's voice, and how to reply."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import discord
import msgspec
from discord import ui

from bot.asking.answer import Answer, Intent
from bot.asking.question import Question
from bot.cards import Card
from bot.care import actions
from bot.care.actions import Did
from bot.discord_app import responding
from bot.discord_app.announcer import ChannelAnnouncer
from bot.discord_app.asked import Questions
from bot.discord_app.buttons import answer_card
from bot.discord_app.clicks import Clicks
from bot.discord_app.client import Leitmotif
from bot.discord_app.contexts import Contexts
from bot.discord_app.drawing import Layout, draw
from bot.discord_app.finals import Finals
from bot.discord_app.languages import reader, room
from bot.discord_app.limits import Limits
from bot.discord_app.markup import clean
from bot.discord_app.names import Names
from bot.discord_app.outbox import Outbox, sent_at
from bot.discord_app.play import Play, person_of
from bot.discord_app.private_play import PrivateAnnouncer
from bot.discord_app.recent import Recent
from bot.discord_app.server_settings import ServerSettings, read
from bot.discord_app.services import Asking, Services
from bot.knowledge.library import Library
from bot.titles import Titles
from bot.titles.completion import Completers
from bot.trivia.events import Place
from bot.words import Phrase, Voice

_RECENT = 500  # answers kept as drawn, about five kilobytes each


# A question with what was typed and the page, or a title; and the language.
_Key = tuple[Question, str, int, str] | tuple[str, str]


@dataclass(frozen=True)
class _Shown:
    """An answer, its card, and the card as it is sent."""

    library: Library  # that it was answered from
    answer: Answer
    card: Card
    drawn: msgspec.Raw


@dataclass
class App:
    """One for the process. Everything a restart must not lose is in the store, nothing here."""

    client: Leitmotif
    services: Services
    clicks: Clicks
    outbox: Outbox
    limits: Limits = field(default_factory=lambda: Limits(()))
    contexts: Contexts = field(default_factory=Contexts)
    names: Names = field(default_factory=Names)
    resumed: asyncio.Event = field(default_factory=asyncio.Event)
    pause: Phrase | None = None  # why no round may be started now

    tasks: list[asyncio.Task[None]] = field(default_factory=list)  # ended with the process

    def __post_init__(self) -> None:
        self.play = Play(
            self.services.host, self.clicks, self.outbox, self.announcer_of, self.resumed
        )
        self.finals = Finals(self)
        self._completers: tuple[object, Completers] | None = None
        self._settings: dict[int, tuple[float, ServerSettings]] = {}
        self._recent: Recent[_Key, _Shown] = Recent(_RECENT)

    # -- features

    @property
    def completers(self) -> Completers:
        """Choices while typing, over the knowledge base as it is now."""
        library = self.services.library()
        if self._completers is None or self._completers[0] is not library:
            self._completers = library, Completers(library, self.services.titles())
        return self._completers[1]

    async def settings(self, guild_id: int | None) -> ServerSettings:
        """A server's settings; those of a DM are the defaults."""
        if guild_id is None:
            return ServerSettings()
        kept = self._settings.get(guild_id)
        if kept and time.monotonic() - kept[0] < 30:  # several processes may share the store
            return kept[1]
        settings = await read(self.services.store, guild_id)
        self._settings[guild_id] = time.monotonic(), settings
        return settings

    def settings_changed(self, guild_id: int) -> None:
        """Look again at the next question."""
        self._settings.pop(guild_id, None)

    async def room_voice(self, guild_id: int | None, locale: discord.Locale | None) -> Voice:
        """The voice for what a whole channel reads."""
        return room((await self.settings(guild_id)).language, locale.value if locale else None)

    async def voice_at(self, place: Place) -> Voice:
        """The voice of a place as it was when its last round began."""
        guild_id = int(place.server) if place.server else None
        kept = await self.services.store.get(f"channel:{place.channel}", "locale")
        return room((await self.settings(guild_id)).language, kept.decode() if kept else None)

    async def remember_voice(self, place: Place, voice: Voice) -> None:
        """Keep a place's language, for after a restart."""
        key = f"channel:{place.channel}"
        await self.services.store.put(key, "locale", value=voice.language.encode())

    async def remember_opening(self, place: Place, interaction: discord.Interaction) -> None:
        """Keep what edits the answer to the command that opens a round, until it has been given.

        After a kill it can't be known whether the rules were on screen; edited, they are there once.
        """
        value = f"{interaction.application_id}/{interaction.token}".encode()
        await self.services.store.put(f"channel:{place.channel}", "opening", value=value)

    async def opening_at(self, place: Place) -> tuple[str, str] | None:
        """The application and the token of the command that last opened a round in a place."""
        kept = await self.services.store.get(f"channel:{place.channel}", "opening")
        if kept is None:
            return None
        application, _, token = kept.decode().partition("/")
        return application, token

    def spend(self, interaction: discord.Interaction, kind: str) -> None:
        """Count what somebody does against what they may do in a while.

        Raises:
            TooOften: they have to wait.
        """
        self.limits.spend(kind, interaction.user.id, interaction.guild_id)

    async def note(self, interaction: discord.Interaction, did: Did, about: str = "") -> None:
        """Write down what an admin has just done here."""
        await actions.note(
            self.services.store,
            did,
            who=person_of(interaction.user),
            at=sent_at(interaction.id),
            server=str(interaction.guild_id) if interaction.guild_id else None,
            about=about,
        )

    # -- replies

    def voice(self, interaction: discord.Interaction) -> Voice:
        """The voice for who asks."""
        return reader(interaction)

    async def asker(self) -> Asking:
        """Answers questions, once what they need is in memory: built here it would hold up everybody."""
        await self.client.warm.wait()
        return self.services.asker()

    async def titles(self) -> Titles:
        """The title engine, once it is in memory."""
        await self.client.warm.wait()
        return self.services.titles()

    async def questions(self) -> Questions:
        """Questions built from options."""
        return Questions(self.services.library(), await self.titles())

    async def ask(self, interaction: discord.Interaction, text: str) -> None:
        """Answer words, as a follow-up where they are one."""
        key = interaction.channel_id or 0, interaction.user.id
        answer = self.contexts.ask(await self.asker(), key, clean(text))
        await self.show(interaction, answer_card(answer))

    async def answer(
        self,
        interaction: discord.Interaction,
        question: Question,
        query: str = "",
        *,
        page: int = 1,
        private: bool | None = None,
        update: bool = False,
    ) -> None:
        """Answer a question that needs no parsing."""
        asker, voice, asked = await self.asker(), self.voice(interaction), clean(query)
        shown = self._shown(
            (question, asked, page, voice.language),
            lambda: msgspec.structs.replace(asker.answer(question), query=asked),
            page,
            voice,
        )
        await self._tell(interaction, shown, private=private, update=update)

    async def look_up(self, interaction: discord.Interaction, title: str) -> None:
        """The verdict on what a title names, whatever was talked of before."""
        asker, questions = await self.asker(), await self.questions()
        text, voice = clean(title), self.voice(interaction)

        def found() -> Answer:
            question = questions.outright(text)
            if question is None:
                return asker.ask(text)
            return msgspec.structs.replace(asker.answer(question), query=text)

        await self._tell(interaction, self._shown((text, voice.language), found, 1, voice))

    def _shown(self, key: _Key, find: Callable[[], Answer], page: int, voice: Voice) -> _Shown:
        """An answer and its card; what was drawn lately, by this knowledge, is not drawn anew."""
        library = self.services.library()
        kept = self._recent.get(key)
        if kept is not None and kept.library is library:
            self.services.repeated(kept.answer)
            return kept
        answer = find()
        card = answer_card(answer, page)
        drawn = responding.components_of(draw(card, voice))
        return self._recent.put(key, _Shown(library, answer, card, drawn))

    async def _tell(
        self,
        interaction: discord.Interaction,
        shown: _Shown,
        *,
        private: bool | None = None,
        update: bool = False,
    ) -> None:
        self.contexts.keep((interaction.channel_id or 0, interaction.user.id), shown.answer)
        private = shown.card.private if private is None else private
        if await responding.arrived(interaction):
            view = draw(shown.card, self.voice(interaction))
            await self.reply(interaction, view, private=private, update=update)
        elif update:
            await responding.redraw(interaction, shown.drawn)
        else:
            await responding.show(interaction, shown.drawn, private=private)

    async def verdict(
        self,
        interaction: discord.Interaction,
        work: str,
        *,
        private: bool | None = None,
        update: bool = False,
    ) -> None:
        """The verdict on a work."""
        question = Question(intent=Intent.VERDICT, works=(work,), rule="command")
        await self.answer(interaction, question, private=private, update=update)

    async def show(
        self,
        interaction: discord.Interaction,
        card: Card,
        *extra: ui.Item[Layout],
        private: bool | None = None,
        update: bool = False,
        **more: Any,
    ) -> None:
        """Answer with a card; `update` redraws the message that was clicked on."""
        view = draw(card, self.voice(interaction), *extra)
        await self.reply(
            interaction,
            view,
            private=card.private if private is None else private,
            update=update,
            **more,
        )

    async def reply(
        self,
        interaction: discord.Interaction,
        view: Layout,
        *,
        private: bool = True,
        update: bool = False,
        **more: Any,
    ) -> None:
        """Answer with a view, whether or not Discord was told to wait."""
        if more:
            if await responding.arrived(interaction):
                await interaction.followup.send(view=view, ephemeral=private, **more)
            else:
                await interaction.response.send_message(view=view, ephemeral=private, **more)
        elif update:
            await responding.redraw(interaction, view)
        else:
            await responding.show(interaction, view, private=private)

    # -- rounds

    def place(self, interaction: discord.Interaction) -> Place:
        """Where an interaction happens, as rounds know it."""
        return Place(
            "discord",
            str(interaction.channel_id),
            str(interaction.guild_id) if interaction.guild_id else None,
        )

    def ours(self, place: Place) -> bool:
        """Whether a place's events come to this process: its guild's shard, or shard 0 for a DM."""
        if place.front != "discord":
            return False
        count = self.client.shard_count or 1
        shard = (int(place.server) >> 22) % count if place.server else 0
        return shard in (getattr(self.client, "shard_ids", None) or range(count))

    def announcer_of(self, round_id: str) -> ChannelAnnouncer | PrivateAnnouncer | None:
        """Who tells a round."""
        announcer = self.services.host.announcer(round_id)
        if isinstance(announcer, ChannelAnnouncer | PrivateAnnouncer):
            return announcer
        return None

    def announcer(
        self,
        channel: int,
        voice: Voice,
        opening: discord.Interaction | tuple[str, str] | None = None,
    ) -> ChannelAnnouncer:
        """A new voice for a channel; the one before it, if any, has finished."""
        return ChannelAnnouncer(
            channel,
            voice,
            self.outbox,
            self.clicks,
            lambda: self.services.library().sources,
            now=self.services.host.clock.now,
            opening=opening,
            finals=self.finals,
        )
