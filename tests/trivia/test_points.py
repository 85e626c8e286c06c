"""The points rule, version 1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.trivia.points import Try, earned
from bot.trivia.rules import Mode


def tried(**fields: int | bool) -> Try:
    return Try(**{"took": 0, "ms": 20_000, "streak": 1, **fields})  # type: ignore[arg-type]  # as named


@pytest.mark.parametrize(
    ("mode", "right", "points"),
    [
        (Mode.CLASSIC, tried(), 100),
        (Mode.CLASSIC, tried(took=10_000), 75),
        (Mode.CLASSIC, tried(took=20_000), 50),
        (Mode.CLASSIC, tried(took=25_000), 50),
        (Mode.CLASSIC, tried(took=-5), 100),
        (Mode.CLASSIC, tried(hinted=True), 50),
        (Mode.CLASSIC, tried(streak=2), 110),
        (Mode.CLASSIC, tried(streak=6), 150),
        (Mode.CLASSIC, tried(streak=60), 150),
        (Mode.RACE, tried(took=19_000), 100),
        (Mode.RACE, tried(late=True), 50),
        (Mode.RACE, tried(late=True, hinted=True), 25),
        (Mode.PYRAMID, tried(clues=1), 100),
        (Mode.PYRAMID, tried(clues=4), 40),
        (Mode.PYRAMID, tried(clues=9), 20),
        (Mode.SURVIVAL, tried(took=20_000), 50),
    ],
)
def test_a_right_guess_earns(mode: Mode, right: Try, points: int) -> None:
    assert earned(mode, right) == points


@given(
    st.sampled_from(list(Mode)), st.integers(0, 60_000), st.integers(0, 60_000), st.integers(1, 20)
)
def test_a_faster_guess_never_earns_less(mode: Mode, fast: int, slow: int, streak: int) -> None:
    fast, slow = sorted((fast, slow))
    assert earned(mode, tried(took=fast, streak=streak)) >= earned(
        mode, tried(took=slow, streak=streak)
    )
