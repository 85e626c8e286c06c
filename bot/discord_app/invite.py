"""The link that adds the bot to a server, with the permissions it uses and no more."""

from __future__ import annotations

import discord


def permissions() -> discord.Permissions:
    """What rounds and answers need in a channel."""
    return discord.Permissions(
        view_channel=True,
        send_messages=True,
        send_messages_in_threads=True,
        create_public_threads=True,
        embed_links=True,
        attach_files=True,
        read_message_history=True,
    )


def invite_link(application: int) -> str:
    """The link for a browser."""
    return discord.utils.oauth_url(
        application, permissions=permissions(), scopes=("bot", "applications.commands")
    )
