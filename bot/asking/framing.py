"""Questions whose very form asks about a title, so that everyday words in it are one nobody knows.

"Is zombie shark hospital 3 a score" is no chat: the title is unknown, and is told to be.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from bot.asking.cues import ALIEN, FILLER, words
from bot.asking.reading import Reading
from bot.asking.spots import ARTICLES, Spot
from bot.titles.index import NameKind
from bot.titles.numerals import is_number

_U = (
    r"(?:(?:on|in|under|over|up|with) )?(?:the |an? )?U(?: (?:(?!score|soundtrack|music|songs?|film|who|what|is|did|or|use)\w+ ){0,3}U)*"
    r"(?: (?:part )?#)?"
)
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
    rf"^(?:where (?:is|did)|what film (?:use|is|have)) (?:the )?(?:song )?{_U}(?: use| from| in)?$",
    rf"^who (?:sing|write|recorded) (?:the )?song {_U}$",
)
_BESIDE = (  # a song that nobody knows, and where it might be
    rf"^(?:is|did) (?:the )?(?:song )?{_U} (?:use |play |appear )?(?:in|on|from) (?:the )?(?:film )?W$",
    rf"^(?:is|did) (?:the )?(?:film )?W (?:is|use|have) (?:the )?song {_U}(?: in it)?$",
)
_COMPOSED = rf"^who (?:make|score) (?:film )?{_U}$"
_SUNG = rf"^who sing {_U}$"
_COMPOSING = words("composed composes compose composing")
_OWNERS = words("my your our his her their its this that these those any some")
_SPEAKERS = words("i you we me us im youre")
_LONG_ENOUGH = 2  # unknown words in a frame that other trades have too


def asks_of_title(reading: Reading) -> bool:
    """Whether the frame asks for a title, and unknown words stand in its place."""
    if not reading.unknown or {*_SPEAKERS, *ALIEN} & set(reading.heard):
        return False
    if any(reading.heard[u.first - 1] in _OWNERS for u in reading.unknown[:1] if u.first):
        return False
    shape = " ".join("#" if is_number(word) else word for word in reading.shape.split())
    if any(re.search(frame, shape) for frame in (_BESIDE if reading.spots else _FRAMES)):
        return True
    if reading.spots:
        return False
    if re.search(_COMPOSED, shape) and _COMPOSING & set(reading.heard):
        return True
    long = reading.loose >= _LONG_ENOUGH
    return long and bool(
        (re.search(_COMPOSED, shape) and "scored" in reading.heard) or re.search(_SUNG, shape)
    )


_OPENING = r"^(?:(?:so|and|hey|ok|okay|please|but|hi|hello|well) )*"
_SLOTS = (
    rf"{_OPENING}who (?:composed|scored) (?:the film )?(?P<slot>.+)$",
    rf"{_OPENING}who (?:made|wrote|did|composed|does|is behind) (?:the )?(?:original )?(?:music|score|soundtrack) "
    r"(?:for|of|in|to|from|on|behind) (?:the film )?(?P<slot>.+)$",
    rf"{_OPENING}(?:what |which |list |name |all |are |the )*songs (?:are |is |play |played |used |that |featured |there )*"
    r"(?:in|on|from) (?:the film )?(?P<slot>.+)$",
    rf"{_OPENING}is (?:the film )?(?P<slot>.+?) (?:an? |the |really |just |more |considered )*(?:original )?"
    r"(?:score|soundtrack)(?: or (?:an? )?(?:score|soundtrack))?(?: film)?$",
)
_APART = words(
    "by and or vs with in for from on versus like but then than when because so is was did does"
)
_POINTED = words("my your our his her their its it this that these those any some them he she you")


def half_named(reading: Reading) -> tuple[int, int] | None:
    """The place of a title, where only a part of what stands there is named; as positions.

    "Songs in Rock-a-Doodle" are not those of The Rock, and Shiva Baby is not Shiva.
    """
    slot = _slot(reading)
    if slot is None:
        return None
    first, last = slot
    heard, said = reading.heard, reading.said
    if heard[first] in _POINTED or any(
        heard[i] in _APART or said.stops(i)
        for i in range(first + 1, last)
        if i not in reading.named
    ):
        return None
    lost = {i for u in reading.unknown for i in range(u.first, u.last)} & set(range(first, last))
    inside = [spot for spot in reading.spots if first <= spot.first and spot.last <= last]
    people = [spot for spot in inside if spot.letter == "P"]
    if len(inside) == 1 and people and not _is_sure(people[0]):
        return slot  # nobody's slip of a surname, but a title
    if people:
        return None
    if inside and (lost or (len(inside) > 1 and any(map(_is_loose, inside)))):
        return slot
    telling = last - first - sum(word in ARTICLES for word in heard[first:last])
    capital = any(token.capital for token in said.tokens[first:last] if token is not said.tokens[0])
    sure = telling > 1 or capital or reading.scope.year is not None
    return slot if not inside and lost and sure else None


def _slot(reading: Reading) -> tuple[int, int] | None:
    """The words that stand where only a title can, without what may follow one."""
    said = " ".join(reading.heard)
    found = next((m for frame in _SLOTS if (m := re.search(frame, said))), None)
    if found is None:
        return None
    starts = list(accumulate(len(word) + 1 for word in reading.heard[:-1]))  # "2.0" is "2 0"
    first, last = (bisect_left([0, *starts], at) for at in found.span("slot"))
    while last > first and (
        last - 1 in reading.meant
        or (reading.heard[last - 1] in FILLER and last - 1 not in reading.named)
    ):
        last -= 1
    return (first, last) if first < last else None


def _is_sure(spot: Spot) -> bool:
    """Whether a person is named to the letter, or by more than one word."""
    return spot.exact or spot.last - spot.first > 1


def _is_loose(spot: Spot) -> bool:
    """Whether a name is one word that is but a part of a title, or lacks its article."""
    if spot.last - spot.first > 1:
        return False
    best = next(iter(spot.found.values())).candidates[0]
    return best.kind is NameKind.PART or best.name.casefold() != spot.text.casefold()
