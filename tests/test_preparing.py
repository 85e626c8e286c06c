"""What every question needs is made by a process of its own, and by the bot itself where that fails."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from bot.knowledge import compile as compiling
from bot.knowledge.model import Base
from bot.parts import Knowing
from bot.preparing import prepared
from bot.settings import Settings, read_settings
from bot.titles.completion import Completers
from bot.titles.index import TitleIndex
from bot.wiring import titles_in
from tests.knowledge.folders import written


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    folder = written(tmp_path / "knowledge")
    return read_settings({"DATA_DIR": str(tmp_path / "data"), "KNOWLEDGE_DIR": str(folder)})


@pytest.fixture
def made_here(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What this very process makes."""
    made: list[str] = []
    compiled, built = compiling.compile_folder, TitleIndex.build

    def compile_folder(*given: object) -> Base:
        made.append("base")
        return compiled(*given)  # type: ignore[arg-type]  # passed through

    def build(names: object) -> TitleIndex:
        made.append("index")
        return built(names)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(compiling, "compile_folder", compile_folder)
    monkeypatch.setattr(TitleIndex, "build", build)
    return made


def test_base_indexes_and_choices_are_made_by_another_process(
    settings: Settings, made_here: list[str]
) -> None:
    library = asyncio.run(prepared(settings))
    assert library is not None
    assert "Star Wars (1977)" in {work.key for work in library.base.works}
    titles = titles_in(library, settings.data_dir / "cache")
    titles.open()
    assert titles.works.find("star wars").candidates
    assert [offer.key for offer in Completers(library, titles).works.offer("star")] == [
        "Star Wars (1977)"
    ]
    assert made_here == []


def test_where_all_is_kept_no_process_is_started(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asyncio.run(prepared(settings)) is not None
    monkeypatch.setattr("sys.executable", "/there/is/no/such/interpreter")
    assert asyncio.run(prepared(settings)) is not None


def test_what_no_process_can_make_is_made_here(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, made_here: list[str]
) -> None:
    monkeypatch.setattr("sys.executable", "/there/is/no/such/interpreter")
    library = asyncio.run(prepared(settings))
    assert library is None
    knowing = Knowing(settings, library)
    assert knowing.titles.works.find("star wars").candidates
    assert made_here == ["base", "index"]


def test_faults_that_the_other_process_meets_are_told_by_this_one(
    settings: Settings, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    works = tmp_path / "knowledge" / "works" / "film" / "1977.yaml"
    works.write_text("Star Wars (1977):\n  fame: 9\n")
    assert asyncio.run(prepared(settings)) is None
    assert capfd.readouterr() == ("", "")
    with pytest.raises(KnowledgeError):
        Knowing(settings, None)


def test_an_edited_file_is_made_anew(settings: Settings, tmp_path: Path) -> None:
    assert asyncio.run(prepared(settings)) is not None
    people = tmp_path / "knowledge" / "people" / "n.yaml"
    people.write_text("Alfred Newman:\n  id: pnewman\n")
    library = asyncio.run(prepared(settings))
    assert library is not None
    assert "Alfred Newman" in {person.name for person in library.base.people}
