"""A long evening full of trouble: `python -m tests.benchmarks.soak --minutes 30 --seed 1`.

A local Discord with 200 servers and 1,000 members who ask and play against the real bot's process,
a fault every few seconds and ten kills -9. Printed at the end: interactions that went unanswered
although nothing was away, guesses and points that were confirmed and are not in the store, messages
that came twice, rounds that never ended, and the memory that is the bot's own over time. Exit 1 if
any is wrong, or if that memory grows by more than 1 MiB in five minutes over the last third of the
run (see `soak_memory`); all kills come before, so that what is judged is one life, and warm.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import soak_audit
from tests.benchmarks.bot_process import BotProcess, settled
from tests.benchmarks.players import Club, Crowd, clubs
from tests.benchmarks.soak_audit import Watcher
from tests.benchmarks.soak_faults import Trouble
from tests.local_discord import LocalDiscord


async def evening(club: Club, until: float, at_once: asyncio.Semaphore) -> None:
    """What a server's members do: questions now and then, and rounds when it is their turn."""
    dice = club.dice
    await asyncio.sleep(dice.uniform(0, 30))
    while time.monotonic() < until:
        for _ in range(dice.randint(1, 3)):
            await club.chat()
            await asyncio.sleep(dice.uniform(2, 20))
        async with at_once:
            if time.monotonic() >= until:
                return
            await club.play(questions=dice.randint(3, 5), seconds=dice.randint(8, 12))


async def finish(members: list[Club], store: Path, patience: float) -> None:
    """After the last fault everything open is played to its end."""
    until = time.monotonic() + patience
    while time.monotonic() < until and await soak_audit.open_rounds(store):  # noqa: ASYNC110 - another process's
        await asyncio.sleep(2)


async def main(minutes: float, seed: int, kills: int, servers: int, at_once: int) -> int:
    dice = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="leitmotif-soak-"))
    said = folder / "bot.log"
    async with LocalDiscord(checking=False) as discord:
        discord.trouble.global_limit = 50
        members, crowd = clubs(discord, servers, 5, seed)
        bot = BotProcess(discord, "bot", str(folder / "data"), said=said, LOG_LEVEL="warning")
        async with bot:
            await settled(bot)
            begun = time.monotonic()
            until = begun + minutes * 60
            # The last third is one life of the process, begun long enough before to be warm.
            times = sorted(begun + dice.uniform(0.03, 0.45) * minutes * 60 for _ in range(kills))
            trouble = Trouble(discord, bot, dice, every=4.0, kills=times)
            watcher = Watcher(discord, bot, crowd, trouble)
            watching = asyncio.create_task(watcher.run())
            turns = asyncio.Semaphore(at_once)
            playing = [asyncio.create_task(evening(club, until, turns)) for club in members]
            await trouble.run(until)
            discord.trouble.faults.clear()
            await asyncio.gather(*playing)
            await finish(members, folder / "data", 300)
            await asyncio.sleep(8)
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
            watcher.sweep(everything=True)
            code = await bot.stop()
        judged = begun + minutes * 40, until
        report = await soak_audit.report(folder / "data", watcher, said, judged)
        _print(minutes, seed, servers, crowd, trouble, report, code)
        return 0 if report.fine and code == 0 else 1


def _print(
    minutes: float,
    seed: int,
    servers: int,
    crowd: Crowd,
    trouble: Trouble,
    report: soak_audit.Report,
    code: int,
) -> None:
    print(f"\n{minutes:g} minutes, seed {seed}: {servers} servers, {servers * 5} members")
    print(f"{crowd.acts} acts, {crowd.rounds} rounds started, exit code {code}")
    print("faults: " + ", ".join(f"{n} × {what}" for what, n in trouble.counts.most_common()))
    print(f"restarts to ready: {', '.join(f'{s:.1f} s' for s in trouble.starts)}")
    for line in report.lines:
        print(line)
    print("FINE" if report.fine else "NOT FINE", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--servers", type=int, default=200)
    parser.add_argument("--at-once", type=int, default=40, help="rounds played at a time")
    given = parser.parse_args()
    sys.exit(
        asyncio.run(main(given.minutes, given.seed, given.kills, given.servers, given.at_once))
    )
