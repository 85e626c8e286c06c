"""Kinds about scores: who composed, which work, the same hand, the odd one out, and the verdict."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from bot.knowledge.called import keyed
from bot.knowledge.model import Fact, Role, Verdict, Work
from bot.knowledge.verdict import rule_work
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import AmongWorks, Candidate, Grounds, Kind, confirmed
from bot.trivia.questions.kinds_years import one_series
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Listing, Phrase, Word

_LABELS = (Verdict.SCORE, Verdict.SOUNDTRACK, Verdict.BOTH)
ERA = 8  # years around a work from which distractors come
SPARE_VERDICTS = 5
KNOWN = 2  # the least fame of a work whose composer is asked for


def composers_near(facts: Facts, work: Work, person: str, fame: int) -> list[str]:
    """Composers of that time for such works (films, series, games), whom one could think of.

    Those once on a ballot with the person first, then the better known.
    """
    year = work.year
    listed = facts.composers_by_year
    low = bisect_left(listed, (year - ERA, "", 0))
    high = bisect_left(listed, (year + ERA + 1, "", 0))
    circle = facts.circle(person)
    best: dict[str, tuple[int, int]] = {}
    most = max(fame, 3)
    for when, other, known in listed[low:high]:
        rank = (-min(known, most), abs(when - year))
        if other not in best or rank < best[other]:
            best[other] = rank
    best.pop(person, None)

    def strange(other: str) -> bool:
        return work.kind not in facts.media[other] or "(" in facts.name(other)

    return sorted(best, key=lambda other: (strange(other), other not in circle, best[other], other))


def works_near(facts: Facts, work: Work, reach: int = ERA) -> Iterator[Work]:
    """Works of that time and about as well known, the nearest in time first."""
    least = min(work.fame, 3)
    for other in facts.near(work.year, reach):
        if other.fame >= least and other.kind is work.kind and other.id != work.id:
            yield other


def score_facts(work: Work) -> tuple[Fact, ...]:
    """The credits that say who composed a work's score."""
    return tuple(c for c in work.credits if c.role is Role.COMPOSER)


class Composer(Kind):
    """Who composed the score of a work?"""

    name = "composer"
    topic = Topic.SCORES
    expects = Expects.PERSON
    wordings = 4

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for work_id, people in facts.scorers.items():
            work = facts.library.works[work_id]
            if work.fame >= KNOWN and len(people) <= 2:
                yield self.candidate(
                    (work_id,),
                    people[0],
                    fame=work.fame,
                    year=work.year,
                    facts=[f"score:{work_id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        (work,) = candidate.key
        if choice in facts.scorers[work]:
            return True
        return None if choice in facts.involved(work) else False

    def asked(self, facts: Facts, candidate: Candidate) -> tuple[str, int]:
        if len(facts.scorers[candidate.key[0]]) > 1:
            return f"{self.name}-shared", 2
        return super().asked(facts, candidate)

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        work = facts.library.works[candidate.key[0]]
        return composers_near(facts, work, candidate.answer, candidate.fame)

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"work": keyed(facts.library.works[candidate.key[0]])}

    def label(self, facts: Facts, choice: str) -> Word:
        return facts.name(choice)

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        people = facts.scorers[candidate.key[0]]
        return tuple(name for person in people for name in facts.names_of(person))

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work = facts.library.works[candidate.key[0]]
        return Claim(
            work.key, "score by", facts.name(candidate.answer), (work.id, candidate.answer)
        )

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return composed(facts, candidate.key[0])


def composed(facts: Facts, work_id: str) -> Grounds:
    """The sentence that says who composed a work, and the credits it rests on."""
    work = facts.library.works[work_id]
    people = Listing(tuple(facts.name(person) for person in facts.scorers[work_id]))
    return Grounds(
        Phrase.of("trivia-evidence-score", work=keyed(work), people=people), score_facts(work)
    )


class WorkOf(AmongWorks):
    """Which of these works did a composer score?"""

    name = "work-of"
    topic = Topic.SCORES
    expects = Expects.TITLE
    typeable = False  # many works would be right
    wordings = 3

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for person, works in facts.scored_by.items():
            known = [facts.library.works[w] for w in works if facts.library.works[w].fame >= KNOWN]
            for work in known:
                yield self.candidate(
                    (person, work.id),
                    work.id,
                    fame=work.fame,
                    year=work.year,
                    facts=[f"score:{work.id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        person = candidate.key[0]
        if facts.scorers.get(choice) == (person,):
            return True
        known = choice in facts.scorers and person not in facts.involved(choice)
        return False if known and not self._related(facts, person, choice) else None

    def _related(self, facts: Facts, person: str, work: str) -> bool:
        return bool(facts.with_bands({person}) & facts.involved(work))

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        work = facts.library.works[candidate.answer]
        return (w.id for w in works_near(facts, work))

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"person": facts.name(candidate.key[0])}

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work = facts.library.works[candidate.answer]
        person = candidate.key[0]
        return Claim(work.key, "score by", facts.name(person), (work.id, person))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return composed(facts, candidate.answer)


class SameComposer(WorkOf):
    """Which of these has its score by the composer of another work?"""

    name = "same-composer"
    shift = 1

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        works = facts.library.works
        for person, ids in facts.scored_by.items():
            known = [works[w] for w in ids if works[w].fame >= 3]
            for at, work in enumerate(known):
                other = known[(at + 1) % len(known)]
                if not one_series(work, other):
                    yield self.candidate(
                        (person, other.id, work.id),
                        work.id,
                        fame=min(work.fame, other.fame),
                        year=work.year,
                        facts=[f"score:{work.id}", f"score:{other.id}"],
                    )

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"work": keyed(facts.library.works[candidate.key[1]])}

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        person, other, work = (candidate.key[0], candidate.key[1], candidate.answer)
        works = facts.library.works
        return Claim(
            works[work].key, "score by the composer of", works[other].key, (work, other, person)
        )

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        person, other, work = candidate.key[0], candidate.key[1], candidate.answer
        works = facts.library.works
        return Grounds(
            Phrase.of(
                "trivia-evidence-both-by",
                person=facts.name(person),
                first=keyed(works[other]),
                second=keyed(works[work]),
            ),
            (*score_facts(works[work]), *score_facts(works[other])),
        )


class OddComposer(AmongWorks):
    """Three of these have one composer; which has another?"""

    name = "odd-composer"
    topic = Topic.SCORES
    expects = Expects.TITLE
    typeable = False
    wordings = 3
    shift = 1

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        works = facts.library.works
        for person, ids in facts.scored_by.items():
            known = [works[w] for w in ids if works[w].fame >= 3]
            if len(known) < 3:
                continue
            for at in range(0, len(known) - 2, 3):
                three = known[at : at + 3]
                middle = sorted(three, key=lambda w: w.year)[1]
                odd = self._odd(facts, person, middle, three)
                if odd is not None:
                    yield self.candidate(
                        (person, *(w.id for w in three), odd.id),
                        odd.id,
                        fame=min(w.fame for w in (*three, odd)),
                        year=middle.year,
                        facts=[f"score:{w.id}" for w in (*three, odd)],
                    )

    def _odd(self, facts: Facts, person: str, middle: Work, three: list[Work]) -> Work | None:
        circle = facts.circle(person)
        theirs = facts.with_bands({person})
        best: Work | None = None
        for work in works_near(facts, middle):
            alone = len(facts.scorers.get(work.id, ())) == 1
            if not alone or theirs & facts.involved(work.id):
                continue
            if set(facts.scorers[work.id]) & circle and work.fame >= middle.fame - 1:
                return work  # the nearest by one of the same circle
            best = best or work
        return best

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        person = candidate.key[0]
        if facts.scorers.get(choice) == (person,):
            return False
        if choice not in facts.scorers or facts.with_bands({person}) & facts.involved(choice):
            return None
        return True

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        return candidate.key[1:4]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"person": facts.name(candidate.key[0])}

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work = facts.library.works[candidate.answer]
        person = candidate.key[0]
        ids = (work.id, *candidate.key)
        return Claim(work.key, "score not by", facts.name(person), tuple(dict.fromkeys(ids)))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return composed(facts, candidate.answer)


class TheVerdict(Kind):
    """Score, soundtrack or both?"""

    name = "verdict"
    topic = Topic.SCORES
    expects = Expects.WORD
    typeable = False
    wordings = 3
    fixed = tuple(verdict.value for verdict in _LABELS)

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        """Among the well known as among the others no verdict is much the better guess."""
        tiers: dict[int, dict[str, list[Candidate]]] = {}
        for work in facts.library.base.works:
            ruling = rule_work(facts.library, work) if work.fame >= KNOWN else None
            proven = ruling and confirmed(Grounds(ruling.reason, ruling.grounds))
            if ruling and proven and ruling.evidence == "full" and ruling.verdict in _LABELS:
                verdict = ruling.verdict.value
                found = tiers.setdefault(work.fame, {v.value: [] for v in _LABELS})
                found[verdict].append(
                    self.candidate(
                        (work.id,),
                        verdict,
                        fame=work.fame,
                        year=work.year,
                        facts=[f"verdict:{work.id}"],
                    )
                )
        for _, found in sorted(tiers.items(), reverse=True):
            counts = sorted(len(candidates) for candidates in found.values())
            for candidates in found.values():
                yield from sorted(candidates, key=lambda c: c.id)[: counts[-2] + SPARE_VERDICTS]

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        return choice == candidate.answer

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"work": keyed(facts.library.works[candidate.key[0]])}

    def label(self, facts: Facts, choice: str) -> Word:
        return Phrase.of(f"trivia-choice-{choice}")

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work = facts.library.works[candidate.key[0]]
        return Claim(work.key, "verdict", candidate.answer, (work.id,))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        ruling = rule_work(facts.library, facts.library.works[candidate.key[0]])
        return Grounds(ruling.reason, ruling.grounds)


KINDS: tuple[Kind, ...] = (Composer(), WorkOf(), SameComposer(), OddComposer(), TheVerdict())
