"""A question: what is asked, what is right, and the claim of the knowledge base it rests on."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from bot.words.phrase import Phrase, Word


class Expects(StrEnum):
    """What sort of thing a typed guess should name; the judge compares each in its own way."""

    PERSON = "person"
    TITLE = "title"
    SONG = "song"
    AWARD = "award"
    NUMBER = "number"
    WORD = "word"


class Topic(StrEnum):
    """What a player may ask to be asked about."""

    SCORES = "scores"
    SONGS = "songs"
    AWARDS = "awards"
    WORDS = "words"
    PACK = "pack"


class Claim(msgspec.Struct, frozen=True):
    """The fact asked for: `subject` `relation` `object` in words, and the ids of all they name."""

    subject: str
    relation: str
    object: str
    ids: tuple[str, ...] = ()


class Citation(msgspec.Struct, frozen=True):
    """What the question says and the source (id) that says so."""

    source: str
    claim: Word


class Question(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One question as it is put on screen.

    `id` belongs to the claim, not to the wording: the same fact asked with other distractors has the
    same id. `answers` is the key, best first; `correct` indexes `choices` and is None when typed.
    `difficulty` runs from 1 (nearly everybody) to 5 (specialists).
    """

    id: str
    kind: str
    topic: Topic
    prompt: Phrase
    answers: tuple[str, ...]
    expects: Expects
    difficulty: int
    claim: Claim
    choices: tuple[Word, ...] = ()
    correct: int | None = None
    told: Word = ""  # the answer as it is told; "": the best of the key
    entities: tuple[str, ...] = ()  # ids of what the answer names
    citations: tuple[Citation, ...] = ()
    evidence: Word = ""
    clues: tuple[Word, ...] = ()  # pyramid: hardest first
    intro: Phrase | None = None  # pyramid: what stands above the clues, in place of the prompt
    typeable: bool = True  # whether it can be asked without its choices

    def typed(self) -> Question:
        """The same question without choices."""
        return msgspec.structs.replace(self, choices=(), correct=None)

    def pyramid(self) -> Question:
        """The same question asked by its clues, typed."""
        return msgspec.structs.replace(self.typed(), prompt=self.intro or self.prompt)
