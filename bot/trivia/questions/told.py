"""The `leitmotif questions` contract: dealt questions as plain JSON values."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from bot.errors import PlayerError
from bot.knowledge.library import Library
from bot.trivia.questions.dealer import Dealer
from bot.trivia.questions.kinds import KINDS
from bot.trivia.questions.model import Question, Topic
from bot.trivia.questions.pool import pool_of
from bot.trivia.rules import Rules
from bot.words import Phrase, Voice, voice

DECK = 10  # questions are dealt round by round, so that any ten in a row are a fair round


def deal_many(library: Library, count: int, seed: int, rules: Rules) -> Iterator[Question]:
    """Up to `count` questions, no claim twice: whole rounds by the mix, then whatever is left."""
    dice = random.Random(seed)
    dealer, pool = Dealer(library, dice), pool_of(library)
    shoe = dealer.shoe(rules)
    left = count
    while left > 0:
        deck = dealer.draw(shoe, rules)
        for candidate, wording in deck[:left]:
            question = pool.word(candidate.id, wording)
            if question is not None:
                left -= 1
                yield question
        if len(deck) < rules.questions:
            break
    rest = shoe.rest()
    dice.shuffle(rest)
    for candidate in rest:
        if left <= 0:
            return
        question = pool.word(candidate.id, dice.getrandbits(32))
        if question is not None:
            left -= 1
            yield question


def questions_json(
    library: Library,
    count: int,
    seed: int,
    kind: str | None = None,
    topic: str | None = None,
    difficulty: int | None = None,
    language: str = "en",
) -> Iterator[dict[str, Any]]:
    """The questions a round would deal, as the contract's objects; fewer than asked if no more are good.

    Raises:
        PlayerError: no such kind, topic or difficulty.
    """
    if kind is not None and kind not in KINDS:
        raise PlayerError(Phrase.of("trivia-error-kind", kind=kind, kinds=", ".join(KINDS)))
    if topic is not None and topic not in list(Topic):
        topics = ", ".join(t for t in Topic if t is not Topic.PACK)
        raise PlayerError(Phrase.of("trivia-error-topic", topic=topic, topics=topics))
    if difficulty is not None and not 1 <= difficulty <= 5:
        raise PlayerError(Phrase.of("trivia-error-difficulty"))
    rules = Rules(questions=DECK, kinds=(kind,) if kind else (), topic=topic, difficulty=difficulty)
    say = voice(language)
    for question in deal_many(library, count, seed, rules):
        yield as_json(question, say)


def as_json(question: Question, say: Voice) -> dict[str, Any]:
    """One question as the contract's object, in words."""
    return {
        "id": question.id,
        "kind": question.kind,
        "topic": question.topic.value,
        "prompt": say.say(question.prompt),
        "choices": [say.say(choice) for choice in question.choices],
        "answers": [
            say.say(question.choices[question.correct])
            if question.correct is not None and not question.typeable
            else answer
            for answer in (question.answers if question.typeable else question.answers[:1])
        ],
        "correct": question.correct,
        "difficulty": question.difficulty,
        "claim": {
            "subject": question.claim.subject,
            "relation": question.claim.relation,
            "object": question.claim.object,
            "ids": list(question.claim.ids),
        },
        "citations": [
            {"source": citation.source, "claim": say.say(citation.claim)}
            for citation in question.citations
        ],
    }
