"""Telling the operator that something is wrong or missing: `/leitmotif report`, "Suggest it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.cards import Card, Tone
from bot.discord_app import custom_ids, responding
from bot.discord_app.drawing import say
from bot.discord_app.forms import fields
from bot.discord_app.languages import reader
from bot.discord_app.markup import clean, fit, one_line
from bot.discord_app.services import Report
from bot.errors import PlayerError
from bot.words import Phrase

if TYPE_CHECKING:
    from bot.discord_app.app import App

KINDS = ("fault", "suggestion")


async def open_form(interaction: discord.Interaction, kind: str, about: str = "") -> None:
    """Show the form; it must be the first answer to its interaction."""
    voice = reader(interaction)
    form = ui.Modal(
        title=say(voice, Phrase.of(f"form-{kind}"), 45),
        custom_id=custom_ids.encode("report", kind),
        timeout=None,
    )
    title: ui.TextInput[ui.Modal] = ui.TextInput(
        custom_id="about", max_length=200, default=fit(one_line(about), 200) or None
    )
    text: ui.TextInput[ui.Modal] = ui.TextInput(
        custom_id="text", max_length=1000, style=discord.TextStyle.paragraph
    )
    form.add_item(ui.Label(text=say(voice, Phrase.of("form-about"), 45), component=title))
    form.add_item(
        ui.Label(
            text=say(voice, Phrase.of("form-text"), 45),
            description=say(voice, Phrase.of(f"form-{kind}-hint"), 100),
            component=text,
        )
    )
    form.stop()
    await responding.open_form(interaction, form)


async def take_form(app: App, interaction: discord.Interaction, kind: str) -> None:
    """Keep what was written, for whoever reviews it; nothing is kept about who wrote it."""
    if kind not in KINDS:
        raise PlayerError(Phrase.of("error-old-button"))
    said = {name: clean(text).strip() for name, text in fields(interaction).items()}
    await app.services.report(
        Report(kind=kind, about=said.get("about", "")[:200], text=said.get("text", "")[:1000])
    )
    await app.show(
        interaction, Card(lead=Phrase.of("report-thanks"), tone=Tone.RIGHT, private=True)
    )
