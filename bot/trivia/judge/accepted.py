"""The accepted answers of one question by themselves, as if nothing else were known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from rapidfuzz.distance import OSA

from bot.titles import Match, Matcher, Name, NameKind, Rule
from bot.titles.decision import Status
from bot.titles.folding import compact
from bot.titles.index import SMALL, TitleIndex
from bot.titles.slips import allowance, article_mistyped
from bot.titles.sounds import sound
from bot.trivia.judge.folding import folded_words, key

_BLANKS = 3  # of a name, which count among the letters that a slip may be in
_LEFT_OUT = frozenset(["film", "films", "movie", "music", "ost", "soundtrack"])
_APART = Match(Status.NONE, Rule.EMPTY, "")


class Accepted:
    """Finds a guess among the accepted answers; of `people` their surnames count as names too.

    Its index is built when a guess first comes near: most wrong guesses have no letter of it.
    """

    def __init__(self, names: tuple[str, ...], people: bool) -> None:
        self._names = tuple(_named(names, people))
        texts = [name.text for name in self._names]
        self._words = frozenset(word for text in texts for word in folded_words(text))
        self._letters = frozenset(
            letters
            for text in texts
            for letters in (key(text), "".join(folded_words(text)), compact(text))
        )

    def find(self, text: str) -> Match:
        """Which of them is meant."""
        return _APART if self.far(text) else self.matcher.find(text)

    @cached_property
    def matcher(self) -> Matcher:
        """The title engine over them alone."""
        return Matcher(TitleIndex.build(self._names))

    @cached_property
    def _sounds(self) -> frozenset[str]:
        return frozenset(map(sound, self._letters))

    def far(self, text: str) -> bool:
        """Whether a guess has nothing that the title engine could find one of them by; quick.

        It goes by letters (of the whole), by words, by sound. Where it would leave out a year or a
        word like "movie", nothing is said beforehand.
        """
        words = folded_words(text)
        if not words or not _LEFT_OUT.isdisjoint(words) or any(map(str.isdigit, text)):
            return False
        typed = {key(text), "".join(words)}
        if article_mistyped(words):
            typed.add("".join(words[1:]))
        telling = set(words) - SMALL  # two at least, or the engine does not go by words
        return not (
            any(map(self._like_a_name, typed))
            or (len(telling) > 1 and any(map(self._like_a_word, telling)))
            or sound(key(text)) in self._sounds
        )

    def _like_a_name(self, letters: str) -> bool:
        most = allowance(len(letters) + _BLANKS)
        return any(OSA.distance(letters, own, score_cutoff=most) <= most for own in self._letters)

    def _like_a_word(self, word: str) -> bool:
        if word in self._words:
            return True
        most = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
        return most > 0 and any(
            OSA.distance(word, own, score_cutoff=most) <= most for own in self._words
        )


def _named(names: tuple[str, ...], people: bool) -> Iterator[Name]:
    for name in names:
        yield Name(name, "expected")
        if people and len(folded_words(name)) > 1:
            first, last = name.split()[0], name.split()[-1]
            yield Name(last, "expected", NameKind.SURNAME)
            yield Name(f"{first[0]} {last}", "expected", NameKind.SURNAME)
