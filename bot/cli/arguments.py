"""What arguments of several commands have in common: numbers with a least value, commands below a command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[argparse.ArgumentParser]


def at_least(least: int) -> Callable[[str], int]:
    """A whole number from `least` on, as argparse's `type`."""

    def number(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            value = least - 1
        if value < least:
            raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {least} on")
        return value

    return number


def command_below(
    commands: Commands, name: str, about: str, examples: str = ""
) -> argparse.ArgumentParser:
    """A further command whose own help opens with what the list says of it."""
    return commands.add_parser(
        name,
        help=about,
        description=about[0].upper() + about[1:] + ".",
        epilog=examples and f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
