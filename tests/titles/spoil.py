"""Titles spoilt as people spoil them: slips of the keyboard, words left out or swapped, spelling by ear."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.titles import lexicon
from bot.titles.folding import fold, folded_words
from bot.titles.index import SMALL
from bot.titles.keyboard import strange_edits
from bot.titles.numerals import is_number
from bot.titles.sounds import sound

_ARTICLES = ("The ", "A ", "An ")
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def cased(text: str, dice: random.Random) -> str:
    """As written, in small letters (as most type) or in capitals."""
    return dice.choice((text, text.lower(), text.lower(), text.upper()))


def _as_written(title: str, dice: random.Random) -> str:
    bare = re.sub(r"[^\w\s&]", dice.choice(("", " ")), title)
    return cased(dice.choice((title, bare, title.replace("&", "and"), f"  {title}!?")), dice)


def slip(text: str, dice: random.Random) -> str:
    """One slip of the keyboard: a letter left out, doubled, swapped, hit beside or put in."""
    places = [at for at, c in enumerate(text) if c.isalpha()]
    if not places:
        return text
    at = dice.choice(places)
    match dice.choice(("drop", "double", "swap", "beside", "insert", "beside")):
        case "drop":
            return text[:at] + text[at + 1 :]
        case "double":
            return text[:at] + text[at] + text[at:]
        case "swap":
            return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
        case "insert":
            return text[:at] + dice.choice("etaoinshrdlu") + text[at:]
    return text[:at] + beside(text[at], dice) + text[at + 1 :]


def beside(letter: str, dice: random.Random) -> str:
    """A key beside that of a letter."""
    for row in _KEYBOARD:
        if (at := row.find(letter.lower())) >= 0:
            return dice.choice([row[i] for i in (at - 1, at + 1) if 0 <= i < len(row)])
    return dice.choice("etaoin")


def fumble(text: str, dice: random.Random) -> str:
    """One slip that no keyboard explains as often as not: any letter for another, put in, left out."""
    places = [at for at, c in enumerate(text) if c.isalpha()]
    if not places or dice.random() < 0.5:
        return slip(text, dice)
    at, letter = dice.choice(places), dice.choice("abcdefghijklmnopqrstuvwxyz")
    return text[:at] + dice.choice(("", letter, letter, letter + text[at])) + text[at + 1 :]


def fumbled(title: str, dice: random.Random) -> str | None:
    """As `mistyped`, by any letter."""
    return mistyped(title, dice, fumble)


def mistyped(
    title: str, dice: random.Random, once: Callable[[str, random.Random], str] = slip
) -> str | None:
    """As many slips as the length bears: 1 below 6 letters, up to 2 below 12, up to 3 above."""
    size = len(title)
    if any(c.isdigit() for c in title) or size < 3:
        return None
    most = 1 if size < 6 else 2 if size < 12 else 3
    text = title
    for _ in range(dice.randint(1, most)):
        text = once(text, dice)
    if fold(text) == fold(title) or _numbers(text) != _numbers(title):
        return None  # a slip in a number means another sequel
    return cased(text, dice)


def _numbers(text: str) -> list[str]:
    return [word for word in folded_words(text) if is_number(word)]


def _article(title: str, dice: random.Random) -> str | None:
    for article in _ARTICLES:
        if title.startswith(article):
            rest = title[len(article) :]
            return cased(dice.choice((rest, rest, f"{rest}, {article.strip()}")), dice)
    return None


def _swapped(title: str, dice: random.Random) -> str | None:
    words = folded_words(title)
    if (
        len({w for w in words if len(w) > 3}) < 2
        or len(words) > 6
        or any(c.isdigit() for c in title)
    ):
        return None
    a, b = sorted(dice.sample(range(len(words)), 2))
    if len(words[a]) < 3 or len(words[b]) < 3:
        return None
    words[a], words[b] = words[b], words[a]
    return None if words == folded_words(title) else " ".join(words)


def _word_missing(title: str, dice: random.Random) -> str | None:
    words = title.split()
    small = [
        at
        for at, word in enumerate(words)
        if at and word.lower() in ("of", "the", "and", "in", "a", "to", "for")
    ]
    telling = [word for word in words if len(word) > 3]
    if len(telling) >= 4 and dice.random() < 0.5:
        at = words.index(dice.choice(telling))
    elif small and len(telling) >= 2:
        at = dice.choice(small)
    else:
        return None
    return " ".join(words[:at] + words[at + 1 :]).lower()


def _blank_missing(title: str, dice: random.Random) -> str | None:
    words = title.split()
    if len(words) < 2:
        return None
    if len(words) > 3:
        at = dice.randrange(1, len(words))
        return " ".join([*words[: at - 1], words[at - 1] + words[at], *words[at + 1 :]]).lower()
    return "".join(words).lower()


_NUMERALS = [("2", "II", "Two"), ("3", "III", "Three"), ("4", "IV", "Four"), ("5", "V", "Five"), ("6", "VI", "Six"),
             ("7", "VII", "Seven"), ("8", "VIII", "Eight"), ("12", "XII", "Twelve"), ("11", "XI", "Eleven"),
             ("9", "IX", "Nine"), ("20", "XX", "Twenty"), ("1", "I", "One"), ("13", "XIII", "Thirteen")]  # fmt: skip


def _numeral(title: str, dice: random.Random) -> str | None:
    words = title.split()
    for at, word in enumerate(words):
        for forms in _NUMERALS:
            bare = word.strip(":,.")
            if bare in forms and not (bare in ("I", "V") and at < len(words) - 1):
                other = dice.choice([form for form in forms if form not in ("I",) and form != bare])
                if other == "V" and at < len(words) - 1:
                    return None
                return cased(" ".join([*words[:at], other, *words[at + 1 :]]), dice)
    return None


def _diacritics(title: str, dice: random.Random) -> str | None:
    plain = "".join(c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c))
    if plain != title:
        return cased(plain, dice)
    at = [i for i, c in enumerate(title) if c in "aeioun"]
    if not at or dice.random() < 0.6:
        return None
    spot = dice.choice(at)
    mark = dice.choice("\u0301\u0300\u0308\u0302")
    return unicodedata.normalize("NFC", title[: spot + 1] + mark + title[spot + 1 :])


_HEARD = [("ph", "f"), ("ck", "k"), ("igh", "i"), ("ie", "ei"), ("ei", "ie"), ("ss", "s"), ("ll", "l"), ("tt", "t"),
          ("rr", "r"), ("nn", "n"), ("mm", "m"), ("ee", "ea"), ("ea", "ee"), ("oo", "u"), ("kn", "n"), ("wh", "w"), ("x", "ks"),
          ("qu", "kw"), ("tion", "shun"), ("y", "i"), ("c", "k"), ("ou", "ow"), ("gh", "g"), ("z", "s"), ("er", "ur"),
          ("ai", "ay"), ("le", "el"), ("ar", "er")]  # fmt: skip


def misheard(title: str, dice: random.Random) -> str | None:
    """As one might spell what one has only heard; None if nothing in it can be heard otherwise."""
    text = title.lower()
    fitting = [
        (a, b) for a, b in _HEARD if a in text and not (a == "c" and re.search("c[eiyh]", text))
    ]
    if len(text) < 6 or not fitting:
        return None
    for a, b in dice.sample(fitting, min(len(fitting), dice.randint(1, 2))):
        text = text.replace(a, b, 1)
    return None if fold(text) == fold(title) else text


_PUN_WORDS, _PUNS_LOOKED_AT = 15_000, 40
_RHYME = 2  # letters
_PART = 3  # letters of a part of a word, at least


def punned(title: str, dice: random.Random) -> str | None:
    """One telling word put for a familiar one like it, rather by rhyme; None if only a usual slip makes one."""
    words = folded_words(title)
    telling = [word for word in words if len(word) > 2 and word not in SMALL and word.isalpha()]
    if len(words) < 2 or not telling:
        return None
    lost = dice.choice(telling)
    most = 1 if len(lost) < 4 else 2 if len(lost) < 8 else 3
    near = process.extract(
        lost, _familiar(), scorer=OSA.distance, score_cutoff=most, limit=_PUNS_LOOKED_AT
    )
    put = [word for word, count, _ in near if count and not _slipped(word, lost, int(count))]
    rhymes = [word for word in put if word[-_RHYME:] == lost[-_RHYME:]]
    if not put:
        return None
    pun = dice.choice(rhymes if rhymes and dice.random() < 0.7 else put)
    return " ".join(pun if word == lost else word for word in words)


def coined(title: str, dice: random.Random) -> str | None:
    """The beginning or the end of one telling word put for a familiar word like it ("Dr. Strangepork")."""
    words = folded_words(title)
    telling = [w for w in words if len(w) >= 2 * _PART and w not in SMALL and w.isalpha()]
    if not telling:
        return None
    lost = dice.choice(telling)
    at = dice.randint(_PART, len(lost) - _PART)
    head, tail = lost[:at], lost[at:]
    first = dice.random() < 0.4
    part = head if first else tail
    most = 1 if len(part) < 4 else 2 if len(part) < 6 else 3
    near = process.extract(
        part, _familiar(), scorer=OSA.distance, score_cutoff=most, limit=_PUNS_LOOKED_AT
    )
    put = [word for word, count, _ in near if count and not _slipped(word, part, int(count))]
    if not put:
        return None
    new = dice.choice(put) + tail if first else head + dice.choice(put)
    if lexicon.is_word(new):
        return None
    return " ".join(new if word == lost else word for word in words)


def _slipped(word: str, lost: str, count: int) -> bool:
    """Whether a usual slip, a plural or spelling by ear makes one word of the other."""
    if word in (f"{lost}s", lost[:-1]) or sound(word) == sound(lost):
        return True
    return count == 1 and not strange_edits(word, lost)


@cache
def _familiar() -> list[str]:
    return [word for word in lexicon.first(_PUN_WORDS) if len(word) > 2]


# What each kind does to a title; None if the title does not bear it.
SPOILT: dict[str, Callable[[str, random.Random], str | None]] = {
    "as written": _as_written,
    "typing": mistyped,
    "article": _article,
    "swapped": _swapped,
    "word missing": _word_missing,
    "blank missing": _blank_missing,
    "numeral": _numeral,
    "diacritics": _diacritics,
    "sound": misheard,
}
