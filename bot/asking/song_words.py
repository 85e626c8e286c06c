"""Songs and their uses in words."""

from __future__ import annotations

from bot.asking.answer import SongFacts
from bot.asking.telling import Evidence, named
from bot.cards import Line
from bot.knowledge.model import Use, Work
from bot.words.phrase import Phrase, Word


def use_word(use: Use) -> Phrase:
    """`written for it` or `a pre-existing song`."""
    return Phrase.of(f"use-{use.use.value.replace('_', '-')}")


def use_line(evidence: Evidence, work: Work, use: Use) -> Line:
    """One work that uses the song, how, and what it does there."""
    text: Word = Phrase.of("use-line", work=named(work), use=use_word(use))
    if use.effect:
        text = Phrase.of("dotted", first=text, next=use.effect)
    return evidence.fact(text, use)


def use_lines(evidence: Evidence, facts: SongFacts) -> tuple[Line, ...]:
    """Every use of a song, a line each."""
    return tuple(use_line(evidence, work, use) for work, use in facts.uses)
