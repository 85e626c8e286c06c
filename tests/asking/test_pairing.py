"""Which texts name two works of one title together."""

from __future__ import annotations

import pytest

from bot.asking.pairing import paired


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("old dune vs new dune", "dune vs dune"),
        ("the new dune versus the old dune", "dune vs dune"),
        ("compare suspiria and its remake", "compare suspiria vs suspiria"),
        ("difference between oldboy and the remake?", "difference between oldboy vs oldboy?"),
        ("compare the two versions of the lion king", "compare lion king vs lion king"),
        ("compare the two dunes", "compare dune vs dune"),
        ("compare both dune films", "compare dune vs dune"),
    ],
)
def test_a_title_and_its_remake_are_the_title_twice(text: str, meant: str) -> None:
    assert paired(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "compare jaws and star wars",
        "who scored the original suspiria and the remake",
        "compare both",
        "the two towers vs the two popes",
        "old yeller versus new york, new york",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert paired(text) == text
