"""A bare discord.py bot that hears messages: what ours is measured against while nobody asks anything."""

from __future__ import annotations

import os

import discord
from discord.http import Route

from tests.benchmarks.echo_bot import Echo

if __name__ == "__main__":
    Route.BASE = os.environ["DISCORD_API_URL"]
    # The library's own choice of everything that needs no permission.
    Echo(discord.Intents.default()).run(os.environ["DISCORD_TOKEN"], log_handler=None)
