"""`leitmotif doctor` against the local Discord: well, and each thing that ails."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from typing import Any

import pytest

from bot.discord_app.invite import invite_link
from tests.cli.conftest import Command, Ran
from tests.local_discord import LocalDiscord


@pytest.fixture
async def discord() -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord() as discord:
        yield discord


def known(leitmotif: Command, discord: LocalDiscord) -> Command:
    leitmotif.settings |= {"DISCORD_TOKEN": discord.token, "DISCORD_API_URL": discord.api_url}
    return leitmotif


def parts(ran: Ran) -> dict[str, Any]:
    return {part["part"]: part for part in json.loads(ran.out)["parts"]}


async def test_without_a_token_the_rest_is_looked_at(leitmotif: Command) -> None:
    ran = await leitmotif("doctor")
    assert ran.code == 0, ran.out + ran.err
    assert "No token is set" in ran.out
    assert "not looked at" in ran.out
    assert "works; records end" in ran.out
    assert ran.out.rstrip().endswith("Nothing fails; 1 part needs care.")  # no database yet
    columns = {line.index("  ") for line in ran.out.splitlines()[:3]}
    assert columns  # each line begins with the part's name, then its state in words


async def test_a_bot_that_was_never_started_lacks_its_commands(
    leitmotif: Command, discord: LocalDiscord
) -> None:
    ran = await known(leitmotif, discord)("doctor", "--json")
    found = parts(ran)
    assert ran.code == 1
    assert found["token"]["state"] == "ok"
    assert found["clock"]["state"] in ("ok", "skipped")
    assert found["commands"]["state"] == "fail"
    assert "+trivia" in found["commands"]["detail"]
    assert "Start the bot once" in found["commands"]["fix"]
    assert found["store"]["state"] == "care"
    assert all(part["fix"] for part in found.values() if part["state"] == "fail")


async def test_a_refused_token_fails_and_says_where_to_get_another(
    leitmotif: Command, discord: LocalDiscord
) -> None:
    ran = await known(leitmotif, discord)("doctor", "--json", DISCORD_TOKEN="wrong")
    assert ran.code == 1
    assert parts(ran)["token"]["state"] == "fail"
    assert "Developer Portal" in parts(ran)["token"]["fix"]


async def test_an_unreachable_discord_is_told_in_one_line(leitmotif: Command) -> None:
    ran = await leitmotif(
        "doctor", DISCORD_TOKEN="any", DISCORD_API_URL="http://127.0.0.1:9/api/v10"
    )
    assert ran.code == 1
    assert "Discord can't be reached" in ran.out
    assert "Traceback" not in ran.out + ran.err


async def test_a_prepared_and_backed_up_store_is_well(leitmotif: Command) -> None:
    assert (await leitmotif("db", "upgrade")).code == 0
    backup = leitmotif.data_dir / "backups" / "leitmotif-20200101T000000Z.db"
    assert (await leitmotif("db", "backup", str(backup))).code == 0
    found = parts(await leitmotif("doctor", "--json"))
    assert found["store"]["state"] == "ok"
    assert found["backup"]["state"] == "care"  # it is sound, and years old
    assert "restored to a scratch folder" in found["backup"]["detail"]
    assert found["packs"]["state"] == "ok"
    assert found["disk"]["state"] == "ok"


async def test_a_damaged_backup_and_a_damaged_store_fail(leitmotif: Command) -> None:
    assert (await leitmotif("db", "upgrade")).code == 0
    folder = leitmotif.data_dir / "backups"
    folder.mkdir()
    (folder / "leitmotif-20200101T000000Z.db").write_bytes(b"not a database")
    database = leitmotif.data_dir / "leitmotif.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    ran = await leitmotif("doctor", "--json")
    found = parts(ran)
    assert ran.code == 1
    assert found["backup"]["state"] == "fail", ran.out
    assert found["store"]["state"] == "fail"


async def test_a_pack_that_no_longer_passes_is_named(leitmotif: Command) -> None:
    import msgspec

    assert (await leitmotif("db", "upgrade")).code == 0
    value = msgspec.msgpack.encode({"filename": "old.yaml", "data": b"pack: [unclosed"})
    with closing(sqlite3.connect(leitmotif.data_dir / "leitmotif.db")) as database:
        database.execute("INSERT INTO documents VALUES ('server:7', 'pack', 'Old', ?)", (value,))
        database.commit()
    ran = await leitmotif("doctor", "--json")
    assert ran.code == 1
    assert "server:7/Old" in parts(ran)["packs"]["detail"]


async def test_faulty_knowledge_names_the_first_place(leitmotif: Command) -> None:
    layer = leitmotif.data_dir / "knowledge" / "works"
    layer.mkdir(parents=True)
    (layer / "mine.yaml").write_text("- title: [unclosed\n")
    ran = await leitmotif("doctor", "--json")
    assert ran.code == 1
    assert "mine.yaml:" in parts(ran)["knowledge"]["detail"]
    assert "knowledge check" in parts(ran)["knowledge"]["fix"]


async def test_lost_channels_are_listed(leitmotif: Command, discord: LocalDiscord) -> None:
    assert (await leitmotif("db", "upgrade")).code == 0
    with closing(sqlite3.connect(leitmotif.data_dir / "leitmotif.db")) as database:
        value = b'{"channels":[4711]}'
        database.execute("INSERT INTO documents VALUES ('server:7', 'settings', '', ?)", (value,))
        database.commit()
    found = parts(await known(leitmotif, discord)("doctor", "--json"))
    assert found["channels"]["state"] == "fail"
    assert "4711" in found["channels"]["detail"]


async def test_invite_prints_the_link(leitmotif: Command, discord: LocalDiscord) -> None:
    ran = await known(leitmotif, discord)("invite")
    assert ran.code == 0
    assert ran.out.strip() == invite_link(int(discord.world.application["id"]))
    assert "applications.commands" in ran.out
    assert (await leitmotif("invite", DISCORD_TOKEN="wrong")).code == 1
    without = await leitmotif("invite", DISCORD_TOKEN="")
    assert without.code == 2
    assert "DISCORD_TOKEN" in without.err
