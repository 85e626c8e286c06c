"""Cards of any size and content stay within Discord's limits and set nothing off."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import Action, ActionKind, Card, Line, Section, SourceNote, person
from bot.discord_app.custom_ids import LIMIT, decode, encode, of_action, shortened
from bot.discord_app.drawing import draw
from bot.discord_app.markup import escape, fit
from bot.words import voice
from tests.local_discord import checks
from tests.local_discord.reading import pings
from tests.local_discord.state import COMPONENTS_V2

texts = st.text(max_size=1200)
lines = st.builds(Line, text=texts, marks=st.tuples() | st.tuples(st.integers(1, 30)))
sections = st.builds(
    Section, heading=st.none() | texts, lines=st.lists(lines, max_size=30).map(tuple)
)
actions = st.integers(0, 40).map(
    lambda number: tuple(
        Action(kind=ActionKind.CHOOSE, label=f"Work {n} " + "x" * (n * 5), args=(f"w{n}",))
        for n in range(number)
    )
)
cards = st.builds(
    Card,
    lead=texts,
    reason=st.none() | texts,
    sections=st.lists(sections, max_size=8).map(tuple),
    sources=st.lists(
        st.builds(SourceNote, number=st.integers(1, 99), title=texts), max_size=30
    ).map(tuple),
    actions=actions,
    footer=st.none() | texts,
)


def drawn(card: Card) -> list[dict[str, Any]]:
    view: Any = draw(card, voice())
    return list(view.to_components())


@given(cards)
@settings(max_examples=60, deadline=None)
async def test_any_card_stays_within_the_limits(card: Card) -> None:
    body = {"flags": COMPONENTS_V2, "components": drawn(card)}
    assert checks.message(body) == []


@pytest.mark.parametrize(
    "text",
    ["@everyone", "@here", "<@123>", "<@&123>", "<@!123>", "<#123>", "**bold**", "`code`", "||x||",
     "[a](https://evil.example)", "<https://evil.example>", "https://evil.example/a", "# big",
     "-# small", "> quote", "- list", "1. list", "~~x~~", "<:e:1>", "<t:1:R>", "</ask:1>",
     "a\n# b", "discord.gg/abc", "*a*", "__a__", "\\*a*"],
)  # fmt: skip
async def test_nothing_typed_is_live_on_a_card(text: str) -> None:
    assert pings({"components": drawn(Card(lead=f"x {text}"))}) == []
    said = escape(text)
    for live in ("@everyone", "@here", "**", "https://", "discord.gg/"):
        assert live not in said.replace("\\*\\*", "")
    assert not said.startswith(("# ", "-# ", "> ", "- ", "1. "))
    assert "](" not in said.replace("\\](", "")
    assert "<" not in said.replace("\\<", "")


def test_people_are_drawn_by_name_and_text_looks_as_typed() -> None:
    assert escape(f"{person('42')} wins") == "<@42> wins"
    assert escape("Dr. No (1962): it's 100 % right!") == "Dr. No (1962): it's 100 % right!"
    assert escape("2001: A Space Odyssey") == "2001: A Space Odyssey"


def test_texts_are_cut_between_words() -> None:
    assert fit("one two three", 10) == "one two…"
    assert fit("short", 10) == "short"
    assert len(fit("x" * 50, 10)) == 10


@given(st.text(max_size=200))
def test_any_text_travels_in_a_custom_id(text: str) -> None:
    kept = shortened(text)
    id = of_action(Action(kind=ActionKind.SUGGEST, label="x", args=(kept,)))
    assert len(id) <= LIMIT
    assert decode(id) == ("suggest", (kept,))


def test_ids_of_others_are_not_ours() -> None:
    assert decode("other:1") is None
    assert decode("lm") is None
    assert decode("lm:" + "x" * 200) is None
    with pytest.raises(ValueError, match="characters"):
        encode("a", "x" * 120)


async def test_every_source_that_a_line_points_to_is_named() -> None:
    sources = tuple(
        SourceNote(number=n, title=f"A page of some length number {n}", url=f"https://example.org/{'p' * 80}/{n}")
        for n in range(1, 9)
    )  # fmt: skip
    said = Line(text="It was written for it. " * 10, marks=tuple(range(1, 9)))
    (frame,) = drawn(Card(lead="Both", sections=(Section(lines=(said,) * 12),), sources=sources))
    foot = frame["components"][-1]["content"]
    assert all(f"number {n}]" in foot for n in range(1, 9))
    shown = "\n".join(c.get("content", "") for c in frame["components"])
    assert "more lines are not shown" in shown
    assert len(shown) <= 4000


async def test_a_page_without_a_name_is_called_by_where_it_stands() -> None:
    address = "www.example.org/soundtracks/a-film-of-some-name"
    note = SourceNote(number=1, title=address, url=f"https://{address}/")
    (frame,) = drawn(Card(lead="Both", sources=(note,)))
    foot = frame["components"][-1]["content"]
    assert f"[example.org](<https://{address}/>)" in foot
