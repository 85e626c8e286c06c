"""The fake store keeps the contract, so that what passes with it passes with the others."""

from __future__ import annotations

import pytest

from bot.trivia.ports import Store
from tests.fakes import MemoryStore
from tests.store.contract import StoreContract


class TestMemory(StoreContract):
    @pytest.fixture
    def store(self) -> Store:
        return MemoryStore()
