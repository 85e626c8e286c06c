"""What the machine keeps from the bot is not held against it; what the bot takes itself is."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.local_discord import Exchange, LocalDiscord
from tests.local_discord.interactions import COMMAND, payload
from tests.local_discord.machine import waited

BUSY = "import os, sys; os.sched_setaffinity(0, {int(sys.argv[1])})\nwhile True: pass"


def begun(discord: LocalDiscord) -> Exchange:
    """An interaction that nobody answers."""
    ada = discord.person("Ada", discord.guild())
    body = payload(discord, COMMAND, {}, ada.channel, ada.id, locale="en-US", manager=False)
    return Exchange(0, body, ada.channel, ada.id, discord)


async def test_an_answer_after_three_seconds_is_refused_unless_the_machine_took_them() -> None:
    async with LocalDiscord() as discord:
        exchange = begun(discord)
        taken = [exchange.open]
        exchange.begun -= 4
        taken.append(exchange.open)
        discord.machine._stood += 2
        taken.append(exchange.open)
        assert taken == [True, False, True]


@pytest.mark.skipif(
    not Path("/proc/self/schedstat").exists(), reason="a kernel that does not say who waited"
)
def test_of_two_processes_on_one_processor_each_has_waited_for_the_other() -> None:
    core = str(min(os.sched_getaffinity(0)))
    pair = [subprocess.Popen([sys.executable, "-c", BUSY, core]) for _ in range(2)]
    try:
        until = time.monotonic() + 60
        while min(waited(each.pid) for each in pair) < 0.2 and time.monotonic() < until:
            time.sleep(0.1)
        assert min(waited(each.pid) for each in pair) >= 0.2
    finally:
        for each in pair:
            each.kill()
            each.wait()


def test_of_a_process_that_is_gone_nothing_more_is_counted() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    assert waited(gone.pid) == 0
