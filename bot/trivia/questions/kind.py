"""What every kind of question has in common: candidates, their proof, and how they are worded.

A kind says what is true of a choice: right (True), provably wrong (False), or not known (None).
A question is dealt only if exactly one of its choices is right and all others are provably wrong.
"""

from __future__ import annotations

import hashlib
import random
from abc import ABC, abstractmethod
from base64 import b32encode
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from bot.knowledge.called import keyed
from bot.knowledge.model import Fact
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.leaks import gives_away, spoken_in
from bot.trivia.questions.model import Citation, Claim, Expects, Question, Topic
from bot.words.phrase import Phrase, Word

WRONG_CHOICES = 3
UNCONFIRMED = "editors"  # the source of what nobody has looked up yet
PLAUSIBLE = 14


class Candidate(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """A question before it is worded: whom and what it is about, for mixing a round.

    `key` are the ids the kind needs; `answer` is the id of what is right; `facts` name what is
    asked, so that no round asks one fact twice. `year` and `fame` are those of the work asked about.
    """

    id: str
    kind: str
    topic: Topic
    key: tuple[str, ...]
    answer: str
    difficulty: int
    fame: int
    year: int
    facts: tuple[str, ...]
    award_year: bool = False
    typeable: bool = True


class Grounds(msgspec.Struct, frozen=True):
    """The sentence that proves the answer and the facts it comes from."""

    evidence: Phrase
    facts: tuple[Fact, ...]


def question_id(kind: str, key: Iterable[str]) -> str:
    """The id of a claim asked in one kind: the same in every process and for every wording."""
    digest = hashlib.sha256("\0".join((kind, *key)).encode()).digest()
    return f"q{b32encode(digest)[:9].decode().lower()}"


def hardness(fame: int, shift: int = 0) -> int:
    """Difficulty from fame (5 everybody … 1 specialists), made easier or harder by the kind."""
    return min(5, max(1, 6 - fame + shift))


class Kind(ABC):
    """One kind of question."""

    name: str
    topic: Topic
    expects: Expects
    wordings: int = 3  # how many prompts the catalogue has: trivia-ask-NAME-1 …
    shift: int = 0  # how much harder than its fame
    typeable: bool = True
    choices: int = WRONG_CHOICES  # wrong ones
    plausible: int = PLAUSIBLE  # how many of the best distractors the dice choose among
    fixed: tuple[str, ...] = ()  # the choices of a kind that offers always the same, in this order
    pyramidal: bool = False  # whether it has clues

    @abstractmethod
    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        """Everything this kind can ask."""

    @abstractmethod
    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        """Whether a choice is right; None if the knowledge base can't tell."""

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """Plausible wrong choices, best first; those not provably wrong are left out later."""
        return self.fixed

    @abstractmethod
    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        """What the prompt names."""

    @abstractmethod
    def label(self, facts: Facts, choice: str) -> Word:
        """A choice in words."""

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        """Every answer to be accepted, best first: what is right, unless it goes by names."""
        return (candidate.answer,)

    @abstractmethod
    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        """What is claimed."""

    @abstractmethod
    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        """What proves it."""

    def clues(self, facts: Facts, candidate: Candidate) -> tuple[Word, ...]:
        """Pyramid clues, hardest first."""
        return ()

    def candidate(
        self,
        key: Sequence[str],
        answer: str,
        *,
        fame: int,
        year: int,
        facts: Sequence[str],
        award_year: bool = False,
        typeable: bool | None = None,
        shift: int = 0,
    ) -> Candidate:
        """A candidate of this kind."""
        return Candidate(
            id=question_id(self.name, key),
            kind=self.name,
            topic=self.topic,
            key=tuple(key),
            answer=answer,
            difficulty=hardness(fame, self.shift + shift),
            fame=fame,
            year=year,
            facts=tuple(facts),
            award_year=award_year,
            typeable=self.typeable if typeable is None else typeable,
        )

    # --- wording ---------------------------------------------------------------------------------
    def word(self, facts: Facts, candidate: Candidate, dice: random.Random) -> Question | None:
        """The question in words, proven; None if it can't be asked fairly."""
        chosen = self._choose(facts, candidate, dice)
        if chosen is None:
            return None
        if not self.fixed:
            dice.shuffle(chosen)
        if not self.proven(facts, candidate, chosen):
            return None
        labels = [self.label(facts, choice) for choice in chosen]
        correct = chosen.index(candidate.answer)
        wrong = [label for at, label in enumerate(labels) if at != correct]
        prompt = self._prompt(facts, candidate, labels[correct], wrong, dice)
        if prompt is None:
            return None
        grounds = self.grounds(facts, candidate)
        if not confirmed(grounds):
            return None
        return Question(
            id=candidate.id,
            kind=self.name,
            topic=self.topic,
            prompt=prompt,
            choices=tuple(labels),
            correct=correct,
            answers=self.key(facts, candidate),
            told=labels[correct],
            expects=self.expects,
            entities=(candidate.answer,),
            difficulty=candidate.difficulty,
            claim=self.claim(facts, candidate),
            citations=citations(grounds),
            evidence=grounds.evidence,
            clues=self.clues(facts, candidate),
            intro=Phrase.of(f"trivia-pyramid-{self.name}") if self.pyramidal else None,
            typeable=candidate.typeable,
        )

    def _prompt(
        self,
        facts: Facts,
        candidate: Candidate,
        right: Word,
        wrong: Sequence[Word],
        dice: random.Random,
    ) -> Phrase | None:
        """A wording that does not give the answer away, also not by chance ("What beat it?")."""
        arguments = self.arguments(facts, candidate)
        asked, wordings = self.asked(facts, candidate)
        for number in dice.sample(range(1, wordings + 1), wordings):
            prompt = Phrase.of(f"trivia-ask-{asked}-{number}", **arguments)
            if not gives_away(prompt, right, wrong) and not spoken_in(prompt, right, wrong):
                return prompt
        return None

    def asked(self, facts: Facts, candidate: Candidate) -> tuple[str, int]:
        """Under which name the catalogue has the prompts for a candidate, and how many."""
        return self.name, self.wordings

    def _choose(self, facts: Facts, candidate: Candidate, dice: random.Random) -> list[str] | None:
        if self.fixed:
            return list(self.fixed)
        taken = {candidate.answer}
        labels = {str(self.label(facts, candidate.answer))}
        wrong: list[str] = []
        for choice in self.distractors(facts, candidate):
            if choice in taken or self.truth(facts, candidate, choice) is not False:
                continue
            label = str(self.label(facts, choice))
            if label in labels:
                continue
            taken.add(choice)
            labels.add(label)
            wrong.append(choice)
            if len(wrong) == self.plausible:
                break
        if len(wrong) < self.choices:
            return None
        return [candidate.answer, *dice.sample(wrong, self.choices)]

    def proven(self, facts: Facts, candidate: Candidate, choices: Sequence[str]) -> bool:
        """Whether exactly one choice is right, and every other provably wrong."""
        truths = [self.truth(facts, candidate, choice) for choice in choices]
        return truths.count(True) == 1 and truths.count(False) == len(truths) - 1


class AmongWorks(Kind):
    """A kind whose choices are works: told with their years, accepted by any of their titles."""

    def label(self, facts: Facts, choice: str) -> Word:
        """The work as it is called, with its year."""
        return keyed(facts.library.works[choice])

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        """Every title of the right one."""
        return facts.titles_of(facts.library.works[candidate.answer])


def confirmed(grounds: Grounds) -> bool:
    """Whether each fact rests on more than what the editors stated themselves."""
    return all(set(fact.sources) != {UNCONFIRMED} for fact in grounds.facts)


def citations(grounds: Grounds) -> tuple[Citation, ...]:
    """Each source once, best first, at most three."""
    sources = dict.fromkeys(source for fact in grounds.facts for source in fact.sources)
    return tuple(Citation(source, grounds.evidence) for source in list(sources)[:3])
