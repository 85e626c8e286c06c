"""A pool's candidates in a compact form: kept as bytes, found by id or place, decoded when looked at.

As values twenty thousand candidates take thirty megabytes, of which a round looks at a few hundred.
The bytes may be a mapped file. See docs/decisions/0013.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from bot.trivia.questions.kind import Candidate

VERSION = 1
_ID = 10  # letters of a question's id
_decoder = msgspec.msgpack.Decoder(Candidate)
_encoder = msgspec.msgpack.Encoder()


class _Columns(msgspec.Struct, array_like=True):
    version: int
    ids: memoryview  # ASCII, ten letters each, in order of place
    by_id: memoryview  # uint32, places in order of ids
    kinds: list[str]
    kind: memoryview  # uint8, place → of `kinds`
    fame: memoryview  # uint8
    typeable: memoryview  # uint8
    starts: memoryview  # uint32, place → where its candidate begins; one more at the end
    encoded: memoryview


class Stock(Mapping[str, Candidate]):
    """Candidates by id, in the order they were given; none is kept once it was decoded."""

    def __init__(self, columns: _Columns) -> None:
        self._columns = columns
        self._ids = columns.ids
        self._by_id = columns.by_id.cast("B").cast("I")
        self._starts = columns.starts.cast("B").cast("I")
        self._encoded = columns.encoded

    @classmethod
    def of(cls, candidates: Iterable[Candidate]) -> Stock:
        """A stock of these; an id that comes twice stands for the last that has it, at the first's place."""
        listed = list({candidate.id: candidate for candidate in candidates}.values())
        encoded = [_encoder.encode(candidate) for candidate in listed]
        ids = [candidate.id.encode("ascii") for candidate in listed]
        assert all(len(id) == _ID for id in ids)
        starts = array("I", [0])
        for one in encoded:
            starts.append(starts[-1] + len(one))
        kinds = list(dict.fromkeys(candidate.kind for candidate in listed))
        number = {kind: at for at, kind in enumerate(kinds)}
        by_id = array("I", sorted(range(len(ids)), key=ids.__getitem__))
        return cls(
            _Columns(
                version=VERSION,
                ids=memoryview(b"".join(ids)),
                by_id=memoryview(by_id.tobytes()),
                kinds=kinds,
                kind=memoryview(bytes(number[candidate.kind] for candidate in listed)),
                fame=memoryview(bytes(candidate.fame for candidate in listed)),
                typeable=memoryview(bytes(candidate.typeable for candidate in listed)),
                starts=memoryview(starts.tobytes()),
                encoded=memoryview(b"".join(encoded)),
            )
        )

    def dump(self) -> bytes:
        """The stock as bytes."""
        return msgspec.msgpack.encode(self._columns)

    @classmethod
    def load(cls, stored: bytes | memoryview) -> Stock:
        """A stock from what `dump` gave, without copying.

        Raises:
            ValueError: it was stored by another version, or is damaged.
        """
        columns = msgspec.msgpack.decode(stored, type=_Columns)
        if columns.version != VERSION:
            raise ValueError(f"question pool of version {columns.version}, expected {VERSION}")
        return cls(columns)

    def at(self, place: int) -> Candidate:
        """The candidate at a place."""
        return _decoder.decode(self._encoded[self._starts[place] : self._starts[place + 1]])

    def each(self) -> Iterator[Candidate]:
        """All, in order; one is decoded at a time."""
        return map(self.at, range(len(self)))

    def shelf(self, typed: bool) -> dict[str, dict[int, Row]]:
        """Those that may be asked, by kind and fame."""
        columns = self._columns
        shelf: dict[str, dict[int, array[int]]] = {}
        rows = zip(columns.kind, columns.fame, columns.typeable, strict=True)
        for place, (kind, fame, typeable) in enumerate(rows):
            if typeable or not typed:
                famed = shelf.setdefault(columns.kinds[kind], {})
                famed.setdefault(fame, array("I")).append(place)
        return {
            kind: {fame: Row(self.at, places) for fame, places in rows.items()}
            for kind, rows in shelf.items()
        }

    def __getitem__(self, id: str) -> Candidate:
        place = self._place(id)
        if place is None:
            raise KeyError(id)
        return self.at(place)

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and self._place(id) is not None

    def __iter__(self) -> Iterator[str]:
        return map(self._id, range(len(self)))

    def __len__(self) -> int:
        return len(self._by_id)

    def _id(self, place: int) -> str:
        return str(self._ids[place * _ID : (place + 1) * _ID], "ascii")

    def _place(self, id: str) -> int | None:
        low, high = 0, len(self._by_id)
        while low < high:
            middle = (low + high) // 2
            if self._id(self._by_id[middle]) < id:
                low = middle + 1
            else:
                high = middle
        if low < len(self._by_id) and self._id(self._by_id[low]) == id:
            return self._by_id[low]
        return None


class Row(Sequence[Candidate]):
    """Some candidates of a stock, by their places."""

    def __init__(self, at: Callable[[int], Candidate], places: array[int]) -> None:
        self._at = at
        self._places = places

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # a place or a slice of them
        if isinstance(index, slice):
            return Row(self._at, self._places[index])
        return self._at(self._places[index])

    def __len__(self) -> int:
        return len(self._places)
