"""What a closed question gives each player, and how a round's standings are drawn up."""

from __future__ import annotations

from bot.trivia import events as ev
from bot.trivia import points
from bot.trivia.rules import Mode
from bot.trivia.state import Held, Seat, State


def results(state: State) -> tuple[ev.Result, ...]:
    """Results of the open question, by when each guess was sent; a stopped or skipped one has none."""
    mode = state.started.rules.mode
    held = sorted(state.held.items(), key=lambda pair: (pair[1].sent, pair[1].seq))
    first = next((h.sent for _, h in held if _right(h)), None)
    found = [_result(state, mode, player, h, first) for player, h in held]
    if mode is Mode.SURVIVAL:
        found += [
            ev.Result(player=player, judged=ev.Judged.WRONG, lives=state.seats[player].lives - 1)
            for player in state.alive
            if player not in state.held
        ]
    return tuple(found)


def _right(held: Held) -> bool:
    return held.guess.judged is ev.Judged.RIGHT


def _result(state: State, mode: Mode, player: str, held: Held, first: int | None) -> ev.Result:
    seat = state.seats[player]
    opens = state.opens if state.opens is not None else held.sent
    took = max(0, held.sent - opens)
    right = _right(held)
    streak = seat.streak + 1 if right else 0
    hinted = player in state.hints or (state.hinted_at is not None and held.sent >= state.hinted_at)
    late = right and mode.typed and first is not None and held.sent > first
    earned = 0
    if right:
        length = (state.asked.ms if state.asked else 0) + state.extended
        earned = points.earned(
            mode,
            points.Try(
                took=took, ms=length, streak=streak, late=late, hinted=hinted, clues=held.clue
            ),
        )
    return ev.Result(
        player=player,
        judged=held.guess.judged,
        points=earned,
        took=took,
        streak=streak,
        late=late,
        hinted=hinted,
        lives=seat.lives - (not right) if mode is Mode.SURVIVAL else None,
    )


def standings(state: State) -> tuple[ev.Standing, ...]:
    """Players, most points first; equal points by right answers, then by id."""
    ranked = sorted(state.seats.items(), key=lambda pair: _rank(*pair))
    return tuple(
        ev.Standing(
            player=player,
            points=seat.points,
            right=seat.right,
            answered=seat.answered,
            best_streak=seat.best,
            team=seat.team,
        )
        for player, seat in ranked
    )


def _rank(player: str, seat: Seat) -> tuple[int, int, str]:
    return -seat.points, -seat.right, player


def team_points(state: State) -> tuple[tuple[int, int], ...]:
    """Teams by the mean points of their players (rounded down), so that size does not decide."""
    teams: dict[int, list[int]] = {}
    for seat in state.seats.values():
        if seat.team is not None:
            teams.setdefault(seat.team, []).append(seat.points)
    means = [(team, sum(points) // len(points)) for team, points in teams.items()]
    return tuple(sorted(means, key=lambda pair: (-pair[1], pair[0])))


def counts(state: State) -> bool:
    """Whether points go to the boards: on a server, in public, with two or more who answered."""
    played = sum(seat.answered > 0 for seat in state.seats.values())
    started = state.started
    return bool(started.place.server) and not started.rules.mode.private and played >= 2
