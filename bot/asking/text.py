"""A question as words: what is said, without mentions, markdown, emoji and other signs.

Text from people is data. Nothing here is ever obeyed, and nothing of it is ever said back.
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from bot.titles.folding import fold

LONGEST = 300  # characters; no question about film music is longer
_MOST_WORDS = 45
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b", re.IGNORECASE)
_SPOILER = re.compile(r"\|\||~~|```|`|\*\*+|__+|^\s*>+(?:>>)?\s+")
_DATED = (  # what a year of two figures stands after
    r"\b(in|for|from|winner of|films of|score of|song of|best song|best score|best original score|"
    r"best original song|oscars?|globes?|grammys?|baftas?|awards?)"
)


def _slip(needs: str, pattern: str, meant: str) -> tuple[list[str], re.Pattern[str], str]:
    """A row of the table: what it `needs` one of, in lower case, costs next to nothing to look for."""
    return needs.split(), re.compile(pattern, re.IGNORECASE), meant


_SLIPS = (  # of the small words that titles are full of
    _slip("teh hte", r"\b(?:teh|hte)\b", "the"),
    _slip("adn nad", r"\b(?:adn|nad)\b", "and"),
    _slip("nite", r"\bnite\b", "night"),
    _slip("next", r"\b(nominees|nominated|nominations) next to\b", r"\1 against"),
    _slip("other", r"\b(?:next to|beside) each other\b", "side by side"),
    _slip("with", r"\b(?:walk(?:ed|s)?|went|came|goes) (?:away|home|off|out) with\b", "won"),
    _slip("' ’", rf"{_DATED} ['’]([3-9]\d)\b(?!s)", r"\1 19\2"),
    _slip("' ’", rf"{_DATED} ['’]([0-2]\d)\b(?!s)", r"\1 20\2"),
    _slip("artist", r"(?<=\w)(?<!\bthe) artist[?!.]*$", " singer"),
    _slip(
        "up",
        r"\b(is|are|was|were|be|been)((?: (?!nominated|against)[^\s?!.,]+){0,6}) up for\b(?! (?:it|this|that))",
        r"\1\2 nominated for",
    ),
    _slip(
        "excuse pardon sorry",
        r"^\W*(?:excuse me|pardon(?: me)?|sorry to bother(?: you)?)\b[\s,.!:;]*(?=\w)",
        "",
    ),
    _slip(
        "artist band group voice",
        r"^\W*(?:what(?:'s|’s| is| was) )?(?:the )?(?:name of the )?(?:original )?(?:artist|band|group|voice) (?:of|for|behind|on|that (?:sings|plays|performs|did))\b",
        "singer of",
    ),
    _slip(  # a sort of song with its name behind: "the love song, take my breath away"
        "song ballad anthem duet number",
        r"\b(?:power|love|rock|theme|title|finale|closing|opening|ending|hit|main|famous) (?:song|ballad|anthem|duet|number),? "
        r"(?!(?:in|from|of|for|by|on|at|to|and|or|with|that|which|is|was|did|has|win|wins|won|please|again)\b)(?=\w)",
        "song ",
    ),
    _slip(
        "date day",
        r"\b(the|what|which|exact) (?:date|day)\b(?= (?:(?:was|were|is|did|of)\b|when|that))",
        r"\1 year",
    ),
    _slip("ago", r"\bhow (?:long|many years) ago\b", "when"),
    _slip("place", r"\b(?:took|takes?) place\b", "is held"),
    _slip("vocals", r"\b(?:did|does|is on|was on) (?:the )?vocals (?:on|for|in|of)\b", "sings"),
    _slip(
        "running contention race",
        r"\bin (?:the running|contention|the race) for\b",
        "nominated for",
    ),
    _slip(
        "race",
        r"\b(oscars?|awards?|grammys?|baftas?|globes?|best)\b(.*?)\b((?:19|20)\d\d)(?:['’]s)? race\b",
        r"\1\2\3",
    ),
    _slip("race", r"\b((?:19|20)\d\d)(?:['’]s)? race for (?=the |best )", r"\1 "),
    _slip("voice", r"\bwhose voice (?:is|was)(?: it| that)? (?:on|in)\b", "who sings"),
    _slip(
        "which what",
        r"\b(?:what|which) (?:two |three |exact )?(?:people|persons?|man|men|woman|women|guys?|songwriters?)"
        r" (wrote|write|writes|composed|sang|sings?)\b",
        r"who \1",
    ),
    _slip(
        "words", r"\b(?:wrote|write|writes|written) the words (of|to|for)\b", r"wrote the lyrics \1"
    ),
    _slip("bond", r"\b(?:the )?(?:james )?bond (song|theme) (?=(?:in|for|from|of) )", r"the \1 "),
    _slip("bond", r"^\W*(?:the )?(?:james )?bond (?:song|theme) (?=[A-Z])", ""),
    _slip("tv television", r"\bfor (?:tv|television)\b", "for series"),
    _slip("edition", r"\bedition (?:number |no\.? |nr\.? |#)?(\d{1,3})\b", r"\1th edition"),
    _slip(
        "artist band singer musician",
        r"\b(?:what|which) (?:artists?|bands?|singers?|musicians?) (?:are|is|were|was|play|appear|sing|feature) (?:on|in)\b",
        "what songs are in",
    ),
    _slip("far now", r"\b(?:so far|up to now|until now)\b(?=\W*$)", ""),
    _slip("video tv", r"\b(?:video|tv) (games?|shows?|series)\b", r"\1"),
    _slip(
        "turn pop show",
        r"\b(?:turn|pop|show)(?:s|ed|ped|ing)?(?: \w+)? up(?= in\b|[?.!\s]*$)",
        "appears",
    ),
    _slip(
        "who that",
        r"^\W*(?:what(?:'?s|’s| is| was) the name of |who(?:'?s|’s| is| was) |name )?(?:the|that) (?:guy|lady|man|woman|"
        r"person|dude|people|band|duo|girl|musician|artist) (?:who|that)\b",
        "who",
    ),
    _slip("from", r"\bfrom ([3-9]\d)\b(?! (?:to|songs|films|movies|minutes|points))", r"from 19\1"),
    _slip(
        "thing", r"\b(score|soundtrack|songs?) (?:kind of |type |type of |kinda )?thing\b", r"\1"
    ),
    _slip(
        "rock pop jazz classical country folk electronic rap hop disco punk metal blues old ending closing opening wedding "
        "whistling dance party fight prom credits karaoke chase montage training",
        r"(?<!\bthe )(?<!\bof )\b(?:rock|pop|jazz|classical|country|folk|electronic|rap|hip[- ]hop|disco|punk|metal|blues|old|ending|closing|opening|"
        r"wedding|whistling|dance|party|fight|prom|(?:end )?credits|karaoke|chase|montage|training) (music|songs?|tunes?|tracks?)\b"
        r"(?! (?:of|by|from) (?:the|a|an) (?:sea|north|south|heart))",
        r"\1",
    ),
    _slip("words", r"\bwords and music\b", "music"),
    _slip(
        "who that",
        r"\b(?:the|that) (?:guy|man|woman|person|lady|dude|composer|musician|people) (?:who|that) (?:scored|composed|(?:did|wrote|made) the (?:music|score) (?:for|of|to|in))\b",
        "the composer of",
    ),
    _slip("running", r"\bin the running\b(?! for)", "nominated"),
    _slip("top", r"^\W*(?:the )?top (?=(?:composers?|songwriters?|films?|movies?) by\b)", "most "),
    _slip(
        "google alexa siri quiz crossword homework class test",
        r"^\W*(?:(?:ok|okay|hey|hi)\W+)?(?:(?:google|alexa|siri)|(?:a )?question (?:from|for|in) (?:my|the|our|a) (?:\w+ )?"
        r"(?:quiz|class|homework|crossword|test))\b[\s,:;–-]*(?=\w+ \w)",
        "",
    ),
    _slip("with", r"\bwhat(?:'?s|’s| is) (?:the deal|the story|up) with\b", "what about"),
    _slip("known", r"\bbest[- ]known\b", "famous"),
    _slip(
        "band artist singer group voice",
        r"\b(?:(?:what|which) (?:band|artist|singer|group) (?:did|does|do|sings|sang|performs"
        r"|performed|plays|played|recorded|made|is)|who(?: is|'?s|’s| was) the (?:original )?(?:artist|band|group|singer|voice) (?:of|behind|on|in|for|(?:that|who) (?:plays|played|sings|sang|does|did|performs|performed)))\b"
        r"(?! (?:the )?(?:score|music|soundtrack|playing|coming))",
        "who sings",
    ),
)
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]{1,80})[\"“”«»„]|(?<![\w*])\*([^*]{2,80})\*(?![\w*])")
_SINGLE = re.compile(r"(?<!\w)['‘]([^'‘’]{2,80}(?:['’]\w[^'‘’]{0,40})?)['’](?!\w)")
_CONTROLS = dict.fromkeys((*range(32), 127), " ")
_STOP = re.compile(r"[:;,.?!]")
_WORD = re.compile(r"[^\W_]+(?:['’.&*][^\W_]+)*[!?]*|&|\$[^\W_]+", re.UNICODE)
_CODE = re.compile(
    r"[{}<>]|\$\(|;\s*\w|\w\(\s*['\"]?|==|&&|\|\||https?:|www\.|\.\./|--\s|\bselect\b.*\bfrom\b|"
    r"\bdrop\s+table\b|\bunion\s+select\b|\bimport\s+os\b|\brm\s+-|\bsudo\b",
    re.IGNORECASE,
)


class Token(msgspec.Struct, frozen=True):
    """One word: as written, folded, where it stands in the text, capitalised or not, in quotation marks or not."""

    raw: str
    word: str
    start: int
    end: int
    capital: bool = False
    quote: int = 0  # the number of the quotation it belongs to, from 1; 0: none


class Said(msgspec.Struct, frozen=True):
    """A cleaned text with its words; `code` if it looks like a program rather than a question.

    `hints` are words taken out of it that only tell which work is meant.
    """

    text: str
    tokens: tuple[Token, ...]
    code: bool = False
    overlong: bool = False
    hints: frozenset[str] = frozenset()

    def between(self, first: int, last: int) -> str:
        """The text from one word to another (last excluded)."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def stops(self, at: int) -> bool:
        """Whether a clause ends before a word: "we argue: jaws", "wait, jaws"."""
        return at > 0 and bool(
            _STOP.search(self.text, self.tokens[at - 1].end, self.tokens[at].start)
        )


def listen(text: str) -> Said:
    """Clean a text and take it apart; bounded in time whatever it is."""
    if len(text) > LONGEST * 4:
        return Said("", (), overlong=True)
    plain = _written(_MENTION.sub(" ", text))
    fenced = "```" in plain
    plain = _SPOILER.sub(" ", plain)
    code = fenced or bool(_CODE.search(plain))
    lower = plain.lower()
    for needs, slip, meant in _SLIPS:
        if any(word in lower for word in needs):
            plain = slip.sub(meant, plain)
    if len(plain) > LONGEST:
        return Said("", (), overlong=True)
    if plain.count(" ") > _MOST_WORDS * 3:
        plain = " ".join(plain.split())
    quotes = [m.span(m.lastindex or 0) for m in _QUOTED.finditer(plain)]
    quotes += [m.span(1) for m in _SINGLE.finditer(plain)]
    tokens: list[Token] = []
    for match in _WORD.finditer(plain):
        raw = match[0]
        word = fold(raw)
        if not word:
            continue
        inside = next(
            (n for n, (a, b) in enumerate(quotes, 1) if a <= match.start() and match.end() <= b), 0
        )
        if len(tokens) == _MOST_WORDS:
            return Said("", (), overlong=True)
        tokens.append(
            Token(
                raw, _possessive(raw, word), match.start(), match.end(), raw[:1].isupper(), inside
            )
        )
    return Said(plain, tuple(tokens), code)


def _written(text: str) -> str:
    """What of a text is writing, each letter in its usual form."""
    if text.isascii():
        return text.translate(_CONTROLS)
    return "".join(map(_shown, unicodedata.normalize("NFKC", text)))


def _shown(character: str) -> str:
    """The character, if it is part of writing; signs of emoji, controls and directions are blanks."""
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    if kind in ("Cf", "Co", "Cs", "Cn", "Me", "Mn") or (kind == "So" and character not in "°"):
        return ""
    return character


def _possessive(raw: str, word: str) -> str:
    """`jaws's` and `zimmer's` as the name itself."""
    if raw.lower().endswith(("'s", "’s")) and word.endswith("s") and len(word) > 2:
        return word[:-1]
    return word
