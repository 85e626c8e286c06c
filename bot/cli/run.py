"""`leitmotif` alone: with a token it goes online, without one the console opens."""

from __future__ import annotations

import argparse
import sys

from bot.cli.version import VersionAction
from bot.words import LANGUAGES


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--version", action=VersionAction, help="show the version and exit")
    parser.add_argument(
        "--lang", default="en", choices=LANGUAGES, help="language of the console (default: en)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Go online or open the console, whichever the settings call for."""
    from bot.wiring import settings

    read = settings()
    if read.token:
        from bot.care import memory

        # structlog loads rich, where there is one, for tracebacks we don't have it draw.
        sys.modules.setdefault("rich", None)  # type: ignore[arg-type]  # None: not to be found
        memory.starting()
        from bot.discord_app.run import run_online

        memory.imported()
        return run_online(read)
    from bot.console.run import run_console

    return run_console(read, args.lang)
