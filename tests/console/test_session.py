"""What is typed at a terminal."""

from __future__ import annotations

import pytest

from bot.console.session import command_of


@pytest.mark.parametrize(
    ("typed", "command"),
    [("help", "help"), ("/help", "help"), ("/Trivia", "trivia"), ("M*A*S*H", "m*a*s*h")],
)
def test_a_command_goes_with_a_slash_or_without(typed: str, command: str) -> None:
    assert command_of(typed) == command
