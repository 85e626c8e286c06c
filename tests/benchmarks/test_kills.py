"""A few kills of the real process in scripted rounds; `tests.benchmarks.kills` does hundreds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.kills import run


@pytest.mark.long
async def test_nothing_is_lost_or_doubled_over_twenty_kills(tmp_path: Path) -> None:
    assert await run(20, seed=5, rooms=4, folder=tmp_path) == []
