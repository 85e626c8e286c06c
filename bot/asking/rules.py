"""The table of patterns: from the shape of a question to what it wants.

A shape is the question with its names replaced: `W` a work, `S` a song, `E` either, `P` a person,
`U` a name not known, `B` an award body, `C` a category, `Y` a time; other words stand as the one
word of their kind (`win` for won, winner, got …). The first rule that fits decides; the order is
from the most telling words to the least ("beat" says more than "won", "won" more than "score").
A rule is tried only if one of the words it `needs` is there: most are never even compiled.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.asking.award_rules import BALLOTS, CONTESTS
from bot.asking.music_rules import MUSIC, SIDE_BY_SIDE
from bot.asking.rows import Rule
from bot.asking.song_rules import SONGS

__all__ = ["CANON", "RULES", "Rule", "fit", "shape_of"]

_KINDS = {
    "win": "wins won winning winner winners victory victories",
    "nom": "nominated nominate nominations nomination nominee nominees nods nod shortlisted",
    "struck": "disqualified disqualify disqualification rescinded rescind revoked ineligible withdrawn",
    "rivals": "contenders competitors rival candidates",
    "lose": "lost loses losing",
    "beat": "beats beaten defeat defeated",
    "award": "awards awarded prize prizes honour honours honored trophy",
    "make": "made makes create created compose composed composes composing composition produced",
    "write": "wrote writes written writing",
    "score": "scores scored scoring",
    "music": "theme themes musical",
    "soundtrack": "soundtracks",
    "film": "films show shows series game games work works picture pictures movies movie anime animes",
    "song": "track tune",
    "songs": "tracks tunes tracklist playlist setlist drops",
    "sing": "sings sang sung singing singer singers vocalist performing performed performer perform performs",
    "differ": "difference differences different differs compare compared comparison versus vs side",
    "composer": "composers songwriter songwriters lyricist lyrics writer writers scorer",
    "use": "used uses using hear heard hears play plays played playing feature features featured "
    "featuring appear appears appeared appearing contain include includes",
    "original": "originally specifically specially",
    "older": "preexisting existing exist existed needle dropped cover licensed",
    "what": "whats which",
    "who": "whos whose whom",
    "is": "has have had was were are does do been be",
    "end": "first earliest latest last recent recently youngest oldest newest",
    "many": "number count counted total times often",
    "most": "record leads leading leader leaders fewest highest top biggest greatest",
}
_GAINED = frozenset(
    (
        *("get", "got", "gets", "take", "took", "receive", "received", "earn", "earned", "bag"),
        *("bagged", "nab", "grab", "grabbed", "landed", "collect", "collected", "pick", "picked"),
    )
)  # a win, if an award is named
CANON = {word: kind for kind, words in _KINDS.items() for word in words.split()}


RULES = (*SIDE_BY_SIDE, *CONTESTS, *SONGS, *BALLOTS, *MUSIC)


def shape_of(words: Sequence[str]) -> str:
    """The words as the table reads them; repeats of one thing stand once."""
    said: list[str] = []
    kinds = {CANON.get(word, word) for word in words}
    award = bool(kinds & {"B", "C", "award"}) and "nom" not in kinds
    for word in words:
        kind = "win" if award and word in _GAINED else CANON.get(word, word)
        if not (said and said[-1] == kind and kind in "BCYU"):
            said.append(kind)
    return " ".join(said)


def fit(shape: str) -> Rule | None:
    """The first rule whose shape the question has."""
    words = set(shape.split())
    return next(
        (rule for rule in RULES if rule.needs & words and re.search(rule.shape, shape)), None
    )
