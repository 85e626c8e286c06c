"""What a bot that is online does of itself: says that it is ready, looks after rounds, says goodbye."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

import msgspec
import structlog

from bot.cards import Card
from bot.discord_app.announcer import ChannelAnnouncer
from bot.discord_app.app import App
from bot.discord_app.drawing import draw
from bot.discord_app.failures import FAILED
from bot.discord_app.invite import invite_link
from bot.discord_app.markup import moment
from bot.words import Phrase

log = structlog.get_logger("leitmotif")

LOOK = 5.0  # seconds between two looks at rounds left behind and at announcements
BACK_IN = 60  # seconds that a restart is said to take
PATIENCE = 5.0  # seconds that the goodbyes may take
MAINTENANCE = ("bot", "maintenance")  # scope and kind of the document


class Maintenance(msgspec.Struct, frozen=True):
    """A pause the operator has announced; times in seconds since 1970."""

    starts: int
    ends: int


class Duties:
    """One for a client. `register` puts the commands in place and says whether it could."""

    def __init__(
        self,
        app: App,
        *,
        resume: Callable[[], Awaitable[None]],
        register: Callable[[], Awaitable[bool]],
        now: Callable[[], float] = time.time,
    ) -> None:
        self._app = app
        self._resume = resume
        self._register = register
        self._now = now
        self._announced: Maintenance | None = None
        self._said_ready = False
        self.online = asyncio.Event()  # ready for the first time
        self.over = asyncio.Event()  # ends `look` between two looks, never within one
        self.commands_missing: str | None = None  # why, once registering has failed

    async def registered(self) -> None:
        """Put the commands in place; trouble is kept for the ready line and tried again later."""
        try:
            await self._register()
            self.commands_missing = None
        except FAILED as error:
            self.commands_missing = str(error) or type(error).__name__
            log.warning("commands could not be registered", why=self.commands_missing)

    def ready(self) -> None:
        """One line that says what an operator wants to know; once."""
        client, base = self._app.client, self._app.services.about()
        if self._said_ready:
            return
        self._said_ready = True
        self.online.set()
        facts: dict[str, object] = {
            "servers": len(client.guilds),
            "commands": len(client.tree._get_all_commands()),
            "knowledge": base.as_of,
            "works": base.works,
            "invite": invite_link(client.application_id or 0),
        }
        if self.commands_missing:
            facts |= {"commands": 0, "commands_missing": self.commands_missing}
        log.info("ready", **facts)

    async def look(self) -> None:
        """Take up rounds of ours that nobody plays, and tell what the operator has announced."""
        while not self.over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self.over.wait(), LOOK)
                return
            try:
                if self.commands_missing:
                    await self.registered()
                if self._app.client.is_ready():
                    await self._resume()
                    await self._tell_maintenance()
            except Exception as error:
                # The database is away; what is open here plays on or stops by itself.
                log.warning("could not look after rounds", error=repr(error)[:300])

    async def _tell_maintenance(self) -> None:
        data = await self._app.services.store.get(*MAINTENANCE)
        found = msgspec.json.decode(data, type=Maintenance) if data else None
        if found is not None and found.ends <= self._now():
            found = None
        if found == self._announced:
            return
        self._announced = found
        self._app.pause = None if found is None else pause(found)
        if found is not None:
            log.info("maintenance announced", starts=found.starts, ends=found.ends)
            await self._tell_rounds(maintenance(found), f"m{found.starts % 1_000_000}")

    async def farewell(self) -> None:
        """Take no more rounds, and say in those open when the bot will be back."""
        back = int(self._now()) + BACK_IN
        self._app.pause = Phrase.of("error-restarting")
        try:
            async with asyncio.timeout(PATIENCE):
                await self._tell_rounds(Phrase.of("round-restarting", back=moment(back)), "bye")
        except TimeoutError:
            log.warning("not every round could be told of the restart")

    async def _tell_rounds(self, phrase: Phrase, mark: str) -> None:
        host = self._app.services.host
        told = []
        for round_id in host.rounds:
            announcer, scene = self._app.announcer_of(round_id), host.scene(round_id)
            if isinstance(announcer, ChannelAnnouncer) and scene is not None:
                view = draw(Card(lead=phrase), announcer.voice)
                nonce = f"{mark[:8]}{scene.nonce}"[:25]
                told.append(self._app.outbox.send(announcer.channel, view, nonce=nonce))
        for outcome in await asyncio.gather(*told, return_exceptions=True):
            if isinstance(outcome, Exception):
                log.info("a round could not be told", error=repr(outcome)[:200])


def maintenance(found: Maintenance) -> Phrase:
    """What a channel with a round is told."""
    starts, ends = moment(found.starts), moment(found.ends, "t")
    return Phrase.of("round-maintenance", starts=starts, ends=ends)


def pause(found: Maintenance) -> Phrase:
    """What somebody is told who starts a round before or during it."""
    starts, ends = moment(found.starts), moment(found.ends, "t")
    return Phrase.of("error-maintenance", starts=starts, ends=ends)
