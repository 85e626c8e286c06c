"""The arrows of the architecture, held: who may import whom, and what loads when."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BOT = ROOT / "bot"

# Which rooms a room may import from; every room may use the shared leaves.
LEAVES = {"errors", "cards", "words", "settings"}
MAY_IMPORT = {
    "words": set(),
    "knowledge": set(),
    "titles": {"knowledge"},
    "asking": {"knowledge", "titles"},
    "trivia": {"knowledge", "titles", "asking"},
    "store": {"trivia"},
}
# Libraries that belong to one room (or a few named modules) alone.
OWNED = {
    "discord": ("discord_app",),
    "sqlalchemy": (
        "store",
        "parts.py",
        "discord_app/run.py",
        "cli/db.py",
    ),  # they pass the engine on
    "alembic": ("store",),
    "yaml": ("knowledge/reader.py", "knowledge/editing/mending.py", "trivia/packs"),
    "ruamel": ("knowledge",),
    "pydantic": ("knowledge", "trivia/packs"),
    "rich": ("console", "cli"),
    "prompt_toolkit": ("console",),
    "PIL": ("discord_app",),
}


def modules() -> list[Path]:
    return sorted(BOT.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_from_the_rooms_below_it(room: str) -> None:
    allowed = MAY_IMPORT[room] | LEAVES | {room}
    for path in sorted((BOT / room).rglob("*.py")):
        for name in imports(path):
            if name.startswith("bot."):
                assert name.split(".")[1] in allowed, f"{path.relative_to(ROOT)} imports {name}"


@pytest.mark.parametrize("library", sorted(OWNED))
def test_a_library_is_imported_only_where_it_is_the_job(library: str) -> None:
    for path in modules():
        here = path.relative_to(BOT).as_posix()
        if library in {name.split(".")[0] for name in imports(path)}:
            assert here.startswith(OWNED[library]), f"bot/{here} imports {library}"


def test_every_module_opens_with_a_sentence() -> None:
    silent = [p for p in modules() if not ast.get_docstring(ast.parse(p.read_text("utf-8")))]
    assert silent == []


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    heavy = "discord sqlalchemy alembic pydantic yaml ruamel rich prompt_toolkit structlog asyncio"
    code = (
        "import sys, bot.cli.main, bot.wiring\n"
        f"print(*[m for m in {heavy.split()!r} if m in sys.modules])"
    )
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert out.stdout.split() == []
