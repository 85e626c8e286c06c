"""Two questions in one breath are answered as one; an "and" within a title or a list is no second."""

from __future__ import annotations

import pytest

from bot.asking.answer import Answer
from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.twofold import halves, joined
from bot.words import voice
from tests.asking.questions import keys

TWO = (
    ("did jaws win and who composed it?", "did jaws win", "who composed it?"),
    ("who composed titanic and did it win an oscar", "who composed titanic", "did it win an oscar"),
    ("is Inception a score? who composed it?", "is Inception a score", "who composed it?"),
    ("is jaws a score; was it nominated?", "is jaws a score", "was it nominated?"),
    ("who composed It and did it win", "who composed It", "did it win"),
    ("who is hans zimmer and what did he score", "who is hans zimmer", "what did he score"),
    ("is jaws a score & also who composed it", "is jaws a score", "who composed it"),
    ("who scored up plus did it win", "who scored up", "did it win"),
)


@pytest.mark.parametrize(("text", "first", "second"), TWO)
def test_a_second_question_refers_to_the_first(text: str, first: str, second: str) -> None:
    assert halves(text) == (first, second)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "and who composed it",
        "who composed jaws and alien",
        "who composed Romeo and Juliet",
        "who composed Beauty and the Beast",
        "Bonnie and Clyde score or soundtrack",
        "is I, Robot a score and a soundtrack",
        "who composed The Good, the Bad and the Ugly",
        "who composed jaws and who composed alien",
        "Harold and Maude, who composed its music",
        "hans zimmer and his oscars",
        "i like jaws and it is loud",
        "i love jaws and who composed it",
    ],
)
def test_where_nothing_refers_back_there_is_one_question(text: str) -> None:
    assert halves(text) is None


@pytest.mark.parametrize(
    ("question", "work", "person", "won"),
    [
        ("did jaws win and who composed it?", "Jaws (1975)", "John Williams", True),
        ("who composed titanic and did it win an oscar", "Titanic (1997)", "James Horner", True),
        ("is jaws a score and was it nominated?", "Jaws (1975)", "John Williams", True),
        (
            "who composed braveheart and did it win an oscar",
            "Braveheart (1995)",
            "James Horner",
            False,
        ),
    ],
)
def test_both_are_answered_in_one(
    asker: Asker, question: str, work: str, person: str, won: bool
) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], told["query"], told["won"]) == ("answer", question, won)
    assert keys(told)[:1] == [work]
    assert person in told["people"]


def cited(answer: Answer) -> set[tuple[str, tuple[str, ...]]]:
    """The lines of an answer, each with the sources that its marks stand for."""
    return {
        (voice().say(line.text), tuple(answer.sources[mark - 1].id for mark in line.marks))
        for section in answer.sections
        for line in section.lines
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("who composed jaws", "did jaws win"),
        ("is jaws a score", "is pulp fiction a score"),
        ("did john williams win an oscar", "what songs are in shrek"),
        ("what is a needle drop", "jaws"),
    ],
)
def test_joined_lines_keep_their_sources_and_none_is_listed_twice(
    asker: Asker, first: str, second: str
) -> None:
    one, other = asker.ask(first), asker.ask(second)
    both = joined(one, other)
    assert cited(one) | cited(other) <= cited(both)
    assert len({source.id for source in both.sources}) == len(both.sources)


@pytest.mark.parametrize(
    "question",
    [
        "how does it end and who is she",
        "who wrote it and who sang it",
        "who composed Marmalade Skies and did it win",
    ],
)
def test_where_the_first_is_not_answered_neither_is_the_second(asker: Asker, question: str) -> None:
    told = as_json(asker.ask(question), voice())
    assert (told["status"], told["awards"], told["people"]) == ("unknown", [], [])


def test_titles_with_an_and_are_asked_about_whole(asker: Asker) -> None:
    told = as_json(asker.ask("Bonnie and Clyde score or soundtrack"), voice())
    assert keys(told) == ["Bonnie and Clyde (1967)"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("How many Oscar nominations for Thomas Newman and did he win any?", "No: Thomas Newman"),
        ("how many oscars has randy newman and has he won anything else", "Yes: Randy Newman"),
    ],
)
def test_the_second_stays_with_the_award_of_the_first(
    asker: Asker, question: str, said: str
) -> None:
    told = str(as_json(asker.ask(question), voice())["text"])
    second = next(line for line in told.splitlines()[1:] if said in line)
    assert ("Academy Awards" in second) is ("any?" in question)
