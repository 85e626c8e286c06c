"""Everything stored about one person, as one JSON file for them."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from bot.trivia.events import Guessed
from bot.trivia.ports import Store


async def export(store: Store, person: str) -> bytes:
    """The record, documents and guesses of a person; an empty object if there is nothing."""
    player = await store.known_player(person)
    if player is None:
        return b"{}\n"
    documents = await store.documents(f"player:{player}")
    guesses: list[Any] = []
    async for _, event in store.log():
        if isinstance(event, Guessed) and event.player == player:
            guesses.append(msgspec.to_builtins(event))
    told = {
        "person": person,
        "player": player,
        "record": msgspec.to_builtins(await store.record(player)),
        "settings": {
            f"{kind}{f'/{name}' if name else ''}": json.loads(value)
            for (kind, name), value in documents.items()
        },
        "guesses": guesses,
    }
    return (json.dumps(told, indent=2, ensure_ascii=False, default=str) + "\n").encode()
