"""A bare discord.py bot with one echo command: what our commands are measured against."""

from __future__ import annotations

import os

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Echo(discord.Client):
    """As the library's own examples have it."""

    def __init__(self, intents: discord.Intents | None = None) -> None:
        super().__init__(intents=intents or discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        told = await self.http.request(Route("GET", "/gateway/bot"))
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(told["url"])

        @self.tree.command()
        async def echo(interaction: discord.Interaction, title: str) -> None:
            """Say it again."""
            await interaction.response.send_message(title)

        @echo.autocomplete("title")
        async def offer(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{typed}{n}", value=f"{typed}{n}") for n in range(10)]

        await self.tree.sync()


if __name__ == "__main__":
    Route.BASE = os.environ["DISCORD_API_URL"]
    Echo().run(os.environ["DISCORD_TOKEN"], log_handler=None)
