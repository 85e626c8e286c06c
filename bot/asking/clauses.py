"""Where a text may be cut: its sentences, and the clauses that can be left off at either end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_STOP = re.compile(r"[.!?…;]+[\"'”’)\]]*\s+(?=\S)|\n+")
_SHORT = re.compile(  # ends no sentence: "Mr. Holland", "E. T.", "vol. 2"
    r"(?:\b(?:mr|mrs|ms|dr|st|vs|v|vol|pt|no|jr|sr|feat|ft|ep|prof|[a-z])|\.\.)\.$", re.IGNORECASE
)
ASKED = r"(?:who|whos|what|whats|which|where|how|when|whose|did|does|do|is|was|are|were|has|have)\b"
_PAUSE = re.compile(  # a stop, or the beginning of what somebody asks: "she wants to know if …"
    r"[,:;.!?…)]+\s+(?=\S)|\s+[-–—]+\s+|\s*\((?=\w)|\.{2,}\s*|[\"“”]\s*"
    rf"|\s(?:but|and|so|then|me|us|know|idea|curious|asks?|asked|remember|wonders?)\s+(?={ASKED})"
    r"|\s+(?=(?:whether|if)\s\w)",
    re.IGNORECASE,
)
_TURN = re.compile(rf"(?:,|\.\.+|…|\s[-–—])\s*(?:but |and |so |then )?(?={ASKED})", re.IGNORECASE)
_MOST = 6  # sentences; more are an essay


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences as stretches of the text (characters); one for a text that has but one."""
    found: list[tuple[int, int]] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _SHORT.search(text[start : stop.end()].rstrip()):
            continue
        if text[start : stop.end()].strip():
            found.append((start, stop.end()))
        start = stop.end()
    if text[start:].strip():
        found.append((start, len(text)))
    return found if len(found) <= _MOST else [(0, len(text))]


def turned(text: str) -> int:
    """Where a sentence turns to asking after a pause ("I love Up, but did it win?"); 0 where none does."""
    turns = [turn.end() for turn in _TURN.finditer(text)]
    return turns[-1] if turns else 0


def trimmed(text: str) -> Iterator[tuple[int, int]]:
    """The text without clauses at its beginning or end, the longest stretch first."""
    pauses = [(m.start(), m.end()) for m in _PAUSE.finditer(text)][:_MOST]
    starts = [0, *(end for _, end in pauses)]
    ends = [len(text), *(start for start, _ in pauses)]
    stretches = {(a, b) for a in starts for b in ends if a < b} - {(0, len(text))}
    yield from sorted(stretches, key=lambda s: (s[0] - s[1], s[0]))
