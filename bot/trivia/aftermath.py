"""What follows when events are stored: practice cards, a day's result, ratings. Lost ones hurt nobody's points."""

from __future__ import annotations

from bot.trivia import daily, practice, ratings
from bot.trivia import events as ev
from bot.trivia.ports import Store
from bot.trivia.rules import Mode
from bot.trivia.state import State


async def settle(store: Store, state: State, event: ev.AnyEvent) -> None:
    """Keep what a stored event leads to, beyond what the store books by itself."""
    match event:
        case ev.Closed(question=str(question)) if state.started.rules.pack is None:
            for result in event.results:
                if result.took is not None:
                    right = result.judged is ev.Judged.RIGHT
                    await practice.note(store, result.player, question, right, event.at)
        case ev.Ended() if state.started.rules.mode is Mode.DAILY and state.started.day:
            log = await store.events_of(event.round)
            closed = [e for e in log if isinstance(e, ev.Closed)]
            player = state.started.starter
            points = next((s.points for s in event.standings if s.player == player), 0)
            await daily.keep(store, player, state.started.day, closed, points)
        case ev.Left():
            await ratings.catch_up(store)
