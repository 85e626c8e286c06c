"""How entries are written: the order of their fields, short things on one line, quotes where needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.knowledge.editing.mending import quoted
from bot.knowledge.keys import sort_key, split_work_key

FIELDS: dict[str, tuple[str, ...]] = {
    "works": ("id", "kind", "imdb", "fame", "also", "local", "score", "score_alone", "no_score", "soundtrack", "leads_with", "supervisor", "albums", "notes"),
    "songs": ("id", "performer", "year", "by", "also", "source", "doubt", "uses", "notes"),
    "people": ("id", "kind", "also", "members", "unlike", "source"),
    "guide": ("id", "also", "see", "statements"),
    "sources": ("title", "kind", "url", "licence", "date"),
}  # fmt: skip
_NOTHING: tuple[Any, ...] = (None, [], {}, "")


def entry(room: str, key: str, fields: Mapping[str, Any]) -> str:
    """An entry in house style, without fields that say nothing."""
    order = FIELDS[room]
    lines = [f"{quoted(key)}:"]
    for name in sorted(fields, key=order.index):
        value = fields[name]
        if value in _NOTHING:
            continue
        if isinstance(value, list) and isinstance(value[0], Mapping):
            lines.append(f"  {name}:")
            lines += [f"    - {flow(item)}" for item in value]
        elif isinstance(value, list | Mapping):
            lines.append(f"  {name}: {flow(value)}")
        else:
            lines.append(f"  {name}: {scalar(value, in_flow=False)}")
    return "\n".join(lines)


def flow(value: Any) -> str:
    """A value on one line, in braces or brackets."""
    if isinstance(value, Mapping):
        fields = (f"{k}: {flow(v)}" for k, v in value.items() if v not in _NOTHING)
        return "{" + ", ".join(fields) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value)


def scalar(value: Any, in_flow: bool = True) -> str:
    """One text, quoted if YAML would read it as something else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return quoted(str(value), in_flow)


def file_for(room: str, key: str, kind: str = "film") -> str:
    """The file, within the knowledge folder, in which an entry belongs.

    Raises:
        ValueError: it is a work, and its key is no work's.
    """
    if room == "works":
        split = split_work_key(key)
        if split is None:
            raise ValueError(key)
        year = split[1]
        return f"works/film/{year}.yaml" if kind == "film" else f"works/{kind}/{year // 10 * 10}s.yaml"  # fmt: skip
    if room == "guide":
        return "guide/terms.yaml"
    if room == "sources":
        return "sources.yaml"
    first = sort_key(key)[0][:1]
    return f"{room}/{first if 'a' <= first <= 'z' else '0'}.yaml"
