"""Names with whose they are before them: "whitney's i will always love you", "mica levis awards".

The owner counts only where the facts agree: who is said to own a song or work had a hand in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from bot.asking.spots import Spot, Spotted, Unknown
from bot.asking.text import Said
from bot.knowledge.library import Library
from bot.titles.decision import Match, Status
from bot.titles.folding import folded_words

_MOST = 3  # words of an owner's name
_SHORTEST = 4  # letters of a name that is written without its apostrophe


def owned(
    library: Library, exactly: Callable[[str], dict[str, Match]], said: Said, spotted: Spotted
) -> Spotted:
    """What was found, with unknown words that are somebody's name or something of somebody's known."""
    spots, unknown = list(spotted.spots), []
    for lost in spotted.unknown:
        spot = _person(exactly, said, lost) or _thing(library, said, spotted.weak, lost)
        if spot is None:
            unknown.append(lost)
        else:
            spots = [s for s in spots if not _is_partner(said, s, spot)]
            spots.append(spot)
    if len(unknown) == len(spotted.unknown):
        return spotted
    spots.sort(key=lambda spot: spot.first)
    return replace(spotted, spots=tuple(spots), unknown=tuple(unknown))


def _is_partner(said: Said, spot: Spot, owned: Spot) -> bool:
    """Whether a name is the first half of whose it is: "simon and garfunkel's"."""
    between = [token.word for token in said.tokens[spot.last : owned.first]]
    return spot.letter == "P" and between == ["and"]


def _person(exactly: Callable[[str], dict[str, Match]], said: Said, lost: Unknown) -> Spot | None:
    """Somebody's whole name with an s that wants its apostrophe."""
    if lost.last - lost.first < 2 or lost.text[-1:].lower() != "s":
        return None
    found = exactly(lost.text[:-1])
    if "P" not in found:
        return None
    return Spot(lost.first, lost.last, lost.text, {"P": found["P"]})


def _thing(library: Library, said: Said, names: Sequence[Spot], lost: Unknown) -> Spot | None:
    """The song or work at the end of the words that is whose the words before it say."""
    for spot in names:
        if spot.last != lost.last or not lost.first < spot.first <= lost.first + _MOST:
            continue
        owner = [token.word for token in said.tokens[lost.first : spot.first]]
        if said.tokens[spot.first - 1].raw[-2:].lower() not in ("'s", "’s"):
            if owner[-1][-1:] != "s" or len(owner[-1]) < _SHORTEST:
                continue
            owner[-1] = owner[-1][:-1]
        found = {sort: kept for sort in "SW" if (kept := _made_by(library, spot, sort, owner))}
        if found:
            return Spot(lost.first, lost.last, said.between(spot.first, spot.last), found)
    return None


def _made_by(library: Library, spot: Spot, sort: str, owner: Sequence[str]) -> Match | None:
    """Those of the things named that somebody of the name had a hand in."""
    match = spot.found.get(sort)
    if match is None:
        return None
    kept = tuple(c for c in match.candidates if _had_a_hand(library, sort, c.target, owner))
    status = Status.ONE if len({c.target for c in kept}) == 1 else Status.SEVERAL
    return replace(match, candidates=kept, status=status) if kept else None


def _had_a_hand(library: Library, sort: str, id: str, owner: Sequence[str]) -> bool:
    if sort == "S":
        song = library.songs[id]
        people = {*song.performers, *(credit.person for credit in song.credits)}
    else:
        people = {credit.person for credit in library.works[id].credits}
    return any(set(owner) <= set(folded_words(library.people[person].name)) for person in people)
