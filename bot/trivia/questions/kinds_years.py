"""Kinds about time: when a work came out, which year is nearest, and which order is right."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator

from bot.knowledge.called import briefly, keyed, titled
from bot.knowledge.model import Fact, Work
from bot.titles.folding import folded_words
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, Grounds, Kind
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Listing, Phrase, Word

TOGETHER = 54  # letters of three titles that a button holds beside its letter and the arrows
LEAST_GAP = 4  # years between works put in order


def year_facts(work: Work) -> tuple[Fact, ...]:
    """A work's year rests on the sources of what is recorded about it."""
    sources = dict.fromkeys(s for credit in work.credits for s in credit.sources)
    return (Fact(sources=tuple(sources)),)


def one_series(work: Work, other: Work) -> bool:
    """Whether two titles begin alike, as those of a series do: the one then tells of the other."""
    begins = [next((w for w in folded_words(t.title) if w != "the"), "") for t in (work, other)]
    return begins[0] == begins[1]


class ReleaseYear(Kind):
    """In which year did a work come out?"""

    name = "year"
    topic = Topic.SCORES
    expects = Expects.NUMBER
    typeable = False  # a release may be dated a year apart; the choices never are
    wordings = 3
    offsets: tuple[int, ...] = (-9, -7, -5, -4, -3, 3, 4, 5, 7, 9)

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for work in facts.library.base.works:
            if work.fame >= 4 and facts.one_title(work) and work.id in facts.scorers:
                yield self.candidate(
                    (work.id,),
                    str(work.year),
                    fame=work.fame,
                    year=work.year,
                    facts=[f"year:{work.id}"],
                    shift=1,
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        return int(choice) == facts.library.works[candidate.key[0]].year

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        latest = max(w.year for w in facts.library.base.works)
        years = (candidate.year + offset for offset in self.offsets)
        return [str(year) for year in years if year <= latest]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        work = facts.library.works[candidate.key[0]]
        people = facts.scorers[work.id]
        return {"work": titled(work), "person": Listing(tuple(map(facts.name, people)))}

    def label(self, facts: Facts, choice: str) -> Word:
        return choice

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        return (str(facts.library.works[candidate.key[0]].year),)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work = facts.library.works[candidate.key[0]]
        return Claim(work.key, "first released", str(work.year), (work.id,))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        work = facts.library.works[candidate.key[0]]
        sentence = Phrase.of("trivia-evidence-year", work=titled(work), year=str(work.year))
        return Grounds(sentence, year_facts(work))


class NearestYear(ReleaseYear):
    """Which of these years is nearest to the release of a work?"""

    name = "nearest-year"
    typeable = False
    plausible = 4
    wordings = 2

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for work in facts.library.base.works:
            if work.fame >= 4 and facts.one_title(work) and work.id in facts.scorers:
                # A year near the true one, the same in every wording of this question.
                dice = random.Random(work.id)
                near = work.year + dice.choice((-1, 1))
                yield self.candidate(
                    (work.id,),
                    str(near),
                    fame=work.fame,
                    year=work.year,
                    facts=[f"year:{work.id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        year = facts.library.works[candidate.key[0]].year
        mine, best = abs(int(choice) - year), abs(int(candidate.answer) - year)
        if choice == candidate.answer:
            return True
        return False if mine > best + 3 else None

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        latest = max(w.year for w in facts.library.base.works)
        near = int(candidate.answer)
        years = (near + 6 * step for step in (-1, 1, -2, 2, -3))
        return [str(year) for year in years if year <= latest]

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        return (candidate.answer,)


class InOrder(Kind):
    """Which order of three works is right, the oldest first?"""

    name = "in-order"
    topic = Topic.SCORES
    expects = Expects.WORD
    typeable = False
    wordings = 2

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        """Works of one composer, so that the question is about a life's work, not about film history."""
        works = facts.library.works
        for ids in facts.scored_by.values():
            known = [works[w] for w in ids if works[w].fame >= 3 and facts.one_title(works[w])]
            known.sort(key=lambda w: (w.year, w.id))
            for start in range(max(0, len(known) - 2)):
                three = self._apart(known[start:])
                if three and self._fit(three):
                    yield self.candidate(
                        [w.id for w in three],
                        "|".join(w.id for w in three),
                        fame=min(w.fame for w in three),
                        year=three[1].year,
                        facts=[f"year:{w.id}" for w in three],
                    )

    def _fit(self, works: list[Work]) -> bool:
        """Whether a button holds the three titles in every language."""
        languages = {language for work in works for language, _ in work.local}
        titles = [
            [dict(work.local).get(language, work.title) for work in works]
            for language in ("", *languages)
        ]
        return all(sum(map(len, three)) <= TOGETHER for three in titles)

    def _apart(self, works: list[Work]) -> list[Work]:
        chosen = works[:1]
        for work in works[1:]:
            apart = work.year - chosen[-1].year >= LEAST_GAP
            if apart and not any(one_series(work, other) for other in chosen):
                chosen.append(work)
                if len(chosen) == 3:
                    return chosen
        return []

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        years = [facts.library.works[w].year for w in choice.split("|")]
        return years == sorted(years)

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        return ("|".join(order) for order in itertools.permutations(candidate.key))

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"person": facts.name(facts.scorers[candidate.key[0]][0])}

    def label(self, facts: Facts, choice: str) -> Word:
        first, second, third = (briefly(facts.library.works[w]) for w in choice.split("|"))
        return Phrase.of("trivia-choice-order", first=first, second=second, third=third)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        first, second, third = (facts.library.works[w].key for w in candidate.key)
        return Claim(first, "released before", f"{second}, before {third}", candidate.key)

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        works = [facts.library.works[w] for w in candidate.key]
        first, second, third = (keyed(w) for w in works)
        sentence = Phrase.of("trivia-evidence-order", first=first, second=second, third=third)
        return Grounds(sentence, tuple(f for w in works for f in year_facts(w)))


KINDS: tuple[Kind, ...] = (ReleaseYear(), NearestYear(), InOrder())
