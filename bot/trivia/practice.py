"""Practice: a player's misses come back, each a little later than the last time.

A card is kept for each question answered wrong. Right moves it on a box, wrong back to the first;
who is right in the last box has learned it, and the card goes.
"""

from __future__ import annotations

import msgspec

from bot.errors import PlayerError
from bot.trivia.ports import Store
from bot.words.phrase import Phrase

KIND = "practice"
MINUTE, DAY = 60_000, 86_400_000
WAITS = (10 * MINUTE, DAY, 3 * DAY, 7 * DAY, 21 * DAY)  # ms until a card of each box is due
MOST = 500  # cards of one player; the longest waiting make room
AT_ONCE = 10


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """One question to come back at `due`, ms; `box` counts from 0."""

    question: str
    box: int
    due: int


def moved(card: Card | None, question: str, right: bool, now: int) -> Card | None:
    """The card after an answer; None when there is nothing (more) to practise."""
    if not right:
        return Card(question=question, box=0, due=now + WAITS[0])
    if card is None or card.box + 1 >= len(WAITS):
        return None
    return Card(question=question, box=card.box + 1, due=now + WAITS[card.box + 1])


async def cards(store: Store, player: str) -> list[Card]:
    """A player's cards, the longest due first."""
    rows = await store.documents(f"player:{player}", KIND)
    found = [msgspec.json.decode(value, type=Card) for value in rows.values()]
    return sorted(found, key=lambda card: (card.due, card.question))


async def due(store: Store, player: str, now: int) -> tuple[str, ...]:
    """Ids of questions to practise now, at most ten.

    Raises:
        PlayerError: nothing is due.
    """
    found = tuple(card.question for card in await cards(store, player) if card.due <= now)
    if not found:
        raise PlayerError(Phrase.of("trivia-error-nothing-to-practise"))
    return found[:AT_ONCE]


async def note(store: Store, player: str, question: str, right: bool, now: int) -> None:
    """Take an answer into account; a right answer to what was never missed changes nothing."""
    scope = f"player:{player}"
    data = await store.get(scope, KIND, question)
    card = msgspec.json.decode(data, type=Card) if data else None
    if card is None and right:
        return
    after = moved(card, question, right, now)
    if card is None and len(await store.documents(scope, KIND)) >= MOST:
        last = (await cards(store, player))[-1]
        await store.put(scope, KIND, last.question, value=None)
    await store.put(scope, KIND, question, value=msgspec.json.encode(after) if after else None)
