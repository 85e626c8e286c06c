"""What admins did on a server, as a card for those who may manage it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.cards import Card, Line, Section, person
from bot.care.actions import KEPT_DAYS, OPERATOR
from bot.discord_app.markup import moment
from bot.trivia.ports import Action
from bot.words import Phrase
from bot.words.phrase import Word

LISTED = 20


def log_card(noted: Sequence[Action]) -> Card:
    """The newest actions, each with its time, who did it and what it was."""
    lines = tuple(Line(text=_row(action)) for action in noted)
    return Card(
        lead=Phrase.of("log-lead"),
        badge=Phrase.of("settings-badge"),
        sections=(Section(lines=lines or (Line(text=Phrase.of("log-empty")),)),),
        footer=Phrase.of("log-kept", days=KEPT_DAYS),
        private=True,
    )


def _row(action: Action) -> Phrase:
    at = moment(action.at // 1000, "f")
    what = Phrase.of(f"action-{action.what}", about=action.about)
    return Phrase.of("log-row", at=at, who=_who(action.who), what=what)


def _who(who: str | None) -> Word:
    if who is None:
        return Phrase.of("log-nobody")
    if who == OPERATOR:
        return Phrase.of("log-operator")
    return person(who.rpartition(":")[2])
