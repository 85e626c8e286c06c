"""What a player has set for themselves; kept as a document that they can export and delete."""

from __future__ import annotations

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
