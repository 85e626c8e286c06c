"""Kinds about words: which term of the guide a definition belongs to."""

from __future__ import annotations

import random
import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping

from bot.knowledge.model import Term
from bot.titles.folding import folded_words
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, Grounds, Kind
from bot.trivia.questions.leaks import telling
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Phrase, Word

GAP = "…"


def _gapped(term: Term) -> str | None:
    """The definition with a gap where it names the term; None if it does not."""
    definition = next((s for s in term.statements if s.about == "definition"), None)
    if definition is None or definition.doubt is not None:
        return None
    named = "|".join(re.escape(name) for name in _names(term))
    text, gaps = re.subn(rf"\b(?:an?|the)?\s*\b(?:{named})\b", GAP, definition.text, flags=re.I)
    return text if gaps else None


def _names(term: Term) -> list[str]:
    return sorted((term.term, *term.also), key=len, reverse=True)


def _broad(term: Term, terms: Iterable[Term]) -> bool:
    """Whether other terms are kinds of it ("score"), so that it may be right as well."""
    name = f" {term.term.casefold()} "
    return any(name in f" {other.term.casefold()} " for other in terms if other.id != term.id)


def _sort(term: str, text: str) -> str:
    """Whether a definition says what something is, what it does, or what somebody does."""
    if text.startswith(f"{GAP} is "):
        return "is"
    return "who" if term.endswith(("er", "or")) else "does"


def cloze(term: Term) -> str | None:
    """The definition with its gap; None if it has none or what is left gives the term away."""
    text = _gapped(term)
    if text is None:
        return None
    own = {w for name in _names(term) for w in folded_words(name) if len(w) > 3}
    left = [w for w in folded_words(text) if len(w) > 3]
    betrayed = any(w.startswith(mine) or mine.startswith(w) for w in left for mine in own)
    return None if betrayed else text


def _steps(terms: Mapping[str, Term], start: str) -> dict[str, int]:
    """How many references, either way, lie between a term and each that it is connected with."""
    linked: defaultdict[str, set[str]] = defaultdict(set)
    for term in terms.values():
        for other in term.see:
            linked[term.id].add(other)
            linked[other].add(term.id)
    steps, queue = {start: 0}, deque([start])
    while queue:
        here = queue.popleft()
        for other in linked[here] - steps.keys():
            steps[other] = steps[here] + 1
            queue.append(other)
    return steps


class Meaning(Kind):
    """Which word is meant by a definition?"""

    name = "meaning"
    topic = Topic.WORDS
    expects = Expects.WORD
    wordings = 3
    plausible = 6

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for term in facts.library.base.terms:
            if cloze(term) is not None:
                yield self.candidate(
                    (term.id,), term.id, fame=4, year=2000, facts=[f"means:{term.id}"]
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        term = facts.library.terms[candidate.key[0]]
        if choice == term.id:
            return True
        other = facts.library.terms[choice]
        # Terms that refer to each other may mean nearly the same ("underscore").
        if choice in term.see or term.id in other.see:
            return None
        names = {term.term.casefold(), *(a.casefold() for a in term.also)}
        others = {other.term.casefold(), *(a.casefold() for a in other.also)}
        return None if names & others or telling(term.term) & telling(other.term) else False

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """Terms with a definition of their own kind, the most closely related first."""
        steps = _steps(facts.library.terms, candidate.key[0])
        dice = random.Random(candidate.id)  # many are equally near
        terms = facts.library.base.terms
        sorts = {
            term.id: _sort(term.term, text)
            for term in terms
            if (text := _gapped(term)) and (term.id == candidate.answer or not _broad(term, terms))
        }
        mine = sorts[candidate.key[0]]
        return sorted(
            sorts, key=lambda id: (sorts[id] != mine, steps.get(id, len(steps)), dice.random())
        )

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"definition": cloze(facts.library.terms[candidate.key[0]]) or ""}

    def label(self, facts: Facts, choice: str) -> Word:
        return facts.library.terms[choice].term

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        term = facts.library.terms[candidate.answer]
        return (term.term, *term.also)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        term = facts.library.terms[candidate.key[0]]
        definition = next(s for s in term.statements if s.about == "definition")
        return Claim(term.term, "means", definition.text, (term.id,))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        term = facts.library.terms[candidate.key[0]]
        definition = next(s for s in term.statements if s.about == "definition")
        sentence = Phrase.of("trivia-evidence-means", term=term.term, definition=definition.text)
        return Grounds(sentence, (definition,))


KINDS: tuple[Kind, ...] = (Meaning(),)
