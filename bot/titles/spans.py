"""Titles inside a sentence: which stretches of words name something."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from bot.titles import lexicon
from bot.titles.decision import Match, Rule, Status
from bot.titles.folding import folded_words
from bot.titles.index import SMALL
from bot.titles.matcher import Matcher

LONGEST = 12  # words of a title looked for
_READ = 60  # words of a message
_SURE = frozenset((Rule.EXACT, Rule.FOLDED))
_ALIKE = frozenset((Rule.SPELLING, Rule.SOUND))
_LETTERS = 8  # of a misspelt title, at least
_QUOTES = "\"'“”‘’«»*_"


class Span(msgspec.Struct, frozen=True):
    """A stretch of a text, from word `start` up to word `end` (blanks part words), and who it names."""

    start: int
    end: int
    text: str
    match: Match


def spans(matcher: Matcher, text: str, *, careful: bool = False) -> list[Span]:
    """Stretches that name something, not overlapping, in the order of the text.

    The longest exact names come first, then misspelt ones among what is left. Meant for text that
    is known to be about titles; `careful` is for a message about anything: there, a single
    everyday word counts only if it is written as a title ("Up" within a sentence, or in quotes).
    """
    words = text.split()[:_READ]
    taken: list[Span] = []
    for stretches in (_exact(matcher, words), _misspelt(matcher, words, careful)):
        for span in sorted(stretches, key=lambda s: (s.start - s.end, s.start)):
            apart = all(span.end <= other.start or other.end <= span.start for other in taken)
            if apart and (not careful or _is_title(words, span)):
                taken.append(span)
    return sorted(taken, key=lambda span: span.start)


def _stretches(words: list[str]) -> Iterator[tuple[int, int, str]]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
            yield start, end, " ".join(words[start:end])


def _exact(matcher: Matcher, words: list[str]) -> Iterator[Span]:
    for start, end, text in _stretches(words):
        if matcher.knows(text):
            yield Span(start, end, text, matcher.find(text))


def _misspelt(matcher: Matcher, words: list[str], careful: bool) -> Iterator[Span]:
    """Only stretches that begin and end with a telling word; if careful, with one that is no word."""
    folded = [folded_words(word) for word in words]
    telling = [bool(word) and not SMALL.issuperset(word) for word in folded]
    odd = [not careful or not all(map(lexicon.is_word, word)) for word in folded]
    for start, end, text in _stretches(words):
        if telling[start] and telling[end - 1] and end - start <= 8 and any(odd[start:end]):
            letters = sum(len(part) for word in folded[start:end] for part in word)
            if letters >= _LETTERS:
                match = matcher.find(text, nearest=False)
                if match.status is not Status.NONE and match.rule in _ALIKE:
                    yield Span(start, end, text, match)


def _is_title(words: list[str], span: Span) -> bool:
    """Whether a stretch of ordinary talk is a title rather than just words."""
    folded = folded_words(span.text)
    if not all(word in SMALL or lexicon.is_common(word) for word in folded):
        return True
    quoted = span.text[:1] in _QUOTES and span.text.rstrip(".,!?")[-1:] in _QUOTES
    as_title = span.start > 0 and all(
        word[:1].isupper()
        for word in words[span.start : span.end]
        if not SMALL.issuperset(folded_words(word))
    )
    shouted = " ".join(words).isupper()
    telling = sum(word not in SMALL for word in folded)
    capital = as_title and span.text[:1].isupper() and not shouted
    return quoted or capital or telling > 2
