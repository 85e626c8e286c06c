"""Kinds about one year of an award: what won, whom it beat, who took it home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.knowledge.called import award_called, category_called, titled
from bot.knowledge.model import Nomination, Work
from bot.titles.folding import folded_words
from bot.trivia.questions.facts import Contest, Facts
from bot.trivia.questions.kind import AmongWorks, Candidate, Grounds, Kind
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


def _same_name(now: str, then: str) -> bool:
    """Whether a category went by nearly its present name ("Music (Original Score)")."""
    core = " ".join(w for w in folded_words(now) if w != "best")
    return f" {core} " in f" {' '.join(folded_words(then))} "


def won(facts: Facts, contest: Contest) -> Grounds:
    """The sentence that tells the winner."""
    winner = contest.winner
    work = facts.library.works[winner.work or ""]
    song = facts.library.songs[winner.song] if winner.song else None
    then = winner.category_then
    told: Word = ""
    if not _same_name(contest.category.name, then):
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


class WinnerOfYear(AmongWorks):
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
            times = Counter(n.work for n in contest.losers)
            losers = [
                work
                for work in (the_work(facts, n) for n in contest.losers)
                if work is not None and times[work.id] == 1
            ]
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
        contest, loser = self.contest(facts, candidate), candidate.key[1]
        lost = next(n for n in contest.losers if n.work == loser)
        return super().arguments(facts, candidate) | {
            "loser": titled(facts.library.works[loser]),
            "song": facts.library.songs[lost.song].title if lost.song else "",
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
        # One of each nomination: two who shared one would fall together.
        known = facts.library.people
        shared = ([p for p in n.people if known[p].kind == "person"] for n in contest.losers)
        return dict.fromkeys(people[0] for people in shared if people)

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


KINDS: tuple[Kind, ...] = (WinnerOfYear(), WhoBeat(), WinningPerson())
