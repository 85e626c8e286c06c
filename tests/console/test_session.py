"""What is typed at a terminal, and what is seen there."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.plain_text import PlainTextOutput

from bot.console.session import Session, command_of
from bot.settings import read_settings
from bot.words import voice
from tests.knowledge.folders import written


@pytest.mark.parametrize(
    ("typed", "command"),
    [("help", "help"), ("/help", "help"), ("/Trivia", "trivia"), ("M*A*S*H", "m*a*s*h")],
)
def test_a_command_goes_with_a_slash_or_without(typed: str, command: str) -> None:
    assert command_of(typed) == command


async def seen(folder: Path, *lines: str) -> str:
    """All that a terminal shows while these lines are typed."""
    base = written(folder / "knowledge")
    environment = {"DATA_DIR": str(folder / "data"), "KNOWLEDGE_DIR": str(base)}
    settings = read_settings(environment, folder / ".env")
    shown = io.StringIO()
    with create_pipe_input() as keys, create_app_session(keys, PlainTextOutput(shown)):
        keys.send_text("".join(f"{line}\r" for line in lines))
        assert await Session(settings, voice()).run() == 0
    return shown.getvalue()


async def test_why_says_once_how_it_was_understood_and_keeps_the_numbers_of_the_answer(
    tmp_path: Path,
) -> None:
    shown = await seen(tmp_path, "star wars", "why", "1", "quit")
    assert shown.count("Rule: ") == 1
    assert "Star Wars (1977): 1 win of 1 nomination." in shown
