"""Clues: what a misspelt key still shares with the right one, hashed into one compact table.

A key leaves clues that survive slips: itself with one letter (or two) left out, or, for longer
keys, its beginning and its end with one letter left out. Of up to three slips in a long key at
most one falls into one of the halves, so two keys that close always share a clue. Who shares one
is only suspected; the matcher measures.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from zlib import crc32

WHOLE = 13  # keys up to this length leave themselves; longer ones only their ends
TWICE = range(6, 9)  # lengths at which two letters are left out
SHORT, LONG = 5, 7  # letters of an end
_SHORT_ENDS = range(9, WHOLE + 1)  # lengths of keys that leave short ends
_REACH = 3  # slips a key may have
_TAIL = 0xFFFF  # so that an end is not taken for a beginning


def _dropped(text: str, start: int) -> list[int]:
    """Sums, from `start` on, of the text with one letter left out, each way, and of all of it."""
    found: list[int] = []
    before, letters = start, text.encode()
    if len(letters) == len(text):
        for at in range(len(letters)):
            found.append(crc32(letters[at + 1 :], before))
            before = crc32(letters[at : at + 1], before)
    else:
        for at in range(len(text)):
            found.append(crc32(text[at + 1 :].encode(), before))
            before = crc32(text[at].encode(), before)
    found.append(before)
    return found


def _whole(text: str) -> list[int]:
    return _dropped(text, 0)


def _head(text: str, size: int) -> list[int]:
    return _dropped(text[:size], size)


def _tail(text: str, size: int) -> list[int]:
    return _dropped(text[-size:], _TAIL - size)


def _twice(text: str) -> list[int]:
    found: list[int] = []
    before, letters = 0, [letter.encode() for letter in text]
    rest = [text[at:].encode() for at in range(1, len(text) + 1)]
    for first in range(len(letters)):
        between = before
        for second in range(first + 1, len(letters)):
            found.append(crc32(rest[second], between))
            between = crc32(letters[second], between)
        before = crc32(letters[first], before)
    return found


def near_clues(key: str, skip: int = 0) -> list[int]:
    """Clues of a typed key that find what is one slip away (more, for long keys).

    `skip` letters of an article, which thousands share, are not taken for a beginning.
    """
    size = len(key)
    found = _whole(key) if size <= WHOLE + 1 else []
    if size >= WHOLE:
        found += _tail(key, LONG) + _head(key[skip:], LONG)
    return found


def far_clues(key: str, skip: int = 0) -> list[int]:
    """The further clues of a typed key, for two or three slips."""
    size = len(key)
    found: list[int] = []
    if TWICE.start - 2 <= size < TWICE.stop + 2:
        found += _twice(key)
    if _SHORT_ENDS.start - _REACH < size < _SHORT_ENDS.stop + _REACH:
        found += _tail(key, SHORT) + _head(key[skip:], SHORT)
    if WHOLE - _REACH < size < WHOLE:
        found += _tail(key, LONG) + _head(key[skip:], LONG)
    return found


def word_clues(word: str) -> list[int]:
    """What one word of a title leaves."""
    if len(word) <= WHOLE:
        return _whole(word)
    return _head(word, LONG) + _tail(word, LONG)


def key_clues(key: str, skip: int = 0) -> list[int]:
    """What a whole key leaves, if it begins with an article of `skip` letters."""
    size = len(key)
    found = _whole(key) if size <= WHOLE else []
    if size in TWICE:
        found += _twice(key)
    if size >= _SHORT_ENDS.start:
        end = SHORT if size <= WHOLE else LONG
        found += _tail(key, end) + _head(key[skip:], end)
    return found


def sound_clue(code: str) -> int:
    """The clue of a sound."""
    return crc32(code.encode(), 0x50)


class Clues:
    """Which forms left a clue: buckets of form ids behind an array of offsets."""

    def __init__(self, offsets: memoryview, items: memoryview) -> None:
        self._offsets = offsets
        self._items = items
        self._mask = len(offsets) - 2

    @classmethod
    def build(cls, left: Iterable[tuple[int, Iterable[int]]]) -> Clues:
        """From (form id, clues); a counting sort, so that a million titles fit in memory."""
        hashes, forms = array("I"), array("I")
        for form, clues in left:
            unique = set(clues)
            hashes.extend(unique)
            forms.extend([form] * len(unique))
        mask = (1 << max(1, len(hashes) - 1).bit_length()) - 1
        offsets = array("I", bytes(4 * (mask + 2)))
        for h in hashes:
            offsets[(h & mask) + 1] += 1
        total = 0
        for bucket, count in enumerate(offsets):
            total += count
            offsets[bucket] = total
        places = offsets[:]
        items = array("I", bytes(4 * len(forms)))
        for h, form in zip(hashes, forms, strict=True):
            bucket = h & mask
            items[places[bucket]] = form
            places[bucket] += 1
        return cls(memoryview(offsets), memoryview(items))

    def suspects(self, clues: Iterable[int]) -> set[int]:
        """Form ids that share a clue, and a few strangers of the same buckets."""
        found: set[int] = set()
        offsets, items, mask = self._offsets, self._items, self._mask
        for clue in clues:
            bucket = clue & mask
            start, end = offsets[bucket], offsets[bucket + 1]
            if start + 1 == end:
                found.add(items[start])
            elif start != end:
                found.update(items[start:end])
        return found

    def dump(self) -> tuple[bytes, bytes]:
        """Offsets and items, as stored with the snapshot."""
        return self._offsets.tobytes(), self._items.tobytes()

    @classmethod
    def load(cls, offsets: memoryview, items: memoryview) -> Clues:
        """From what `dump` gave, without copying."""
        return cls(offsets.cast("B").cast("I"), items.cast("B").cast("I"))
