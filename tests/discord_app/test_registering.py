"""Commands are sent where Discord keeps others, and put together only where that may be so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from discord import app_commands

from bot.discord_app.client import Leitmotif
from bot.discord_app.languages import Translator
from bot.discord_app.offline import unconnected
from bot.discord_app.registering import payload, register
from bot.settings import read_settings


class Rest:
    """Discord's side of it: keeps commands, and remembers what it was sent."""

    def __init__(self, kept: list[Any]) -> None:
        self.kept = kept
        self.sent: list[list[Any]] = []

    async def request(self, route: object, params: object) -> list[Any]:
        return self.kept

    async def bulk_upsert_global_commands(self, application: int, payload: list[Any]) -> list[Any]:
        self.sent.append(payload)
        self.kept = msgspec.json.decode(msgspec.json.encode(payload))
        return []


class Counting(Translator):
    """Counts what it translates: commands are being put together."""

    asked = 0

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: Any,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        self.asked += 1
        return await super().translate(string, locale, context)


@pytest.fixture
async def client() -> Leitmotif:
    return (await unconnected(read_settings({}))).client


async def alike(client: Leitmotif) -> tuple[Rest, Counting]:
    """Discord keeps the client's commands as they are."""
    kept = msgspec.json.decode(msgspec.json.encode(await payload(client)))
    rest, counting = Rest(kept), Counting()
    client.http = client.tree._http = rest  # type: ignore[assignment]  # stands in for Discord
    await client.tree.set_translator(counting)
    return rest, counting


async def test_commands_found_alike_are_not_put_together_again(
    client: Leitmotif, tmp_path: Path
) -> None:
    rest, counting = await alike(client)
    assert not await register(client, None, tmp_path)
    assert (once := counting.asked) > 0
    assert not await register(client, None, tmp_path)
    assert counting.asked == once
    assert rest.sent == []


async def test_commands_that_somebody_changed_at_discord_are_sent_in_spite_of_the_note(
    client: Leitmotif, tmp_path: Path
) -> None:
    rest, _ = await alike(client)
    assert not await register(client, None, tmp_path)
    rest.kept[0]["description"] = "Something else"
    assert await register(client, None, tmp_path)
    assert [len(commands) for commands in rest.sent] == [len(rest.kept)]
    assert not await register(client, None, tmp_path)


async def test_commands_are_compared_each_time_where_there_is_no_cache(client: Leitmotif) -> None:
    _, counting = await alike(client)
    assert not await register(client, None)
    once = counting.asked
    assert not await register(client, None)
    assert counting.asked == 2 * once
