"""What an event adds to the boards: pure, so that every store and every rebuild books the same."""

from __future__ import annotations

import msgspec

from bot.trivia.events import AnyEvent, AppealAccepted, Ended


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the ledger that boards and records sum up; `at` is when the round ended, ms."""

    player: str
    server: str | None
    at: int
    points: int
    right: int = 0
    answered: int = 0
    rounds: int = 0
    wins: int = 0
    best_streak: int = 0


def bookings(event: AnyEvent) -> tuple[Booking, ...]:
    """The lines an event adds; most add none. An appeal counts at the time its round ended."""
    match event:
        case Ended(counts=True):
            best = max((s.points for s in event.standings), default=0)
            return tuple(
                Booking(
                    player=standing.player,
                    server=event.place.server,
                    at=event.at,
                    points=standing.points,
                    right=standing.right,
                    answered=standing.answered,
                    rounds=1,
                    wins=int(0 < standing.points == best),
                    best_streak=standing.best_streak,
                )
                for standing in event.standings
            )
        case AppealAccepted(counts=True, ended=int(ended)):
            return tuple(
                Booking(
                    player=change.player,
                    server=event.place.server,
                    at=ended,
                    points=change.points,
                    right=change.right,
                )
                for change in event.changes
            )
    return ()
