"""Numbers are exact: one number must be named, and it must be the right one."""

from __future__ import annotations

import re

from bot.titles.folding import fold
from bot.titles.numerals import VALUES
from bot.trivia.events import Judged
from bot.trivia.guesses import Judgement
from bot.words.phrase import Phrase

_DIGITS = re.compile(r"\d[\d,.']*")
_SHORT_YEAR = re.compile(r"^\D*(?:['’](?=\d\d\b)|(?=\b\d\d['’]))(\d\d)\b\D*$")
_UNITS = {word: value for word, value in VALUES.items() if value < 20}
_TENS = {word: value for word, value in VALUES.items() if value >= 20}
_ROMAN = {"i": 1, "v": 5, "x": 10}  # the others are read by folding
# What makes a number another one: "before 1994", "more than 5", "not 5", "-5".
_UNFIT = re.compile(
    r"(?:\b(?:not|isn['’]?t|before|after|pre|post|(?:more|less|fewer|other)\s+than|over|under|above|below"
    r"|at\s+(?:least|most)|almost|nearly|minus|except|(?:any|every)thing\s+but|all\s+but|up\s+to)[\s-]+"
    r"(?:it['’]?s\s+|the\s+|year\s+|in\s+)*|(?:^|\s)[-−<>]\s*)"
    rf"(?:\d|(?:{'|'.join([*_UNITS, *_TENS])})\b)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"(?:\d|\b(?:{'|'.join([*_UNITS, *_TENS])}))\s*(?:\+|or\s+(?:more|less|fewer|higher|lower|later|earlier)\b)",
    re.IGNORECASE,
)


def judge_number(expected: list[str], typed: str) -> Judgement:
    """Right or wrong; two numbers are a hedge, and no number at all is no guess."""
    found = numbers_in(typed)
    if found and (_UNFIT.search(typed) or _OPEN.search(typed)):
        return Judgement(Judged.WRONG, Phrase.of("trivia-judge-number"))
    if not found:
        return Judgement(Judged.WRONG, Phrase.of("trivia-judge-no-number"))
    if len(found) > 1:
        return Judgement(Judged.WRONG, Phrase.of("trivia-judge-one-only"))
    wanted = {number for answer in expected for number in numbers_in(answer)}
    if found <= wanted:
        return Judgement(Judged.RIGHT)
    short = _SHORT_YEAR.match(typed)
    if short and any(number % 100 == int(short[1]) and number > 1900 for number in wanted):
        return Judgement(Judged.RIGHT)
    return Judgement(Judged.WRONG, Phrase.of("trivia-judge-number"))


def numbers_in(text: str) -> set[int]:
    """The numbers of a text, in digits or in English words ("nineteen seventy-seven")."""
    found = set()
    for raw in _DIGITS.findall(text):
        # "1,000" is one number; "1977." ends a sentence; "19.77" is none of ours.
        plain = raw.rstrip(".,'")
        grouped = re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+", plain)
        parts = [re.sub(r"[,.]", "", plain)] if grouped else re.split(r"[,.']", plain)
        found |= {int(part[:12]) for part in parts if part}
        if re.search(r"\d\.\d", plain) and not grouped:
            found.add(-1)  # "5.5" is not 5
    return found or _spelled(text)


def _spelled(text: str) -> set[int]:
    words = re.findall(r"[a-z]+", text.casefold())
    found: list[int] = []
    run: list[str] = []
    for word in [*words, "."]:
        if word in _UNITS or word in _TENS or word in ("hundred", "thousand", "oh"):
            run.append(word)
        elif word == "and" and run:
            continue
        elif run:
            found.append(_value(run))
            run = []
    if found:
        return set(found)
    roman = fold(text)
    if roman in _ROMAN:
        return {_ROMAN[roman]}
    return {_UNITS[roman]} if roman in _UNITS else set()


def _value(words: list[str]) -> int:
    groups: list[int] = []
    current, joined = 0, False
    for word in words:
        if word == "hundred":
            current = max(1, current) * 100
        elif word == "thousand":
            groups.append(max(1, current) * 1000)
            current = 0
        elif word == "oh":
            groups.append(current * 100)  # "nineteen oh five"
            current = 0
        elif word in _TENS:
            if current and current % 100:
                groups.append(current * 100)  # "nineteen seventy": the century
                current, joined = 0, True
            current += _TENS[word]
        else:
            teens = _UNITS[word] >= 10 and current % 100 >= 20  # "twenty ten"
            if current and (current % 10 or current < 20 or teens) and current % 100:
                groups.append(current * 100)
                current, joined = 0, True
            current += _UNITS[word]
    return sum(groups) + current if groups or joined else current
