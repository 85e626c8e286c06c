"""Every admin action is noted: who, what, when, where; and admins can read it."""

from __future__ import annotations

import json

import pytest

from tests.discord_app.conftest import Stage
from tests.security.conftest import actions, rows
from tests.security.test_permissions import FILE

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def noted(stage: Stage, before: int) -> list[tuple[str, str, str]]:
    """What has been noted since; a note is written just after its deed was answered."""
    await stage.discord.log.until(lambda: len(actions(stage)) > before)
    return actions(stage)[before:]


async def test_each_change_of_the_settings_with_the_names_of_what_changed(stage: Stage) -> None:
    ada = f"discord:{stage.ada.id}"
    panel = await stage.ada.slash("/leitmotif settings")
    await stage.ada.click(panel, "Extra time")
    assert await noted(stage, 0) == [("settings-changed", ada, "extra_time")]
    await stage.ada.choose(panel, "Deutsch")
    await stage.ada.choose(panel, stage.ada.channel.id, select=2)
    form = (await stage.ada.click(panel, "Rounds")).modal
    await stage.ada.submit(form, ["race"], "5", "10", "3")
    await stage.discord.log.until(lambda: len(actions(stage)) == 4)
    assert [about for _, _, about in actions(stage)[1:]] == ["language", "daily", "rules"]


async def test_imports_and_exports_and_packs(stage: Stage) -> None:
    before = len(actions(stage))
    panel = await stage.ada.slash("/leitmotif settings")
    await stage.ada.click(panel, "Export")
    form = (await stage.ada.click(panel, "Import")).modal
    await stage.ada.submit(form, [("s.json", b'{"language": "en"}')])
    await stage.ada.slash("/pack add", **FILE)
    await stage.ada.slash("/pack export", name="Friday")
    await stage.ada.slash("/pack remove", name="Friday")
    await stage.discord.log.until(lambda: len(actions(stage)) >= before + 5)
    assert [(what, about) for what, _, about in actions(stage)[before:]] == [
        ("settings-exported", ""),
        ("settings-imported", "language, rules, extra_time"),
        ("pack-added", "Friday"),
        ("pack-exported", "Friday"),
        ("pack-removed", "Friday"),
    ]


async def test_a_pack_that_was_refused_is_not_noted(stage: Stage) -> None:
    before = actions(stage)
    await stage.ada.slash("/pack add", file=("bad.yaml", b"questions: 1"))
    assert actions(stage) == before


async def test_a_round_that_an_admin_stopped_but_not_ones_own(stage: Stage) -> None:
    before = len(actions(stage))
    own = await stage.bob.slash("/trivia start", mode="classic", seconds=60)
    await stage.bob.slash("/trivia stop")
    final = await stage.discord.next_message(stage.bob.channel, own.message)
    theirs = await stage.bob.slash("/trivia start", mode="classic", seconds=60)
    await stage.ada.slash("/trivia stop")
    await stage.discord.next_message(stage.bob.channel, theirs.message)
    [(what, who, about)] = await noted(stage, before)
    assert (what, who) == ("round-stopped", f"discord:{stage.ada.id}")
    assert rows(stage, f"SELECT count(*) FROM events WHERE round = '{about}'")[0][0] > 0
    assert final.id


async def test_a_decided_appeal(stage: Stage) -> None:
    before = len(actions(stage))
    started = await stage.ada.slash("/trivia start", mode="race", questions=1, seconds=5)
    question = await stage.discord.next_message(stage.ada.channel, started.message)
    await stage.bob.slash("/answer", guess="Johnny W")
    final = await stage.discord.next_message(stage.ada.channel, question)
    asked = await stage.bob.click(question, "Appeal")
    await stage.ada.click(asked.message, "Accept")
    [(what, who, about)] = await noted(stage, before)
    assert (what, who) == ("appeal-accepted", f"discord:{stage.ada.id}")
    assert about.startswith("r")
    assert final.id


async def test_admins_read_the_log_and_see_names_and_times(stage: Stage) -> None:
    panel = await stage.ada.slash("/leitmotif settings")
    shown = await stage.ada.click(panel, "Log")
    assert shown.ephemeral
    assert f"<@{stage.ada.id}>" in shown.text
    assert "added the pack “Friday”" in shown.text
    assert "<t:" in shown.text
    assert "\\<t:" not in shown.text
    assert "Kept for 90 days" in shown.text


async def test_another_servers_admin_reads_only_their_own(stage: Stage) -> None:
    other = await stage.discord.join("Elsewhere")
    boss = stage.discord.person("Boss", other, manager=True)
    panel = await boss.slash("/leitmotif settings")
    shown = await boss.click(panel, "Log")
    assert "Nothing has been noted yet" in shown.text


async def test_who_deletes_their_data_is_named_no_more(stage: Stage) -> None:
    before = len(actions(stage))
    exported = await stage.ada.slash("/leitmotif privacy", what="export")
    (attachment,) = exported.message.data["attachments"]
    told = json.loads(stage.discord.world.files[attachment["id"]][1])
    assert {action["who"] for action in told["actions"]} == {f"discord:{stage.ada.id}"}
    assert len(told["actions"]) == before
    sure = await stage.ada.slash("/leitmotif privacy", what="delete")
    await stage.ada.click(sure, sure.message.buttons[0])
    assert rows(stage, f"SELECT count(*) FROM actions WHERE who = 'discord:{stage.ada.id}'") == [
        (0,)
    ]
    assert len(actions(stage)) == before
    panel = await stage.ada.slash("/leitmotif settings")
    assert "deleted their data" in (await stage.ada.click(panel, "Log")).text
