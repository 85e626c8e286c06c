"""What a player has set for themselves; kept as a document that they can export and delete."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bot.trivia.ports import Store


class Preferences(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`extra_time`: half as long again. `global_name`: shown by name on the board of all servers."""

    extra_time: bool = False
    global_name: bool = False


async def preferences(store: Store, player: str) -> Preferences:
    """A player's settings, or the defaults."""
    data = await store.get(f"player:{player}", "preferences")
    return msgspec.json.decode(data, type=Preferences) if data else Preferences()


async def set_preferences(store: Store, player: str, value: Preferences) -> None:
    """Write a player's settings."""
    await store.put(f"player:{player}", "preferences", value=msgspec.json.encode(value))


async def named_everywhere(store: Store, players: Sequence[str]) -> frozenset[str]:
    """Those of some players who let their name be shown on the board of all servers."""
    scopes = [f"player:{player}" for player in players]
    found = await store.get_each(scopes, "preferences")
    return frozenset(
        scope.removeprefix("player:")
        for scope, data in found.items()
        if msgspec.json.decode(data, type=Preferences).global_name
    )
