"""A bot killed again and again while rounds are played: `python -m tests.benchmarks.kills 500 --seed 1`.

The real process on the local Discord, several rounds at once, scripted players. Of ten kills two
come within the start, three at any moment of the next seconds, two right at a random request, three
as soon as something is on screen, before the bot can know that it is. At the end the event log, the boards and the local
Discord's own record are held against each other; what does not agree is listed, and the exit code
is 1. A small knowledge base of its own makes a start take about a second.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import re
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.kills_checked import Press, checked
from tests.discord_app.conftest import Stage
from tests.local_discord import Channel, LocalDiscord, Message, Person

MODES = ("classic", "survival", "race", "teams")
LIFE = 3.0  # seconds that a process may live once it is online
TO_THE_END = 240.0  # seconds that the last process has to finish what is open
_FIRST = "Abel Boris Clara Doris Edgar Flora Gustav Helga Ivo Jana Karl Lena Milo Nora Otto Petra"
_LAST = (
    "Adler Brandt Corvin Dahl Ekholm Falk Granger Hollis Imhof Jansen Keller Lindqvist Marlow "
    "Norring Ohlsen Palmer"
)
_TITLES = (
    "Amber Basalt Copper Dusk Ember Flint Granite Harbor Indigo Juniper Kestrel Lantern Marble "
    "Nectar Orchard Pepper Quartz Raven Saffron Thistle Umber Velvet Willow Yarrow Zephyr Anchor "
    "Beacon Cinder Drift Eclipse Fjord Glacier"
)
PEOPLE = [" ".join(pair) for pair in zip(_FIRST.split(), _LAST.split(), strict=True)]
WORKS = {f"The {word} Road": n % len(PEOPLE) for n, word in enumerate(_TITLES.split())}


def small_base(folder: Path) -> Path:
    """Thirty-two works, each a year and a composer of its own: enough to deal from, quick to load."""
    people = "".join(f"{name}:\n  id: p{n:03}\n" for n, name in enumerate(PEOPLE))
    files = {
        "sources.yaml": "article:\n  title: An article\n  kind: explainer\n  date: 2026-11-23\n",
        "people/a.yaml": people,
        "guide/terms.yaml": "Score:\n  id: gscore1\n  statements:\n"
        '    - {about: definition, text: "Music made for a work.", source: article}\n',
    }
    for number, (title, composer) in enumerate(WORKS.items()):
        year = 1960 + 2 * number
        files[f"works/film/{year}.yaml"] = (
            f"{title} ({year}):\n  id: w{number:03}\n  fame: 5\n"
            f"  score: {{by: [{PEOPLE[composer]}], source: article}}\n"
        )
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@dataclass
class Room:
    """A channel in which round after round is played, and what its players have pressed."""

    stage: Stage
    channel: Channel
    people: list[Person]
    dice: random.Random
    closing: bool = False
    rounds: int = 0
    presses: list[Press] = field(default_factory=list)
    _next: dict[str, float] = field(default_factory=dict)
    _count: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def latest(self) -> Message | None:
        """The bot's last message that everybody sees."""
        bot = self.stage.discord.world.bot["id"]
        told = [m for m in self.channel.public() if m.data["author"]["id"] == bot]
        return told[-1] if told else None

    @property
    def idle(self) -> bool:
        """Whether no round is being played."""
        latest = self.latest
        return latest is None or "Final standings" in latest.text

    async def play(self) -> None:
        """Start rounds and answer, until told to finish and the last is over."""
        while not (self.closing and self.idle):
            try:
                if self.idle:
                    await self._begin()
                else:
                    await self._answer()
            except (AssertionError, TimeoutError):
                pass  # no bot is there, or what was to be pressed has gone
            await asyncio.sleep(0.05)

    async def _begin(self) -> None:
        before = self.latest
        mode = self.dice.choice(MODES)
        await self.people[0].begin_slash("/trivia start", mode=mode, questions=3, seconds=5)
        await self.stage.discord.log.until(lambda: self.latest is not before, 4)
        self.rounds += 1

    async def _answer(self) -> None:
        message, now = self.latest, time.monotonic()
        if message is None:
            return
        buttons = [c for c in message.components if c["type"] == 2 and not c.get("disabled")]
        for person in self.people:
            if self._next.setdefault(person.id, now + self.dice.uniform(0.1, 1.5)) > now:
                continue
            self._next[person.id] = now + self.dice.uniform(0.2, 1.5)
            await self._act(person, message, buttons)

    async def _act(self, person: Person, message: Message, buttons: list[dict[str, str]]) -> None:
        labels = [button.get("label") or "" for button in buttons]
        choices = [b["custom_id"] for b in buttons if b["custom_id"].startswith("lm:g:")]
        tried = self._count.get((person.id, message.id), 0)
        if choices and tried < 4:
            custom_id = self.dice.choice(choices)
            exchange = await person.press(message, custom_id)
            index = int(custom_id.rsplit(":", 1)[1])
            self.presses.append(Press(person.id, message.id, exchange, choice=index))
        elif "Answer" in labels and tried < 4:
            exchange = await person.begin_click(message, "Answer")
            await exchange.first(2)
            text = self._text(message.text)
            submitted = await person.begin_submit(exchange.modal, text)
            self.presses.append(Press(person.id, message.id, submitted, text=text))
        elif "Continue" in labels:
            await person.begin_click(message, "Continue")
            return
        else:
            return
        self._count[person.id, message.id] = tried + 1

    def _text(self, prompt: str) -> str:
        """A guess, right half of the time."""
        if self.dice.random() < 0.5:
            for title, composer in WORKS.items():
                if title in prompt:
                    return PEOPLE[composer]
            for title, composer in WORKS.items():
                if PEOPLE[composer] in prompt:
                    return title
        return self.dice.choice(PEOPLE)


async def kill_once(stage: Stage, dice: random.Random, start: float) -> tuple[str, float]:
    """One life of the bot, ended at a random moment.

    `start` is how long the last start took, s. What it said on standard error, and how long its own
    start took (as given, when it was killed within).
    """
    log = stage.discord.log
    began, before = time.monotonic(), len(log.events)
    await stage.spawn("bot")
    how = dice.random()
    try:
        if how < 0.2:  # somewhere in its start
            await asyncio.sleep(dice.uniform(0, start))
        else:
            await log.until(lambda: any(w == "ready" for _, w, _ in log.events[before:]), 60)
            start = time.monotonic() - began
        if 0.2 <= how < 0.5:
            await asyncio.sleep(dice.uniform(0, LIFE))
        elif 0.5 <= how < 0.7:
            requests = len(log.requests) + dice.randint(1, 25)
            await log.until(lambda: len(log.requests) >= requests, LIFE)
        elif how >= 0.7:  # just on screen, and the bot does not know it yet
            await asyncio.sleep(dice.uniform(0, LIFE / 2))
            seen, shown = len(log.events), ("posted", "responded", "edited")
            await log.until(lambda: any(w in shown for _, w, _ in log.events[seen:]), LIFE)
    except TimeoutError:
        pass  # nothing of the kind came in its life
    process = stage.process
    assert process is not None
    if process.returncode is None:
        process.kill()
    _, said = await process.communicate()
    return said.decode(errors="replace"), start


async def run(
    kills: int,
    seed: int,
    rooms: int = 6,
    *,
    minutes: float = 600,
    folder: Path | None = None,
) -> list[str]:
    """Kill so many times (or for so long), let the rounds end, and list what does not agree."""
    dice = random.Random(seed)
    folder = folder or Path(tempfile.mkdtemp(prefix="leitmotif-kills-"))
    data = folder / "data"
    data.mkdir(parents=True, exist_ok=True)
    said: list[str] = []
    began = time.monotonic()
    async with LocalDiscord() as discord:
        stage = Stage(discord, data)
        stage.environment["KNOWLEDGE_DIR"] = str(small_base(folder / "base"))
        playing = [
            _room(stage, number, random.Random(f"{seed}:{number}")) for number in range(rooms)
        ]
        start = time.monotonic()
        await stage.start("bot")
        start = time.monotonic() - start
        tasks = [asyncio.create_task(room.play()) for room in playing]
        await asyncio.sleep(dice.uniform(0, LIFE))
        await stage.kill()
        done_kills = 1
        while done_kills < kills and time.monotonic() - began < minutes * 60:
            heard, start = await kill_once(stage, dice, start)
            said.append(heard)
            done_kills += 1
            if done_kills % 50 == 0:
                played, took = sum(r.rounds for r in playing), time.monotonic() - began
                print(f"{done_kills} kills, {played} rounds begun, {took:.0f} s", flush=True)
        for room in playing:
            room.closing = True
        await stage.start("bot")
        done, open_ = await asyncio.wait(tasks, timeout=TO_THE_END)
        await asyncio.sleep(1)
        _, last = await stage.stop()
        said.append(last)
        for task in done:
            task.result()
        for task in open_:
            task.cancel()
        presses = [press for room in playing for press in room.presses]
        found, figures = await checked(discord, data, presses)
        found += [f"a round in {len(open_)} channels never ended"] if open_ else []
        found += _complaints(said)
    took = time.monotonic() - began
    print(f"{done_kills} kills in {took:.0f} s, seed {seed}: {figures}")
    return found


def _room(stage: Stage, number: int, dice: random.Random) -> Room:
    world = stage.discord.world
    channel = world.add_channel(stage.guild, f"room-{number}")
    people = [stage.discord.person(f"P{n} of room {number}", channel) for n in range(3)]
    return Room(stage, channel, people, dice)


def _complaints(said: list[str]) -> list[str]:
    """What the processes logged that a kill does not explain."""
    bad = re.compile(r"Traceback|round failed|could not resume|store failed|channel lost|reference")
    lines = (line for text in said for line in text.splitlines())
    return [f"logged: {line[:300]}" for line in lines if bad.search(line)][:20]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", type=int, default=6)
    parser.add_argument("--minutes", type=float, default=600, help="stop killing after so long")
    given = parser.parse_args()
    killing = run(given.kills, given.seed, given.rooms, minutes=given.minutes)
    disagreed = asyncio.run(killing)
    for line in disagreed:
        print(line)
    print("nothing lost, nothing doubled" if not disagreed else f"{len(disagreed)} faults")
    sys.exit(bool(disagreed))
