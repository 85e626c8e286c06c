"""Titles found inside sentences, and none found in mere talk."""

from __future__ import annotations

import pytest

from bot.titles import Matcher, Name, TitleIndex, spans

TITLES = ["Star Wars", "Star Wars: The Force Awakens", "Up", "It", "Her", "Jaws", "Raiders of the Lost Ark", "Heat",
          "The Dark Knight", "Interstellar", "Good Will Hunting"]  # fmt: skip


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(TitleIndex.build([Name(title, title) for title in TITLES]))


ASKED = [
    ("who composed star wars the force awakens", ["Star Wars: The Force Awakens"]),
    ("compare jaws and star wars please", ["Jaws", "Star Wars"]),
    ("music of raiders of the lost arc", ["Raiders of the Lost Ark"]),
    ("is the score of up any good", ["Up"]),
]
SAID = [
    ("just watched Interstellar, wow. better than The Dark Knight?", ["Interstellar", "The Dark Knight"]),
    ("we saw Up yesterday", ["Up"]),
    ('"It" scared me', ["It"]),
    ("what's up, is it her again? the heat is on", []),
    ("good will and hunting season", []),
    ("IT IS UP TO HER", []),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "targets"), ASKED)
def test_titles_inside_a_question_are_found(
    matcher: Matcher, text: str, targets: list[str]
) -> None:
    assert [s.match.candidates[0].target for s in spans(matcher, text)] == targets


@pytest.mark.parametrize(("text", "targets"), SAID)
def test_a_message_about_anything_is_read_with_care(
    matcher: Matcher, text: str, targets: list[str]
) -> None:
    assert [s.match.candidates[0].target for s in spans(matcher, text, careful=True)] == targets


def test_spans_say_where_they_stand(matcher: Matcher) -> None:
    [span] = spans(matcher, "who wrote jaws, really", careful=True)
    assert (span.start, span.end, span.text) == (2, 3, "jaws,")
