"""Slips that the title engine is too strict about, because it can't know what was asked for."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz.distance import OSA

from bot.titles.folding import key_words
from bot.titles.numerals import is_number
from bot.titles.sounds import sound
from bot.trivia.judge.folding import folded_words, key
from bot.trivia.questions.model import Expects

NICKNAMES = {
    "mike": "michael", "mick": "michael", "bob": "robert", "rob": "robert", "bill": "william",
    "will": "william", "jim": "james", "jimmy": "james", "tom": "thomas", "tony": "anthony",
    "dick": "richard", "rick": "richard", "ted": "edward", "ed": "edward", "jack": "john",
    "harry": "henry", "hank": "henry", "larry": "lawrence", "chuck": "charles", "liz": "elizabeth",
    "kate": "katherine", "peggy": "margaret",
}  # fmt: skip
_LEAST = 7  # letters of a name in which one slip may make another word
_SOUND_LEAST = 6
_LONG = 12  # letters of a name in which one word may have two slips


def nearly(text: str, names: tuple[str, ...], expects: Expects) -> bool:
    """Whether a guess that names nothing known is the expected name with one slip, or by sound.

    One letter too few, too many or wrong is a slip even where it makes a word ("Raider of the Lost
    Ark"), if the name has two words or more; so is another spelling of the same sounds ("The Dark
    Night"); and so is a plural of a term. Numbers must be the same.
    """
    words, typed = folded_words(text), key(text)
    for name in names:
        own, wanted = folded_words(name), key(name)
        if [w for w in words if is_number(w)] != [w for w in own if is_number(w)]:
            continue
        if expects is Expects.WORD and len(typed) > 3 and typed in (f"{wanted}s", wanted[:-1]):
            return wanted[-1] == "s" or typed[-1] == "s"
        if expects is Expects.PERSON:
            continue
        both = ((words, own), (key_words(words), key_words(own)))  # an article may be left out
        if len(own) > 1 and len(wanted) >= _LEAST and any(_one_slip(*pair) for pair in both):
            return True
        close = len(wanted) >= _SOUND_LEAST and OSA.distance(typed, wanted, score_cutoff=2) <= 2
        if close and [sound(w) for w in key_words(words)] == [sound(w) for w in key_words(own)]:
            return True
    return False


def one_letter(text: str, names: tuple[str, ...]) -> bool:
    """Whether a guess is one letter away from a name of five letters or more, its numbers the same."""
    numbers = [w for w in folded_words(text) if is_number(w)]
    return any(
        len(key(name)) > 4
        and OSA.distance(key(text), key(name), score_cutoff=1) <= 1
        and numbers == [w for w in folded_words(name) if is_number(w)]
        for name in names
    )


def another_word(words: list[str], name: str, is_word: Callable[[str], bool]) -> bool:
    """Whether a guess has another English word where the name has its own: "love" for "lose".

    The same word in another form ("encounter") or of the same sound ("night") is a slip.
    """
    own = folded_words(name)
    if len(words) != len(own):
        return False
    odd = [(a, b) for a, b in zip(words, own, strict=True) if a != b]
    if len(odd) != 1:
        return False
    [(typed, wanted)] = odd
    if typed[:3] == wanted[:3] or _sounds_like(typed, wanted) or sorted(typed) == sorted(wanted):
        return False
    if len(own) == 1 and len(wanted) <= _LEAST and typed[0] != wanted[0]:
        return True  # "hallow" is not "Shallow"
    return len(typed) > 2 and is_word(typed)


def _sounds_like(word: str, other: str) -> bool:
    """Whether two words sound alike; a W that begins one of them is heard ("west", "east")."""
    begins = {word[:1], other[:1]}
    return sound(word) == sound(other) and not ("w" in begins and begins & set("aeiou"))


def letters_of(text: str) -> str:
    """Its letters and digits alone, as typed but for case; itself if it has none."""
    return "".join(sign for sign in text.casefold() if sign.isalnum()) or text


def _one_slip(words: list[str], own: list[str]) -> bool:
    """Whether one word differs, by a letter; in a long name by two."""
    if len(words) != len(own):
        return False
    odd = [(a, b) for a, b in zip(words, own, strict=True) if a != b]
    if len(odd) != 1:
        return False
    [(typed, wanted)] = odd
    most = 2 if sum(map(len, own)) >= _LONG and len(wanted) > 4 else 1
    same_start = typed[0] == wanted[0]
    return same_start and len(wanted) > 3 and OSA.distance(typed, wanted) <= most
