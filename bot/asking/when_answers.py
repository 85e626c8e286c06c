"""When something won or was up for it: at which ceremony, held on which day, for which film year."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award
from bot.asking.award_answers import (
    Entries,
    awards_among,
    awards_of,
    counts,
    did_win,
    entries_of,
    lines_for,
    nothing,
    works_told,
)
from bot.asking.award_scope import footer
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import Evidence, listed
from bot.asking.year_answers import of_year
from bot.cards import Section
from bot.knowledge.called import awards_called, category_called
from bot.knowledge.model import AwardBody, Ceremony
from bot.words.dates import day
from bot.words.phrase import Phrase, Word

_MOST = 6  # evenings in one sentence


def when(desk: Desk, question: Question) -> Answer:
    """The evenings of what won, or was nominated; what did not win is told as such."""
    entries = entries_of(desk, question)
    assert entries is not None
    found = [a for a in awards_among(desk, question.scope, entries.all) if counts(a)]
    if not found:
        return nothing(desk, question, entries, Evidence(desk.library))
    meant = [a for a in found if a.nomination.won or not question.wins]
    if not meant:
        return did_win(desk, question)
    told = _of_one_body(desk, meant)
    evenings = _evenings(told)
    if len(evenings) > _MOST:
        return awards_of(desk, question)
    evidence = Evidence(desk.library)
    lines = lines_for(desk, evidence, question, entries, found)
    return desk.answer(
        question,
        evidence,
        _lead(question, entries, told, evenings),
        sections=(Section(lines=lines),),
        works=works_told(question, entries, found),
        people=entries.people,
        awards=tuple(found),
        won=any(a.nomination.won for a in found),
        footer=footer(desk, question),
    )


def held(desk: Desk, question: Question) -> Answer:
    """When the ceremony of a number or year was held, and what won there."""
    winners = of_year(desk, question)
    body = desk.bodies(question, main=True)[0]
    evenings = desk.ballots.evenings(question.scope, body)
    if not evenings:
        return winners
    lead = Phrase.of(
        "when-held",
        awards=awards_called(body),
        evenings=listed(_evening(e.ceremony, e.ceremony.film_year) for e in evenings),
    )
    first = Section(lines=(Evidence(desk.library).line(winners.lead),))
    return replace(winners, lead=lead, sections=(first, *winners.sections))


def _of_one_body(desk: Desk, awards: Sequence[Award]) -> list[Award]:
    """Those of the body that is meant where none is named, else of the first."""
    bodies = [a.body.id for a in awards]
    main = desk.ballots.main_body
    body = main if main in bodies else bodies[0]
    return [a for a in awards if a.body.id == body]


def _evenings(awards: Sequence[Award]) -> list[tuple[Ceremony | None, int, int]]:
    """The ceremonies, their numbers and the film years honoured, in order."""
    found = {
        (a.nomination.ceremony, a.nomination.film_year): (
            a.ceremony,
            a.nomination.ceremony,
            a.nomination.film_year,
        )
        for a in awards
    }
    return [found[key] for key in sorted(found)]


def _lead(
    question: Question,
    entries: Entries,
    awards: Sequence[Award],
    evenings: Sequence[tuple[Ceremony | None, int, int]],
) -> Phrase:
    body: AwardBody = awards[0].body
    categories = {a.category.id: a.category for a in awards if a.category}
    return Phrase.of(
        "when-won" if question.wins else "when-nominated",
        name=entries.name,
        categories=listed(category_called(body, c) for c in categories.values()),
        awards=awards_called(body),
        evenings=listed(
            _evening(ceremony, film)
            if ceremony
            else Phrase.of("award-evening-undated", ordinal=words.ordinal(number), film=str(film))
            for ceremony, number, film in evenings
        ),
    )


def _evening(ceremony: Ceremony, film_year: int) -> Word:
    return Phrase.of(
        "when-evening",
        ordinal=words.ordinal(ceremony.number),
        held=day(ceremony.held),
        dated=len(ceremony.held) // 5,  # 0 for a year alone
        film=str(film_year),
    )
