"""Where a round's questions come from: what the host asks of a dealer or a pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.trivia.events import Dealt
from bot.trivia.questions.model import Question
from bot.trivia.rules import Rules


class Decks(Protocol):
    """Deals decks and words their questions."""

    @property
    def digest(self) -> str:
        """Of what the questions rest on."""

    def deal(
        self,
        rules: Rules,
        *,
        seed: int,
        used: Mapping[str, int],
        only: Sequence[str] = (),
    ) -> tuple[Dealt, ...]:
        """A deck by the rules; `used` are the server's questions and when they were last asked, ms.

        With `only`, exactly these questions, in this order, as far as they still stand.

        Raises:
            PlayerError: nothing fits the rules.
        """

    def word(self, dealt: Dealt, rules: Rules) -> Question | None:
        """A dealt question in words, ready to ask; None once it has retired."""
