"""Folded words and keys, remembered: the judge reads the same names again for each guess at a question."""

from __future__ import annotations

from functools import lru_cache

from bot.titles import folding

_KEPT = 2048  # texts; the names of some hundred open questions, and the guesses at them


def folded_words(text: str) -> list[str]:
    """The words of a text as the title engine folds them; the caller's own list."""
    return list(_words(text))


@lru_cache(_KEPT)
def key(text: str) -> str:
    """What a name is looked up by (`bot.titles.folding.key`)."""
    return "".join(folding.key_words(list(_words(text))))


@lru_cache(_KEPT)
def _words(text: str) -> tuple[str, ...]:
    return tuple(folding.folded_words(text))
