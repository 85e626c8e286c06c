"""Terms of the guide among words, and questions on what tells a score from a soundtrack."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bot.asking.cues import words
from bot.asking.guide_answers import DIFFERENCE
from bot.asking.text import Said
from bot.knowledge.library import Library
from bot.titles.folding import folded_words

_ASKS = words(
    "what explain define definition meaning mean means tell how where which why term describe"
)
_ALONE = 3  # words of a question that is a term and hardly more
_PAIR = ({"score", "scores"}, {"soundtrack", "soundtracks"})


class Guide:
    """Finds terms of one base."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _names(self) -> list[tuple[tuple[str, ...], str]]:
        """Names as words without a plural's s, longest first."""
        named = []
        for term in self._library.base.terms:
            named += [(_bare(folded_words(name)), term.id) for name in (term.term, *term.also)]
        return sorted(named, key=lambda pair: (-len(pair[0]), pair))

    @cached_property
    def difference(self) -> str | None:
        """The id of the entry on score and soundtrack."""
        return next((t.id for t in self._library.base.terms if t.term == DIFFERENCE), None)

    def terms(self, said: Said, heard: Sequence[str], has_names: bool) -> tuple[str, ...]:
        """The terms a text asks about; none if it is about works or people."""
        if has_names or heard[0] == "and":  # "and the composer?" is about something else
            return ()
        words = set(heard)
        if self.difference and all(side & words for side in _PAIR):
            return (self.difference,)
        asks = bool(_ASKS & words)
        bare = _bare(heard)
        plain = _bare([t.word for t in said.tokens])
        for name, id in self._names:
            alone = len(bare) - len(name) < _ALONE and len(heard) <= _ALONE
            if (asks or alone) and (_holds(bare, name) or _holds(plain, name)):
                return (id,)
        return ()


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in words
    )


def _holds(words: Sequence[str], name: Sequence[str]) -> bool:
    size = len(name)
    return any(tuple(words[at : at + size]) == tuple(name) for at in range(len(words) - size + 1))
