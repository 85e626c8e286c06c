"""One row of the table of patterns, and the pieces that the shapes are made of."""

from __future__ import annotations

import msgspec

from bot.asking.intent import Intent

N = "[WSEPU]"  # anything that can be honoured
K = "[WEU]"  # a work
G = "[SEU]"  # a song
AWARD = "(?:award|B|C)"
GAIN = "(?:win|award|B|C)"
CALM = "(?!.*(?:win|nom|award|B|C))"  # no word of awards from here on


class Rule(msgspec.Struct, frozen=True):
    """One row. `side`: how a name that is both a work's and a song's is taken.

    `wins` tells questions about wins from those about nominations, and "who beat X" from "whom
    did X beat". `way` names a variant that the intent answers differently.
    """

    name: str
    needs: frozenset[str]
    shape: str
    intent: Intent
    side: str = "W"
    wins: bool = True
    way: str = ""


def row(
    name: str,
    needs: str,
    shape: str,
    intent: Intent,
    side: str = "W",
    *,
    wins: bool = True,
    way: str = "",
) -> Rule:
    """A row; `needs` are words between blanks."""
    return Rule(name, frozenset(needs.split()), shape, intent, side, wins, way)
