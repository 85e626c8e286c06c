"""Hot reload: changed files are taken up whole, faulty ones are told and change nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.knowledge.loading import load
from bot.knowledge.watch import News, Refused, Reloaded, Watcher, watch
from tests.knowledge.folders import written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "k")


@pytest.fixture
def watcher(folder: Path, tmp_path: Path) -> Watcher:
    return Watcher(folder, tmp_path / "mine", None, load(folder).base.digest)


def test_nothing_changed_is_no_news(watcher: Watcher) -> None:
    assert [watcher.look() for _ in range(3)] == [None, None, None]


def test_a_changed_file_is_taken_up_once_it_has_settled(folder: Path, watcher: Watcher) -> None:
    (folder / "works" / "film" / "1978.yaml").write_text("Superman (1978):\n")
    assert watcher.look() is None  # still being saved, perhaps
    news = watcher.look()
    assert isinstance(news, Reloaded)
    assert len(news.library.base.works) == 2
    assert watcher.look() is None


def test_a_file_in_the_operators_layer_is_taken_up_too(tmp_path: Path, watcher: Watcher) -> None:
    (tmp_path / "mine" / "works").mkdir(parents=True)
    (tmp_path / "mine" / "works" / "w.yaml").write_text("Superman (1978):\n")
    watcher.look()
    assert isinstance(watcher.look(), Reloaded)


def test_a_faulty_file_is_told_once_and_so_is_its_mending(folder: Path, watcher: Watcher) -> None:
    path = folder / "works" / "film" / "1977.yaml"
    good = path.read_text()
    path.write_text("Star Wars (1977):\n  fame: 9\n")
    watcher.look()
    news = watcher.look()
    assert isinstance(news, Refused)
    assert [fault.line for fault in news.error.faults] == [2]
    assert watcher.look() is None
    path.write_text(good)
    # The base is what it was; but whoever was told of the fault must hear that it is gone.
    assert watcher.look() is None
    assert isinstance(watcher.look(), Reloaded)
    assert watcher.look() is None


def test_mending_what_was_faulty_from_the_start_is_news(folder: Path) -> None:
    path, digest = folder / "works" / "film" / "1977.yaml", load(folder).base.digest
    good = path.read_text()
    path.write_text("Star Wars (1977):\n  fame: 9\n")
    watcher = Watcher(folder, None, None, digest, faulty=True)
    path.write_text(good)
    watcher.look()
    assert isinstance(watcher.look(), Reloaded)


def test_a_touched_file_is_no_news(folder: Path, watcher: Watcher) -> None:
    path = folder / "works" / "film" / "1977.yaml"
    path.write_text(path.read_text())
    assert [watcher.look() for _ in range(3)] == [None, None, None]


async def test_watching_looks_at_each_turn_and_tells_what_it_finds(
    folder: Path, watcher: Watcher
) -> None:
    heard: list[News] = []
    naps: list[float] = []

    async def tell(news: News) -> None:
        heard.append(news)

    async def nap(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 1:
            (folder / "works" / "film" / "1978.yaml").write_text("Superman (1978):\n")
        if len(naps) > 4:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await watch(watcher, tell, every=2.0, sleep=nap)
    assert [type(news) for news in heard] == [Reloaded]
    assert set(naps) == {2.0}
