"""Folding: what is the same to it, and that it settles at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.titles.folding import fold, key

SAME = [
    ("Rocky III", "rocky 3"),
    ("Rocky III", "ROCKY three"),
    ("Rocky V", "Rocky 5"),
    ("Amélie", "amelie"),
    ("Æon Flux", "Aeon Flux"),
    ("E.T. the Extra-Terrestrial", "ET the extra terrestrial"),
    ("M*A*S*H", "MASH"),
    ("S.W.A.T.", "swat"),
    ("Fast & Furious", "fast and furious"),
    ("Schindler’s List", "schindlers list"),
    ("One Hundred and One Dalmatians", "101 Dalmatians"),
    ("Nineteen Eighty-Four", "1984"),
    ("20,000 Leagues Under the Sea", "Twenty Thousand Leagues under the sea"),
    ("Born on the Fourth of July", "born on the 4th of july"),
    ("Kill Bill: Vol. 2", "kill bill volume two"),
    ("Rocky3", "Rocky 3"),
    ("Alien³", "alien 3"),
    ("I, Robot", "i robot"),
]
SAME_KEY = [
    ("The Godfather: Part II", "godfather 2"),
    ("Godfather, The", "The Godfather"),
    ("Star Wars", "starwars"),
    ("Spider-Man", "spiderman"),
    ("The Lord of the Rings", "lord of rings"),
    ("Kill Bill: Vol. 1", "kill bill 1"),
    ("Star Wars: Episode IV", "star wars 4"),
]
DIFFERENT = [
    ("Rocky II", "Rocky III"),
    ("Malcolm X", "Malcolm"),
    ("The King and I", "The King and 1"),
    ("V for Vendetta", "Five for Vendetta"),
    ("2001", "201"),
    ("007", "7"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_ways_to_write_a_title_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), SAME_KEY)
def test_articles_marks_and_blanks_make_no_other_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_titles_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_title_of_signs_folds_to_its_signs() -> None:
    assert fold(" ?? ") == "??"
    assert fold("\0\u200b ") == ""


_PIECES = st.sampled_from(
    [
        "i",
        "ii",
        "v",
        "x",
        "one",
        "two",
        "twenty",
        "thirty",
        "hundred",
        "thousand",
        "and",
        "part",
        "ep",
        "vol",
        "pt",
        "the",
        "a",
        "no",
        "1",
        "20",
        "21",
        "007",
        "1984",
        "4th",
        "rocky3",
        "dr",
        "st",
        "vs",
        "é",
        "ß",
        "İ",
        "™",
        "½",
        "³",
        "&",
        "'",
        ".",
        "*",
        "-",
        "ǅ",
        "ﬁ",
    ]
)


@given(st.text(max_size=400) | st.lists(_PIECES, max_size=60).map(" ".join))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.sampled_from("aé ̶̸҉\0.*"), min_size=2000, max_size=5000))
def test_a_very_long_text_is_read_no_further_than_a_title_could_reach(text: str) -> None:
    assert len(fold(text)) <= 1000
    assert fold(fold(text)) == fold(text)
