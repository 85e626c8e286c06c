"""What was talked about is remembered by who and where, for as long as a follow-up may come."""

from __future__ import annotations

import pytest

from bot import wiring
from bot.asking.asker import Asker
from bot.asking.context import KEPT
from bot.discord_app.contexts import Contexts


@pytest.fixture(scope="module")
def asker() -> Asker:
    settings = wiring.settings()
    return Asker(wiring.library(settings), wiring.titles(settings))


class Hand:
    """A clock set by hand, in seconds."""

    at = 1_000_000.0

    def __call__(self) -> float:
        return self.at


def test_a_follow_up_is_understood_by_who_asked_and_where(asker: Asker) -> None:
    contexts = Contexts(Hand())
    contexts.ask(asker, (1, 1), "who composed jaws?")
    contexts.ask(asker, (1, 2), "who composed inception?")
    told = contexts.ask(asker, (1, 1), "did it win an oscar?")
    assert [work.title for work in told.works] == ["Jaws"]
    told = contexts.ask(asker, (1, 2), "did it win an oscar?")
    assert [work.title for work in told.works] == ["Inception"]


def test_what_no_follow_up_can_refer_to_any_more_is_forgotten(asker: Asker) -> None:
    clock = Hand()
    contexts = Contexts(clock)
    answer = asker.ask("who composed jaws?")
    for someone in range(1_000):
        contexts.keep((1, someone), answer)
        clock.at += 1
    assert len(contexts) == KEPT + 1
    clock.at += KEPT
    contexts.keep((2, 1), answer)
    assert len(contexts) == 1


def test_no_more_than_some_thousands_are_remembered(asker: Asker) -> None:
    contexts = Contexts(Hand())
    answer = asker.ask("who composed jaws?")
    for someone in range(6_000):
        contexts.keep((1, someone), answer)
    assert len(contexts) == 5_000
