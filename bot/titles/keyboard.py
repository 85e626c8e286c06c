"""What fingers do by mistake: the edits between a text typed and the right one, and which are usual."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACES = {
    key: (row, at + row / 2) for row, keys in enumerate(_ROWS) for at, key in enumerate(keys)
}
_VOWELS = frozenset("aeiouy")


class Slip(StrEnum):
    """Kinds of edits, as a keyboard or an ear explains them."""

    SWAPPED = "swapped"  # two neighbours
    BESIDE = "beside"  # the key beside the right one
    ALONG = "along"  # a key hit along with its neighbour
    DOUBLED = "doubled"
    HALVED = "halved"  # one of two equal letters left out
    LEFT_OUT = "left_out"
    BEHEADED = "beheaded"  # the very first letter left out
    VOWEL = "vowel"  # one for another
    PUT_IN = "put_in"
    OTHER = "other"  # a letter for another, unexplained
    BLANK = "blank"  # left out, put in or hit beside


_STRANGE = frozenset((Slip.BEHEADED, Slip.VOWEL, Slip.PUT_IN, Slip.OTHER))


class Edit(NamedTuple):
    """One edit; `first` and `last` tell its place in its word, `letter` what was put there."""

    slip: Slip
    first: bool = False
    last: bool = False
    letter: str = ""

    @property
    def strange(self) -> bool:
        """Whether it is none of the usual slips of a keyboard."""
        return self.slip in _STRANGE


def edits(typed: str, right: str) -> Iterator[Edit]:
    """What turns the right text into the one typed; two neighbours swapped are one edit."""
    # Plain tuples, whatever the library's stub says: they take half the time of its own objects.
    ops: list[tuple[str, int, int]] = Levenshtein.editops(right, typed).as_list()  # type: ignore[assignment]
    at, last = 0, len(ops) - 1
    while at <= last:
        tag, of, to = ops[at]
        if at < last and _swapped(ops[at], ops[at + 1], typed, right):
            blank = " " in right[of : of + 2]
            yield Edit(Slip.BLANK if blank else Slip.SWAPPED)
            at += 1
        elif at + 1 < last and _swapped_around(ops[at : at + 3], typed, right):
            yield Edit(Slip.SWAPPED)
            yield _put_in(typed, ops[at + 1][2])
            at += 2
        elif tag == "replace":
            yield _replaced(typed, right, of, to)
        elif tag == "delete":
            yield _left_out(right, of)
        else:
            yield _put_in(typed, to)
        at += 1


def strange_edits(typed: str, right: str) -> int:
    """How many edits between two words are none of the usual slips."""
    return sum(edit.strange for edit in edits(typed, right))


def _swapped(
    one: tuple[str, int, int], other: tuple[str, int, int], typed: str, right: str
) -> bool:
    tags, (of, to), (of2, to2) = (one[0], other[0]), one[1:], other[1:]
    if tags == ("replace", "replace"):
        near = of2 == of + 1 and to2 == to + 1
        return near and right[of] == typed[to2] and right[of2] == typed[to]
    if tags == ("delete", "insert"):
        return of2 - of == 2 and right[of] == typed[to2]
    return tags == ("insert", "delete") and of2 - of == 1 and right[of2] == typed[to]


def _swapped_around(ops: list[tuple[str, int, int]], typed: str, right: str) -> bool:
    """Two neighbours swapped, and a letter put between them ("esyar" for "year")."""
    (tag, of, to), between, (tag2, of2, to2) = ops
    if [tag, between[0], tag2] != ["insert", "insert", "delete"]:
        return False
    return of2 == of + 1 and to2 == to + 3 and right[of2] == typed[to]


def _replaced(typed: str, right: str, of: int, to: int) -> Edit:
    lost, put = right[of], typed[to]
    first, last = _edges(right, of)
    if " " in (lost, put):
        return Edit(Slip.BLANK)
    if _beside(lost, put):
        slip = Slip.BESIDE
    else:
        slip = Slip.VOWEL if lost in _VOWELS and put in _VOWELS else Slip.OTHER
    return Edit(slip, first, last, put)


def _left_out(right: str, at: int) -> Edit:
    lost = right[at]
    if lost == " ":
        return Edit(Slip.BLANK)
    first, last = _edges(right, at)
    if lost in (right[at - 1 : at], right[at + 1 : at + 2]):
        return Edit(Slip.HALVED, first, last)
    return Edit(Slip.LEFT_OUT if at else Slip.BEHEADED, first, last)


def _put_in(typed: str, at: int) -> Edit:
    put = typed[at]
    if put == " ":
        return Edit(Slip.BLANK)
    first, last = _edges(typed, at)
    around = typed[max(0, at - 1) : at] + typed[at + 1 : at + 2]
    if put in around:
        return Edit(Slip.DOUBLED, first, last, put)
    along = any(_beside(put, near) for near in around)
    return Edit(Slip.ALONG if along else Slip.PUT_IN, first, last, put)


def _edges(text: str, at: int) -> tuple[bool, bool]:
    return (
        at == 0 or text[at - 1] == " ",
        at + 1 == len(text) or text[at + 1] == " ",
    )


def _beside(one: str, other: str) -> bool:
    a, b = _PLACES.get(one), _PLACES.get(other)
    return bool(a and b and abs(a[0] - b[0]) <= 1 and abs(a[1] - b[1]) <= 1)
