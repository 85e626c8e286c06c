"""What only tells which work is meant: where it may stand, and what is never taken for it."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice

# A text, and the works that it is about, best first.
TOLD = (
    ("hitchcock's vertigo", "Vertigo (1958)"),
    ("vertigo (hitchcock)", "Vertigo (1958)"),
    ("vertigo directed by hitchcock", "Vertigo (1958)"),
    ("Mulan, the live action one", "Mulan (2020)"),
    ("Mulan, not the live action one", "Mulan (1998)"),
    ("the last of us, the game", "The Last of Us (2013)"),
    ("the last of us but not the game", "The Last of Us (2023)"),
    ("casino royale, the 2006 one", "Casino Royale (2006)"),
    ("planet of the apes from the sixties", "Planet of the Apes (1968)"),
    ("tim burton's planet of the apes", "Planet of the Apes (2001)"),
    ("a star is born the lady gaga one", "A Star Is Born (2018)"),
)
KEPT = (  # a part of the name, or a name of its own
    ("old", "Old (2021)"),
    ("silent movie", "Silent Movie (1976)"),
    ("original sin score or soundtrack", "Original Sin (2001)"),
    ("modern family", "Modern Family (2009)"),
    ("wes craven's new nightmare", "Wes Craven's New Nightmare (1994)"),
    ("first man", "First Man (2018)"),
)
ASKED_BACK = ("little women with saoirse ronan",)


def _first(asker: Asker, text: str) -> tuple[str, str]:
    reply = as_json(asker.ask(text), voice())
    work = next(iter(reply["works"]), None)
    return reply["status"], f"{work['title']} ({work['year']})" if work else ""


@pytest.mark.parametrize(("text", "work"), TOLD)
def test_what_is_said_beside_a_title_tells_namesakes_apart(
    asker: Asker, text: str, work: str
) -> None:
    assert _first(asker, text) == ("answer", work)


@pytest.mark.parametrize(("text", "work"), KEPT)
def test_a_hint_that_is_part_of_a_name_stays_in_it(asker: Asker, text: str, work: str) -> None:
    assert _first(asker, text) == ("answer", work)


@pytest.mark.parametrize("text", ASKED_BACK)
def test_namesakes_that_no_hint_tells_apart_are_asked_about(asker: Asker, text: str) -> None:
    assert _first(asker, text)[0] == "ambiguous"


def test_a_year_that_fits_none_is_asked_about_and_never_passed_over(asker: Asker) -> None:
    assert _first(asker, "jaws, the 1999 one")[0] == "ambiguous"


def test_a_director_makes_no_title_known(asker: Asker) -> None:
    assert _first(asker, "spielberg's zombie shark hospital")[0] == "unknown"
