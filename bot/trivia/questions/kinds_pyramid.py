"""Pyramidal kinds: one answer, several clues, the hardest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.called import award_called, category_called, keyed, titled
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import Candidate, Grounds
from bot.trivia.questions.kinds_scores import Composer, composed, works_near
from bot.trivia.questions.kinds_scores import WorkOf as _WorkOf
from bot.trivia.questions.kinds_years import one_series
from bot.trivia.questions.leaks import gives_away
from bot.trivia.questions.model import Claim, Expects
from bot.words.phrase import Listing, Phrase, Word

MOST = 5
LEAST = 4
ALL_AT_ONCE = 3  # works named when it is asked with choices


class WhoIsIt(Composer):
    """Which composer do these works belong to?"""

    name = "who-is-it"
    pyramidal = True
    wordings = 2

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        works = facts.library.works
        for person in facts.scored_by:
            ids = self._told(facts, person)
            best = works[ids[0]]
            # Known as well as the least known of the works named when it is asked with choices.
            fame = works[ids[min(ALL_AT_ONCE, len(ids)) - 1]].fame
            if len(ids) >= LEAST and fame >= 3:
                yield self.candidate(
                    (best.id, person),
                    person,
                    fame=fame,
                    year=best.year,
                    facts=[f"score:{w}" for w in ids[:MOST]],
                )

    def asked(self, facts: Facts, candidate: Candidate) -> tuple[str, int]:
        return self.name, self.wordings

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        if choice == candidate.answer:
            return True
        shown = self._shown(facts, candidate)
        known = all(choice not in facts.involved(w) for w in shown)
        return False if known else None

    def _told(self, facts: Facts, person: str) -> list[str]:
        """A composer's works for clues, best known first; of a series only one."""
        works, told = facts.library.works, list[str]()
        for id in facts.scored_by[person]:
            if not any(one_series(works[id], works[other]) for other in told):
                told.append(id)
                if len(told) == MOST:
                    break
        return told

    def _shown(self, facts: Facts, candidate: Candidate) -> list[str]:
        """The works of the clues, the least known first."""
        return list(reversed(self._told(facts, candidate.answer)))

    def clues(self, facts: Facts, candidate: Candidate) -> tuple[Phrase, ...]:
        works = [facts.library.works[w] for w in self._shown(facts, candidate)]
        clues = (Phrase.of("trivia-clue-scored", work=keyed(w)) for w in works)
        name = facts.name(candidate.answer)
        return tuple(clue for clue in clues if not gives_away(clue, name, ()))

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        shown = [facts.library.works[w] for w in self._shown(facts, candidate)[-ALL_AT_ONCE:]]
        shown.sort(key=lambda w: (w.year, w.title))
        return {"works": Listing(tuple(map(keyed, shown)))}

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        return facts.names_of(candidate.answer)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        shown = self._shown(facts, candidate)
        titles = ", ".join(facts.library.works[w].key for w in shown)
        return Claim(facts.name(candidate.answer), "composed", titles, (candidate.answer, *shown))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return composed(facts, candidate.key[0])


class WhatIsIt(_WorkOf):
    """Which work do these facts describe?"""

    name = "what-is-it"
    pyramidal = True
    typeable = True
    expects = Expects.TITLE
    wordings = 2

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for work_id, people in facts.scorers.items():
            work = facts.library.works[work_id]
            if work.fame < 4 or len(people) != 1 or not facts.one_title(work):
                continue
            candidate = self.candidate(
                (people[0], work_id),
                work_id,
                fame=work.fame,
                year=work.year,
                facts=[f"score:{work_id}", f"year:{work_id}"],
            )
            if len(self.clues(facts, candidate)) >= LEAST:
                yield candidate

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """Works of other years first, so that the year of the clues tells something."""
        work = facts.library.works[candidate.answer]
        near = [w for w in works_near(facts, work) if facts.one_title(w)]
        return [w.id for w in sorted(near, key=lambda w: w.year == work.year)]

    def label(self, facts: Facts, choice: str) -> Word:
        return titled(facts.library.works[choice])  # the year is among the clues

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        # The year says the decade.
        clues = [c for c in self.clues(facts, candidate) if c.id != "trivia-clue-decade"]
        last, *before = reversed(clues)
        told: Word = last
        for clue in before:
            told = Phrase.of("trivia-clues", first=clue, rest=told)
        return {"clues": told}

    def clues(self, facts: Facts, candidate: Candidate) -> tuple[Phrase, ...]:
        work = facts.library.works[candidate.answer]
        found = [Phrase.of("trivia-clue-decade", decade=str(work.year // 10 * 10))]
        contested = [
            n for n in facts.library.nominations_of_work(work.id) if n.id in facts.contest_of
        ]
        for nomination in sorted(contested, key=lambda n: (n.won, n.id))[:1]:
            contest = facts.contest_of[nomination.id]
            outcome = "won" if nomination.won else "lost"
            found.append(
                Phrase.of(
                    f"trivia-clue-{outcome}",
                    award=award_called(contest.body),
                    category=category_called(contest.body, contest.category),
                )
            )
        found.append(Phrase.of("trivia-clue-year", year=str(work.year)))
        found.append(Phrase.of("trivia-clue-composer", person=facts.name(candidate.key[0])))
        for song in facts.songs_written_for.get(work.id, ())[:1]:
            title = facts.library.songs[song].title
            found.append(Phrase.of("trivia-clue-song", song=title))
        mine = titled(work)
        return tuple(clue for clue in found if not gives_away(clue, mine, ()))

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        """Same composer and same year would fit the clues too."""
        work, other = facts.library.works[candidate.answer], facts.library.works[choice]
        if choice == candidate.answer:
            return True
        if other.year == work.year and candidate.key[0] in facts.involved(choice):
            return None
        return False if choice in facts.scorers else None

    def proven(self, facts: Facts, candidate: Candidate, choices: object) -> bool:
        """No other work of that year by that composer, in all the base."""
        person, work_id = candidate.key
        work = facts.library.works[work_id]
        twins = [
            w for w in facts.library.works_of(person) if w.id != work_id and w.year == work.year
        ]
        return not twins


KINDS = (WhoIsIt(), WhatIsIt())
