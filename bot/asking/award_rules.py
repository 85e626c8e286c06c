"""The rows on awards: who beat whom, superlatives, counts; then whose awards, and one year's."""

from __future__ import annotations

from bot.asking.intent import Intent
from bot.asking.rows import AWARD, GAIN, N, row

I = Intent  # noqa: E741  # the table is read by columns
_ANY = r"\bthan (?:any|anyone|anybody|everyone|everybody|all|the rest)\b"
_THEN = rf"(?:when|year|night|evening|ceremony)\b(?: (?:that|of|as|in which))* (?:the )?{N}\b"
_OCCASION = "(?:year|edition|day|evening|night|ceremony|B (?:ceremony|year))"
_WHEN = "|".join(
    (
        rf"(?:when|what (?:exact )?(?:film |award |B |C )*(?:{_OCCASION}|many))(?: exactly| of| Y)* (?:is|did)\b",
        rf"what {_OCCASION} (?:of (?:the )?B )?(?:gave|give|brought|saw)\b",
        rf"when (?:exactly )?(?:the )?{N} (?:is |did |get |got )*(?:win|nom)\b(?!.*\b(?:what|who)\b)",
        rf"what many (?:{_OCCASION}|B)\b",
        rf"(?:at|in|for|on) what (?:\w+ ){{0,2}}(?:{_OCCASION}|B)\b",
        rf"(?:what (?:is )?)?(?:the )?(?:exact )?{_OCCASION} (?:of |that |when |where |the |is |did )*(?:{N}|ceremony|B)\b",
        r"what B (?:is|did)\b.* (?:at|in)$",
    )
)
_WHEN_LAST = rf"\b(?:when|what year)$|\b{N} (?:B|C|award|win)(?: (?:B|C|award))* {_OCCASION}$"
_WHICH_YEAR = r"\bY or (?:(?:in|for|at|of|the) )*Y\b"
_UNDATED = r"^(?!.*\bY\b)(?!.*\b(?:many|much)\b)"
CONTESTS = (
    # When it won, or was up for it; which of two years it was
    row(
        "award-when",
        "nom up",
        rf"^(?!.*\bend\b)(?=.*{N}\b)(?=.*\bnom\b)(?:(?:(?!who|win|nom|what)\w+ ){{0,2}}(?:{_WHEN})|.*{_WHICH_YEAR}|.*(?:{_WHEN_LAST}))",
        I.AWARDS_OF_WORK,
        wins=False,
        way="when",
    ),
    row(
        "award-when",
        "win award B C",
        rf"^(?!.*\b(?:end|nom)\b)(?=.*{N}\b)(?=.*\b{GAIN}\b)(?:(?:(?!who|win|nom|what)\w+ ){{0,2}}(?:{_WHEN})|.*{_WHICH_YEAR}|.*(?:{_WHEN_LAST}))",
        I.AWARDS_OF_WORK,
        way="when",
    ),
    row(
        "ceremony-when",
        "B award ceremony",
        rf"^(?!.*{N}\b)(?!.*\b(?:win|nom|C|end)\b)(?=.*\bY\b)(?=.*\b(?:B|award|ceremony)\b)(?:(?:(?!who|win|nom|what)\w+ ){{0,2}}(?:{_WHEN})|.*\bwhen$)",
        I.WINNER_OF_YEAR,
        way="held",
    ),
    # Who was up for it, or won, when something else was
    row(
        "nominees-then",
        "nom up",
        rf"{_UNDATED}(?!(?:is|did) (?:the )?{N}\b)"
        rf".*(?:\b(?:nom|up)\b.*\b{_THEN}|\b{_THEN} (?:win|is|lose)\b.*\b(?:who|what)\b.*\bnom\b|\bnom\b.* {N} (?:own )?year\b)",
        I.NOMINEES_OF_YEAR,
        wins=False,
        way="then",
    ),
    row(
        "winner-then",
        "win B C",
        rf"{_UNDATED}(?!(?:is|did) (?:the )?{N}\b)(?!.*\b(?:when|what year) (?:is|did)\b).*\b(?:win|B|C)\b.*\b{_THEN}"
        rf"|{_UNDATED}when {N} win\b.*\b(?:what|who) (?:\w+ )?win\b",
        I.WINNER_OF_YEAR,
        way="then",
    ),
    # Lost as often as nominated without a win: both are told
    row(
        "count-nominations",
        "many",
        r"\bmany\b(?!.*\b(?:to|by|against)\b).*\blose\b",
        I.COUNT_AWARDS,
        wins=False,
    ),
    # Who beat whom
    row(
        "whom-beat",
        "lose beat",
        rf"\b(?:lose|beat) (?:out )?(?:to|by|against) (?:the )?{N}\b",
        I.WHO_BEAT,
        wins=False,
    ),
    row(
        "who-beat",
        "lose beat",
        rf"\b(?:did|is) (?:the )?{N}\b.*(?:lose\b|\bbeat by|is beat)",
        I.WHO_BEAT,
    ),
    row(
        "who-beat",
        "lose beat",
        rf"\b{N} (?:is )?(?:lose|beat) (?:(?:the|an?|B|C|award) )*(?:to|by)\b|\b{N} is beat\b",
        I.WHO_BEAT,
    ),
    row(
        "whom-beat",
        "beat over against",
        rf"\b(?:did|is) (?:the )?{N}\b.*(?:beat|win over|win against)\b|\b{N} beat\b",
        I.WHO_BEAT,
        wins=False,
    ),
    row(
        "who-beat",
        "beat over against instead ahead",
        rf"(?:beat|win (?:(?:the |an? )?{AWARD} )*(?:over|against|instead of|ahead of))\b.* {N}\b",
        I.WHO_BEAT,
    ),
    row(
        "up-against",
        "against alongside beside competition rivals losers nom up",
        rf"(?:against|alongside|beside|competition|rivals|losers|\b(?:nom|up) with)\b.*\b{N}\b|\b{N}\b.*(?:against|rivals|competition)\b",
        I.WHO_BEAT,
        wins=False,
        way="field",
    ),
    row("who-beat", "lose", rf"\b(?:what|who)\b.*\b{N}\b.*lose\b|lose\b.* {N}\b", I.WHO_BEAT),
    # Who has more
    row(
        "most-nominations",
        "more",
        rf"\bmore\b.*\bnom\b.*{_ANY}|\bnom\b.*\bmore\b.*{_ANY}",
        I.SUPERLATIVE,
        wins=False,
    ),
    row("most-wins", "more", rf"\bmore\b.*\b{GAIN}\b.*{_ANY}", I.SUPERLATIVE),
    row(
        "more-than",
        "more differ",
        r"\bmany\b.*\bP\b.*\bdiffer (?:the )?P\b|\bmore\b.*\b[WE] (?:or|and) (?:the )?[WE]\b|\bP\b.*\bmore\b.*\bP\b|\bmore\b.*\bP (?:or|and) P\b|\bP (?:or|and|differ) P\b.*\bmore\b",
        I.COUNT_AWARDS,
        way="each",
    ),
    # The most, the first, the latest
    row(
        "most-nominations",
        "most",
        r"\bmost\b(?! end).*\bnom\b|\bnom\b.*\bmost\b(?! end)",
        I.SUPERLATIVE,
        wins=False,
    ),
    row(
        "most-wins",
        "most",
        rf"\bmost\b(?! end).*\b{GAIN}\b|\bwin\b.*\bmost\b(?! end)",
        I.SUPERLATIVE,
    ),
    row(
        "end-nomination",
        "end",
        r"\bend\b.*\bnom\b|\bnom\b.*\bend\b",
        I.SUPERLATIVE,
        wins=False,
        way="end",
    ),
    row("end-win", "end", rf"\bend\b.*\b{GAIN}\b|\b{GAIN}\b.*\bend\b", I.SUPERLATIVE, way="end"),
    # Counting
    row(
        "count-nominations",
        "many much",
        r"\b(?:many|how much)\b(?!.* win\b).*\bnom\b",
        I.COUNT_AWARDS,
        wins=False,
    ),
    row("count-wins", "many much", rf"\b(?:many|how much)\b.*\b{GAIN}\b", I.COUNT_AWARDS),
    row(
        "count-wins",
        "many",
        rf"\b(?:win|B|award) (?:win )?many(?: (?:of|for|by) (?:the )?{N})?$|\b{GAIN}\b.*\bhow many\b",
        I.COUNT_AWARDS,
    ),
    row("count-nominations", "many", r"\bnom\b.*\bmany\b", I.COUNT_AWARDS, wins=False),
)
BALLOTS = (
    row(
        "rescinded",
        "struck",
        rf"\b{N}\b.*\bstruck\b|\bstruck\b.*\b{N}\b",
        I.DID_WIN,
        wins=False,
        way="rescinded",
    ),
    # Awards of a work, a song or a person
    row(
        "was-nominated",
        "nom",
        rf"^(?!.*\b(?:what|who|when|list)\b.*\b{N}\b)(?!.*\bwin\b.* or\b).*\b(?:is|did)\b.*\b{N}\b.*\bnom\b",
        I.DID_WIN,
        wins=False,
    ),
    row(
        "did-win",
        "win award B C",
        rf"^(?!.*\b(?:what|who|when|list|how)\b.*\b{N}\b).*\b(?:is|did)\b.*\b{N}\b.*\b{GAIN}\b",
        I.DID_WIN,
    ),
    row(
        "did-win",
        "win is or to for",
        rf"\b{N} (?:is )?(?:ever|never) (?:is )?win\b|\b{N} (?:didnt|doesnt|hasnt|did not|is not|really|actually) (?:really |actually |even |ever )?win\b|\b{N}\b.*\b{GAIN}\b.* yes or no$|^(?:\w+ )*(?:bet|think|believe|sure|say|guess|swear|claims?) (?:that )?{N} win\b|^(?:is|did) (?:the |an? )?{AWARD}\b.*\b(?:to|for) (?:the )?{N}$|\b{N} (?:is|did) (?:it|he|she|they) (?:ever |even )?win\b|\b{N} win\b.* (?:right|true|correct)$|^(?:so )?{N} (?:it |ever )?(?:win|is)(?: an?| the| any)? (?:B|C|award)\b",
        I.DID_WIN,
    ),
    row("awards-of-person", "win award nom B C", r"^(?!.*\b[WSE]\b).*\bP\b", I.AWARDS_OF_PERSON),
    row("awards-of-work", "win award nom B C", rf"\b{N}\b", I.AWARDS_OF_WORK),
    # One year's awards
    row(
        "nominees-of-year",
        "nom up rivals lose",
        r"\bnom\b|\brivals\b|\b(?:who|what) (?:film )?lose\b.*\bY\b|\bup for (?:\w+ ){0,2}(?:B|C|award)\b",
        I.NOMINEES_OF_YEAR,
        wins=False,
    ),
    row(
        "winner-of-year",
        "win B C award",
        r"\b(?:B|C)\b.*\bY\b|\bY\b.*\b(?:B|C|win)\b|\bwin\b.*\b(?:B|C|Y)\b|\b(?:B|C)\b.*\bwin\b",
        I.WINNER_OF_YEAR,
    ),
)
