"""The expected facts of the award questions, held against the reference tables (not against the bot).

The tables lie beside the repository (`../shared/reference`, or `LEITMOTIF_REFERENCE`); they are
no part of the project.
"""

from __future__ import annotations

import csv
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import msgspec

from tests.asking.questions import Row

_ROOT = Path(__file__).parents[2]


def reference() -> Path | None:
    """The folder of the tables; None where there is none."""
    named = os.environ.get("LEITMOTIF_REFERENCE")
    place = Path(named) if named else _ROOT.parent / "shared/reference"
    return place if place.is_dir() else None


class Entry(msgspec.Struct, frozen=True):
    """One line of a table. `held` is the year of the evening."""

    body: str
    honours: str
    film: str
    film_year: int
    held: int
    number: int
    people: tuple[str, ...]
    song: str
    won: bool


def entries(folder: Path) -> list[Entry]:
    """All official entries of the Academy, the Golden Globes, BAFTA and the Grammys."""
    return [*_academy(folder), *_globes(folder), *_bafta(folder), *_grammys(folder)]


def _table(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _academy(folder: Path) -> Iterator[Entry]:
    sorts = {"MUSIC (Original Score)": "score", "MUSIC (Original Song)": "song"}
    for row in _table(folder / "academy_music.tsv"):
        if "NOT AN OFFICIAL" in row["note"]:
            continue
        year = int(row["film_year"])
        yield Entry(
            "academy",
            sorts.get(row["canonical_category"], "adaptation"),
            row["film"],
            year,
            year + 1,
            int(row["ceremony"]),
            tuple(row["nominees"].split("|")),
            row["song"],
            row["winner"] == "true",
        )


def _globes(folder: Path) -> Iterator[Entry]:
    for row in _table(folder / "golden_globe_music.tsv"):
        yield Entry(
            "globes",
            "song" if "Song" in row["category"] else "score",
            row["film"],
            int(row["film_year"]),
            int(row["ceremony_year"]),
            0,
            tuple(row["nominees"].split("|")),
            row["song"],
            row["won"] == "true",
        )


def _bafta(folder: Path) -> Iterator[Entry]:
    for row in _table(folder / "bafta_music.tsv"):
        people = tuple(row["composers"].split("|"))
        years = int(row["film_year"]), int(row["ceremony_year"])
        yield Entry("bafta", "score", row["film"], *years, 0, people, "", row["won"] == "true")


def _grammys(folder: Path) -> Iterator[Entry]:
    for row in _table(folder / "grammy_visual_media.tsv"):
        people = tuple(row["composers"].split("|"))
        years = int(row["award_year"]), int(row["ceremony_year"])
        film = row["film"] or row["work"]
        number = int(row["ceremony"])
        yield Entry(
            "grammy", row["kind"], film, *years, number, people, row["work"], row["won"] == "true"
        )


def plain(text: str) -> str:
    """Letters and digits alone, so that the tables' spellings meet the base's."""
    text = re.sub(r"\s*\((?:19|20)\d\d\)$", "", text)
    text = unicodedata.normalize("NFKD", text.casefold())
    text = re.sub(r"^(?:the|a|an) ", "", text)
    return re.sub(r"[^a-z0-9]", "", text)


def meant(row: Row, table: list[Entry]) -> list[Entry]:
    """The entries that the row's reference words mean."""
    body, *words = row.reference
    found = [e for e in table if e.body == body]
    for honours in ("score", "song", "compilation"):
        if honours in words:
            found = [e for e in found if e.honours == honours]
    for word, field in (("film", "film_year"), ("held", "held"), ("nth", "number")):
        if word in words:
            number = int(words[words.index(word) + 1])
            found = [e for e in found if getattr(e, field) == number]
    if "since" in words:
        found = [e for e in found if e.film_year >= int(words[words.index("since") + 1])]
    years = [int(word) for word in words if re.fullmatch(r"\d{4}", word)]
    if len(years) == 2:
        found = [e for e in found if years[0] <= e.film_year <= years[1]]
    return found


def about(name: str, table: list[Entry]) -> list[Entry]:
    """The entries of a film, person or song."""
    year = re.search(r"\((\d{4})\)$", name)
    near = range(int(year[1]), int(year[1]) + 3) if year else range(0)
    if year:
        films = [e for e in table if e.film_year in near]
        return [e for e in films if plain(e.film) == plain(name)]
    people = [e for e in table if any(plain(p).endswith(plain(name)) for p in e.people)]
    return people or [e for e in table if plain(e.song).startswith(plain(name))]


def wrong(row: Row, table: list[Entry]) -> str:
    """What a row claims against the tables; empty if they agree or can't say."""
    if not row.reference:
        return ""
    found = meant(row, table)
    films = {plain(e.film) for e in found}
    winners = {plain(e.film) for e in found if e.won}
    subject, *rest = row.expected
    own = about(subject, found)
    match row.kind:
        case "winner_of_year":
            won = any(w.startswith(plain(subject)) for w in winners)
            return "" if won else f"winners: {sorted(winners)}"
        case "nominees_of_year":
            missing = [f for f in subject.split("; ") if plain(f) not in films]
            return f"not nominated: {missing}, but {sorted(films)}" if missing else ""
        case "did_win":
            won = any(e.won for e in own)
            return "" if won == (rest[0] == "yes") else f"won: {won}, entries: {len(own)}"
        case "nominated":
            return "" if bool(own) == (rest[0] == "yes") else f"entries: {len(own)}"
        case "awards_of_work" | "awards_of_person":
            told = f"{sum(e.won for e in own)} of {len(own)}"
            wins, entries_ = rest[0].split(" of ")
            agrees = told.startswith(f"{wins} of") and entries_ in ("-", str(len(own)))
            return "" if agrees else told
        case "count":
            number = sum(e.won for e in own) if "wins" in row.reference else len(own)
            return "" if str(number) == rest[0] else f"counted: {number}"
        case "superlative":
            return _superlative(row, found)
        case "who_beat":
            missing = [f for f in rest[0].split("; ") if plain(f) not in films]
            return f"no rivals: {missing}" if missing else ""
        case _:
            return ""


def _superlative(row: Row, found: list[Entry]) -> str:
    subject, number, _ = row.expected
    if "most" in row.reference:
        counts: dict[str, int] = {}
        for entry in found:
            for person in entry.people:
                counts[person] = counts.get(person, 0) + (entry.won or "wins" not in row.reference)
        top = max(counts.values())
        leaders = [person for person, count in counts.items() if count == top]
        agrees = number == str(top) and (subject == "-" or subject in leaders)
        return "" if agrees else f"{leaders}: {top}"
    if subject == "-":
        return ""
    words = row.reference
    name = " ".join(word for word in words[1:] if word[0].isupper())
    wins = [e for e in found if e.won and (not name or name in e.people)]
    end = min if "first" in words else max
    year = end(e.film_year for e in wins)
    films = {plain(e.film) for e in wins if e.film_year == year}
    return "" if plain(subject) in films else f"{sorted(films)}"
