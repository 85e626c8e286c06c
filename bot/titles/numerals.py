"""Numbers in titles: digits, roman numerals and spelled numbers become one spelling.

A number that is one word is that word ("rocky three", "fifty shades"), because a slip in a word is
still readable; any other is digits ("101 dalmatians", "1984").
"""

from __future__ import annotations

import re

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
VALUES = {word: value for value, word in enumerate(_UNITS)} | _TENS  # numbers of one word, to 90
_WORDS = {value: word for word, value in VALUES.items()}
_SCALES = {"hundred": 100, "thousand": 1000}
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip


def _roman(value: int) -> str:
    tens, ones = divmod(value, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]


# A lone letter is a numeral only after a mark ("part i") or at the end of a title ("rocky v").
_LETTERS = {"i": 1, "v": 5, "x": 10}
_ROMANS = {_roman(n): n for n in range(2, 30) if n not in _LETTERS.values()}

MARKS = frozenset(["part", "pt", "episode", "ep", "chapter", "ch", "volume", "vol", "no", "number"])
NUMBER_WORDS = frozenset(VALUES) - {"zero"}
_ABBREVIATED = {"pt": "part", "ep": "episode", "vol": "volume"}
_GLUED = re.compile(r"([a-z]{3,})(\d{1,4})")
_NTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")

_RARE = {f"{n}{nth}" for n in range(1, 21) for nth in ("st", "nd", "rd", "th")}
_TRIGGERS = (
    frozenset(_TENS)
    | frozenset(_SCALES)
    | frozenset(_ROMANS)
    | frozenset(_LETTERS)
    | frozenset(_ABBREVIATED)
    | frozenset(_UNITS[10:])  # "nineteen eighty four", "twenty one"
    | frozenset(map(str, _WORDS))
    | _RARE
)


def spoken(value: int) -> str:
    """The one spelling of a number."""
    return _WORDS.get(value) or str(value)


def is_number(word: str) -> bool:
    """Whether a folded word counts something: it must then agree exactly."""
    return word in NUMBER_WORDS or word[0].isdigit()


def numbered(words: list[str]) -> list[str]:
    """The words with every number in its one spelling; applying it twice changes nothing."""
    if _TRIGGERS.isdisjoint(words) and not any(word[-1].isdigit() for word in words):
        return words
    return _joined(_marked(_converted(_unglued(words))))


def _unglued(words: list[str]) -> list[str]:
    """`rocky3` as two words."""
    apart: list[str] = []
    for word in words:
        glued = _GLUED.fullmatch(word) if word[-1].isdigit() else None
        apart.extend(glued.groups() if glued else (word,))
    return apart


def _converted(words: list[str]) -> list[str]:
    """Roman numerals, digits up to twenty, ordinals and short marks, each by itself."""
    out: list[str] = []
    for at, word in enumerate(words):
        marked = at > 0 and words[at - 1] in MARKS
        last = 0 < at == len(words) - 1
        if word in _ROMANS:
            out.append(spoken(_ROMANS[word]))
        elif word in _LETTERS and (marked or (last and word != "i")):
            out.append(spoken(_LETTERS[word]))
        elif (
            len(word) <= 2
            and word.isdecimal()
            and word.isascii()
            and not (len(word) == 2 and word[0] == "0")
        ):
            out.append(spoken(int(word)))
        elif word in _RARE and (nth := _NTH.fullmatch(word)) and nth[1][0] != "0":
            out.append(_ORDINALS[int(nth[1]) - 1])
        else:
            out.append(word)
    return out


def _marked(words: list[str]) -> list[str]:
    """`vol. 2` written out."""
    return [
        _ABBREVIATED.get(word, word) if marks_number(words, at) else word
        for at, word in enumerate(words)
    ]


def marks_number(words: list[str], at: int) -> bool:
    """Whether a word is "part", "vol." … of the number that follows it; a year is no such number."""
    if words[at] not in MARKS or at + 1 == len(words):
        return False
    number = words[at + 1]
    return is_number(number) and not (len(number) == 4 and number.isdecimal())


def _joined(words: list[str]) -> list[str]:
    """Numbers spelled in several words as one: `twenty one`, `one hundred and one`, `nineteen eighty four`."""
    out: list[str] = []
    at = 0
    while at < len(words):
        value, end = _spelled(words, at)
        if value is None or (end == at + 1 and words[at] not in _TENS):
            out.append(words[at])
            at += 1
        else:
            out.append(spoken(value))
            at = end
    return out


def _spelled(words: list[str], at: int) -> tuple[int | None, int]:
    """The spelled number that begins at a word and where it ends; (None, at) if none does."""
    small, at = _below_hundred(words, at)
    if small is None:
        return None, at
    if 10 <= small <= 20:
        decade, end = _below_hundred(words, at)
        if decade is not None and decade >= 10:  # as years are said
            return small * 100 + decade, end
    total, size = small, 1000
    while at < len(words) and (scale := _SCALES.get(words[at], 0)) and scale <= size:
        total, size, at = total * scale, scale, at + 1
        rest = at + 1 if at < len(words) and words[at] == "and" else at
        more, end = _below_hundred(words, rest)
        if more is not None:
            total, at = total + more, end
            break
    return total, at


def _below_hundred(words: list[str], at: int) -> tuple[int | None, int]:
    first = VALUES.get(words[at]) if at < len(words) else None
    if first is None:
        return None, at
    if first >= 20 and at + 1 < len(words):
        second = VALUES.get(words[at + 1], 0)
        if 1 <= second <= 9:
            return first + second, at + 2
    return first, at + 1
