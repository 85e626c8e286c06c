"""When: years, decades, spans and numbered ceremonies in a question."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from bot.asking.cues import words
from bot.asking.question import YearMeans
from bot.titles.numerals import VALUES

_YEAR = re.compile(r"(18[89]|19\d|20[0-4])\d")
_DECADE = re.compile(r"(?P<century>19|20)?(?P<tens>\d)0'?s")
_NTH = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip
_ORDINALS = {
    word: n
    for n, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {
    "fiftieth": 50,
    "thirtieth": 30,
    "fortieth": 40,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}
_EVENT = words(
    """
    oscar oscars academy awards award ceremony edition annual globe globes golden grammy grammys bafta
    baftas
    """
)
_AWARDED = frozenset(
    ["best", "oscar", "oscars", "original", "winner", "winning"]
)  # "2010's best score"
_SHOWS = words("oscars awards globes grammys baftas oscar grammy bafta hmmas")
_MONTHS = words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec"
)
_DAY = re.compile(r"[0-3]?\d(?:st|nd|rd|th)?")
_BEFORE_MONTHS = words("in of on from during since for")
_HELD = frozenset(["ceremony", "ceremonies", "held", "telecast"])
_FILM = frozenset(["film", "films"])
_BACK = words("last past previous")
_COUNTED = words("years winners oscars ceremonies scores songs")


_CENTURIES = {"nineteen": 1900, "eighteen": 1800, "twenty": 2000}
_ONES = {word: value for word, value in VALUES.items() if 0 < value < 10}
_TEENS = {word: value for word, value in VALUES.items() if 10 <= value < 20}
_TENS = {word: value for word, value in VALUES.items() if value >= 20}


def _spelt(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """A year in words that begins there ("nineteen seventy seven"), and how many words it has."""
    rest = [*words[at : at + 5], "", "", "", ""]
    if rest[:2] == ["two", "thousand"]:
        more = 3 if rest[2] == "and" else 2
        number = _ONES.get(rest[more]) or _TEENS.get(rest[more])
        return (2000 + number, more + 1) if number else (2000, 2)
    century = _CENTURIES.get(rest[0])
    if century is None:
        return None
    if rest[1] in _TEENS:
        return century + _TEENS[rest[1]], 2
    if rest[1] in ("oh", "o") and rest[2] in _ONES:
        return century + _ONES[rest[2]], 3
    if rest[1] not in _TENS:
        return None
    ones = _ONES.get(rest[2])
    return (century + _TENS[rest[1]] + ones, 3) if ones else (century + _TENS[rest[1]], 2)


class When(msgspec.Struct, frozen=True, kw_only=True):
    """What a question says about time, and the words (by position) that say it."""

    year: int | None = None
    means: YearMeans = YearMeans.EITHER
    since: int | None = None
    until: int | None = None
    ceremony: int | None = None
    taken: frozenset[int] = frozenset()
    years: tuple[tuple[int, int], ...] = ()  # every year said, with the position it begins at


def when(words: Sequence[str], raws: Sequence[str], free: Sequence[bool], today: int) -> When:
    """Read the time out of the words that are `free` (no part of a title). `today`: this year.

    "Last year" and "this year" are those of the records.
    """
    years: list[tuple[int, int]] = []
    taken: set[int] = set()
    since = until = ceremony = None
    for at, raw in enumerate(raws):
        if not free[at] or at in taken:
            continue
        if past := _past(words, at):
            since, size = today - past[0], past[1]
            taken |= set(range(at, at + size))
            continue
        bare = raw.lower().strip("'’").rstrip("!?")
        owns = words[at + 1 : at + 2] and words[at + 1] in _AWARDED
        if bare[-2:] in ("'s", "’s") and (
            bare[-3] != "0" or owns
        ):  # "1983's films"; "1980's" is a decade
            bare = bare[:-2]
        elif bare[-1:] == "s" and bare[-2:-1] in set("123456789"):  # "1996s movies"
            bare = bare[:-1]
        if _YEAR.fullmatch(bare):
            years.append((at, int(bare)))
        elif _is_short_year(words, at, bare):
            years.append((at, 1900 + int(bare)))
        elif decade := _DECADE.fullmatch(bare.replace("’", "'")):
            tens = int(decade["tens"]) * 10
            century = int(decade["century"] or (19 if tens >= 20 else 20)) * 100
            since, until = century + tens, century + tens + 9
            taken.add(at)
        elif bare in _DECADES:
            since, until = _DECADES[bare], _DECADES[bare] + 9
            taken.add(at)
        elif (number := ordinal(bare)) and _numbered(words, at, number):
            ceremony = number
            taken.add(at)
            if number < 10 and at and words[at - 1] in _TENS:  # "ninety-fifth"
                ceremony += _TENS[words[at - 1]]
                taken.add(at - 1)
        elif (spelt := _spelt(words, at)) and at not in taken and all(free[at : at + spelt[1]]):
            years.append((at, spelt[0]))
            taken |= set(range(at, at + spelt[1]))
        elif words[at] == "year" and at and words[at - 1] in ("last", "this"):
            years.append((at, today - (words[at - 1] == "last")))
            taken.add(at - 1)
    if not years:
        return When(since=since, until=until, ceremony=ceremony, taken=frozenset(taken))
    months = {i for at, _ in years for i in _month(words, at)}
    taken |= {at for at, _ in years} | months
    found = _of_years(words, free, years)
    if months and found.means is YearMeans.EITHER:
        found = replace(found, means=YearMeans.HELD)
    if found.year is not None:
        found = replace(found, ceremony=ceremony)
    return replace(found, taken=frozenset(taken), years=tuple(years))


def _of_years(words: Sequence[str], free: Sequence[bool], years: Sequence[tuple[int, int]]) -> When:
    """What the years mean together; those with a name between them are no span."""
    first_at, first = years[0]
    before = _before(words, first_at)
    if (
        len(years) > 1
        and years[1][1] != first  # "this year 2026"
        and all(free[first_at + 1 : years[1][0]])
        and (
            before & {"between", "from"}
            or words[first_at + 1 : years[1][0]] in (["to"], ["and"], ["or"], [])
        )
    ):
        low, high = sorted((first, years[1][1]))
        return When(since=low, until=high)
    if "since" in before:
        return When(since=first)
    if "after" in before:
        return When(since=first + 1)
    if "before" in before:
        return When(until=first - 1)
    if before & {"until", "till"} or before >= {"up", "to"}:
        return When(until=first)
    return When(year=first, means=_means(words, first_at))


def _month(words: Sequence[str], at: int) -> range:
    """The words before a year that name its month and day: "26 March 2000", "in may 1934"."""
    start = at
    if start > 1 and _DAY.fullmatch(words[start - 1]) and words[start - 2] in _MONTHS:
        start -= 2
    elif start and words[start - 1] in _MONTHS:
        start -= 1
        if start and _DAY.fullmatch(words[start - 1]):
            start -= 1
    told = start and (words[start - 1] in _BEFORE_MONTHS or words[start][0].isdigit())
    if words[start] in ("march", "may") and not told:
        return range(at, at)
    return range(start, at)


def _past(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """How many years back from today, and in how many words: "last five years", "past decade"."""
    if words[at] not in _BACK or at + 1 >= len(words):
        return None
    if words[at + 1] == "decade":
        return 10, 2
    number = VALUES.get(words[at + 1]) or (int(words[at + 1]) if words[at + 1].isdecimal() else 0)
    if not 1 < number < 100 or not _COUNTED & set(words[at + 2 : at + 5]):
        return None
    return number, 3 if words[at + 2] in ("years", "ceremonies") else 2


def _is_short_year(words: Sequence[str], at: int, bare: str) -> bool:
    """Whether two figures are a year: "best score winner 94", "best song in 84"."""
    if not (bare.isdecimal() and len(bare) == 2 and bare >= "34") or not _AWARDED & set(words):
        return False
    return at == len(words) - 1 or words[at - 1 : at] in (["in"], ["of"], ["for"])


def ordinal(bare: str) -> int | None:
    """The number of `50th` or `fiftieth`."""
    if nth := _NTH.fullmatch(bare):
        return int(nth[1])
    return _ORDINALS.get(bare)


def _numbered(words: Sequence[str], at: int, number: int) -> bool:
    """Whether an ordinal counts ceremonies: "the 50th Oscars", not "the first Oscar for a woman"."""
    after = words[at + 1 : at + 4]
    if at and words[at - 1] in _SHOWS and number > 20:
        return True  # "golden globes 81st best score"
    if not after:  # "oscars best song 89th"
        return number > 20 and bool(_SHOWS & set(words))
    if after[0] not in _EVENT:
        return False
    if number > 20:
        return True
    return bool(
        {"oscars", "ceremony", "edition", "annual", "globes", "grammys", "baftas"} & set(after)
    ) or after[:2] == ["academy", "awards"]


def _before(words: Sequence[str], at: int) -> set[str]:
    return set(words[max(0, at - 2) : at])


def _means(words: Sequence[str], at: int) -> YearMeans:
    after = words[at + 1 : at + 4]
    before = words[max(0, at - 3) : at]
    if _HELD & set(before) or _HELD & set(after):
        return YearMeans.HELD
    if (after and after[0] in _FILM and "best" not in after) or (
        _FILM & set(before[-2:]) and words[at - 1] in ("of", "from")
    ):
        return YearMeans.FILM
    if "released" in before or before[-1:] == ["for"]:
        return YearMeans.FILM
    if after and after[0] in _EVENT:
        return YearMeans.EVENING
    return YearMeans.EITHER
