"""What somebody composed or sang, from the credits recorded."""

from __future__ import annotations

from bot.asking import award_words as words
from bot.asking.answer import Answer
from bot.asking.award_answers import counted
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import (
    Evidence,
    by_fame,
    composers,
    listed,
    named,
    names,
    song_facts,
    song_named,
)
from bot.cards import Line, Section
from bot.knowledge.model import Person, Song, Work
from bot.words.phrase import Phrase

_NAMED = 3
_WORKS = 15
_SONGS = 6


def works_of(desk: Desk, question: Question) -> Answer:
    """Works whose score credits the person (or a band of theirs), then songs; best known first."""
    library = desk.library
    people = desk.people(question) or _makers(desk, question)
    evidence = Evidence(library)
    circle = dict.fromkeys(people)
    for person in people:
        circle |= dict.fromkeys(library.bands_of(person.id))
    works = by_fame(dict.fromkeys(w for p in circle for w in library.works_of(p.id)))
    if question.scope.since is not None:
        works = [w for w in works if w.year >= question.scope.since]
    if question.scope.until is not None:
        works = [w for w in works if w.year <= question.scope.until]
    if question.scope.year is not None:
        works = [w for w in works if w.year == question.scope.year]
    of_kind = [w for w in works if w.kind.value in question.kinds]
    lacking = bool(question.kinds and works and not of_kind)
    works = of_kind or works
    songs = list(dict.fromkeys(s for p in circle for s in library.songs_of(p.id)))
    if works:
        lead = Phrase.of(
            "works-lead",
            people=names(people),
            works=listed(map(named, works[:_NAMED])),
            count=len(works),
            more=max(0, len(works) - _NAMED),
        )
    elif songs:
        lead = Phrase.of(
            "works-songs-only",
            people=names(people),
            songs=listed(song_named(s) for s in songs[:_NAMED]),
            count=len(songs),
            more=max(0, len(songs) - _NAMED),
        )
    else:
        lead = Phrase.of("works-none", people=names(people))
    if lacking:
        lead = Phrase.of(f"works-no-{question.kinds[0]}", people=names(people), answer=lead)
    sections = []
    if works:
        lines = [_work_line(desk, evidence, list(circle), work) for work in works[:_WORKS]]
        if len(works) > _WORKS:
            lines.append(Line(text=Phrase.of("more-lines", count=len(works) - _WORKS)))
        sections.append(Section(heading=Phrase.of("heading-scores"), lines=tuple(lines)))
    if songs:
        told = [_song_line(desk, evidence, song) for song in songs[:_SONGS]]
        if len(songs) > _SONGS:
            told.append(Line(text=Phrase.of("more-lines", count=len(songs) - _SONGS)))
        sections.append(Section(heading=Phrase.of("heading-songs"), lines=tuple(told)))
    tally = _tally(desk, people)
    if tally:
        sections.append(Section(lines=(evidence.line(tally),)))
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        works=tuple(works),
        people=people,
        songs=tuple(song_facts(library, s) for s in songs[:_SONGS]),
        footer=Phrase.of("works-may-lack"),
    )


def _makers(desk: Desk, question: Question) -> tuple[Person, ...]:
    """Who made the music of the works named: "what else did the composer of Jaws score"."""
    return tuple(
        dict.fromkeys(p for w in desk.works(question) for p in composers(desk.library, w)[0])
    )


def _work_line(desk: Desk, evidence: Evidence, circle: list[Person], work: Work) -> Line:
    ids = {person.id for person in circle}
    credit = next(c for c in work.credits if c.person in ids)
    return evidence.fact(
        Phrase.of(f"work-as-{credit.role.value.replace(' ', '-')}", work=named(work)), credit
    )


def _song_line(desk: Desk, evidence: Evidence, song: Song) -> Line:
    works = [named(desk.library.works[use.work]) for use in song.uses[:_NAMED]]
    id = "song-with-works" if works else "song-alone"
    sources = dict.fromkeys((*song.sources, *(s for u in song.uses[:_NAMED] for s in u.sources)))
    return evidence.line(Phrase.of(id, song=song_named(song), works=listed(works)), sources)


def _tally(desk: Desk, people: tuple[Person, ...]) -> Phrase | None:
    found = {n.id: n for p in people for n in desk.library.nominations_of_person(p.id)}
    wins, nominations = counted(found.values())
    if not nominations:
        return None
    return Phrase.of("works-tally", tally=words.tally(wins, nominations))
