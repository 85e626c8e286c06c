"""Kinds about an award over the years: which of these won it, and which was only nominated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.knowledge.called import award_called, category_called, keyed
from bot.knowledge.model import Nomination, WorkKind
from bot.trivia.questions.facts import Contest, Facts
from bot.trivia.questions.kind import AmongWorks, Candidate, Grounds, Kind
from bot.trivia.questions.kinds_awards import SCORE_OR_SONG, named, won
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Phrase, Word


class WhichWon(AmongWorks):
    """Which of these won that award at all? The others were on its ballot and lost."""

    name = "which-won"
    topic = Topic.AWARDS
    expects = Expects.TITLE
    typeable = False
    wordings = 3
    reach, step = (
        12,
        4,
    )  # years to either side that distractors come from, and count as equally near

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for contest in facts.contests:
            work = facts.library.works.get(contest.winner.work or "")
            if work is not None and contest.category.honours in SCORE_OR_SONG and work.fame >= 2:
                yield self.candidate(
                    (contest.body.id, contest.category.id, work.id),
                    work.id,
                    fame=work.fame,
                    year=work.year,
                    facts=[f"won:{contest.winner.id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        body, category, _ = candidate.key
        return facts.ever_won(body, category, choice)

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        body, category, work = candidate.key
        found = []
        for contest in facts.contests:
            if (contest.body.id, contest.category.id) == (body, category):
                for nomination in self.others(contest):
                    other = facts.library.works.get(nomination.work or "")
                    if other is not None and other.id != work and other.kind is not WorkKind.ALBUM:
                        gap = abs(other.year - candidate.year)
                        if gap <= self.reach:
                            found.append((gap // self.step, -other.fame, gap, other.id))
        return [id for *_, id in sorted(found)]

    def others(self, contest: Contest) -> tuple[Nomination, ...]:
        """Who of a contest may be a distractor."""
        return contest.losers

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        return {
            "award": award_called(body),
            "category": category_called(body, category),
            "honours": category.honours,
        }

    def _winning(self, facts: Facts, candidate: Candidate) -> Contest:
        body, category, work = candidate.key
        return next(
            c
            for c in facts.contests
            if (c.body.id, c.category.id, c.winner.work) == (body, category, work)
        )

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        contest = self._winning(facts, candidate)
        work = facts.library.works[candidate.key[2]]
        what = f"{contest.body.award} for {contest.category.name}"
        return Claim(work.key, "won", what, (work.id, contest.winner.id))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return won(facts, self._winning(facts, candidate))


class OddLoser(WhichWon):
    """Three of these won; which was only nominated?"""

    name = "odd-loser"
    shift = 1
    reach, step = 15, 5

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for contest in facts.contests:
            if contest.category.honours not in SCORE_OR_SONG:
                continue
            for nomination in contest.losers:
                work = facts.library.works.get(nomination.work or "")
                if work is not None and work.fame >= 4:
                    yield self.candidate(
                        (contest.body.id, contest.category.id, work.id),
                        work.id,
                        fame=work.fame,
                        year=work.year,
                        facts=[f"lost:{nomination.id}"],
                    )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        was = super().truth(facts, candidate, choice)
        return None if was is None else not was

    def others(self, contest: Contest) -> tuple[Nomination, ...]:
        return (contest.winner,)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work_id = candidate.key[2]
        contest, nomination = self._losing(facts, candidate)
        work = facts.library.works[work_id]
        what = f"{contest.body.award} for {contest.category.name}"
        return Claim(work.key, "nominated for and never won", what, (work.id, nomination.id))

    def _losing(self, facts: Facts, candidate: Candidate) -> tuple[Contest, Nomination]:
        body, category, work = candidate.key
        return next(
            (c, n)
            for c in facts.contests
            if (c.body.id, c.category.id) == (body, category)
            for n in c.losers
            if n.work == work
        )

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        contest, nomination = self._losing(facts, candidate)
        beaten = won(facts, contest)
        work = facts.library.works[candidate.key[2]]
        sentence = Phrase.of(
            "trivia-evidence-lost", loser=keyed(work), winner=beaten.evidence, **named(contest)
        )
        return Grounds(sentence, (nomination, contest.winner))


class WonOrNominated(Kind):
    """A work was on the ballot: did it win?"""

    name = "won-or-nominated"
    topic = Topic.AWARDS
    expects = Expects.WORD
    typeable = False
    wordings = 3
    fixed = ("won", "nominated")

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        seen = set()
        for contest in facts.contests:
            if contest.category.honours not in SCORE_OR_SONG:
                continue
            for nomination in (contest.winner, *contest.losers):
                work = facts.library.works.get(nomination.work or "")
                key = (contest.body.id, contest.category.id, nomination.work or "")
                if work is None or work.fame < 3 or key in seen:
                    continue
                seen.add(key)
                outcome = facts.ever_won(*key)
                songs = {n.song for n in self._entries(facts, key) if n.song}
                if outcome is not None and len(songs) <= 1:
                    yield self.candidate(
                        key,
                        "won" if outcome else "nominated",
                        fame=work.fame,
                        year=work.year,
                        facts=[f"won:{nomination.id}" if outcome else f"lost:{nomination.id}"],
                    )

    def _entries(self, facts: Facts, key: Sequence[str]) -> list[Nomination]:
        body, category, work = key
        entries = facts.library.nominations_of_work(work)
        return [n for n in entries if (n.body, n.category) == (body, category)]

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        body, category, work = candidate.key
        outcome = facts.ever_won(body, category, work)
        return None if outcome is None else (choice == "won") == outcome

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        work = facts.library.works[candidate.key[2]]
        song = next((n.song for n in self._entries(facts, candidate.key) if n.song), None)
        return {
            "award": award_called(body),
            "category": category_called(body, category),
            "honours": category.honours,
            "work": keyed(work),
            "song": facts.library.songs[song].title if song else "",
        }

    def label(self, facts: Facts, choice: str) -> Word:
        return Phrase.of(f"trivia-choice-{choice}")

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work_id = candidate.key[2]
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        work = facts.library.works[work_id]
        relation = "won" if candidate.answer == "won" else "nominated for and never won"
        return Claim(work.key, relation, f"{body.award} for {category.name}", (work.id,))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        work = candidate.key[2]
        mine = [n for n in self._entries(facts, candidate.key) if n.id in facts.contest_of]
        decided = next((n for n in mine if n.won), mine[0])
        contest = facts.contest_of[decided.id]
        if decided.won:
            return won(facts, contest)
        sentence = Phrase.of(
            "trivia-evidence-lost",
            loser=keyed(facts.library.works[work]),
            winner=won(facts, contest).evidence,
            **named(contest),
        )
        return Grounds(sentence, (decided, contest.winner))


KINDS: tuple[Kind, ...] = (WhichWon(), OddLoser(), WonOrNominated())
