"""What is asked of the bot itself is told from questions that only sound like it."""

from __future__ import annotations

import pytest

from bot.asking.introducing import asked_of_bot, calls_for_help


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("what can you do", ("help",)),
        ("What can I ask you?", ("help",)),
        ("how do we play trivia here", ("trivia",)),
        ("could you start a round please", ("trivia",)),
        ("which database is your data from", ("about",)),
        ("are you a human", ("about",)),
        ("who made you, and how do i play", ("about", "trivia")),
        ("how can i suggest a missing film", ("report",)),
        ("delete what you store about me", ("privacy",)),
    ],
)
def test_questions_about_the_bot_have_topics(text: str, topics: tuple[str, ...]) -> None:
    assert asked_of_bot(text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "what can you tell me about jaws",
        "who made jaws",
        "who is the owner of this server",
        "start a fire",
        "are you watching the grammys tonight",
        "where do you live",
        "",
    ],
)
def test_other_questions_have_none(text: str) -> None:
    assert asked_of_bot(text) == ()


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("help", True),
        ("Help me please", True),
        ("help?", True),
        ("Help!", False),
        ("the help", False),
    ],
)
def test_help_alone_is_a_call_and_the_film_only_to_the_letter(text: str, calls: bool) -> None:
    assert calls_for_help(text) is calls
