"""The index: names and what they name, found by exact key, by clue and by word.

It is neutral: a target is an id of a work, a person, a song, anything. Everything is stored in
columns, so that an index can be kept as bytes beside the knowledge snapshot and opened in a few
milliseconds; what only a fuzzy look-up needs stays untouched until then.
"""

from __future__ import annotations

import gc
from array import array
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cached_property

import msgspec

from bot.titles import clues
from bot.titles.folding import ARTICLES, compact, fold, key_words
from bot.titles.forms import Columns, Forms
from bot.titles.forms import columns as form_columns
from bot.titles.sounds import SHORTEST, sound
from bot.titles.strings import StringColumns, Strings, string_columns

# Words that a name may lose without losing anything; they are no way to find it either.
SMALL = ARTICLES | frozenset(
    ["of", "and", "in", "on", "at", "to", "for", "from", "with", "by", "or", "s", "is"]
)
VERSION = 5  # of the stored form
_EXACT = 99  # for a skip: the form is not to be misspelt


class NameKind(IntEnum):
    """What sort of name it is, the best first: a title outranks another work's nickname."""

    TITLE = 0
    ALSO = 1
    LOCAL = 2
    PART = 3  # the subtitle alone, or the title without it
    SURNAME = 4
    INITIALS = 5
    CODE = 6  # an id of a catalogue: exact or nothing


SPELLABLE = NameKind.SURNAME  # kinds up to this one may be misspelt


KINDS = tuple(NameKind)  # by value; to call the class costs ten times as much


class Name(msgspec.Struct, frozen=True):
    """One name of one target. `weight`: how well known, any scale; `years` settle between namesakes."""

    text: str
    target: str
    kind: NameKind = NameKind.TITLE
    weight: float = 1.0
    years: tuple[int, ...] = ()


class _Columns(msgspec.Struct, array_like=True):
    version: int
    texts: StringColumns
    folds: StringColumns
    targets: StringColumns
    kinds: memoryview
    weights: memoryview  # float32
    year_offsets: memoryview  # uint32, name id → the years of its target
    years: memoryview
    forms: Columns  # keys and words, by form id
    key_offsets: memoryview  # uint32, form id → its names
    key_names: memoryview
    word_offsets: memoryview  # uint32, form id → the names with that word
    word_names: memoryview
    clue_offsets: memoryview
    clue_items: memoryview


class TitleIndex:
    """Names by key, by word and by clue. Name ids run from the best known to the least."""

    def __init__(self, columns: _Columns) -> None:
        self._columns = columns
        self.texts = Strings(columns.texts)
        self.folds = Strings(columns.folds)
        self.targets = Strings(columns.targets)
        self.forms = Forms(columns.forms)
        self.kinds = columns.kinds
        self.weights = columns.weights.cast("B").cast("f")
        self._key_offsets = _uints(columns.key_offsets)
        self._key_names = _uints(columns.key_names)
        self._year_offsets = _uints(columns.year_offsets)
        self._years = _uints(columns.years)

    @classmethod
    def build(cls, names: Iterable[Name]) -> TitleIndex:
        """Index names; the order they come in changes nothing."""
        return cls(_columns(names))

    def dump(self) -> bytes:
        """The index as bytes."""
        return msgspec.msgpack.encode(self._columns)

    @classmethod
    def load(cls, stored: bytes | memoryview) -> TitleIndex:
        """An index from what `dump` gave.

        Raises:
            ValueError: it was stored by another version, or is damaged.
        """
        collecting = gc.isenabled()
        gc.disable()  # a hundred thousand values without cycles: collecting doubles the time
        try:
            columns = msgspec.msgpack.decode(stored, type=_Columns)
        finally:
            if collecting:
                gc.enable()
        if columns.version != VERSION:
            raise ValueError(f"title index of version {columns.version}, expected {VERSION}")
        return cls(columns)

    def __len__(self) -> int:
        return len(self.texts)

    def named(self, key: str) -> Sequence[int]:
        """Ids of the names with exactly this key."""
        form = self.forms.get(key)
        return () if form is None else self.names_of(form)

    def names_of(self, form: int) -> Sequence[int]:
        """Ids of the names whose key a form is."""
        return self._key_names[self._key_offsets[form] : self._key_offsets[form + 1]]

    def with_word(self, form: int) -> Sequence[int]:
        """Ids of the names that contain the word, the best known first."""
        offsets, names = self._words
        return names[offsets[form] : offsets[form + 1]]

    def seen(self, form: int) -> int:
        """How many names contain the word."""
        offsets = self._words[0]
        return offsets[form + 1] - offsets[form]

    def is_word(self, word: str) -> bool:
        """Whether some name contains the word."""
        form = self.forms.get(word)
        return form is not None and self.seen(form) > 0

    def years(self, name: int) -> Sequence[int]:
        """The years that go with what a name names."""
        return self._years[self._year_offsets[name] : self._year_offsets[name + 1]]

    @cached_property
    def spellings(self) -> list[str]:
        """Form id → its letters."""
        return self.forms.spellings

    @cached_property
    def _words(self) -> tuple[memoryview, memoryview]:
        return _uints(self._columns.word_offsets), _uints(self._columns.word_names)

    @cached_property
    def clues(self) -> clues.Clues:
        """Who is suspected by a misspelling."""
        return clues.Clues.load(self._columns.clue_offsets, self._columns.clue_items)


def _uints(stored: memoryview) -> memoryview:
    return stored.cast("B").cast("I")


def _columns(names: Iterable[Name]) -> _Columns:
    # One order for whatever order they came in: known best first, then by name.
    ordered = sorted(set(names), key=lambda n: (-n.weight, n.kind, n.text, n.target))
    folds = [fold(name.text) for name in ordered]
    forms: dict[str, int] = {}
    by_key: list[list[int]] = []
    by_word: list[list[int]] = []
    skips: list[int] = []  # letters of an article at its beginning, or _EXACT: not to be misspelt

    def form_of(letters: str) -> int:
        form = forms.setdefault(letters, len(forms))
        if form == len(by_key):
            by_key.append([])
            by_word.append([])
            skips.append(_EXACT)
        return form

    for at, (name, folded) in enumerate(zip(ordered, folds, strict=True)):
        words = key_words(folded.split(" "))
        form = form_of("".join(words))
        by_key[form].append(at)
        if name.kind <= SPELLABLE:
            skips[form] = 0
            for word in set(words) - SMALL:
                by_word[form_of(word)].append(at)
        # With its articles a name may be misspelt in them; numerals may run into their word
        # ("rockyii"), but are too short to be misspelt.
        key, whole = "".join(words), folded.replace(" ", "")
        for other in {whole, compact(name.text)} - {key}:
            form = form_of(other)
            by_key[form].append(at)
            if other == whole and name.kind <= SPELLABLE:
                article = folded.split(" ", 1)[0]
                skips[form] = min(skips[form], len(article) if article in ARTICLES else 0)

    left = (
        (form, _clues_of(letters, skips[form], bool(by_word[form])))
        for letters, form in forms.items()
    )
    table = clues.Clues.build(left)
    clue_offsets, clue_items = table.dump()
    year_offsets, years = _rows(_years(ordered))
    key_offsets, key_names = _rows(by_key)
    word_offsets, word_names = _rows(by_word)
    return _Columns(
        version=VERSION,
        texts=string_columns(name.text for name in ordered),
        folds=string_columns(folds),
        targets=string_columns(name.target for name in ordered),
        kinds=memoryview(bytes(name.kind for name in ordered)),
        weights=memoryview(array("f", [name.weight for name in ordered]).tobytes()),
        year_offsets=year_offsets,
        years=years,
        forms=form_columns(forms),
        key_offsets=key_offsets,
        key_names=key_names,
        word_offsets=word_offsets,
        word_names=word_names,
        clue_offsets=memoryview(clue_offsets),
        clue_items=memoryview(clue_items),
    )


def _years(names: Sequence[Name]) -> list[list[int]]:
    """For each name the years of whatever it names, as any name of that says."""
    years: dict[str, set[int]] = {}
    for name in names:
        years.setdefault(name.target, set()).update(name.years)
    return [sorted(years[name.target]) for name in names]


def _clues_of(letters: str, skip: int, word: bool) -> list[int]:
    if skip == _EXACT:
        return clues.word_clues(letters) if word and len(letters) > 3 else []
    found = clues.key_clues(letters, skip)
    if not skip and len(code := sound(letters)) >= SHORTEST:
        found.append(clues.sound_clue(code))
    return found


def _rows(rows: list[list[int]]) -> tuple[memoryview, memoryview]:
    """Lists as one array and the offsets at which each begins."""
    offsets, items = array("I", [0]), array("I")
    for row in rows:
        items.extend(row)
        offsets.append(len(items))
    return memoryview(offsets.tobytes()), memoryview(items.tobytes())
