"""`knowledge schema`: JSON Schema for the files, so that an editor's program completes and checks."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, TypeAdapter

from bot.knowledge import entries

ROOMS: dict[str, type[BaseModel]] = {
    "works": entries.WorkEntry,
    "songs": entries.SongEntry,
    "people": entries.PersonEntry,
    "guide": entries.TermEntry,
    "sources": entries.SourceEntry,
    "bodies": entries.BodyEntry,
}


def schema(room: str | None = None) -> dict[str, Any]:
    """The schema of one room's files, or of all of them by room."""
    if room is not None:
        return _schema(room)
    return {name: _schema(name) for name in (*ROOMS, "awards")}


def _schema(room: str) -> dict[str, Any]:
    if room == "awards":
        described = entries.AwardsFile.model_json_schema(mode="validation")
    else:
        form = dict[str, ROOMS[room]]  # type: ignore[valid-type]  # a table of types
        described = TypeAdapter(form).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_lenient(described)}


def _lenient(node: Any) -> Any:
    """What the reader takes as text is written bare (`fame: 5`, `won: true`); lists may be lone."""
    if isinstance(node, list):
        return [_lenient(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {key: _lenient(value) for key, value in node.items()}
    if node.get("type") == "array" and "prefixItems" not in node:
        whole = {key: value for key, value in node.items() if key not in ("default", "title")}
        rest = {key: node[key] for key in ("default", "title") if key in node}
        return {"anyOf": [whole, whole["items"]], **rest} if "items" in whole else node
    if node.get("type") == "string" and "enum" not in node:
        return {**node, "type": ["string", "number", "boolean"]}
    return node
