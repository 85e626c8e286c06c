"""Who beat whom: one against all others, and two against each other."""

from __future__ import annotations

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice


def told(asker: Asker, question: str) -> str:
    reply = as_json(asker.ask(question), voice())
    assert (reply["status"], reply["intent"]) == ("answer", "who_beat")
    return str(reply["text"])


def test_of_two_in_one_race_the_winner_is_told(asker: Asker) -> None:
    lead = told(
        asker, "did the social network beat inception for best original score at the oscars"
    )
    assert lead.startswith("The Social Network (2010) beat Inception (2010).")


def test_asked_the_other_way_round_the_answer_is_the_same(asker: Asker) -> None:
    reply = as_json(
        asker.ask("did inception beat the social network for best original score at the oscars"),
        voice(),
    )
    assert reply["text"].startswith("The Social Network (2010) beat Inception (2010).")
    assert reply["won"] is False


def test_two_that_both_lost_are_told_who_won(asker: Asker) -> None:
    lead = told(asker, "did inception beat how to train your dragon for best score at the oscars")
    assert lead.startswith("Neither: ")
    assert "The Social Network (2010)" in lead.splitlines()[0]


@pytest.mark.parametrize("question", ["did star wars beat jaws", "did jaws beat star wars"])
def test_two_that_never_met_are_said_not_to_have_met(asker: Asker, question: str) -> None:
    assert "never nominated for the same award" in told(asker, question)


def test_every_line_of_a_meeting_is_cited(asker: Asker) -> None:
    reply = as_json(asker.ask("did la la land beat moana"), voice())
    assert {award["work"] for award in reply["awards"]} >= {"La La Land (2016)", "Moana (2016)"}
    assert reply["citations"]


def test_a_film_is_not_beaten_by_a_song_of_its_own(asker: Asker) -> None:
    answer = asker.ask("who beat La La Land for best song?")
    assert [work.title for work in answer.works] == ["La La Land", "Moana"]
    assert "City of Stars" not in told(asker, "who beat La La Land for best song?").splitlines()[0]


def test_the_one_award_that_was_lost_is_named_before_who_won_it(asker: Asker) -> None:
    lead = told(asker, "who beat la la land").splitlines()[0]
    assert lead.startswith("Grammy for Best Song Written for Visual Media: La La Land (2016) lost")
