"""Two processes never identify at once: the slot is a lock in the database they share."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engine import make_engine
from bot.store.slots import IdentifySlots

pytestmark = pytest.mark.postgres


async def test_the_second_process_waits_for_the_first_ones_pause(postgres: AsyncEngine) -> None:
    over = asyncio.Event()
    first = IdentifySlots(postgres, pause=lambda: _wait(over))
    other_engine = make_engine(str(postgres.url.render_as_string(hide_password=False)))
    second = IdentifySlots(other_engine, pause=lambda: _wait(over))
    await first.take(0)
    waiting = asyncio.ensure_future(second.take(1))
    done, _ = await asyncio.wait([waiting], timeout=0.2)
    assert not done
    over.set()
    await asyncio.wait_for(waiting, 60)
    await first.close()
    await second.close()
    await other_engine.dispose()


async def test_a_process_that_dies_frees_its_slot(postgres: AsyncEngine) -> None:
    dying = IdentifySlots(postgres, pause=lambda: _wait(asyncio.Event()))
    await dying.take(0)
    await dying.close()
    living = IdentifySlots(postgres, pause=lambda: _wait(asyncio.Event()))
    await asyncio.wait_for(living.take(0), 60)
    await living.close()


async def test_other_slots_do_not_wait(postgres: AsyncEngine) -> None:
    slots = IdentifySlots(postgres, slots=2, pause=lambda: _wait(asyncio.Event()))
    await asyncio.wait_for(slots.take(0), 60)
    await asyncio.wait_for(slots.take(1), 60)
    await slots.close()


async def _wait(event: asyncio.Event) -> None:
    await event.wait()
