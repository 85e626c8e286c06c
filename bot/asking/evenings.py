"""Follow-ups on an evening of awards: "and the year before?", "who else was nominated", "and for song?"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from bot.asking import details
from bot.asking.context import Context
from bot.asking.cues import words
from bot.asking.intent import Intent
from bot.asking.question import Question, Rank, Scope, YearMeans
from bot.asking.reading import Reading
from bot.asking.times import ordinal

_EVENINGS = (Intent.WINNER_OF_YEAR, Intent.NOMINEES_OF_YEAR, Intent.SUPERLATIVE)
_OF_THINGS = (Intent.DID_WIN, Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.WHO_BEAT)
_ABOUT = (*_EVENINGS, *_OF_THINGS, Intent.COUNT_AWARDS)
_JOINS = words(
    "and also what about how then or so ok the a an in of for at on was were is are did which one ones who "
    "same that night evening ceremony ceremonies award awards oscar oscars category please hm"
)
_YEARS = words("year years ceremony one time")
_STEPS = dict.fromkeys(("before", "previous", "prior", "earlier", "preceding"), -1) | dict.fromkeys(
    ("after", "next", "following", "later"), 1
)
_HONOURS = (("song", words("song songs")), ("score", words("score scores music")))
_BEST = words("best original category")
_NOMINEES = words(
    "nominated nominees nominee nominations contenders losers lost lose rivals competition up competing"
)
_REST = words("else other others rest all five four list everyone everybody full")
_WINS = words("won win wins winner winners get got took take it")
_WHEN = words("when year it this he she they him win won happen happened held")
_THAT = words("year night evening ceremony")
_SHORT = 8  # words of a fragment


def follow_evening(context: Context, reading: Reading) -> Question | None:
    """The question a fragment asks about the evening or the race talked of before, if it does."""
    before, heard = context.question, reading.heard
    if says_that_year(heard) and (then := _that_year(context, reading)):
        return then
    if before.intent not in _ABOUT or len(heard) > _SHORT:
        return None
    rest = [word for word in heard if word not in _JOINS]
    if number := _numbered(reading, rest):
        return _at(before, context, number) if before.intent in _EVENINGS else None
    steps = [_STEPS[word] for word in rest if word in _STEPS]
    if len(steps) == 1 and _YEARS & set(heard) and set(rest) <= _STEPS.keys() | _YEARS | _WINS:
        return _stepped(before, context, steps[0])
    if reading.spots:
        return None
    if honours := _honours(before, heard, rest):
        scope = replace(before.scope, honours=honours, categories=(), exactly=False, foreign=None)
        return replace(before, scope=scope, rule="follow-time")
    if "when" in heard or {"what", "year"} <= set(heard) or {"which", "year"} <= set(heard):
        return replace(before, rule="follow-why") if set(rest) <= _WHEN else None
    if other := _other_end(before, reading):
        return other
    return _race(before, context, heard, rest)


def says_that_year(heard: Sequence[str]) -> bool:
    """Whether it means the year or evening just talked of."""
    return any(a in ("that", "same") and b in _THAT for a, b in pairwise(heard))


def _that_year(context: Context, reading: Reading) -> Question | None:
    """Who won or was nominated "that year": of the evening told of, or of the work talked of."""
    rule = reading.rule
    if rule is None or rule.intent not in _EVENINGS[:2] or reading.spots or reading.scope.dated:
        return None
    asked = Question(
        intent=rule.intent, scope=reading.scope, wins=rule.wins, rule=f"follow-{rule.name}"
    )
    kept = context.question.scope
    if context.question.intent in _EVENINGS and context.evening:
        body, number, year = context.evening
        if reading.scope.body not in (None, body):
            dated = replace(reading.scope, year=year, year_means=YearMeans.FILM)
        else:
            dated = _dated(reading.scope, body, number)
        honours = dated.honours or (kept.honours if not dated.categories else None)
        return replace(asked, scope=replace(dated, honours=honours))
    return replace(asked, works=context.works[:1], way="then") if context.works else None


def _numbered(reading: Reading, rest: Sequence[str]) -> int | None:
    """The ceremony of a fragment that says little else: "and the 51st?"."""
    found = [ordinal(token.raw.lower().strip("?!.,")) for token in reading.said.tokens]
    numbers = [number for number in found if number]
    return numbers[0] if len(numbers) == 1 and numbers[0] > 1 and len(rest) == 1 else None


def _at(before: Question, context: Context, number: int) -> Question | None:
    """The question before, of another ceremony of its body."""
    if context.evening is None or (
        before.intent is Intent.SUPERLATIVE and before.rank is Rank.MOST
    ):
        return None
    scope = _dated(before.scope, context.evening[0], number)
    intent = (
        Intent.WINNER_OF_YEAR
        if before.intent is Intent.SUPERLATIVE and before.wins
        else before.intent
    )
    return replace(before, intent=intent, rank=None, way="", scope=scope, rule="follow-time")


def _stepped(before: Question, context: Context, step: int) -> Question | None:
    if before.intent in _EVENINGS:
        return _at(before, context, context.evening[1] + step) if context.evening else None
    if before.scope.year is None:
        return None
    scope = replace(before.scope, year=before.scope.year + step)
    return replace(before, scope=scope, rule="follow-time")


def _dated(scope: Scope, body: str, number: int) -> Scope:
    return replace(
        scope,
        body=body,
        ceremony=number,
        year=None,
        year_means=YearMeans.EITHER,
        since=None,
        until=None,
    )


def _honours(before: Question, heard: Sequence[str], rest: Sequence[str]) -> str | None:
    """What a fragment wants the same question about, if that is a kind of award and nothing else."""
    told = [word for word in rest if word not in _BEST]
    certain = before.intent in _EVENINGS or bool({"for", "best"} & set(heard))
    if not certain or not told:
        return None
    return next((kind for kind, said in _HONOURS if set(told) <= said), None)


def _other_end(before: Question, reading: Reading) -> Question | None:
    """Another superlative of the same awards: "and who has the most nominations"."""
    rule = reading.rule
    if rule is None or not before.intent is rule.intent is Intent.SUPERLATIVE:
        return None
    scope, kept = reading.scope, before.scope
    if not scope.says_award:
        scope = replace(kept, since=scope.since, until=scope.until) if scope.dated else kept
    return replace(
        before,
        scope=scope,
        wins=rule.wins,
        rank=details.rank(reading.heard, rule),
        way=details.way(reading.heard, rule),
        rule="follow-time",
    )


def _race(
    before: Question, context: Context, heard: Sequence[str], rest: Sequence[str]
) -> Question | None:
    """The nominees or the winner of the race talked of: "who else was nominated", "and who won"."""
    told = set(rest)
    nominees = bool(_NOMINEES & told) and told <= _NOMINEES | _REST | {"it", "against"}
    winner = not nominees and bool(_WINS - {"it"} & told) and told <= _WINS and "who" in heard
    if not (nominees or winner) or before.rank is Rank.MOST:
        return None
    intent = Intent.NOMINEES_OF_YEAR if nominees else Intent.WINNER_OF_YEAR
    if before.intent in _EVENINGS:
        scope = before.scope
        if not scope.dated and before.way != "then":
            if context.evening is None:
                return None
            scope = _dated(scope, *context.evening[:2])
        return replace(
            before, intent=intent, wins=winner, rank=None, scope=scope, rule="follow-time"
        )
    named = before.works or before.songs or before.people
    if before.intent not in _OF_THINGS or not named or (nominees and not _REST & told):
        return None
    return replace(before, intent=intent, wins=winner, way="then", rule="follow-time")
