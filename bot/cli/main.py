"""From the words on the command line to the module that does it, and from its errors to exit codes.

A command module has `configure(parser)`, which declares its arguments and sets `run` as the
default; `run(args)` returns the exit code. Exit codes: 0 done, 1 it says no (a check failed, a
token was refused), 2 it can't be done as asked (arguments, settings, knowledge), 75 trouble that may
pass (`bot.errors.AGAIN`), 130 Ctrl-C.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from bot.errors import KnowledgeError, LeitmotifError

COMMANDS = {
    "ask": "answer a question, or one per line from standard input",
    "title": "which work is meant, without a question around it",
    "judge": "judge typed answers against expected ones (JSON lines)",
    "questions": "the trivia questions a round would deal",
    "pack": "check a pack of a server's own questions",
    "knowledge": "check, show, extend and export the knowledge base",
    "db": "upgrade, back up, restore, rebuild or copy the database",
    "doctor": "check token, commands, store, knowledge and more; each with its fix",
    "maintenance": "announce a pause in open rounds, or call it off",
    "invite": "the link that adds the bot to a server",
}
_ABOUT = """\
Leitmotif settles "is that a score or a soundtrack?", answers film-music award questions with
citations, and hosts trivia rounds. With DISCORD_TOKEN set it goes online; without, the console opens."""
_EXAMPLES = """\
examples:
  leitmotif                                            go online, or open the console
  leitmotif ask is star wars a score or a soundtrack
  leitmotif ask --json "who won best original score in 1977"
  leitmotif title --limit 3 lord of teh rings
  leitmotif knowledge check

Settings come from the environment or .env; see .env.example."""


class Command(Protocol):
    """A module of this package that is a command."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments and `set_defaults(run=…)`."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; errors that somebody can mend are told in words, others are raised."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        args = parser(words).parse_args(words)
        code = args.run(args)
        sys.stdout.flush()
        return int(code)
    except KnowledgeError as error:
        from bot.cli.faults import tell_faults

        tell_faults(error)
        return 2
    except LeitmotifError as error:
        from bot.words import voice

        print(voice().say(error.phrase), file=sys.stderr)  # noqa: T201 - the command line's own voice
        return error.exit_code
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); anything still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser for these words: all commands are listed, the one that is called is declared whole."""
    whole = argparse.ArgumentParser(
        prog="leitmotif",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if not words or words[0] not in COMMANDS:
        _module("run").configure(whole)
        if words and words[0].startswith("--lang"):
            _refuse_before(whole, words)
    commands = whole.add_subparsers(title="commands", metavar="COMMAND")
    for name, about in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=about,
            description=about[0].upper() + about[1:] + ".",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if words and words[0] == name:
            _module(name).configure(command)
    return whole


def _refuse_before(whole: argparse.ArgumentParser, words: Sequence[str]) -> None:
    """The console's language may stand before no command; each has an option of its own."""
    if named := next((word for word in words if word in COMMANDS), None):
        whole.error(f"--lang stands behind the command: leitmotif {named} --lang …")


def _module(name: str) -> Command:
    return cast(Command, import_module(f"bot.cli.{name}"))
