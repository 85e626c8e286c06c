"""What this front asks of the features; `bot/wiring.py` fills it with the real ones.

Functions rather than values where a reload of the knowledge base swaps the thing itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.asking.answer import Answer
from bot.asking.context import Context
from bot.asking.question import Question
from bot.knowledge.library import Library
from bot.knowledge.model import Term
from bot.titles import Titles
from bot.trivia.host import Host
from bot.trivia.ports import Store
from bot.trivia.referee import Referee

if TYPE_CHECKING:
    from bot.trivia.judge import KnowingJudge


class Asking(Protocol):
    """Questions in words, or already understood."""

    def ask(self, text: str, context: Context | None = None, *, now: float = 0.0) -> Answer:
        """The answer to words, which holds the context that a follow-up needs."""

    def answer(self, question: Question) -> Answer:
        """The answer to a question that is understood already."""

    def explain(self, term: Term | None = None) -> Answer:
        """A term of the guide; without one, what tells a score from a soundtrack."""


@dataclass(frozen=True)
class Report:
    """What somebody says is wrong or missing; nothing says who they are."""

    kind: str  # fault · suggestion
    about: str  # the title, or what was asked
    text: str


@dataclass(frozen=True)
class About:
    """What this program is and knows."""

    version: Callable[[], str]  # slow to look up
    works: int
    songs: int
    nominations: int
    as_of: str
    edit_url: str | None = None


async def _nothing() -> None:
    pass


@dataclass(frozen=True)
class Services:
    """The features of one process."""

    library: Callable[[], Library]
    titles: Callable[[], Titles]
    asker: Callable[[], Asking]
    host: Host
    referee: Referee
    judge: Callable[[], KnowingJudge]
    store: Store
    report: Callable[[Report], Awaitable[None]]
    about: Callable[[], About]
    repeated: Callable[[Answer], None] = lambda answer: None  # an answer was given once more
    prepare_rounds: Callable[[], Awaitable[None]] = _nothing  # waits for what a round needs
