"""Text made safe and short for Discord: no live markdown, no mention, never cut inside a word."""

from __future__ import annotations

import re

from bot.cards import MARK, person

_SPECIAL = re.compile(r"([\\*_~|`<\[\]])")
_LINE_START = re.compile(r"(?m)^(\s*)(#{1,3} |-# |[->+]|\d+(?=\.))")
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d)")
# Marks that become mentions once everything else is escaped; nobody can type them (see `person`).
_PERSON = re.compile(person(r"(\d{1,20})"))
_CHANNEL = re.compile(f"\ue002{MARK}(\\d{{1,20}})\ue003")
_MOMENT = re.compile(f"\ue004{MARK}(\\d{{1,12}}):([Rtf])\ue005")
_PRIVATE_USE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ue000-\uf8ff\u202a-\u202e\u2066-\u2069]")
_LINK = re.compile(r"(?i)\b(https?|discord|steam):(?=/)|discord\.gg/")


def escape(text: str) -> str:
    """The text as it reads, with nothing in it that Discord would act on."""
    text = _MENTION.sub("@\u200b", text)
    text = _LINK.sub(lambda match: match.group().rstrip("/:") + "\u200b" + match.group()[-1], text)
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LINE_START.sub(_blunt, text)
    text = _MOMENT.sub(r"<t:\1:\2>", text)
    return _CHANNEL.sub(r"<#\1>", _PERSON.sub(r"<@\1>", text))


def moment(seconds: int, style: str = "R") -> str:
    """A time since 1970, drawn on each reader's own clock: `R` from now, `t` the hour, `f` the day too."""
    return f"\ue004{MARK}{seconds}:{style}\ue005"


def channel(id: int | str) -> str:
    """A channel by snowflake, drawn as a link to it."""
    return f"\ue002{MARK}{id}\ue003"


def clean(text: str) -> str:
    """What somebody typed, without signs that only programs write (controls, `person` marks)."""
    return _PRIVATE_USE.sub("", text)


def _blunt(match: re.Match[str]) -> str:
    blank, mark = match.groups()
    if mark[0].isdigit():
        return f"{blank}{mark}\u200b"  # "1." opens a list, "1​." does not
    return f"{blank}\\{mark}"


def one_line(text: str) -> str:
    """Blanks and line breaks of any kind as single blanks."""
    return " ".join(text.split())


def fit(text: str, room: int) -> str:
    """The text in at most `room` characters, cut at a word's end and marked with an ellipsis."""
    if len(text) <= room:
        return text
    cut = text[: room - 1]
    head, blank, _ = cut.rpartition(" ")
    kept = (head if blank and len(head) > room // 2 else cut).rstrip(" ,;:–-\\")
    return kept + "…"
