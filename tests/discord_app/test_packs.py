"""Packs on Discord that are as large as packs may be."""

from __future__ import annotations

import pytest

from bot.trivia.packs.model import MAX_BYTES
from tests.discord_app.conftest import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


def large_pack() -> bytes:
    """Close to a megabyte of questions that the judge has to think about."""
    lines = ["pack: Large", "questions:"]
    size = 0
    for number in range(4_900):
        entry = (
            f"  - ask: Who wrote the music of the imaginary film number {number}, the one about rivers?\n"
            f"    answers: [Composer Number{number} Example]\n"
            f"    wrong: [Hans Number{number} Other, Ada Number{number} Other]"
        )
        size += len(entry) + 1
        if size > MAX_BYTES - 1_000:
            break
        lines.append(entry)
    return "\n".join(lines).encode()


async def test_while_a_large_pack_is_checked_everybody_else_is_answered(stage: Stage) -> None:
    adding = await stage.ada.begin_slash("/pack add", file=("large.yaml", large_pack()))
    await adding.first()
    titles = ("jaws", "titanic", "star wars")
    for asked in [
        await stage.bob.begin_slash("/score-or-soundtrack", title=title) for title in titles
    ]:
        assert (await asked.shown()).text
    assert not adding.messages[0].text  # still being checked
    await stage.discord.log.until(lambda: "Large" in adding.text, 180)
    tried = await stage.ada.begin_slash("/pack try", name="Large")
    await stage.discord.log.until(lambda: "Large" in tried.text, 180)
    assert "Large" in str(await stage.bob.autocomplete("/pack try", "name", "lar"))
    await stage.ada.slash("/pack remove", name="Large")


async def test_what_a_pack_answers_is_shown_to_nobody_who_is_to_find_it(stage: Stage) -> None:
    pack = b"pack: Kept\nquestions:\n  - ask: Who scored Jaws?\n    answers: [John Williams]\n"
    added = await stage.ada.begin_slash("/pack add", file=("kept.yaml", pack))
    await stage.discord.log.until(lambda: "Kept" in added.text)
    refused = await stage.bob.slash("/pack try", name="Kept")
    assert refused.ephemeral
    assert "may manage this server" in refused.text
    assert "shows answers" in refused.text
    assert "Williams" not in refused.text
    assert "Williams" in (await stage.ada.slash("/pack try", name="Kept")).text
    await stage.ada.slash("/pack remove", name="Kept")
