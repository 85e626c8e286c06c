"""One Fluent catalogue per language, parsed message by message as messages are first needed.

Parsing a whole catalogue costs more than a question does; so the file is cut at its message
boundaries and only what is spoken is parsed. A further language is one file beside this one, `it.ftl`,
or a folder of files; it is found by its name. Fluent itself is loaded for the first message that
`plain.py` does not speak (docs/decisions/0005-plain-messages.md).
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from bot.words import plain
from bot.words.phrase import Listing, Name, Phrase, Word

FOLDER = Path(__file__).parent
_LANGUAGE = re.compile(r"([a-z]{2,3})(\.ftl)?$")
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
# A name that ends with a stop of its own, at the end of a sentence ("by M.I.A.").
_TWO_STOPS = re.compile(r"\b([A-Z]|Jr|Sr|Inc)\.\.(?=\s|$)")
_REFERENCE = re.compile(r"\{ *(-?[a-z][\w-]*)")


class Voice:
    """Speaks one language; what it lacks, English says."""

    def __init__(self, language: str, texts: list[str], fallback: Voice | None = None) -> None:
        self.language = language
        self._fallback = fallback
        self._entries = {name: entry for text in texts for name, entry in _cut(text)}
        self._parsed: set[str] = set()
        self._plain: dict[str, plain.Pattern | None] = {}

    @cached_property
    def _bundle(self) -> Any:
        from fluent.runtime import FluentBundle

        # Marks around arguments are for mixed writing directions; they show as boxes on Discord.
        return FluentBundle([self.language], use_isolating=False)

    def knows(self, id: str) -> bool:
        """Whether this very language has the message."""
        return id in self._entries

    @property
    def ids(self) -> frozenset[str]:
        """All message ids of this language."""
        return frozenset(self._entries)

    def say(self, word: Word) -> str:
        """Speak a phrase, listing, name or plain word.

        Raises:
            KeyError: no catalogue has the message (a bug; a test finds it first).
        """
        match word:
            case Phrase():
                return self._phrase(word)
            case Listing():
                return self._listing(word)
            case Name():
                return self._name(word)
            case _:
                return str(word)

    def _phrase(self, phrase: Phrase) -> str:
        if phrase.id not in self._entries:
            if self._fallback is None:
                raise KeyError(phrase.id)
            return self._fallback.say(phrase)
        args = {
            name: value
            if isinstance(value, int) and not isinstance(value, bool)
            else self.say(value)
            for name, value in phrase.args.items()
        }
        text = self._spoken(phrase.id, args)
        return _TWO_STOPS.sub(r"\1.", text) if ".." in text else text

    def _spoken(self, id: str, args: dict[str, str | int]) -> str:
        pattern = self._plain_pattern(id)
        if pattern is not None:
            try:
                return plain.speak(pattern, args, self.language)
            except plain.NotPlain:
                pass
        return self._fluently(id, args)

    def _plain_pattern(self, id: str) -> plain.Pattern | None:
        if id not in self._plain:
            try:
                self._plain[id] = plain.parse(self._entries[id])
            except plain.NotPlain:
                self._plain[id] = None
        return self._plain[id]

    def _fluently(self, id: str, args: dict[str, str | int]) -> str:
        self._parse(id)
        message = self._bundle.get_message(id)
        if message.value is None:
            raise KeyError(id)
        text, errors = self._bundle.format_pattern(message.value, args)
        if errors:
            raise KeyError(f"{id}: {errors[0]}")
        return str(text)

    def _listing(self, listing: Listing) -> str:
        spoken = [self.say(word) for word in listing.words]
        if len(spoken) < 2:
            return "".join(spoken)
        last = Phrase.of(f"list-{listing.last}", first=", ".join(spoken[:-1]), last=spoken[-1])
        return self._phrase(last)

    def _name(self, name: Name) -> str:
        if self.language in name.local:
            return self.say(name.local[self.language])
        return self.say(Phrase(name.id) if name.id in self._entries else name.text)

    def _parse(self, id: str) -> None:
        if id in self._parsed or id not in self._entries:
            return
        self._parsed.add(id)
        entry = self._entries[id]
        for name in _REFERENCE.findall(entry):
            self._parse(name)
        from fluent.runtime import FluentResource

        self._bundle.add_resource(FluentResource(entry))


def _cut(text: str) -> list[tuple[str, str]]:
    starts = [(m.start(), m.group(1)) for m in _ENTRY.finditer(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [(name, text[start:end]) for (start, name), end in zip(starts, ends, strict=True)]


def languages_in(folder: Path) -> tuple[str, ...]:
    """The languages a folder holds, English first: each a file `xx.ftl`, or a folder `xx` of files."""
    found = {match[1] for file in folder.iterdir() if (match := _LANGUAGE.match(file.name))}
    return ("en", *sorted(found - {"en"}))


LANGUAGES = languages_in(FOLDER)


def read(language: str, folder: Path = FOLDER, fallback: Voice | None = None) -> Voice:
    """The voice that a folder's file or files of a language make."""
    alone, several = folder / f"{language}.ftl", folder / language
    files = (
        [file for file in several.iterdir() if file.suffix == ".ftl"] if several.exists() else []
    )
    files = [*sorted(files), *([alone] if alone.exists() else [])]
    return Voice(language, [file.read_text(encoding="utf-8") for file in files], fallback)


@lru_cache
def voice(language: str = "en") -> Voice:
    """The voice of a language (`en`, `en-GB`, `es-419`, …); an unknown one speaks English."""
    code = language.split("-")[0].lower()
    if code not in LANGUAGES:
        code = "en"
    return read(code, fallback=None if code == "en" else voice("en"))
