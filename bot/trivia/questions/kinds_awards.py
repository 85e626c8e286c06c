"""Kinds about awards: who won that year, which one won, who was beaten, who only was nominated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.called import award_called, category_called, keyed, titled
from bot.knowledge.model import Nomination, Work
from bot.trivia.questions.facts import Contest, Facts
from bot.trivia.questions.kind import Candidate, Grounds, Kind
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Listing, Phrase, Word

SCORE_OR_SONG = ("score", "song")


def named(contest: Contest) -> dict[str, Word]:
    """How a contest is named in a prompt."""
    return {
        "award": award_called(contest.body),
        "category": category_called(contest.body, contest.category),
        "year": str(contest.ceremony.film_year),
        "held": str(contest.ceremony.held_year),
        "honours": contest.category.honours,
    }


def won(facts: Facts, contest: Contest) -> Grounds:
    """The sentence that tells the winner."""
    winner = contest.winner
    work = facts.library.works[winner.work or ""]
    song = facts.library.songs[winner.song] if winner.song else None
    then = winner.category_then
    told: Word = ""
    if then.casefold() != contest.category.name.casefold():
        told = Phrase.of("trivia-evidence-then", name=then)
    args = named(contest) | {"work": titled(work), "then": told}
    if song is not None:
        return Grounds(Phrase.of("trivia-evidence-song-won", song=song.title, **args), (winner,))
    people = Listing(tuple(facts.name(person) for person in winner.people))
    return Grounds(Phrase.of("trivia-evidence-won", people=people, **args), (winner,))


def the_work(facts: Facts, nomination: Nomination) -> Work | None:
    """The nominated work, if it can be named without its year."""
    work = facts.library.works.get(nomination.work or "")
    return work if work is not None and facts.one_title(work) else None


class WinnerOfYear(Kind):
    """Which work won that year?"""

    name = "winner-of-year"
    topic = Topic.AWARDS
    expects = Expects.TITLE
    wordings = 3
    shift = 1
    award_year = True

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for contest in facts.contests:
            work = the_work(facts, contest.winner)
            if work is None or contest.category.honours not in SCORE_OR_SONG:
                continue
            if contest.winner.song and not self._songs_agree(contest):
                continue
            yield self.candidate(
                (contest.winner.id,),
                work.id,
                fame=work.fame,
                year=work.year,
                facts=[f"won:{contest.winner.id}"],
                award_year=self.award_year,
                typeable=self.typeable,
            )

    def _songs_agree(self, contest: Contest) -> bool:
        """Whether the winning work had only the one song on the ballot."""
        return all(n.work != contest.winner.work for n in contest.losers)

    def contest(self, facts: Facts, candidate: Candidate) -> Contest:
        """The contest a candidate is about."""
        return facts.contest_of[candidate.key[0]]

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        contest = self.contest(facts, candidate)
        if choice == contest.winner.work:
            return True
        return False if choice in {n.work for n in contest.losers} else None

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        contest = self.contest(facts, candidate)
        works = [w for w in (the_work(facts, n) for n in contest.losers) if w is not None]
        return [w.id for w in sorted(works, key=lambda w: (-w.fame, w.id))]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return named(self.contest(facts, candidate))

    def label(self, facts: Facts, choice: str) -> Word:
        return titled(facts.library.works[choice])

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        work = facts.library.works[candidate.answer]
        return facts.titles_of(work)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        contest = self.contest(facts, candidate)
        work = facts.library.works[contest.winner.work or ""]
        what = f"{contest.body.award} for {contest.category.name} {contest.ceremony.film_year}"
        return Claim(work.key, "won", what, (work.id, contest.winner.id))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        return won(facts, self.contest(facts, candidate))


class WhoBeat(WinnerOfYear):
    """Which work beat another to the award?"""

    name = "who-beat"

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for winning in super().candidates(facts):
            contest = facts.contest_of[winning.key[0]]
            losers = [w for w in (the_work(facts, n) for n in contest.losers) if w is not None]
            losers.sort(key=lambda w: (-w.fame, w.id))
            for loser in losers[:2]:
                if loser.fame >= 3:
                    yield self.candidate(
                        (winning.key[0], loser.id),
                        winning.answer,
                        fame=min(winning.fame, loser.fame),
                        year=winning.year,
                        facts=[f"won:{winning.key[0]}", f"lost:{winning.key[0]}:{loser.id}"],
                        award_year=True,
                    )

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        return [w for w in super().distractors(facts, candidate) if w != candidate.key[1]]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return super().arguments(facts, candidate) | {
            "loser": titled(facts.library.works[candidate.key[1]])
        }

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        claim = super().claim(facts, candidate)
        loser = facts.library.works[candidate.key[1]]
        ids = (*claim.ids, loser.id)
        return Claim(claim.subject, "beat", f"{loser.key} to the {claim.object}", ids)


class WinningPerson(WinnerOfYear):
    """Who won for the music of that year?"""

    name = "winning-person"
    expects = Expects.PERSON
    wordings = 3

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for contest in facts.contests:
            work = facts.library.works.get(contest.winner.work or "")
            people = facts.people(contest.winner.people)
            if (
                work is not None
                and contest.category.honours == "score"
                and len(people) == 1
                and people[0].kind == "person"
            ):
                yield self.candidate(
                    (contest.winner.id,),
                    people[0].id,
                    fame=work.fame,
                    year=work.year,
                    facts=[f"won:{contest.winner.id}"],
                    award_year=True,
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        contest = self.contest(facts, candidate)
        if choice in contest.winner.people:
            return True
        lost = {person for n in contest.losers for person in n.people}
        related = facts.with_bands({choice}) & set(contest.winner.people)
        return False if choice in lost and not related else None

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        contest = self.contest(facts, candidate)
        people = dict.fromkeys(p for n in contest.losers for p in n.people)
        return [p for p in people if facts.library.people[p].kind == "person"]

    def label(self, facts: Facts, choice: str) -> Word:
        return facts.name(choice)

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        return facts.names_of(candidate.answer)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        claim = super().claim(facts, candidate)
        ids = (candidate.answer, *claim.ids)
        return Claim(
            facts.name(candidate.answer), "won", f"{claim.object} with {claim.subject}", ids
        )


class WhichWon(Kind):
    """Which of these won that award at all? The others were on its ballot and lost."""

    name = "which-won"
    topic = Topic.AWARDS
    expects = Expects.TITLE
    typeable = False
    wordings = 3

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
                for nomination in contest.losers:
                    other = facts.library.works.get(nomination.work or "")
                    if other is not None and other.id != work:
                        gap = abs(other.year - candidate.year)
                        if gap <= 12:
                            found.append((gap // 4, -other.fame, gap, other.id))
        return [id for *_, id in sorted(found)]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        return {
            "award": award_called(body),
            "category": category_called(body, category),
            "honours": category.honours,
        }

    def label(self, facts: Facts, choice: str) -> Word:
        return keyed(facts.library.works[choice])

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        work = facts.library.works[candidate.answer]
        return facts.titles_of(work)

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

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        body, category, _ = candidate.key
        found = []
        for contest in facts.contests:
            if (contest.body.id, contest.category.id) == (body, category):
                other = facts.library.works.get(contest.winner.work or "")
                if other is not None:
                    gap = abs(other.year - candidate.year)
                    if gap <= 15:
                        found.append((gap // 5, -other.fame, gap, other.id))
        return [id for *_, id in sorted(found)]

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
    choices = 1
    shuffled = False

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
                if outcome is not None:
                    yield self.candidate(
                        key,
                        "won" if outcome else "nominated",
                        fame=work.fame,
                        year=work.year,
                        facts=[f"won:{nomination.id}" if outcome else f"lost:{nomination.id}"],
                    )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        body, category, work = candidate.key
        outcome = facts.ever_won(body, category, work)
        return None if outcome is None else (choice == "won") == outcome

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        return ("won", "nominated")

    def _choose(self, facts: Facts, candidate: Candidate, dice: object) -> list[str] | None:
        return ["won", "nominated"]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        work = facts.library.works[candidate.key[2]]
        return {
            "award": award_called(body),
            "category": category_called(body, category),
            "honours": category.honours,
            "work": keyed(work),
        }

    def label(self, facts: Facts, choice: str) -> Word:
        return Phrase.of(f"trivia-choice-{choice}")

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        return (candidate.answer,)

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        work_id = candidate.key[2]
        body = facts.library.bodies[candidate.key[0]]
        category = next(c for c in body.categories if c.id == candidate.key[1])
        work = facts.library.works[work_id]
        relation = "won" if candidate.answer == "won" else "nominated for and never won"
        return Claim(work.key, relation, f"{body.award} for {category.name}", (work.id,))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        body, category, work = candidate.key
        entries = [n for n in facts.library.nominations_of_work(work) if n.id in facts.contest_of]
        mine = [n for n in entries if (n.body, n.category) == (body, category)]
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


KINDS: tuple[Kind, ...] = (
    WinnerOfYear(),
    WhoBeat(),
    WinningPerson(),
    WhichWon(),
    OddLoser(),
    WonOrNominated(),
)
