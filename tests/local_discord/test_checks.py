"""Each guard is fed what it must refuse, and what it must let pass."""

from __future__ import annotations

from typing import Any

import pytest

from tests.local_discord import checks
from tests.local_discord.openapi import description
from tests.local_discord.reading import pings
from tests.local_discord.state import COMPONENTS_V2

Json = dict[str, Any]


def text(words: str) -> Json:
    return {"type": 10, "content": words}


def button(**more: Any) -> Json:
    return {"type": 2, "style": 2, "label": "Why?", "custom_id": "w", **more}


def row(*children: Json) -> Json:
    return {"type": 1, "components": list(children)}


def v2(*components: Json, **more: Any) -> Json:
    return {"flags": COMPONENTS_V2, "components": list(components), **more}


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x" * 2001},
        {},
        v2(text("x" * 4001)),
        v2(text("x" * 2001), {"type": 17, "components": [text("x" * 2000)]}),
        v2(*[text("x")] * 41),
        v2(text("x"), content="beside"),
        v2(text(" ")),
        v2(row(button(), button())),
        v2(row(button(custom_id="c" * 101))),
        v2(row(*[button(custom_id=str(n)) for n in range(6)])),
        v2(row(button(label="x" * 81))),
        v2(row(button(label=""))),
        v2(row(button(style=5))),
        v2(row({"type": 3, "custom_id": "s", "options": []})),
        v2(row({"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "1"}] * 2})),
        {"content": "x", "components": [text("second kind without its flag")]},
    ],
)
def test_a_message_over_a_limit_is_refused(body: Json) -> None:
    assert checks.message(body)


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x" * 2000},
        v2(text("x" * 4000)),
        v2(*[text("x")] * 40),
        v2({"type": 17, "components": [text("x"), row(button())]}),
        v2(row(button(style=5, custom_id=None, url="https://example.org"))),
    ],
)
def test_a_message_at_its_limits_passes(body: Json) -> None:
    assert checks.message(body) == []


def test_content_cannot_come_back_to_a_message_of_the_second_kind() -> None:
    assert checks.message({"content": "x"}, flags=COMPONENTS_V2, creates=False)


def test_autocomplete_offers_25_at_most_of_100_characters_at_most() -> None:
    assert checks.choices([{"name": "a", "value": "a"}] * 25) == []
    assert checks.choices([{"name": "a", "value": "a"}] * 26)
    assert checks.choices([{"name": "a" * 101, "value": "a"}])
    assert checks.choices([{"name": "a", "value": ""}])


def test_a_first_response_must_suit_its_interaction() -> None:
    assert checks.callback({"type": 8, "data": {"choices": []}}, 2)
    assert checks.callback({"type": 9, "data": {"components": []}}, 5)
    assert checks.callback({"type": 6}, 2)
    assert checks.callback({"type": 6}, 3) == []


@pytest.mark.parametrize(
    "command",
    [
        {"name": "Upper", "description": "x"},
        {"name": "two words", "description": "x"},
        {"name": "bare", "description": ""},
        {
            "name": "order",
            "description": "x",
            "options": [
                {"type": 3, "name": "a", "description": "x"},
                {"type": 3, "name": "b", "description": "x", "required": True},
            ],
        },
        {"name": "local", "description": "x", "name_localizations": {"fr": "Avec Espace"}},
    ],
)
def test_a_command_discord_would_not_take_is_refused(command: Json) -> None:
    assert checks.commands([command])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"content": "@everyone"}, ["@everyone"]),
        ({"content": "@everyone", "allowed_mentions": {"parse": []}}, []),
        ({"content": "<@5> <@&6>", "allowed_mentions": {"parse": ["users"]}}, ["<@5>"]),
        ({"content": "<@5> <@6>", "allowed_mentions": {"parse": [], "users": [6]}}, ["<@6>"]),
        ({"content": "`@here`"}, []),
        ({"components": [{"type": 17, "components": [text("@here")]}]}, ["@here"]),
    ],
)
def test_what_would_ping_is_seen(body: Json, expected: list[str]) -> None:
    assert pings(body) == expected


@pytest.mark.skipif(description() is None, reason="Discord's OpenAPI description is not here")
@pytest.mark.parametrize(
    ("method", "path", "body", "fine"),
    [
        ("POST", "/channels/5/messages", {"content": "x", "nonce": "1"}, True),
        ("POST", "/channels/5/messages", {"content": 5.5}, False),
        ("POST", "/channels/5/messages", {"allowed_mentions": {"parse": [], "users": [6]}}, True),
        ("POST", "/channels/5/messages", {"allowed_mentions": {"users": ["six"]}}, False),
        ("POST", "/channels/5/messages", v2(row(button(style=9))), False),
        ("POST", "/channels/5/messages", {"flags": "64", "content": "x"}, True),
        ("POST", "/channels/5/typing", None, True),
        ("POST", "/channels/5/nonsense", None, False),
        ("POST", "/interactions/5/token/callback", {"type": 6}, True),
        ("POST", "/interactions/5/token/callback", {"type": 66}, False),
    ],
)
def test_the_description_tells_good_requests_from_bad(
    method: str, path: str, body: Any, fine: bool
) -> None:
    known = description()
    assert known
    assert (known.faults(method, path, {}, body) == []) is fine
