"""A sentence not yet spoken: a message id of the catalogue with its arguments.

Features return phrases; only a front, knowing the reader's language, turns them into text. An
argument may itself be a phrase, a `Listing` that the language joins ("A, B and C") or a `Name` that
some languages have of their own. All carry a tag, so that stored events and questions can be read back.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Listing(msgspec.Struct, frozen=True, tag="list", tag_field="as"):
    """Things to be joined as the language joins them; `last` is "and" or "or"."""

    words: tuple[Word, ...]
    last: str = "and"


class Phrase(msgspec.Struct, frozen=True, tag="phrase", tag_field="as"):
    """A message of the catalogue and its arguments."""

    id: str
    args: Mapping[str, Word] = {}

    @classmethod
    def of(cls, id: str, /, **args: Word) -> Phrase:
        """`Phrase.of("verdict-score", title="Jaws")`."""
        return cls(id, args)


class Name(msgspec.Struct, frozen=True, tag="name", tag_field="as", omit_defaults=True):
    """What is called otherwise in some languages: in those of `local`, or where message `id` is known."""

    text: Word
    local: Mapping[str, Word] = {}
    id: str = ""


Word = str | int | Phrase | Listing | Name
