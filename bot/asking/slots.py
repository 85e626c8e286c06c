"""Where in a question a name stands, so that everyday words there are one ("who composed Friends")."""

from __future__ import annotations

from collections.abc import Sequence

from bot.asking import ours
from bot.asking.cues import CUES, FILLER, words
from bot.asking.spots import ARTICLES, Spot
from bot.asking.text import Said
from bot.titles.numerals import is_number

_SOME = words("more some no any all less another other both most")
_ASKING = words("who whos whom whose what whats which where when how")
_SPEAKERS = words("you i me us we they them")  # in a lower-case sentence no title
_POINTING = words("it this that these those one ones there here so then and or not")
_AUXILIARY = words("did does do is was were are has have had")
_OF = words("of for in from to about on")
_MAKING = words(
    "composed scored wrote made compose write make beat beats defeated defeat nominate nominated "
    "gave give call calls did"
)
_PREDICATES = words(
    """
    win wins won get gets got take took lose lost beat have has use uses nominated ever be been
    score soundtrack music earn earned receive received considered count technically
    """
)
_OURS = words(  # what a question is about rather than what it names
    """
    the a an score scores soundtrack soundtracks music musical song songs oscar oscars academy award
    awards best last night tonight today tomorrow yesterday day year week time game film films movie movies motion picture pictures composer theme album grammy
    """
)
_CALLED = words("score soundtrack call say about type kind whats is was for in with of does do")
_VERDICTS = words("a an the more both original either really just")
_MUSIC = words(
    """
    composer composers soundtrack score music songs song theme awards award oscars oscar
    nominations nomination nominated won wins win
    """
)
_WORKS = words("film movie series show game")
_ENDS = (
    words("again please pls thanks thx then tho though") | _WORKS | _MUSIC | words("or and vs by")
)
_HONOURS = words(
    "awards award oscars oscar what everything many prizes nominations trophies globes grammys baftas"
)
_GAINED = words("won win wins got get gets has have had received was did")
_BEFORE_SUBJECT = words("film did has was does have is for of had against beat over to and")
_AFTER_SUBJECT = words(
    """
    win won wins get got nominated nomination nominations ever lose lost beat have receive take an
    a the for at
    """
)
_PERSONAL = words("my your our i im you we me us mine yours ours")
_LEADING = _OF | _MAKING | _AUXILIARY | words("call say says")
_AWARDED_SINCE = 1927  # "the winner for 2010" is of the year, "oscars for 1917" of the film
_NO_NAMES = _POINTING | _SPEAKERS | _ASKING | _SOME | _AUXILIARY | _OURS
_SPEECH = words("i think guess say so hey ok and but well")


def stands_as_name(heard: Sequence[str], spot: Spot) -> bool:
    """Whether an everyday word stands where a name would: alone, or beside words on music."""
    rest = [word for i, word in enumerate(heard) if not spot.first <= i < spot.last]
    span = heard[spot.first : spot.last]
    if rest and set(span) <= _SPEAKERS | _ASKING:
        return False
    if rest and span == ["it"]:  # "who composed it" without anything talked of before
        return False
    if rest and all(is_number(word) and (word.isalpha() or len(word) < 3) for word in span):
        return False
    if rest and set(span) <= _SOME:  # "more music"
        return False
    if (all(word in FILLER for word in span) and (rest or "W" not in spot.found)) or (
        rest and any(word in CUES for word in span)
    ):
        return False
    return not rest or any(word in ours.MUSIC_TALK or word in ("who", "film") for word in rest)


def stands_as_subject(heard: Sequence[str], spot: Spot) -> bool:
    """Whether an everyday word stands where the winner or loser of an award would."""
    before = heard[spot.first - 1] if spot.first else ""
    after = heard[spot.last] if spot.last < len(heard) else ""
    if heard[spot.first] in ("she", "he"):
        return False
    if (heard[spot.first], after) == ("up", "for") and before in ("was", "is", "were", "are"):
        return False
    if after in ("won", "wins") and (before in FILLER or not before):  # "i think up won"
        return True
    said = heard[spot.first]
    if before == "for" and said.isdecimal() and int(said) >= _AWARDED_SINCE:
        return False
    return before in _BEFORE_SUBJECT and (not after or after in _AFTER_SUBJECT)


def stands_as_winner(heard: Sequence[str], first: int, last: int) -> bool:
    """Whether words that nothing explains stand where the name of a winner would."""
    before = [word for word in heard[:first] if word not in ("the", "a", "an")][-1:]
    after = heard[last] if last < len(heard) else ""
    return (
        last - first > 1
        or "did" in heard
        or (bool(_BEFORE_SUBJECT & set(before) - {"for"}) and not heard[first].endswith("ed"))
        or after in ("win", "won", "wins", "beat", "lose", "lost")
    )


def stands_in_slot(said: Said, heard: Sequence[str], spot: Spot) -> bool:
    """Whether the grammar leaves a place for a title just there, whatever the word may mean.

    "Did lost win", "songs in friends", "up soundtrack", "how many oscars her won": what asks for a
    name stands right beside it, and a title is what it names.
    """
    span = [token.word for token in said.tokens[spot.first : spot.last]]
    if "W" not in spot.found or set(span) <= _NO_NAMES:
        return False
    before = _before(heard, spot.first)
    after = heard[spot.last] if spot.last < len(heard) else ""
    owner = said.tokens[spot.last - 1].raw.lower().endswith(("'s", "’s"))
    telling = [word for word in span if word not in ARTICLES]
    if all(is_number(word) for word in telling):
        if before == "did" and after in _PREDICATES:  # "did 42 win"
            return True
        counts = telling[0].isalpha() or len(telling[0]) < 3  # "the five nominees"
        known = not after or after in _PREDICATES or owner
        return not counts and known and before in _AUXILIARY | _MAKING
    rest = [*heard[: spot.first], *heard[spot.last :]]
    judged = "soundtrack" in rest and "score" in rest
    if not _PERSONAL & set(rest) and _asks(rest) and (not before or before in _LEADING):
        return True
    if before in _OF | _MAKING:
        return (not after or after in _ENDS) and _asks(rest)
    if before in ("when", "year"):  # "the year up won"
        return after in _PREDICATES | _AUXILIARY
    if before in _AUXILIARY:
        return after in _PREDICATES or owner or (judged and after in _VERDICTS)
    if before in _HONOURS:
        return after in _GAINED
    if judged and (not before or (not after and before in _CALLED)):
        return True
    return not before and (after in _MUSIC or (owner and after in ours.MUSIC_TALK))


def _before(heard: Sequence[str], first: int) -> str:
    """The word before a name, past an article or what it is said to be; empty at the start of what is said."""
    at = first - 1
    while at >= 0 and heard[at] in _WORKS | {"the"}:
        at -= 1
    return "" if at < 0 or all(word in _SPEECH for word in heard[: at + 1]) else heard[at]


def _asks(rest: Sequence[str]) -> bool:
    """Whether something about music or awards is asked of it at all."""
    return any(word in ours.MUSIC_TALK or word in _MAKING for word in rest)
