"""One asker over the project's own knowledge, shared by all tests of this room."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.asking.asker import Asker
from bot.knowledge.loading import load
from bot.titles.catalogue import Titles

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


@pytest.fixture(scope="session")
def asker() -> Asker:
    """An asker that knows what the packaged base knows."""
    library = load(KNOWLEDGE)
    return Asker(library, Titles(library))
