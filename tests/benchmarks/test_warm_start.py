"""Start-up against a bare interpreter that imports rapidfuzz and the snapshot's decoder: printed ratios.

Run with `python -m pytest tests/benchmarks -s`. Runs take turns, so that a busy machine slows all
of them alike; the fastest of each counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.knowledge.loading import load

ROOT = Path(__file__).parents[2]
TURNS = 7
LOAD = """\
import sys
from pathlib import Path
from bot.knowledge.loading import load
load(Path(sys.argv[1]), cache_dir=Path(sys.argv[2]) if len(sys.argv) > 2 else None)
"""


def seconds(command: Sequence[str], data: Path) -> float:
    begun = time.perf_counter()
    environ = {**os.environ, "DATA_DIR": str(data), "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, cwd=ROOT, env=environ, check=True, capture_output=True)
    return time.perf_counter() - begun


def test_warm_start_against_bare_imports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    knowledge, cache = ROOT / "knowledge", tmp_path / "cache"
    base = load(knowledge, cache_dir=cache).base
    python = sys.executable
    commands = {
        "import rapidfuzz, msgspec": [python, "-c", "import rapidfuzz, msgspec"],
        "warm load": [python, "-c", LOAD, str(knowledge), str(cache)],
        "cold load": [python, "-c", LOAD, str(knowledge)],
    }
    if (ROOT / "bot" / "cli" / "ask.py").exists():
        question = ["ask", "is star wars a score or a soundtrack"]
        commands["warm first answer"] = [python, "-m", "bot", *question]
        seconds(commands["warm first answer"], tmp_path)  # fills the caches
    times: dict[str, float] = {}
    for turn in range(TURNS):
        for name, command in commands.items():
            if name != "cold load" or turn < 2:
                times[name] = min(times.get(name, 1e9), seconds(command, tmp_path))
    bare = times["import rapidfuzz, msgspec"]
    with capsys.disabled():
        sys.stdout.write(f"\n{len(base.works)} works, {len(base.nominations)} nominations\n")
        for name, taken in times.items():
            sys.stdout.write(f"  {name:<28}{taken * 1000:7.0f} ms  {taken / bare:5.2f} x\n")
