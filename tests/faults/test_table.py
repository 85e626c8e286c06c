"""docs/reliability.md: every row names tests, and every test it names exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows() -> list[str]:
    """The rows of the tables of faults."""
    text = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    text = text.partition("## Beside")[0]
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [line for line in lines if not line.startswith("| fault")]


def test_every_row_of_the_reliability_table_names_a_test_that_exists() -> None:
    assert len(rows()) > 30
    missing = []
    for row in rows():
        named = NAMED.findall(row)
        if not named:
            missing.append(row)
        for file, name in named:
            path = ROOT / file
            tree = (
                ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.Module([], [])
            )
            known = {
                node.name
                for node in ast.walk(tree)
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            if name not in known:
                missing.append(f"{file}::{name}")
    assert missing == []


def test_a_row_tells_the_fault_the_outcome_and_what_is_lost() -> None:
    for row in rows():
        cells = [cell.strip() for cell in row.strip("|").split(" | ")]
        assert len(cells) == 5, row
        assert all(cells), row
