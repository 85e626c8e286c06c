"""What fingers do by mistake: which edits a keyboard explains, and which it does not."""

from __future__ import annotations

from rapidfuzz.distance import OSA, Levenshtein

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACES = {
    key: (row, at + row / 2) for row, keys in enumerate(_ROWS) for at, key in enumerate(keys)
}


def _beside(one: str, other: str) -> bool:
    a, b = _PLACES.get(one), _PLACES.get(other)
    return bool(a and b and abs(a[0] - b[0]) <= 1 and abs(a[1] - b[1]) <= 1)


def strange_edits(typed: str, right: str) -> int:
    """How many edits between two words are none of the usual slips.

    Usual are two letters swapped, a letter left out (but for the first), one doubled, one hit
    beside the right one, one hit along with it.
    """
    if OSA.distance(typed, right) < Levenshtein.distance(typed, right):
        return 0
    edits = Levenshtein.editops(right, typed)
    return sum(not _usual(e.tag, e.src_pos, e.dest_pos, typed, right) for e in edits)


def _usual(tag: str, at: int, to: int, typed: str, right: str) -> bool:
    if tag == "replace":
        return _beside(right[at], typed[to])
    if tag == "delete":
        return at > 0 or right[:1] == right[1:2]
    around = typed[max(0, to - 1) : to] + typed[to + 1 : to + 2]
    return any(typed[to] == near or _beside(typed[to], near) for near in around)
