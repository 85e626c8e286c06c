"""What a question can want, and what can become of it; the names are those of the JSON contract."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Answered, asked back, or not known."""

    ANSWER = "answer"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


class Intent(StrEnum):
    """What a question wants to know."""

    VERDICT = "verdict"
    COMPOSER = "composer"
    AWARDS_OF_WORK = "awards_of_work"
    DID_WIN = "did_win"
    WINNER_OF_YEAR = "winner_of_year"
    NOMINEES_OF_YEAR = "nominees_of_year"
    AWARDS_OF_PERSON = "awards_of_person"
    COUNT_AWARDS = "count_awards"
    SUPERLATIVE = "superlative"
    WHO_BEAT = "who_beat"
    SONG_USAGE = "song_usage"
    SONGS_IN_WORK = "songs_in_work"
    WRITTEN_FOR = "written_for"
    DIFFERENCE = "difference"
    COMPARE = "compare"
    WORKS_OF_PERSON = "works_of_person"
    UNKNOWN = "unknown"


NAMELESS = (  # need no name
    Intent.WINNER_OF_YEAR,
    Intent.NOMINEES_OF_YEAR,
    Intent.SUPERLATIVE,
    Intent.COUNT_AWARDS,
)
