"""Natural keys and stable ids: how an entry is named for people, and how for the program."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

PREFIXES = {"work": "w", "person": "p", "song": "s", "nomination": "n", "term": "g"}
_KEY = re.compile(r"(?P<title>.+) \((?P<tail>[^()]*(?:\([^()]*\)[^()]*)*)\)")
_YEAR = re.compile(r"(?P<year>\d{4})(?:, (?P<qualifier>.+))?")


def new_id(kind: str, key: str, taken: Container[str] = ()) -> str:
    """An id for a new entry: a letter for its kind and seven characters drawn from its key.

    The same key gets the same id wherever it is first written, so that two editors who add one
    entry agree; an id already `taken` is passed over.
    """
    # Only who gives ids pays for OpenSSL; splitting keys is part of every start.
    import base64
    import hashlib

    salt = 0
    while True:
        digest = hashlib.sha256(f"{kind}\0{key}\0{salt}".encode()).digest()
        id = PREFIXES[kind] + base64.b32encode(digest)[:7].decode().lower()
        if id not in taken:
            return id
        salt += 1


def sort_key(key: str) -> tuple[str, str]:
    """Where an entry stands in its file: by letters without case and accents, then as written."""
    plain = unicodedata.normalize("NFKD", key.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)), key


def split_work_key(key: str) -> tuple[str, int, str | None] | None:
    """`Title (1977)` or `Title (2010, series)` as (title, year, qualifier); None if it is neither."""
    outer = _KEY.fullmatch(key)
    inner = outer and _YEAR.fullmatch(outer["tail"])
    if not outer or not inner:
        return None
    return outer["title"], int(inner["year"]), inner["qualifier"]


def split_song_key(key: str) -> tuple[str, str] | None:
    """`Title (qualifier)` as (title, qualifier); None if it has no qualifier."""
    outer = _KEY.fullmatch(key)
    return (outer["title"], outer["tail"]) if outer else None
