"""Clues: what a misspelt key still shares with the right one, hashed into one compact table.

A key leaves clues that survive slips: itself with one letter (or two) left out, or, for longer
keys, its beginning and its end with one letter left out. Of up to three slips in a long key at
most one falls into one of the halves, so two keys that close always share a clue. Who shares one
is only suspected; the matcher measures.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from zlib import crc32

WHOLE = 13  # keys up to this length leave themselves; longer ones only their ends
TWICE = range(6, 9)  # lengths at which two letters are left out
_ENDS = {5: range(9, 14), 7: range(14, 1000)}  # letters of an end → lengths of keys
_REACH = 3  # slips a key may have


def _dropped(text: str) -> list[str]:
    """The text with one letter left out, each way."""
    return [text[:at] + text[at + 1 :] for at in range(len(text))]


def _ends(text: str, size: int) -> Iterator[int]:
    head, tail = text[:size].encode(), text[-size:].encode()
    yield crc32(head, size)
    yield crc32(tail, -size & 0xFFFF)
    for short in _dropped(text[:size]):
        yield crc32(short.encode(), size)
    for short in _dropped(text[-size:]):
        yield crc32(short.encode(), -size & 0xFFFF)


def _whole(text: str) -> Iterator[int]:
    yield crc32(text.encode())
    for short in _dropped(text):
        yield crc32(short.encode())


def near_clues(key: str) -> Iterator[int]:
    """Clues of a typed key that find what is one slip away (more, for long keys)."""
    if len(key) <= WHOLE + 1:
        yield from _whole(key)
    if len(key) >= WHOLE:
        yield from _ends(key, 7)


def far_clues(key: str) -> Iterator[int]:
    """The further clues of a typed key, for two or three slips."""
    size = len(key)
    if TWICE.start - 2 <= size < TWICE.stop + 2:
        yield from _twice(key)
    if _ENDS[5].start - _REACH < size < _ENDS[5].stop + _REACH:
        yield from _ends(key, 5)
    if WHOLE - _REACH < size < WHOLE:
        yield from _ends(key, 7)


def _twice(key: str) -> Iterator[int]:
    seen = {short for once in _dropped(key) for short in _dropped(once)}
    return (crc32(short.encode()) for short in seen)


def word_clues(word: str) -> Iterator[int]:
    """What one word of a title leaves."""
    if len(word) <= WHOLE:
        yield from _whole(word)
    else:
        yield from _ends(word, 7)


def key_clues(key: str) -> Iterator[int]:
    """What a whole key leaves."""
    yield from word_clues(key)
    if len(key) in TWICE:
        yield from _twice(key)
    if len(key) in _ENDS[5]:
        yield from _ends(key, 5)


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
        offsets, mask = self._offsets, self._mask
        for clue in clues:
            bucket = clue & mask
            start, end = offsets[bucket], offsets[bucket + 1]
            if start != end:
                found.update(self._items[start:end])
        return found

    def dump(self) -> tuple[bytes, bytes]:
        """Offsets and items, as stored with the snapshot."""
        return self._offsets.tobytes(), self._items.tobytes()

    @classmethod
    def load(cls, offsets: memoryview, items: memoryview) -> Clues:
        """From what `dump` gave, without copying."""
        return cls(offsets.cast("B").cast("I"), items.cast("B").cast("I"))
