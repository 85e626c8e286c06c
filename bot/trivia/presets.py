"""Presets: a server's rules under a name, to start a round by; exported to a file and imported from one."""

from __future__ import annotations

import re

import msgspec

from bot.errors import PlayerError
from bot.trivia.ports import Store
from bot.trivia.questions.model import Topic
from bot.trivia.rules import LIMITS, Rules
from bot.words.phrase import Phrase

KIND = "preset"
MOST = 25  # of one server
_NAME = re.compile(r"[\w][\w .'-]{0,31}")


def checked(rules: Rules) -> Rules:
    """The rules, if every value is one that may be played.

    Raises:
        PlayerError: names the value and what it may be.
    """
    for name, (low, high) in LIMITS.items():
        value = getattr(rules, name)
        if value is not None and not low <= value <= high:
            raise PlayerError(
                Phrase.of("trivia-error-limit", name=name, low=low, high=high, value=value)
            )
    if rules.kinds:
        from bot.trivia.questions.kinds import KINDS  # not for starting and idling
    for kind in rules.kinds:
        if kind not in KINDS:
            raise PlayerError(Phrase.of("trivia-error-kind", kind=kind, kinds=", ".join(KINDS)))
    if rules.topic is not None and rules.topic not in list(Topic):
        topics = ", ".join(topic for topic in Topic if topic is not Topic.PACK)
        raise PlayerError(Phrase.of("trivia-error-topic", topic=rules.topic, topics=topics))
    if rules.first_year and rules.last_year and rules.first_year > rules.last_year:
        raise PlayerError(
            Phrase.of("trivia-error-years", first=str(rules.first_year), last=str(rules.last_year))
        )
    if rules.mode.private:
        raise PlayerError(Phrase.of("trivia-error-private-preset"))
    return rules


async def keep(store: Store, server: str, name: str, rules: Rules) -> None:
    """Write a preset, in place of an older one of that name.

    Raises:
        PlayerError: no good name or rules, or too many presets.
    """
    name = name.strip()
    if not _NAME.fullmatch(name):
        raise PlayerError(Phrase.of("trivia-error-preset-name"))
    names = await listed(store, server)
    if name not in names and len(names) >= MOST:
        raise PlayerError(Phrase.of("trivia-error-presets-full", most=MOST))
    data = msgspec.json.encode(checked(rules))
    await store.put(f"server:{server}", KIND, name, value=data)


async def listed(store: Store, server: str) -> dict[str, Rules]:
    """A server's presets by name."""
    rows = await store.documents(f"server:{server}", KIND)
    return {name: msgspec.json.decode(data, type=Rules) for (_, name), data in sorted(rows.items())}


async def load(store: Store, server: str, name: str) -> Rules:
    """The rules of a preset.

    Raises:
        PlayerError: there is none of that name.
    """
    data = await store.get(f"server:{server}", KIND, name)
    if data is None:
        raise PlayerError(Phrase.of("trivia-error-no-preset", name=name[:40]))
    return msgspec.json.decode(data, type=Rules)


async def remove(store: Store, server: str, name: str) -> None:
    """Take a preset away.

    Raises:
        PlayerError: there is none of that name.
    """
    await load(store, server, name)
    await store.put(f"server:{server}", KIND, name, value=None)


async def export(store: Store, server: str) -> bytes:
    """All presets as one JSON file, by name."""
    presets = await listed(store, server)
    return msgspec.json.format(msgspec.json.encode(presets), indent=2)


async def bring(store: Store, server: str, data: bytes) -> list[str]:
    """Take in the presets of a file, all or none; their names.

    Raises:
        PlayerError: the file holds no presets, or one that can't be played.
    """
    try:
        presets = msgspec.json.decode(data[: 64 * 1024], type=dict[str, Rules])
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise PlayerError(Phrase.of("trivia-error-preset-file", reason=str(error)[:120])) from error
    now = await listed(store, server)
    for name, rules in presets.items():
        if not _NAME.fullmatch(name):
            raise PlayerError(Phrase.of("trivia-error-preset-name"))
        checked(rules)
    if len(now.keys() | presets.keys()) > MOST:
        raise PlayerError(Phrase.of("trivia-error-presets-full", most=MOST))
    for name, rules in presets.items():
        await keep(store, server, name, rules)
    return list(presets)
