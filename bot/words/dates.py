"""Dates as people write them, each language in its own way: `24 November 2026`."""

from __future__ import annotations

from bot.words.phrase import Phrase, Word


def day(iso: str) -> Word:
    """An ISO date (`2026-11-24`) as a phrase; anything else, such as a year alone, as it stands."""
    year, month, number = (*iso.split("-"), "", "")[:3]
    if not (len(year) == 4 and month.isdecimal() and number.isdecimal()):
        return iso
    return Phrase.of("date", day=int(number), month=Phrase.of(f"month-{int(month)}"), year=year)
