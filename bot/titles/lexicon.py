"""Ordinary words: a slip seldom makes one, another title mostly does."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_COMMON = 3000


@cache
def words() -> frozenset[str]:
    """Words in use, names among them, folded; from words.txt, which says where they come from."""
    return frozenset(_lines())


@cache
def common() -> frozenset[str]:
    """The most frequent of them: one of these alone says nothing."""
    return frozenset(_lines()[:_COMMON])


def _lines() -> list[str]:
    text = (files("bot.titles") / "words.txt").read_text(encoding="ascii")
    return [line for line in text.split("\n") if line and line[0] != "#"]
