"""What the knowledge base knows of names, as the judge asks it: by kind, quickly, again and again."""

from __future__ import annotations

from functools import lru_cache

from bot.titles import Match, Matcher, Rule, Titles
from bot.titles.decision import Status
from bot.titles.folding import folded_words
from bot.trivia.questions.model import Expects

MOST_OPTIONS = 10


class Known:
    """The names of a base; without one (`None`) nothing is known."""

    def __init__(self, titles: Titles | None) -> None:
        self._titles = titles
        # A room types the same wrong name again and again.
        self.find = lru_cache(maxsize=1024)(self._look_up)

    def is_group(self, name: str) -> bool:
        """Whether that is the name of a band or another group, which has no surname."""
        return " ".join(folded_words(name)) in self._groups()

    @lru_cache(maxsize=1)  # noqa: B019 - one a library, and it is let go with it
    def _groups(self) -> frozenset[str]:
        people = self._titles.library.base.people if self._titles else ()
        groups = (person.name for person in people if person.kind != "person")
        return frozenset(" ".join(folded_words(name)) for name in groups)

    def is_word(self, word: str) -> bool:
        """Whether some title or song of the base has the word in it."""
        titles = self._titles
        if titles is None:
            return False
        return titles.works.index.is_word(word) or titles.songs.index.is_word(word)

    def first_name(self, text: str) -> bool:
        """Whether it is somebody's first name alone; told for all alike."""
        words = folded_words(text)
        return len(words) == 1 and words[0] in self._first_names()

    @lru_cache(maxsize=1)  # noqa: B019 - one a library, and it is let go with it
    def _first_names(self) -> frozenset[str]:
        people = self._titles.library.base.people if self._titles else ()
        folded = (folded_words(person.name) for person in people if person.kind == "person")
        return frozenset(words[0] for words in folded if len(words) > 1 and len(words[0]) > 1)

    def knows(self, expects: Expects, text: str) -> bool:
        """Whether the base knows something of exactly that name; quick."""
        matcher = self._matcher(expects)
        return matcher is not None and matcher.knows(text)

    def _matcher(self, expects: Expects) -> Matcher | None:
        titles = self._titles
        if titles is None:
            return None
        match expects:
            case Expects.PERSON:
                return titles.people
            case Expects.TITLE:
                return titles.works
            case Expects.SONG:
                return titles.songs
            case Expects.AWARD:
                return titles.categories
            case _:
                return titles.terms

    def options(self, expects: Expects, text: str) -> tuple[str, ...]:
        """What a name may mean, each named so that it means only that; empty if it is one thing.

        Best known first. The text alone decides, never what is expected: asking gives nothing away.
        """
        match = self.find(expects, text)
        if self._titles is None or match is None or match.status is Status.NONE:
            return ()
        more = () if match.runner_up is None else (match.runner_up,)
        targets = dict.fromkeys(found.target for found in (*match.candidates, *more))
        library = self._titles.library
        match expects:
            case Expects.PERSON:
                named = [library.people[id].name for id in targets]
            case Expects.TITLE:
                named = [library.works[id].key for id in targets]
            case Expects.SONG:
                named = [library.songs[id].key for id in targets]
            case _:
                return ()
        named = list(dict.fromkeys(named))[:MOST_OPTIONS]
        return tuple(named) if len(named) > 1 else ()

    def targets(self, expects: Expects, text: str) -> tuple[str, ...]:
        """Ids of what a text names."""
        match = self.find(expects, text)
        return () if match is None else tuple(found.target for found in match.candidates)

    def _look_up(self, expects: Expects, text: str) -> Match | None:
        if expects is Expects.AWARD:
            return self._award(text)
        matcher = self._matcher(expects)
        if matcher is None:
            return None
        found = matcher.find(text)
        # Asked for a title, people write "7" for "Seven"; elsewhere a digit alone names little.
        digit = found.status is Status.NONE and text.strip().isdecimal()
        return matcher.find(found.heard) if digit and not found.heard.isdecimal() else found

    def _award(self, text: str) -> Match | None:
        """A category, or the body alone."""
        titles = self._titles
        if titles is None:
            return None
        body = titles.bodies.find(text)
        if body.status is not Status.NONE and body.rule in (Rule.EXACT, Rule.FOLDED):
            return body
        category = titles.categories.find(text)
        return body if category.status is Status.NONE else category
