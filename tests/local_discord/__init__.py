"""A local Discord: REST v10 and gateway v10 on loopback, with people who click, type and submit.

The unmodified discord.py client logs in to it. Every request is held against Discord's published
limits and, where the description is present, its OpenAPI document; everything is recorded.
"""

from tests.local_discord.interactions import Exchange, Modal
from tests.local_discord.person import Person
from tests.local_discord.server import LocalDiscord
from tests.local_discord.state import Channel, Guild, Message

__all__ = ["Channel", "Exchange", "Guild", "LocalDiscord", "Message", "Modal", "Person"]
