"""A pack as read: its questions with the lines they stand on."""

from __future__ import annotations

import random

import msgspec

from bot.trivia.questions.kind import question_id
from bot.trivia.questions.model import Citation, Claim, Expects, Question, Topic
from bot.words.phrase import Phrase

MAX_BYTES = 1024 * 1024
MAX_QUESTIONS = 5_000
MAX_ASK, MAX_ANSWER, MAX_WRONG = 500, 120, 80  # characters
MOST_ANSWERS, MOST_WRONG = 50, 9
SHOWN_WRONG = 3
RED = "red"
OWN = "leitmotif"


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One question of a pack. `answers` best first; `wrong` are offered beside it, if there are any."""

    ask: str
    answers: tuple[str, ...]
    line: int
    wrong: tuple[str, ...] = ()
    kind: Expects = Expects.WORD
    difficulty: int = 3
    because: str = ""
    source: str = ""


class Pack(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A list of questions. `seconds` per question, where its author set them."""

    name: str
    format: str
    entries: tuple[Entry, ...]
    author: str = ""
    description: str = ""
    seconds: int | None = None


def entry_id(pack: str, entry: Entry) -> str:
    """The id of a pack's question: from its words, so that an edited question is another."""
    return question_id("pack", (pack, entry.ask, *entry.answers))


def as_question(pack: str, entry: Entry, dice: random.Random) -> Question:
    """An entry as a question, its choices drawn and shuffled by the dice."""
    choices: list[str] = []
    if entry.wrong:
        some = dice.sample(entry.wrong, min(SHOWN_WRONG, len(entry.wrong)))
        choices = [entry.answers[0], *some]
        dice.shuffle(choices)
    because = Phrase.of("trivia-pack-answer", answer=entry.answers[0])
    return Question(
        id=entry_id(pack, entry),
        kind="pack",
        topic=Topic.PACK,
        prompt=Phrase.of("trivia-pack-ask", ask=entry.ask),
        choices=tuple(choices),
        correct=choices.index(entry.answers[0]) if choices else None,
        answers=entry.answers,
        expects=entry.kind,
        difficulty=entry.difficulty,
        claim=Claim(entry.ask, "answer in this pack", entry.answers[0]),
        citations=(Citation(entry.source or pack, entry.because or because),),
        evidence=entry.because or because,
    )
