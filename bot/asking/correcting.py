"""People who correct themselves: "star wars, i mean star trek" asks about the last that was said."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.asking.reading import Reading
from bot.asking.text import listen

_MARK = re.compile(
    r"[\s,;.…–-]+(?:no[,.]? wait|wait[,.]? no|(?:(?:no|sorry|oops|wait|er|uh|or)[,.]? )?i (?:mean|meant)(?: to (?:say|ask))?"
    r"|scratch that|or rather|correction|make that|(?<=[,.…–-] )(?:no|sorry|oops|actually))\b[\s,:…-]*(?=\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"^(?:the|that)\b.*\b(?:one|film|movie|version)\W*$", re.IGNORECASE)


def corrected(text: str, read: Callable[[str], Reading]) -> str:
    """The text with what was taken back replaced by what was meant; `read` reads a part of it."""
    found = list(_MARK.finditer(text))
    if not found or not text[: found[-1].start()].strip():
        return text
    head, tail = text[: found[-1].start()], text[found[-1].end() :]
    if _ASIDE.match(tail):  # "heat, i mean the de niro one"
        return head
    before, after = read(head), read(tail)
    if not (before.spots and after.spots):
        return text
    first = after.spots[0]
    if first.first and after.rule is not None and after.rule.name != "bare":
        return tail
    old = next((s for s in reversed(before.spots) if s.letter == first.letter), before.spots[-1])
    tokens, cleaned = before.said.tokens, before.said.text
    return (
        f"{cleaned[: tokens[old.first].start]}{tail} {cleaned[tokens[old.last - 1].end :]}".strip()
    )


def is_marked(text: str) -> bool:
    """Whether somebody may have corrected himself."""
    return _MARK.search(text) is not None and bool(listen(text).tokens)
