"""A hundred rounds at once under Discord's limit: `python -m tests.benchmarks.discord_rounds`.

A local Discord that enforces 50 counted requests a second and 5 messages in 5 s per channel; in each
channel a round with three players who click every question, two of them changing their minds.
Printed: counted requests per question, how long clicks waited for their acknowledgement, 429s.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
from collections import Counter

from bot import wiring
from tests.benchmarks.bot_process import BotProcess, settled
from tests.local_discord import Channel, Exchange, LocalDiscord, Message, Person

STARTS = 10.0  # seconds over which the rounds begin; all of them run together for minutes
SEND = "POST /channels/{channel_id}/messages"


async def play(
    discord: LocalDiscord,
    channel: Channel,
    questions: int,
    seconds: int,
    wait: float,
    clicks: list[Exchange],
) -> int:
    """Play one round, begun after `wait` seconds; how many questions were asked."""
    dice = random.Random(channel.id)
    await asyncio.sleep(wait)
    people = [Person(discord, p.user, channel) for p in _people(discord, channel)]
    started = await people[0].begin_slash("/trivia start", questions=questions, seconds=seconds)
    await started.shown(120)
    asked = 0
    last: Message = started.message
    while True:
        message = await discord.next_message(channel, last, within=120)
        last = message
        if "Question" not in message.text:
            return asked
        asked += 1
        for person in (*people, *people[1:]):
            await asyncio.sleep(dice.uniform(0.1, 0.7))
            buttons = [
                c["custom_id"]
                for c in message.components
                if c["type"] == 2 and c["custom_id"].startswith("lm:g:")
            ]
            if buttons:
                exchange = await person.press(message, dice.choice(buttons))
                clicks.append(exchange)


def _people(discord: LocalDiscord, channel: Channel) -> list[Person]:
    return [discord.person(f"P{n} of {channel.data['name']}", channel) for n in range(3)]


async def main(rounds: int, questions: int, seconds: int) -> None:
    async with LocalDiscord(checking=False) as discord:
        guild = discord.guild()
        channels = [discord.world.add_channel(guild, f"channel-{n}") for n in range(rounds)]
        async with BotProcess(
            discord, "bot", wiring.settings().data_dir.as_posix() + "/rounds"
        ) as bot:
            warm = await discord.person("Warm", guild).slash(
                "/trivia start", questions=1, seconds=5
            )
            await settled(bot)
            assert warm.text
            await discord.person("Warm", guild).slash("/leitmotif about")
            await asyncio.sleep(12)
            discord.trouble.global_limit = 50
            discord.log.requests.clear()
            clicks: list[Exchange] = []
            cpu = bot.cpu
            asked = await asyncio.gather(
                *(
                    play(discord, c, questions, seconds, STARTS * n / rounds, clicks)
                    for n, c in enumerate(channels)
                )
            )
            await asyncio.sleep(4)  # what Discord would still take has come by then
            unanswered = [click for click in clicks if click.answered is None]
            clicks = [click for click in clicks if click.answered is not None]
            counted = discord.log.counted
            took = sorted(click.took * 1000 for click in clicks)
            busiest = max(
                sum(1 for other in counted if 0 <= other.at - call.at < 1) for call in counted
            )
            answered = [e for e in discord.exchanges if e.answered]
            starts = sorted(e.took * 1000 for e in answered if e.payload["type"] == 2)
            total = sum(asked)
            sends = sum(call.name == SEND for call in counted)
            print(
                f"{rounds} rounds of {questions}, {total} questions, {len(clicks)} clicks answered, "
                f"{len(unanswered)} not"
            )
            refused = Counter(
                f"{c.status} {c.name}" for c in discord.log.requests if c.status >= 400
            )
            print(
                "refused requests: "
                + (", ".join(f"{n} × {w}" for w, n in refused.items()) or "none")
            )
            print(
                f"counted requests {len(counted)}: {len(counted) / total:.2f} a question "
                f"({sends} messages, {len(counted) - sends} others; standings included), "
                f"{(len(counted) - rounds) / total:.2f} without the standings"
            )
            print(f"busiest second {busiest} counted requests; 429s {discord.trouble.refused}")
            print(
                f"acknowledgements: median {statistics.median(took):.1f} ms, "
                f"99 % {took[len(took) * 99 // 100]:.1f} ms, slowest {took[-1]:.1f} ms; "
                f"/trivia start: median {statistics.median(starts):.0f} ms, slowest {starts[-1]:.0f} ms"
            )
            print(f"processor time {bot.cpu - cpu:.1f} s; resident {bot.memory:.0f} MiB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--questions", type=int, default=10)
    parser.add_argument("--seconds", type=int, default=15)
    given = parser.parse_args()
    asyncio.run(main(given.rounds, given.questions, given.seconds))
