"""Fluent's simplest messages spoken without loading Fluent, which costs a start as much as all the rest.

Read here are one-line texts with `{ $argument }`, and choices by number or word
(`{ $count -> [one] … *[other] … }`) whose variants are such texts. Whatever else a message has
(terms, functions, several lines, numbers that want grouping) is left to Fluent. A test says every
message of every language in both ways and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

Pattern = list["str | Argument | Choice"]

_TOKEN = re.compile(
    r"\{\s*\$(?P<argument>[a-zA-Z][\w-]*)\s*(?:\}|(?P<choice>->))"
    r"|\{\s*\"(?P<literal>[^\"\\{}]*)\"\s*\}"
    r"|(?P<text>[^{}]+)|(?P<end>\})"
)
_VARIANT = re.compile(r"\s*\n\s*(?P<default>\*?)\[\s*(?P<key>[\w.-]+)\s*\](?P<blank>[ \t]*)")
_ONE_AND_OTHER = ("en", "de", "es", "fr")
_GROUPED = 1000  # numbers from here on are written with separators


class NotPlain(Exception):  # noqa: N818 - no error: it sends the message to Fluent
    """The message, or an argument of it, is more than this module speaks."""


class Argument(str):
    """The name of an argument to be put in."""

    __slots__ = ()


class Choice:
    """Variants by key; the argument's number, plural form or word picks one."""

    def __init__(self, argument: str, variants: dict[str, Pattern], default: str) -> None:
        self.argument = argument
        self.variants = variants
        self.default = default

    def pick(self, value: str | int, language: str) -> Pattern:
        """The variant for a value: the very number or word, else its plural form, else the default."""
        if isinstance(value, int):
            exact = self.variants.get(str(value))
            return (
                exact or self.variants.get(_plural(value, language)) or self.variants[self.default]
            )
        return self.variants.get(value) or self.variants[self.default]


def parse(entry: str) -> Pattern:
    """The pattern of a message, given as its lines in the file.

    Raises:
        NotPlain: it is more than this module speaks.
    """
    lines = [line for line in entry.splitlines() if not line.startswith("#")]
    value = "\n".join(lines).partition("=")[2].strip()
    pattern, end = _pattern(value, 0, nested=False)
    if end != len(value) or not pattern:
        raise NotPlain
    return pattern


def speak(pattern: Pattern, args: Mapping[str, str | int], language: str) -> str:
    """The message with its arguments.

    Raises:
        NotPlain: an argument is missing, or a number that is written with separators.
    """
    return "".join(_spoken(pattern, args, language))


def _spoken(pattern: Pattern, args: Mapping[str, str | int], language: str) -> Iterator[str]:
    for part in pattern:
        if isinstance(part, Choice):
            yield from _spoken(part.pick(_value(part.argument, args), language), args, language)
        elif isinstance(part, Argument):
            yield str(_value(part, args))
        else:
            yield part


def _value(name: str, args: Mapping[str, str | int]) -> str | int:
    value = args.get(name)
    if value is None or (isinstance(value, int) and abs(value) >= _GROUPED):
        raise NotPlain
    return value


def _pattern(text: str, at: int, *, nested: bool) -> tuple[Pattern, int]:
    """Parts up to the end, or of a variant up to its line's end."""
    parts: Pattern = []
    while at < len(text):
        if nested and text[at] == "\n":
            break
        token = _TOKEN.match(text, at)
        if token is None or token["end"]:
            raise NotPlain
        at = token.end()
        if token["choice"]:
            choice, at = _choice(text, at, token["argument"])
            parts.append(choice)
        elif token["argument"]:
            parts.append(Argument(token["argument"]))
        elif token["literal"] is not None:
            parts.append(token["literal"])
        else:
            said, line_end, _ = token["text"].partition("\n")
            if line_end and not nested:
                raise NotPlain
            at -= len(token["text"]) - len(said)
            if said:
                parts.append(said)
    if parts and type(parts[-1]) is str:
        parts[-1] = parts[-1].rstrip()
    return parts, at


def _choice(text: str, at: int, argument: str) -> tuple[Choice, int]:
    variants: dict[str, Pattern] = {}
    default = None
    while variant := _VARIANT.match(text, at):
        variants[variant["key"]], at = _pattern(text, variant.end(), nested=True)
        if variant["default"]:
            default = variant["key"]
    end = re.compile(r"\s*\}").match(text, at)
    if end is None or default is None:
        raise NotPlain
    return Choice(argument, variants, default), end.end()


def _plural(number: int, language: str) -> str:
    """The plural form below a million, in languages that have one and other; Fluent knows the rest."""
    if language not in _ONE_AND_OTHER:
        raise NotPlain
    return "one" if abs(number) == 1 or (number == 0 and language == "fr") else "other"


def names(patterns: Sequence[Pattern]) -> frozenset[str]:
    """The arguments that patterns take, for tests that fill them all."""
    found: set[str] = set()
    for pattern in patterns:
        for part in pattern:
            if isinstance(part, Choice):
                found |= {part.argument} | names(list(part.variants.values()))
            elif isinstance(part, Argument):
                found.add(part)
    return frozenset(found)
