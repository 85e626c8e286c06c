"""Kinds about songs and people: who performs one, and who wrote it."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator

from bot.knowledge.called import keyed
from bot.knowledge.model import Fact, Role, Song
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import UNCONFIRMED, Candidate, Grounds, Kind
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Listing, Phrase, Word

KNOWN = 2
ERA = 10
CLASSICAL = 1925
MOST_NAMED = 2  # performers that a prompt still holds on a phone


class Performer(Kind):
    """Who performs a song?"""

    name = "performer"
    topic = Topic.SONGS
    expects = Expects.PERSON
    wordings = 3
    shift = 1
    relation = "performed by"
    evidence = "trivia-evidence-performed"

    def people(self, song: Song) -> tuple[str, ...]:
        """Who the answer may be, best first."""
        return song.performers

    def credited(self, song: Song) -> tuple[Fact, ...]:
        """The facts that say so."""
        return (Fact(sources=song.sources),)

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        works = facts.library.works
        for song in facts.library.base.songs:
            people = self.people(song)
            uses = sorted((works[u.work] for u in song.uses), key=lambda w: (-w.fame, w.year, w.id))
            if uses and 1 <= len(people) <= 3 and facts.one_song(song) and uses[0].fame >= KNOWN:
                work = uses[0]
                yield self.candidate(
                    (song.id, work.id),
                    people[0],
                    fame=work.fame,
                    year=work.year,
                    facts=[f"{self.name}:{song.id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        song = facts.library.songs[candidate.key[0]]
        if choice in self.people(song):
            return True
        connected = {*song.performers, *(c.person for c in song.credits)}
        for nomination in facts.library.nominations_of_song(song.id):
            connected |= set(nomination.people)
        return None if facts.with_bands({choice}) & facts.with_bands(connected) else False

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """People of the song's own time, which may be long before that of the work."""
        listed = self.listed(facts)
        when = facts.library.songs[candidate.key[0]].year or candidate.year
        low = bisect_left(listed, (when - ERA, ""))
        high = bisect_left(listed, (when + ERA + 1, ""))
        near: dict[str, int] = {}
        for year, person in listed[low:high]:
            gap = abs(year - when)
            near[person] = min(near.get(person, gap), gap)
        circle = facts.circle(candidate.answer)
        times = Counter(person for _, person in listed)
        dice = random.Random(candidate.id)  # many are equally near; not always the same fourteen
        scores = bool(facts.media.get(candidate.answer))  # composers among singers stand out
        best = sorted(
            near,
            key=lambda p: (
                not scores and p in facts.media,
                p not in circle,
                times[p] < 2,
                near[p] // 3,
                dice.random(),
            ),
        )
        taken: set[str] = set()
        for person in best:  # of a band and its members one
            company = facts.with_bands({person})
            if not taken & company:
                taken |= company
                yield person

    def listed(self, facts: Facts) -> list[tuple[int, str]]:
        """Whom to choose distractors from, by year."""
        return facts.performed

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        song, work = candidate.key
        library = facts.library
        return {"song": library.songs[song].title, "work": keyed(library.works[work])}

    def label(self, facts: Facts, choice: str) -> Word:
        return facts.name(choice)

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        people = self.people(facts.library.songs[candidate.key[0]])
        return tuple(name for person in people for name in facts.names_of(person))

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        song, _ = candidate.key
        return Claim(
            facts.library.songs[song].title, self.relation, facts.name(candidate.answer),
            (song, candidate.answer),
        )  # fmt: skip

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        song = facts.library.songs[candidate.key[0]]
        people = Listing(tuple(facts.name(person) for person in self.people(song)))
        return Grounds(
            Phrase.of(self.evidence, song=song.title, people=people), self.credited(song)
        )


class Songwriter(Performer):
    """Who wrote a song?"""

    name = "songwriter"
    relation = "written by"
    evidence = "trivia-evidence-written-by"

    def listed(self, facts: Facts) -> list[tuple[int, str]]:
        return facts.written

    def people(self, song: Song) -> tuple[str, ...]:
        writers = [c for c in song.credits if c.role in (Role.SONGWRITER, Role.LYRICIST)]
        if any(c.doubt is not None for c in writers):
            return ()
        if song.year is not None and song.year < CLASSICAL:
            return ()  # among songwriters a composer of the concert hall stands out
        if song.year is None and not song.performers:
            return ()  # most of these are pieces of the concert hall too
        return tuple(dict.fromkeys(c.person for c in writers))

    def credited(self, song: Song) -> tuple[Fact, ...]:
        return song.credits


def looked_up(song: Song) -> bool:
    """Whether a song's own year and performers rest on more than what the editors stated."""
    return not set(song.sources) <= {UNCONFIRMED}


def performed_by(facts: Facts, song: Song) -> Word:
    """ " (performer)", to stand behind a song's title in a prompt; "" where that is not confirmed."""
    if not 1 <= len(song.performers) <= MOST_NAMED or not looked_up(song):
        return ""
    return Phrase.of("trivia-by", people=Listing(tuple(map(facts.name, song.performers))))


KINDS: tuple[Kind, ...] = (Performer(), Songwriter())
