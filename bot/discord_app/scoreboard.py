"""A round's final scoreboard: who earned what with which question, as text and for the picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from bot.cards import Line, Section
from bot.trivia import events as ev
from bot.trivia.announcer import Scene
from bot.trivia.cards import named
from bot.words import Phrase, Voice
from bot.words.phrase import Word

SHOWN = 10  # players, best first; the rest are counted
_ALT_ROOM = 1_000  # of the 1,024 letters of a description


class Row(msgspec.Struct, frozen=True):
    """A player: place (shared by equal points), total, and the points of each question.

    A question they did not answer is None, a wrong answer 0. `name` is None where none is known.
    """

    place: int
    who: Word
    name: str | None
    points: int
    questions: tuple[int | None, ...]
    team: int | None = None


class Scoreboard(msgspec.Struct, frozen=True):
    """The rows shown, best first, how many players have no row, and the teams, best first."""

    rows: tuple[Row, ...]
    more: int
    teams: tuple[tuple[int, int], ...]  # (team, points)

    @property
    def played(self) -> bool:
        """Whether any question was played out with an answer of theirs."""
        return any(earned is not None for row in self.rows for earned in row.questions)


def scoreboard(
    scene: Scene, events: Iterable[ev.AnyEvent], name_of: Callable[[str | None], str | None]
) -> Scoreboard:
    """The scoreboard of a round that has ended, from its stored events."""
    asked, earned = 0, dict[tuple[str, int], int]()
    for event in events:
        if isinstance(event, ev.Closed):
            asked = max(asked, event.number)
            for result in event.results:
                earned[result.player, event.number] = result.points
        elif isinstance(event, ev.AppealAccepted):
            for change in event.changes:
                key = change.player, event.number
                earned[key] = earned.get(key, 0) + change.points
    rows, place, last = [], 0, None
    for number, seat in enumerate(scene.seats[:SHOWN], start=1):
        if seat.points != last:
            place, last = number, seat.points
        questions = tuple(earned.get((seat.player, of)) for of in range(1, asked + 1))
        who, name = named(seat.person), name_of(seat.person)
        rows.append(Row(place, who, name, seat.points, questions, seat.team))
    return Scoreboard(tuple(rows), max(0, len(scene.seats) - SHOWN), scene.teams)


def by_question(board: Scoreboard) -> Section:
    """What the picture shows, as lines of text."""
    lines = tuple(
        Line(text=Phrase.of("scoreboard-row", who=row.who, points=spelt(row.questions)))
        for row in board.rows
    )
    if board.more:
        lines += (Line(text=Phrase.of("round-more-players", count=board.more)),)
    return Section(heading=Phrase.of("scoreboard-by-question"), lines=lines)


def spelt(questions: Sequence[int | None]) -> str:
    """Points in the order of the questions; a dash where there was no answer."""
    return " · ".join("–" if points is None else str(points) for points in questions)


def description(board: Scoreboard, voice: Voice) -> str:
    """The picture in words, for who does not see it."""
    told = [voice.say(Phrase.of("scoreboard-picture"))]
    for number, row in enumerate(board.rows, start=1):
        who = label(row, number, voice)
        line = Phrase.of("scoreboard-alt", place=row.place, who=who, points=row.points)
        told.append(f"{voice.say(line)}: {spelt(row.questions)}")
    while len(". ".join(told)) > _ALT_ROOM:
        told.pop()
    return ". ".join(told)


def label(row: Row, number: int, voice: Voice) -> str:
    """A player's name; where none is known, which one of the list it is."""
    return row.name or voice.say(Phrase.of("scoreboard-player", number=number))
