"""Series named as a whole: their awards are told together, anything else is asked back."""

from __future__ import annotations

import pytest

from bot.asking.answer import Answer, Status
from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice

ACADEMY = (  # question, wins and nominations at the Academy Awards, one of the works that won
    ("which bond songs won an oscar", 3, 6, "Skyfall"),
    ("which james bond songs were nominated for an oscar", 3, 6, "Spectre"),
    ("how many oscars did the lord of the rings trilogy win", 3, 4, "The Lord of the Rings"),
    ("when did the lord of the rings win the oscar for best score", 2, 2, "The Return of the King"),
    ("which star wars scores were nominated for the oscar", 1, 6, "Star Wars"),
    ("which toy story songs won an oscar", 1, 4, "Toy Story 3"),
    ("did harry potter ever get nominated for an oscar", 0, 2, ""),
)


def at_the_academy(answer: Answer) -> list[bool]:
    return [a.nomination.won for a in answer.awards if a.body.id == "academy"]


@pytest.mark.parametrize(("asked", "wins", "nominations", "winner"), ACADEMY)
def test_the_awards_of_a_series_are_told_together(
    asker: Asker, asked: str, wins: int, nominations: int, winner: str
) -> None:
    told = asker.ask(asked)
    won = at_the_academy(told)
    assert (told.status, sum(won)) == (Status.ANSWER, wins)
    assert len(won) in (nominations, wins)  # where wins are counted, they alone are shown
    assert (
        any(a.work and winner in a.work.title for a in told.awards if a.nomination.won) or not wins
    )


@pytest.mark.parametrize(
    "asked", ["has any batman film won for its music", "has any bond theme won an oscar"]
)
def test_any_of_a_series_may_have_won(asker: Asker, asked: str) -> None:
    told = as_json(asker.ask(asked), voice())
    assert (told["intent"], told["won"]) == ("did_win", True)
    assert "films)" in told["text"]


def test_a_series_ranks_its_own_works_only(asker: Asker) -> None:
    told = asker.ask("which bond film has the most nominations")
    assert {work.title for work in told.works} <= {"Skyfall", "The Spy Who Loved Me"}


@pytest.mark.parametrize(
    "asked", ["who composed the matrix saga", "songs in all the shrek movies", "star wars trilogy"]
)
def test_of_anything_but_awards_one_of_a_series_is_asked_for(asker: Asker, asked: str) -> None:
    assert asker.ask(asked).status is Status.AMBIGUOUS


@pytest.mark.parametrize("asked", ["which love songs won", "which war films won best score"])
def test_a_sort_of_films_is_no_series(asker: Asker, asked: str) -> None:
    assert asker.ask(asked).status is Status.UNKNOWN


@pytest.mark.parametrize(
    "asked",
    [
        "which disney songs won oscars",
        "how many women have won best score",
        "first animated film to win best score",
    ],
)
def test_what_is_not_on_record_decides_nothing(asker: Asker, asked: str) -> None:
    told = asker.ask(asked)
    assert not told.awards
    assert "no studios" in voice().say(told.lead)


def test_one_title_of_several_films_is_no_series(asker: Asker) -> None:
    assert asker.ask("did the lion king win best song").status is Status.AMBIGUOUS
