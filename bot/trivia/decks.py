"""Where a round's questions come from: what the host asks of a dealer or a pack."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import msgspec

from bot.errors import PlayerError
from bot.knowledge.library import Library
from bot.trivia.events import Dealt
from bot.trivia.ports import Store
from bot.trivia.questions.model import Question
from bot.trivia.questions.pool import pool_of
from bot.trivia.ratings import measured
from bot.trivia.rules import Mode, Rules
from bot.words.phrase import Phrase


class Decks(Protocol):
    """Deals decks and words their questions."""

    @property
    def digest(self) -> str:
        """Of what the questions rest on."""

    async def prepare(self, server: str | None, rules: Rules) -> Decks:
        """The decks for one round: the library's, or those of a server's pack.

        Raises:
            PlayerError: the server has no such pack.
        """

    def fit(self, rules: Rules) -> Rules:
        """The rules as these questions allow: a pack without wrong choices can only be typed."""

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


class LibraryDecks:
    """Decks dealt from the knowledge base as it is now; a reload retires what no longer holds."""

    def __init__(self, library: Callable[[], Library], store: Store) -> None:
        self._library = library
        self._store = store
        self._measured: dict[str, int] = {}

    @property
    def digest(self) -> str:
        """Of the knowledge base."""
        return self._library().base.digest

    async def prepare(self, server: str | None, rules: Rules) -> Decks:
        """Itself, or the decks of the pack that the rules name."""
        if rules.pack is None:
            self._measured = await measured(self._store)
            return self
        # YAML and its checks are loaded only where packs are played.
        from bot.trivia.packs.shelf import pack_decks

        return await pack_decks(self._store, server, rules.pack)

    def fit(self, rules: Rules) -> Rules:
        """The rules as they are."""
        return rules

    def deal(
        self,
        rules: Rules,
        *,
        seed: int,
        used: Mapping[str, int],
        only: Sequence[str] = (),
    ) -> tuple[Dealt, ...]:
        """A deck by the rules and the dice of `seed`."""
        from bot.trivia.questions.dealer import Dealer  # and all kinds: not for starting and idling

        library, dice = self._library(), random.Random(seed)
        if only:
            known = pool_of(library).candidates
            deck = [(known[id], dice.getrandbits(32)) for id in only if id in known]
        else:
            deck = Dealer(library, dice, self._dealt_by(rules)).deal(rules, used)
        if not deck:
            raise PlayerError(Phrase.of("trivia-error-dry"))
        return tuple(Dealt(candidate.id, wording) for candidate, wording in deck)

    def word(self, dealt: Dealt, rules: Rules) -> Question | None:
        """The question in words; None if the base no longer proves it."""
        question = pool_of(self._library()).word(dealt.question, dealt.seed)
        if question is None:
            return None
        difficulty = self._measured.get(question.id, question.difficulty)
        question = msgspec.structs.replace(question, difficulty=difficulty)
        return for_mode(question, rules.mode)

    def _dealt_by(self, rules: Rules) -> dict[str, int]:
        """The daily five must be the same for everyone, whenever in the day they play."""
        return {} if rules.mode is Mode.DAILY else self._measured


def for_mode(question: Question, mode: Mode) -> Question:
    """The question as a mode asks it: with its choices, typed, or by its clues."""
    if mode is Mode.PYRAMID:
        return question.pyramid()
    return question.typed() if mode.typed else question
