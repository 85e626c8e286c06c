"""Sentences around a guess ("I'd go with …", "not …", "… by Adele"), and titles as people shorten them."""

from __future__ import annotations

import re

from bot.trivia.judge.hearing import bare, stripped

_THING = (
    "answer|guess|film|movie|picture|song|tune|track|theme|composer|band|group|artist|singer|director"
    "|series|show|game|musical|title|name|word|term|year|award|category|instrument|one"
)
# What comes before an answer in a sentence: "I'd go with", "it has to be", "my final answer is".
_FRAME = re.compile(
    r"""^\W*(?:
      (?:i\s+)?(?:don'?t\ know|dunno|no\ idea|not\ (?:\w+\ )?(?:sure|certain))\W+(?:but\W+)?
    | (?:i'?d|i'?ll|i\ would|i\ will|i'?m\ (?:going|gonna)|let'?s|gonna|going|my\ money'?s)\s+
      (?:to\s+)?(?:say|go\ with|go\ for|guess|pick|try|with|for|on)\s+
    | (?:(?:it|its|it's|that|that's|this|he|she|they)\s+)?
      (?:gotta|must|would|could|might|should|will|can\ only|(?:has|have|got|going)\ to)\s+be\s+
    | (?:(?:the|my|your|our|that|this|it'?s|that'?s|is\ it|it\ is)\s+)*(?:(?:final|best|first)\s+)?
      (?:THING)\s*(?:\b(?:is|was|was\ called|is\ called|called|would\ be|by|of)\b|['’]s\b|[:=,–—-]|(?<=\w)\s)\s*
    )""".replace("THING", _THING),
    re.IGNORECASE | re.VERBOSE,
)
_AFTER = re.compile(rf"\s*,?\s+the\s+(?:{_THING})\W*$", re.IGNORECASE)
# A series or a studio that people put before a title which does without.
_SERIES = re.compile(
    r"^(?:star\s+wars(?:\W+episode\s+\w+)?|james\s+bond|007|indiana\s+jones|(?:walt\s+)?disney(?:['’]?s)?"
    r"|pixar(?:['’]?s)?|marvel(?:['’]?s)?)\W+(?:and\s+|in\s+)?(?=\w)",
    re.IGNORECASE,
)
_CONTRACTIONS = tuple(
    (re.compile(pattern), short)
    for pattern, short in (
        (r"['’]", ""), (r"\b(i|you|we|they) have\b", r"\1ve"), (r"\bi am\b", "im"),
        (r"\b(you|we|they) are\b", r"\1re"), (r"\b(i|you|we|they|he|she|it) will\b", r"\1ll"),
        (r"\b(it|that|he|she|what|who|there) is\b", r"\1s"), (r"\bcan ?not\b", "cant"),
        (r"\b(do|does|did|is|are|was|were|has|have|could|would|should) not\b", r"\1nt"),
        (r"\bwill not\b", "wont"), (r"\bgoing to\b", "gonna"), (r"\bwant to\b", "wanna"),
        (r"\bgot to\b", "gotta"), (r"(\w{3})ing\b", r"\1in"),
        (r"\b2(?=\s+[a-z])", "to"), (r"\b4(?=\s+[a-z])", "for"), (r"\bu\b", "you"), (r"\bur\b", "your"),
        (r"\bda\b", "the"), (r"\bpvt\b", "private"),
    )
)  # fmt: skip
_BUT = r"(?:any(?:thing|one|body)|every(?:thing|one|body)|all|nobody|no\s+one)\s+(?:but|except)"
_DENIED = re.compile(
    r"^\W*(?:(?:it|its|it's|it’s|that|that's|that’s|this|he|he's|she|is|was|the|answer|well|so|i|definitely|"
    r"def|surely|certainly|probably|obviously|clearly)\s+)*"
    rf"(?:not|ain['’]?t|wasn['’]?t|never|except|neither|other\s+than|{_BUT}"
    r"|(?:do|did|does)(?:\s+not|n['’]?t)\s+(?:think|believe)"
    r"|isn['’]?t(?!\s+(?:it|that|this|he|she)\b))\b"
    r"(?!\s+(?:\w+\s+)?(?:sure|certain|positive)\b)",
    re.IGNORECASE,
)
_NOT_TAIL = re.compile(r"[,;.?!]*\s+(?:and\s+|but\s+)?not\s+.+$", re.IGNORECASE)
_BY = re.compile(r"^(.+)\s+by\s+(.+)$", re.IGNORECASE)
_SHORT = {
    "lotr": "the lord of the rings", "hp": "harry potter", "indy": "indiana jones", "sw": "star wars",
    "potc": "pirates of the caribbean", "gotg": "guardians of the galaxy", "bttf": "back to the future",
    "mi": "mission impossible", "got": "game of thrones", "ff": "final fantasy", "hundred": "one hundred",
    "thousand": "one thousand",
}  # fmt: skip
_ORDER = {
    word: number
    for number, words in enumerate(
        ["first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th"], 1
    )
    for word in words.split()
}  # fmt: skip
_NTH = re.compile(r"^(?:the\s+)?(\w+)\s+(.+?)(?:\s+(?:film|movie|one|part))?$", re.IGNORECASE)


def framed(text: str) -> str:
    """The guess without the sentence around it ("I'd go with …"); itself if there is none."""
    return stripped(_AFTER.sub("", _FRAME.sub("", text, count=1))) or text


def contracted(text: str) -> str:
    """Its words as they are said fast, so that "you have" is "you've" and "singing" "singin'"."""
    text = text.casefold()
    for pattern, short in _CONTRACTIONS:
        text = pattern.sub(short, text)
    return text


def denied(text: str) -> bool:
    """Whether a guess says what the answer is not: "not Jaws", "anyone but Zimmer"."""
    return _DENIED.match(text) is not None


def without_denial(text: str) -> str:
    """ "Zimmer, not Williams" without what it is not; itself if nothing else is there."""
    return _NOT_TAIL.sub("", text) or text


def by_whom(text: str) -> tuple[str, str] | None:
    """ "Skyfall by Adele" as (what, who)."""
    found = _BY.match(text)
    return None if found is None else (found[1], found[2])


def spelled_out(text: str) -> str:
    """A title as lists have it: "LOTR: two towers", "the fourth Rocky", "007: Skyfall"; else itself."""
    words = text.split()
    start = 1 if words and words[0].casefold() in ("a", "the") else 0
    if words[start:] and (full := _SHORT.get(bare(words[start]))):
        return " ".join([full, *words[start + 1 :]])
    if found := _SERIES.match(text):
        return text[found.end() :]
    found = _NTH.match(text)
    if found and (number := _ORDER.get(found[1].casefold())):
        return f"{found[2]} {number}"
    return text
