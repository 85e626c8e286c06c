"""What a guess earns, by rule 1: right and fast, a bonus for a streak, half when late or hinted.

A right guess on a choice question earns 100 points at once, falling evenly to 50 when time is up.
In a typed race the first earns 100, whoever follows within the late-correct window 50. In a pyramid
the clue counts: 100 with one clue on screen, 20 fewer with each further, never below 20. Each right
answer in a row beyond the first adds 10, at most 50. A hint halves, and so does being late.
"""

from __future__ import annotations

import msgspec

from bot.trivia.rules import Mode

FULL, FLOOR = 100, 50
CLUE_STEP, CLUE_FLOOR = 20, 20
STREAK_STEP, STREAK_MOST = 10, 50


class Try(msgspec.Struct, frozen=True, kw_only=True):
    """A right guess, as points see it. `took` and `ms` are ms since shown and the question's length."""

    took: int
    ms: int
    streak: int  # right answers in a row, with this one
    late: bool = False
    hinted: bool = False
    clues: int = 0  # pyramid: how many were on screen


def earned(mode: Mode, right: Try) -> int:
    """The points of a right guess."""
    if mode is Mode.PYRAMID:
        points = max(CLUE_FLOOR, FULL - CLUE_STEP * max(0, right.clues - 1))
    elif mode is Mode.RACE:
        points = FULL
    else:
        left = max(0, right.ms - max(0, right.took))
        points = FLOOR + (FULL - FLOOR) * left // max(1, right.ms)
    if right.late:
        points //= 2
    if right.hinted:
        points //= 2
    return points + min(STREAK_MOST, STREAK_STEP * max(0, right.streak - 1))
