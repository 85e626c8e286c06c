"""What was typed, made ready to be judged: without the small talk around it, cut at "or" and "and"."""

from __future__ import annotations

import re

LONGEST = 120  # characters of a guess that are read; whoever types more is not guessing
_TALK = frozenset([
    "a", "answer", "are", "believe", "bet", "by", "called", "clearly", "composed", "composer",
    "course", "def", "definitely", "did", "directed", "easy", "er", "guess", "has", "have", "hm",
    "hmm", "i", "i'm", "idk", "im", "is", "isn't", "it", "it'd", "it's", "its", "lmao", "lol",
    "maestro", "maybe", "mister", "mr", "mrs", "ms", "must", "my", "no", "obviously", "of", "oh",
    "ok", "okay", "omg", "perhaps", "please", "pls", "pretty", "probably", "s", "say", "says",
    "scored", "sir", "so", "song", "sure", "surely", "that", "that's", "thats", "the", "then",
    "they", "they're", "theyre", "think", "this", "uh", "um", "wait", "was", "well", "who",
    "wrote", "yeah", "yes",
])  # fmt: skip
_LEAD = _TALK - {"a", "the"}
_TAIL = frozenset(["lol", "lmao", "haha", "please", "pls", "right", "i", "think", "guess", "maybe",
                   "probably", "idk", "obviously", "definitely", "surely", "of", "course", "xd",
                   "im", "sure", "pretty", "ofc", "duh", "yes", "ez", "easy", "again", "them",
                   "reckon", "innit", "bro", "mate", "dude", "tho", "though", "suppose", "believe"])  # fmt: skip
_EITHER = re.compile(r"\s+(?:or|oder|ou|o)\s+|\s*[/|;]\s*", re.IGNORECASE)
_TOGETHER = re.compile(r"\s*(?:,\s*and|,|&|\+|\band\b|\bwith\b)\s*", re.IGNORECASE)


def stripped(text: str) -> str:
    """The guess without "is it …" before it and "… i think" behind it; itself if nothing is left."""
    words = text.split()
    start, end = 0, len(words)
    while start < end and bare(words[start]) in _LEAD:
        start += 1
    while end > start and bare(words[end - 1]) in _TAIL:
        end -= 1
    return " ".join(words[start:end]) or text


def bare(word: str) -> str:
    """A word without the signs around it, in lower case."""
    return word.strip('.,!?:;…"“”*_()').casefold().replace("’", "'")


def alternatives(text: str) -> list[str]:
    """The parts of "this or that", "this / that"; one part if nothing is hedged."""
    return [part for part in (p.strip() for p in _EITHER.split(text)) if part]


def together(text: str) -> list[str]:
    """The parts of "this and that", "this, that & the other"."""
    return [part for part in (p.strip() for p in _TOGETHER.split(text)) if part]


def without_brackets(text: str) -> str:
    """The guess without what stands in brackets; itself if nothing else is there."""
    return re.sub(r"\s*[(\[][^()\[\]]*[)\]]\s*", " ", text).strip() or text
