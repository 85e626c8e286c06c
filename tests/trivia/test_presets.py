"""Presets: kept, listed, taken to another server whole or not at all."""

from __future__ import annotations

import pytest

from bot.errors import PlayerError
from bot.trivia import presets
from bot.trivia.rules import Mode, Rules
from bot.words import voice
from tests.fakes import MemoryStore

FRIDAY = Rules(mode=Mode.RACE, questions=20, seconds=30, topic="songs", kinds=("song-work",))


async def test_presets_travel_from_one_server_to_another() -> None:
    store = MemoryStore()
    await presets.keep(store, "1", "Friday night", FRIDAY)
    file = await presets.export(store, "1")
    assert await presets.bring(store, "2", file) == ["Friday night"]
    assert await presets.load(store, "2", "Friday night") == FRIDAY
    await presets.remove(store, "2", "Friday night")
    assert await presets.listed(store, "2") == {}
    assert list(await presets.listed(store, "1")) == ["Friday night"]


@pytest.mark.parametrize(
    "rules",
    [
        Rules(questions=0),
        Rules(questions=51),
        Rules(seconds=4),
        Rules(kinds=("nonsense",)),
        Rules(topic="nonsense"),
        Rules(first_year=2000, last_year=1990),
        Rules(difficulty=6),
        Rules(mode=Mode.DAILY),
    ],
)
async def test_rules_that_cannot_be_played_are_refused_with_what_may_be(rules: Rules) -> None:
    with pytest.raises(PlayerError) as refusal:
        await presets.keep(MemoryStore(), "1", "odd", rules)
    assert voice("en").say(refusal.value.phrase)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"a": {"questions": 99}}', b'{"@everyone": {}}', b'{"a": 1}', b"\xff"]
)
async def test_a_wrong_file_of_presets_changes_nothing(data: bytes) -> None:
    store = MemoryStore()
    await presets.keep(store, "1", "Friday", FRIDAY)
    with pytest.raises(PlayerError):
        await presets.bring(store, "1", data)
    assert await presets.listed(store, "1") == {"Friday": FRIDAY}


async def test_names_and_numbers_of_presets_are_bounded() -> None:
    store = MemoryStore()
    with pytest.raises(PlayerError):
        await presets.keep(store, "1", "<@1>", FRIDAY)
    for number in range(presets.MOST):
        await presets.keep(store, "1", f"p{number}", FRIDAY)
    with pytest.raises(PlayerError):
        await presets.keep(store, "1", "one more", FRIDAY)
    await presets.keep(store, "1", "p1", Rules())
    with pytest.raises(PlayerError):
        await presets.load(store, "1", "none")
