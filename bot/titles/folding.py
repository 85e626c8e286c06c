"""Folding: what is left of a title when case, accents, signs and the spelling of numbers are not looked at."""

from __future__ import annotations

import re
import unicodedata

from bot.titles.numerals import MARKS, marks_number, numbered

LONGEST = 300  # characters of a text that are read; no title is longer
_WORDS = 48
_LETTERS = 40  # of one word
_READ = 2000  # characters looked at before marks without a letter of their own are gone

ARTICLES = frozenset(("the", "a", "an"))
# Dropped at the beginning of a name only, and only for a further spelling of it: "die" begins "Die Hard".
FOREIGN_ARTICLES = frozenset((
    "le", "la", "les", "un", "une", "des", "el", "los", "las", "una", "unos", "unas", "der", "die", "das", "den",
    "ein", "eine", "il", "lo", "gli", "o", "os", "as", "um", "uma",
))  # fmt: skip

_DROPPED = ARTICLES | MARKS
_DELETED = "'’‘`´ʼ\u00ad\u200b\u200c\u200d\ufeff"
_SPELLED = {
    "&": " and ", "+": " plus ", "@": " at ", "ø": "o", "ł": "l", "đ": "d", "ð": "d",
    "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "½": " one half ", "×": " x ", "²": " two ", "³": " three ",
}  # fmt: skip
_ASCII = {
    code: chr(code).lower() if chr(code).isalnum() else _SPELLED.get(chr(code), " ")
    for code in range(128)
} | {ord("'"): "", ord("`"): ""}
_EXTENDED = {ord(sign): "" for sign in _DELETED} | {ord(a): b for a, b in _SPELLED.items()}
_DOTTED = re.compile(r"(?<![^\W_])([^\W\d_])[.*](?=[^\W\d_](?![^\W_]))")
_LETTER_S = re.compile(r"(?<=[^\W\d_])\$|\$(?=[^\W\d_])")  # "Ca$h"
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_MARK = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
_SIGN = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The words of a text, in lower case, without accents or signs, numbers in one spelling.

    `"Rocky III"`, `"rocky 3"` → `"rocky three"`. Folding twice changes nothing. A text of signs
    alone folds to those signs. What lies beyond the first 48 words is not read.
    """
    return " ".join(folded_words(text))


def compact(text: str) -> str:
    """The letters and digits of a text, without accents and signs, numbers as they are written."""
    return "".join(_plain_words(text))


def folded_words(text: str) -> list[str]:
    """The words of `fold`."""
    return numbered(_plain_words(text))


def _plain_words(text: str) -> list[str]:
    if len(text) > LONGEST:
        text = _MARK.sub("", text[:_READ])[:LONGEST]
    if "." in text or "*" in text:
        text = _undotted(text)
    if "$" in text:
        text = _LETTER_S.sub("s", text)
    if "," in text:
        text = _GROUPED.sub("", text)
    plain = text.translate(_ASCII) if text.isascii() else _plain(text)
    words = plain.split()
    if not words:
        return _signs(text)
    if len(plain) > _LETTERS:
        words = [word[:_LETTERS] for word in words[:_WORDS]]
    return words


def _undotted(text: str) -> str:
    """`E.T.` and `M*A*S*H` as words of their own: the dots between single letters go."""
    return _DOTTED.sub(r"\1", text)


def _plain(text: str) -> str:
    """Unicode's compatible letters without their marks, other signs as blanks."""
    text = text.translate(_EXTENDED)
    text = unicodedata.normalize("NFKD", text).casefold().translate(_EXTENDED)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c))
    return _SIGN.sub(" ", text)


def _signs(text: str) -> list[str]:
    """A title made of signs ("?", "!!!"): the signs themselves, since nothing else tells it."""
    kept = "".join(
        c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and c.isprintable()
    )
    return [kept[:8]] if kept else []


def key_words(words: list[str]) -> list[str]:
    """Words without articles, and without "part", "episode" … before a number; all of them if none is left."""
    if _DROPPED.isdisjoint(words):
        return words
    kept = [
        word
        for at, word in enumerate(words)
        if word not in ARTICLES and not (word in MARKS and marks_number(words, at))
    ]
    return kept or words


def key(text: str) -> str:
    """What a title is looked up by: its folded words without articles and marks, written together."""
    return "".join(key_words(folded_words(text)))
