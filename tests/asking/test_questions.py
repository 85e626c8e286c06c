"""The hand-written questions: their facts agree with the reference, and the asker with them."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.words import voice
from tests.asking.expected import entries, reference, wrong
from tests.asking.questions import Row, right, rows

ENOUGH = 0.97
ALL = list(rows())
ARTICLE = list(rows("article"))


def test_there_are_five_hundred_questions_and_each_is_asked_once() -> None:
    counts = Counter(row.question for row in ALL)
    assert len(ALL) >= 500
    assert [question for question, count in counts.items() if count > 1] == []


@pytest.mark.skipif(reference() is None, reason="the reference tables are not beside the project")
def test_the_expected_facts_agree_with_the_reference_tables() -> None:
    folder = reference()
    assert folder is not None
    table = entries(folder)
    faults = [f"{row.question}: {fault}" for row in ALL if (fault := wrong(row, table))]
    assert faults == []


@pytest.mark.skipif(reference() is None, reason="the reference tables are not beside the project")
def test_the_check_of_expected_facts_sees_a_wrong_one() -> None:
    folder = reference()
    assert folder is not None
    lie = Row("did_win", "did jaws win?", ("Jaws (1975)", "no", "academy score"), 1)
    assert wrong(lie, entries(folder))


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned half", "held-out half"])
def test_intent_entities_and_facts_are_all_right(asker: Asker, held_out: bool) -> None:
    asked = [row for row in ALL if row.held_out is held_out]
    missed = [
        row.question for row in asked if not right(row, as_json(asker.ask(row.question), voice()))
    ]
    assert len(missed) <= (1 - ENOUGH) * len(asked), missed


@pytest.mark.parametrize(
    "row", [row for row in ALL if row.kind == "declined"], ids=lambda r: r.question
)
def test_off_topic_is_declined_always(asker: Asker, row: Row) -> None:
    assert right(row, as_json(asker.ask(row.question), voice()))


@pytest.mark.parametrize("row", ARTICLE, ids=lambda row: row.question)
def test_every_fact_of_the_article_is_told_and_cited(asker: Asker, row: Row) -> None:
    told = as_json(asker.ask(row.question), voice())
    assert told["status"] == "answer"
    assert row.expected[0].lower() in told["text"].lower()
    assert "article" in {cite["source"] for cite in told["citations"]}


def test_every_bullet_of_the_article_is_asked_in_three_ways_at_least() -> None:
    counts = Counter(row.kind for row in ARTICLE)
    assert min(counts.values()) >= 3
