"""Forms by letters and by number, before and after there is a dict of them."""

from __future__ import annotations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from bot.titles.forms import Columns, Forms, columns

WORDS = st.text(
    alphabet=st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=6
)


@given(st.lists(WORDS, unique=True), st.lists(WORDS, max_size=5), st.booleans())
def test_a_form_is_found_by_its_letters_and_its_letters_by_it(
    words: list[str], others: list[str], often: bool
) -> None:
    stored = msgspec.msgpack.encode(columns(words))
    forms = Forms(msgspec.msgpack.decode(stored, type=Columns))
    if often:
        for _ in range(300):
            forms.get("x")
    assert len(forms) == len(words)
    assert list(forms) == forms.spellings == words
    for form, word in enumerate(words):
        assert forms.get(word) == forms[word] == form
    for word in others:
        assert (word in forms) == (word in words)


def test_forms_of_one_checksum_are_told_apart_by_their_letters() -> None:
    # CRC-32 gives both of these 0x4DDB0C25.
    forms = Forms(columns(["plumless", "buckeroo"]))
    assert (forms.get("plumless"), forms.get("buckeroo")) == (0, 1)
