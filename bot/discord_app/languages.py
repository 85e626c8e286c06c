"""Which language is spoken when, and the commands' names and descriptions in every language.

Replies follow the reader's own locale; what a whole channel reads follows the server's setting, else
the server's locale.
"""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import locale_str

from bot.words import LANGUAGES, Phrase, Voice, voice


def words(id: str) -> locale_str:
    """A message of the catalogue as Discord's commands take it: English, translated on registering."""
    return locale_str(voice().say(Phrase.of(id)), id=id)


def choice(id: str, value: str) -> app_commands.Choice[str]:
    """A fixed choice of an option, named by the catalogue."""
    return app_commands.Choice(name=words(id), value=value)


def reader(interaction: discord.Interaction) -> Voice:
    """The voice for one person."""
    return voice(interaction.locale.value)


def room(chosen: str | None, locale: str | None) -> Voice:
    """The voice for a whole channel: as the server chose, else by its locale."""
    return voice(chosen or locale or "en")


class Translator(app_commands.Translator):
    """Commands in each language that has them; Discord shows English where one is missing."""

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The message in the locale's language, or None."""
        id = string.extras.get("id")
        language = locale.value.split("-")[0]
        if id is None or language not in LANGUAGES or language == "en":
            return None
        spoken = voice(language)
        return spoken.say(Phrase.of(id)) if spoken.knows(id) else None
