"""The JSON contract: one flat reading of an answer, for scripts and outside checks.

Fields may be added, never renamed or dropped. Lists are always there; what is absent is null.
"""

from __future__ import annotations

from typing import Any

from bot.asking.answer import Answer, Award, SongFacts
from bot.asking.present import text
from bot.knowledge.model import SongUse, Work
from bot.words.catalogue import Voice


def as_json(answer: Answer, voice: Voice, explain: bool = False) -> dict[str, Any]:
    """The answer as plain values; with `explain` also `understood`: rule, heard, runner_up."""
    told: dict[str, Any] = {
        "query": answer.query,
        "status": answer.status.value,
        "intent": answer.intent.value,
        "works": [_work(work) for work in answer.works],
        "people": [person.name for person in answer.people],
        "songs": [_song(facts) for facts in answer.songs],
        "awards": [_award(award) for award in answer.awards],
        "terms": [term.term for term in answer.terms],
        "verdict": answer.verdict.value if answer.verdict else None,
        "leads_with": answer.leads_with.value if answer.leads_with else None,
        "evidence": answer.evidence,
        "count": answer.count,
        "won": answer.won,
        "unrecorded": answer.unrecorded,
        "text": text(answer, voice),
        "citations": [
            {"source": cite.source, "claim": voice.say(cite.claim)} for cite in answer.citations
        ],
    }
    if explain:
        understood = answer.understood
        told["understood"] = understood and {
            "rule": voice.say(understood.rule),
            "heard": list(understood.heard),
            "runner_up": voice.say(understood.runner_up) if understood.runner_up else None,
        }
    return told


def _work(work: Work) -> dict[str, Any]:
    return {"id": work.id, "title": work.title, "year": work.year, "kind": work.kind.value}


def _song(facts: SongFacts) -> dict[str, Any]:
    homes = [work.key for work, use in facts.uses if use.use is SongUse.ORIGINAL]
    return {
        "title": facts.song.title,
        "performer": ", ".join(person.name for person in facts.performers) or None,
        "written_for": homes[0] if homes else None,
        "uses": [{"work": work.key, "use": use.use.value} for work, use in facts.uses],
    }


def _award(award: Award) -> dict[str, Any]:
    nomination = award.nomination
    return {
        "body": award.body.name,
        "category": award.category.name if award.category else nomination.category_then,
        "category_then": nomination.category_then,
        "ceremony": nomination.ceremony,
        "film_year": nomination.film_year,
        "held_year": award.ceremony.held_year if award.ceremony else None,
        "work": award.work.key if award.work else None,
        "people": [person.name for person in award.people],
        "song": award.song.title if award.song else None,
        "won": nomination.won,
        "tie": nomination.tie,
        "status": nomination.status.value,
    }
