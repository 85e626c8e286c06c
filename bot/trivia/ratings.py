"""Measured strength: question and player rated against each other, from contested questions only.

Elo's rule, one comparison for each player who answered: right is a win over the question. A question
counts only if two players or more answered it, so that nobody rises by playing alone. Everything
follows from the event log in its order; computing it anew gives the same numbers.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from bot.trivia.events import Cause, Closed, Judged
from bot.trivia.ports import Rating, Store

MIDDLE = 1500.0
STEP = 150.0  # between two difficulties
PLAYER_K, NEW_K, NEW = 24.0, 48.0, 20  # how far one answer moves a player; new ones move faster
QUESTION_K = 16.0
BATCH = 500
MEASURED = "measured-difficulty"  # a document of the bot
SETTLED = 20  # answers after which a question's measured difficulty replaces the estimated one


def start_of(difficulty: int) -> float:
    """Where a question of estimated difficulty 1 to 5 starts."""
    return MIDDLE + STEP * (difficulty - 3)


def difficulty_of(rating: Rating) -> int | None:
    """A question's measured difficulty, 1 to 5; None before enough have answered."""
    if rating.games < SETTLED:
        return None
    return min(5, max(1, round((rating.value - MIDDLE) / STEP) + 3))


def rate(closed: Closed, known: Mapping[str, Rating]) -> list[Rating]:
    """The ratings that a closed question changes."""
    answered = [result for result in closed.results if result.took is not None]
    void = closed.cause in (Cause.SKIPPED, Cause.STOPPED)
    if closed.question is None or len(answered) < 2 or void:
        return []
    start = Rating(subject=closed.question, value=start_of(closed.difficulty))
    question = known.get(closed.question, start)
    changed: list[Rating] = []
    shift = 0.0
    for result in answered:
        player = known.get(result.player, Rating(subject=result.player))
        expected = 1 / (1 + 10 ** ((question.value - player.value) / 400))
        surprise = (result.judged is Judged.RIGHT) - expected
        k = NEW_K if player.games < NEW else PLAYER_K
        value = player.value + k * surprise
        changed.append(msgspec.structs.replace(player, value=value, games=player.games + 1))
        shift -= QUESTION_K * surprise / len(answered)
    moved = msgspec.structs.replace(
        question, value=question.value + shift, games=question.games + len(answered)
    )
    return [*changed, moved]


async def catch_up(store: Store) -> int:
    """Rate what was played since the last time; how many events were read.

    Safe with several processes: whoever comes second finds the position moved and leaves it.
    """
    read = 0
    while True:
        after = await store.rated_upto()
        upto, closed = after, []
        async for position, event in store.log(after):
            upto = position
            read += 1
            if isinstance(event, Closed):
                closed.append(event)
            if len(closed) == BATCH:
                break
        if upto == after:
            return read
        names = {r.player for c in closed for r in c.results} | {c.question or "" for c in closed}
        known = dict(await store.ratings(sorted(names)))
        touched: set[str] = set()
        for event in closed:
            for rating in rate(event, known):
                known[rating.subject] = rating
                touched.add(rating.subject)
        ratings = [known[subject] for subject in sorted(touched)]
        if not await store.save_ratings(ratings, after=after, upto=upto):
            return read
        await _measure(store, [known[c.question] for c in closed if c.question in known])


async def measured(store: Store) -> dict[str, int]:
    """Question id → difficulty as measured, of those that enough players have answered."""
    data = await store.get("bot", MEASURED)
    return msgspec.json.decode(data, type=dict[str, int]) if data else {}


async def _measure(store: Store, questions: list[Rating]) -> None:
    settled = {q.subject: d for q in questions if (d := difficulty_of(q)) is not None}
    was = await measured(store) if settled else {}
    now = was | settled
    if now != was:
        await store.put("bot", MEASURED, value=msgspec.json.encode(now))


async def rebuild(store: Store) -> int:
    """Forget all ratings and compute them anew from the log."""
    await store.reset_ratings()
    await store.put("bot", MEASURED, value=None)
    return await catch_up(store)
