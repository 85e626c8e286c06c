"""The rows on songs: who sings or wrote one, whether it was written for a work, where it is heard."""

from __future__ import annotations

from bot.asking.intent import Intent
from bot.asking.rows import CALM, G, K, row

I = Intent  # noqa: E741  # the table is read by columns
_HEARD_IN = "(?:in|from|for|of|on|at|during)(?: the| film| soundtrack| end| of)*"
_SAVE = "(?:before|besides|except|apart from|other than|aside from|than)"
SONGS = (
    row(
        "composed-by",
        "by",
        r"\bis (?:the )?(?:song )?[SE] (?:really |actually )?(?:write|make|composer) by P$",
        I.COMPOSER,
        way="by",
    ),
    row(
        "song-usage",
        "soundtrack",
        rf"\bwhat (?:film )?soundtrack (?:is|use|with)\b{CALM}.*\b[SE]\b(?!.*\bor\b)",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-in-work",
        "is use",
        rf"^(?:so )?{K} (?:is|use) (?:the )?(?:song )?S\b{CALM}",
        I.SONG_USAGE,
        "S",
        way="has",
    ),
    row(
        "written-for",
        "before",
        r"^(?:the )?(?:song )?[SE] (?:is )?(?:older |already |out |there |around )*before (?:the )?(?:film )?W\b",
        I.WRITTEN_FOR,
        "S",
    ),
    row("song-usage", "film", r"^(?:the )?(?:song )?S (?:\w+ )?film$", I.SONG_USAGE, "S"),
    row(
        "song-usage",
        "film",
        r"\bS (?:is )*(?:use )?in (?:how )?many film$|^is there (?:an? |any )?film (?:\w+ ){0,3}S(?: (?:in|at|on|the|end|\w+))*$",
        I.SONG_USAGE,
        "S",
    ),
    row(  # "was it in a film before …", "other films with it besides …"
        "song-usage",
        "film anything something anywhere what in where",
        rf"\bS\b{CALM}(?:.* (?:in|on|use|from))? (?:(?:an?|any|some|another|other|more) )*(?:film |anything |something |anywhere )?(?:else )?{_SAVE} (?:the )?(?:film )?{K}\b"
        rf"|\bother film\b{CALM}.*\b[SE]\b.* {_SAVE} (?:the )?{K}\b|\bwhat is (?:the )?(?:song )?[SE] (?:in|from|use) .*{_SAVE} (?:the )?{K}\b",
        I.SONG_USAGE,
        "S",
        way="elsewhere",
    ),
    row(
        "song-usage",
        "what film",
        rf"\bS (?:song )?(?:what|where) (?:film |is |did )*(?:that|it|this|i) (?:song )?(?:\w+ )?(?:in|from|use|film)(?: again)?$"
        rf"|\b{G} what film (?:is )?(?:that|it|this)(?: in| from)?(?: again)?$"
        r"|\bS\b(?!.*\b[WP]\b).* (?:in )?what film(?: is (?:that|it|this))?(?: in| from)?(?: again)?$",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-usage",
        "film",
        rf"^(?:tell me |name |give me )?(?:the |that |an? |some |any )?film{CALM} (?:\w+ ){{0,6}}S(?: (?:in|at|on|for|the|end|start|beginning|opening|intro|titles|credits|scene|it|is|by|P))*$",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "composer",
        "by who write",
        rf"\b[SE] (?:is )?(?:write|make|composer) by\b(?! (?:the )?P\b)|\bby (?:who|what \w+) is (?:the )?(?:song )?{G} (?:write|make|composer)\b|\bwho (?:\w+ ){{0,2}}(?:write|make|up with) the song {G}\b|\bwho (?:is )?(?:the )?(?:composer|writer)(?: of| for| behind)? the song {G}\b",
        I.COMPOSER,
        "S",
    ),
    row(
        "song-usage",
        "film",
        rf"\b(?:is|did) (?:the )?(?:song )?S\b{CALM}.* (?:in|on|from) (?:an?|any|some) (?:\w+ )?film$",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "performer",
        "sing by",
        r"\b(?:is|did) P (?:\w+ ){0,2}sing\b.*\b[SE]\b|\b[SE] sing by P\b|\bis it P (?:who |that )?sing\b.*\b[SE]\b"
        r"|(?<!film )\bis (?:the )?(?:song )?S (?:really |original |actually |a |song )*by P$",
        I.COMPOSER,
        "S",
        way="sung-by",
    ),
    row(
        "songwriter",
        "who",
        rf"\bwho (?:\w+ ){{0,2}}(?:write|make|composer|did|up with) (?:the )?(?:\w+ ){{0,2}}[SE] (?:\w+ ){{0,3}}{_HEARD_IN} W\b"
        r"|\bwho (?:\w+ ){0,2}(?:write|make|composer) (?:\w+ ){0,2}W (?:the )?(?:music |title |main )*(?:song )?S$"
        rf"|\bwho (?:is )?behind (?:the )?song S(?: {_HEARD_IN} W)?$",
        I.COMPOSER,
        "S",
        way="songwriter",
    ),
    row(
        "performer",
        "sing",
        rf"\bwho (?:\w+ ){{0,2}}sing (?:the )?(?:song )?U (?:song |that P |the P |P )?{_HEARD_IN} [WE]\b|\bby who is (?:the )?(?:song )?{G}\b.* sing\b|^(?:the )?sing (?:of|on|for|behind) (?:the )?(?:W )?(?:song )?{G}\b",
        I.COMPOSER,
        "S",
        way="performer",
    ),
    row(
        "performer", "song", rf"\bwho (?:is )?song (?:is )?{G}\b", I.COMPOSER, "S", way="performer"
    ),
    row(
        "songs-in-work",
        "sing",
        rf"\bwhat (?:song |songs |music )?(?:is |did )*(?:they|he|she|you|people|everybody|everyone) sing {_HEARD_IN} W\b",
        I.SONGS_IN_WORK,
    ),
    row(
        "songs-in-work",
        "song",
        rf"\bwho (?:is |did )*the (?:\w+ )?song (?:\w+ )*?{_HEARD_IN} W\b",
        I.SONGS_IN_WORK,
        way="sung",
    ),
    row(
        "songs-in-work",
        "sing",
        r"\bwho (?:(?![SE]\b)\w+ )*sing (?:(?![SE]\b)\w+ )*(?:in|on|for|of|from) (?:the )?(?:film )?W\b(?!.* S$)",
        I.SONGS_IN_WORK,
        way="sung",
    ),
    row(
        "performer",
        "by",
        r"\bwho is (?:it|that|this) by (?:the )?(?:song )?S$|\b(?:S (?:song )?(?:is )?by|E song (?:is )?by)$",
        I.COMPOSER,
        "S",
        way="performer",
    ),
    row(
        "performer",
        "recorded",
        rf"\bwho (?:is )?recorded (?:the )?(?:song )?{G}\b",
        I.COMPOSER,
        "S",
        way="performer",
    ),
    row(
        "written-for",
        "write make",
        rf"\bdid (?:the )?{K} (?:make|write) (?:the )?(?:song )?{G} or\b",
        I.WRITTEN_FOR,
        "S",
    ),
    # Songs: written for it, or used in it
    row(
        "written-for",
        "write make record recorded original new",
        rf"\b{G}\b{CALM}.*\b(?:write|make|recorded|original|new song)\b.*\b(?:for|to|in|or)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    row(
        "written-for",
        "write make record recorded",
        rf"\b(?:write|make|recorded) (?:the )?(?:song )?{G}\b.* for\b",
        I.WRITTEN_FOR,
        "S",
    ),
    row(
        "written-for",
        "original older write before already",
        rf"\bis (?:the )?(?:song )?{G} (?:\w+ ){{0,3}}(?:original|older|write|before|already)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    row(
        "written-for",
        "before already out around older",
        rf"\b(?:is|did) (?:the )?(?:song )?{G}\b.*\b(?:before|already|older|around)\b",
        I.WRITTEN_FOR,
        "S",
    ),
    row(
        "song-in-work",
        "in on from part into",
        rf"\b(?:is|did) (?:there )?(?:the )?(?:song )?{G}\b{CALM}.* (?:in|on|from|part of|into)(?: the| soundtrack of| soundtrack to| film| soundtrack)* {K}\b",
        I.SONG_USAGE,
        "S",
        way="is-in",
    ),
    row(
        "song-in-work",
        "is",
        rf"\b[SE] is (?:that|it|this) (?:song )?(?:in|on|from|part of)(?: the| film)* {K}\b(?!.*\bor\b)",
        I.SONG_USAGE,
        "S",
        way="is-in",
    ),
    row(
        "song-in-work",
        "use is",
        rf"\b(?:is|did) (?:the )?{K}\b{CALM}.*\b(?:use|have|is)\b.* {G}\b(?!.*\b(?:score|soundtrack)\b)",
        I.SONG_USAGE,
        "S",
        way="has",
    ),
    row(
        "song-usage",
        "film",
        rf"\b{G} (?:by P )?(?:is )?(?:in |from |on )?what film(?: is (?:that|this|it)(?: in| from)?)?$",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-usage",
        "film",
        rf"\b(?:what|all|list|every|name|any) (?:is )?(?:the )?(?:name of the )?(?:(?!which|who)[\w]+ ){{0,2}}film\b{CALM}.*\b{G}\b",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-usage",
        "where use from film in of",
        rf"\b[SE]\b{CALM}.*(?:\bfrom$|\buse\b|\bin (?:what|any) (?:\w+ )?film|\bin what\b|\bfrom (?:what|a|any) (?:\w+ )?(?:film|what)|\b(?:of|to|for) what (?:\w+ )?film$|\bin$)",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-usage",
        "where use",
        rf"\b(?:where|use)\b{CALM}.*\b(?:S|song [EU]|E)\b",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "song-usage",
        "film",
        rf"^(?:all |any |some |the )?film (?:that |which |with |is )*(?:use |with |the |song )*[SE]\b{CALM}",
        I.SONG_USAGE,
        "S",
    ),
    row(
        "performer",
        "sing",
        rf"\bsing\b(?!.* [WP]\b).*\b{G}\b|\b{G}\b.*\bsing\b|\bwho\b.*\bsing\b.*\b{G}\b",
        I.COMPOSER,
        "S",
        way="performer",
    ),
)
