"""`leitmotif invite`: the link that adds the bot to a server."""

from __future__ import annotations

import argparse
import asyncio

from bot.cli.lines import put
from bot.errors import SettingsError
from bot.words import Phrase


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments: there are none."""
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Ask Discord which application the token belongs to, and print its link.

    Raises:
        SettingsError: no token is set.
        LoginError: Discord refuses it or can't be reached.
    """
    from bot.discord_app.invite import invite_link
    from bot.discord_app.preflight import preflight
    from bot.wiring import settings

    read = settings()
    if not read.token:
        raise SettingsError(Phrase.of("invite-no-token"))
    found = asyncio.run(preflight(read.token, read.api_url, tries=2))
    put(invite_link(found.application))
    return 0
