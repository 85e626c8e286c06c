"""The knowledge base itself: sound, complete where it says so, and at one with the reference table."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.knowledge import reader
from bot.knowledge.commands.check import check
from bot.knowledge.commands.export import Record, export
from bot.knowledge.compile import compile_folder
from bot.knowledge.library import Library
from tests.knowledge.folders import told
from tests.knowledge.reference import table

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
FIRST = 7  # the first Academy Awards ceremony that honoured music

# Official Academy nominations by category, ceremony by ceremony from the 7th to the 98th.
COUNTS = {
    "original-score": (
        "0 0 0 0 11 12 17 20 18 16 20 21 5 5 5 3 5 5 5 5 5 5 5 0 5 5 5 5 5 5 5 5 5 5 5 5 "
        "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 "
        "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5"
    ),
    "original-song": (
        "3 3 6 5 10 4 9 9 10 10 12 14 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 "
        "5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 3 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 3 5 5 3 5 4 2 "
        "5 4 5 5 5 5 5 5 5 5 5 5 5 5"
    ),
    "song-score": (
        "3 3 5 14 11 13 9 10 8 10 14 12 5 5 5 3 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 "
        "5 3 3 3 3 3 3 3 3 0 0 3 3 3 0 0 0 0 0 0 0 0 0 0 5 5 5 5 0 0 0 0 0 0 0 0 0 0 0 0 "
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
    ),
}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(compile_folder(KNOWLEDGE))


@pytest.fixture(scope="module")
def exported(library: Library) -> Record:
    return export(library)


def test_the_base_has_no_faults() -> None:
    assert [told(fault, KNOWLEDGE.parent) for fault in check(KNOWLEDGE).faults] == []


def test_the_base_reads_the_same_where_yaml_has_no_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {path: path.read_bytes() for path in sorted(KNOWLEDGE.rglob("*.yaml"))}
    usual = {path: reader.read_bytes(raw, path.name)[0].plain() for path, raw in files.items()}
    monkeypatch.setattr(reader, "_Parser", yaml.SafeLoader)
    for path, raw in files.items():
        tree, faults = reader.read_bytes(raw, path.name)
        assert [told(fault, KNOWLEDGE) for fault in faults] == []
        assert tree.plain() == usual[path], path


@pytest.mark.parametrize("category", sorted(COUNTS))
def test_the_counts_of_each_ceremony_are_those_of_the_academy(
    category: str, library: Library
) -> None:
    held = Counter(
        n.ceremony for n in library.official if n.body == "academy" and n.category == category
    )
    counts = [int(count) for count in COUNTS[category].split()]
    assert {FIRST + i: count for i, count in enumerate(counts) if count} == dict(held)


def test_the_academy_has_1305_official_nominations_232_wins_and_four_that_do_not_count(
    library: Library,
) -> None:
    academy = [n for n in library.base.nominations if n.body == "academy"]
    official = [n for n in library.official if n.body == "academy"]
    assert len(official) == 1305
    assert sum(n.won for n in official) == 232
    others = {
        (library.works[n.work or ""].title, n.status.value) for n in academy if n not in official
    }
    assert {title for title, _ in others} == {"Captain Blood", "Three Little Girls in Blue", "The Godfather", "Alone Yet Not Alone"}  # fmt: skip
    assert ("Captain Blood", "write_in") in others


def test_the_export_agrees_with_the_academy_table_on_every_row(exported: Record) -> None:
    rows = table("academy_music.tsv")
    names = _names(exported)
    imdb = {work["imdb"]: work for work in exported["works"] if work["imdb"]}
    ours = [n for n in exported["nominations"] if n["body"] == "Academy Awards"]
    songs = {(s["title"], use["work"]): s for s in exported["songs"] for use in s["uses"]}
    held: dict[tuple[object, ...], list[Record]] = {}
    for n in ours:
        held.setdefault((n["ceremony"], n["category_then"], n["work"]), []).append(n)
    disagreeing = []
    for row in rows:
        work = imdb.get(row["imdb_film_id"])
        then = row["category"].replace("MUSIC", "Music", 1)
        key = (int(row["ceremony"]), then, f"{work['title']} ({work['year']})" if work else None)
        qualified = (*key[:2], f"{work['title']} ({work['year']}, {work['qualifier']})") if work else key  # fmt: skip
        ballots = held.get(key) or held.get(qualified) or []
        matching = [n for n in ballots if _agrees(n, row, names, songs)]
        if not matching and not any(n["corrects"] for n in ballots):
            disagreeing.append(
                (row["ceremony"], row["film"], row["song"], row["nominees"], ballots)
            )
    assert disagreeing == []
    assert len(ours) == len(rows)


def _agrees(
    n: Record,
    row: dict[str, str],
    names: dict[str, str],
    songs: dict[tuple[str, str], Record],
) -> bool:
    credited = (name.split(" (aka ")[0] for name in row["nominees"].split("|") if name)
    people = {names.get(_plain(name), name) for name in credited}
    song = songs.get((n["song"], n["work"]))
    titles = {_plain(t) for t in (n["song"] or "", *(song["also"] if song else ()))}
    unofficial = "NOT AN OFFICIAL" in row["note"]
    return bool(
        people == set(n["people"])
        and _plain(row["song"]) in titles
        and n["won"] == (row["winner"] == "true")
        and n["film_year"] == int(row["film_year"][:4])
        and (n["status"] != "official") == unofficial
    )


def _names(exported: Record) -> dict[str, str]:
    """The name we use for each spelling of it."""
    return {
        _plain(name): person["name"]
        for person in exported["people"]
        for name in (*person["also"], person["name"])
    }


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]", "", "".join(c for c in letters if not unicodedata.combining(c)))
