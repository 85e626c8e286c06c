"""`leitmotif maintenance`: a pause announced in open rounds, in every process of the bot."""

from __future__ import annotations

import argparse
import asyncio
import time

from bot.cli.arguments import at_least
from bot.cli.lines import say
from bot.settings import Settings

_EXAMPLES = """\
examples:
  leitmotif maintenance --in 5 --minutes 10     rounds are told within seconds, no new one starts
  leitmotif maintenance --cancel"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "--in",
        dest="wait",
        type=at_least(0),
        default=5,
        metavar="MINUTES",
        help="when it begins, from now (default: 5)",
    )
    parser.add_argument(
        "--minutes",
        type=at_least(1),
        default=10,
        metavar="MINUTES",
        help="how long it lasts (default: 10)",
    )
    parser.add_argument("--cancel", action="store_true", help="call it off")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write it down for the running bot to find."""
    from bot.wiring import settings

    return asyncio.run(_announce(settings(), args.wait, args.minutes, cancel=args.cancel))


async def _announce(settings: Settings, wait: int, minutes: int, *, cancel: bool) -> int:
    import msgspec

    from bot.care.actions import OPERATOR, Did, note
    from bot.discord_app.duties import MAINTENANCE, Maintenance
    from bot.store.engine import make_engine
    from bot.store.migrating import upgrade
    from bot.store.sql import SqlStore

    starts = int(time.time()) + 60 * wait
    planned = Maintenance(starts=starts, ends=starts + 60 * minutes)
    engine = make_engine(settings.database)
    try:
        await upgrade(engine)
        value = None if cancel else msgspec.json.encode(planned)
        store = SqlStore(engine)
        await store.put(*MAINTENANCE, value=value)
        did = Did.MAINTENANCE_CANCELLED if cancel else Did.MAINTENANCE_ANNOUNCED
        about = "" if cancel else f"{planned.starts}-{planned.ends}"
        await note(store, did, who=OPERATOR, at=int(time.time() * 1000), about=about)
    finally:
        await engine.dispose()
    id = "maintenance-cancelled" if cancel else "maintenance-announced"
    say(id, wait=wait, minutes=minutes)
    return 0
