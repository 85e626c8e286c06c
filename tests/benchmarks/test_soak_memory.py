"""The judge of memory is judged: what levels off passes, what leaks a little does not."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from tests.benchmarks.soak_memory import LIMIT, Sample, grown, told

MINUTES = 30
SINCE, UNTIL = MINUTES * 40.0, MINUTES * 60.0


def run(size: Callable[[float], float], killed: float = 0.0) -> list[Sample]:
    """A sample every five seconds, MiB by minutes since the last start."""
    times = [5.0 * n for n in range(MINUTES * 12)]
    return [
        Sample(at, size((at - killed if at >= killed else at) / 60), int(at >= killed > 0))
        for at in times
    ]


def warming(minutes: float) -> float:
    """Most of it in the first minutes, and garbage by turns."""
    return 140.0 - 30.0 * math.exp(-0.7 * minutes) + 1.5 * (minutes * 12 % 7) / 7


@pytest.mark.parametrize("killed", [0.0, 60 * MINUTES * 0.45])
def test_what_levels_off_passes(killed: float) -> None:
    growth = grown(run(warming, killed), SINCE, UNTIL)
    assert growth is not None
    assert growth <= LIMIT


@pytest.mark.parametrize("leak", [0.3, 1.0, 4.0])
def test_what_leaks_does_not_pass(leak: float) -> None:
    samples = run(lambda minutes: warming(minutes) + leak * minutes)
    growth = grown(samples, SINCE, UNTIL)
    assert growth is not None
    assert growth > LIMIT


def test_a_leak_in_steps_does_not_pass() -> None:
    growth = grown(run(lambda minutes: warming(minutes) + 4.0 * (minutes // 8)), SINCE, UNTIL)
    assert growth is not None
    assert growth > LIMIT


def test_memory_given_back_by_a_kill_does_not_hide_the_leak_of_the_life_after_it() -> None:
    samples = run(lambda minutes: warming(8 + minutes) + minutes, killed=SINCE + 60)
    growth = grown(samples, SINCE, UNTIL)
    assert growth is not None
    assert growth > LIMIT


def test_a_run_too_short_to_be_judged_says_so() -> None:
    samples = [sample for sample in run(warming) if sample.at < 300]
    assert grown(samples, 200, 300) is None
    assert "too short" in told(samples, 200, 300)[-1]
    assert grown([], 200, 300) is None
