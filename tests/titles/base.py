"""The knowledge base of this checkout, for tests that look at titles in their true number."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.knowledge.library import Library
from bot.knowledge.loading import load
from bot.titles import Titles

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@cache
def library() -> Library:
    """All facts of knowledge/."""
    return load(KNOWLEDGE)


@cache
def titles() -> Titles:
    """The engine over them."""
    return Titles(library())
