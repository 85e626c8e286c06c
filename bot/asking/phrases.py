"""Phrases among words, found as one text in another: a word has a line of its own, so none is found in part."""

from __future__ import annotations

from collections.abc import Iterable

_NOWHERE = range(0)


def lined(words: Iterable[str]) -> str:
    """The words, each on a line of its own: a phrase is among them if its lines are (`in`)."""
    return "\n" + "\n".join(words) + "\n"


def places(lines: str, phrase: str) -> range:
    """The positions, among the words, of those of a phrase where it comes first; both are `lined`."""
    at = lines.find(phrase)
    if at < 0:
        return _NOWHERE
    first = lines.count("\n", 0, at)
    return range(first, first + phrase.count("\n") - 1)
