"""One hosted round: its lock, its outbox and the task that ticks it and tells what is stored."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence

from bot.trivia import events as ev
from bot.trivia.announcer import Announcer, Scene, Seated, Sent
from bot.trivia.closing import standings, team_points
from bot.trivia.round import Round

TOLD = {
    ev.RoundStarted: "started",
    ev.Asked: "asked",
    ev.ClueGiven: "clue",
    ev.HintGiven: "hint",
    ev.Extended: "extended",
    ev.Solved: "solved",
    ev.Closed: "closed",
    ev.Offered: "offered",
    ev.Continued: "continued",
    ev.Resumed: "resumed",
    ev.Ended: "ended",
    ev.AppealAccepted: "accepted",
}


def public(event: ev.AnyEvent) -> bool:
    """Whether everybody in the channel is told; private hints and single guesses are not."""
    return type(event) in TOLD and not (isinstance(event, ev.HintGiven) and event.player)


class Table:
    """A round in this process, with who sits at it."""

    __slots__ = ("announcer", "lock", "outbox", "people", "players", "round", "task", "wake")

    def __init__(self, round: Round, announcer: Announcer) -> None:
        self.round = round
        self.announcer = announcer
        self.lock = asyncio.Lock()  # first come, first served: guesses are judged as they arrive
        self.outbox: deque[ev.AnyEvent] = deque()
        self.wake = asyncio.Event()
        self.task: asyncio.Task[None] | None = None
        self.players: dict[str, tuple[str, bool]] = {}  # person → (player, extra time)
        self.people: dict[str, str] = {}  # player → person

    def put(self, events: Sequence[ev.AnyEvent]) -> None:
        """Queue what everybody is to be told, and let the task look."""
        self.outbox.extend(event for event in events if public(event))
        self.wake.set()

    async def tell(self, event: ev.AnyEvent) -> Sent | None:
        """Announce one event through the front."""
        method: Callable[[Scene, ev.AnyEvent], object] = getattr(self.announcer, TOLD[type(event)])
        sent = await method(scene(self.round, self.people, event.seq), event)  # type: ignore[misc]  # one signature per event type
        return sent if isinstance(sent, Sent) else None


def scene(round: Round, people: Mapping[str, str], seq: int) -> Scene:
    """The round as a front draws it when telling event `seq`."""
    state = round.state
    started = state.started
    seats = tuple(
        Seated(
            player=place.player,
            person=people.get(place.player),
            points=place.points,
            right=place.right,
            answered=place.answered,
            streak=state.seats[place.player].streak,
            lives=state.seats[place.player].lives if started.rules.mode == "survival" else None,
            team=place.team,
        )
        for place in standings(state)
    )
    return Scene(
        round=round.id,
        place=started.place,
        rules=started.rules,
        starter=people.get(started.starter),
        number=state.number,
        of=state.asked.of if state.asked else None,
        question=state.question,
        message=state.message,
        opens=state.opens,
        closes=state.closes,
        answered=len(state.answerers),
        seats=seats,
        people=dict(people),
        nonce=f"{round.id}:{seq}",
        guesses={player: held.guess for player, held in state.held.items()},
        teams=team_points(state),
    )
