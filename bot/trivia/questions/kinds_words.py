"""Kinds about words: which term of the guide a definition belongs to."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from bot.knowledge.model import Term
from bot.titles.folding import folded_words
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, Grounds, Kind
from bot.trivia.questions.leaks import telling
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Phrase, Word

GAP = "…"


def cloze(term: Term) -> str | None:
    """The definition with a gap where it names the term; None if it would still give it away."""
    definition = next((s for s in term.statements if s.about == "definition"), None)
    if definition is None or definition.doubt is not None:
        return None
    names = sorted((term.term, *term.also), key=len, reverse=True)
    named = "|".join(re.escape(name) for name in names)
    text, gaps = re.subn(rf"\b(?:an?|the)?\s*\b(?:{named})\b", GAP, definition.text, flags=re.I)
    own = {w for name in names for w in folded_words(name) if len(w) > 3}
    left = [w for w in folded_words(text) if len(w) > 3]
    betrayed = any(w.startswith(mine) or mine.startswith(w) for w in left for mine in own)
    return text if gaps and not betrayed else None


class Meaning(Kind):
    """Which word is meant by a definition?"""

    name = "meaning"
    topic = Topic.WORDS
    expects = Expects.WORD
    wordings = 3

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
        # Terms that refer to each other by name may mean nearly the same.
        names = {term.term.casefold(), *(a.casefold() for a in term.also)}
        others = {other.term.casefold(), *(a.casefold() for a in other.also)}
        return None if names & others or telling(term.term) & telling(other.term) else False

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """Terms it refers to first, then others; only such as have a definition of their own kind."""
        term = facts.library.terms[candidate.key[0]]
        proper = [t.id for t in facts.library.base.terms if cloze(t) is not None]
        yield from (id for id in term.see if id in proper)
        yield from random.Random(candidate.id).sample(proper, len(proper))

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
