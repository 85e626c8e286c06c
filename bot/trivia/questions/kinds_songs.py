"""Kinds about songs and works: where one comes from, what was written for a work, what was there before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.called import keyed, titled
from bot.knowledge.model import Fact, Song, SongUse, Work, WorkKind
from bot.trivia.questions.facts import Facts
from bot.trivia.questions.kind import PLAUSIBLE, AmongWorks, Candidate, Grounds, Kind, confirmed
from bot.trivia.questions.kinds_scores import works_near
from bot.trivia.questions.kinds_singers import looked_up, performed_by
from bot.trivia.questions.leaks import gives_away
from bot.trivia.questions.model import Claim, Expects, Topic
from bot.words.phrase import Phrase, Word

KNOWN = 2
ERA = 10
MODERN = 1975  # since when films are full of older songs, so that one could be in any of them
MANY = 3  # needle drops that make a film one in which people would look for another
OLDER = 20  # years before a song from which films come that can't have it


def origin_sentence(song: Song, work: Work) -> Phrase:
    """ "… was written for …"."""
    return Phrase.of("trivia-evidence-written-for", song=song.title, work=keyed(work))


class SongToWork(AmongWorks):
    """For which work was a song written?"""

    name = "song-work"
    topic = Topic.SONGS
    expects = Expects.TITLE
    wordings = 4

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for song_id, (work, _) in facts.origins.items():
            song = facts.library.songs[song_id]
            if work.fame >= KNOWN and facts.one_song(song):
                yield self.candidate(
                    (song_id, work.id),
                    work.id,
                    fame=work.fame,
                    year=work.year,
                    facts=[f"origin:{song_id}"],
                    typeable=facts.one_title(work),
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        song, work = candidate.key
        if choice == work:
            return True
        heard = {use.work for use in facts.library.songs[song].uses}
        return None if choice in heard else False

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        work = facts.library.works[candidate.answer]
        rest: list[str] = []
        for other in works_near(facts, work, ERA):
            if facts.library.songs_in(other.id):
                yield other.id
            elif len(rest) < PLAUSIBLE:
                rest.append(other.id)
        yield from rest

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        song = facts.library.songs[candidate.key[0]]
        return {"song": song.title, "by": performed_by(facts, song)}

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        song, work = candidate.key
        return Claim(
            facts.library.songs[song].title, "written for", facts.library.works[work].key,
            (song, work),
        )  # fmt: skip

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        song = candidate.key[0]
        work, use = facts.origins[song]
        return Grounds(origin_sentence(facts.library.songs[song], work), (use,))


class WorkToSong(SongToWork):
    """Which song was written for a work?"""

    name = "work-song"
    expects = Expects.SONG
    wordings = 3
    typeable = False  # further songs may have been written for it

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        for song_id, (work, _) in facts.origins.items():
            if work.fame >= KNOWN and facts.one_song(facts.library.songs[song_id]):
                yield self.candidate(
                    (song_id, work.id),
                    song_id,
                    fame=work.fame,
                    year=work.year,
                    facts=[f"origin:{song_id}"],
                )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        work = candidate.key[1]
        song = facts.library.songs[choice]
        if choice in facts.origins and facts.origins[choice][0].id == work:
            return True
        heard = {use.work for use in song.uses}
        return False if choice in facts.origins and work not in heard else None

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """One song of each work of that time."""
        near: dict[str, tuple[bool, int, int, str]] = {}
        kind = facts.library.works[candidate.key[1]].kind
        for song, (work, _) in facts.origins.items():
            gap = abs(work.year - candidate.year)
            known = work.fame >= min(3, candidate.fame)
            if gap <= ERA and known and facts.one_song(facts.library.songs[song]):
                near.setdefault(work.id, (work.kind is not kind, gap // 3, -work.fame, song))
        return [song for *_, song in sorted(near.values())]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        return {"work": keyed(facts.library.works[candidate.key[1]])}

    def label(self, facts: Facts, choice: str) -> Word:
        return Phrase.of("trivia-choice-song", song=facts.library.songs[choice].title)

    def key(self, facts: Facts, candidate: Candidate) -> tuple[str, ...]:
        song = facts.library.songs[candidate.answer]
        return (song.title, *song.also)


class Origin(Kind):
    """Was a song written for the work it is heard in, or was it there before?"""

    name = "origin"
    topic = Topic.SONGS
    expects = Expects.WORD
    typeable = False
    wordings = 3
    fixed = tuple(use.value for use in SongUse)

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        """As many of the one as of the other, or else the commoner would be the better guess."""
        originals = [
            candidate
            for song_id, (work, _) in facts.origins.items()
            for candidate in self._one(facts, song_id, work, SongUse.ORIGINAL)
        ]
        drops = [
            candidate
            for song_id, uses in facts.drops.items()
            for work, _ in uses
            for candidate in self._one(facts, song_id, work, SongUse.NEEDLE_DROP)
        ]
        most = min(len(originals), len(drops))
        for found in (originals, drops):
            yield from sorted(found, key=lambda c: (-c.fame, c.id))[:most]

    def _one(self, facts: Facts, song: str, work: Work, use: SongUse) -> Iterator[Candidate]:
        found = facts.library.songs[song]
        named_alike = gives_away(found.title, titled(work), ())
        if work.fame >= KNOWN and facts.one_song(found) and not named_alike:
            candidate = self.candidate(
                (song, work.id),
                use.value,
                fame=work.fame,
                year=work.year,
                facts=[f"origin:{song}"],
            )
            if confirmed(self.grounds(facts, candidate)):
                yield candidate

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        song, work = candidate.key
        original = song in facts.origins and facts.origins[song][0].id == work
        older = any(w.id == work for w, _ in facts.drops.get(song, ()))
        if original == older:
            return None
        return choice == (SongUse.ORIGINAL if original else SongUse.NEEDLE_DROP)

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        song, work = facts.library.songs[candidate.key[0]], facts.library.works[candidate.key[1]]
        return {"song": song.title, "by": performed_by(facts, song), "work": keyed(work)}

    def label(self, facts: Facts, choice: str) -> Word:
        return Phrase.of(f"trivia-choice-{choice.replace('_', '-')}")

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        song, work = candidate.key
        library = facts.library
        relation = "written for" if candidate.answer == SongUse.ORIGINAL else "was there before"
        return Claim(library.songs[song].title, relation, library.works[work].key, (song, work))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        song_id, work_id = candidate.key
        song = facts.library.songs[song_id]
        if candidate.answer == SongUse.ORIGINAL:
            work, use = facts.origins[song_id]
            return Grounds(origin_sentence(song, work), (use,))
        return heard_before(facts, song, work_id)


def heard_before(facts: Facts, song: Song, work_id: str) -> Grounds:
    """The sentence that says that a song was there before the work; its year only if confirmed."""
    work, use = next((w, u) for w, u in facts.drops[song.id] if w.id == work_id)
    if looked_up(song):
        sentence = Phrase.of(
            "trivia-evidence-older", song=song.title, year=str(song.year), work=keyed(work)
        )
        return Grounds(sentence, (use, Fact(sources=song.sources)))
    return Grounds(Phrase.of("trivia-evidence-before", song=song.title, work=keyed(work)), (use,))


class HeardIn(AmongWorks):
    """In which of these films is an older song heard? The others are older than the song."""

    name = "heard-in"
    topic = Topic.SONGS
    expects = Expects.TITLE
    typeable = False  # it may be heard in works nobody recorded
    wordings = 3
    shift = 1
    plausible = 8

    def candidates(self, facts: Facts) -> Iterator[Candidate]:
        """Only with a performer to name: an older recording of the song may be heard elsewhere."""
        for song_id, uses in facts.drops.items():
            song = facts.library.songs[song_id]
            modern = song.year is not None and song.year >= MODERN
            if modern and facts.one_song(song) and performed_by(facts, song):
                for work, _ in uses:
                    film = work.kind is WorkKind.FILM
                    if film and work.fame >= KNOWN and facts.one_title(work):
                        yield self.candidate(
                            (song_id, work.id),
                            work.id,
                            fame=work.fame,
                            year=work.year,
                            facts=[f"heard:{song_id}:{work.id}"],
                        )

    def truth(self, facts: Facts, candidate: Candidate, choice: str) -> bool | None:
        song = facts.library.songs[candidate.key[0]]
        if any(w.id == choice for w, _ in facts.drops.get(song.id, ())):
            return True
        work = facts.library.works[choice]
        if any(use.work == choice for use in song.uses):
            return None
        alone = work.score_alone is not None and work.score_alone.doubt is None
        # A series or a game may be added to for years; a film is finished when it comes out.
        older = song.year is not None and work.year < song.year and work.kind is WorkKind.FILM
        return False if alone or older else None

    def distractors(self, facts: Facts, candidate: Candidate) -> Iterable[str]:
        """Films with such songs that came out before this one, those with the most of them first."""
        song = facts.library.songs[candidate.key[0]]
        older: list[tuple[int, int, int, str]] = []
        for back in range(1, OLDER):
            for work in facts.near((song.year or 0) - back, 0):
                if work.fame >= 3 and work.kind is WorkKind.FILM and facts.one_title(work):
                    drops = sum(
                        use.use is SongUse.NEEDLE_DROP and bool(other.performers)
                        for other, use in facts.library.songs_in(work.id)
                    )
                    if drops:
                        older.append((-min(drops, MANY), back // 6, -work.fame, work.id))
        return [id for *_, id in sorted(older)]

    def arguments(self, facts: Facts, candidate: Candidate) -> dict[str, Word]:
        song = facts.library.songs[candidate.key[0]]
        return {"song": song.title, "by": performed_by(facts, song)}

    def label(self, facts: Facts, choice: str) -> Word:
        # Without its year, which alone would tell the one work young enough for the song.
        return titled(facts.library.works[choice])

    def claim(self, facts: Facts, candidate: Candidate) -> Claim:
        song, work = candidate.key
        library = facts.library
        return Claim(library.songs[song].title, "heard in", library.works[work].key, (song, work))

    def grounds(self, facts: Facts, candidate: Candidate) -> Grounds:
        song_id, work_id = candidate.key
        return heard_before(facts, facts.library.songs[song_id], work_id)


KINDS: tuple[Kind, ...] = (
    SongToWork(),
    WorkToSong(),
    Origin(),
    HeardIn(),
)
