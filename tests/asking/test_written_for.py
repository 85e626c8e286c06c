"""Yes and no turn round with the question: written for it, or there before."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice

TURNED = (
    ("was mrs robinson written for the graduate", "Yes"),
    ("did mrs robinson exist before the graduate", "No"),
    ("was hallelujah written for shrek", "No"),
    ("was hallelujah around before shrek", "Yes"),
    ("is hallelujah older than shrek", "Yes"),
    ("was happy already there before despicable me 2", "No"),
)


@pytest.mark.parametrize(("text", "said"), TURNED)
def test_yes_and_no_are_of_what_was_asked(asker: Asker, text: str, said: str) -> None:
    assert as_json(asker.ask(text), voice())["text"].startswith(f"{said}: ")
