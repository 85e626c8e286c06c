"""What is wrapped around a question comes off; what only looks like a wrapper is part of a title."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.wrapping import Core, core_of
from bot.words import voice
from tests.asking.questions import keys


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("can you tell me who composed Jaws?", "who composed Jaws?"),
        ("do you know who scored Alien", "who scored Alien"),
        (
            "hey bot, could you please remind me which songs are in Drive",
            "which songs are in Drive",
        ),
        ("I need the name of the composer of Jaws", "the name of the composer of Jaws"),
        ("i forgot who composed alien, anyone?", "who composed alien"),
        ("who composed heat, the one with al pacino", "who composed heat"),
        ("so who composed jaws lol", "so who composed jaws"),
        (
            "quick question, can you tell me if you know who composed Jaws, please?",
            "who composed Jaws",
        ),
    ],
)
def test_a_question_stands_alone_without_what_asks_to_be_told(text: str, core: str) -> None:
    assert core_of(text).of(text) == core


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("I'm wondering whether Inception is a score", "is Inception is a score"),
        ("my friend says Jaws won the oscar, is that true?", "is Jaws won the oscar"),
        ("i heard that titanic won best song", "is titanic won best song"),
        ("Jaws won the oscar for best score, right?", "is Jaws won the oscar for best score"),
        ("didn't Gladiator win best score?", "did Gladiator win best score?"),
        ("was jaws nominated for an oscar or not", "was jaws nominated for an oscar"),
    ],
)
def test_a_claim_becomes_the_question_whether_it_is_so(text: str, core: str) -> None:
    assert core_of(text).of(text) == core


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!",
        "tell me",
        "who composed I, Robot",
        "who composed Tell Me Something?",
        "Tell Me Something",
        "is I, Tonya a score or a soundtrack",
        "who composed Let Me In",
        "Say Anything... score or soundtrack",
        "who composed Remember the Titans",
        "Guess Who's Coming to Dinner composer",
        "Good Morning, Vietnam composer",
        "Help! score or soundtrack",
        "Show Me the Money",
        "True or False",
    ],
)
def test_a_title_that_looks_like_a_wrapper_is_left_whole(text: str) -> None:
    assert core_of(text) == Core(0, len(text))


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("I Know What You Did Last Summer composer", "I Know What You Did Last Summer (1997)"),
        ("Don't Look Now composer", "Don't Look Now (1973)"),
        ("who composed I, Robot", "I, Robot (2004)"),
        ("can you tell me who composed I, Robot", "I, Robot (2004)"),
        ("So I Married an Axe Murderer composer", "So I Married an Axe Murderer (1993)"),
        ("Hello, Dolly! score or soundtrack", "Hello, Dolly! (1969)"),
        ("Can't Hardly Wait songs", "Can't Hardly Wait (1998)"),
        (
            "do you know who composed Guess Who's Coming to Dinner",
            "Guess Who's Coming to Dinner (1967)",
        ),
    ],
)
def test_a_name_that_a_wrapper_would_cut_is_kept(asker: Asker, question: str, work: str) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], keys(told)) == ("answer", [work])


@pytest.mark.parametrize(
    ("question", "won"),
    [
        ("my friend says Jaws won the oscar for best score, is that true?", True),
        ("i could swear braveheart won the oscar for best score", False),
        ("didn't Gladiator win the oscar for best score?", False),
        ("do you know if Titanic won the oscar for best song", True),
    ],
)
def test_a_claim_is_settled_by_the_records(asker: Asker, question: str, won: bool) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["intent"], told["won"]) == ("did_win", won)


def test_of_endless_wrapping_only_a_few_layers_come_off() -> None:
    text = "can you tell me " * 50 + "who composed Jaws"
    core = core_of(text)
    assert 0 <= core.start <= core.end == len(text)
    assert core.of(text).endswith("who composed Jaws")
