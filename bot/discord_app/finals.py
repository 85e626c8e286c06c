"""The end of a round in a channel: its standings as text, and drawn where the server wants that."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import discord
import msgspec
import structlog
from discord import ui

from bot.cards import Card
from bot.discord_app.drawing import Layout, draw
from bot.discord_app.scoreboard import Scoreboard, by_question, description, scoreboard
from bot.trivia import cards
from bot.trivia import events as ev
from bot.trivia.announcer import Scene
from bot.words import Phrase, Voice

if TYPE_CHECKING:
    from bot.discord_app.app import App

log = structlog.get_logger("leitmotif.discord")

_NAME = "scoreboard.png"
_AT_ONCE = 6  # pictures wanted at a time; who comes later gets the text alone, and gets it soon
_PLAYERS = 2  # from so many on there is something to compare


class Finals:
    """Draws the last card of a round."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._wanted = 0
        self._turn = asyncio.Lock()

    async def text(self, scene: Scene, event: ev.Ended, voice: Voice) -> Layout:
        """The standings in words alone."""
        return draw(_card(scene, event, await self._board(scene)), voice)

    async def show(
        self, scene: Scene, event: ev.Ended, voice: Voice
    ) -> tuple[Layout, discord.File | None]:
        """The standings in words, and the picture of them where there is one."""
        board = await self._board(scene)
        card = _card(scene, event, board)
        picture = await self._picture(scene, board, voice)
        if picture is None:
            return draw(card, voice), None
        gallery: ui.MediaGallery[Layout] = ui.MediaGallery()
        gallery.add_item(media=f"attachment://{_NAME}", description=description(board, voice))
        return draw(card, voice, gallery), discord.File(io.BytesIO(picture), _NAME)

    async def _board(self, scene: Scene) -> Scoreboard:
        events = await self._app.services.store.events_of(scene.round)
        return scoreboard(scene, events, self._app.names.of)

    async def _picture(self, scene: Scene, board: Scoreboard, voice: Voice) -> bytes | None:
        server = scene.place.server
        settings = await self._app.settings(int(server) if server else None)
        if (
            not settings.picture
            or not board.played
            or len(board.rows) < _PLAYERS
            or self._wanted >= _AT_ONCE
        ):
            return None
        self._wanted += 1
        try:
            async with self._turn:
                return await asyncio.to_thread(_drawn, board, scene, voice)
        except Exception:
            log.exception("the scoreboard could not be drawn", round=scene.round)
            return None
        finally:
            self._wanted -= 1


def _card(scene: Scene, event: ev.Ended, board: Scoreboard) -> Card:
    card = cards.final_card(scene, event)
    if not board.played:
        return card
    return msgspec.structs.replace(card, sections=(*card.sections, by_question(board)))


def _drawn(board: Scoreboard, scene: Scene, voice: Voice) -> bytes:
    # Here, since drawing is seldom wanted: the library costs a start and its memory nothing until then.
    from bot.discord_app.picture import draw_scoreboard, with_readable_names

    mode = voice.say(Phrase.of(f"mode-{scene.rules.mode}"))
    title = voice.say(Phrase.of("round-over"))
    asked = max(len(row.questions) for row in board.rows)
    subtitle = voice.say(Phrase.of("scoreboard-about", mode=mode, questions=asked))
    return draw_scoreboard(with_readable_names(board), title, subtitle, voice)
