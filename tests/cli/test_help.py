"""`--help` of every command teaches: what it does, and what each argument is."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest

from bot.cli import knowledge
from bot.cli.main import COMMANDS, main, parser
from bot.knowledge.commands import add, schema


def below(
    name: str, command: argparse.ArgumentParser
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    yield name, command
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction):
            for further, inner in action.choices.items():
                yield from below(f"{name} {further}", inner)


def every_command() -> dict[str, argparse.ArgumentParser]:
    found: dict[str, argparse.ArgumentParser] = {}
    for name in COMMANDS:
        whole = parser([name])
        for action in whole._actions:
            if isinstance(action, argparse._SubParsersAction):
                found |= dict(below(name, action.choices[name]))
    return found


@pytest.mark.parametrize(
    ("name", "command"), every_command().items(), ids=lambda part: str(part)[:30]
)
def test_every_command_says_what_it_does_and_what_its_arguments_are(
    name: str, command: argparse.ArgumentParser
) -> None:
    assert command.description, name
    silent = [
        action.dest
        for action in command._actions
        if not action.help and not isinstance(action, argparse._SubParsersAction)
    ]
    assert not silent, f"{name}: {silent} say nothing"


@pytest.mark.parametrize(
    "words",
    [
        ["title", "--limit", "0", "jaws"],
        ["questions", "--count", "-3"],
        ["questions", "--count", "ten"],
        ["maintenance", "--minutes", "0"],
        ["db", "actions", "--limit", "0"],
    ],
)
def test_a_number_that_makes_no_sense_is_refused_in_words(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "is not a whole number from" in capsys.readouterr().err


def test_an_option_before_its_command_is_told_where_it_belongs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--lang", "de", "ask", "--json", "jaws"])
    assert ended.value.code == 2
    assert "leitmotif ask --lang" in capsys.readouterr().err


def test_the_kinds_and_rooms_that_are_offered_are_those_there_are() -> None:
    assert knowledge._THINGS == add.THINGS
    assert set(knowledge._ROOMS) == set(schema.schema())
