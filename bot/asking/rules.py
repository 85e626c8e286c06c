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

import msgspec

from bot.asking.intent import Intent

_KINDS = {
    "win": "wins won winning winner winners victory victories",
    "nom": "nominated nominate nominations nomination nominee nominees nods nod shortlisted",
    "lose": "lost loses losing",
    "beat": "beats beaten defeat defeated",
    "award": "awards awarded prize prizes honour honours honored trophy",
    "make": "made makes create created compose composed composes composing composition produced",
    "write": "wrote writes written writing",
    "score": "scores scored scoring",
    "music": "theme themes musical",
    "soundtrack": "soundtracks",
    "film": "films show shows series game games work works picture pictures movies movie",
    "song": "track tune",
    "songs": "tracks tunes tracklist playlist setlist drops",
    "sing": "sings sang sung singer performed performer perform performs",
    "differ": "difference differences different differs compare compared comparison versus vs side",
    "composer": "composers songwriter songwriters lyricist lyrics writer writers scorer",
    "use": "used uses using hear heard hears play plays played playing feature features featured "
    "featuring appear appears appeared appearing contain include includes",
    "original": "originally specifically specially",
    "older": "preexisting existing exist existed needle dropped cover licensed",
    "what": "whats which",
    "who": "whos whose whom",
    "is": "has have had was were are does do been be",
    "end": "first latest last recent recently youngest oldest newest",
    "many": "number count counted total times often",
    "most": "record fewest highest top biggest greatest",
}
_GAINED = frozenset(
    (
        *("get", "got", "gets", "take", "took", "receive", "received", "earn", "earned", "bag"),
        *("bagged", "nab", "grab", "grabbed", "landed", "collect", "collected", "pick", "picked"),
    )
)  # a win, if an award is named
CANON = {word: kind for kind, words in _KINDS.items() for word in words.split()}

N = "[WSEPU]"  # anything that can be honoured
K = "[WEU]"  # a work
G = "[SEU]"  # a song
_AWARD = "(?:award|B|C)"
_GAIN = "(?:win|award|B|C)"
_CALM = "(?!.*(?:win|nom|award|B|C))"  # no word of awards from here on


class Rule(msgspec.Struct, frozen=True):
    """One row. `side`: how a name that is both a work's and a song's is taken.

    `wins` tells questions about wins from those about nominations, and "who beat X" from "whom
    did X beat". `way` names a variant that the intent answers differently.
    """

    name: str
    needs: frozenset[str]
    shape: str
    intent: Intent
    side: str = "W"
    wins: bool = True
    way: str = ""


def _rule(
    name: str,
    needs: str,
    shape: str,
    intent: Intent,
    side: str = "W",
    *,
    wins: bool = True,
    way: str = "",
) -> Rule:
    return Rule(name, frozenset(needs.split()), shape, intent, side, wins, way)


I = Intent  # noqa: E741  # the table is read by columns
RULES = (
    # Two works side by side
    _rule("compare", "differ", rf"differ\b.* {K}\b.* {K}\b|\b{K} .*differ\b.* {K}\b", I.COMPARE),
    _rule(
        "compare",
        "or and against",
        rf"^(?!.*(?:win|nom|beat|B|C)\b).*\b{K} (?:or|and|against) (?:the )?{K}\b(?!.* [SP]\b)",
        I.COMPARE,
    ),
    _rule("compare", "more than", rf"\b{K}\b.*\bmore\b.*\bthan\b.*\b{K}\b", I.COMPARE),
    # Score or soundtrack, said outright
    _rule(
        "verdict",
        "score",
        rf"^(?!.*\b(?:win|nom|award|B)\b).*\b{N}\b.*\b(?:score.* (?:or|vs|and) .*soundtrack|soundtrack.* (?:or|vs|and) .*score)\b",
        I.VERDICT,
    ),
    _rule(
        "more-than",
        "differ",
        r"\bP differ P\b|\bdiffer P (?:and|with|to) P\b",
        I.COUNT_AWARDS,
        way="each",
    ),
    _rule(
        "works-of-person", "by", r"^(?!.*\b(?:win|nom|award|B|Y)\b).*\bC by P\b", I.WORKS_OF_PERSON
    ),
    # Who beat whom
    _rule(
        "whom-beat",
        "lose beat",
        rf"\b(?:lose|beat) (?:out )?(?:to|by|against) (?:the )?{N}\b",
        I.WHO_BEAT,
        wins=False,
    ),
    _rule(
        "who-beat",
        "lose beat",
        rf"\b(?:did|is) (?:the )?{N}\b.*(?:lose\b|\bbeat by|is beat)",
        I.WHO_BEAT,
    ),
    _rule(
        "who-beat",
        "lose beat",
        rf"\b{N} (?:is )?(?:lose|beat) (?:to|by)\b|\b{N} is beat\b",
        I.WHO_BEAT,
    ),
    _rule(
        "whom-beat",
        "beat over against",
        rf"\b(?:did|is) (?:the )?{N}\b.*(?:beat|win over|up against|against)\b|\b{N} beat\b",
        I.WHO_BEAT,
        wins=False,
    ),
    _rule(
        "who-beat",
        "beat over against instead ahead",
        rf"(?:beat|win (?:{_AWARD} )*(?:over|against|instead of|ahead of))\b.* {N}\b",
        I.WHO_BEAT,
    ),
    _rule(
        "whom-beat",
        "against alongside beside competition rivals losers",
        rf"(?:against|alongside|beside|competition|rivals|losers)\b.*\b{N}\b|\b{N}\b.*(?:rivals|competition)\b",
        I.WHO_BEAT,
        wins=False,
    ),
    _rule("who-beat", "lose", rf"\b(?:what|who)\b.*\b{N}\b.*lose\b|lose\b.* {N}\b", I.WHO_BEAT),
    # Who has more
    _rule(
        "more-than",
        "more",
        r"\bP\b.*\bmore\b.*\bP\b|\bmore\b.*\bP (?:or|and) P\b",
        I.COUNT_AWARDS,
        way="each",
    ),
    # The most, the first, the latest
    _rule(
        "most-nominations",
        "most",
        r"\bmost\b(?! end).*\bnom\b|\bnom\b.*\bmost\b(?! end)",
        I.SUPERLATIVE,
        wins=False,
    ),
    _rule(
        "most-wins",
        "most",
        rf"\bmost\b(?! end).*\b{_GAIN}\b|\bwin\b.*\bmost\b(?! end)",
        I.SUPERLATIVE,
    ),
    _rule(
        "end-nomination",
        "end",
        r"\bend\b.*\bnom\b|\bnom\b.*\bend\b",
        I.SUPERLATIVE,
        wins=False,
        way="end",
    ),
    _rule(
        "end-win", "end", rf"\bend\b.*\b{_GAIN}\b|\b{_GAIN}\b.*\bend\b", I.SUPERLATIVE, way="end"
    ),
    # Counting
    _rule(
        "count-nominations",
        "many much",
        r"\b(?:many|how much)\b(?!.* win\b).*\bnom\b",
        I.COUNT_AWARDS,
        wins=False,
    ),
    _rule("count-wins", "many much", rf"\b(?:many|how much)\b.*\b{_GAIN}\b", I.COUNT_AWARDS),
    _rule("count-nominations", "many", r"\bnom\b.*\bmany\b", I.COUNT_AWARDS, wins=False),
    # Songs: written for it, or used in it
    _rule(
        "written-for",
        "write make record recorded original",
        rf"\b{G}\b{_CALM}.*\b(?:write|make|recorded|original)\b.*\b(?:for|to|in|or)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    _rule(
        "written-for",
        "write make record recorded",
        rf"\b(?:write|make|recorded) (?:the )?(?:song )?{G}\b.* for\b",
        I.WRITTEN_FOR,
        "S",
    ),
    _rule(
        "written-for",
        "original older write before already",
        rf"\bis (?:the )?(?:song )?{G} (?:\w+ ){{0,3}}(?:original|older|write|before|already)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    _rule(
        "written-for",
        "before already out around older",
        rf"\b(?:is|did) (?:the )?(?:song )?{G}\b.*\b(?:before|already|older|around)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    _rule(
        "song-in-work",
        "in on from part into",
        rf"\b(?:is|did) (?:the )?(?:song )?{G}\b{_CALM}.* (?:in|on|from|part of|into)(?: the| soundtrack of| soundtrack to| film| soundtrack)* {K}\b",
        I.SONG_USAGE,
        "S",
        way="is-in",
    ),
    _rule(
        "song-in-work",
        "use is",
        rf"\b(?:is|did) (?:the )?{K}\b{_CALM}.*\b(?:use|have|is)\b.* {G}\b(?!.*\b(?:score|soundtrack)\b)",
        I.SONG_USAGE,
        "S",
        way="has",
    ),
    _rule("song-usage", "film", rf"\b{G} (?:is )?(?:in |from |on )?what film$", I.SONG_USAGE, "S"),
    _rule(
        "song-usage",
        "film",
        rf"\b(?:what|all|list|every|name|any) (?:the )?film\b{_CALM}.*\b{G}\b",
        I.SONG_USAGE,
        "S",
    ),
    _rule(
        "song-usage",
        "where use from film in",
        rf"\b[SE]\b{_CALM}.*(?:\bfrom$|\buse\b|\bin (?:what|any) film|\bin what\b|\bfrom (?:what|a|any) (?:film|what)|\bin$)",
        I.SONG_USAGE,
        "S",
    ),
    _rule(
        "song-usage",
        "where use",
        rf"\b(?:where|use)\b{_CALM}.*\b(?:S|song [EU]|E)\b",
        I.SONG_USAGE,
        "S",
    ),
    _rule(
        "performer", "song", rf"\bwho (?:is )?song (?:is )?{G}\b", I.COMPOSER, "S", way="performer"
    ),
    _rule(
        "song-usage",
        "film",
        rf"^(?:all |any |some |the )?film (?:that |which |with |is )*(?:use |with |the |song )*[SE]\b{_CALM}",
        I.SONG_USAGE,
        "S",
    ),
    _rule(
        "performer",
        "sing",
        rf"\bsing\b(?!.* [WP]\b).*\b{G}\b|\b{G}\b.*\bsing\b|\bwho\b.*\bsing\b.*\b{G}\b",
        I.COMPOSER,
        "S",
        way="performer",
    ),
    # Awards of a work, a song or a person
    _rule(
        "was-nominated",
        "nom",
        rf"^(?!.*\b(?:what|who|when|list)\b.*\b{N}\b).*\b(?:is|did)\b.*\b{N}\b.*\bnom\b",
        I.DID_WIN,
        wins=False,
    ),
    _rule(
        "did-win",
        "win award B C",
        rf"^(?!.*\b(?:what|who|when|list|how)\b.*\b{N}\b).*\b(?:is|did)\b.*\b{N}\b.*\b{_GAIN}\b",
        I.DID_WIN,
    ),
    _rule(
        "did-win",
        "win",
        rf"\b{N} ever (?:is )?win\b|^(?:so )?{N} win(?: an?| the| any) (?:B|C|award)\b",
        I.DID_WIN,
    ),
    _rule("awards-of-person", "win award nom B C", r"^(?!.*\b[WSE]\b).*\bP\b", I.AWARDS_OF_PERSON),
    _rule("awards-of-work", "win award nom B C", rf"\b{N}\b", I.AWARDS_OF_WORK),
    # One year's awards
    _rule("nominees-of-year", "nom up", r"\bnom\b|\bup for\b", I.NOMINEES_OF_YEAR, wins=False),
    _rule(
        "winner-of-year",
        "win B C award",
        r"\b(?:B|C)\b.*\bY\b|\bY\b.*\b(?:B|C|win)\b|\bwin\b.*\b(?:B|C|Y)\b|\b(?:B|C)\b.*\bwin\b",
        I.WINNER_OF_YEAR,
    ),
    # What else is known of its music
    _rule(
        "about",
        "stage broadway theatre album albums recording recordings recorded known famous licence emotion mood",
        rf"^(?!.*\b(?:songs|differ)\b).*\b{K}\b",
        I.VERDICT,
        way="about",
    ),
    _rule("about", "like", rf"\bmusic\b.*\b{K}\b.*\blike\b", I.VERDICT, way="about"),
    _rule("about", "title music", rf"\b{K}\b.*\buse\b.*\bother film\b", I.VERDICT, way="about"),
    # What is heard in a work
    _rule(
        "songs-in-work",
        "list",
        rf"\b(?:soundtrack|song|music) list\b.*\b{K}\b|\blist\b.*\bsoundtrack\b.*\b{K}\b|\b{K} (?:soundtrack|song|music) list\b",
        I.SONGS_IN_WORK,
    ),
    _rule("songs-in-work", "songs", rf"\bsongs\b.*\b{K}\b|\b{K}\b.*\bsongs\b", I.SONGS_IN_WORK),
    _rule(
        "songs-in-work",
        "what song music",
        rf"\bwhat (?:is )?(?:the )?(?:music |title |main |opening |closing )*(?:song|music) (?:is |in |on |of |from |for |use |during )*.*\b(?:in|on|from|of|use|during|at|for|end|by)\b.*\b{K}\b|\bwhat (?:song|music) .*\b{K}\b",
        I.SONGS_IN_WORK,
    ),
    _rule(
        "songs-in-work",
        "soundtrack song use",
        rf"\b(?:what|list|show|everything)\b.* on (?:the )?{K} soundtrack\b|\bwhat .*\bon (?:the )?soundtrack (?:of|to|for) (?:the )?{K}\b|\bsong (?:is )?(?:from|in|of) (?:the )?(?:film )?{K}\b|\b{K} (?:music )?song\b|\bwhat (?:is )?use (?:in|on|during)\b.*\b{K}\b",
        I.SONGS_IN_WORK,
    ),
    # Who made the music
    _rule(
        "composed-by",
        "by make write score composer did is",
        r"\b(?:is|did) P (?:\w+ ){0,3}(?:make|write|score|composer|did|is|music)\b.*\b[WSE]\b|\b(?:is|did)\b.*\b[WSE]\b.*\bby P\b|\b[WSE]\b.*\b(?:make|write|score) by P\b|\bP (?:make|write|score)\b.*\b[WSE]\b",
        I.COMPOSER,
        way="by",
    ),
    _rule(
        "composer",
        "who",
        r"\bwho\b.*\b(?:make|write|score|music|soundtrack|composer|did|do|responsible|behind)\b.*\b[WSEU]\b",
        I.COMPOSER,
    ),
    _rule(
        "composer",
        "who",
        rf"\b[WSEU]\b.*\bwho\b.*\b(?:make|write|score|music|soundtrack|composer|did|it)\b|\bby who\b|\bwho (?:is|did)\b.*\b(?:music|score)\b.*\b{K}\b",
        I.COMPOSER,
    ),
    _rule(
        "composer",
        "composer make by",
        r"\b(?:composer|make)\b(?!.*\b(?:or|soundtrack)\b).*\b[WSEU]\b|\b[WSEU]\b.*\b(?:composer|make by)\b|\b(?:music|score|write) by\b.*\b[WSEU]\b|\b[WSEU]\b (?:music|score|write) by\b",
        I.COMPOSER,
    ),
    _rule(
        "song-verdict",
        "song",
        rf"\b(?:is|was) (?:the )?{G} (?:an? |the |really |considered |just )*(?:original )?song\b",
        I.VERDICT,
        "S",
    ),
    # What somebody made
    _rule("works-of-person", "P", r"^(?!.*\b[WSE]\b).*\bP\b", I.WORKS_OF_PERSON),
    # What it is
    _rule(
        "verdict",
        "score music soundtrack both original older verdict song songs classify considered write",
        rf"\b{N}\b",
        I.VERDICT,
    ),
    _rule(
        "bare",
        "W S E",
        r"^(?:(?:can|could|would|do|is) you (?:tell me about|tell me|know|know of|find|look up|check) )?"
        r"(?:(?:what|about|how|the|is|it|and|film|tell|me|song|by|P|on|for|s|a|an|ok|okay|so|please|pls|hey|"
        r"hi|hello|know|of|then|thanks|think|music) )*[WSE]"
        r"(?: (?:film|song|please|pls|thanks|then|by|P|the|again|too|though))*$",
        I.VERDICT,
    ),
)


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
