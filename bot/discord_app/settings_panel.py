"""`/leitmotif settings`: one private card that is its own form; each change is kept at once."""

from __future__ import annotations

import io
from typing import Any

import discord
import msgspec
from discord import ui

from bot.cards import Card, Line, Section, Tone
from bot.care.actions import Did
from bot.discord_app import custom_ids, daily_post, responding, server_settings
from bot.discord_app.action_log import LISTED, log_card
from bot.discord_app.app import App
from bot.discord_app.drawing import Layout, draw, say
from bot.discord_app.forms import chosen, fields, uploaded
from bot.discord_app.markup import channel
from bot.discord_app.server_settings import ServerSettings
from bot.errors import PlayerError
from bot.trivia.cards import rules_line
from bot.trivia.rules import LIMITS, Mode
from bot.words import LANGUAGES, Listing, Phrase, Voice, Word
from bot.words import voice as voice_of

_FILE_LIMIT = 64 * 1024  # bytes
_MODES = (Mode.CLASSIC, Mode.RACE, Mode.SURVIVAL, Mode.TEAMS, Mode.PYRAMID)
_NUMBERS = ("questions", "seconds", "pause", "late")  # of a form, which holds five fields


class SettingsPanel:
    """The card, its selects and buttons, and its two forms."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def show(self, interaction: discord.Interaction, *, update: bool = False) -> None:
        """The settings as they are.

        Raises:
            PlayerError: not in a server, or this person may not manage it.
        """
        guild_id = _allowed(interaction)
        settings = await self._app.settings(guild_id)
        voice = self._app.voice(interaction)
        view = draw(settings_card(settings), voice, *_controls(settings, voice))
        await self._app.reply(interaction, view, private=True, update=update)

    async def changed(self, interaction: discord.Interaction, what: str) -> None:
        """A select or button of the card was used."""
        guild_id = _allowed(interaction)
        if what == "import":  # a form has to come at once
            await responding.open_form(interaction, _import_form(self._app.voice(interaction)))
            return
        now = await self._app.settings(guild_id)
        data: Any = interaction.data
        values = [str(value) for value in data.get("values") or ()]
        ids = _own(interaction, values)
        match what:
            case "language":
                language = next((value for value in values if value in LANGUAGES), None)
                await self._keep(interaction, now, language=language)
            case "channels":
                await self._keep(interaction, now, channels=ids)
            case "daily":
                channel_id = ids[0] if ids else None
                await self._keep(interaction, now, daily=channel_id)
                await daily_post.opt(self._app.services.store, guild_id, channel_id)
            case "extra":
                await self._keep(interaction, now, extra_time=not now.extra_time)
            case "threads":
                await self._keep(interaction, now, threads=not now.threads)
            case "picture":
                await self._keep(interaction, now, picture=not now.picture)
            case "rounds":
                form = _rounds_form(now, self._app.voice(interaction))
                await responding.open_form(interaction, form)
                return
            case "export":
                await self._export(interaction, now)
                return
            case "log":
                noted = await self._app.services.store.noted(server=str(guild_id), limit=LISTED)
                await self._app.show(interaction, log_card(noted))
                return
            case _:
                raise PlayerError(Phrase.of("error-old-button"))
        await self.show(interaction, update=True)

    async def submitted(self, interaction: discord.Interaction, what: str) -> None:
        """One of the forms was sent."""
        guild_id = _allowed(interaction)
        now = await self._app.settings(guild_id)
        if what == "rounds":
            await self._keep(interaction, now, rules=_rules_from(interaction, now))
        elif what == "import":
            self._app.spend(interaction, "uploads")
            file = await uploaded(interaction, _FILE_LIMIT)
            if file is None:
                raise PlayerError(Phrase.of("settings-file-large"))
            settings = server_settings.imported(file[1], now)
            await self._write(interaction, now, settings, Did.SETTINGS_IMPORTED)
        else:
            raise PlayerError(Phrase.of("error-old-button"))
        await self.show(interaction, update=interaction.message is not None)

    async def _keep(
        self, interaction: discord.Interaction, now: ServerSettings, **changes: Any
    ) -> None:
        settings = msgspec.structs.replace(now, **changes)
        await self._write(interaction, now, settings, Did.SETTINGS_CHANGED)

    async def _write(
        self,
        interaction: discord.Interaction,
        now: ServerSettings,
        settings: ServerSettings,
        did: Did,
    ) -> None:
        guild_id = _allowed(interaction)
        await server_settings.write(self._app.services.store, guild_id, settings)
        self._app.settings_changed(guild_id)
        changed = [
            name for name in now.__struct_fields__ if getattr(now, name) != getattr(settings, name)
        ]
        await self._app.note(interaction, did, ", ".join(changed))

    async def _export(self, interaction: discord.Interaction, now: ServerSettings) -> None:
        file = discord.File(io.BytesIO(server_settings.export(now)), "leitmotif-settings.json")
        card = Card(lead=Phrase.of("settings-exported"), private=True)
        shown: ui.Item[Layout] = ui.File("attachment://leitmotif-settings.json")
        await self._app.show(interaction, card, shown, file=file)
        await self._app.note(interaction, Did.SETTINGS_EXPORTED)


def settings_card(settings: ServerSettings) -> Card:
    """The settings in words."""
    anywhere = Phrase.of("settings-anywhere")
    channels = (
        Listing(tuple(channel(id) for id in settings.channels)) if settings.channels else anywhere
    )
    daily = channel(settings.daily) if settings.daily else Phrase.of("settings-no-daily")
    lines = (
        Phrase.of("settings-language", language=_language_named(settings.language)),
        Phrase.of("settings-channels", channels=channels),
        Phrase.of("settings-rounds", rules=rules_line(settings.rules)),
        Phrase.of("settings-late", seconds=settings.rules.late),
        Phrase.of("settings-extra-time", on=_on(settings.extra_time)),
        Phrase.of("settings-threads", on=_on(settings.threads)),
        Phrase.of("settings-picture", on=_on(settings.picture)),
        Phrase.of("settings-daily", channel=daily),
    )
    return Card(
        lead=Phrase.of("settings-lead"),
        tone=Tone.PLAIN,
        badge=Phrase.of("settings-badge"),
        sections=(Section(lines=tuple(Line(text=line) for line in lines)),),
        private=True,
    )


def _language_named(code: str | None) -> Word:
    """What a language calls itself."""
    itself = Phrase.of("language-itself")
    return voice_of(code).say(itself) if code else Phrase.of("language-auto")


def _own(interaction: discord.Interaction, ids: list[str]) -> tuple[int, ...]:
    """Channels of this very server; those of another can only be forged."""
    guild = interaction.guild
    if guild is None:
        return ()
    found = (guild.get_channel(int(id)) for id in ids if id.isdecimal() and len(id) <= 20)
    return tuple(channel.id for channel in found if channel is not None)


def _on(value: bool) -> Phrase:
    return Phrase.of("word-on" if value else "word-off")


def _allowed(interaction: discord.Interaction) -> int:
    if interaction.guild_id is None:
        raise PlayerError(Phrase.of("error-server-only"))
    if not interaction.permissions.manage_guild:
        raise PlayerError(Phrase.of("error-needs-manager"))
    return interaction.guild_id


def _controls(settings: ServerSettings, voice: Voice) -> list[ui.Item[Layout]]:
    language: ui.Select[Layout] = ui.Select(
        custom_id=custom_ids.encode("set", "language"),
        placeholder=say(voice, Phrase.of("settings-choose-language"), 150),
    )
    for code in ("auto", *LANGUAGES):
        name = say(voice, _language_named(None if code == "auto" else code), 100)
        default = code == (settings.language or "auto")
        language.add_option(label=name, value=code, default=default)
    return [
        ui.ActionRow(language),
        ui.ActionRow(_channels(voice, "channels", 25, settings.channels)),
        ui.ActionRow(_channels(voice, "daily", 1, (settings.daily,) if settings.daily else ())),
        *(
            ui.ActionRow[Layout](
                *(
                    ui.Button[Layout](
                        label=say(voice, Phrase.of(f"settings-button-{what}"), 80),
                        custom_id=custom_ids.encode("set", what),
                    )
                    for what in row
                )
            )
            for row in (("rounds", "extra", "threads", "picture"), ("export", "import", "log"))
        ),
    ]


def _channels(
    voice: Voice, what: str, most: int, kept: tuple[int, ...]
) -> ui.ChannelSelect[Layout]:
    return ui.ChannelSelect(
        custom_id=custom_ids.encode("set", what),
        placeholder=say(voice, Phrase.of(f"settings-choose-{what}"), 150),
        channel_types=[discord.ChannelType.text],
        min_values=0,
        max_values=most,
        default_values=[
            discord.SelectDefaultValue(id=id, type=discord.SelectDefaultValueType.channel)
            for id in kept[:most]
        ],
    )


def _rounds_form(settings: ServerSettings, voice: Voice) -> ui.Modal:
    form = ui.Modal(
        title=say(voice, Phrase.of("settings-button-rounds"), 45),
        custom_id=custom_ids.encode("set", "rounds"),
        timeout=None,
    )
    mode: ui.Select[ui.Modal] = ui.Select(custom_id="mode")
    for one in _MODES:
        label = say(voice, Phrase.of(f"mode-{one}"), 100)
        mode.add_option(label=label, value=one.value, default=one is settings.rules.mode)
    form.add_item(ui.Label(text=say(voice, Phrase.of("form-mode"), 45), component=mode))
    for name in _NUMBERS:
        least, most = LIMITS[name]
        field: ui.TextInput[ui.Modal] = ui.TextInput(
            custom_id=name, default=str(getattr(settings.rules, name)), max_length=3
        )
        text = say(voice, Phrase.of(f"form-{name}", least=least, most=most), 45)
        form.add_item(ui.Label(text=text, component=field))
    form.stop()
    return form


def _import_form(voice: Voice) -> ui.Modal:
    form = ui.Modal(
        title=say(voice, Phrase.of("settings-button-import"), 45),
        custom_id=custom_ids.encode("set", "import"),
        timeout=None,
    )
    upload: ui.FileUpload[ui.Modal] = ui.FileUpload(
        custom_id="file", min_values=1, max_values=1, required=True
    )
    form.add_item(ui.Label(text=say(voice, Phrase.of("form-settings-file"), 45), component=upload))
    form.stop()
    return form


def _rules_from(interaction: discord.Interaction, now: ServerSettings) -> Any:
    said = fields(interaction)
    changes: dict[str, Any] = {}
    for name in _NUMBERS:
        least, most = LIMITS[name]
        text = said.get(name, "").strip()
        if not text.isdecimal() or not least <= int(text) <= most:
            option = Phrase.of(f"form-{name}", least=least, most=most)
            raise PlayerError(Phrase.of("settings-out-of-bounds", option=option))
        changes[name] = int(text)
    for value in chosen(interaction, "mode"):
        if value in {mode.value for mode in _MODES}:
            changes["mode"] = Mode(value)
    return msgspec.structs.replace(now.rules, **changes)
