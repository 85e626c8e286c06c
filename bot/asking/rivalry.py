"""Who beat whom: a work, song or person against all others of an evening, or two against each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award
from bot.asking.award_answers import (
    Entries,
    awards_among,
    counts,
    entries_of,
    lines_for,
    nothing,
    people_in,
    works_in,
)
from bot.asking.award_scope import footer
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import Evidence, listed, named, names, song_named, unique
from bot.cards import Section
from bot.knowledge.model import Nomination
from bot.words.phrase import Phrase, Word

_Race = tuple[str, str, int]  # body, category, ceremony
_SHOWN = 4  # races told


def who_beat(desk: Desk, question: Question) -> Answer:
    """Who won where the work lost, and whom it beat where it won; of two, which beat the other."""
    if len(question.works) == 2 or (len(question.songs) == 2 and not question.works):
        return _head_to_head(desk, question)
    entries = entries_of(desk, question)
    assert entries is not None
    evidence = Evidence(desk.library)
    own = [a for a in awards_among(desk, question.scope, entries.all) if counts(a)]
    if not own:
        return nothing(desk, question, entries, evidence)
    taken = {_race(a.nomination) for a in own if a.nomination.won}
    # Of two songs of one film the one that won did not beat the film.
    lost = [a for a in own if _race(a.nomination) not in taken]
    if question.way == "field":
        return _field(desk, question, entries, own)
    beaten_by = question.wins  # "who beat X" asks where it lost, "whom did X beat" where it won
    chosen = (lost if beaten_by else [a for a in own if a.nomination.won]) or own
    theirs = {a.nomination.id for a in own}
    sections, others = [], []
    for award in chosen[:_SHOWN]:
        rivals = _rivals(desk, award, theirs, won=not award.nomination.won)
        others += rivals
        heading = Phrase.of(
            "beat-heading-lost" if not award.nomination.won else "beat-heading-won",
            award=words.award_name(award.body, award.category),
            evening=words.evening(
                award.nomination.ceremony, award.nomination.film_year, award.ceremony
            ),
        )
        lines = tuple(words.of_evening(evidence, r) for r in rivals)
        sections.append(Section(heading=heading, lines=lines))
    rival_names = listed(unique(_called(a) for a in others))
    if beaten_by and lost and not others:  # the winner is not on record
        at = words.award_name(lost[0].body, lost[0].category)
        lead = Phrase.of("beat-unrecorded", award=at, name=entries.name)
    elif beaten_by and len(lost) == 1:  # of the many it may have been up for
        at = words.award_name(lost[0].body, lost[0].category)
        lead = Phrase.of("beat-lost-at", award=at, name=entries.name, rivals=rival_names)
    elif beaten_by and lost:
        lead = Phrase.of("beat-lost", name=entries.name, rivals=rival_names)
    elif beaten_by:
        lead = Phrase.of("beat-unbeaten", name=entries.name, rivals=rival_names)
    elif any(a.nomination.won for a in chosen):
        lead = Phrase.of("beat-won", name=entries.name, rivals=rival_names)
    else:
        lead = Phrase.of("beat-nobody", name=entries.name, rivals=rival_names)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        works=(*entries.works, *(w for w in works_in(others) if w not in entries.works)),
        people=people_in(others),
        awards=tuple(others),
        won=not lost,
        footer=footer(desk, question),
    )


def _field(desk: Desk, question: Question, entries: Entries, own: Sequence[Award]) -> Answer:
    """All the others in its races, who won first: "what was it up against".

    The races of the main body come first, and the first is told in the lead.
    """
    evidence = Evidence(desk.library)
    own = sorted(own, key=lambda award: award.body.id != desk.ballots.main_body)
    theirs = {award.nomination.id for award in own}
    sections, others = [], []
    for race, mine in list(_races(own).items())[:_SHOWN]:
        rivals = [desk.ballots.award(n) for n in desk.library.official if _race(n) == race]
        rivals = [award for award in rivals if award.nomination.id not in theirs]
        rivals.sort(key=lambda award: not award.nomination.won)
        others += rivals
        lines = tuple(words.of_evening(evidence, rival) for rival in rivals)
        sections.append(Section(heading=_heading_met(mine[0]), lines=lines))
    first = [other for other in others if _race(other.nomination) == _race(own[0].nomination)]
    lead = Phrase.of(
        "beat-field",
        award=words.award_name(own[0].body, own[0].category),
        name=entries.name,
        rivals=listed(unique(_called(a) for a in first)),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        works=(*entries.works, *(w for w in works_in(others) if w not in entries.works)),
        people=people_in(others),
        awards=tuple(others),
        won=any(award.nomination.won for award in own),
        footer=footer(desk, question),
    )


def _heading_met(award: Award) -> Phrase:
    nomination = award.nomination
    return Phrase.of(
        "beat-heading-met",
        award=words.award_name(award.body, award.category),
        evening=words.evening(nomination.ceremony, nomination.film_year, award.ceremony),
    )


def _called(award: Award) -> Word:
    if award.song is not None:
        return song_named(award.song)
    return named(award.work) if award.work else names(award.people)


def _race(nomination: Nomination) -> _Race:
    return nomination.body, nomination.category, nomination.ceremony


def _rivals(desk: Desk, award: Award, theirs: set[str], *, won: bool) -> list[Award]:
    """The others in the race of an award; `theirs` are the nominations of who is asked about."""
    race = _race(award.nomination)
    return [
        desk.ballots.award(n)
        for n in desk.library.official
        if _race(n) == race and n.won == won and n.id not in theirs
    ]


def _head_to_head(desk: Desk, question: Question) -> Answer:
    """Two works (or songs): who won where both were nominated; where each was, if nowhere both."""
    sides = _sides(question)
    both = [entries_of(desk, side) for side in sides]
    own = [
        [a for a in awards_among(desk, question.scope, entries.all) if counts(a)]
        for entries in both
        if entries is not None
    ]
    called = [entries.name for entries in both if entries is not None]
    races = [_races(awards) for awards in own]
    shared = [race for race in races[0] if race in races[1]]
    if not shared:
        return _never_met(desk, question, sides, called, own)
    evidence = Evidence(desk.library)
    sections, told = [], []
    won = [False, False]
    for race in shared:
        entered = [*races[0][race], *races[1][race]]
        won = [w or any(a.nomination.won for a in r[race]) for w, r in zip(won, races, strict=True)]
        if not any(a.nomination.won for a in entered):
            entered = [*_rivals(desk, entered[0], set(), won=True), *entered]
        entered.sort(key=lambda a: not a.nomination.won)
        lines = tuple(words.of_evening(evidence, award) for award in entered)
        sections.append(Section(heading=_heading_met(entered[0]), lines=lines))
        told += entered
    return desk.answer(
        question,
        evidence,
        _outcome(called, won, told),
        sections=tuple(sections),
        works=tuple(dict.fromkeys((*desk.works(question), *works_in(told)))),
        people=people_in(told),
        awards=tuple(told),
        won=won[0] and not won[1],
        footer=footer(desk, question),
    )


def _outcome(called: Sequence[Word], won: Sequence[bool], told: Sequence[Award]) -> Phrase:
    if won[0] != won[1]:
        winner, loser = called if won[0] else reversed(called)
        return Phrase.of("beat-won", name=winner, rivals=loser)
    if won[0]:
        return Phrase.of("beat-both-won", one=called[0], other=called[1])
    winners = listed(unique(_called(a) for a in told if a.nomination.won))
    return Phrase.of("beat-both-lost", one=called[0], other=called[1], rivals=winners)


def _never_met(
    desk: Desk,
    question: Question,
    sides: Sequence[Question],
    called: Sequence[Word],
    own: Sequence[Sequence[Award]],
) -> Answer:
    """Never up for the same award: what each was up for."""
    evidence = Evidence(desk.library)
    sections = tuple(
        Section(heading=name, lines=lines_for(desk, evidence, side, entries, awards))
        for side, name, awards in zip(sides, called, own, strict=True)
        if awards and (entries := entries_of(desk, side)) is not None
    )
    told = [award for awards in own for award in awards]
    return desk.answer(
        question,
        evidence,
        Phrase.of("beat-never-met", one=called[0], other=called[1]),
        sections=sections,
        works=desk.works(question) or works_in(told),
        people=people_in(told),
        awards=tuple(told),
        won=None,
        footer=footer(desk, question, always=True),
    )


def _sides(question: Question) -> list[Question]:
    if question.works:
        return [replace(question, works=(id,), songs=(), people=()) for id in question.works]
    return [replace(question, songs=(id,), people=()) for id in question.songs]


def _races(awards: Sequence[Award]) -> dict[_Race, list[Award]]:
    found: defaultdict[_Race, list[Award]] = defaultdict(list)
    for award in awards:
        found[_race(award.nomination)].append(award)
    return found
