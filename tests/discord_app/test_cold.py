"""The first to ask, before what questions need is in memory."""

from __future__ import annotations

import threading

import pytest

from bot.discord_app import running
from bot.discord_app.app import App
from bot.discord_app.running import warm_up
from tests.discord_app.slow import slow_stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_who_asks_before_the_bot_is_warm_waits_and_others_do_not(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = threading.Event()

    def held_up(app: App) -> None:
        warm.wait()
        warm_up(app)

    monkeypatch.setattr(running, "warm_up", held_up)
    async with slow_stage(tmp_path_factory) as cold:
        asked = await cold.ada.begin_slash("/score-or-soundtrack", title="jaws")
        told = await cold.bob.slash("/trivia leaderboard")  # meanwhile
        assert "month" in told.text
        await asked.first()
        assert asked.deferred
        warm.set()
        await asked.shown()
        assert "Jaws (1975)" in asked.text
