"""The Academy's nominations as DLu/oscar_data's `oscars.csv` lists them: the rows about music.

The file is tab-separated despite its name; rows end where nothing follows, several values of a cell
are separated by `|` and quotes are written `\\"`. Comma-separated copies, and tables with the same
columns under older or lower-case names, are read as well.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from bot.errors import LeitmotifError
from bot.words import Phrase

# What each column is called in the versions that go about.
_COLUMNS = {
    "ceremony": ("ceremony",),
    "year": ("year", "filmyear"),
    "class": ("class",),
    "canonical": ("canonicalcategory",),
    "category": ("category",),
    "film": ("film",),
    "film_id": ("filmid", "imdbfilmid"),
    "nominees": ("nominees", "nominee"),
    "nominee_ids": ("nomineeids", "nomineeimdbids"),
    "winner": ("winner",),
    "song": ("detail", "song"),
    "note": ("note",),
}
_NEEDED = ("ceremony", "year", "canonical", "category", "film", "nominees", "winner", "song")


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One music nomination of the list; `line` is its line in the file."""

    line: int
    ceremony: int
    film_year: int
    canonical: str  # "MUSIC (Original Score)"
    then: str  # the name that year, "Music (Scoring)"
    films: tuple[str, ...]
    film_ids: tuple[str, ...]
    people: tuple[str, ...]
    companies: frozenset[str]  # those of `people` that are companies
    won: bool
    song: str | None
    note: str

    @property
    def status(self) -> str:
        """official, or what kind of entry it was instead."""
        if "NOT AN OFFICIAL" not in self.note:
            return "official"
        lower = self.note.lower()
        return "write_in" if "write-in" in lower else "withdrawn" if "withdr" in lower else "disqualified"  # fmt: skip


def read(path: Path) -> list[Row]:
    """The music rows of a list.

    Raises:
        LeitmotifError: the file cannot be read, or has not the columns of such a list.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise LeitmotifError(
            Phrase.of("import-unreadable", path=str(path), reason=reason)
        ) from error
    head, _, _ = text.partition("\n")
    tabs = "\t" in head
    lines = csv.reader(
        io.StringIO(text, newline=""),
        delimiter="\t" if tabs else ",",
        quoting=csv.QUOTE_NONE if tabs else csv.QUOTE_MINIMAL,
    )
    try:
        where = _columns(next(lines, []), path)
        return list(_music(lines, where))
    except csv.Error as error:
        raise LeitmotifError(
            Phrase.of("import-unreadable", path=str(path), reason=str(error))
        ) from error


def _columns(head: list[str], path: Path) -> dict[str, int]:
    names = [re.sub(r"[\W_]|\(s\)", "", name.casefold()) for name in head]
    where = {
        field: names.index(name)
        for field, known in _COLUMNS.items()
        for name in known
        if name in names
    }
    missing = [field for field in _NEEDED if field not in where]
    if missing:
        raise LeitmotifError(
            Phrase.of("import-columns", path=str(path), columns=", ".join(missing))
        )
    return where


def _music(lines: Iterator[list[str]], where: dict[str, int]) -> Iterator[Row]:
    for number, cells in enumerate(lines, 2):

        def cell(field: str, cells: list[str] = cells) -> str:
            at = where.get(field, len(cells))
            return cells[at].replace('\\"', '"').strip() if at < len(cells) else ""

        if not cell("canonical").startswith("MUSIC"):
            continue
        people = _names(cell("nominees"))
        ids = cell("nominee_ids").split("|")
        yield Row(
            line=number,
            ceremony=_number(cell("ceremony"), number),
            film_year=_year(cell("year"), number),
            canonical=cell("canonical"),
            then=cell("category").replace("MUSIC", "Music", 1),
            films=tuple(filter(None, cell("film").split("|"))),
            film_ids=tuple(i for i in cell("film_id").split("|") if re.fullmatch(r"tt\d{7,9}", i)),
            people=people,
            companies=frozenset(
                name for name, id in zip(people, ids, strict=False) if id.startswith("co")
            ),
            won=cell("winner").casefold() in ("true", "1"),
            song=cell("song").split("|")[0].strip('"') or None,
            note=cell("note"),
        )


def _names(cell: str) -> tuple[str, ...]:
    """People as credited, without "(aka …)"."""
    names = (re.sub(r" \(aka [^)]*\)", "", name).strip() for name in cell.split("|"))
    return tuple(dict.fromkeys(filter(None, names)))


def _year(text: str, line: int) -> int:
    """`1927/28` is told as its last year."""
    first, _, second = text.partition("/")
    return _number(first[: 4 - len(second)] + second if second else first[:4], line)


def _number(text: str, line: int) -> int:
    if not re.fullmatch(r"[0-9]{1,4}", text):
        raise LeitmotifError(Phrase.of("import-number", line=line, value=text[:40]))
    return int(text)
