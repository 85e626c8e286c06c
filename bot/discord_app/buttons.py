"""What an answer's buttons carry: the whole question, so that a click needs nothing remembered."""

from __future__ import annotations

import msgspec

from bot.asking import present
from bot.asking.answer import Answer, Status
from bot.asking.question import Question
from bot.cards import Action, ActionKind, Card, Tone
from bot.discord_app import asked
from bot.discord_app.custom_ids import shortened
from bot.knowledge.called import keyed
from bot.knowledge.model import Work
from bot.words import Phrase


def answer_card(answer: Answer, page: int = 1) -> Card:
    """The card of an answer, its buttons carrying what they need."""
    card = present.card(answer, page)
    question = answer.context.question if answer.context is not None else None
    actions = tuple(
        carried
        for action in card.actions
        if (carried := _carried(action, answer, question)) is not None
    )
    # Discord takes no message with one custom id on two buttons.
    actions = tuple({(action.kind, action.args): action for action in actions}.values())
    turned = any(action.kind is ActionKind.PAGE for action in actions)
    return msgspec.structs.replace(card, actions=actions, page=card.page if turned else None)


def _carried(action: Action, answer: Answer, question: Question | None) -> Action | None:
    """The action with its question; None where that has no room in a custom id."""
    match action.kind:
        case ActionKind.SUGGEST:
            return msgspec.structs.replace(action, args=(shortened(answer.query),))
        case ActionKind.WHY | ActionKind.PAGE:
            code = asked.encode(question) if question is not None else None
            if code is None:
                return None
            page = action.args[2:] if action.kind is ActionKind.PAGE else ()
            return msgspec.structs.replace(action, args=(code, *page))
        case ActionKind.CHOOSE if question is not None and answer.status is Status.AMBIGUOUS:
            works = (*question.works, action.args[0])
            meant = msgspec.structs.replace(question, works=works, between=(), unknown=())
            code = asked.encode(meant)
            return msgspec.structs.replace(action, args=(code,)) if code else action
        case ActionKind.ASK:
            intent, id = action.args
            return msgspec.structs.replace(action, args=(f"{intent};{_field(answer, id)}={id}",))
    return action


def _field(answer: Answer, id: str) -> str:
    if any(person.id == id for person in answer.people):
        return "p"
    return "s" if any(facts.song.id == id for facts in answer.songs) else "w"


def choose_card(works: list[Work], lead: Phrase) -> Card:
    """Several works to choose from, for one person."""
    return Card(
        lead=lead,
        tone=Tone.QUESTION,
        badge=Phrase.of("badge-question"),
        actions=tuple(
            Action(kind=ActionKind.CHOOSE, label=keyed(work), args=(work.id,))
            for work in works[:25]
        ),
        private=True,
    )


def privately(card: Card) -> Card:
    """The same, for who asks alone."""
    return msgspec.structs.replace(card, private=True)
