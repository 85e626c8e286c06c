"""Commands at 200 interactions a second: `python -m tests.benchmarks.discord_commands`.

In one run on one local Discord (its checks off), the same open-loop load on a bare discord.py bot's
echo command and on `/score-or-soundtrack`, autocomplete likewise; medians, processor time per
command, the slowest, and ratios. Each load runs in turns, so that a busy machine is busy for both.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import statistics
from dataclasses import dataclass

from bot import wiring
from tests.benchmarks.bot_process import BotProcess, settled
from tests.local_discord import Exchange, LocalDiscord, Person


@dataclass
class Measured:
    """What one load did: seconds per response, processor seconds per command."""

    took: list[float]
    cpu: float
    unanswered: int

    def line(self, name: str) -> str:
        milli = [t * 1000 for t in sorted(self.took)]
        return (
            f"{name:<34} median {statistics.median(milli):6.1f} ms   99 % {milli[len(milli) * 99 // 100]:6.1f} ms   "
            f"slowest {milli[-1]:6.1f} ms   cpu {self.cpu * 1000:5.2f} ms   unanswered {self.unanswered}"
        )


async def load(
    bot: BotProcess,
    people: list[Person],
    words: list[str],
    command: str,
    rate: int,
    seconds: float,
    complete: bool,
) -> Measured:
    """`rate` interactions a second, whether or not those before were answered."""
    loop = asyncio.get_running_loop()
    exchanges: list[Exchange] = []
    before, begun = bot.cpu, loop.time()
    total = int(rate * seconds)
    for number in range(total):
        delay = begun + number / rate - loop.time()
        if delay > 0:
            await asyncio.sleep(delay)
        person, word = people[number % len(people)], words[number % len(words)]
        if complete:
            typed = word[: 3 + number % 5]
            exchanges.append(await person.begin_autocomplete(command, "title", typed))
        else:
            exchanges.append(await person.begin_slash(command, title=word))
    for exchange in exchanges:
        try:
            await exchange.first(5)
        except TimeoutError:
            continue
    answered = [e for e in exchanges if e.answered is not None]
    return Measured([e.took for e in answered], (bot.cpu - before) / total, total - len(answered))


async def main(rate: int, seconds: float, turns: int) -> None:
    library = wiring.library(wiring.settings())
    works = sorted(library.base.works, key=lambda w: -w.fame)
    words = [w.title[:80] for w in works[:400]]
    async with LocalDiscord(checking=False) as discord:
        discord.trouble.route_limits = False
        guild = discord.guild()
        people = [discord.person(f"Person {n}", guild) for n in range(50)]
        results: dict[str, list[Measured]] = {}
        for turn in range(turns):
            for module, command in (
                ("tests.benchmarks.echo_bot", "/echo"),
                ("bot", "/score-or-soundtrack"),
            ):
                async with BotProcess(
                    discord, module, wiring.settings().data_dir.as_posix()
                ) as bot:
                    await settled(bot)
                    await load(bot, people, words, command, rate // 4, 2, complete=False)
                    for complete in (False, True):
                        gc.collect()
                        discord.exchanges.clear()
                        discord.by_token.clear()
                        discord.log.requests.clear()
                        discord.log.events.clear()
                        for channel in guild.channels.values():
                            channel.messages.clear()
                        for session in discord.gateway.sessions.values():
                            session.sent.clear()
                        name = f"{command}{' autocomplete' if complete else ''}"
                        measured = await load(bot, people, words, command, rate, seconds, complete)
                        results.setdefault(name, []).append(measured)
                        print(f"turn {turn + 1}  {measured.line(name)}", flush=True)
        for ours, theirs in (
            ("/score-or-soundtrack", "/echo"),
            ("/score-or-soundtrack autocomplete", "/echo autocomplete"),
        ):

            def best(name: str, what: str) -> float:
                runs = results[name]
                if what == "cpu":
                    return min(run.cpu for run in runs)
                return min(statistics.median(run.took) for run in runs)

            print(
                f"{ours} / {theirs}: median × {best(ours, 'median') / best(theirs, 'median'):.2f}, "
                f"cpu × {best(ours, 'cpu') / best(theirs, 'cpu'):.2f}"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--turns", type=int, default=2)
    given = parser.parse_args()
    asyncio.run(main(given.rate, given.seconds, given.turns))
