"""What the options of `/trivia start` allow and say is what the rules allow."""

from __future__ import annotations

from pathlib import Path

import pytest
from discord import app_commands

from bot.discord_app.offline import unconnected
from bot.settings import read_settings
from bot.trivia.rules import LIMITS
from bot.words import LANGUAGES, Phrase, voice


@pytest.mark.parametrize("name", ["questions", "seconds"])
async def test_an_option_allows_and_says_in_every_language_what_the_rules_allow(
    name: str, tmp_path: Path
) -> None:
    app = await unconnected(read_settings({"DATA_DIR": str(tmp_path)}))
    group = app.client.tree.get_command("trivia")
    assert isinstance(group, app_commands.Group)
    start = group.get_command("start")
    assert isinstance(start, app_commands.Command)
    option = start.get_parameter(name)
    assert option is not None
    assert (option.min_value, option.max_value) == LIMITS[name]
    for language in LANGUAGES:
        said = voice(language).say(Phrase.of(f"option-{name}-about"))
        assert all(str(bound) in said for bound in LIMITS[name]), said
