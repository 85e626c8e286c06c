"""What only an admin may do, tried by an ordinary member and from a DM: refused, and nothing changes."""

from __future__ import annotations

from typing import Any

import pytest

from bot.discord_app import custom_ids
from tests.discord_app.conftest import Stage
from tests.local_discord import Exchange, Message, Person
from tests.security.conftest import actions, rows

pytestmark = pytest.mark.asyncio(loop_scope="module")

PACK = b'pack: "Friday"\nquestions:\n' + b"".join(
    b'  - ask: "Who is it %d?"\n    answers: ["Ann %d"]\n' % (n, n) for n in range(4)
)
FILE: dict[str, Any] = {"file": ("friday.yaml", PACK)}
# Every command, and what a member without rights is told where it is an admin's.
ADMINS: dict[str, tuple[dict[str, Any], ...]] = {
    "leitmotif settings": ({},),
    "pack add": (FILE, {}),
    "pack remove": ({"name": "Friday"},),
    "pack try": ({"name": "Friday"},),
    "pack export": ({"name": "Friday"},),
    "trivia preset": ({"name": "Friday"},),
}
MEMBERS = {
    "score-or-soundtrack", "awards", "song", "explain", "compare", "ask", "answer",
    "Score or soundtrack?", "pack list", "leitmotif help", "leitmotif privacy",
    "leitmotif report", "leitmotif about", "trivia start", "trivia stop", "trivia skip",
    "trivia hint", "trivia standings", "trivia leaderboard", "trivia profile", "trivia daily",
    "trivia practice",
}  # fmt: skip
PANEL = (
    "language",
    "channels",
    "daily",
    "extra",
    "threads",
    "picture",
    "rounds",
    "export",
    "import",
    "log",
)
REFUSED = "Only people who may manage this server"
ELSEWHERE = "in a server only"


def commands(stage: Stage) -> set[str]:
    """Full names of all registered commands."""
    found = set()
    for command in stage.discord.world.commands:
        inner = [o for o in command.get("options") or [] if o["type"] == 1]
        found |= {f"{command['name']} {o['name']}" for o in inner} or {command["name"]}
    return found


def kept(stage: Stage) -> list[tuple[Any, ...]]:
    """All that admins can change."""
    return rows(stage, "SELECT * FROM documents WHERE scope LIKE 'server:%' OR scope = 'bot'")


async def somewhere(someone: Person) -> Message:
    return (await someone.slash("/leitmotif help")).message


async def test_every_command_is_either_an_admins_or_anybodys(stage: Stage) -> None:
    assert commands(stage) == MEMBERS | ADMINS.keys()


async def test_a_member_may_use_no_admin_command(stage: Stage) -> None:
    await stage.ada.slash("/pack add", **FILE)
    before, noted = kept(stage), actions(stage)
    for command, ways in ADMINS.items():
        for options in ways:
            said = await stage.bob.slash(f"/{command}", **options)
            assert said.ephemeral
            assert REFUSED in said.text, command
    assert kept(stage) == before
    assert actions(stage) == noted


async def test_nobody_may_use_one_in_a_dm(stage: Stage) -> None:
    for command, ways in ADMINS.items():
        for options in ways:
            said = await stage.ada.in_dm.slash(f"/{command}", **options)
            assert ELSEWHERE in said.text, command


async def press(someone: Person, message: Message, custom_id: str) -> Exchange:
    """Press, or choose with values as selects send them."""
    takes = custom_id.rpartition(":")[2] in ("language", "channels", "daily")
    exchange = await someone.press(message, custom_id, ["de"] if takes else None)
    return await exchange.shown()


@pytest.mark.parametrize("what", PANEL)
async def test_a_members_click_on_the_settings_changes_nothing(stage: Stage, what: str) -> None:
    before, noted = kept(stage), actions(stage)
    custom_id = custom_ids.encode("set", what)
    assert REFUSED in (await press(stage.bob, await somewhere(stage.bob), custom_id)).text
    dm = stage.ada.in_dm
    assert ELSEWHERE in (await press(dm, await somewhere(dm), custom_id)).text
    assert kept(stage) == before
    assert actions(stage) == noted


async def test_the_panel_has_no_part_that_is_not_tried_here(stage: Stage) -> None:
    panel = (await stage.ada.slash("/leitmotif settings")).message
    ids = {c["custom_id"] for c in panel.components if "custom_id" in c}
    assert ids == {custom_ids.encode("set", what) for what in PANEL}


async def test_a_members_forms_change_nothing(stage: Stage) -> None:
    panel = await stage.ada.slash("/leitmotif settings")
    rounds = (await stage.ada.click(panel, "Rounds")).modal
    settings = (await stage.ada.click(panel, "Import")).modal
    pack = (await (await stage.ada.begin_slash("/pack add")).first()).modal
    before, noted = kept(stage), actions(stage)
    for form, values in (
        (rounds, (["race"], "5", "10", "3")),
        (settings, ([("s.json", b'{"language": "de"}')],)),
        (pack, ([("friday.yaml", PACK)],)),
    ):
        assert REFUSED in (await stage.bob.submit(form, *values)).text
        assert ELSEWHERE in (await stage.ada.in_dm.submit(form, *values)).text
    assert kept(stage) == before
    assert actions(stage) == noted


async def test_rights_on_one_server_are_none_on_another(stage: Stage) -> None:
    other = await stage.discord.join("Elsewhere")
    boss = stage.discord.person("Boss", other, manager=True)
    before = kept(stage)
    said = await boss.slash("/pack remove", name="Friday")
    assert said.ephemeral
    assert "Friday" not in (await boss.slash("/pack list")).text
    assert kept(stage) == before
