"""Series named as a whole: "the star wars trilogy" is several works, and which one is asked back."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.asking.cues import words
from bot.asking.spots import Spot
from bot.knowledge.library import Library
from bot.titles.decision import Candidate, Rule, Status

_WHOLE = words("trilogy saga franchise prequels sequels tetralogy quadrilogy")
_ALL = words("all whole entire every")
_FILMS = words("film films movies")
_ARTICLES = ("the ", "a ", "an ")
_MOST = 6  # works to choose from
_CONFIDENCE = 0.9  # each is meant as much as the next, and none for certain


def widened(library: Library, heard: Sequence[str], spot: Spot) -> Spot:
    """The spot as all films that its name begins, if the words beside it mean them together."""
    if "W" not in spot.found or not _is_whole(heard, spot):
        return spot
    match = spot.found["W"]
    if match.status is Status.SEVERAL:
        return spot
    best = match.candidates[0]
    start = _plain(best.name)
    found = [
        work
        for work in library.works.values()
        if work.kind.value == "film"
        and any(_begins(_plain(name), start) for name in (work.title, *work.also))
    ]
    if len(found) < 2:
        return spot
    found.sort(key=lambda work: (-work.fame, work.year))
    candidates = tuple(Candidate(w.id, _CONFIDENCE, w.title, Rule.EXACT) for w in found[:_MOST])
    several = replace(match, status=Status.SEVERAL, candidates=candidates)
    return replace(spot, found={"W": several})


def says_whole(heard: Sequence[str]) -> bool:
    """Whether some word may mean a series; else nothing needs to be looked at."""
    return bool(_WHOLE & set(heard)) or bool(_ALL & set(heard) and _FILMS & set(heard))


def _is_whole(heard: Sequence[str], spot: Spot) -> bool:
    after = heard[spot.last : spot.last + 3]
    if _WHOLE & set(after[:2]):
        return True
    return bool(after) and after[0] in _FILMS and bool(_ALL & set(heard[: spot.first][-3:]))


def _begins(name: str, start: str) -> bool:
    return name == start or name.startswith((f"{start} ", f"{start}:"))


def _plain(name: str) -> str:
    low = name.casefold()
    return next((low.removeprefix(a) for a in _ARTICLES if low.startswith(a)), low)
