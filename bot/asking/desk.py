"""What every answer is made at: the facts, the nominations, and how an answer is put together."""

from __future__ import annotations

from typing import Any

from bot.asking.answer import Answer, Status
from bot.asking.ballots import Ballots
from bot.asking.question import Question
from bot.asking.telling import Evidence
from bot.knowledge.library import Library
from bot.knowledge.model import AwardBody, Person, Song, Work
from bot.words.phrase import Phrase


class Desk:
    """The library and the ballots, with the look-ups that all answers share."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.ballots = Ballots(library)

    def works(self, question: Question) -> tuple[Work, ...]:
        """The works a question names."""
        return tuple(self.library.works[id] for id in question.works)

    def people(self, question: Question) -> tuple[Person, ...]:
        """The people a question names."""
        return tuple(self.library.people[id] for id in question.people)

    def songs(self, question: Question) -> tuple[Song, ...]:
        """The songs a question names."""
        return tuple(self.library.songs[id] for id in question.songs)

    def bodies(self, question: Question, *, main: bool = False) -> tuple[AwardBody, ...]:
        """The bodies in scope; with `main`, the Academy alone where none is named."""
        named = question.scope.body or (self.ballots.main_body if main else None)
        bodies = self.library.bodies
        return (bodies[named],) if named else tuple(bodies.values())

    def answer(self, question: Question, found: Evidence, lead: Phrase, /, **facts: Any) -> Answer:
        """An answer that cites what its evidence collected; the query is filled in by the asker."""
        facts.setdefault("status", Status.ANSWER)
        return Answer(
            query="",
            intent=question.intent,
            lead=lead,
            citations=found.citations,
            sources=found.sources,
            **facts,
        )
