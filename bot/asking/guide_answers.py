"""What the words mean: a term of the guide, or what tells a score from a soundtrack."""

from __future__ import annotations

from bot.asking.answer import Answer
from bot.asking.desk import Desk
from bot.asking.guide import DIFFERENCE
from bot.asking.question import Question
from bot.asking.telling import Evidence, listed
from bot.cards import Section
from bot.words.phrase import Phrase


def _names_itself(term: str, text: str) -> bool:
    """Whether a definition begins with the term it defines ("A score is …")."""
    return term.casefold() in text[: len(term) + 5].casefold()


def explain(desk: Desk, question: Question) -> Answer:
    """The statements of one or more terms, in telling order, each with its source."""
    terms = [desk.library.terms[id] for id in question.terms]
    evidence = Evidence(desk.library)
    first = terms[0]
    definition, *rest = first.statements
    lead = Phrase.of("term-lead", term=first.term, text=definition.text)
    if first.term == DIFFERENCE or _names_itself(first.term, definition.text):
        lead = Phrase.of("quoted-statement", text=definition.text)
    if definition.doubt:
        lead = Phrase.of("doubtful", claim=lead)
    evidence.cite(definition.sources, definition.text)
    sections = [Section(lines=tuple(evidence.fact(s.text, s) for s in rest))] if rest else []
    for term in terms[1:]:
        lines = tuple(evidence.fact(s.text, s) for s in term.statements)
        sections.append(Section(heading=term.term, lines=lines))
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
