"""How a round is told: a front implements `Announcer`, one method per event that everybody sees.

The host calls these one at a time per round, in the order of the events, each only once its event
is stored. After a kill the last may be called again with the same nonce. A method that puts a
message on screen (or edits one) returns where and when; the question's clock starts from that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import msgspec

from bot.trivia import events as ev
from bot.trivia.questions.model import Question
from bot.trivia.rules import Rules


class Sent(msgspec.Struct, frozen=True):
    """A message on screen: its id and its own time (from the snowflake), ms since 1970 UTC."""

    message: str
    at: int


class PlaceLost(Exception):  # noqa: N818 - not a malfunction of ours
    """The channel is gone or closed to us; the round ends and its neighbours go on."""


class Seated(msgspec.Struct, frozen=True, kw_only=True):
    """A player as the scoreboard shows them; `person` is None once forgotten."""

    player: str
    person: str | None
    points: int
    right: int
    answered: int
    streak: int
    lives: int | None = None
    team: int | None = None


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What a front may need to draw an event: the round as it stands after it."""

    round: str
    place: ev.Place
    rules: Rules
    starter: str | None  # the person who started it, None once forgotten
    number: int
    of: int | None
    question: Question | None  # the open question, or the one just closed
    message: str | None  # where that question was shown
    opens: int | None
    closes: int | None
    answered: int  # how many have answered the open question
    seats: tuple[Seated, ...]  # best first
    people: Mapping[str, str]  # who players are: player id → person
    nonce: str  # of the message to send: same event, same nonce; at most 25 characters
    guesses: Mapping[str, ev.Guessed] = {}  # each player's guess that counts
    teams: tuple[tuple[int, int], ...] = ()  # (team, points), best first


class Announcer(Protocol):
    """A front's voice in one place. Raises `PlaceLost` where it can't speak any more."""

    async def started(self, scene: Scene, event: ev.RoundStarted) -> Sent | None:
        """One line of rules; the first question follows after `rules.lead_in` seconds."""

    async def asked(self, scene: Scene, event: ev.Asked) -> Sent:
        """A new message with the question; its time starts the clock."""

    async def clue(self, scene: Scene, event: ev.ClueGiven) -> Sent | None:
        """Pyramid: the next clue, beside those before."""

    async def hint(self, scene: Scene, event: ev.HintGiven) -> Sent | None:
        """A hint for all (typed questions); private hints ride on replies and don't come here."""

    async def extended(self, scene: Scene, event: ev.Extended) -> Sent | None:
        """More time for the open question."""

    async def solved(self, scene: Scene, event: ev.Solved) -> Sent | None:
        """Typed race: somebody has it; the late-correct window runs."""

    async def closed(self, scene: Scene, event: ev.Closed) -> Sent | None:
        """The reveal: the answer, its evidence, who earned what. Edits `scene.message`."""

    async def offered(self, scene: Scene, event: ev.Offered) -> Sent | None:
        """The Continue button."""

    async def continued(self, scene: Scene, event: ev.Continued) -> Sent | None:
        """The round goes on; with a question open it is put on screen anew."""

    async def resumed(self, scene: Scene, event: ev.Resumed) -> Sent | None:
        """Back after a short absence; a question still open keeps its message."""

    async def ended(self, scene: Scene, event: ev.Ended) -> Sent | None:
        """The standings."""

    async def accepted(self, scene: Scene, event: ev.AppealAccepted) -> Sent | None:
        """An appeal was accepted and points changed."""
