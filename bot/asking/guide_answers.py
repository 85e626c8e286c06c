"""What the words mean: a term of the guide, or what tells a score from a soundtrack."""

from __future__ import annotations

from bot.asking.answer import Answer
from bot.asking.desk import Desk
from bot.asking.guide import DIFFERENCE
from bot.asking.question import Question
from bot.asking.telling import Evidence, listed
from bot.cards import Section
from bot.knowledge.model import Term
from bot.words.phrase import Phrase


def _names_itself(term: str, text: str) -> bool:
    """Whether a definition begins with the term it defines ("A score is …")."""
    return term.casefold() in text[: len(term) + 5].casefold()


def _lead(term: Term) -> Phrase:
    """The definition of a term, with the term before it unless it begins so."""
    definition = term.statements[0]
    lead = Phrase.of("term-lead", term=term.term, text=definition.text)
    if term.term == DIFFERENCE or _names_itself(term.term, definition.text):
        lead = Phrase.of("quoted-statement", text=definition.text)
    if definition.doubt:
        lead = Phrase.of("doubtful", claim=lead)
    return lead


def explain(desk: Desk, question: Question) -> Answer:
    """The statements of one or more terms, in telling order, each with its source.

    Of several each definition is told before anything else.
    """
    terms = [desk.library.terms[id] for id in question.terms]
    evidence = Evidence(desk.library)
    leads = [_lead(term) for term in terms]
    lead = leads[0]
    for definition in leads[1:]:
        lead = Phrase.of("sentences", first=lead, next=definition)
    for term in terms:
        evidence.cite(term.statements[0].sources, lead)
    told = [(term, term.statements[1:]) for term in terms if len(term.statements) > 1]
    sections = [
        Section(
            heading=term.term if len(terms) > 1 else None,
            lines=tuple(evidence.fact(s.text, s) for s in rest),
        )
        for term, rest in told
    ]
    related = [desk.library.terms[id].term for t in terms for id in t.see]
    related = [name for name in dict.fromkeys(related) if name not in {t.term for t in terms}]
    return desk.answer(
        question,
        evidence,
        lead,
        sections=tuple(sections),
        terms=tuple(terms),
        footer=Phrase.of("term-see", terms=listed(related)) if related else None,
    )
