"""Questions from the command line or from standard input, one at a time as they come."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

import msgspec

from bot.words import Phrase, Word, voice


def inputs(words: Sequence[str]) -> Iterator[str]:
    """The words as one text; without any, each line of standard input as it arrives."""
    if words:
        yield " ".join(words)
        return
    # Bytes that are no UTF-8 are somebody's text all the same: shown as �, never an error.
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def put(line: str) -> None:
    """Print a line now: who pipes questions in waits for each answer."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def say(id: str, **args: Word) -> None:
    """Print a message of the catalogue in English, the language of operators and editors."""
    put(voice().say(Phrase.of(id, **args)))


def put_json(value: object) -> None:
    """Print one JSON object on a line."""
    put(msgspec.json.encode(value).decode())
