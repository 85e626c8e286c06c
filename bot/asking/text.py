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
_SPOILER = re.compile(r"\|\||~~|```|`|\*\*+|__+")
_DATED = (  # what a year of two figures stands after
    r"\b(in|for|from|winner of|films of|score of|song of|best song|best score|best original score|"
    r"best original song|oscars?|globes?|grammys?|baftas?|awards?)"
)
_SLIPS = (  # of the small words that titles are full of
    (re.compile(r"\b(?:teh|hte)\b", re.IGNORECASE), "the"),
    (re.compile(r"\b(?:adn|nad)\b", re.IGNORECASE), "and"),
    (re.compile(r"\bnite\b", re.IGNORECASE), "night"),
    (re.compile(r"\b(?:next to|beside) each other\b", re.IGNORECASE), "side by side"),
    (
        re.compile(
            r"\b(?:walk(?:ed|s)?|went|came|goes) (?:away|home|off|out) with\b", re.IGNORECASE
        ),
        "won",
    ),
    (re.compile(rf"{_DATED} ['’]([3-9]\d)\b(?!s)", re.IGNORECASE), r"\1 19\2"),
    (re.compile(rf"{_DATED} ['’]([0-2]\d)\b(?!s)", re.IGNORECASE), r"\1 20\2"),
    (re.compile(r"(?<=\w)(?<!\bthe) artist[?!.]*$", re.IGNORECASE), " singer"),
    (
        re.compile(
            r"\b(is|are|was|were|be|been)((?: (?!nominated|against)[^\s?!.,]+){0,6}) up for\b(?! (?:it|this|that))",
            re.IGNORECASE,
        ),
        r"\1\2 nominated for",
    ),
    (
        re.compile(
            r"^\W*(?:excuse me|pardon(?: me)?|sorry to bother(?: you)?)\b[\s,.!:;]*(?=\w)", re.I
        ),
        "",
    ),
    (re.compile(r"\b(?:did|does|is on|was on) (?:the )?vocals (?:on|for|in|of)\b", re.I), "sings"),
    (re.compile(r"\bin (?:the running|contention|the race) for\b", re.IGNORECASE), "nominated for"),
    (re.compile(r"\bbest[- ]known\b", re.IGNORECASE), "famous"),
    (
        re.compile(
            r"\b(?:(?:what|which) (?:band|artist|singer|group) (?:did|does|do|sings|sang|performs"
            r"|performed|is)|who(?: is|'?s| was) the (?:original )?(?:artist|band|singer|voice) (?:of|behind|on|in))\b"
            r"(?! (?:the )?(?:score|music|soundtrack|playing|coming))",
            re.IGNORECASE,
        ),
        "who sings",
    ),
)
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]{1,80})[\"“”«»„]|(?<![\w*])\*([^*]{2,80})\*(?![\w*])")
_SINGLE = re.compile(r"(?<!\w)['‘]([^'‘’]{2,80}(?:['’]\w[^'‘’]{0,40})?)['’](?!\w)")
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
    """A cleaned text with its words; `code` if it looks like a program rather than a question."""

    text: str
    tokens: tuple[Token, ...]
    code: bool = False
    overlong: bool = False

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
    plain = unicodedata.normalize("NFKC", _MENTION.sub(" ", text))
    plain = "".join(_shown(c) for c in plain)
    code = "```" in plain or bool(_CODE.search(_SPOILER.sub(" ", plain)))
    plain = _SPOILER.sub(" ", plain)
    for slip, meant in _SLIPS:
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
