"""An everyday word is a title where the question leaves a place for one, and a word elsewhere."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.slots import stands_as_name, stands_as_subject, stands_as_winner
from bot.asking.spots import Spot
from bot.words import voice
from tests.asking.questions import keys


def spot(heard: list[str], word: str) -> Spot:
    """The one word as a name; what it names is nothing to these rules."""
    at = heard.index(word)
    return Spot(at, at + 1, word, {})


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("songs in friends", "Friends (1994)"),
        ("up soundtrack", "Up (2009)"),
        ("how many oscars did her win", "Her (2013)"),
        ("was her nominated for an oscar", "Her (2013)"),
        ("was up up for an oscar", "Up (2009)"),
        ("did lost win a grammy", "Lost (2004)"),
        ("is lost a score or a soundtrack", "Lost (2004)"),
        ("what awards did lost get", "Lost (2004)"),
        ("what songs do they play in once", "Once (2007)"),
        ("who wrote heat", "Heat (1995)"),
        ("composer of drive", "Drive (2011)"),
        ("did 1917 win", "1917 (2019)"),
        ("who composed 300", "300 (2006)"),
        ("who composed elf", "Elf (2003)"),
    ],
)
def test_where_a_title_is_asked_for_an_everyday_word_is_one(
    asker: Asker, question: str, work: str
) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], keys(told)[:1]) == ("answer", [work])


@pytest.mark.parametrize(
    "said",
    [
        "who composed it",
        "songs in it",
        "songs in this",
        "who composed them",
        "did it win",
        "did we win",
        "who beat up",
        "whats up",
        "more music",
        "i need more music",
        "my friends music",
        "our friends have music",
        "songs from friends of mine",
        "is frozen food good",
        "seven music",
        "drive me to the music shop",
        "i was once in a song",
        "who is this",
    ],
)
def test_elsewhere_the_same_word_names_nothing(asker: Asker, said: str) -> None:
    told = as_json(asker.ask(said), voice())
    assert (told["status"], told["works"]) == ("unknown", [])


@pytest.mark.parametrize(
    ("said", "word", "named"),
    [
        ("up", "up", True),
        ("up soundtrack", "up", True),
        ("who composed drive", "drive", True),
        ("we drive home", "drive", False),
        ("who composed it", "it", False),
        ("more music", "more", False),
        ("the five composers", "five", False),
    ],
)
def test_a_name_stands_alone_or_beside_words_on_music(said: str, word: str, named: bool) -> None:
    heard = said.split()
    assert stands_as_name(heard, spot(heard, word)) is named


@pytest.mark.parametrize(
    ("said", "word", "subject"),
    [
        ("did up win", "up", True),
        ("i think up won", "up", True),
        ("who did up beat", "up", True),
        ("oscars for up", "up", True),
        ("she was up for promotion", "up", False),
        ("he got up early", "up", False),
    ],
)
def test_a_subject_stands_where_a_winner_would(said: str, word: str, subject: bool) -> None:
    heard = said.split()
    assert stands_as_subject(heard, spot(heard, word)) is subject


@pytest.mark.parametrize(
    ("said", "first", "last", "winner"),
    [
        ("did blorgwen win", 1, 2, True),
        ("blorgwen won best score", 0, 1, True),
        ("oscar for blorgwen", 2, 3, False),
        ("was nominated", 1, 2, False),
        ("purple blorgwen music", 0, 2, True),
    ],
)
def test_unknown_words_are_a_name_only_where_a_winner_stands(
    said: str, first: int, last: int, winner: bool
) -> None:
    assert stands_as_winner(said.split(), first, last) is winner
