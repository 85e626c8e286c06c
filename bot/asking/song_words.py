"""Songs and their uses in words."""

from __future__ import annotations

from bot.asking.answer import SongFacts
from bot.asking.telling import Evidence, named
from bot.cards import Line
from bot.knowledge.model import SongUse, Use, Work
from bot.words.phrase import Phrase, Word


def use_word(use: Use) -> Phrase:
    """`written for it` or `a pre-existing song`."""
    return Phrase.of(f"use-{use.use.value.replace('_', '-')}")


def use_line(evidence: Evidence, work: Work, use: Use, *, short: bool = False) -> Line:
    """One work that uses the song, how (unless `short`), and what it does there."""
    text: Word = named(work)
    if not short:
        text = Phrase.of("use-line", work=text, use=use_word(use))
    if use.effect:
        text = Phrase.of("dotted", first=text, next=use.effect)
    return evidence.fact(text, use)


def use_lines(evidence: Evidence, facts: SongFacts) -> tuple[Line, ...]:
    """Every use of a song, a line each; that all are needle drops is said once, by the lead."""
    kinds = {use.use for _, use in facts.uses}
    short = kinds == {SongUse.NEEDLE_DROP} and len(facts.uses) > 1
    return tuple(use_line(evidence, work, use, short=short) for work, use in facts.uses)
