"""Every key and word of an index by number, opened without making a dict of sixty thousand entries.

A short-lived process looks a handful of words up: by their checksum in a sorted column, then letter
by letter. One that goes on asking gets the dict, which answers thirty times as fast.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from zlib import crc32

import msgspec

_FEW = 200  # look-ups after which a dict pays


class Columns(msgspec.Struct, array_like=True, frozen=True):
    """Forms as stored: their letters, each ended by a line feed, and how to find one."""

    letters: memoryview  # UTF-8
    starts: memoryview  # uint32, form → where its letters begin; one more at the end
    sums: memoryview  # uint32, ascending checksums
    forms: memoryview  # uint32, the form of each checksum


class Forms:
    """Numbers by letters (`get`, `in`) and letters by number (`spellings`)."""

    def __init__(self, columns: Columns) -> None:
        self._letters = columns.letters
        self._starts = columns.starts.cast("B").cast("I")
        self._sums = columns.sums.cast("B").cast("I")
        self._forms = columns.forms.cast("B").cast("I")
        self._asked = 0

    def __len__(self) -> int:
        return len(self._forms)

    def __iter__(self) -> Iterator[str]:
        return iter(self.spellings)

    def __contains__(self, letters: str) -> bool:
        return self.get(letters) is not None

    def get(self, letters: str) -> int | None:
        """The number of a form, None if there is no such form."""
        self._asked += 1
        if self._asked > _FEW:
            return self._known.get(letters)
        spelt = letters.encode()
        wanted = crc32(spelt)
        at = bisect_left(self._sums, wanted)
        while at < len(self._sums) and self._sums[at] == wanted:
            form = self._forms[at]
            if self._letters[self._starts[form] : self._starts[form + 1] - 1] == spelt:
                return form
            at += 1
        return None

    def __getitem__(self, letters: str) -> int:
        form = self.get(letters)
        if form is None:
            raise KeyError(letters)
        return form

    @cached_property
    def spellings(self) -> list[str]:
        """Number → letters."""
        return bytes(self._letters).decode().split("\n")[:-1]

    @cached_property
    def _known(self) -> dict[str, int]:
        return {letters: form for form, letters in enumerate(self.spellings)}


def columns(spellings: Iterable[str]) -> Columns:
    """The columns of forms, numbered in the order given; none may hold a line feed."""
    spelt = [letters.encode() for letters in spellings]
    starts = array("I", [0])
    for letters in spelt:
        starts.append(starts[-1] + len(letters) + 1)
    order = sorted((crc32(letters), form) for form, letters in enumerate(spelt))
    return Columns(
        letters=memoryview(b"".join(letters + b"\n" for letters in spelt)),
        starts=memoryview(starts.tobytes()),
        sums=memoryview(array("I", [total for total, _ in order]).tobytes()),
        forms=memoryview(array("I", [form for _, form in order]).tobytes()),
    )
