"""What a running bot does not load, and that SQLAlchemy's package is whole for whoever asks it for more."""

from __future__ import annotations

import subprocess
import sys

UNUSED = ("sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "alembic", "yaml", "aiohttp.web",
          "pydantic", "rich", "bot.trivia.questions.kinds", "bot.trivia.judge.judge")  # fmt: skip


def said(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_a_bot_that_starts_loads_nothing_it_may_never_use() -> None:
    code = "import sys; sys.modules['rich'] = None; import bot.cli.run, bot.discord_app.run\n"
    code += f"print(*(name for name in {UNUSED} if sys.modules.get(name)))"
    assert said(code) == []


def test_a_session_can_still_be_had() -> None:
    code = """
from bot.store.lean import AsyncEngine
import sqlalchemy.ext.asyncio as whole
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
assert whole.AsyncEngine is AsyncEngine
assert AsyncSession(create_async_engine("sqlite+aiosqlite://")).sync_session is not None
print("had")
"""
    assert said(code) == ["had"]


def test_nothing_changes_where_the_package_was_loaded_before() -> None:
    code = """
import sqlalchemy.ext.asyncio as whole
from bot.store.lean import AsyncEngine
assert whole.AsyncEngine is AsyncEngine
print("same")
"""
    assert said(code) == ["same"]
