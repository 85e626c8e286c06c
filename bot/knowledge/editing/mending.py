"""Titles that break YAML (`2001: A Space Odyssey`, `[REC]`), and the line as it should be."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import yaml

# Where a block line's content begins: behind its indent and the dashes of lists.
_LEAD = re.compile(r"\s*(?:- )*")
_LONGEST = 1000  # no title is so long; what is, need not be tried in five ways
_FIELD = re.compile(r"(?P<key>[a-z_]+): +(?P<value>.+)")
_FLOW_FIELD = re.compile(r"(?:(?<=^)|(?<=, ))([a-z_]+): ")
# What cannot stand unquoted in a block line; in flow, brackets and commas cannot either, nor a
# question mark: libyaml reads it, the parser in Python that serves without it does not.
_BLOCK = re.compile(
    r"""^[\s?:,\[\]{}#&*!|>'"%@`]|^-(\s|$)|:(\s|$)|\s\#|\s$|^$|^(---|\.\.\.)|[\x00-\x1f]"""
)
_FLOW = re.compile(
    r"""^[\s\-?:,\[\]{}#&*!|>'"%@`]|[\[\]{},?]|:(\s|$)|\s\#|\s$|^$|^[~=]$|[\x00-\x1f]|^(---|\.\.\.)"""
)


def quoted(text: str, flow: bool = False) -> str:
    """The text as YAML: as it stands where that is safe, else in double quotes."""
    if not (_FLOW if flow else _BLOCK).search(text) and text not in ("null", "~"):
        return text
    return json.dumps(text, ensure_ascii=False)


def mended(line: str) -> str | None:
    """The line with its title quoted, or None if that is not what is wrong with it."""
    line = line.rstrip()
    match = _LEAD.match(line)
    lead = match[0] if match else ""
    rest = line[len(lead) :]
    if not rest or len(line) > _LONGEST or _parses(rest):
        return None
    for better in (_as_flow(rest), _as_field(rest), _as_entry(rest), _as_item(lead, rest)):
        if better is not None and better != rest and _parses(better):
            return (lead + better).strip()
    return None


def with_colon(line: str, below: str) -> str | None:
    """A key whose colon was forgotten: nothing else stands on its line, and its fields follow."""
    indent = len(line) - len(line.lstrip())
    deeper = len(below) - len(below.lstrip()) > indent and below.strip()
    if not deeper or not line.strip() or ": " in line or line.rstrip()[-1] in ":,]}[{":
        return None
    better = f"{quoted(_bare(line))}:"
    return better if _parses(better) else None


def _as_entry(rest: str) -> str | None:
    """`2001: A Space Odyssey (1968):`, a key on its own line."""
    if not rest.endswith(":"):
        return None
    return quoted(_bare(rest[:-1])) + ":"


def _as_field(rest: str) -> str | None:
    """`work: 2001: A Space Odyssey (1968)`."""
    match = _FIELD.fullmatch(rest)
    if not match or match["value"][0] == "{" or match["value"].endswith("]"):
        return None
    return f"{match['key']}: {quoted(_bare(match['value']))}"


def _as_item(lead: str, rest: str) -> str | None:
    """`- *batteries not included (1987)`, an item of a list."""
    return quoted(_bare(rest)) if lead.rstrip().endswith("-") and rest[-1] not in ":]}" else None


def _as_flow(rest: str) -> str | None:
    """`{work: Love, Simon (2018), use: original}`, fields within braces."""
    if not (rest.startswith("{") and rest.endswith("}")):
        return None
    inner = rest[1:-1].strip()
    starts = list(_FLOW_FIELD.finditer(inner))
    if not starts or starts[0].start() != 0:
        return None
    ends = [start.start() for start in starts[1:]] + [len(inner)]
    fields = []
    for start, end in zip(starts, ends, strict=True):
        value = inner[start.end() : end].strip().removesuffix(",").strip()
        listed = value.startswith("[") and value.endswith("]")
        fields.append(f"{start[1]}: {value if listed else quoted(_bare(value), flow=True)}")
    return "{" + ", ".join(fields) + "}"


def _bare(text: str) -> str:
    """Without quotes that already stand around it; a lone one belongs to the title."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def _parses(line: str) -> bool:
    """Whether the line alone is YAML with neither aliases, anchors nor tags, nor a key left empty."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(line, Loader=loader):
            if isinstance(event, yaml.AliasEvent):
                return False
            if getattr(event, "anchor", None) or getattr(event, "tag", None):
                return False
    except yaml.YAMLError:
        return False
    return not (line.startswith("{") and _dangling(line))


def _dangling(line: str) -> bool:
    """A comma of a title has cut it in two: a key that is no field name stands without a value."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    values = [
        event.value
        for event in yaml.parse(line, Loader=loader)
        if isinstance(event, yaml.ScalarEvent)
    ]
    return any(after == "" and not re.fullmatch(r"[a-z_]+", key) for key, after in pairwise(values))
