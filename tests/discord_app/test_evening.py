"""An evening in a film club, played by people and written down as a page to read."""

from __future__ import annotations

import pytest

from tests.discord_app.conftest import Stage
from tests.discord_app.test_rounds import quick, revealed
from tests.local_discord.transcript import transcript

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_an_evening_is_written_down(
    stage: Stage, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    ada, bob, cleo = stage.ada, stage.bob, stage.cleo
    await ada.slash("/leitmotif help")
    verdict = await ada.slash("/score-or-soundtrack", title="Star Wars (1977)")
    await bob.click(verdict, "Awards")
    await bob.click(verdict, "Why?")
    await cleo.slash("/score-or-soundtrack", title="Dirty Dancing")
    await cleo.slash("/score-or-soundtrack", title="Beauty and the Beast")
    await cleo.slash("/score-or-soundtrack", title="asdfgh")
    await bob.slash("/song", title="Time After Time")
    await ada.slash("/awards", person="John Williams")
    await bob.slash("/compare", first="Jaws", second="Star Wars")
    await cleo.slash("/explain")
    greta = stage.person("Greta", locale="de")
    await greta.slash("/score-or-soundtrack", title="Krieg der Sterne")
    await ada.ask(f"<@{stage.discord.world.bot['id']}> who composed Titanic?")
    await quick(stage)
    started = await ada.slash("/trivia start", questions=2, seconds=5)
    last = started.message
    for _ in range(2):
        last = await stage.discord.next_message(ada.channel, last)
        clicks = ((ada, "A ·"), (bob, "B ·"), (cleo, "A ·"))
        for exchange in [await person.begin_click(last, label) for person, label in clicks]:
            await exchange.shown()
        await revealed(stage, last)
    final = await stage.discord.next_message(ada.channel, last)
    assert "Final standings" in final.text
    await bob.slash("/trivia leaderboard")
    page = transcript(stage.discord, "An evening in the film club")
    path = tmp_path_factory.mktemp("evening") / "evening.html"
    path.write_text(page, encoding="utf-8")
    with capsys.disabled():
        print(f"\ntranscript of the evening: {path}")
    for words in (
        "Star Wars",
        "only Bob sees this",
        "Final standings",
        "@Ada",
        "Krieg der Sterne (Star Wars, 1977)",
    ):
        assert words in page
