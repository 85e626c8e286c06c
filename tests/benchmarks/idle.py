"""Start, memory and idling against a bare discord.py bot: `python -m tests.benchmarks.idle`.

Both run in turns on one local Discord with the same servers. Measured: seconds from starting the
process to the first answered command (with the compiled base and the database in place), resident
memory once nothing is left to do, processor time per 1,000 messages that concern nobody. The
smallest of each counts; printed with the ratios that are the goal.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from dataclasses import dataclass, field

from tests.benchmarks.bot_process import BotProcess, settled
from tests.local_discord import LocalDiscord, Person

BOTS = {"bare": ("tests.benchmarks.bare_bot", "/echo"), "ours": ("bot", "/score-or-soundtrack")}
GOALS = {"start": 3.0, "memory": 2.5, "messages": 1.15}


@dataclass
class Runs:
    """What one bot took, run by run."""

    start: list[float] = field(default_factory=list)  # s to the first answer
    memory: list[float] = field(default_factory=list)  # MiB resident
    messages: list[float] = field(default_factory=list)  # processor seconds per 1,000


async def measure(
    discord: LocalDiscord, name: str, people: list[Person], folder: str, messages: int
) -> tuple[float, float, float]:
    module, command = BOTS[name]
    bot = BotProcess(discord, module, folder)
    begun = time.perf_counter()
    await bot.start()
    answered = await (await people[0].begin_slash(command, title="jaws")).first(30)
    start = time.perf_counter() - begun
    assert answered.response
    await asyncio.sleep(6)  # what is built once those who wait have been answered
    await settled(bot)
    memory = bot.memory
    cpu = bot.cpu
    for number in range(messages):
        await people[number % len(people)].say(f"Nice weather today, number {number}")
        if number % 50 == 49:
            await asyncio.sleep(0.02)
    await settled(bot)
    spent = (bot.cpu - cpu) / messages * 1000
    await bot.stop()
    discord.gateway.sessions.clear()
    return start, memory, spent


async def main(turns: int, messages: int, guilds: int) -> None:
    folders = {name: tempfile.mkdtemp(prefix=f"leitmotif-idle-{name}-") for name in BOTS}
    runs = {name: Runs() for name in BOTS}
    async with LocalDiscord(checking=False) as discord:
        people = [discord.person(f"P{n}", discord.guild(f"Server {n}")) for n in range(guilds)]
        for turn in range(turns + 1):
            for name in BOTS:
                if turn < 2:
                    discord.world.commands = []
                start, memory, spent = await measure(discord, name, people, folders[name], messages)
                if turn:  # the first fills caches and makes the database
                    runs[name].start.append(start)
                    runs[name].memory.append(memory)
                    runs[name].messages.append(spent)
                print(
                    f"turn {turn}  {name}: first answer {start:.2f} s, {memory:.1f} MiB, "
                    f"{spent * 1000:.0f} ms per 1,000 messages",
                    flush=True,
                )
    for what, goal in GOALS.items():
        ours, bare = (min(getattr(runs[name], what)) for name in ("ours", "bare"))
        print(f"{what}: {ours:.3f} / {bare:.3f} = {ours / bare:.2f} times (goal {goal:g})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=4)
    parser.add_argument("--messages", type=int, default=4000)
    parser.add_argument("--guilds", type=int, default=20)
    given = parser.parse_args()
    asyncio.run(main(given.turns, given.messages, given.guilds))
