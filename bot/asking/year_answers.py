"""Who won and who was nominated at one evening; a bare year is told by both of its meanings."""

from __future__ import annotations

from msgspec.structs import replace

from bot.asking import award_words as words
from bot.asking.answer import Answer, Award, Intent
from bot.asking.award_answers import entries_of
from bot.asking.award_scope import footer, scope_words
from bot.asking.ballots import Evening, Reach
from bot.asking.desk import Desk
from bot.asking.question import Question, Scope, YearMeans
from bot.asking.telling import Evidence, listed, named, names, song_named
from bot.cards import Line, Section
from bot.knowledge.called import awards_called
from bot.knowledge.model import AwardBody, Category
from bot.words.phrase import Phrase, Word

_TELLING_ORDER = {"score": 0, "song": 1, "adaptation": 2, "compilation": 3}


def of_year(desk: Desk, question: Question) -> Answer:
    """Winners (or all nominees, wins first) of the evenings that the scope means."""
    if question.way == "then":
        question = replace(question, scope=_scope_then(desk, question))
    body = desk.bodies(question, main=True)[0]
    if not question.scope.dated and body.ceremonies:  # the latest
        last = max(ceremony.number for ceremony in body.ceremonies)
        question = replace(question, scope=replace(question.scope, ceremony=last))
    evidence = Evidence(desk.library)
    evenings = desk.ballots.evenings(question.scope, body)
    if not evenings:
        return _no_evening(desk, question, body, evidence)
    only_wins = question.intent is Intent.WINNER_OF_YEAR
    blocks = [
        (evening, category, _on_ballot(desk, evening, category, only_wins))
        for evening in evenings
        for category in _categories(desk, question, body, evening)
    ]
    told = [block for block in blocks if block[2]]
    if not told:
        return _no_record(desk, question, evenings, blocks, evidence)
    first = told[0]
    lead = _lead(question, first, only_wins)
    alone = only_wins and len(first[2]) == 1  # the lead says it all
    if alone:
        evidence.cite(first[2][0].nomination.sources, lead)
    sections = tuple(
        Section(
            heading=_heading(evening, category, awards) if len(told) > 1 else None,
            lines=tuple(words.of_evening(evidence, a) for a in awards),
        )
        for evening, category, awards in (told[1:] if alone else told)
    )
    awards = [a for _, _, found in told for a in found]
    return desk.answer(
        question,
        evidence,
        lead,
        sections=sections,
        works=tuple(dict.fromkeys(a.work for a in awards if a.work)),
        people=tuple(dict.fromkeys(p for a in awards for p in a.people)),
        awards=tuple(awards),
        count=None,
        footer=_footer(desk, question, body),
    )


def _scope_then(desk: Desk, question: Question) -> Scope:
    """The evening at which what is named was up for it, and its categories where none are said.

    Where it never was, that of its year. Of several evenings the last that it won at counts.
    """
    scope, entries = question.scope, entries_of(desk, question)
    undated = replace(scope, honours=None, categories=(), exactly=False)
    among = entries.all if entries else ()
    own = desk.ballots.select(scope, among) or desk.ballots.select(undated, among)
    own = [n for n in own if n.body == desk.ballots.main_body] or own
    own = [n for n in own if n.won] or own
    if not own:
        year = desk.works(question)[0].year if question.works else None
        return replace(scope, year=year, year_means=YearMeans.FILM)
    last = max(own, key=lambda n: n.ceremony)
    scope = replace(scope, body=last.body, ceremony=last.ceremony)
    if scope.honours or scope.categories:
        return scope
    up_for = {n.category for n in among if (n.body, n.ceremony) == (last.body, last.ceremony)}
    return replace(scope, categories=tuple(sorted(up_for)))


def _lead(
    question: Question, block: tuple[Evening, Category, list[Award]], only_wins: bool
) -> Phrase:
    evening, category, awards = block
    when = words.evening(evening.ceremony.number, _film_year(evening, awards), evening.ceremony)
    award = words.award_name(evening.body, category, awards[0].nomination.category_then)
    if only_wins:
        winners = listed(winner_named(a) for a in awards)
        return Phrase.of(
            "year-winner", award=award, evening=when, winners=winners, count=len(awards)
        )
    winning = [a for a in awards if a.nomination.won]
    if winning:
        return Phrase.of(
            "year-nominees",
            award=award,
            evening=when,
            count=len(awards),
            winners=listed(winner_named(a) for a in winning),
        )
    return Phrase.of("year-nominees-only", award=award, evening=when, count=len(awards))


def winner_named(award: Award) -> Word:
    """`Star Wars (1977) (John Williams)`; a song with its work."""
    thing: Word = (
        Phrase.of("song-from", song=song_named(award.song), work=named(award.work))
        if award.song and award.work
        else song_named(award.song)
        if award.song
        else named(award.work)
        if award.work
        else award.nomination.named or ""
    )
    if award.people:
        return Phrase.of("thing-by", thing=thing, people=names(award.people))
    return thing


def _heading(evening: Evening, category: Category, awards: list[Award]) -> Phrase:
    return Phrase.of(
        "year-heading",
        award=words.award_name(evening.body, category),
        evening=words.evening(
            evening.ceremony.number, _film_year(evening, awards), evening.ceremony
        ),
    )


def _film_year(evening: Evening, awards: list[Award]) -> int:
    years = {a.nomination.film_year for a in awards}
    return years.pop() if len(years) == 1 else evening.ceremony.film_year


def _categories(
    desk: Desk, question: Question, body: AwardBody, evening: Evening
) -> list[Category]:
    """The scope's categories; the score award alone where one was given and "score" was said."""
    found = sorted(
        desk.ballots.categories(question.scope, body),
        key=lambda c: (_TELLING_ORDER.get(c.honours, 9), c.id),
    )
    if question.scope.honours != "score" or question.scope.categories:
        return found
    number = evening.ceremony.number
    given = {
        n.category for n in desk.library.official if n.body == body.id and n.ceremony == number
    }
    scores = [c for c in found if c.honours == "score" and c.id in given]
    if scores:
        return scores
    adapted = [c for c in body.categories if c.honours == "adaptation" and c.id in given]
    return adapted or [c for c in found if c.honours == "score"]


def _on_ballot(desk: Desk, evening: Evening, category: Category, only_wins: bool) -> list[Award]:
    found = [
        desk.ballots.award(n)
        for n in desk.library.base.nominations
        if n.body == evening.body.id
        and n.category == category.id
        and n.ceremony == evening.ceremony.number
        and (n.won or not only_wins)
    ]
    return sorted(
        found,
        key=lambda a: (
            not a.nomination.won,
            a.nomination.status.value != "official",
            a.work.title if a.work else "",
        ),
    )


def _no_evening(desk: Desk, question: Question, body: AwardBody, evidence: Evidence) -> Answer:
    reach = desk.ballots.year_reach(question.scope, body)
    if reach is Reach.NOT_HELD:
        lead = Phrase.of("award-not-held", award=awards_called(body), end=words.beyond(body))
    elif reach is Reach.BEFORE:
        first = min(body.ceremonies, key=lambda c: c.number)
        lead = Phrase.of(
            "award-before",
            award=awards_called(body),
            ordinal=words.ordinal(first.number),
            held=str(first.held_year),
        )
    else:
        lead = Phrase.of(
            "award-no-evening",
            award=awards_called(body),
            scope=scope_words(desk, replace(question.scope, body=None)),
        )
    return desk.answer(question, evidence, lead, footer=_footer(desk, question, body))


def _no_record(
    desk: Desk,
    question: Question,
    evenings: list[Evening],
    blocks: list[tuple[Evening, Category, list[Award]]],
    evidence: Evidence,
) -> Answer:
    body = evenings[0].body
    reaches = {desk.ballots.reach(body, c, e.ceremony.number) for e, c, _ in blocks}
    id = "year-not-given" if reaches == {Reach.NOT_GIVEN} else "year-not-recorded"
    scope = replace(question.scope, body=None)
    lead = Phrase.of(id, award=awards_called(body), scope=scope_words(desk, scope))
    return desk.answer(question, evidence, lead, footer=_footer(desk, question, body))


def _footer(desk: Desk, question: Question, body: AwardBody) -> Word | None:
    if question.scope.body is None:
        return Phrase.of("year-main-body", award=awards_called(body))
    return footer(desk, question)


def of_years(desk: Desk, question: Question) -> Answer:
    """All winners of a span of years, in order."""
    body = desk.bodies(question, main=True)[0]
    evidence = Evidence(desk.library)
    scope = question.scope
    if scope.honours is None and not scope.categories:
        scope = replace(scope, honours="score")
    found = [
        desk.ballots.award(n)
        for n in desk.ballots.select(scope)
        if n.body == body.id and (n.won or question.intent is Intent.NOMINEES_OF_YEAR)
    ]
    found.sort(key=lambda a: (a.nomination.ceremony, a.nomination.category, not a.nomination.won))
    lines: tuple[Line, ...] = tuple(_span_line(evidence, a) for a in found)
    lead = Phrase.of(
        "span-lead",
        count=len(found),
        award=awards_called(body),
        scope=scope_words(desk, replace(scope, body=None)),
    )
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),) if lines else (),
        works=tuple(dict.fromkeys(a.work for a in found if a.work)),
        people=tuple(dict.fromkeys(p for a in found for p in a.people)),
        awards=tuple(found),
        footer=_footer(desk, question, body),
    )


def _span_line(evidence: Evidence, award: Award) -> Line:
    when = words.evening(award.nomination.ceremony, award.nomination.film_year, award.ceremony)
    text = Phrase.of("span-line", winner=winner_named(award), evening=when)
    return evidence.line(text, award.nomination.sources, won=award.nomination.won)
