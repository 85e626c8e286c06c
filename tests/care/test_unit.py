"""The systemd unit starts again what may mend itself, and leaves what cannot."""

from __future__ import annotations

import re
from pathlib import Path

from bot.discord_app.preflight import LoginError, Unreachable
from bot.errors import AGAIN, SettingsError, StoreAway, StoreError
from bot.words import Phrase

UNIT = Path(__file__).parent.parent.parent / "docs" / "deploy" / "leitmotif.service"


def test_what_passes_is_tried_again_and_what_does_not_is_not() -> None:
    text = UNIT.read_text(encoding="utf-8")
    found = re.search(r"^RestartPreventExitStatus=(.+)$", text, re.MULTILINE)
    assert found
    final = {int(code) for code in found[1].split()}
    phrase = Phrase.of("login-token")
    assert AGAIN not in final
    assert {error(phrase).exit_code for error in (StoreAway, Unreachable)} == {AGAIN}
    assert {error(phrase).exit_code for error in (LoginError, SettingsError, StoreError)} == final
    assert "Restart=on-failure" in text
