"""Which award: bodies and categories in a question, as the base names them and as people do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import msgspec

from bot.asking.cues import words as word_set
from bot.asking.elsewhere import other_body, other_trade
from bot.asking.phrases import lined, places
from bot.asking.question import Scope
from bot.knowledge.library import Library
from bot.titles.folding import folded_words

_SAID = {  # what people say for a body, beside its own names; only bodies in the base count
    "academy": ("oscar", "oscars", "academy award", "academy awards", "academy"),
    "golden-globe": ("globe", "globes", "golden globe", "golden globes", "hfpa"),
    "grammy": ("grammy", "grammys", "grammy award", "grammy awards"),
    "bafta": ("bafta", "baftas", "british academy", "bafta award", "bafta awards"),
    "hmma": ("hmma", "hmmas", "hollywood music in media", "hollywood music in media awards"),
    "ama": ("ama", "amas", "american music award", "american music awards"),
}
_HONOURS = (  # the first that fits decides
    ("compilation", ("compilation",)),
    (
        "adaptation",
        (
            "adaptation",
            "adapted score",
            "adapted",
            "song score",
            "musical picture",
            "musical or comedy",
            "comedy score",
        ),
    ),
    (
        "song",
        (
            "original song",
            "best song",
            "song award",
            "best original song",
            "song oscar",
            "oscar song",
            "songs",
            "song",
            "songwriter",
            "songwriters",
        ),
    ),
    (
        "score",
        (
            "original score",
            "best score",
            "dramatic score",
            "original music",
            "best music",
            "scoring",
            "music score",
            "score",
            "scores",
        ),
    ),
)
AWARD_TALK = word_set(
    """
    win wins won winner winners winning nominated nomination nominations nominee nominees nod
    disqualified rescinded ineligible
    nods award awards awarded best oscar oscars beat lost lose most category prize prizes
    """
)
_LONG = 4  # words of a category's name that says enough without its "best"
_LONG = 5  # words of a category's old name; what is shorter says no more than what it honours
_SCORE_BEFORE = frozenset(("original", "dramatic"))
_HONOUR_LINES = [(lined(name.split()), honours) for honours, names in _HONOURS for name in names]


class Heard(msgspec.Struct, frozen=True, kw_only=True):
    """The award a question names: as a scope, and the words (by position) that name it."""

    scope: Scope = Scope()
    taken: frozenset[int] = frozenset()
    body_words: frozenset[int] = frozenset()
    full_names: frozenset[int] = frozenset()  # words of a body's or category's whole name


class AwardCues:
    """Bodies and categories of one base, found among words."""

    def __init__(self, library: Library) -> None:
        self.library = library

    @cached_property
    def _bodies(self) -> list[tuple[str, str]]:
        """Names of bodies as lines, longest first."""
        named = []
        for body in self.library.bodies.values():
            names = {body.name, body.award, *body.also, *_said(body.id)}
            named += [(folded_words(name), body.id) for name in names]
        named.sort(key=lambda pair: (-len(pair[0]), pair[0]))
        return [(lined(words), id) for words, id in named]

    @cached_property
    def _categories(self) -> list[tuple[str, str, str]]:
        """Categories that say more than what they honour: (lines, body, category)."""
        named = []
        for body in self.library.bodies.values():
            for category in body.categories:
                spoken = [folded_words(name) for name in (category.name, *category.also)]
                spoken += [w[1:] for w in spoken if len(w) > _LONG and w[0] == "best"]
                named += [
                    (words, body.id, category.id)
                    for words in spoken
                    if len(words) > 2 or category.honours == "other"
                ]
        named += self._then_named()
        named.sort(key=lambda row: (-len(row[0]), row))
        return [(lined(words), body, category) for words, body, category in named]

    def _then_named(self) -> list[tuple[list[str], str, str]]:
        """Categories by the names of their time: "scoring of a dramatic or comedy picture"."""
        then = {(n.category_then, n.body, n.category) for n in self.library.base.nominations}
        named = []
        for name, body, category in then:
            spoken = folded_words(name or "")
            if len(spoken) < _LONG or spoken[0] == "music":
                spoken = spoken[1:]
            names = [spoken]
            if spoken[:2] == ["music", "score"]:
                names = [[*start, *spoken[2:]] for start in (["scoring"], ["score"], spoken[:2])]
            named += [(words, body, category) for words in names if len(words) >= _LONG]
        return named

    @cached_property
    def _own_words(self) -> dict[str, str]:
        """Words that the categories of one body alone have ("compilation", "visual"): its id."""
        said: dict[str, set[str]] = {}
        for body in self.library.bodies.values():
            for category in body.categories:
                for name in (category.name, *category.also):
                    for word in folded_words(name):
                        said.setdefault(word, set()).add(body.id)
        return {word: min(ids) for word, ids in said.items() if len(ids) == 1}

    def hear(self, words: Sequence[str], free: Sequence[bool]) -> Heard:
        """The body and category among the words that are `free` (no part of a title).

        "Score" and "song" are categories only where awards are talked of at all.
        """
        said = [word if ok else "" for word, ok in zip(words, free, strict=True)]
        lines = lined(said)
        taken: set[int] = set()
        talk = not AWARD_TALK.isdisjoint(said)
        other = other_body(lines, said, talk=talk)
        body = self._body(lines, taken)
        if other and body and not set(other.taken) >= taken:  # "an emmy or an oscar"
            other = None
        elif other:
            body = None
            taken.update(other.taken)
        body_words = frozenset(taken)
        if not (body or other or talk):
            return Heard()
        body = body or self._only_owner(lines)
        foreign = other.name if other else other_trade(lines, said)
        named = self._named(lines, body, taken)
        full_names = frozenset(taken)
        honours, exactly = self._honours(lines, said, taken)
        if honours == "song" and {"score", "scores"} & set(said) and "and" in said:
            honours = None  # "for scores and songs"
        owners = {self._own_words.get(said[at], "") for at in taken} - {""}
        if not (body or foreign) and len(owners) == 1:
            body = owners.pop()
        scope = Scope(
            body=body,
            honours=honours,
            categories=named,
            exactly=exactly,
            foreign=foreign if other or not named else None,
        )
        return Heard(
            scope=scope, taken=frozenset(taken), body_words=body_words, full_names=full_names
        )

    def _body(self, lines: str, taken: set[int]) -> str | None:
        for name, id in self._bodies:
            if name in lines:
                taken.update(places(lines, name))
                return id
        return None

    def _only_owner(self, lines: str) -> str | None:
        """The body of a long name of a category that no other has."""
        owners = {
            owner
            for name, owner, _ in self._categories
            if name.count("\n") > _LONG + 1 and name in lines
        }
        return owners.pop() if len(owners) == 1 else None

    def _named(self, lines: str, body: str | None, taken: set[int]) -> tuple[str, ...]:
        for name, owner, category in self._categories:
            if name in lines and body in (None, owner):
                taken.update(places(lines, name))
                if not self._plain(owner, category):
                    return (category,)
        return ()

    def _plain(self, body: str, category: str) -> bool:
        """Whether what it honours says as much: the only such category of its body."""
        own = self.library.bodies[body].categories
        honours = next(c.honours for c in own if c.id == category)
        return honours != "other" and sum(c.honours == honours for c in own) == 1

    def _honours(self, lines: str, said: list[str], taken: set[int]) -> tuple[str | None, bool]:
        for name, honours in _HONOUR_LINES:
            if name in lines:
                found = places(lines, name)
                at, end = found.start, found.stop
                start = at - 1 if at and said[at - 1] in ("best", "original") else at
                taken.update(range(start, end))
                near = said[max(0, at - 2) : end]
                return honours, not _SCORE_BEFORE.isdisjoint(near)
        return None, False


def _said(id: str) -> tuple[str, ...]:
    for body, names in _SAID.items():
        if id in (body, body + "s", body.replace("-", "_"), body.replace("-", "_") + "s"):
            return names
    if "globe" in id:
        return _SAID["golden-globe"]
    return ()
