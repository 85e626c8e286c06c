"""Follow-ups: "and the composer?", "did it win?", "what about Jaws?", "the 1977 one"."""

from __future__ import annotations

from msgspec.structs import replace

from bot.asking.answer import Intent
from bot.asking.context import Context
from bot.asking.cues import words
from bot.asking.question import Question, Rank
from bot.asking.reading import Reading
from bot.asking.rules import Rule, fit, shape_of
from bot.asking.settling import Settler

_REFERS = words(
    """
    it its this that these those he she him her his hers they them their theirs one ones and
    also what about how which else then ok so former latter again both same
    """
)
_PERSON = words(
    """
    he she him his hers they them their
    """
)
_SHORT = 6  # words of a fragment
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "former": 0, "latter": 1}


def follow(context: Context, reading: Reading, settler: Settler) -> Question | None:
    """The question a text asks about what was talked of before; None if it refers to nothing."""
    if context.between and (chosen := _choice(context, reading, settler)):
        return chosen
    if reading.unknown:
        return None
    before = context.question
    words = set(reading.heard)
    if reading.spots:
        return _same_of_another(before, reading, settler)
    rule = _rule(context, reading)
    if rule is None:
        return _other_time(before, reading)
    own = rule.intent in (
        Intent.WINNER_OF_YEAR,
        Intent.NOMINEES_OF_YEAR,
        Intent.SUPERLATIVE,
        Intent.COUNT_AWARDS,
    )
    if own and not (_REFERS & words) and reading.rule is not None:
        return None
    person = bool(_PERSON & words) or not (context.works or context.songs)
    return Question(
        intent=_turned(rule.intent, person),
        works=() if person else context.works[:1],
        people=context.people[:1] if person else (),
        songs=() if person or (context.works and rule.side == "W") else context.songs[:1],
        scope=reading.scope,
        wins=rule.wins,
        way=rule.way,
        rank=Rank.LAST if rule.intent is Intent.SUPERLATIVE else None,
        rule=f"follow-{rule.name}",
    )


def _same_of_another(before: Question, reading: Reading, settler: Settler) -> Question | None:
    """ "And Jaws?": the question before, of another work, song or person."""
    rule = reading.rule
    if (
        rule is None
        or rule.name not in ("bare", "works-of-person")
        or before.intent is Intent.VERDICT
    ):
        return None
    if not ({"and", "about", "or"} & set(reading.heard[:2])) or len(reading.heard) > 2 * _SHORT:
        return None
    named = settler.settle(reading.spots, rule, before.scope, reading.heard)
    if before.people and not named.people and not before.works:
        return None
    return replace(
        before,
        works=named.works,
        people=named.people,
        songs=named.songs,
        between=named.between,
        unfit_year=named.unfit_year,
        rule="follow-another",
    )


def _rule(context: Context, reading: Reading) -> Rule | None:
    """The rule that fits once the thing talked of before stands in the question."""
    letter = "S" if context.question.songs and context.songs else "W"
    if _PERSON & set(reading.heard) and context.people:
        letter = "P"
    elif not context.works:
        letter = "S" if context.songs else "P" if context.people else ""
    if not letter:
        return None
    shape = reading.shape.split()
    if not _REFERS & set(reading.heard) and len(shape) > 5:
        return None
    pronouns = [
        i
        for i, w in enumerate(shape)
        if w
        in (
            "it",
            "this",
            "that",
            "he",
            "she",
            "they",
            "them",
            "him",
            "her",
            "one",
            "its",
            "his",
            "their",
            "these",
            "those",
        )
    ]
    if pronouns:
        shape[pronouns[-1]] = letter
    else:
        shape.append(letter)
    return fit(shape_of(shape))


def _turned(intent: Intent, person: bool) -> Intent:
    if person and intent is Intent.AWARDS_OF_WORK:
        return Intent.AWARDS_OF_PERSON
    if person and intent in (Intent.VERDICT, Intent.COMPOSER):
        return Intent.WORKS_OF_PERSON
    return intent


def _choice(context: Context, reading: Reading, settler: Settler) -> Question | None:
    """One of the works that were offered, by its place or year."""
    if len(reading.heard) > _SHORT:
        return None
    offered = context.between
    places = [_PLACES[word] for word in reading.heard if word in _PLACES]
    if places and -len(offered) <= places[0] < len(offered):
        chosen: tuple[str, ...] = (offered[places[0]],)
    elif reading.scope.year is not None:
        chosen = settler.of_year(offered, reading.scope.year)
    else:
        return None
    if len(chosen) != 1:
        return None
    return replace(
        context.question, between=(), works=chosen, unfit_year=False, rule="follow-choice"
    )


def _other_time(before: Question, reading: Reading) -> Question | None:
    """ "And in 1978?": the question before with another time or award."""
    if len(reading.heard) > _SHORT:
        return None
    if not (reading.scope.dated or reading.scope.says_award):
        return None
    scope = reading.scope
    kept = before.scope
    if not scope.says_award:
        scope = replace(
            scope,
            body=kept.body,
            honours=kept.honours,
            categories=kept.categories,
            exactly=kept.exactly,
        )
    elif not scope.body:
        scope = replace(scope, body=kept.body)
    if not scope.dated:
        scope = replace(
            scope,
            year=kept.year,
            year_means=kept.year_means,
            ceremony=kept.ceremony,
            since=kept.since,
            until=kept.until,
        )
    return replace(before, scope=scope, rule="follow-time")
