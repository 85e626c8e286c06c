"""A sentence not yet spoken: a message id of the catalogue with its arguments.

Features return phrases; only a front, knowing the reader's language, turns them into text. An
argument may itself be a phrase, or a `Listing` that the language joins ("A, B and C").
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Listing(msgspec.Struct, frozen=True):
    """Things to be joined as the language joins them; `last` is "and" or "or"."""

    words: tuple[Word, ...]
    last: str = "and"


class Phrase(msgspec.Struct, frozen=True):
    """A message of the catalogue and its arguments."""

    id: str
    args: Mapping[str, Word] = {}

    @classmethod
    def of(cls, id: str, /, **args: Word) -> Phrase:
        """`Phrase.of("verdict-score", title="Jaws")`."""
        return cls(id, args)


Word = str | int | Phrase | Listing
