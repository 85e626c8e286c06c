"""Which awards a reply speaks of, in words, and how far the records of them reach."""

from __future__ import annotations

from bot.asking import award_words as words
from bot.asking.desk import Desk
from bot.asking.question import Question, Scope
from bot.asking.telling import listed
from bot.knowledge.called import awards_called, category_called
from bot.words.dates import day
from bot.words.phrase import Phrase, Word


def scope_words(desk: Desk, scope: Scope) -> Word:
    """`at the Academy Awards for Best Original Score since 2000`; empty for everything."""
    parts: list[Word] = []
    if scope.body:
        parts.append(Phrase.of("scope-body", name=awards_called(desk.library.bodies[scope.body])))
    if scope.categories:
        body = desk.library.bodies.get(scope.body or "")
        called = [
            category_called(body, c)
            for c in (body.categories if body else ())
            if body and c.id in scope.categories
        ]
        if called:
            parts.append(Phrase.of("scope-category", name=listed(called)))
    elif scope.honours:
        parts.append(Phrase.of(f"scope-honours-{scope.honours}"))
    if scope.ceremony is not None:
        parts.append(Phrase.of("scope-ceremony", ordinal=words.ordinal(scope.ceremony)))
    if scope.year is not None:
        parts.append(Phrase.of(f"scope-year-{scope.year_means.value}", year=str(scope.year)))
    if scope.since is not None and scope.until is not None:
        parts.append(Phrase.of("scope-between", since=str(scope.since), until=str(scope.until)))
    elif scope.since is not None:
        parts.append(Phrase.of("scope-since", since=str(scope.since)))
    elif scope.until is not None:
        parts.append(Phrase.of("scope-until", until=str(scope.until)))
    whole: Word = ""
    for part in parts:
        whole = Phrase.of("spaced", first=whole, next=part)
    return whole


def footer(desk: Desk, question: Question, *, always: bool = False) -> Word | None:
    """How far the records reach; told where the answer rests on a partial one."""
    bodies = desk.bodies(question)
    partial = [b for b in bodies if not desk.ballots.whole(question.scope, b)]
    as_of = Phrase.of("as-of", date=day(desk.library.base.as_of))
    scope = question.scope
    if question.works and scope.body and not (scope.honours or scope.categories):
        as_of = Phrase.of("sentences", first=Phrase.of("music-awards-only"), next=as_of)
    if question.scope.body and bodies[0].incomplete and partial:
        return Phrase.of(
            "record-partial-body",
            name=awards_called(bodies[0]),
            why=bodies[0].incomplete,
            as_of=as_of,
        )
    if partial and always:
        return Phrase.of("record-partial", bodies=words.bodies_named(partial), as_of=as_of)
    return as_of
