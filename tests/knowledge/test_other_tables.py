"""The other award bodies, row by row against the reference tables; where we differ, this file says why."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.knowledge.commands.export import Record, export
from bot.knowledge.compile import compile_folder
from bot.knowledge.library import Library
from tests.knowledge.reference import table

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"

# Rows we do not follow, by body, ceremony and entry; none may be here without a second source.
DIFFERING = {
    ("Grammy Awards", 24, "The Jazz Singer"): "Richard Bennett, not Richard Rodney Bennett: see its corrects",
    ("Grammy Awards", 68, "Golden"): "24 and Teddy are told by the names the Academy credits",
}  # fmt: skip
GRAMMY_CATEGORIES = {
    "score": "Best Score Soundtrack for Visual Media",
    "compilation": "Best Compilation Soundtrack for Visual Media",
    "song": "Best Song Written for Visual Media",
    "cast soundtrack": "Best Sound Track Album, Original Cast",
    "instrumental composition": "Best Instrumental Composition",
    "album of the year": "Album of the Year",
}


class Row(NamedTuple):
    """One row of a table: `entries` are the titles it goes by, `song` None where none is meant."""

    body: str
    ceremony: int
    category: str | None
    entries: tuple[str, ...]
    song: str | None
    people: tuple[str, ...]
    won: bool


@pytest.fixture(scope="module")
def exported() -> Record:
    return export(Library(compile_folder(KNOWLEDGE)))


@pytest.mark.parametrize("name", ["golden_globe_music", "bafta_music", "grammy_visual_media", "hmma_ama_music"])  # fmt: skip
def test_the_export_agrees_with_the_table_on_every_row_but_those_listed(
    name: str, exported: Record
) -> None:
    rows = list(READERS[name](table(f"{name}.tsv")))
    spelled = {
        _plain(spelling): person["name"]
        for person in exported["people"]
        for spelling in (*person["also"], person["name"])
    }
    titles = {f"{w['title']} ({w['year']})": w for w in exported["works"]}
    songs = {(s["title"], use["work"]): s for s in exported["songs"] for use in s["uses"]}
    ballots: dict[tuple[str, int], list[Record]] = {}
    for n in exported["nominations"]:
        ballots.setdefault((n["body"], n["ceremony"]), []).append(n)
    disagreeing = [
        row
        for row in rows
        if (row.body, row.ceremony, row.entries[0]) not in DIFFERING
        and not any(_agrees(n, row, spelled, titles, songs) for n in ballots.get(row[:2], []))
    ]
    assert disagreeing == []


def test_at_most_ten_rows_differ() -> None:
    assert len(DIFFERING) <= 10


def _agrees(
    n: Record,
    row: Row,
    spelled: dict[str, str],
    titles: dict[str, Record],
    songs: dict[tuple[str, str], Record],
) -> bool:
    work = titles.get(n["work"] or "")
    song = songs.get((n["song"], n["work"]))
    names = {_plain(t) for t in (n["named"] or "", *_titles(work)) if t}
    sung = {_plain(t) for t in (n["song"] or "", *_titles(song)) if t}
    people = {spelled.get(_plain(name), name) for name in row.people}
    return bool(
        n["won"] == row.won
        and row.category in (None, n["category"])
        and (not people or people == set(n["people"]))
        and (row.song is None) == (n["song"] is None)
        and (
            any(_near(_plain(entry), name) for entry in row.entries for name in names)
            if row.song is None
            else any(_near(_plain(row.song), title) for title in sung)
        )
    )


def _titles(entry: Record | None) -> tuple[str, ...]:
    return (entry["title"], *entry["also"]) if entry else ()


def _near(one: str, other: str) -> bool:
    """The same, or one of them with something about the album or the scene behind it."""
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) > 3 and short in long)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("&", "and"))
    return re.sub(r"[\W_]", "", "".join(c for c in letters if not unicodedata.combining(c)))


def _globes(rows: list[dict[str, str]]) -> Iterator[Row]:
    for r in rows:
        yield Row("Golden Globe Awards", int(r["ceremony_year"]) - 1943, None, (r["film"],), r["song"] or None, _people(r["nominees"]), r["won"] == "true")  # fmt: skip


def _bafta(rows: list[dict[str, str]]) -> Iterator[Row]:
    for r in rows:
        yield Row("BAFTA Film Awards", int(r["film_year"]) - 1946, "Best Original Score", (r["film"],), None, _people(r["composers"]), r["won"] == "true")  # fmt: skip


def _grammys(rows: list[dict[str, str]]) -> Iterator[Row]:
    for r in rows:
        bare = re.sub(r"\s*[(\[](From|Written|Theme|Music From)\b.*$", "", r["work"]).strip(" -")
        song = bare if r["kind"] == "song" else None
        entries = (bare, r["film"]) if r["film"] else (bare,)
        yield Row("Grammy Awards", int(r["ceremony"]), GRAMMY_CATEGORIES[r["kind"]], entries, song, _people(r["composers"]), r["won"] == "true")  # fmt: skip


def _others(rows: list[dict[str, str]]) -> Iterator[Row]:
    first = {"American Music Awards": 1972, "Hollywood Music in Media Awards": 2009}
    for r in rows:
        sung = "Song" in r["category"] or r["category"] == "On-Screen Performance"
        yield Row(r["award"], int(r["ceremony_year"]) - first[r["award"]], None, (r["film"],), r["work"] if sung else None, _people(r["people"]), r["won"] == "true")  # fmt: skip


def _people(cell: str) -> tuple[str, ...]:
    """The names of a cell; `Band (Member|Member)` is the band, `Alias (Name)` the name."""
    cell = re.sub(r"(Daft Punk|U2|Ludacris) \([^)]*\)", r"\1", cell)
    cell = re.sub(r"Mumford\|Sons \([^)]*\)", "Mumford & Sons", cell)
    return tuple(re.sub(r".*\((.*)\)", r"\1", name) for name in cell.split("|") if name)


READERS = {
    "golden_globe_music": _globes,
    "bafta_music": _bafta,
    "grammy_visual_media": _grammys,
    "hmma_ama_music": _others,
}
