"""When something won: the first sentence tells the number of the ceremony, its day and the film year."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice

TOLD = (
    ("when did let it go win the oscar", "86th", "2 March 2014", "2013"),
    ("for which film year did casablanca compete, 1942 or 1943?", "16th", "2 March 1944", "1943"),
    ("did skyfall's song win its oscar for 2012 or for 2013", "85th", "24 February 2013", "2012"),
    ("when was the 50th oscars held", "50th", "3 April 1978", "1977"),
    ("what year did the godfather win best score", "26th", "in 1973", "1972"),
)


@pytest.mark.parametrize(("asked", "number", "day", "year"), TOLD)
def test_the_first_sentence_tells_the_evening_and_the_film_year(
    asker: Asker, asked: str, number: str, day: str, year: str
) -> None:
    lead = as_json(asker.ask(asked), voice())["text"].splitlines()[0]
    assert f"{number} ceremony" in lead
    assert day in lead
    assert f"for the year {year}" in lead


def test_what_did_not_win_is_told_as_such(asker: Asker) -> None:
    lead = as_json(asker.ask("when did inception win best score"), voice())["text"]
    assert lead.startswith("No")


def test_many_evenings_are_told_line_by_line(asker: Asker) -> None:
    reply = as_json(asker.ask("when was john williams nominated for an oscar"), voice())
    assert reply["text"].startswith("John Williams at the Academy Awards: 5 wins of 54")
