"""Everything stored about one person, as one JSON file for them."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from bot.trivia.ports import Store


async def export(store: Store, person: str) -> bytes:
    """The record, documents, guesses and admin actions of a person; an empty object if there is nothing."""
    player = await store.known_player(person)
    actions = await store.noted(who=person, limit=10_000)
    if player is None:
        told: dict[str, Any] = {"person": person, "actions": msgspec.to_builtins(actions)}
        return _json(told if actions else {})
    documents = await store.documents(f"player:{player}")
    guesses = msgspec.to_builtins(await store.guesses_of(player))
    told = {
        "person": person,
        "player": player,
        "record": msgspec.to_builtins(await store.record(player)),
        "settings": {
            f"{kind}{f'/{name}' if name else ''}": json.loads(value)
            for (kind, name), value in documents.items()
        },
        "guesses": guesses,
        "actions": msgspec.to_builtins(actions),
    }
    return _json(told)


def _json(told: dict[str, Any]) -> bytes:
    return (json.dumps(told, indent=2, ensure_ascii=False, default=str) + "\n").encode()
