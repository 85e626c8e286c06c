"""Text made safe and short for Discord: no live markdown, no mention, never cut inside a word."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\*_~|`<\[\]])")
_LINE_START = re.compile(r"(?m)^(\s*)(#{1,3} |-# |[->+]|\d+(?=\.))")
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d)")
_LINK = re.compile(r"(?i)\b(https?|discord|steam):(?=/)|discord\.gg/")


def escape(text: str) -> str:
    """The text as it reads, with nothing in it that Discord would act on."""
    text = _MENTION.sub("@\u200b", text)
    text = _LINK.sub(lambda match: match.group().rstrip("/:") + "\u200b" + match.group()[-1], text)
    text = _SPECIAL.sub(r"\\\1", text)
    return _LINE_START.sub(_blunt, text)


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
