"""Who wrote a song and who performs it, told with the work it is asked about in."""

from __future__ import annotations

from bot.asking.answer import Answer, SongFacts
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.song_words import use_lines
from bot.asking.telling import Evidence, named, names, song_facts, song_named
from bot.cards import Line, Section
from bot.knowledge.model import Person, Song, Work
from bot.knowledge.verdict import rule_song
from bot.words.phrase import Phrase

SINGING = ("performer", "sung-by")
_OF_SONGS = (*SINGING, "songwriter")


def is_of_song(desk: Desk, question: Question) -> bool:
    """Whether a song is what is asked about, be it alone or beside the work it is heard in."""
    if not question.songs:
        return False
    if not question.works or question.way in _OF_SONGS:
        return True
    uses = desk.songs(question)[0].uses
    return any(use.work in question.works for use in uses)


def makers(desk: Desk, question: Question) -> Answer:
    """Who wrote a song, or who performs it; of a person named, whether it was they."""
    evidence = Evidence(desk.library)
    song = desk.songs(question)[0]
    facts = song_facts(desk.library, song)
    writers = _writers(desk, song)
    sung = question.way in SINGING
    asked_of = set(question.people)
    if question.way == "by" and asked_of & {p.id for p in facts.performers}:
        sung = not asked_of & {p.id for p in writers}  # who sings it may not have written it
    lead = _sung(song, facts) if sung else _written(song, facts, writers)
    lead = _in_work(desk, question, song, facts, lead)
    known = facts.performers if sung else writers
    if known and question.people and question.way in ("by", "sung-by"):
        theirs = (*facts.performers, *writers) if sung else writers
        yes = set(question.people) & {person.id for person in theirs}
        lead = Phrase.of("composer-yes" if yes else "composer-no", answer=lead)
    for credit in () if sung else song.credits:
        evidence.cite(credit.sources or song.sources, lead)
    if sung or not writers:
        evidence.cite(song.sources, lead)
    ruling = rule_song(song, desk.library)
    asked = desk.works(question)[:1]
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(
            Section(lines=(*_other(facts, writers, sung=sung), *use_lines(evidence, facts))),
        ),
        works=(*asked, *(work for work, _ in facts.uses if work not in asked)),
        people=facts.performers if sung or not writers else writers,
        songs=(facts,),
        verdict=ruling.verdict,
        evidence=ruling.evidence,
    )


def _writers(desk: Desk, song: Song) -> tuple[Person, ...]:
    return tuple(dict.fromkeys(desk.library.people[c.person] for c in song.credits))


def _sung(song: Song, facts: SongFacts) -> Phrase:
    id = "song-performers" if facts.performers else "song-no-performer"
    return Phrase.of(id, song=song_named(song), people=names(facts.performers))


def _written(song: Song, facts: SongFacts, writers: tuple[Person, ...]) -> Phrase:
    if writers:
        return Phrase.of("song-writers", song=song_named(song), people=names(writers))
    performed = int(bool(facts.performers))
    by = names(facts.performers)
    return Phrase.of("song-performed", song=song_named(song), people=by, performed=performed)


def _in_work(desk: Desk, question: Question, song: Song, facts: SongFacts, lead: Phrase) -> Phrase:
    """The sentence with the work asked about: that the song is heard there, or not on record."""
    if not question.works:
        return lead
    work: Work = desk.works(question)[0]
    used = any(home.id == work.id for home, _ in facts.uses)
    id = "song-of-work" if used else "song-not-of-work"
    return Phrase.of(id, song=song_named(song), work=named(work), answer=lead)


def _other(facts: SongFacts, writers: tuple[Person, ...], *, sung: bool) -> tuple[Line, ...]:
    """Who wrote it, where asked who sings it; who performs it, where asked who wrote it."""
    if sung and writers and writers != facts.performers:
        return (Line(text=Phrase.of("credit-written", people=names(writers))),)
    if not sung and writers and facts.performers and writers != facts.performers:
        return (Line(text=Phrase.of("credit-performed", people=names(facts.performers))),)
    return ()
