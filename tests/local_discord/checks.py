"""Discord's documented limits that its OpenAPI description does not state.

Each check returns sentences; an empty list means the request would be taken.
"""

from __future__ import annotations

import re
from typing import Any

from tests.local_discord.reading import walk
from tests.local_discord.state import COMPONENTS_V2

Json = dict[str, Any]

_COMMAND_NAME = re.compile(r"^[-_'\w]{1,32}$")
_V1_TYPES = {1, 2, 3, 5, 6, 7, 8}


def message(body: Json, *, flags: int = 0, creates: bool = True, files: int = 0) -> list[str]:
    """A message to be made or changed; `flags` are those it already has."""
    flags |= body.get("flags") or 0
    components = body.get("components") or []
    content = body.get("content") or ""
    faults = []
    if len(content) > 2000:
        faults.append(f"content has {len(content)} characters; 2000 at most")
    if flags & COMPONENTS_V2:
        faults += [
            f"{key} beside components v2" for key in ("content", "embeds", "poll") if body.get(key)
        ]
        shown = sum(len(c["content"]) for c in walk(components) if c["type"] == 10)
        if shown > 4000:
            faults.append(f"text of all components has {shown} characters; 4000 at most")
        if (number := len(list(walk(components)))) > 40:
            faults.append(f"{number} components; 40 at most")
    else:
        if len(components) > 5:
            faults.append(f"{len(components)} rows; 5 at most")
        if any(c["type"] not in _V1_TYPES for c in walk(components)):
            faults.append("components of the second kind without the flag")
    empty = not (content or body.get("embeds") or components or files or body.get("poll"))
    if creates and empty:
        faults.append("an empty message")
    return faults + components_of(components)


def components_of(components: list[Json]) -> list[str]:
    """Rules for components themselves, on messages and in modals."""
    faults = []
    ids = [c["custom_id"] for c in walk(components) if c.get("custom_id")]
    faults += [f"custom id {id} twice" for id in {i for i in ids if ids.count(i) > 1}]
    faults += [f"custom id of {len(i)} characters" for i in ids if len(i) > 100]
    for component in walk(components):
        match component["type"]:
            case 1:
                faults += _row(component["components"])
            case 2:
                faults += _button(component)
            case 3:
                faults += _select(component)
            case 10 if not component["content"].strip():
                faults.append("an empty text")
            case 9 if not 1 <= len(component["components"]) <= 3:
                faults.append("a section takes 1 to 3 texts")
    return faults


def _row(children: list[Json]) -> list[str]:
    kinds = {c["type"] for c in children}
    if kinds == {2}:
        return [] if len(children) <= 5 else [f"{len(children)} buttons in a row; 5 at most"]
    if len(children) == 1 and kinds <= {3, 4, 5, 6, 7, 8}:
        return []
    return [f"a row of {sorted(kinds)} ({len(children)})"]


def _button(button: Json) -> list[str]:
    faults = []
    if button["style"] == 5:
        if not button.get("url") or button.get("custom_id"):
            faults.append("a link button takes a url and no custom id")
    elif not button.get("custom_id"):
        faults.append("a button without a custom id")
    if not (button.get("label") or button.get("emoji")):
        faults.append("a button with nothing on it")
    if len(button.get("label") or "") > 80:
        faults.append(f"button label of {len(button['label'])} characters; 80 at most")
    return faults


def _select(select: Json) -> list[str]:
    options = select.get("options") or []
    faults = []
    if not 1 <= len(options) <= 25:
        faults.append(f"{len(options)} select options; 1 to 25")
    values = [o["value"] for o in options]
    if len(set(values)) != len(values):
        faults.append("two select options of one value")
    for option in options:
        faults += [
            f"select option's {key} of {len(option[key])} characters; 100 at most"
            for key in ("label", "value", "description")
            if len(option.get(key) or "") > 100
        ]
    if (select.get("max_values") or 1) > max(1, len(options)):
        faults.append("more values than options")
    if len(select.get("placeholder") or "") > 150:
        faults.append("placeholder over 150 characters")
    return faults


def modal(data: Json) -> list[str]:
    """A modal: 1 to 5 parts, a short title, inputs within their own bounds."""
    faults = components_of(data["components"])
    if not 1 <= len(data["components"]) <= 5:
        faults.append(f"{len(data['components'])} parts in a modal; 1 to 5")
    for part in walk(data["components"]):
        if part["type"] == 4 and len(part.get("value") or "") > (part.get("max_length") or 4000):
            faults.append("prefilled value over its own limit")
        if part["type"] == 4 and len(part.get("placeholder") or "") > 100:
            faults.append("placeholder over 100 characters")
    return faults


def choices(offered: list[Json]) -> list[str]:
    """Autocomplete: at most 25 choices, name and value of 1 to 100 characters."""
    faults = [] if len(offered) <= 25 else [f"{len(offered)} choices; 25 at most"]
    for choice in offered:
        for key in ("name", "value"):
            said = choice[key]
            if isinstance(said, str) and not 1 <= len(said) <= 100:
                faults += [f"choice {key} of {len(said)} characters; 1 to 100"]
    return faults


def callback(body: Json, interaction_type: int, *, flags: int = 0, files: int = 0) -> list[str]:
    """A first response: its type must suit the interaction (2 command, 3 component, 4
    autocomplete, 5 modal submit); `flags` are those of the message clicked on."""
    kind, data = body["type"], body.get("data") or {}
    allowed = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5, 6, 7}}[interaction_type]
    if kind not in allowed:
        return [f"response {kind} to an interaction of type {interaction_type}"]
    match kind:
        case 4:
            return message(data, files=files)
        case 7:
            return message(data, flags=flags, creates=False, files=files)
        case 8:
            return choices(data["choices"])
        case 9:
            return modal(data)
    return []


def commands(wanted: list[Json], *, kept: int = 0) -> list[str]:
    """A whole set of commands: numbers by type, names, 8,000 characters each, order of options."""
    faults = []
    for kind, most in ((1, 100), (2, 15), (3, 15)):
        number = sum((c.get("type") or 1) == kind for c in wanted)
        if number > most:
            faults.append(f"{number} commands of type {kind}; {most} at most")
    for command in wanted:
        if (command.get("type") or 1) == 1:
            faults += _named(command)
            if (size := _size(command)) > 8000:
                faults.append(f"{command['name']}: {size} characters; 8000 at most")
        elif command.get("description"):
            faults.append(f"{command['name']}: a menu has no description")
    return faults


def _named(item: Json, path: str = "") -> list[str]:
    path = f"{path}/{item['name']}"
    names = [item["name"], *(item.get("name_localizations") or {}).values()]
    faults = [
        f"{path}: name {name!r}"
        for name in names
        if not _COMMAND_NAME.match(name) or name != name.lower()
    ]
    if not item.get("description"):
        faults.append(f"{path}: no description")
    options = item.get("options") or []
    wanting = [bool(o.get("required")) for o in options]
    if wanting != sorted(wanting, reverse=True):
        faults.append(f"{path}: required options come first")
    if len({o["name"] for o in options}) != len(options):
        faults.append(f"{path}: one option name twice")
    for option in options:
        faults += _named(option, path)
        for choice in option.get("choices") or []:
            every = [choice["name"], *(choice.get("name_localizations") or {}).values()]
            faults += [f"{path}: choice {n!r}" for n in every if not 1 <= len(n) <= 100]
    return faults


def _size(item: Json) -> int:
    def longest(key: str) -> int:
        local = (item.get(f"{key}_localizations") or {}).values()
        return max(len(text) for text in (item.get(key) or "", *local))

    size = longest("name") + longest("description")
    for choice in item.get("choices") or []:
        size += len(choice["name"]) + len(str(choice["value"]))
    return size + sum(_size(option) for option in item.get("options") or [])
