"""The reference tables, where they are: `../shared/reference`, or the folder in LEITMOTIF_REFERENCE."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def table(name: str) -> list[dict[str, str]]:
    """The rows of a reference table; the test is skipped where it is absent."""
    places = [Path(os.environ.get("LEITMOTIF_REFERENCE", "")), ROOT.parent / "shared" / "reference"]
    for place in places:
        if (path := place / name).is_file():
            with path.open(encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    pytest.skip(f"{name} is not there: set LEITMOTIF_REFERENCE to the folder of reference tables")
