"""What a round is played by: its mode and the settings a starter or a server may choose."""

from __future__ import annotations

from enum import StrEnum

import msgspec

POINTS_RULE = 1  # the version of `points.py` by which new rounds count


class Mode(StrEnum):
    """How a round is played."""

    CLASSIC = "classic"  # four buttons, everybody may answer until time is up
    RACE = "race"  # typed; the first right guess takes it
    SURVIVAL = "survival"  # buttons; a wrong or missing answer costs one of three lives
    TEAMS = "teams"  # classic; points go to the team
    PYRAMID = "pyramid"  # typed; one clue at a time, the hardest first
    DAILY = "daily"  # five private questions, the same for everyone that day
    PRACTICE = "practice"  # private; your misses again

    @property
    def typed(self) -> bool:
        """Whether guesses are typed."""
        return self in (Mode.RACE, Mode.PYRAMID)

    @property
    def private(self) -> bool:
        """Whether only its starter sees and plays it."""
        return self in (Mode.DAILY, Mode.PRACTICE)


class Rules(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The settings of one round. Times in seconds; empty tuples and None mean "any"."""

    mode: Mode = Mode.CLASSIC
    questions: int = 10
    seconds: int = 20
    kinds: tuple[str, ...] = ()
    topic: str | None = None
    difficulty: int | None = None
    first_year: int | None = None
    last_year: int | None = None
    pack: str | None = None
    lives: int = 3
    teams: int = 2
    pause: int = 6  # from a reveal to the next question
    lead_in: int = 5  # from the line of rules to the first question
    late: int = 2  # typed race: from the first right guess until the question closes
    hints: bool = True


LIMITS = {"questions": (1, 50), "seconds": (5, 120), "lives": (1, 10), "teams": (2, 6)}
LIMITS |= {"pause": (2, 30), "lead_in": (0, 30), "late": (0, 10), "difficulty": (1, 5)}
