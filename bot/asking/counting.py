"""Counting wins and nominations, and who leads: told with the date the records end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec.structs import replace

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award
from bot.asking.award_answers import counted, entries_of, lines_for, works_told
from bot.asking.award_scope import footer, scope_words
from bot.asking.desk import Desk
from bot.asking.question import Question, Rank, Scope, YearMeans
from bot.asking.telling import Evidence, in_time_order, listed, named, song_facts, song_named
from bot.asking.year_answers import winner_named
from bot.cards import Section
from bot.knowledge.called import awards_called
from bot.knowledge.model import Nomination, NominationStatus
from bot.words.dates import day
from bot.words.phrase import Phrase, Word

_MOST = {
    (False, True): "rank-most-wins",
    (False, False): "rank-most-nominations",
    (True, True): "rank-most-wins",
    (True, False): "rank-without-win",
}
_SHOWN = 5  # runners-up told below the leader


def count(desk: Desk, question: Question) -> Answer:
    """How many wins (or nominations) a work, person or song has in scope."""
    evidence = Evidence(desk.library)
    if question.way == "each" and len(question.people) + len(question.works) > 1:
        return _each(desk, question, evidence)
    entries = entries_of(desk, question)
    if entries is None and question.rank is Rank.OTHER:
        return desk.answer(question, evidence, Phrase.of("rank-no-ages"))
    if entries is None:
        return _count_all(desk, question, evidence)
    chosen = desk.ballots.select(question.scope, entries.all, official=False)
    awards = in_time_order(desk.ballots.award(n) for n in chosen)
    awards.sort(key=lambda a: a.nomination.status is not NominationStatus.OFFICIAL)
    wins, nominations = counted(a.nomination for a in awards)
    number = wins if question.wins else nominations
    shown = [a for a in awards if a.nomination.won or not question.wins] or awards
    sections = [Section(lines=lines_for(desk, evidence, question, entries, shown))]
    by_body = _by_body(a.nomination for a in awards)
    if len(by_body) > 1:
        told = tuple(
            evidence.line(
                Phrase.of(
                    "count-body",
                    name=awards_called(desk.library.bodies[body]),
                    tally=words.tally(*counted(ns)),
                )
            )
            for body, ns in by_body.items()
        )
        sections.insert(0, Section(lines=told))
    lead = Phrase.of(
        "count-wins" if question.wins else "count-nominations",
        name=entries.name,
        count=number,
        wins=wins,
        nominations=nominations,
        scope=scope_words(desk, question.scope),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(s for s in sections if s.lines),
        works=works_told(question, entries, awards),
        people=entries.people,
        awards=tuple(shown),
        count=number,
        won=wins > 0,
        footer=footer(desk, question, always=True),
    )


def _each(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    """Several people or works counted one by one, those with the most wins first."""
    alone = [replace(question, people=(id,), works=(), songs=()) for id in question.people]
    alone = alone or [replace(question, works=(id,), songs=()) for id in question.works]
    rows = []
    for single in alone:
        entries = entries_of(desk, single)
        assert entries is not None
        chosen = desk.ballots.select(question.scope, entries.all)
        rows.append((entries, counted(chosen), chosen))
    rows.sort(key=lambda row: (-row[1][0], -row[1][1]))
    told = listed(
        Phrase.of("count-each-one", name=entries.name, tally=words.tally(*tally))
        for entries, tally, _ in rows
    )
    lead = Phrase.of("count-each", scope=scope_words(desk, question.scope), tallies=told)
    awards = [desk.ballots.award(n) for _, _, chosen in rows for n in chosen if n.won]
    for award in awards:
        evidence.cite(award.nomination.sources, lead)
    return desk.answer(
        question,
        evidence,
        lead,
        works=tuple(work for entries, _, _ in rows for work in entries.works),
        people=tuple(person for entries, _, _ in rows for person in entries.people),
        awards=tuple(awards),
        footer=footer(desk, question, always=True),
    )


def _count_all(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    """How many nominations or wins there were at all in scope."""
    scope = question.scope
    if scope.body is None:
        scope = replace(scope, body=desk.ballots.main_body)
    if scope.year is not None and scope.year_means is YearMeans.EITHER:  # one evening, not two
        scope = replace(scope, year_means=YearMeans.FILM)
    found = [n for n in desk.ballots.select(scope) if n.won or not question.wins]
    asked = replace(question, scope=scope)
    lead = Phrase.of(
        "count-all-wins" if question.wins else "count-all-nominations",
        count=len(found),
        scope=scope_words(desk, scope),
    )
    return desk.answer(
        asked, evidence, lead, count=len(found), footer=footer(desk, asked, always=True)
    )


def superlative(desk: Desk, question: Question) -> Answer:
    """Who or what has the most, was the first or is the latest; ages are not recorded."""
    scope = question.scope
    if scope.body is None:
        scope = replace(scope, body=desk.ballots.main_body)
    asked = replace(question, scope=scope)
    evidence = Evidence(desk.library)
    match question.rank:
        case Rank.YOUNGEST | Rank.OLDEST | Rank.OTHER:
            lead = Phrase.of("rank-no-ages")
            return desk.answer(asked, evidence, lead)
        case Rank.FIRST | Rank.LAST:
            return _end_of_line(desk, asked, evidence)
        case _:
            return _most(desk, asked, evidence)


def _most(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    scope = question.scope
    ranked = _ranking(desk, question, scope)
    if question.way == "without":
        ranked = [row for row in ranked if not any(n.won for n in row[2])]
    as_of = Phrase.of("as-of", date=day(desk.library.base.as_of))
    if not ranked:
        lead = Phrase.of("rank-nothing", scope=scope_words(desk, scope))
        return desk.answer(question, evidence, lead, footer=as_of)
    top = ranked[0][1]
    leaders = [row for row in ranked if row[1] == top]
    lead = Phrase.of(
        _MOST[question.way == "without", question.wins],
        leaders=listed(_called(desk, question, id) for id, _, _ in leaders),
        many=len(leaders),
        count=top,
        scope=scope_words(desk, scope),
        date=day(desk.library.base.as_of),
    )
    runners = tuple(
        evidence.line(_rank_line(desk, question, row)) for row in ranked[len(leaders) :][:_SHOWN]
    )
    sections = [Section(heading=Phrase.of("heading-runners-up"), lines=runners)] if runners else []
    wider = _with_adaptations(desk, question, leaders)
    if wider:
        sections.append(Section(lines=(evidence.line(wider),)))
    awards = [
        desk.ballots.award(n) for _, _, ns in leaders for n in ns if n.won or not question.wins
    ]
    for award in awards:
        claim = Phrase.of("rank-claim", name=_subject(award, question))
        evidence.cite(award.nomination.sources, claim)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        count=top,
        awards=tuple(in_time_order(awards)),
        footer=_reach(desk, question),
        **_who(desk, question, [id for id, _, _ in leaders]),
    )


Row = tuple[str, int, list[Nomination]]


def _ranking(desk: Desk, question: Question, scope: Scope) -> list[Row]:
    """Ids by how many they have, most first; those with none are left out."""
    groups: defaultdict[str, list[Nomination]] = defaultdict(list)
    among = [
        n for n in desk.ballots.select(scope) if not question.series or n.work in question.works
    ]
    for nomination in among:
        for id in _ids(desk, question, nomination):
            groups[id].append(nomination)
    rows = [
        (id, sum(n.won for n in ns) if question.wins else len(ns), ns) for id, ns in groups.items()
    ]
    rows = [row for row in rows if row[1]]
    return sorted(rows, key=lambda row: (-row[1], _sort_name(desk, question, row[0])))


def _ids(desk: Desk, question: Question, nomination: Nomination) -> Iterable[str]:
    match question.subject:
        case "work":
            return (nomination.work,) if nomination.work else ()
        case "song":
            return (nomination.song,) if nomination.song else ()
        case _:
            people = desk.library.people
            return tuple(id for id in nomination.people if people[id].kind != "company")


def _sort_name(desk: Desk, question: Question, id: str) -> str:
    library = desk.library
    match question.subject:
        case "work":
            return library.works[id].title
        case "song":
            return library.songs[id].title
        case _:
            return library.people[id].name


def _called(desk: Desk, question: Question, id: str) -> Word:
    library = desk.library
    match question.subject:
        case "work":
            return named(library.works[id])
        case "song":
            return song_named(library.songs[id])
        case _:
            return library.people[id].name


def _rank_line(desk: Desk, question: Question, row: Row) -> Phrase:
    id = "rank-line-wins" if question.wins else "rank-line-nominations"
    return Phrase.of(id, name=_called(desk, question, row[0]), count=row[1])


def _who(desk: Desk, question: Question, ids: list[str]) -> dict[str, object]:
    library = desk.library
    match question.subject:
        case "work":
            return {"works": tuple(library.works[id] for id in ids)}
        case "song":
            return {"songs": tuple(song_facts(library, library.songs[id]) for id in ids)}
        case _:
            return {"people": tuple(library.people[id] for id in ids)}


def _with_adaptations(desk: Desk, question: Question, leaders: list[Row]) -> Phrase | None:
    """ "Original score" counts that award alone; with the adaptation award others may lead."""
    scope = question.scope
    if scope.honours != "score" or not scope.exactly or question.subject == "song":
        return None
    ranked = _ranking(desk, question, replace(scope, exactly=False))
    top = [row for row in ranked if row[1] == ranked[0][1]]
    if {row[0] for row in top} == {row[0] for row in leaders} and top[0][1] == leaders[0][1]:
        return None
    return Phrase.of(
        "rank-with-adaptations",
        leaders=listed(_called(desk, question, row[0]) for row in top),
        count=top[0][1],
    )


def _end_of_line(desk: Desk, question: Question, evidence: Evidence) -> Answer:
    """The first or the latest to win (or be nominated) in scope."""
    scope = question.scope
    found = [n for n in desk.ballots.select(scope) if n.won or not question.wins]
    if scope.body:
        found = [n for n in found if n.body == scope.body]
    if question.subject == "song":
        found = [n for n in found if n.song]
    if question.people:
        found = [n for n in found if set(n.people) & set(question.people)]
    if question.works:
        found = [n for n in found if n.work in question.works]
    if question.songs:
        found = [n for n in found if n.song in question.songs]
    if not found:
        lead = Phrase.of("rank-nothing", scope=scope_words(desk, scope))
        return desk.answer(question, evidence, lead, footer=_reach(desk, question))
    pick = min if question.rank is Rank.FIRST else max
    number = pick(n.ceremony for n in found)
    awards = [desk.ballots.award(n) for n in found if n.ceremony == number]
    awards.sort(key=lambda a: a.category.honours != "score" if a.category else True)
    entries = entries_of(desk, question)
    id = f"rank-{(question.rank or Rank.LAST).value}-{'win' if question.wins else 'nomination'}"
    lead = Phrase.of(
        f"{id}-of" if entries else id,
        name=entries.name if entries else "",
        winners=listed(winner_named(a) for a in awards),
        scope=scope_words(desk, scope),
        evening=words.evening(number, awards[0].nomination.film_year, awards[0].ceremony),
    )
    lines = tuple(words.of_work(evidence, a) for a in awards)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),),
        works=tuple(dict.fromkeys(a.work for a in awards if a.work)),
        people=tuple(dict.fromkeys(p for a in awards for p in a.people)),
        awards=tuple(awards),
        footer=_reach(desk, question),
    )


def _reach(desk: Desk, question: Question) -> Word | None:
    return footer(desk, question, always=True)


def _subject(award: Award, question: Question) -> Word:
    if question.subject == "song" and award.song:
        return song_named(award.song)
    if award.work:
        return named(award.work)
    return award.nomination.named or ""


def _by_body(entries: Iterable[Nomination]) -> dict[str, list[Nomination]]:
    groups: defaultdict[str, list[Nomination]] = defaultdict(list)
    for nomination in entries:
        groups[nomination.body].append(nomination)
    return dict(groups)
