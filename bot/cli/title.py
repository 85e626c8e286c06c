"""`leitmotif title`: which work is meant by a text."""

from __future__ import annotations

import argparse
from typing import Any

from bot.cli.arguments import at_least
from bot.cli.lines import inputs, put, put_json
from bot.titles.answering import title_reply
from bot.wiring import settings, titles

_EXAMPLES = """\
examples:
  leitmotif title lord of teh rings
  leitmotif title --json --limit 3 < titles.txt"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "text", nargs="*", help="the title; without one, each line of standard input"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per title")
    parser.add_argument(
        "--limit", type=at_least(1), default=5, metavar="N", help="at most N works (default: 5)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Name the works meant by each text; 0 whatever was found."""
    engine = titles(settings())
    for text in inputs(args.text):
        reply = title_reply(engine, text, args.limit)
        if args.json:
            put_json(reply)
        else:
            put(_line(reply))
    return 0


def _line(reply: dict[str, Any]) -> str:
    works = [
        f"{w['title']} ({w['year']}, {w['kind']}) {w['confidence']:.0%}" for w in reply["works"]
    ]
    return f"{reply['status']}: {'; '.join(works) or '-'}"
