"""Questions that need no parsing: built from options and buttons, and kept in custom ids.

A question's code is short enough for a custom id and stable, since ids and intents are:
`awards_of_work;w=womjdvs4;y=1977`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from bot.asking.answer import Intent
from bot.asking.question import Question, Scope
from bot.errors import PlayerError
from bot.knowledge.library import Library
from bot.titles import Matcher, Rule, Status, Titles
from bot.words import Phrase

_SURE = {Rule.EXACT, Rule.FOLDED}
_FIELDS = {"w": "works", "p": "people", "s": "songs", "t": "terms"}
_CODE_ROOM = 84  # what a custom id has left for it


class Named(msgspec.Struct, frozen=True):
    """What an option's text names: one id, several that fit alike, or nothing."""

    ids: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def named(matcher: Matcher, ids: Iterable[str], text: str) -> Named:
    """What a text names. `ids` are all there are: an id itself is understood too."""
    if text in ids:
        return Named(ids=(text,))
    match = matcher.find(text)
    if match.status is Status.ONE:
        return Named(ids=(match.candidates[0].target,))
    if match.status is Status.SEVERAL:
        return Named(between=tuple(c.target for c in match.candidates))
    return Named(unknown=(text,))


class Questions:
    """Questions about what options name, on one knowledge base."""

    def __init__(self, library: Library, titles: Titles) -> None:
        self._library = library
        self._titles = titles

    def outright(self, title: str) -> Question | None:
        """The verdict question on a work named without any doubt; None where words must be read."""
        match = self._titles.works.find(title)
        if match.status is not Status.ONE or match.rule not in _SURE:
            return None
        if self._titles.songs.knows(title):
            return None  # a song is called so too
        work = match.candidates[0].target
        return Question(intent=Intent.VERDICT, works=(work,), heard=(title,), rule="command")

    def about_song(self, text: str) -> Question:
        """Where a song is heard, and whether it was written for a work."""
        found = named(self._titles.songs, self._library.songs, text)
        return Question(
            intent=Intent.SONG_USAGE,
            songs=found.ids or found.between[:1],
            unknown=found.unknown,
            heard=(text,),
            rule="command",
        )

    def about_term(self, text: str) -> Question:
        """What a term of the guide means."""
        found = named(self._titles.terms, self._library.terms, text)
        ids = found.ids or found.between[:1]
        return Question(
            intent=Intent.DIFFERENCE,
            terms=ids,
            unknown=found.unknown,
            heard=(text,),
            rule="command",
        )

    def comparing(self, a: str, b: str) -> Question:
        """Two works side by side."""
        found = [named(self._titles.works, self._library.works, text) for text in (a, b)]
        return Question(
            intent=Intent.COMPARE,
            works=_once(id for one in found for id in one.ids),
            between=_once(id for one in found for id in one.between),
            unknown=_once(text for one in found for text in one.unknown),
            heard=(a, b),
            rule="command",
        )

    def about_awards(
        self, film: str | None, person: str | None, year: int | None, category: str | None
    ) -> Question:
        """Nominations in the scope of all options given.

        Raises:
            PlayerError: no option was given, or the category is none we know.
        """
        if film is None and person is None and year is None and category is None:
            raise PlayerError(Phrase.of("awards-which"))
        works = named(self._titles.works, self._library.works, film) if film else Named()
        people = named(self._titles.people, self._library.people, person) if person else Named()
        scope = self._scope(category, year)
        if film:
            intent = Intent.AWARDS_OF_WORK
        elif person:
            intent = Intent.AWARDS_OF_PERSON
        else:
            intent = Intent.NOMINEES_OF_YEAR
        return Question(
            intent=intent,
            works=works.ids,
            people=people.ids,
            between=works.between or people.between,
            unknown=works.unknown + people.unknown,
            scope=scope,
            wins=False,
            heard=tuple(text for text in (film, person) if text),
            rule="command",
        )

    def _scope(self, category: str | None, year: int | None) -> Scope:
        if category is None:
            return Scope(year=year)
        match = self._titles.categories.find(category)
        found = match.candidates or match.nearest
        if not found:
            bodies = self._titles.bodies.find(category)
            if bodies.best is not None:
                return Scope(body=bodies.best.target, year=year)
            raise PlayerError(Phrase.of("awards-category-unknown", category=category[:100]))
        body, _, id = found[0].target.partition("/")
        return Scope(body=body, categories=(id,), year=year)


def _once(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))


def encode(question: Question) -> str | None:
    """A question's code; None when it holds too much for a custom id."""
    parts: list[str] = [question.intent.value]
    for key, field in _FIELDS.items():
        parts += [f"{key}={id}" for id in getattr(question, field)]
    scope = question.scope
    told: tuple[tuple[str, object], ...] = (
        ("b", scope.body),
        ("h", scope.honours),
        ("y", scope.year),
        ("n", scope.ceremony),
        ("f", scope.since),
        ("u", scope.until),
        *(("c", id) for id in scope.categories),
        ("k", question.rank.value if question.rank else None),
        ("j", question.subject if question.subject != "person" else None),
        ("l", None if question.wins else "0"),
        ("m", None if scope.year_means == "either" else scope.year_means.value),
    )
    parts += [f"{key}={value}" for key, value in told if value is not None]
    code = ";".join(parts)
    return code if len(code) <= _CODE_ROOM and ":" not in code else None


def decode(code: str, known: Callable[[str, str], bool]) -> Question:
    """A code's question; `known(field, id)` says whether an id still names something.

    Raises:
        PlayerError: the code is forged, or what it named is gone.
    """
    intent, *parts = code.split(";")
    ids: dict[str, list[str]] = {field: [] for field in _FIELDS.values()}
    scope: dict[str, object] = {}
    categories: list[str] = []
    extra: dict[str, object] = {}
    try:
        for part in parts:
            key, _, value = part.partition("=")
            if key in _FIELDS:
                if not known(_FIELDS[key], value):
                    raise PlayerError(Phrase.of("error-old-button"))
                ids[_FIELDS[key]].append(value)
            elif key == "c":
                categories.append(value)
            elif key in _SCOPE:
                field, read = _SCOPE[key]
                if field == "body" and not known("bodies", value):
                    raise PlayerError(Phrase.of("error-old-button"))
                if field == "honours" and value not in _HONOURS:
                    raise PlayerError(Phrase.of("error-old-button"))
                scope[field] = read(value)
            elif key in _EXTRA:
                extra_field, read_extra = _EXTRA[key]
                extra[extra_field] = read_extra(value)
        whole = {
            "intent": intent,
            "rule": "command",
            **ids,
            **extra,
            "scope": {**scope, "categories": categories},
        }
        question = msgspec.convert(whole, Question)
    except (ValueError, msgspec.ValidationError) as error:
        raise PlayerError(Phrase.of("error-old-button")) from error
    if question.intent in (Intent.DIFFERENCE, Intent.UNKNOWN) and not question.terms:
        raise PlayerError(Phrase.of("error-old-button"))  # nothing that could be explained
    return question


_HONOURS = ("score", "song", "compilation", "adaptation", "other")
_SCOPE: dict[str, tuple[str, Callable[[str], object]]] = {
    "b": ("body", str),
    "h": ("honours", str),
    "y": ("year", int),
    "n": ("ceremony", int),
    "f": ("since", int),
    "u": ("until", int),
    "m": ("year_means", str),
}
_EXTRA: dict[str, tuple[str, Callable[[str], object]]] = {
    "k": ("rank", str),
    "j": ("subject", str),
    "l": ("wins", lambda value: value != "0"),
}
