"""Rounds at a terminal, alone or several at one keyboard (hot-seat), by the same host as anywhere.

The round runs beside the prompt: cards appear above the line being typed. Nothing of it is kept
for boards, since a console is no server.
"""

from __future__ import annotations

import asyncio
import getpass
import re
from collections.abc import Callable

import msgspec
from prompt_toolkit import PromptSession
from rich.console import Console

from bot.cards import Card, Line, Section
from bot.console.drawing import draw
from bot.errors import PlayerError
from bot.knowledge.library import Library
from bot.trivia import cards
from bot.trivia import events as ev
from bot.trivia.alone import play_daily, play_practice
from bot.trivia.announcer import Scene, Sent
from bot.trivia.clock import Clock
from bot.trivia.guesses import Got, Reply
from bot.trivia.host import Host
from bot.trivia.rules import LIMITS, Mode, Rules
from bot.words import Phrase, Voice

FRONT = "console"
_TONES = {Got.RIGHT: "green", Got.NEAR: "yellow", Got.WRONG: "red"}
_MOST_PLAYERS = 8


class Order(msgspec.Struct, frozen=True):
    """What was typed behind `trivia`: the rules, and who sits at the keyboard."""

    rules: Rules
    players: tuple[str, ...]


def read_order(words: list[str], rules: Rules | None = None) -> Order:
    """`race 5 players Ann Bob` as rules and players; `rules` are those of a preset.

    Raises:
        PlayerError: a word is none of these; says what can be said.
    """
    rules = rules or Rules()
    least, most = LIMITS["questions"]
    players: tuple[str, ...] = ()
    for position, word in enumerate(words):
        low = word.casefold()
        if low in ("players", "player", "with"):
            players = tuple(dict.fromkeys(words[position + 1 :]))[:_MOST_PLAYERS]
            break
        if low in list(Mode):
            rules = msgspec.structs.replace(rules, mode=Mode(low))
        elif low.isdecimal() and least <= int(low) <= most:
            rules = msgspec.structs.replace(rules, questions=int(low))
        else:
            usage = Phrase.of("console-trivia-usage", modes=", ".join(Mode), least=least, most=most)
            raise PlayerError(usage)
    return Order(rules, players or (_own_name(),))


def _own_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account without a name, as in some containers
        return "you"


class ConsoleAnnouncer:
    """Draws a round's events; `over` is set when its standings are on screen."""

    def __init__(
        self, voice: Voice, console: Console, clock: Clock, library: Callable[[], Library]
    ) -> None:
        self._voice = voice
        self._console = console
        self._clock = clock
        self._library = library
        self._clues: list[Line] = []
        self.over = asyncio.Event()
        self.number = 0

    def _show(self, card: Card) -> Sent:
        draw(card, self._voice, self._console)
        return Sent(message=str(self.number), at=self._clock.now())

    def _say(self, phrase: Phrase) -> None:
        self._console.print(self._voice.say(phrase), style="dim")

    async def started(self, scene: Scene, event: ev.RoundStarted) -> Sent | None:
        """The line of rules."""
        how = "typed" if scene.rules.mode.typed else "choice"
        card = cards.rules_card(scene)
        return self._show(
            msgspec.structs.replace(card, reason=Phrase.of(f"console-round-{how}"), footer=None)
        )

    async def asked(self, scene: Scene, event: ev.Asked) -> Sent:
        """The question, its choices as lettered lines."""
        self.number = event.number
        card = cards.question_card(scene, event.question)
        lines = tuple(Line(text=action.label) for action in card.actions if action.kind == "guess")
        sections = (*card.sections, Section(lines=lines)) if lines else card.sections
        footer = Phrase.of("console-seconds", seconds=event.ms // 1000)
        return self._show(
            msgspec.structs.replace(card, sections=sections, actions=(), footer=footer)
        )

    async def clue(self, scene: Scene, event: ev.ClueGiven) -> Sent | None:
        """The next clue."""
        self._say(Phrase.of("console-clue", number=event.index + 1, clue=event.clue))
        return None

    async def hint(self, scene: Scene, event: ev.HintGiven) -> Sent | None:
        """A hint for all."""
        if event.pattern:
            self._say(Phrase.of("round-hint-pattern", pattern=event.pattern))
        return None

    async def extended(self, scene: Scene, event: ev.Extended) -> Sent | None:
        """More time."""
        self._say(Phrase.of("round-extended"))
        return None

    async def solved(self, scene: Scene, event: ev.Solved) -> Sent | None:
        """Somebody has it."""
        if len(scene.seats) > 1:
            who = cards.named(scene.people.get(event.player))
            self._say(Phrase.of("round-solved", who=who))
        return None

    async def closed(self, scene: Scene, event: ev.Closed) -> Sent | None:
        """The reveal."""
        card = cards.reveal_card(scene, event, self._library().sources)
        return self._show(msgspec.structs.replace(card, actions=()))

    async def offered(self, scene: Scene, event: ev.Offered) -> Sent | None:
        """The offer to go on."""
        card = cards.offer_card(scene, event)
        return self._show(
            msgspec.structs.replace(card, actions=(), footer=Phrase.of("console-continue"))
        )

    async def continued(self, scene: Scene, event: ev.Continued) -> Sent | None:
        """On we go."""
        self._say(Phrase.of("round-going-on"))
        return None

    async def resumed(self, scene: Scene, event: ev.Resumed) -> Sent | None:
        """Back again; an open question is shown anew, since a terminal forgot it."""
        self._say(Phrase.of("round-back"))
        if scene.question is not None and scene.closes is not None:
            self._show(
                msgspec.structs.replace(cards.question_card(scene, scene.question), actions=())
            )
        return None

    async def ended(self, scene: Scene, event: ev.Ended) -> Sent | None:
        """The standings."""
        card = cards.final_card(scene, event)
        shown = self._show(msgspec.structs.replace(card, actions=(), footer=None))
        self.over.set()
        return shown

    async def accepted(self, scene: Scene, event: ev.AppealAccepted) -> Sent | None:
        """Not at a terminal: there is no host to decide."""
        return None


class Table:
    """One round at this terminal, from its first line to its standings."""

    def __init__(
        self, host: Host, library: Callable[[], Library], voice: Voice, console: Console
    ) -> None:
        self._host = host
        self._voice = voice
        self._console = console
        self._announcer = ConsoleAnnouncer(voice, console, host.clock, library)
        self._players: tuple[str, ...] = ()
        self._round = ""
        # Who is being asked "Which one?", at which question, and what may be picked.
        self._asked: dict[str, tuple[int, tuple[str, ...]]] = {}

    async def play(
        self, words: list[str], prompt: PromptSession[str], rules: Rules | None = None
    ) -> None:
        """Play until the round is over, by a preset's rules if any; Ctrl-C or `stop` ends it.

        Raises:
            PlayerError: it can't be started as asked.
        """
        order = read_order(words, rules)
        self._players = order.players
        self._round = await self._open(order)
        typing = asyncio.ensure_future(self._listen(prompt))
        over = asyncio.ensure_future(self._announcer.over.wait())
        await asyncio.wait({typing, over}, return_when=asyncio.FIRST_COMPLETED)
        await over  # after `stop` the standings still come
        if not typing.done():
            if prompt.app.is_running:
                prompt.app.exit(result="")
            await typing

    async def _open(self, order: Order) -> str:
        person = _person(order.players[0])
        match order.rules.mode:
            case Mode.DAILY:
                return await play_daily(self._host, FRONT, person, self._announcer)
            case Mode.PRACTICE:
                return await play_practice(self._host, FRONT, person, self._announcer)
        place = ev.Place(front=FRONT, channel="console")
        return await self._host.start(place, person, order.rules, self._announcer)

    async def _listen(self, prompt: PromptSession[str]) -> None:
        label = self._voice.say(Phrase.of("console-prompt")) + " "
        while not self._announcer.over.is_set():
            try:
                line = (await prompt.prompt_async(label)).strip()
            except (KeyboardInterrupt, EOFError):
                line = "stop"
            if self._announcer.over.is_set():
                return
            try:
                if await self._take(line):
                    return
            except PlayerError as error:
                self._console.print(self._voice.say(error.phrase), style="yellow")

    async def _take(self, line: str) -> bool:
        """Do what a line says; True once the round is being stopped."""
        player, said = self._speaker(line)
        host, round_id, who = self._host, self._round, _person(player)
        match said.casefold():
            case "stop" | "quit":
                await host.stop(round_id, _person(self._players[0]), may_manage=True)
                return True
            case "continue" | "":
                await host.proceed(round_id, who)
            case "hint":
                self._tell(player, await host.hint(round_id, who))
            case "skip":
                for name in self._players:  # one keyboard, one will
                    reply = await host.skip(round_id, _person(name))
                self._tell(player, reply)
            case _:
                self._tell(player, await self._guess(who, said))
        return False

    async def _guess(self, person: str, said: str) -> Reply:
        scene = self._host.scene(self._round)
        if scene is not None and scene.question is None:
            raise PlayerError(Phrase.of("console-wait"))
        number, sent = self._announcer.number, self._host.clock.now()
        choices = scene.question.choices if scene and scene.question else ()
        choice = choice_of(said, [self._voice.say(c) for c in choices])
        if choice is not None:
            return await self._host.guess(
                self._round, person, sent=sent, number=number, choice=choice
            )
        if choices:
            raise PlayerError(Phrase.of("console-letter", last=cards.LETTERS[len(choices) - 1]))
        of, options = self._asked.pop(person, (number, ()))
        if of == number and said.isdecimal() and 1 <= int(said) <= len(options):
            said = options[int(said) - 1]
        answer = await self._host.guess(self._round, person, sent=sent, number=number, text=said)
        if answer.options:
            self._asked[person] = number, answer.options
        return answer

    def _speaker(self, line: str) -> tuple[str, str]:
        """Who speaks and what they say: with several players a line begins with a name."""
        if len(self._players) == 1:
            return self._players[0], line
        name, _, said = line.partition(" ")
        name = name.rstrip(":").casefold()
        whole = [p for p in self._players if p.casefold() == name]
        fitting = whole or [p for p in self._players if name and p.casefold().startswith(name)]
        if len(fitting) == 1:
            return fitting[0], said.strip()
        if line.casefold() in ("", "stop", "quit", "skip", "continue"):
            return self._players[0], line
        raise PlayerError(Phrase.of("console-who", players=", ".join(self._players)))

    def _tell(self, player: str, reply: Reply) -> None:
        if reply.ignored:
            return
        name = f"{player}: " if len(self._players) > 1 else ""
        self._console.print(
            name + self._voice.say(reply.phrase), style=_TONES.get(reply.got, "dim")
        )
        if reply.options:
            listed = " · ".join(f"{n} {name}" for n, name in enumerate(reply.options, 1))
            self._console.print(name + self._voice.say(Phrase.of("console-which", options=listed)))


def choice_of(said: str, choices: list[str]) -> int | None:
    """The choice meant by a letter, a number or its own words; None if it is none of them."""
    low = said.casefold()
    if len(low) == 1 and low.upper() in cards.LETTERS[: len(choices)]:
        return cards.LETTERS.index(low.upper())
    if re.fullmatch(r"\d{1,2}", low) and 1 <= int(low) <= len(choices) and low not in choices:
        return int(low) - 1
    spoken = [choice.casefold() for choice in choices]
    return spoken.index(low) if low in spoken else None


def _person(name: str) -> str:
    return f"{FRONT}:{name}"


__all__ = ["ConsoleAnnouncer", "Order", "Table", "choice_of", "read_order"]
