"""What is said after a question: a guess at the answer, what else it might be, or who wants to know."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PAUSE = r"(?:[\s,;:.!?…)]|\s[–—-]+\s)+"
_WHOSE = (
    r"(?:(?:my|our|a|the|one of my) (?:\w+ )?\w+|dad|mum|mom|grandpa|grandma|granddad|granny|teacher|"
    r"people|everyone|everybody|someone|somebody|they|he|she)"
)
_THINKS = r"(?:think|thought|guess|bet|believe|reckon|say|assume|suppose|figure|suspect|feel like)"
_GUESS = re.compile(
    rf"{_PAUSE}(?:and |but |or )?(?:(?:i|we)(?:['’]?d| would)? (?:really |just |kinda |always )?{_THINKS}"
    r"|(?:my|our) (?:guess|bet|money)(?:['’]?s| is| was)?(?: on)?|maybe|perhaps|probably|possibly|presumably|surely"
    r"|(?:was|is|wasn['’]?t|isn['’]?t) it(?! (?:for|in|at|by|the one)\b)(?: like)?"
    rf"|{_WHOSE} (?:says?|said|thinks?|thought|claims?|claimed|swears?|insists?|reckons?|bets?|believes?))\b",
    re.IGNORECASE,
)
_RIGHT = re.compile(r",\s*[^,?]{2,60}?,? (?:right|correct|no|yes|or what)\s*[?.!]*$", re.IGNORECASE)
_NUMBER = re.compile(
    r",\s*(?:like |about |around )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|none)\s*[?.!]*$",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    rf"{_PAUSE}or (?:(?:was|is|were) (?:there|it|something|anything)|did)\b", re.IGNORECASE
)
_ASKER = re.compile(
    rf"{_PAUSE}(?:as |so )?{_WHOSE} (?:(?:always|just|keeps?|still|once|is|was|has been) )*"
    r"(?:asks?|asked|asking|wants? to know|wanted to know|says?|said|saying|told (?:me|us)|wonders?|wondered|wondering)"
    r"(?: me| us| it| so| that| this| about it| the other day| today| yesterday)*[\s.!?…)]*$",
    re.IGNORECASE,
)
_MOST = 12  # words of an afterthought


def heads(text: str) -> Iterator[int]:
    """Where a question may end and an afterthought begin (characters), the longest question first."""
    found = {
        m.start()
        for tail in (_GUESS, _RIGHT, _NUMBER, _OTHERWISE, _ASKER)
        for m in tail.finditer(text)
        if m.start() and text.count(" ", m.end()) < _MOST
    }
    yield from sorted(found, reverse=True)
