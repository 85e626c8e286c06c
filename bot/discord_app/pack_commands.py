"""`/pack …`: a server's own questions, checked by the pack lab before they are kept."""

from __future__ import annotations

import io
from collections.abc import Callable, Coroutine, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands, ui
from discord.app_commands import Choice, describe, rename

from bot.cards import Card, Line, Section, Tone
from bot.care.actions import Did
from bot.discord_app import custom_ids, responding
from bot.discord_app.app import App
from bot.discord_app.drawing import Layout, say
from bot.discord_app.forms import fetched, uploaded
from bot.discord_app.languages import reader, words
from bot.discord_app.markup import clean
from bot.discord_app.offering import offering
from bot.discord_app.play import server_of
from bot.errors import Fault, PlayerError
from bot.trivia.packs.model import MAX_BYTES
from bot.words import Phrase

if TYPE_CHECKING:
    from bot.trivia.packs.lab import Report

_LISTED = 12  # faults shown on a card


def _shelf() -> ModuleType:
    """The packs' room, with YAML and its checks: loaded by the first who comes with a pack."""
    from bot.trivia.packs import shelf

    return shelf


def pack_group(app: App) -> app_commands.Group:
    """The `/pack` commands."""
    group = app_commands.Group(name=words("command-pack"), description=words("command-pack-about"))

    @group.command(name=words("command-pack-add"), description=words("command-pack-add-about"))
    @rename(file=words("option-file"))
    @describe(file=words("option-file-about"))
    async def add(interaction: discord.Interaction, file: discord.Attachment | None = None) -> None:
        server = _managed(interaction)
        if file is None:
            await responding.open_form(interaction, _form(interaction))
            return
        if file.size > MAX_BYTES:
            raise PlayerError(Phrase.of("pack-too-large"))
        app.spend(interaction, "uploads")
        await interaction.response.defer(ephemeral=True, thinking=True)
        await _added(app, interaction, server, await fetched(file.read()), file.filename)

    @group.command(name=words("command-pack-list"), description=words("command-pack-list-about"))
    async def list_(interaction: discord.Interaction) -> None:
        packs = await _shelf().listed(app.services.store, server_of(interaction))
        lines = tuple(
            Line(text=Phrase.of("pack-listed", name=name, count=len(pack.entries)))
            for name, pack in packs.items()
        )
        empty = (Line(text=Phrase.of("pack-none")),)
        lead = Phrase.of("pack-list", count=len(packs))
        card = Card(lead=lead, sections=(Section(lines=lines or empty),), private=True)
        await app.show(interaction, card)

    @group.command(name=words("command-pack-try"), description=words("command-pack-try-about"))
    @rename(name=words("option-name"))
    @describe(name=words("option-name-about"))
    async def try_(interaction: discord.Interaction, name: str) -> None:
        server = _managed(interaction, "pack-try-managers")
        judge, store = app.services.judge(), app.services.store
        report = await _shelf().tried(store, server, clean(name), judge, interaction.id & 0xFFFF)
        await app.show(interaction, report_card(report))

    @group.command(
        name=words("command-pack-remove"), description=words("command-pack-remove-about")
    )
    @rename(name=words("option-name"))
    @describe(name=words("option-name-about"))
    async def remove(interaction: discord.Interaction, name: str) -> None:
        await _shelf().remove(app.services.store, _managed(interaction), clean(name))
        await app.note(interaction, Did.PACK_REMOVED, name)
        await app.show(interaction, Card(lead=Phrase.of("pack-removed", name=name), private=True))

    @group.command(
        name=words("command-pack-export"), description=words("command-pack-export-about")
    )
    @rename(name=words("option-name"))
    @describe(name=words("option-name-about"))
    async def export(interaction: discord.Interaction, name: str) -> None:
        filename, data = await _shelf().export(
            app.services.store, _managed(interaction), clean(name)
        )
        await app.note(interaction, Did.PACK_EXPORTED, name)
        safe = "".join(c for c in filename if c.isalnum() or c in "._-") or "pack.yaml"
        shown: ui.Item[Layout] = ui.File(f"attachment://{safe}")
        card = Card(lead=Phrase.of("pack-exported", name=name), private=True)
        await app.show(interaction, card, shown, file=discord.File(io.BytesIO(data), safe))

    try_.autocomplete("name")(pack_names(app))
    remove.autocomplete("name")(pack_names(app))
    export.autocomplete("name")(pack_names(app))
    return group


def pack_names(
    app: App,
) -> Callable[[discord.Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]:
    """Autocomplete over the server's packs."""

    async def names(interaction: discord.Interaction) -> Sequence[str]:
        if interaction.guild_id is None:
            return []
        found: Sequence[str] = await _shelf().names(app.services.store, str(interaction.guild_id))
        return found

    return offering(names)


async def take_pack(app: App, interaction: discord.Interaction) -> None:
    """The form with the file was sent."""
    server = _managed(interaction)
    app.spend(interaction, "uploads")
    await interaction.response.defer(ephemeral=True, thinking=True)
    file = await uploaded(interaction, MAX_BYTES)
    if file is None:
        raise PlayerError(Phrase.of("pack-too-large"))
    name, data = file
    await _added(app, interaction, server, data, name)


async def _added(
    app: App, interaction: discord.Interaction, server: str, data: bytes, filename: str
) -> None:
    try:
        report = await _shelf().add(
            app.services.store, server, data, filename, app.services.judge()
        )
    except _shelf().PackRefused as refused:
        await app.show(interaction, faults_card(refused.faults))
        return
    await app.note(interaction, Did.PACK_ADDED, report.pack.name if report.pack else "")
    await app.show(interaction, report_card(report, added=True))


def faults_card(faults: tuple[Fault, ...]) -> Card:
    """What is wrong with a file, line by line, and what to do."""
    lines = tuple(
        Line(text=Phrase.of("pack-fault", line=fault.line, what=fault.what, fix=fault.fix))
        for fault in faults[:_LISTED]
    )
    more = len(faults) - len(lines)
    footer = Phrase.of("card-more-lines", count=more) if more > 0 else None
    return Card(
        lead=Phrase.of("trivia-error-pack-refused", count=len(faults)),
        tone=Tone.WRONG,
        badge=Phrase.of("pack-badge"),
        sections=(Section(lines=lines),),
        footer=footer,
        private=True,
    )


def report_card(report: Report, *, added: bool = False) -> Card:
    """The lab's report: how many questions, what it noticed, and a preview."""
    if report.pack is None:
        return faults_card(report.faults)
    pack = report.pack
    notes = tuple(
        Line(text=Phrase.of("pack-fault", line=note.line, what=note.what, fix=note.fix))
        for note in report.notes[:_LISTED]
    )
    preview = tuple(
        Line(text=Phrase.of("pack-preview", prompt=q.prompt, answer=q.answers[0]))
        for q in report.preview[:5]
    )
    id = "pack-added" if added else "pack-good"
    return Card(
        lead=Phrase.of(id, name=pack.name, count=len(pack.entries)),
        tone=Tone.RIGHT,
        badge=Phrase.of("pack-badge"),
        sections=(
            *((Section(heading=Phrase.of("pack-notes"), lines=notes),) if notes else ()),
            *((Section(heading=Phrase.of("pack-examples"), lines=preview),) if preview else ()),
        ),
        footer=Phrase.of("pack-play", name=pack.name),
        private=True,
    )


def _form(interaction: discord.Interaction) -> ui.Modal:
    voice = reader(interaction)
    form = ui.Modal(
        title=say(voice, Phrase.of("form-pack"), 45),
        custom_id=custom_ids.encode("pack"),
        timeout=None,
    )
    upload: ui.FileUpload[ui.Modal] = ui.FileUpload(
        custom_id="file", min_values=1, max_values=1, required=True
    )
    form.add_item(
        ui.Label(
            text=say(voice, Phrase.of("form-pack-file"), 45),
            description=say(voice, Phrase.of("form-pack-hint"), 100),
            component=upload,
        )
    )
    form.stop()
    return form


def _managed(interaction: discord.Interaction, refusal: str = "error-needs-manager") -> str:
    server = server_of(interaction)
    if not interaction.permissions.manage_guild:
        raise PlayerError(Phrase.of(refusal))
    return server
