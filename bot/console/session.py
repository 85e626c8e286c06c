"""A conversation on a terminal: line editing, completion, cards, follow-ups and rounds."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Iterable
from contextlib import AsyncExitStack

import structlog
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout
from rich.console import Console

from bot.asking.answer import Answer, Intent
from bot.asking.context import Context
from bot.asking.present import card, why
from bot.asking.question import Question
from bot.cards import Action, ActionKind, Card, Line, Section, Tone
from bot.console import presets
from bot.console.drawing import TYPED_ACTIONS, draw
from bot.console.rounds import Table
from bot.console.run import SAMPLES, greeting
from bot.errors import LeitmotifError
from bot.parts import Knowing, make_host, opened_store
from bot.settings import Settings
from bot.titles.completion import Completers
from bot.trivia.host import Host
from bot.words import Phrase, Voice

COMMANDS = ("help", "why", "trivia", "quit")
_LEAVE = frozenset({"quit", "exit", "bye", "q"})


def talk(settings: Settings, voice: Voice) -> int:
    """Talk until the person leaves; 0."""
    logging.basicConfig(level=logging.ERROR)  # a terminal is for talking; the log is the bot's
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    session = Session(settings, voice)
    return asyncio.run(session.run())


def command_of(word: str) -> str:
    """A word as a command: in any case, and with the slash that fingers know from Discord or without."""
    return word.casefold().removeprefix("/")


class Session:
    """One person at one terminal."""

    def __init__(self, settings: Settings, voice: Voice) -> None:
        self._settings = settings
        self._voice = voice
        self._knowing = Knowing(settings)
        self._asker = self._knowing.asker
        self._host: Host | None = None
        self._stack = AsyncExitStack()
        self._console = Console(highlight=False, soft_wrap=False)
        self._context: Context | None = None
        self._last: Answer | None = None
        self._actions: tuple[Action, ...] = ()
        self._prompt: PromptSession[str] = PromptSession(
            history=_history(settings),
            completer=TitleCompleter(Completers(self._knowing.library, self._knowing.titles)),
            complete_while_typing=False,
        )

    async def run(self) -> int:
        """Welcome, then prompt, answer, and again."""
        async with self._stack:
            self._show(self._welcome())
            await self._talk()
        return 0

    async def _talk(self) -> None:
        with patch_stdout(raw=True):
            while True:
                try:
                    line = (await self._prompt.prompt_async("leitmotif> ")).strip()
                except KeyboardInterrupt:
                    continue  # like a shell: Ctrl-C drops the line, Ctrl-D leaves
                except EOFError:
                    break
                if command_of(line) in _LEAVE:
                    break
                if line:
                    await self._take(line)
        self._say("console-bye")

    async def _take(self, line: str) -> None:
        word, *rest = line.split()
        match command_of(word):
            case "help" if not rest:
                self._show(self._help())
            case "why" if not rest:
                self._why()
            case "trivia":
                await self._play(_split(line)[1:])
            case _ if line.isdecimal() and 0 < int(line) <= len(self._actions):
                self._follow(self._actions[int(line) - 1])
            case _:
                self._answer(self._asker.ask(line, self._context, now=time.monotonic()))

    def _answer(self, answer: Answer, page: int = 1) -> None:
        self._last = answer
        self._context = answer.context or self._context
        self._show(card(answer, page))

    def _follow(self, action: Action) -> None:
        match action.kind:
            case ActionKind.CHOOSE:
                intent = self._last.intent if self._last else Intent.VERDICT
                if intent is Intent.UNKNOWN:
                    intent = Intent.VERDICT
                self._answer(self._asker.answer(_about(intent, action.args[0])))
            case ActionKind.ASK:
                self._answer(self._asker.answer(_about(Intent(action.args[0]), action.args[1])))
            case ActionKind.PAGE if self._last:
                self._answer(self._last, int(action.args[-1]))
            case ActionKind.WHY:
                self._why()
            case ActionKind.TRY:
                self._answer(self._asker.ask(action.args[0]))
            case _:
                raise ValueError(f"the console offered {action.kind}, which it can't do")

    def _why(self) -> None:
        if self._last is None:
            self._say("console-nothing-yet")
            return
        draw(why(self._last), self._voice, self._console)  # not shown: its answer's numbers stay

    async def _play(self, words: list[str]) -> None:
        try:
            if self._host is None:  # who only asks needs no database
                store, _ = await self._stack.enter_async_context(opened_store(self._settings))
                self._host = make_host(self._knowing, store, name="console")
                self._stack.push_async_callback(self._host.close)
            said = await presets.managed(self._host.store, words)
            if said is not None:
                for phrase in said:
                    self._console.print(self._voice.say(phrase))
                return
            rules, words = await presets.rules_of(self._host.store, words)
            table = Table(self._host, lambda: self._knowing.library, self._voice, self._console)
            await table.play(words, PromptSession(), rules)
        except LeitmotifError as error:
            self._console.print(self._voice.say(error.phrase), style="yellow")

    def _show(self, shown: Card) -> None:
        self._actions = tuple(a for a in shown.actions if a.kind in TYPED_ACTIONS)
        draw(shown, self._voice, self._console)

    def _say(self, id: str) -> None:
        self._console.print(self._voice.say(Phrase.of(id)))

    def _welcome(self) -> Card:
        tries = tuple(
            Action(kind=ActionKind.TRY, label=sample, args=(sample,)) for sample in SAMPLES
        )
        return Card(
            lead=greeting(self._settings),
            tone=Tone.PLAIN,
            reason=Phrase.of("console-welcome"),
            actions=tries,
        )

    def _help(self) -> Card:
        lines = tuple(
            Line(text=Phrase.of(f"console-help-{n}"))
            for n in ("ask", "why", "trivia", "presets", "quit")
        )
        return Card(
            lead=Phrase.of("console-help"),
            sections=(Section(lines=lines),),
            actions=self._welcome().actions,
        )


def _about(intent: Intent, id: str) -> Question:
    """A question on one thing; ids begin with the letter of what they name."""
    sort = {"w": "works", "p": "people", "s": "songs", "g": "terms"}[id[0]]
    return Question(intent=intent, rule="command", **{sort: (id,)})  # type: ignore[arg-type]


def _split(line: str) -> list[str]:
    """The words of a line; what is in double quotes is one."""
    return [quoted or word for quoted, word in re.findall(r'"([^"]+)"|(\S+)', line)]


def _history(settings: Settings) -> History:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        return FileHistory(str(settings.data_dir / "console_history"))
    except OSError:
        return InMemoryHistory()  # a read-only home is no reason not to talk


class TitleCompleter(Completer):
    """Completes commands, and titles and names behind the last words typed."""

    def __init__(self, known: Completers) -> None:
        self._known = known

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterable[Completion]:
        """Titles and people that hold the last words typed, most words first."""
        text = document.text_before_cursor.lstrip()
        for command in COMMANDS:
            if text and command.startswith(text):
                yield Completion(command, start_position=-len(text))
        for words in _tails(text):
            for completer in (self._known.works, self._known.people):
                for offer in completer.beginning(words)[:10]:
                    yield Completion(offer.key, start_position=-len(words))


def _tails(text: str) -> Iterable[str]:
    """The last one to four words, longest first: any of them may begin a title."""
    words = text.split(" ")
    for size in range(min(4, len(words)), 0, -1):
        tail = " ".join(words[-size:])
        if len(tail) >= 3:
            yield tail
