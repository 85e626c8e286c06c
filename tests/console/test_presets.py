"""Presets at a terminal: kept, listed, played by, carried to a file and back."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.console import presets
from bot.console.rounds import read_order
from bot.console.session import _split
from bot.errors import PlayerError
from bot.trivia.rules import Mode
from bot.words import voice
from tests.fakes import MemoryStore


async def told(store: MemoryStore, line: str) -> str:
    said = await presets.managed(store, _split(line))
    assert said is not None
    return "\n".join(voice("en").say(phrase) for phrase in said)


async def test_a_preset_is_kept_listed_played_and_taken_away() -> None:
    store = MemoryStore()
    assert "no presets" in await told(store, "presets")
    await told(store, 'save "friday night" race 20')
    assert "friday night" in await told(store, "presets")
    rules, rest = await presets.rules_of(store, _split('preset "friday night" players Ann Bob'))
    order = read_order(rest, rules)
    assert (order.rules.mode, order.rules.questions) == (Mode.RACE, 20)
    assert order.players == ("Ann", "Bob")
    await told(store, 'forget "friday night"')
    with pytest.raises(PlayerError):
        await presets.rules_of(store, ["preset", "friday night"])


async def test_presets_go_through_a_file_and_a_wrong_file_is_refused(tmp_path: Path) -> None:
    store, other, file = MemoryStore(), MemoryStore(), tmp_path / "presets.json"
    await told(store, "save quick survival 5")
    await told(store, f"export {file}")
    assert "quick" in await told(other, f"import {file}")
    assert await presets.rules_of(other, ["preset", "quick"]) == await presets.rules_of(
        store, ["preset", "quick"]
    )
    for wrong in (tmp_path / "none.json", tmp_path):
        with pytest.raises(PlayerError):
            await told(other, f"import {wrong}")


async def test_words_about_a_round_are_left_to_the_round() -> None:
    assert await presets.managed(MemoryStore(), ["race", "5"]) is None
    assert (await presets.rules_of(MemoryStore(), ["race", "5"]))[1] == ["race", "5"]
