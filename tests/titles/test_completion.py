"""Choices while somebody types: kept and opened again they are the same, and never another base's."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from bot.knowledge.library import Library
from bot.knowledge.model import Base, Person, Work, WorkKind
from bot.knowledge.snapshot import read_extra, write_extra
from bot.titles import completion
from bot.titles.catalogue import Titles
from bot.titles.completion import Completers
from bot.titles.strings import Strings, string_columns


def library(digest: str = "one", title: str = "La Dolce Vita") -> Library:
    works = (
        Work(
            id="ldv", title=title, year=1960, kind=WorkKind.FILM, local=(("de", "Das süße Leben"),)
        ),
        Work(id="jaws", title="Jaws", year=1975, kind=WorkKind.FILM, fame=5, also=("Le Requin",)),
        Work(id="jaw2", title="Jaws 2", year=1978, kind=WorkKind.FILM, fame=2),
    )
    people = (Person(id="nr", name="Nino Rota"), Person(id="jw", name="John Williams"))
    return Library(Base(digest=digest, as_of="2026-01-01", works=works, people=people))


def titles(library: Library, cache: Path) -> Titles:
    digest = library.base.digest
    return Titles(
        library,
        stored=lambda kind: read_extra(cache, kind, digest),
        keep=lambda kind, data: write_extra(cache, kind, digest, data),
    )


def offered(completers: Completers, typed: str, language: str = "en") -> list[tuple[str, str]]:
    return [(o.id, o.shown) for o in completers.works.offer(typed, language)]


TYPED: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    ("", "en", [("jaws", "Jaws (1975)"), ("jaw2", "Jaws 2 (1978)"), ("ldv", "La Dolce Vita (1960)")]),
    ("ja", "en", [("jaws", "Jaws (1975)"), ("jaw2", "Jaws 2 (1978)")]),
    ("requ", "en", [("jaws", "Jaws (1975)")]),
    ("susse leb", "en", [("ldv", "La Dolce Vita (1960)")]),
    ("süße", "de", [("ldv", "Das süße Leben (La Dolce Vita, 1960)")]),
    ("dolce vta", "en", [("ldv", "La Dolce Vita (1960)")]),
    ("nothing at all", "en", []),
)  # fmt: skip


@pytest.mark.parametrize(("typed", "language", "expected"), TYPED)
def test_what_is_offered_is_the_same_built_and_kept(
    typed: str, language: str, expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    built = Completers(library(), titles(library(), tmp_path))
    kept = Completers(library(), titles(library(), tmp_path))
    assert offered(built, typed, language) == expected
    assert offered(kept, typed, language) == expected
    assert [o.shown for o in kept.people.offer("rot")] == ["Nino Rota"]
    assert kept.songs.offer("") == []


def test_kept_ones_are_opened_without_going_through_the_base(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Completers(library(), titles(library(), tmp_path))
    monkeypatch.setattr(completion, "_things", lambda library: pytest.fail("built again"))
    assert Completers(library(), titles(library(), tmp_path)).works.offer("jaws")


def test_another_base_and_damaged_ones_are_built_anew(tmp_path: Path) -> None:
    Completers(library(), titles(library(), tmp_path))
    other = library("two", "Amarcord")
    assert offered(Completers(other, titles(other, tmp_path)), "amar") == [
        ("ldv", "Amarcord (1960)")
    ]
    for data in (b"", b"\x00\x01", b"\xc1" * 50, msgspec.msgpack.encode({"works": 1})):
        titles(library(), tmp_path).keep(completion._NAME, data, *completion._CODE)
        again = Completers(library(), titles(library(), tmp_path))
        assert offered(again, "dolce") == [("ldv", "La Dolce Vita (1960)")]


def test_strings_in_columns_are_what_they_were() -> None:
    listed = ["", "Jaws", "Amélie", "千と千尋の神隠し", "", "\n\t"]
    strings = Strings(string_columns(listed))
    assert list(strings) == listed
    assert strings[-1] == listed[-1]
    assert strings[1:4] == listed[1:4]
    with pytest.raises(IndexError):
        strings[len(listed)]
    assert list(Strings(string_columns(()))) == []
