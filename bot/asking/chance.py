"""Names that are there by chance: everyday words in lower case that happen to be a title or a surname."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asking.cues import SMALL, words
from bot.asking.reading import Reading
from bot.asking.spots import Spot, is_everyday_word, is_surname
from bot.asking.text import Token
from bot.titles.folding import folded_words
from bot.titles.index import NameKind
from bot.titles.numerals import is_number

PERSONS = words(
    "i im ive id ill we he hes she shes they you youre your my our his her their me us mine yours"
)
_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_THESE = words("this that these those my your our his her their some any a an")
_OWNERS = words("my your our his her their")
_DOES = words("is was are were has had won wants came went goes got left")
_SORTED = words("who what which any all many")
_MANY = words("films songs scores")
_SIGN = 3  # letters that are too few for a slip
_SHORT = 3


def is_everybodys(token: Token) -> bool:
    """Whether a word is an everyday one, in lower case and not quoted."""
    return is_plain(token) and not is_number(token.word)


def is_plain(token: Token) -> bool:
    """Whether a word, or a number, is said as it is in any sentence: in lower case and not quoted."""
    everyday = token.word in SMALL | PERSONS | _DAYS or is_everyday_word(token.word)
    return everyday and not (token.capital or token.quote)


def is_everyday(reading: Reading, spot: Spot) -> bool:
    """Whether a name is everyday words in lower case, and but one of them says anything."""
    if spot.series:
        return False
    tokens = reading.said.tokens[spot.first : spot.last]
    telling = sum(token.word not in SMALL for token in tokens)
    return telling <= 1 and all(map(is_plain, tokens))


def are_things(reading: Reading) -> bool:
    """Whether all names are but things that are talked of: "my cats", "these two cars"."""
    spots = reading.spots
    return bool(spots) and all(
        is_everyday(reading, spot) and _is_pointed_at(reading, spot) for spot in spots
    )


def is_sort(reading: Reading, spot: Spot) -> bool:
    """Whether an everyday word tells what sort of films or songs is meant: "which love songs won"."""
    before = reading.heard[spot.first - 1] if spot.first else ""
    after = reading.heard[spot.last] if spot.last < len(reading.heard) else ""
    works = any("W" in other.found for other in reading.spots if other is not spot)
    return before in _SORTED and after in _MANY and is_everyday(reading, spot) and not works


def _is_pointed_at(reading: Reading, spot: Spot) -> bool:
    heard = reading.heard
    if heard[spot.first] in _OWNERS and heard[spot.last : spot.last + 1] in ([w] for w in _DOES):
        return True  # "my uncle won", which is no Mon oncle
    before = spot.first - 1
    pointed = before >= 0 and (before in reading.named or heard[before] in _THESE)
    return pointed and not reading.said.stops(spot.first)


def is_somebody_else(reading: Reading, spot: Spot) -> bool:
    """Whether a surname is no name ("what is a cat", "who lost the keys") or follows another one ("oscar wilde")."""
    if not is_surname(spot):
        return False
    opens = spot.first == 1 or reading.heard[: spot.first - 1] in (["is"], ["was"], ["who", "is"])
    if opens and reading.heard[0:1] and reading.heard[spot.first - 1] == "oscar":
        return True
    return all(map(is_everybodys, reading.said.tokens[spot.first : spot.last]))


def is_exclamation(reading: Reading) -> bool:
    """Whether a lone word is hardly a name: too short for a slip, or an everyday one that is no title ("wow")."""
    tokens = reading.said.tokens
    if len(tokens) != 1 or (len(tokens[0].raw) > _SIGN and not is_everybodys(tokens[0])):
        return False
    # "M" and "Her" are films
    of = "W" if len(tokens[0].raw) == 1 or tokens[0].word in PERSONS else "WSP"
    return not any(has_title(spot, of) for spot in reading.spots)


def is_phrase(said: Sequence[str]) -> bool:
    """Whether words that happen to be a title are what people say to each other ("who are you")."""
    persons = {"you", "i", "we", "me", "youre", "im", "ive"} & set(said)
    return bool(persons) and len(said) <= _SHORT + (len(persons) > 1)


def is_said(reading: Reading) -> bool:
    """Whether people say just that to each other: "who are you" is no more than a song's title."""
    tokens, whole = (
        reading.said.tokens,
        [s for s in reading.spots if s.last - s.first == len(reading.heard)],
    )
    titled = any(has_title(spot, "W") for spot in whole) and any(
        t.word not in SMALL for t in tokens
    )
    return is_phrase(reading.heard) and not titled and not any(t.capital for t in tokens)


def is_own_title(spot: Spot) -> bool:
    """Whether a work is called just that, the article included: The Artist, but no Goal! by "the goal"."""
    match = spot.found.get("W")
    said = folded_words(spot.text)
    return match is not None and any(folded_words(c.name) == said for c in match.candidates)


def has_title(spot: Spot, letters: str) -> bool:
    """Whether something of these sorts is called just that, in full or by its initials ("et")."""
    return spot.exact and any(
        candidate.kind is NameKind.TITLE or "." in candidate.name
        for letter in letters
        if letter in spot.found
        for candidate in spot.found[letter].candidates
    )
