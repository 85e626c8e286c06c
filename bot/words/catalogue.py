"""One Fluent catalogue per language, parsed message by message as messages are first needed.

Parsing a whole catalogue costs more than a question does; so the file is cut at its message
boundaries and only what is spoken is parsed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from bot.words.phrase import Listing, Phrase, Word

LANGUAGES = ("en", "es", "fr", "de")
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{ *(-?[a-z][\w-]*)")


class Voice:
    """Speaks one language; what it lacks, English says."""

    def __init__(self, language: str, texts: list[str], fallback: Voice | None = None) -> None:
        self.language = language
        self._fallback = fallback
        # Marks around arguments are for mixed writing directions; they show as boxes on Discord.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._entries = {name: entry for text in texts for name, entry in _cut(text)}
        self._parsed: set[str] = set()

    def knows(self, id: str) -> bool:
        """Whether this very language has the message."""
        return id in self._entries

    @property
    def ids(self) -> frozenset[str]:
        """All message ids of this language."""
        return frozenset(self._entries)

    def say(self, word: Word) -> str:
        """Speak a phrase, listing or plain word.

        Raises:
            KeyError: no catalogue has the message (a bug; a test finds it first).
        """
        match word:
            case Phrase():
                return self._phrase(word)
            case Listing():
                return self._listing(word)
            case _:
                return str(word)

    def _phrase(self, phrase: Phrase) -> str:
        if phrase.id not in self._entries:
            if self._fallback is None:
                raise KeyError(phrase.id)
            return self._fallback.say(phrase)
        self._parse(phrase.id)
        args = {
            name: value
            if isinstance(value, int) and not isinstance(value, bool)
            else self.say(value)
            for name, value in phrase.args.items()
        }
        message = self._bundle.get_message(phrase.id)
        if message.value is None:
            raise KeyError(phrase.id)
        text, errors = self._bundle.format_pattern(message.value, args)
        if errors:
            raise KeyError(f"{phrase.id}: {errors[0]}")
        return str(text)

    def _listing(self, listing: Listing) -> str:
        spoken = [self.say(word) for word in listing.words]
        if len(spoken) < 2:
            return "".join(spoken)
        last = Phrase.of(f"list-{listing.last}", first=", ".join(spoken[:-1]), last=spoken[-1])
        return self._phrase(last)

    def _parse(self, id: str) -> None:
        if id in self._parsed or id not in self._entries:
            return
        self._parsed.add(id)
        entry = self._entries[id]
        for name in _REFERENCE.findall(entry):
            self._parse(name)
        self._bundle.add_resource(FluentResource(entry))


def _cut(text: str) -> list[tuple[str, str]]:
    starts = [(m.start(), m.group(1)) for m in _ENTRY.finditer(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [(name, text[start:end]) for (start, name), end in zip(starts, ends, strict=True)]


@lru_cache
def voice(language: str = "en") -> Voice:
    """The voice of a language (`en`, `en-GB`, `es-419`, …); an unknown one speaks English."""
    code = language.split("-")[0].lower()
    if code not in LANGUAGES:
        code = "en"
    folder = files("bot.words") / code
    texts = [
        file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".ftl")
    ]
    return Voice(code, texts, None if code == "en" else voice("en"))
