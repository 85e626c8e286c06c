"""A tree held against its pydantic model: the entry, or every fault of it with line and fix."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from bot.errors import Fault
from bot.knowledge.tree import Mapping, Node, Step, Text, place
from bot.knowledge.wrong import Wrong, nearest, wrong
from bot.words import Listing

E = TypeVar("E", bound=BaseModel)

_FORMS = {
    "flag": "not-a-flag",
    "id": "not-an-id",
    "imdb": "not-imdb",
    "date": "not-a-date",
    "span": "not-a-span",
    "int_parsing": "not-a-number",
    "int_type": "not-a-number",
    "string_type": "needs-text",
    "list_type": "needs-list",
    "tuple_type": "needs-list",
    "dict_type": "needs-mapping",
    "model_type": "needs-mapping",
    "model_attributes_type": "needs-mapping",
}


def validate(model: type[E], node: Node, faults: list[Fault]) -> E | None:
    """The entry that a node states, or None with its faults added to `faults`."""
    try:
        return model.model_validate(node.plain())
    except ValidationError as error:
        details = error.errors(include_url=False)
        misspelt = {
            (
                *detail["loc"][:-1],
                nearest(str(detail["loc"][-1]), _keys_at(model, detail["loc"][:-1]), 50),
            )
            for detail in details
            if detail["type"] == "extra_forbidden"
        }
        # "by" is not missing where "bi" is already told as meaning it.
        faults += [
            _fault(model, node, detail["loc"], detail)
            for detail in details
            if detail["type"] != "missing" or detail["loc"] not in misspelt
        ]
        return None


def _fault(model: type[BaseModel], root: Node, path: tuple[Step, ...], detail: Any) -> Fault:
    kind: str = detail["type"]
    spot = place(root, path)
    key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    value = str(detail.get("input", ""))
    if kind == "extra_forbidden":
        parent = place(root, path[:-1])
        if isinstance(parent, Mapping):  # the key's own line, also where its value is long
            spot = parent.keys.get(key, spot)
        says = _unknown_key(key, _keys_at(model, path[:-1]))
    elif kind == "missing":
        says = wrong("missing-key", key=key)
    elif isinstance(spot, Text) and detail.get("input", "") is None:
        says = wrong("empty-value", key=key)
    elif kind in ("enum", "literal_error"):
        says = _not_one_of(value, detail["ctx"]["expected"])
    elif kind in ("greater_than_equal", "less_than_equal"):
        low, high = ("1", "5") if key == "fame" else ("1800", "2200")
        says = wrong("number-out-of-range", value=value, low=low, high=high)
    elif kind in _FORMS:
        says = wrong(_FORMS[kind], value=value)
    else:
        says = wrong("malformed", reason=detail["msg"])
    return says.at(spot)


def _unknown_key(key: str, known: Iterable[str]) -> Wrong:
    known = tuple(known)
    near = nearest(key, known, at_least=50)
    return wrong("unknown-key", near=near, key=key, known=Listing(known, last="or"))


def _not_one_of(value: str, expected: str) -> Wrong:
    known = tuple(expected.replace(" or ", ", ").replace("'", "").split(", "))
    near = nearest(value, known, at_least=50)
    return wrong("not-one-of", near=near, value=value, known=Listing(known))


def _keys_at(model: type[BaseModel], path: tuple[Step, ...]) -> tuple[str, ...]:
    """The keys known at a place of an entry, found by walking its model's fields."""
    steps = list(path)
    while steps:
        field = model.model_fields.get(str(steps.pop(0)))
        inner = field and _model_within(field.annotation)
        if not inner:
            break
        # Lists and dicts of entries take one more step: the position, or the key.
        if steps and (isinstance(steps[0], int) or steps[0] not in inner.model_fields):
            steps.pop(0)
        model = inner
    return tuple(model.model_fields)


def _model_within(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for a in get_args(annotation) if (m := _model_within(a))), None)
