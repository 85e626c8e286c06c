"""Orders to whoever makes or plays music, and wishes for what is sung: they share our words and ask nothing."""

from __future__ import annotations

from bot.asking.cues import words
from bot.asking.reading import Reading

_ORDERS = words(
    "write compose make create generate draw repeat sing play hum dance skip pause stop queue whistle strum"
)
_OPENERS = words("please pls plz can could would will you hey yo ok now just and so bot")
_NEXT = words("next previous another")
_PLAYED = words("song track one tune")
_SUNG = words("lyrics lyric chords tabs karaoke")
_MAKERS = words("who whos wrote write writes written writer by whose lyricist sang sings")


def is_chat(reading: Reading) -> bool:
    """Whether a text wants something done with music, or its words, rather than to know of it."""
    return _is_order(reading) or _is_transcript(reading)


def _is_order(reading: Reading) -> bool:
    """Whether it wants music made or moved on: "sing let it go for me", "next song please"."""
    said = [token.word for token in reading.said.tokens]
    start = next((i for i, word in enumerate(said) if word not in _OPENERS), len(said))
    first, second = [*said[start:], "", ""][:2]
    if (first, second) == ("put", "on") or (first in _NEXT and second in _PLAYED):
        return True
    return first in _ORDERS and second != "" and start not in reading.named


def _is_transcript(reading: Reading) -> bool:
    """Whether it wants the words or chords of a song rather than who made them."""
    heard = {token.word for i, token in enumerate(reading.said.tokens) if i not in reading.named}
    return bool(_SUNG & heard) and not _MAKERS & heard
