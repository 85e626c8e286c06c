"""Staying online, and leaving while Discord is away."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from bot.discord_app.client import Leitmotif, stay_online


class Away:
    """A client in a long outage: asleep until its next try, which closing does not wake."""

    def __init__(self) -> None:
        self.closed = False
        self.asleep = asyncio.Event()

    async def start(self, token: str) -> None:
        self.asleep.set()
        await asyncio.Event().wait()

    async def close(self) -> None:
        self.closed = True

    def is_closed(self) -> bool:
        return self.closed

    def is_ready(self) -> bool:
        return False


@pytest.mark.asyncio
async def test_who_is_told_to_stop_in_an_outage_does_not_sleep_until_the_next_try() -> None:
    client, stopping = Away(), asyncio.Event()
    online = asyncio.create_task(stay_online(cast(Leitmotif, client), "t", stopping=stopping))
    await client.asleep.wait()
    stopping.set()
    await asyncio.wait_for(online, 60)
    assert client.closed
