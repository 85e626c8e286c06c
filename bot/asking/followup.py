"""Follow-ups: "and the composer?", "did it win?", "what about Jaws?", "and in 1978?", "the 1977 one"."""

from __future__ import annotations

from msgspec.structs import replace

from bot.asking import details
from bot.asking.context import Context
from bot.asking.cues import CUES, SMALL, words
from bot.asking.evenings import follow_evening, says_that_year
from bot.asking.hints import as_hints
from bot.asking.intent import NAMELESS, Intent
from bot.asking.question import Question, Scope, YearMeans
from bot.asking.reading import Reading
from bot.asking.rules import Rule, fit, shape_of
from bot.asking.settling import Settler

_THING = words("it its this that these those them one ones")
_PERSON = words("he she him his her hers they their theirs")
_OPENS = words("and also what about how which else then or so same")
_REFERS = _THING | _PERSON | _OPENS | words("former latter again both same")
_OTHER = words("other another")
_WHYS = (
    "why",
    "why is that",
    "why so",
    "how come",
    "why do you say that",
    "how do you know",
    "who says",
    "says who",
    "source",
    "sources",
    "are you sure",
    "why not",
    "based on what",
    "reason",
    "really",
)
_TOTAL = words("in total all together altogether overall")
_TALLY = words("how many times often and so but") | _TOTAL
_SEQUELS = words("sequel sequels next")
_COUNTED = (Intent.COUNT_AWARDS, Intent.DID_WIN)
_ALL = words("anything all else other ever total altogether overall")
_AWARDS = (*NAMELESS, Intent.AWARDS_OF_WORK, Intent.AWARDS_OF_PERSON, Intent.DID_WIN)
_SHORT = 6  # words of a fragment
_BRIEF = 4  # words of one that need not refer to anything
_SINGLED = words("one version")
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "former": 0, "latter": 1}


def follow(context: Context, reading: Reading, settler: Settler) -> Question | None:
    """The question a text asks about what was talked of before; None if it refers to nothing."""
    if (context.between or context.among) and (chosen := _choice(context, reading, settler)):
        return chosen
    before = context.question
    if " ".join(reading.heard) in _WHYS and context.works + context.songs + context.people:
        return replace(before, rule="follow-why")
    if evening := follow_evening(context, reading):
        return evening
    if sequel := _sequel(context, reading, settler):
        return sequel
    if reading.unknown:
        return None
    if reading.spots:
        return _same_of_another(before, reading, settler)
    said = set(reading.heard)
    if (
        said <= _TALLY
        and before.intent in (*_AWARDS, Intent.WHO_BEAT)
        and context.works + context.people
    ):
        scope = Scope() if _TOTAL & said else before.scope
        return replace(before, intent=Intent.COUNT_AWARDS, scope=scope, rule="follow-count-wins")
    pronouns = (_THING | _PERSON) & said - ({"that"} if says_that_year(reading.heard) else set())
    if not pronouns and (changed := _other_time(context, reading)):
        return changed
    if both := _of_both(context, reading):
        return both
    letter = _topic(context, reading)
    rule = _rule(letter, reading) if letter else None
    if rule is None or (rule.name == "bare" and not (_THING | _PERSON) & said):
        return None
    if rule.name == "works-of-person" and "more" in said:  # "who has more"
        return None
    stands_alone = reading.rule is not None and reading.rule.intent in NAMELESS
    if stands_alone and not _REFERS & said and len(reading.heard) > _BRIEF:
        return None
    if before.intent is Intent.COMPARE and rule.intent in _AWARDS:
        return _each(context, reading, rule)
    return Question(
        intent=_turned(rule.intent, letter),
        works=context.works[:1] if letter == "W" else (),
        people=context.people[:1] if letter == "P" else (),
        songs=context.songs[:1] if letter == "S" else (),
        scope=_of_the_same(before, reading, rule),
        wins=rule.wins,
        way="songs" if _is_of_songs(before, rule, said) else rule.way,
        rank=details.rank(reading.heard, rule),
        rule=f"follow-{rule.name}",
    )


def _of_the_same(before: Question, reading: Reading, rule: Rule) -> Scope:
    """The awards meant: those just talked of, unless others are named ("did he win any?")."""
    scope, kept = reading.scope, before.scope
    if rule.intent is Intent.WHO_BEAT and not (scope.says_award or scope.dated or kept.foreign):
        return Scope(body=kept.body, honours=kept.honours, categories=kept.categories)
    if scope.says_award or rule.intent not in _AWARDS or before.intent not in _COUNTED:
        return scope
    if _ALL & set(reading.heard):
        return scope
    return replace(scope, body=before.scope.body)


def _is_of_songs(before: Question, rule: Rule, said: set[str]) -> bool:
    """Whether it asks who wrote the songs just told of ("who wrote them")."""
    of_songs = before.intent is Intent.SONGS_IN_WORK and rule.intent is Intent.COMPOSER
    return of_songs and bool({"them", "those", "these", "songs"} & said)


def _of_both(context: Context, reading: Reading) -> Question | None:
    """What is asked of somebody and something at once: "did he win for it", "has she scored it"."""
    shape = reading.shape.split()
    persons = [i for i, word in enumerate(shape) if word in _PERSON]
    things = [i for i, word in enumerate(shape) if word in ("it", "that", "this")]
    if not (persons and things and persons[0] < things[-1] and context.people and context.works):
        return None
    shape[persons[0]], shape[things[-1]] = "P", "W"
    rule = fit(shape_of(shape))
    if rule is None or rule.intent not in (*_AWARDS, Intent.COMPOSER):
        return None
    return _of_rule(rule, reading, works=context.works[:1], people=context.people[:1])


def _topic(context: Context, reading: Reading) -> str:
    """What is talked of: `W`, `S` or `P`; empty if nothing of the sort that is referred to."""
    before = context.question
    maker = "composer" in reading.heard and {"win", "nom"} & set(reading.shape.split())
    if _PERSON & set(reading.heard) or maker:
        return "P" if context.people else ""
    if before.songs and not before.works and context.songs:
        return "W" if "songs" in reading.heard and context.works else "S"
    if before.people and not (before.works or before.songs) and not _THING & set(reading.heard):
        return "P"
    if context.works:
        return "W"
    return "S" if context.songs else "P" if context.people else ""


def _rule(letter: str, reading: Reading) -> Rule | None:
    """The rule that fits once the thing talked of before stands in the question."""
    shape = reading.shape.split()
    if not _REFERS & set(reading.heard) and len(shape) > _BRIEF + 1:
        return None
    pronouns = [i for i, word in enumerate(shape) if word in _THING | _PERSON]
    if letter == "P" and not pronouns and {"win", "nom"} & set(shape):
        pronouns = [i for i, word in enumerate(shape) if word == "composer"]
    if pronouns:
        shape[pronouns[-1]] = letter
        return fit(shape_of(shape))
    found = fit(shape_of([*shape, letter]))
    if found is None or found.name in ("verdict", "bare"):  # "who sang the song"
        return fit(shape_of([*shape, "in", letter])) or found
    return found


def _same_of_another(before: Question, reading: Reading, settler: Settler) -> Question | None:
    """The question before, of another work, song or person ("and Jaws?")."""
    rule = reading.rule
    if rule is None and set(reading.shape.split()) <= _OPENS | SMALL | set("WSEP"):
        rule = fit("W")  # "same for dunkirk"
    if rule is None or rule.name not in ("bare", "works-of-person"):
        return None
    if (reading.rule is not None and before.intent is Intent.VERDICT) or not _OPENS & set(
        reading.heard[:2]
    ):
        return None
    named = settler.settle(reading.spots, rule, before.scope, reading.heard)
    if before.people and not before.works and not named.people:
        return None if reading.rule is not None else _of_rule(rule, reading, works=named.works)
    return replace(
        before,
        works=named.works,
        people=named.people,
        songs=named.songs,
        between=named.between,
        unfit_year=named.unfit_year,
        rule="follow-another",
    )


def _each(context: Context, reading: Reading, rule: Rule) -> Question:
    """Awards of the works just compared, one by one ("which one won more?")."""
    return Question(
        intent=Intent.COUNT_AWARDS,
        works=context.works,
        scope=reading.scope,
        wins=rule.wins,
        way="each",
        rule=f"follow-{rule.name}",
    )


def _turned(intent: Intent, letter: str) -> Intent:
    """An intent on works as the one on people that says the same."""
    if letter != "P":
        return intent
    if intent is Intent.AWARDS_OF_WORK:
        return Intent.AWARDS_OF_PERSON
    if intent in (Intent.VERDICT, Intent.COMPOSER):
        return Intent.WORKS_OF_PERSON
    return intent


def _choice(context: Context, reading: Reading, settler: Settler) -> Question | None:
    """One of the works that were offered, by its place or year."""
    if len(reading.heard) > _SHORT or (reading.unknown and not context.between):
        return None
    offered = context.between or context.among
    if _OTHER & set(reading.heard):
        others = tuple(id for id in offered if id not in context.works)
        return _chosen(context, others) if context.works else None
    places = [_PLACES[word] for word in reading.heard if word in _PLACES]
    if places and -len(offered) <= places[0] < len(offered):
        chosen: tuple[str, ...] = (offered[places[0]],)
    elif reading.scope.year is not None:
        chosen = settler.of_year(offered, reading.scope.year)
    elif context.between or _SINGLED & set(reading.heard):
        chosen = settler.hinted(offered, as_hints(reading.said))
    else:
        return None
    shape = [w for w in reading.shape.split() if w not in _PLACES and w not in ("the", "one", "Y")]
    rule = fit(shape_of([*shape, "W"])) if CUES & set(shape) else None
    if rule is not None and rule.name != "bare" and len(chosen) == 1:
        return _of_rule(rule, reading, works=chosen)
    return _chosen(context, chosen)


def _of_rule(
    rule: Rule, reading: Reading, *, works: tuple[str, ...] = (), people: tuple[str, ...] = ()
) -> Question:
    return Question(
        intent=rule.intent,
        works=works,
        people=people,
        scope=reading.scope,
        wins=rule.wins,
        way=rule.way,
        rule=f"follow-{rule.name}",
    )


def _chosen(context: Context, chosen: tuple[str, ...]) -> Question | None:
    """The question before, of the one that was chosen; two works side by side are told one by one."""
    if len(chosen) != 1:
        return None
    before = context.question
    intent = Intent.VERDICT if before.intent is Intent.COMPARE else before.intent
    return replace(
        before,
        intent=intent,
        between=(),
        others=(),
        works=chosen,
        unfit_year=False,
        rule="follow-choice",
    )


def _sequel(context: Context, reading: Reading, settler: Settler) -> Question | None:
    """The question before, of the work that follows the one talked of ("and the sequel?")."""
    said = set(reading.heard)
    rest = said - _SEQUELS - _OPENS - SMALL - {"film", "films", "part", "same", "question"}
    if not (_SEQUELS & said and context.works) or (rest and reading.rule is None):
        return None
    found = settler.sequel_of(context.works[0])
    if not found:
        return None
    before = context.question
    if rest and reading.rule is not None:
        return _of_rule(reading.rule, reading, works=(found,))
    return replace(before, works=(found,), people=(), between=(), others=(), rule="follow-another")


def _other_time(context: Context, reading: Reading) -> Question | None:
    """The question before with another time or award ("and in 1978?", "and best song?")."""
    before = context.question
    scope, kept = reading.scope, before.scope
    if before.intent not in _AWARDS or not (scope.dated or scope.says_award):
        return None
    words_said = reading.heard
    opens = words_said[0] in _OPENS
    if len(words_said) > (_SHORT if opens else _BRIEF) or {"who", "which", "many"} & set(
        words_said
    ):
        return None
    if not scope.says_award:
        scope = replace(
            scope,
            body=kept.body,
            honours=kept.honours,
            categories=kept.categories,
            exactly=kept.exactly,
            foreign=kept.foreign,
        )
    elif not scope.body:
        scope = replace(scope, body=kept.body)
    elif not (scope.honours or scope.categories or scope.foreign):
        scope = replace(scope, honours=kept.honours)
    if not scope.dated and kept.ceremony and context.evening and scope.body != kept.body:
        scope = replace(scope, year=context.evening[2], year_means=YearMeans.FILM)
    elif not scope.dated:
        scope = replace(
            scope,
            year=kept.year,
            year_means=kept.year_means,
            ceremony=kept.ceremony,
            since=kept.since,
            until=kept.until,
        )
    return replace(before, scope=scope, rule="follow-time")
