"""What a player alone is told of a guess; where it may mean several, "Which one?" with a select."""

from __future__ import annotations

import discord
from discord import ui

from bot.discord_app import custom_ids
from bot.discord_app.drawing import Layout, finished, say
from bot.discord_app.markup import fit, one_line
from bot.trivia.guesses import Reply
from bot.words import Phrase, Voice

_WIDTH = 100  # letters of a choice's name and of its value


def told(
    voice: Voice, answer: Reply, round_id: str, number: int, *, below: Phrase | None = None
) -> Layout:
    """The reply; its options stand in a select whose pick is a guess like any other."""
    text = say(voice, answer.phrase, 600)
    if below is not None:
        text += f"\n-# {say(voice, below)}"
    shown: ui.TextDisplay[Layout] = ui.TextDisplay(text)
    # Names longer than Discord lets a value be can't be picked; they can still be typed.
    options = [name for name in answer.options if len(name) <= _WIDTH][:25]
    if not options:
        return finished(shown)
    select: ui.Select[Layout] = ui.Select(
        custom_id=custom_ids.encode("which", round_id, str(number)),
        placeholder=fit(voice.say(Phrase.of("which-choose")), 150),
        options=[
            discord.SelectOption(label=fit(one_line(name), _WIDTH), value=name) for name in options
        ],
    )
    return finished(shown, ui.ActionRow(select))
