"""What works and people were nominated for and won."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award
from bot.asking.award_scope import footer, scope_words
from bot.asking.ballots import Reach
from bot.asking.desk import Desk
from bot.asking.question import Question, Scope
from bot.asking.telling import Evidence, in_time_order, listed, named, names, song_named
from bot.cards import Line, Section
from bot.knowledge.called import awards_called
from bot.knowledge.model import (
    AwardBody,
    Nomination,
    NominationStatus,
    Person,
    Statement,
    Work,
)
from bot.words.phrase import Phrase, Word


class Entries(msgspec.Struct, frozen=True):
    """Whose entries a question is about: how the thing is called, and all its nominations.

    `via` names the band that stands on the ballot instead of the person, by nomination id.
    """

    name: Word
    all: tuple[Nomination, ...]
    via: dict[str, str] = {}
    works: tuple[Work, ...] = ()
    people: tuple[Person, ...] = ()
    songs: tuple[str, ...] = ()


def entries_of(desk: Desk, question: Question) -> Entries | None:
    """The entries of the song, person or work asked about; a person's with their bands' entries.

    A work with a person or song beside it means the entries they share.
    """
    library = desk.library
    works, people, songs = desk.works(question), desk.people(question), desk.songs(question)
    if songs:
        song = songs[0]
        found = [n for s in songs for n in library.nominations_of_song(s.id)]
        return Entries(
            song_named(song), tuple(found), works=works, people=people, songs=question.songs
        )
    if people:
        entries = _of_people(desk, people)
        if works:
            kept = tuple(n for n in entries.all if n.work in question.works)
            name = Phrase.of("name-for", name=entries.name, works=_works_named(question, works))
            return msgspec.structs.replace(entries, name=name, all=kept, works=works)
        return entries
    if works:
        found = [n for work in works for n in library.nominations_of_work(work.id)]
        return Entries(_works_named(question, works), tuple(found), works=works)
    return None


def _works_named(question: Question, works: Sequence[Work]) -> Word:
    if question.series:
        return Phrase.of("series-named", name=question.series, count=len(works))
    return listed(map(named, works))


def _of_people(desk: Desk, people: Sequence[Person]) -> Entries:
    library = desk.library
    found: dict[str, Nomination] = {}
    via: dict[str, str] = {}
    for person in people:
        for nomination in library.nominations_of_person(person.id):
            found[nomination.id] = nomination
        for band in library.bands_of(person.id):
            for nomination in library.nominations_of_person(band.id):
                if nomination.id not in found:
                    found[nomination.id] = nomination
                    via[nomination.id] = band.name
    return Entries(names(people), tuple(found.values()), via, people=tuple(people))


def counted(entries: Iterable[Nomination]) -> tuple[int, int]:
    """(wins, nominations), official ones only."""
    official = [n for n in entries if n.status is NominationStatus.OFFICIAL]
    return sum(n.won for n in official), len(official)


def lines_for(
    desk: Desk, evidence: Evidence, question: Question, entries: Entries, awards: Sequence[Award]
) -> tuple[Line, ...]:
    """One line per award, told from the side that the question takes."""
    body = question.scope.body
    if question.songs:
        return tuple(words.of_song(evidence, a, body) for a in awards)
    if question.people:
        return tuple(
            words.of_person(evidence, a, body, entries.via.get(a.nomination.id)) for a in awards
        )
    if len(question.works) > 1:
        return tuple(words.of_person(evidence, a, body) for a in awards)
    return tuple(words.of_work(evidence, a, body) for a in awards)


def awards_of(desk: Desk, question: Question) -> Answer:
    """Every entry in scope of a work, person or song, wins first."""
    entries = entries_of(desk, question)
    assert entries is not None
    awards = awards_among(desk, question.scope, entries.all)
    evidence = Evidence(desk.library)
    wins, nominations = counted(a.nomination for a in awards)
    if not awards:
        return nothing(desk, question, entries, evidence)
    lead = Phrase.of(
        "awards-lead",
        name=entries.name,
        tally=words.tally(wins, nominations),
        scope=scope_words(desk, question.scope),
    )
    lines = lines_for(desk, evidence, question, entries, awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines), *noted(desk, evidence, entries)),
        works=works_told(question, entries, awards),
        people=entries.people or (),
        awards=tuple(awards),
        count=None,
        won=wins > 0 if nominations else None,
        footer=footer(desk, question),
    )


def did_win(desk: Desk, question: Question) -> Answer:
    """Yes with the wins, no only where the record can say it, else what is and isn't recorded."""
    entries = entries_of(desk, question)
    assert entries is not None
    evidence = Evidence(desk.library)
    scope = question.scope
    awards = awards_among(desk, scope, entries.all)
    wins, nominations = counted(a.nomination for a in awards)
    if not question.wins:
        return _was_nominated(desk, question, entries, evidence, awards)
    if not nominations:
        elsewhere = _elsewhere(desk, question, entries)
        if elsewhere and scope.dated:
            return _another_year(desk, question, entries, evidence, elsewhere)
        return nothing(desk, question, entries, evidence)
    if wins:
        id = "win-yes"
        awards = [a for a in awards if a.nomination.won or not counts(a)]
    else:
        id = "win-no"
    lead = Phrase.of(
        id, name=entries.name, count=wins or nominations, scope=scope_words(desk, scope)
    )
    if wins == 1:
        lead = _won_once(entries, awards[0])
    lead = _won_by_some(desk, question, entries, awards) or lead
    lines = lines_for(desk, evidence, question, entries, awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines), *noted(desk, evidence, entries)),
        works=works_told(question, entries, awards),
        people=entries.people,
        awards=tuple(awards),
        won=wins > 0,
        footer=footer(desk, question),
    )


def works_told(question: Question, entries: Entries, awards: Sequence[Award]) -> tuple[Work, ...]:
    """The works asked about, of a series those awarded; else all that is awarded."""
    awarded = works_in(awards)
    return awarded if question.series and awarded else entries.works or awarded


def _won_once(entries: Entries, award: Award) -> Phrase:
    nomination = award.nomination
    return Phrase.of(
        "win-yes-once",
        name=entries.name,
        award=words.award_name(award.body, award.category, nomination.category_then),
        evening=words.evening(nomination.ceremony, nomination.film_year, award.ceremony),
    )


def _won_by_some(
    desk: Desk, question: Question, entries: Entries, awards: Sequence[Award]
) -> Phrase | None:
    """Which of several works or people asked about won; None where all or none did."""
    if question.series:
        return None
    won = [a for a in awards if a.nomination.won]
    if entries.people:
        asked: dict[str, Word] = {p.id: p.name for p in entries.people}
        victors = {p.id for a in won for p in a.people}
    else:
        asked = {w.id: named(w) for w in entries.works}
        victors = {a.work.id for a in won if a.work}
    winners = [name for key, name in asked.items() if key in victors]
    others = [name for key, name in asked.items() if key not in victors]
    if not winners or not others:
        return None
    scope = scope_words(desk, question.scope)
    return Phrase.of("win-some", winners=listed(winners), others=listed(others), scope=scope)


def _was_nominated(
    desk: Desk, question: Question, entries: Entries, evidence: Evidence, awards: list[Award]
) -> Answer:
    wins, nominations = counted(a.nomination for a in awards)
    if not nominations:
        return nothing(desk, question, entries, evidence)
    lead = Phrase.of(
        "nominated-yes",
        name=entries.name,
        tally=words.tally(wins, nominations),
        scope=scope_words(desk, question.scope),
    )
    lines = lines_for(desk, evidence, question, entries, awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines), *noted(desk, evidence, entries)),
        works=works_told(question, entries, awards),
        people=entries.people,
        awards=tuple(awards),
        won=wins > 0,
        footer=footer(desk, question),
    )


def _another_year(
    desk: Desk, question: Question, entries: Entries, evidence: Evidence, awards: list[Award]
) -> Answer:
    """Nothing at the time asked about, but at another."""
    body = desk.bodies(question, main=True)[0]
    if desk.ballots.year_reach(question.scope, body) is Reach.NOT_HELD:
        lead = _not_held(question, body)
        won: bool | None = None
    else:
        lead = Phrase.of("win-not-then", name=entries.name, scope=scope_words(desk, question.scope))
        won = False
    lines = lines_for(desk, evidence, question, entries, awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(heading=Phrase.of("heading-other-years"), lines=lines),),
        works=works_told(question, entries, awards),
        people=entries.people,
        awards=tuple(awards),
        won=won,
        footer=footer(desk, question),
    )


def _elsewhere(desk: Desk, question: Question, entries: Entries) -> list[Award]:
    undated = Scope(
        body=question.scope.body,
        honours=question.scope.honours,
        categories=question.scope.categories,
        exactly=question.scope.exactly,
    )
    return awards_among(desk, undated, entries.all)


def nothing(desk: Desk, question: Question, entries: Entries, evidence: Evidence) -> Answer:
    """No entry in scope: "no" where the record is whole, else what it can't say."""
    scope, ballots = question.scope, desk.ballots
    bodies = desk.bodies(question)
    works = entries.works
    lead: Phrase
    won: bool | None = None
    ended = [b for b in bodies if ballots.year_reach(scope, b) is Reach.NOT_HELD]
    if scope.dated and len(ended) == len(bodies) and bodies:
        lead = _not_held(question, bodies[0])
    elif works and not question.people:
        reaches = [ballots.could_hold(scope, b, work.year) for b in bodies for work in works]
        if reaches and all(r is Reach.NOT_HELD for r in reaches):
            lead = Phrase.of("win-not-held-for", name=entries.name, end=words.beyond(bodies[0]))
        elif scope.body and all(r in (Reach.COMPLETE, Reach.NOT_GIVEN) for r in reaches):
            lead = Phrase.of(
                "win-never-nominated", name=entries.name, scope=scope_words(desk, scope)
            )
            won = False
        else:
            lead = Phrase.of("win-not-recorded", name=entries.name, scope=scope_words(desk, scope))
    elif scope.body and ballots.whole(scope, bodies[0], wins=False):
        lead = Phrase.of("win-never-nominated", name=entries.name, scope=scope_words(desk, scope))
        won = False
    else:
        lead = Phrase.of("win-not-recorded", name=entries.name, scope=scope_words(desk, scope))
    note = _noted_of(bodies, works) if scope.body else None
    if note is not None:
        lead, won = Phrase.of("quoted-statement", text=note.text), None
    unofficial = awards_among(desk, scope, entries.all, official=False)
    lines = lines_for(desk, evidence, question, entries, unofficial)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=((Section(lines=lines),) if lines else ()) + noted(desk, evidence, entries),
        works=works,
        people=entries.people,
        awards=tuple(unofficial),
        won=won,
        footer=footer(desk, question, always=True),
    )


def noted(desk: Desk, evidence: Evidence, entries: Entries) -> tuple[Section, ...]:
    """What is noted of awards beside the ballots, as a section; of a song, what names it."""
    library = desk.library
    works = list(entries.works)
    songs = [library.songs[id] for id in entries.songs]
    works += [library.works[use.work] for song in songs for use in song.uses]
    notes = [
        note
        for work in works
        for note in work.notes
        if note.about == "award" and (not songs or any(bare(s.title) in note.text for s in songs))
    ]
    lines = tuple(evidence.fact(note.text, note) for note in notes)
    return (Section(heading=Phrase.of("heading-noted"), lines=lines),) if lines else ()


def bare(title: str) -> str:
    """A song's title without what stands in brackets before it."""
    return title.rpartition(") ")[2]


def _noted_of(bodies: Iterable[AwardBody], works: Iterable[Work]) -> Statement | None:
    names = {name for body in bodies for name in (body.award, body.name)}
    for work in works:
        for note in work.notes:
            if note.about == "award" and any(name in note.text for name in names):
                return note
    return None


def _not_held(question: Question, body: AwardBody) -> Phrase:
    return Phrase.of("award-not-held", award=awards_called(body), end=words.beyond(body))


def counts(award: Award) -> bool:
    """Whether it is an official nomination."""
    return award.nomination.status is NominationStatus.OFFICIAL


def awards_among(
    desk: Desk, scope: Scope, among: Iterable[Nomination], *, official: bool | None = None
) -> list[Award]:
    """In telling order; unofficial entries come along, last, unless asked for alone or left out."""
    found = desk.ballots.select(scope, among, official=False)
    if official is False:
        found = [n for n in found if n.status is not NominationStatus.OFFICIAL]
    awards = in_time_order(desk.ballots.award(n) for n in found)
    return sorted(awards, key=lambda a: not counts(a))


def works_in(awards: Iterable[Award]) -> tuple[Work, ...]:
    """The works awarded, each once."""
    return tuple(dict.fromkeys(a.work for a in awards if a.work))


def people_in(awards: Iterable[Award]) -> tuple[Person, ...]:
    """The people awarded, each once."""
    return tuple(dict.fromkeys(p for a in awards for p in a.people))
