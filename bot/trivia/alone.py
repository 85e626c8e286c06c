"""Private play: the daily five and practice, for one person, wherever they are."""

from __future__ import annotations

from bot.trivia import daily, practice
from bot.trivia import events as ev
from bot.trivia.announcer import Announcer
from bot.trivia.host import Host
from bot.trivia.rules import Mode, Rules


async def play_daily(host: Host, front: str, person: str, announcer: Announcer) -> str:
    """Open today's five for one person; the round's id.

    Raises:
        RoundRunning: they are at it; `round` is what to go on with.
        PlayerError: they have played today's.
    """
    player, _ = await host.player(person)
    day = await daily.open_day(host.store, player, host.clock.now())
    place = private_place(front, player)
    seed = daily.seed_of(day)
    return await host.start(place, person, daily.RULES, announcer, seed=seed, day=day)


async def play_practice(host: Host, front: str, person: str, announcer: Announcer) -> str:
    """Open a private round of what is due for one person; the round's id.

    Raises:
        RoundRunning: a private round of theirs is open.
        PlayerError: nothing is due.
    """
    player, _ = await host.player(person)
    due = await practice.due(host.store, player, host.clock.now())
    rules = Rules(mode=Mode.PRACTICE, questions=len(due), seconds=60, pause=3, lead_in=0)
    return await host.start(private_place(front, player), person, rules, announcer, only=due)


def private_place(front: str, player: str) -> ev.Place:
    """Where one player plays alone; no channel is taken by it."""
    return ev.Place(front=front, channel=f"private:{player}")
