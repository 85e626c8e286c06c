"""Many strings as two columns, made one by one when they are looked at: a list of them costs six times as much."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

import msgspec


class StringColumns(msgspec.Struct, array_like=True, frozen=True):
    """Strings as stored: all their letters, and where each begins."""

    letters: memoryview  # UTF-8
    starts: memoryview  # uint32; one more at the end


class Strings(Sequence[str]):
    """Strings by place."""

    def __init__(self, columns: StringColumns) -> None:
        self._letters = columns.letters
        self._starts = columns.starts.cast("B").cast("I")

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, at):  # type: ignore[no-untyped-def]  # a place or a slice of them
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        if at < 0:
            at += len(self)
        return str(self._letters[self._starts[at] : self._starts[at + 1]], "utf-8")


def string_columns(strings: Iterable[str]) -> StringColumns:
    """The columns of strings, in the order given."""
    encoded = [string.encode() for string in strings]
    starts = array("I", [0])
    for one in encoded:
        starts.append(starts[-1] + len(one))
    return StringColumns(memoryview(b"".join(encoded)), memoryview(starts.tobytes()))
