"""Requests held against Discord's own OpenAPI description, where it is present."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, TypeChecker, ValidationError, validators
from referencing import Registry
from referencing.jsonschema import DRAFT202012

Json = dict[str, Any]
_NAME = "urn:discord"
_HERE = Path(__file__).resolve().parents[2]


def description_path() -> Path | None:
    """Where the description is: `LEITMOTIF_OPENAPI`, else ../shared/discord beside the checkout."""
    named = os.environ.get("LEITMOTIF_OPENAPI")
    places = [Path(named)] if named else [_HERE.parent / "shared/discord/openapi.json"]
    return next((place for place in places if place.is_file()), None)


def _is_integer(_: TypeChecker, value: object) -> bool:
    if isinstance(value, bool):
        return False
    # "Integer fields accept numeric strings", says the description's own README.
    return isinstance(value, int) or (isinstance(value, str) and value.lstrip("-").isdigit())


def _is_string(_: TypeChecker, value: object) -> bool:
    # Ids may be sent as numbers.
    return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool))


def _pattern(
    validator: Any, pattern: str, value: object, schema: Json
) -> Iterator[ValidationError]:
    if not re.search(pattern, str(value)):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _length(limit: str) -> Any:
    def check(_: Any, bound: int, value: object, __: Json) -> Iterator[ValidationError]:
        if isinstance(value, str):
            size = len(value)
            if (limit == "max" and size > bound) or (limit == "min" and size < bound):
                yield ValidationError(f"{size} characters; {limit}imum {bound}")

    return check


def _any_of(validator: Any, choices: list[Json], value: Any, _: Json) -> Iterator[ValidationError]:
    # Unions of objects tell themselves apart by `type`: naming that branch's faults says more.
    best: list[ValidationError] | None = None
    for index, choice in enumerate(choices):
        errors = list(validator.descend(value, choice, schema_path=index))
        if not errors:
            return
        wrong_kind = any(list(e.path)[-1:] == ["type"] for e in errors)
        if not wrong_kind and (best is None or len(errors) < len(best)):
            best = errors
    yield from best or [ValidationError(f"{str(value)[:200]!r} fits no branch")]


def _number(limit: str) -> Any:
    def check(_: Any, bound: int, value: object, __: Json) -> Iterator[ValidationError]:
        if _is_integer(TypeChecker(), value):
            number = int(str(value))
            if (limit == "max" and number > bound) or (limit == "min" and number < bound):
                yield ValidationError(f"{number}; {limit}imum {bound}")

    return check


_Validator = validators.extend(
    Draft202012Validator,
    {
        "pattern": _pattern,
        "maxLength": _length("max"),
        "minLength": _length("min"),
        "maximum": _number("max"),
        "minimum": _number("min"),
        "anyOf": _any_of,
        "oneOf": _any_of,  # the description's unions overlap once numbers may be strings
    },
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer).redefine(
        "string", _is_string
    ),
)


class Description:
    """The description's routes; a request is looked up by method and path with names in it."""

    def __init__(self, document: Json) -> None:
        whole = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(_NAME, whole)
        self._routes = [
            (re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", path) + "$"), path, methods)
            for path, methods in sorted(
                document["paths"].items(), key=lambda item: (item[0].count("{"), item[0])
            )
        ]
        self._validators: dict[tuple[str, str], Any] = {}

    def faults(self, method: str, path: str, query: dict[str, str], body: Any) -> list[str]:
        """What the description has against a request; `path` without the API's base."""
        found = self._route(method, path)
        if found is None:
            return [f"no such route: {method} {path}"]
        template, operation = found
        known = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "query"}
        faults = [f"unknown query parameter {name}" for name in query if name not in known]
        validator = self._validator(method, template, operation)
        if validator is None:
            if body not in (None, {}, ""):
                faults.append("takes no body")
            return faults
        if body is None:
            required = operation["requestBody"].get("required")
            return [*faults, "body missing"] if required else faults
        for error in validator.iter_errors(body):
            where = ".".join(str(part) for part in error.absolute_path)
            faults.append(f"{where}: {error.message[:300]}")
        return faults

    def _route(self, method: str, path: str) -> tuple[str, Json] | None:
        for pattern, template, methods in self._routes:
            if method.lower() in methods and pattern.match(path):
                return template, methods[method.lower()]
        return None

    def _validator(self, method: str, template: str, operation: Json) -> Any:
        key = (method, template)
        if key not in self._validators:
            content = operation.get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema")
            self._validators[key] = schema and _Validator(schema, registry=self._registry)
        return self._validators[key]


@lru_cache(maxsize=1)
def description() -> Description | None:
    """The description, read once; None where it is absent."""
    path = description_path()
    if path is None:
        return None
    # Absolute references: relative ones would have each validator crawl the whole document.
    text = path.read_text(encoding="utf-8").replace('"#/components', f'"{_NAME}#/components')
    return Description(json.loads(text))
