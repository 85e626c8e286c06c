"""Follow-ups on an evening of awards: the year before, the other nominees, who won, and for song."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.context import Context
from bot.asking.contract import as_json
from bot.words import voice

TALKS = (  # question, intent, what the answer tells
    (
        ("who won best score in 1994", "winner_of_year", "The Lion King (1994)"),
        ("and the year before?", "winner_of_year", "Schindler's List (1993)"),
        ("and the year after", "winner_of_year", "The Lion King (1994)"),
        ("what about the globes?", "winner_of_year", "52nd ceremony"),
        ("and for song?", "winner_of_year", "Can You Feel the Love Tonight"),
        ("who else was nominated", "nominees_of_year", "6 nominees"),
    ),
    (
        ("who won best song in 1997", "winner_of_year", "My Heart Will Go On"),
        ("and best score?", "winner_of_year", "James Horner"),
        ("who were the other nominees", "nominees_of_year", "L.A. Confidential (1997)"),
        ("and in 1998", "nominees_of_year", "Elizabeth (1998)"),
    ),
    (
        ("nominees for best score 2010", "nominees_of_year", "Inception (2010)"),
        ("who won", "winner_of_year", "The Social Network (2010)"),
        ("the year before", "winner_of_year", "Up (2009)"),
    ),
    (
        ("who won best score at the 50th oscars", "winner_of_year", "Star Wars (1977)"),
        ("and the 51st?", "winner_of_year", "Midnight Express (1978)"),
        ("the next year?", "winner_of_year", "A Little Romance (1979)"),
    ),
    (
        ("who won best score most recently", "superlative", "Sinners (2025)"),
        ("and the year before", "winner_of_year", "The Brutalist (2024)"),
        ("what about the baftas that year", "winner_of_year", "BAFTA"),
    ),
    (
        ("best score winners of the 1980s", "winner_of_year", "Chariots of Fire (1981)"),
        ("and the 90s?", "winner_of_year", "Titanic (1997)"),
        ("and for song", "winner_of_year", "Streets of Philadelphia"),
    ),
    (
        ("who has the most oscars for best song", "superlative", "Alan Menken"),
        ("and who has the most nominations", "superlative", "Sammy Cahn"),
    ),
    (
        ("what did up win", "awards_of_work", "Up (2009)"),
        ("when was that", "awards_of_work", "held in 2010"),
        ("what was it up against", "who_beat", "Avatar (2009)"),
        ("did the composer win anything else", "did_win", "Michael Giacchino"),
    ),
    (
        ("did titanic win an oscar", "did_win", "Titanic (1997)"),
        ("and a golden globe?", "did_win", "Golden Globe"),
        ("who else was nominated", "nominees_of_year", "Kundun (1997)"),
    ),
    (
        ("did titanic win best picture", "did_win", "music awards only"),
        ("what about best score", "did_win", "Titanic (1997)"),
    ),
    (
        ("who composed jaws", "composer", "John Williams"),
        ("and who won best score that year", "winner_of_year", "Jaws (1975)"),
    ),
    (
        ("did hans zimmer win in 1994", "did_win", "Yes"),
        ("and the year before", "did_win", "did not win in 1993"),
    ),
)


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk[0][0])
def test_an_evening_talked_of_stays_in_mind(
    asker: Asker, talk: tuple[tuple[str, str, str], ...]
) -> None:
    context: Context | None = None
    for question, intent, told in talk:
        answer = asker.ask(question, context)
        reply = as_json(answer, voice())
        assert (reply["intent"], told in reply["text"]) == (intent, True), (question, reply["text"])
        context = answer.context


@pytest.mark.parametrize(
    "fragment", ["and the year before?", "who else was nominated", "the 51st?"]
)
def test_without_an_evening_a_fragment_is_not_answered(asker: Asker, fragment: str) -> None:
    assert not asker.ask(fragment).awards


def test_the_songs_of_a_work_are_no_award(asker: Asker) -> None:
    first = asker.ask("did titanic win an oscar")
    assert asker.ask("and the songs?", first.context).intent.value == "songs_in_work"
