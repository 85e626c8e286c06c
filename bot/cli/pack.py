"""`leitmotif pack`: the pack lab on one file, and what a file may hold."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.cli.arguments import command_below
from bot.cli.lines import put, put_json
from bot.words import Phrase, voice


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the sub-commands."""
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = command_below(
        commands,
        "check",
        "report every fault of a pack by line, and preview it",
        "  leitmotif pack check our-movies.yaml",
    )
    check.add_argument(
        "file", type=Path, metavar="FILE", help="our own format, or a Red-DiscordBot trivia list"
    )
    check.add_argument("--json", action="store_true", help="the report as one JSON object")
    check.set_defaults(run=_check)
    schema = command_below(commands, "schema", "JSON Schema for packs, for editors that check")
    schema.set_defaults(run=_schema)


def _check(args: argparse.Namespace) -> int:
    """0 if the pack is good, 1 if it is faulty, 2 if it can't be read."""
    from bot.trivia.judge import KnowingJudge
    from bot.trivia.packs.told import check_file, report_json, report_lines
    from bot.wiring import settings, titles

    try:
        report = check_file(args.file, KnowingJudge(titles(settings())))
    except OSError as error:
        said = Phrase.of("file-unreadable", file=str(args.file), why=error.strerror or str(error))
        print(voice().say(said), file=sys.stderr)  # noqa: T201 - the command line's own voice
        return 2
    if args.json:
        put_json(report_json(report))
    else:
        put("\n".join(report_lines(report)))
    return 0 if report.good else 1


def _schema(args: argparse.Namespace) -> int:
    from bot.trivia.packs.told import schema

    put_json(schema())
    return 0
