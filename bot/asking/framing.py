"""Questions whose very form asks about a title, so that everyday words in it are one nobody knows.

"Is zombie shark hospital 3 a score" is no chat: the title is unknown, and is told to be.
"""

from __future__ import annotations

import re

from bot.asking.cues import ALIEN, words
from bot.asking.reading import Reading
from bot.titles.numerals import is_number

_U = r"(?:the |an? )?U(?: (?:the |of |and |in |to |at |for |with |from |an? )*U)*(?: (?:part )?#)?"
_MUSIC = "(?:music|score|soundtrack|songs|song|theme)"
_JUDGED = r"(?:an? |the |really |just |only |considered |more |of |all )*(?:original )?"
_FRAMES = (  # compiled when unknown words are first asked about
    rf"^(?:is )?{_U} {_JUDGED}(?:score or (?:an? )?soundtrack|soundtrack or (?:an? )?score)$",
    rf"^is {_U} {_JUDGED}(?:score|soundtrack|song) or (?:an? )?(?:score|soundtrack|song)$",
    rf"^is {_U} {_JUDGED}(?:score|soundtrack|needle drop|original song)$",
    rf"^who (?:make|write|did|do|score|composer|is behind|is) (?:the |all )*(?:original )?{_MUSIC}"
    rf" (?:for|of|in|to|from|on|behind) (?:film )?{_U}$",
    rf"^(?:who is )?(?:the )?composer (?:of|for|behind) (?:film )?{_U}$",
    rf"^{_U} composer$",
    rf"^(?:what|list) (?:the )?(?:songs|music|song) (?:is )?(?:there )?(?:in|on|from) (?:film )?{_U}$",
    rf"^did {_U} (?:ever )?(?:win|nom) (?:an? |any |the )*(?:B|C|award)\b[ BC]*$",
    rf"^is {_U} nom for (?:an? |any |the )*(?:B|C|award)\b[ BC]*$",
    rf"^(?:where (?:is|did)|what film (?:use|is|have)) (?:the )?song {_U}(?: use| from| in)?$",
    rf"^who (?:sing|write|recorded) (?:the )?song {_U}$",
)
_COMPOSED = rf"^who (?:make|score) (?:film )?{_U}$"
_SUNG = rf"^who sing {_U}$"
_COMPOSING = words("composed composes compose composing")
_OWNERS = words("my your our his her their its this that these those i you we me us any some")
_LONG_ENOUGH = 2  # unknown words in a frame that other trades have too


def asks_of_title(reading: Reading) -> bool:
    """Whether the frame asks for a title, and unknown words stand in its place."""
    if reading.spots or not reading.unknown or {*_OWNERS, *ALIEN} & set(reading.heard):
        return False
    shape = " ".join("#" if is_number(word) else word for word in reading.shape.split())
    if any(re.search(frame, shape) for frame in _FRAMES):
        return True
    if re.search(_COMPOSED, shape) and _COMPOSING & set(reading.heard):
        return True
    long = reading.loose >= _LONG_ENOUGH
    return long and bool(
        (re.search(_COMPOSED, shape) and "scored" in reading.heard) or re.search(_SUNG, shape)
    )
