"""How the program ends tells whoever started it whether starting it again may help."""

from __future__ import annotations

import pytest

from bot.discord_app.preflight import LoginError, preflight
from bot.errors import AGAIN, StoreError
from bot.store.engine import check_integrity, make_engine


async def test_trouble_that_may_pass_has_an_exit_code_of_its_own() -> None:
    with pytest.raises(LoginError) as login:
        await preflight("token", "http://127.0.0.1:9/api/v10", tries=1)
    assert login.value.exit_code == AGAIN
    engine = make_engine("postgresql+asyncpg://leitmotif@127.0.0.1:9/leitmotif")
    with pytest.raises(StoreError) as store:
        await check_integrity(engine)
    assert store.value.exit_code == AGAIN
    await engine.dispose()
