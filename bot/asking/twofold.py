"""Two questions in one breath: "did jaws win and who composed it?" is answered twice, as one answer."""

from __future__ import annotations

import re

from msgspec.structs import replace

from bot.asking.answer import Answer
from bot.cards import Line, Section

_AND = re.compile(
    r"^(?P<first>.*?\w)[\s,;.!?]*(?:\s(?:and|also|plus|&)(?: also)?|[?.;])\s+"
    r"(?P<next>(?:who|what|which|did|was|were|is|has|does|how|why|where|when)\b.*\b(?:it|its|he|she|they|their|his|her|him)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"\b(?:who|what|which|did|was|is|has|how|where|does|score|composer)\b", re.IGNORECASE
)


def halves(text: str) -> tuple[str, str] | None:
    """The two questions, where the second one refers to the first; None where there is one only."""
    found = _AND.match(text)
    if found is None or not _ASKS.search(found["first"]):
        return None
    return found["first"], found["next"]


def joined(first: Answer, second: Answer) -> Answer:
    """The first answer with the second below it: its sentence, its lines, its sources."""
    sources = [*first.sources, *(s for s in second.sources if s not in first.sources)]
    number = {source.id: at for at, source in enumerate(sources, 1)}
    ranks = [number[source.id] for source in second.sources]

    def marked(line: Line) -> Line:
        return replace(line, marks=tuple(ranks[mark - 1] for mark in line.marks))

    own = tuple(number[c.source] for c in second.citations if c.claim == second.lead)
    lead = Line(text=second.lead, marks=tuple(dict.fromkeys(own)))
    below = tuple(
        replace(section, lines=tuple(map(marked, section.lines))) for section in second.sections
    )
    return replace(
        first,
        sections=(Section(lines=(lead,)), *first.sections, *below),
        people=(*first.people, *(p for p in second.people if p not in first.people)),
        awards=(*first.awards, *(a for a in second.awards if a not in first.awards)),
        citations=(*first.citations, *second.citations),
        sources=tuple(sources),
        won=first.won if first.won is not None else second.won,
        count=first.count if first.count is not None else second.count,
    )
