"""Who corrects himself is answered about the last he said; a title with such a word corrects nothing."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.correcting import corrected, is_marked
from bot.asking.reading import Reading
from bot.words import voice
from tests.asking.questions import keys


def unread(text: str) -> Reading:
    """No part is to be read where nothing was taken back."""
    raise AssertionError(text)


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("who composed jaws, no wait, alien", "Alien (1979)"),
        ("is alien a score, sorry, aliens", "Aliens (1986)"),
        ("who composed jaws, no, titanic", "Titanic (1997)"),
        ("did gladiator, or rather braveheart, win best score", "Braveheart (1995)"),
        ("who composed jaws, actually psycho", "Psycho (1960)"),
        ("who composed alien scratch that who composed titanic", "Titanic (1997)"),
        ("songs in jaws make that songs in pulp fiction", "Pulp Fiction (1994)"),
        ("who composed hans zimmer, i mean inception", "Inception (2010)"),
        ("No Time to Die, oops, skyfall composer", "Skyfall (2012)"),
        (
            "who composed blade runner, i mean blade runner 2049",
            "Blade Runner 2049 (2017)",
        ),
    ],
)
def test_the_last_that_was_said_is_meant(asker: Asker, question: str, work: str) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], keys(told)) == ("answer", [work])
    assert told["query"] == question


@pytest.mark.parametrize(
    "question",
    [
        "did hans zimmer, i mean john williams, win an oscar",
        "did hans zimmer win an oscar for jaws, i mean john williams",
    ],
)
def test_a_person_is_taken_back_for_a_person(asker: Asker, question: str) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["people"], told["won"]) == (["John Williams"], True)


def test_what_is_meant_can_be_as_unclear_as_what_was_said(asker: Asker) -> None:
    told = as_json(asker.ask("who composed star wars, i mean star trek"), voice())
    assert told["status"] == "ambiguous"
    assert {work["title"] for work in told["works"]} == {"Star Trek"}


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("who composed heat, i mean the de niro one", "Heat (1995)"),
        ("who composed jaws, i mean the movie", "Jaws (1975)"),
        ("is jaws a score or, i mean, a soundtrack", "Jaws (1975)"),
        ("who composed jaws, no", "Jaws (1975)"),
        ("who composed alien, i mean", "Alien (1979)"),
    ],
)
def test_what_names_nothing_else_takes_nothing_back(asker: Asker, question: str, work: str) -> None:
    assert keys(as_json(asker.ask(question), voice()))[:1] == [work]


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("Dr. No composer", "Dr. No (1962)"),
        ("who composed No Country for Old Men", "No Country for Old Men (2007)"),
        ("who composed Sorry, Wrong Number", "Sorry, Wrong Number (1948)"),
        ("Love Actually composer", "Love Actually (2003)"),
        ("love, actually composer", "Love Actually (2003)"),
    ],
)
def test_a_title_that_looks_like_a_correction_is_a_title(
    asker: Asker, question: str, work: str
) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], keys(told)) == ("answer", [work])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "sorry",
        "i mean",
        "what did i mean",
        "Love Actually composer",
        "Sorry to Bother You",
        "No Country for Old Men",
        "who composed jaws, sorry!",
    ],
)
def test_without_a_mark_between_two_things_the_text_stays(text: str) -> None:
    assert not is_marked(text)
    assert corrected(text, unread) == text
