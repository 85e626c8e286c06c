"""A console's presets: rules kept under a name, listed, played by, taken to a server and back.

`trivia save friday race 20`, `trivia presets`, `trivia preset friday`, `trivia forget friday`,
`trivia export FILE`, `trivia import FILE`. The files are those of a server's presets.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.console.rounds import read_order
from bot.errors import PlayerError
from bot.trivia import presets
from bot.trivia.cards import rules_line
from bot.trivia.ports import Store
from bot.trivia.rules import Rules
from bot.words import Phrase

T = TypeVar("T")

SERVER = "console"  # the server whose presets a terminal has


async def managed(store: Store, words: list[str]) -> list[Phrase] | None:
    """Do what the words ask about presets; what to say, None if they ask for a round.

    Raises:
        PlayerError: a name, a rule or a file is not good; says why.
    """
    match words:
        case ["presets"]:
            return _listed(await presets.listed(store, SERVER))
        case ["save", name, *order]:
            await presets.keep(store, SERVER, name, read_order(order).rules)
            return [Phrase.of("console-preset-saved", name=name)]
        case ["forget", name]:
            await presets.remove(store, SERVER, name)
            return [Phrase.of("console-preset-gone", name=name)]
        case ["export", file]:
            data = await presets.export(store, SERVER)
            _reach(file, lambda path: path.write_bytes(data))
            return [Phrase.of("console-presets-exported", file=file)]
        case ["import", file]:
            names = await presets.bring(store, SERVER, _reach(file, Path.read_bytes))
            return [Phrase.of("console-presets-imported", names=", ".join(names))]
    return None


async def rules_of(store: Store, words: list[str]) -> tuple[Rules, list[str]]:
    """The rules to begin with and the words left: `preset friday players Ann Bob`.

    Raises:
        PlayerError: there is no preset of that name.
    """
    match words:
        case ["preset", name, *rest]:
            return await presets.load(store, SERVER, name), rest
    return Rules(), words


def _listed(found: dict[str, Rules]) -> list[Phrase]:
    if not found:
        return [Phrase.of("console-presets-none")]
    return [
        Phrase.of("console-preset", name=name, rules=rules_line(rules))
        for name, rules in found.items()
    ]


def _reach(file: str, use: Callable[[Path], T]) -> T:
    try:
        return use(Path(file).expanduser())
    except OSError as error:
        reason = error.strerror or str(error)
        raise PlayerError(Phrase.of("console-file", file=file, reason=reason)) from error
