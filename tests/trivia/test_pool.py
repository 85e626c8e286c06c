"""The pool of questions as it is kept: the same candidates, found again, and built anew when it must."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from functools import lru_cache
from pathlib import Path

import pytest

from bot.knowledge import fingerprint, snapshot
from bot.knowledge.library import Library
from bot.knowledge.model import Base
from bot.trivia.questions import pool as pools
from bot.trivia.questions.beside import build, stock_up
from bot.trivia.questions.dealer import Dealer
from bot.trivia.questions.pool import Pool, keep_pool, pool_of, stored
from bot.trivia.questions.stock import Stock
from bot.trivia.rules import Rules
from tests.trivia.test_judge import library


@lru_cache
def famed() -> Base:
    """What everybody knows of the real base: small enough to be gone through again and again."""
    base = library().base
    works = tuple(w for w in base.works if w.fame == 5)
    ids = {w.id for w in works}
    return Base(
        digest="famed",
        as_of=base.as_of,
        works=works,
        people=base.people,
        songs=tuple(s for s in base.songs if {u.work for u in s.uses} <= ids),
        terms=base.terms,
        sources=base.sources,
    )


@pytest.fixture
def base() -> Library:
    return Library(famed())


def kept_in(cache: Path, library: Library) -> str:
    """The library's base in the snapshot of a cache; its digest."""
    header = snapshot.Header("stamp", library.base.digest, fingerprint.compiler(), "folder")
    snapshot.write(cache, header, famed())
    return library.base.digest


def test_a_stock_gives_back_every_candidate_in_order_and_by_id(base: Library) -> None:
    listed = Pool(base)._found()
    stock = Stock.load(Stock.of(listed).dump())
    assert len(listed) > 50
    assert list(stock.each()) == listed
    assert list(stock) == [c.id for c in listed]
    assert [stock[c.id] for c in listed] == listed
    for unknown in ("", "q", "qaaaaaaaaa", "qzzzzzzzzz", "zzzzzzzzzzz"):
        assert unknown not in stock
        assert stock.get(unknown) is None


def test_a_shelf_holds_each_candidate_once_under_its_kind_and_fame(base: Library) -> None:
    listed = Pool(base)._found()
    stock = Stock.of(listed)
    for typed in (False, True):
        shelf = stock.shelf(typed)
        found = [c for rows in shelf.values() for row in rows.values() for c in row]
        assert sorted(c.id for c in found) == sorted(
            c.id for c in listed if c.typeable or not typed
        )
        assert all(
            c.kind == kind and c.fame == fame
            for kind, rows in shelf.items()
            for fame, row in rows.items()
            for c in row
        )


def test_a_stock_of_nothing_is_empty() -> None:
    stock = Stock.load(Stock.of(()).dump())
    assert len(stock) == 0
    assert stock.shelf(typed=False) == {}
    assert "qaaaaaaaaa" not in stock


def test_a_stock_of_another_version_or_of_garbage_is_refused(base: Library) -> None:
    dumped = Stock.of(Pool(base)._found()).dump()
    for bad in (b"", b"\x00" * 40, dumped[:100], dumped.replace(b"\x99\x01", b"\x99\x02", 1)):
        with pytest.raises(ValueError):
            Stock.load(bad)


def test_a_kept_pool_is_read_not_built(
    base: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = Pool(base, tmp_path).candidates
    monkeypatch.setattr(Pool, "_found", lambda self: pytest.fail("built again"))
    assert list(Pool(base, tmp_path).candidates.each()) == list(built.each())


def test_a_kept_pool_of_other_code_or_another_base_is_not_used(
    base: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = base.base.digest
    assert len(Pool(base, tmp_path).candidates) > 0
    assert stored(tmp_path, digest) is not None
    assert stored(tmp_path, "another base") is None
    monkeypatch.setattr(pools, "_code", lambda: b"else")
    assert stored(tmp_path, digest) is None


def test_a_damaged_pool_is_built_anew_and_kept(base: Library, tmp_path: Path) -> None:
    whole = list(Pool(base, tmp_path).candidates.each())
    path = tmp_path / "questions.bin"
    data = path.read_bytes()
    for bad in (b"", data[:-7], data[:40], b"nothing of the kind"):
        path.write_bytes(bad)
        assert list(Pool(base, tmp_path).candidates.each()) == whole
        assert stored(tmp_path, base.base.digest) is not None


def test_a_cache_that_cannot_be_written_is_done_without(base: Library, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert len(Pool(base, blocked / "cache").candidates) > 0


def test_a_kept_pool_deals_the_same_deck(base: Library, tmp_path: Path) -> None:
    keep_pool(base, tmp_path)
    pools._pools.clear()
    decks = []
    for _ in range(2):
        decks.append(Dealer(base, random.Random(7)).deal(Rules(questions=5)))
        assert pool_of(base).candidates
        pools._pools.clear()
    assert decks[0] == decks[1]
    assert decks[0]


def test_a_process_aside_leaves_the_pool_in_the_cache(base: Library, tmp_path: Path) -> None:
    digest = kept_in(tmp_path, base)
    assert stored(tmp_path, digest) is None
    assert asyncio.run(stock_up(tmp_path, digest))
    kept = stored(tmp_path, digest)
    assert kept is not None
    assert list(kept.each()) == Pool(base)._found()


def test_a_process_aside_that_finds_another_base_builds_nothing(
    base: Library, tmp_path: Path
) -> None:
    kept_in(tmp_path, base)
    assert build(tmp_path, "another base") == 1
    assert build(tmp_path / "nowhere", base.base.digest) == 1
    assert not asyncio.run(stock_up(tmp_path / "nowhere", base.base.digest))


def test_building_aside_that_is_called_off_ends_its_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless, begun = tmp_path / "python", tmp_path / "begun"
    endless.write_text(
        f"#!/bin/sh\necho $$ > {begun}.new\nmv {begun}.new {begun}\nexec sleep 600\n"
    )
    endless.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(endless))

    async def called_off() -> None:
        building = asyncio.create_task(stock_up(tmp_path, "a base"))
        while not begun.exists():  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.05)
        building.cancel()
        with pytest.raises(asyncio.CancelledError):
            await building

    asyncio.run(asyncio.wait_for(called_off(), 60))
    with pytest.raises(ProcessLookupError):
        os.kill(int(begun.read_text()), 0)
