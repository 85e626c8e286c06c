"""`/leitmotif …`: help, settings, privacy, report, about. Grouped, so that no other bot's collide."""

from __future__ import annotations

import io

import discord
import msgspec
from discord import app_commands, ui
from discord.app_commands import describe, rename

from bot.cards import Card, Line, Section
from bot.care.actions import KEPT_DAYS
from bot.discord_app import custom_ids
from bot.discord_app.app import App
from bot.discord_app.drawing import Layout, say
from bot.discord_app.help import help_card
from bot.discord_app.languages import choice, words
from bot.discord_app.play import person_of
from bot.discord_app.reporting import open_form
from bot.discord_app.settings_panel import SettingsPanel
from bot.trivia.preferences import preferences, set_preferences
from bot.words import Phrase
from bot.words.dates import day

_PRIVACY = [
    choice(f"privacy-{what}", what)
    for what in ("show", "export", "delete", "extra-time", "global-name")
]

_TURNED = {
    ("extra-time", True): "extra-time-on",
    ("extra-time", False): "extra-time-off",
    ("global-name", True): "global-name-on",
    ("global-name", False): "global-name-off",
}


def leitmotif_group(app: App, panel: SettingsPanel) -> app_commands.Group:
    """The `/leitmotif` commands."""
    group = app_commands.Group(
        name=words("command-leitmotif"), description=words("command-leitmotif-about")
    )

    @group.command(name=words("command-help"), description=words("command-help-about"))
    async def help(interaction: discord.Interaction) -> None:
        await app.show(interaction, help_card())

    @group.command(name=words("command-settings"), description=words("command-settings-about"))
    async def settings(interaction: discord.Interaction) -> None:
        await panel.show(interaction)

    @group.command(name=words("command-privacy"), description=words("command-privacy-about"))
    @rename(what=words("option-what"))
    @describe(what=words("option-what-about"))
    @app_commands.choices(what=_PRIVACY)
    async def privacy(interaction: discord.Interaction, what: str = "show") -> None:
        match what:
            case "export":
                await _export(app, interaction)
            case "delete":
                await _ask_delete(app, interaction)
            case "extra-time" | "global-name":
                await _toggle(app, interaction, what)
            case _:
                await app.show(interaction, privacy_card())

    @group.command(name=words("command-report"), description=words("command-report-about"))
    async def report(interaction: discord.Interaction) -> None:
        await open_form(interaction, "fault")

    @group.command(name=words("command-about"), description=words("command-about-about"))
    async def about(interaction: discord.Interaction) -> None:
        await app.show(interaction, about_card(app))

    return group


def privacy_card() -> Card:
    """What is kept about people, for how long, and how to have it back or gone."""
    kept = (
        "privacy-kept-play",
        "privacy-kept-settings",
        "privacy-kept-actions",
        "privacy-not-kept",
        "privacy-messages",
    )
    return Card(
        lead=Phrase.of("privacy-lead"),
        badge=Phrase.of("privacy-badge"),
        sections=(Section(lines=tuple(Line(text=Phrase.of(id, days=KEPT_DAYS)) for id in kept)),),
        footer=Phrase.of("privacy-footer"),
        private=True,
    )


def about_card(app: App) -> Card:
    """Version, what the base holds, and where to correct it."""
    about = app.services.about()
    lines = [
        Line(text=Phrase.of("about-works", count=about.works)),
        Line(text=Phrase.of("about-songs", count=about.songs)),
        Line(text=Phrase.of("about-nominations", count=about.nominations)),
        Line(text=Phrase.of("about-as-of", date=day(about.as_of))),
    ]
    return Card(
        lead=Phrase.of("about-lead", version=about.version()),
        badge=Phrase.of("about-badge"),
        reason=Phrase.of("about-reason"),
        sections=(Section(lines=tuple(lines)),),
        private=True,
    )


async def _export(app: App, interaction: discord.Interaction) -> None:
    from bot.discord_app.my_data import export

    data = await export(app.services.store, person_of(interaction.user))
    file = discord.File(io.BytesIO(data), filename="leitmotif-my-data.json")
    shown: ui.Item[Layout] = ui.File("attachment://leitmotif-my-data.json")
    card = Card(lead=Phrase.of("privacy-exported"), private=True)
    await app.show(interaction, card, shown, file=file)


async def _ask_delete(app: App, interaction: discord.Interaction) -> None:
    voice = app.voice(interaction)
    button: ui.Button[Layout] = ui.Button(
        label=say(voice, Phrase.of("button-delete-me"), 80),
        style=discord.ButtonStyle.danger,
        custom_id=custom_ids.encode("forget", str(interaction.user.id)),
    )
    card = Card(lead=Phrase.of("privacy-delete-sure"), private=True)
    await app.show(interaction, card, ui.ActionRow(button))


async def forget(app: App, interaction: discord.Interaction, user_id: str) -> None:
    """The delete button: only for the person it was made for.

    Raises:
        PlayerError: somebody else pressed it.
    """
    from bot.errors import PlayerError

    if user_id != str(interaction.user.id):
        raise PlayerError(Phrase.of("error-not-yours"))
    await app.services.store.forget(person_of(interaction.user))
    await app.show(interaction, Card(lead=Phrase.of("privacy-deleted"), private=True), update=True)


async def _toggle(app: App, interaction: discord.Interaction, what: str) -> None:
    """Turn one of a player's own settings to what it was not."""
    store = app.services.store
    player = await store.player_of(person_of(interaction.user))
    now = await preferences(store, player)
    field = what.replace("-", "_")
    on = not getattr(now, field)
    await set_preferences(store, player, msgspec.structs.replace(now, **{field: on}))
    await app.show(interaction, Card(lead=Phrase.of(_TURNED[what, on]), private=True))
