"""Nothing secret and nothing that people wrote gets into the log."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.care.logs import masked

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import logging, structlog
from pathlib import Path
from bot.care.logs import set_up_logging
from bot.settings import read_settings
set_up_logging(read_settings({env!r}, Path("/nonexistent")))
log = structlog.get_logger("bot.test")
log.info("asked", text="my private words", database_url="postgresql://u:hunter2@h/d", server="12")
log.info("url postgresql://ann:hunter2@127.0.0.1/x and sesame-token")
logging.getLogger("discord.http").warning("POST https://discord.com/api/v10/interactions/1234/aW50ZXJhY3Rpb246MTIzNDU2Nzg5/callback")
try:
    raise RuntimeError("sesame-token in a traceback")
except RuntimeError:
    log.exception("broke")
"""


def lines(**environ: str) -> list[str]:
    env = {"DISCORD_TOKEN": "sesame-token", **environ}
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(env=env)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return run.stderr.splitlines()


@pytest.mark.parametrize("form", ["console", "json"])
def test_secrets_and_texts_are_masked_in_both_forms(form: str) -> None:
    said = "\n".join(lines(LOG_FORMAT=form))
    for secret in ("sesame-token", "hunter2", "private words", "aW50ZXJhY3Rpb246"):
        assert secret not in said
    assert "RuntimeError" in said
    assert "asked" in said


def test_json_lines_are_json_with_level_logger_and_time() -> None:
    read = [json.loads(line) for line in lines(LOG_FORMAT="json")]
    assert {"event", "level", "logger", "timestamp"} <= read[0].keys()
    assert read[0]["server"] == "12"


def test_texts_show_when_somebody_debugs_but_secrets_never() -> None:
    said = "\n".join(lines(LOG_FORMAT="json", LOG_LEVEL="debug"))
    assert "my private words" in said
    assert "hunter2" not in said
    assert "sesame-token" not in said


def test_a_plain_text_stays_as_it_is() -> None:
    assert masked("12 works in https://example.org/a:b") == "12 works in https://example.org/a:b"
