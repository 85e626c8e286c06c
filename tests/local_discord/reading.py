"""Reading messages: their components, however deep, and the words on them in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_MENTION = re.compile(r"@everyone|@here|<@!?(?P<user>\d+)>|<@&(?P<role>\d+)>")
_CODE = re.compile(r"```.*?```|``.*?``|`[^`]*`", re.DOTALL)


def walk(components: list[Json]) -> Iterator[Json]:
    """Every component, parents before children, in reading order."""
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        for key in ("accessory", "component"):
            if isinstance(component.get(key), dict):
                yield from walk([component[key]])


def texts(message: Json) -> list[str]:
    """The words of a message, one entry a text, button or select."""
    said = [message["content"]] if message.get("content") else []
    for component in walk(message.get("components") or []):
        match component["type"]:
            case 10:
                said.append(component["content"])
            case 2:
                said.append(f"[{component.get('label') or component.get('emoji', {}).get('name')}]")
            case 3:
                said.append(f"[{component.get('placeholder') or ''} ▾]")
    return said


def pings(body: Json) -> list[str]:
    """Mentions in a message body that would notify somebody.

    Discord looks at content and at text components; `allowed_mentions` absent means all of them.
    """
    allowed = body.get("allowed_mentions")
    spoken = [body.get("content") or ""]
    spoken += [c["content"] for c in walk(body.get("components") or []) if c["type"] == 10]
    return [
        match.group()
        for match in _MENTION.finditer(_CODE.sub("", "\n".join(spoken)))
        if allowed is None or _permits(allowed, match)
    ]


def _permits(allowed: Json, match: re.Match[str]) -> bool:
    parse = allowed.get("parse") or []
    if match["user"]:
        return "users" in parse or match["user"] in map(str, allowed.get("users") or [])
    if match["role"]:
        return "roles" in parse or match["role"] in map(str, allowed.get("roles") or [])
    return "everyone" in parse
