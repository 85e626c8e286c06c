"""Two thousand rounds at once in one process, on a clock moved by hand: memory, CPU, guesses a second.

    python -m tests.benchmarks.rounds [ROUNDS] [PLAYERS]

Real dealer, judge and host over the real knowledge base; the store is the one in memory, the
announcer remembers nothing. Half the rounds are classic, half typed races.
"""

from __future__ import annotations

import asyncio
import gc
import random
import resource
import sys
import time
import tracemalloc

from bot.trivia import events as ev
from bot.trivia.announcer import Scene, Sent
from bot.trivia.decks import LibraryDecks
from bot.trivia.guesses import Judgement
from bot.trivia.host import Host
from bot.trivia.judge import KnowingJudge
from bot.trivia.questions.model import Question
from bot.trivia.questions.pool import pool_of
from bot.trivia.rules import Mode, Rules
from tests.fakes import FakeClock, MemoryStore
from tests.trivia.test_judge import judge, library


class Deaf:
    """An announcer that only says when."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock = clock
        self.finished = 0

    async def _tell(self, scene: Scene, event: ev.AnyEvent) -> Sent:
        self.finished += isinstance(event, ev.Ended)
        return Sent("m", self.clock.now())

    started = asked = clue = hint = extended = solved = closed = _tell
    offered = continued = resumed = ended = accepted = _tell


class Timed:
    """The judge, with the CPU each ruling took."""

    def __init__(self, real: KnowingJudge) -> None:
        self.real = real
        self.costs: list[int] = []

    def __call__(self, question: Question, text: str) -> Judgement:
        start = time.process_time_ns()
        ruling = self.real(question, text)
        self.costs.append(time.process_time_ns() - start)
        return ruling


async def weigh(rounds: int) -> None:
    """Memory of a round in play, as Python counts it, beside the events that the fake store keeps."""
    clock, store = FakeClock(), MemoryStore()
    host = Host(store=store, decks=LibraryDecks(library, store), judge=judge(), clock=clock)
    announcer = Deaf(clock)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for number in range(rounds):
        place = ev.Place("discord", str(number), str(number // 4))
        round_id = await host.start(place, "discord:0", Rules(), announcer)
        await clock.advance(0)
        del round_id
    await clock.advance(6_000)
    for round_id in host.rounds:
        for player in range(4):
            await host.guess(round_id, f"discord:{player}", sent=clock.now(), number=1, choice=0)
    gc.collect()
    now, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    log = sum(len(data) for data in store._log)
    each, kept = (now - before - 2 * log) / rounds / 1024, log / rounds / 1024
    print(f"memory of a round with 4 players: {each:.1f} kB beside {kept:.1f} kB of events")
    await host.close()


async def play(rounds: int, players: int) -> None:
    """Play them all and print the figures."""
    clock, timed, dice = FakeClock(), Timed(judge()), random.Random(1)
    store = MemoryStore()
    decks = LibraryDecks(library, store)
    host = Host(store=store, decks=decks, judge=timed, clock=clock, log=lambda *line: print(*line))
    announcer = Deaf(clock)
    names = [person.name for person in library().base.people]
    start = time.process_time()
    ids = []
    for number in range(rounds):
        place = ev.Place("discord", str(number), str(number // 4))
        mode = Mode.RACE if number % 2 else Mode.CLASSIC
        rules = Rules(mode=mode, questions=10)
        ids.append(await host.start(place, "discord:0", rules, announcer))
    dealt = time.process_time() - start
    await clock.advance(6_000)
    print(
        f"{len(host.rounds)} rounds open; {1000 * dealt / rounds:.1f} ms CPU to deal and open one"
    )
    start, guesses, numbers = time.process_time(), 0, 0
    while host.rounds:
        for round_id in host.rounds:
            scene = host.scene(round_id)
            if scene is None or scene.opens is None or scene.question is None:
                continue
            for player in range(players):
                if scene.question.choices:
                    choice = dice.randrange(len(scene.question.choices))
                    await host.guess(
                        round_id,
                        f"discord:{player}",
                        sent=clock.now(),
                        number=scene.number,
                        choice=choice,
                    )
                else:
                    text = dice.choice(
                        [scene.question.answers[0], dice.choice(names), "hmm no idea"]
                    )
                    await host.guess(round_id, f"discord:{player}", sent=clock.now(), text=text)
                guesses += 1
        await clock.advance(13_000)
        numbers += 1
    spent = time.process_time() - start
    timed.costs.sort()
    p50, p99 = (timed.costs[int(len(timed.costs) * q)] / 1000 for q in (0.5, 0.99))
    print(
        f"{guesses} guesses in {numbers} steps, {spent:.1f} s CPU in all: {1e6 * spent / guesses:.0f} µs a guess with all that follows"
    )
    print(f"judge: {len(timed.costs)} rulings, CPU median {p50:.0f} µs, p99 {p99:.0f} µs")
    print(f"rounds ended: {announcer.finished} of {rounds}; events stored: {len(store._log)}")
    print(
        f"peak memory of the process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB"
    )


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]] or [2_000, 4]
    began = time.process_time()
    pool_of(library()).shelf(typed=False)
    spent = time.process_time() - began
    print(f"pool: {len(pool_of(library()).candidates)} candidates in {spent:.2f} s")
    asyncio.run(weigh(min(200, numbers[0])))
    asyncio.run(play(numbers[0], numbers[1] if len(numbers) > 1 else 4))
