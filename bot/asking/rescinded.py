"""Whether a nomination was taken back: announced, and then ruled out or withdrawn."""

from __future__ import annotations

from bot.asking.answer import Answer
from bot.asking.award_answers import awards_among, entries_of, lines_for, nothing
from bot.asking.award_scope import footer
from bot.asking.desk import Desk
from bot.asking.question import Question
from bot.asking.telling import Evidence
from bot.cards import Section
from bot.knowledge.model import NominationStatus
from bot.words.phrase import Phrase

_TAKEN_BACK = (NominationStatus.DISQUALIFIED, NominationStatus.WITHDRAWN)


def was_rescinded(desk: Desk, question: Question) -> Answer:
    """Yes with what was announced and why it fell; else that nothing of the kind is on record."""
    entries = entries_of(desk, question)
    assert entries is not None
    evidence = Evidence(desk.library)
    awards = awards_among(desk, question.scope, entries.all)
    struck = [a for a in awards if a.nomination.status in _TAKEN_BACK]
    if not awards:
        return nothing(desk, question, entries, evidence)
    id = "rescinded-yes" if struck else "rescinded-no"
    lead = Phrase.of(id, name=entries.name, count=len(struck))
    told = struck or awards
    lines = lines_for(desk, evidence, question, entries, told)
    return desk.answer(
        question,
        evidence,
        lead,
        sections=(Section(lines=lines),),
        works=entries.works,
        people=entries.people,
        awards=tuple(told),
        won=any(a.nomination.won for a in told),
        footer=footer(desk, question),
    )
