"""The rows on music: two works side by side, what a work holds, composers, verdicts."""

from __future__ import annotations

from bot.asking.intent import Intent
from bot.asking.rows import G, K, N, row

I = Intent  # noqa: E741  # the table is read by columns
SIDE_BY_SIDE = (
    # Two works side by side
    row("compare", "differ", rf"differ\b.* {K}\b.* {K}\b|\b{K} .*differ\b.* {K}\b", I.COMPARE),
    row(
        "compare",
        "or and against",
        rf"^(?!.*(?:win|nom|beat|B|C)\b|.*\bwho (?:make|write|score|composer|did|is (?:the )?composer)\b|.*\bcomposer (?:of|for|behind)\b)"
        rf".*\b{K} (?:or|and|against) (?:the )?{K}\b(?!.* [SP]\b)",
        I.COMPARE,
    ),
    row("compare", "more than", rf"\b{K}\b.*\bmore\b.*\bthan\b.*\b{K}\b", I.COMPARE),
    # Score or soundtrack, said outright
    row(
        "verdict",
        "score",
        rf"^(?!.*\b(?:win|nom|award|B)\b).*\b{N}\b.*\b(?:score.* (?:or|vs|and) .*soundtrack|soundtrack.* (?:or|vs|and) .*score)\b",
        I.VERDICT,
    ),
    row(
        "verdict",
        "songs song older original",
        r"^(?:is )?(?:the )?(?:film )?[WE] (?:\w+ )?is (?:an? |any )?original (?:music|score|soundtrack)$"
        r"|^(?!.*\b(?:win|nom|award|B)\b|.*\b[SE]\b).*\bW\b.*\b(?:score|original|make|write) .*\bor\b.*\b(?:songs?|older)\b"
        r"|^(?!.*\b(?:win|nom|award|B)\b).*\bW\b.*\b(?:songs?|older)\b.* or .*\b(?:score|original|make|write)\b",
        I.VERDICT,
    ),
    row(
        "more-than",
        "differ",
        r"\bP differ P\b|\bdiffer P (?:and|with|to) P\b",
        I.COUNT_AWARDS,
        way="each",
    ),
    row(
        "works-of-person", "by", r"^(?!.*\b(?:win|nom|award|B|Y)\b).*\bC by P\b", I.WORKS_OF_PERSON
    ),
)
MUSIC = (
    # What else somebody made, or whoever made the music of a work
    row(
        "works-of-maker",
        "else other also more another composer",
        r"\b(?:else|other|also|more|another)\b(?!.*\bP\b)"
        rf".*(?:\bcomposer (?:of|for|behind|from) (?:\w+ ){{0,4}}{K}\b|\b{K} composer\b"
        r"|\b(?:who|whoever|that|person|guy|man|woman|lady|dude|one|people) (?:that |who |is )?"
        rf"(?:score|make|write|composer|did|do|is|behind) (?:\w+ ){{0,4}}{K}\b)"
        rf"|\bwhat (?:\w+ )?(?:is|did) the (?:same )?composer of (?:the )?{K} (?:score|make|write|composer|did|do|is)\b"
        rf"|\b(?:composer (?:of|for|behind) (?:the )?{K}|{K} composer)\b(?!.* P\b).*\b(?:what else|(?:what )?other (?:film|score|soundtrack|music))\b"
        rf"|\bfilm .*\b(?:same|share|shares) (?:\w+ )?composer\b.*\b{K}\b"
        rf"|\bwhat film (?:is|did) (?:the )?{K} composer\b"
        rf"|\bfilm (?:\w+ ){{0,2}}(?:by|from|of) (?:the )?(?:same )?composer (?:of|as|behind) (?:the )?{K}\b",
        I.WORKS_OF_PERSON,
    ),
    row(
        "works-of-person",
        "else other",
        rf"\bwhat (?:\w+ )?(?:else|other)\b.*(?:\b{K} composer P\b|\bP (?:\w+ )?composer of {K}\b|\bcomposer of {K} P\b)",
        I.WORKS_OF_PERSON,
    ),
    row(
        "works-of-person",
        "else other besides apart except",
        r"\bP\b.*\b(?:besides|apart from|except|other than|aside from)\b.*\b[WSE]\b|\bother film\b.*\bP\b|\b(?:besides|apart from|except|other than|aside from) (?:\w+ ){0,3}[WSE]\b.*\bP\b",
        I.WORKS_OF_PERSON,
    ),
    # What else is known of its music
    row(
        "about",
        "stage broadway theatre album albums recording recordings recorded known famous licence emotion mood",
        rf"^(?!.*\b(?:songs|song|differ)\b).*\b{K}\b",
        I.VERDICT,
        way="about",
    ),
    row("about", "like", rf"\bmusic\b.*\b{K}\b.*\blike\b", I.VERDICT, way="about"),
    row("about", "title music", rf"\b{K}\b.*\buse\b.*\bother film\b", I.VERDICT, way="about"),
    # What is heard in a work
    row(
        "composer",
        "who",
        rf"\bwho (?:make|write|composer|did|is behind)(?: all)?(?: the)? (?:\w+ )?songs (?:for|of|in|to|from) (?:the )?(?:film )?{K}$"
        rf"|\bwho (?:make|write|composer|did|is behind)(?: all)?(?: the)? {K} songs$",
        I.COMPOSER,
        way="songs",
    ),
    row(
        "songs-in-work",
        "sing write",
        r"\bwhat (?:song |songs )?did P (?:sing|write|perform) (?:in|for|on) (?:the )?(?:film )?W$",
        I.SONGS_IN_WORK,
    ),
    row(
        "song-in-work",
        "S",
        r"^(?:the )?(?:song )?S (?:is )?(?:in |from |on )?(?:the )?(?:film )?W(?: right)?$",
        I.SONG_USAGE,
        "S",
        way="is-in",
    ),
    row(
        "songs-in-work",
        "soundtrack",
        rf"\b(?:full|whole|complete|entire) soundtrack\b.*\b{K}\b",
        I.SONGS_IN_WORK,
    ),
    row(
        "songs-in-work",
        "list",
        rf"\b(?:soundtrack|song|music) list\b.*\b{K}\b|\blist\b.*\bsoundtrack\b.*\b{K}\b|\b{K} (?:soundtrack|song|music) list\b",
        I.SONGS_IN_WORK,
    ),
    row("songs-in-work", "songs", rf"\bsongs\b.*\b{K}\b|\b{K}\b.*\bsongs\b", I.SONGS_IN_WORK),
    row(
        "songs-in-work",
        "what song music",
        rf"\bwhat (?:is )?(?:the )?(?:music |title |main |opening |closing )*(?:song|music) (?:is |in |on |of |from |for |use |during )*.*\b(?:in|on|from|of|use|during|at|for|end|by)\b.*\b{K}\b|\bwhat (?:song|music) .*\b{K}\b",
        I.SONGS_IN_WORK,
    ),
    row(
        "songs-in-work",
        "soundtrack song use",
        rf"\b(?:what|who|list|show|everything)\b.* on (?:the )?{K} soundtrack\b|\bwhat .*\bon (?:the )?soundtrack (?:of|to|for) (?:the )?{K}\b|\bsong (?:is )?(?:from|in|of) (?:the )?(?:film )?{K}\b|\b{K} (?:music )?song\b|\bwhat (?:(?:can|is) )?(?:(?:i|you|we|one) )?use (?:in|on|during)\b.*\b{K}\b",
        I.SONGS_IN_WORK,
    ),
    # Who made the music
    row(
        "composed-by",
        "by make write score composer did is",
        r"\b(?:is|did) P (?:\w+ ){0,3}(?:make|write|score|composer|did|is|music)\b.*\b[WSE]\b|\b(?:is|did)\b.*\b[WSE]\b.*\bby P\b|\b[WSE]\b.*\b(?:make|write|score) by P\b|\bP (?:make|write|score)\b.*\b[WSE]\b|\bP did (?:the )?(?:music |score )?(?:for |of |in )?(?:the )?[WSE]\b",
        I.COMPOSER,
        way="by",
    ),
    row(
        "composed-by",
        "P",
        r"^(?:so )?(?:is |did )?(?:it )?P (?:did |do |for |on |is |on )?(?:the )?(?:film )?[WE](?: right| true)?$"
        r"|^(?:so )?(?:is )?(?:the )?(?:(?:music|score) (?:of|in|for) )?(?:the )?(?:film )?[WE] (?:(?:music|score) )?(?:is )?P(?: right| true)?$"
        r"|^(?:is|did) P (?:\w+ )?film on (?:the )?(?:(?:music|score) (?:of|for) )?(?:the )?[WE]$",
        I.COMPOSER,
        way="by",
    ),
    row(
        "composer",
        "who",
        r"\bwho\b.*\b(?:make|write|score|music|soundtrack|composer|did|do|responsible|behind)\b.*\b[WSEU]\b",
        I.COMPOSER,
    ),
    row(
        "composer",
        "who by",
        rf"\b[WSEU] (?:music|score|soundtrack|theme) (?:is )?(?:by )?who$"
        r"|^(?:the )?(?:music|score|soundtrack|theme)(?: (?:for|of|in|to|from))? (?:the )?(?:film )?[WSEU] who$"
        r"|\bwho is (?:the )?(?:music |score )?(?:for |of |in )?[WSE] by$|\b[WSE]\b.* (?:write|make|score|composer|did) by$"
        rf"|\b[WSEU]\b.*\bwho\b.*\b(?:make|write|score|music|soundtrack|composer|did|it)\b|\bby who\b|\bwho (?:is|did)\b.*\b(?:music|score)\b.*\b{K}\b",
        I.COMPOSER,
    ),
    row(
        "composer",
        "musician behind person guy man",
        r"^(?:the )?musician (?:of|behind|for|in) (?:the )?(?:film )?[WSEU]$|\b(?:musician|person|guy|man|lady|woman)\b.*\b(?:make|write|score|music|soundtrack|behind)\b.*\b[WSEU]\b"
        r"|\bbehind (?:the )?(?:music|score|soundtrack)\b.*\b[WSEU]\b",
        I.COMPOSER,
    ),
    row(
        "composer",
        "composer make by",
        r"\b(?:composer|make)\b(?!.*\b(?:or|soundtrack)\b).*\b[WSEU]\b|\b[WSEU]\b.*\b(?:composer|make by)\b|\b(?:music|score|write) by\b.*\b[WSEU]\b|\b[WSEU]\b (?:music|score|write) by\b",
        I.COMPOSER,
    ),
    row(
        "song-verdict",
        "song",
        rf"\b(?:is|was) (?:the )?{G} (?:an? |the |really |considered |just )*(?:original )?song\b",
        I.VERDICT,
        "S",
    ),
    # What somebody made
    row("works-of-person", "P", r"^(?!.*\b[WSE]\b).*\bP\b", I.WORKS_OF_PERSON),
    # What it is
    row(
        "verdict",
        "score music soundtrack both original older verdict song songs classify considered write",
        rf"\b{N}\b",
        I.VERDICT,
    ),
    row(
        "bare",
        "W S E",
        r"^(?:(?:can|could|would|do|is) you (?:tell me about|tell me|know|know of|find|look up|check) )?"
        r"(?:(?:what|about|how|the|is|it|and|film|tell|me|song|by|P|on|for|s|a|an|ok|okay|so|please|pls|hey|"
        r"hi|hello|know|of|then|thanks|think|music|bot|leitmotif|yo|so|info|information) )*[WSE]"
        r"(?: (?:film|song|please|pls|thanks|then|by|P|the|again|too|though|trilogy|saga|franchise|prequels|sequels))*(?: what (?:one |kind |type )?(?:of (?:them|the two) )?is it)?$",
        I.VERDICT,
    ),
)
