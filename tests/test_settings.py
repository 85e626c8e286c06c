"""The operator's settings: read once, wrong values named with a good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, read_settings
from bot.variables import VARIABLES, configuration_reference, env_example
from bot.words import voice

NO_FILE = Path("/nonexistent/.env")


def read(**environ: str) -> Settings:
    return read_settings(environ, NO_FILE)


def test_nothing_set_opens_the_console_on_sqlite() -> None:
    settings = read()
    assert settings.token is None
    assert settings.database.startswith("sqlite+aiosqlite:///")
    assert settings.api_url == "https://discord.com/api/v10"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHARD_COUNT", "many"),
        ("SHARD_COUNT", "0"),
        ("SHARD_IDS", "a-b"),
        ("SHARD_IDS", "0-99999999999"),
        ("METRICS_PORT", "70000"),
        ("DISCORD_API_URL", "discord.com"),
        ("DATABASE_URL", "mysql://localhost"),
        ("MESSAGE_CONTENT", "yes"),
        ("DEV_GUILD_ID", "my server"),
        ("ALLOWED_GUILDS", "1,two"),
        ("KNOWLEDGE_FALLBACK", "always"),
        ("LOG_LEVEL", "loud"),
        ("RATE_LIMITS", "questions"),
        ("RATE_LIMITS", "questions=0/60"),
        ("RATE_LIMITS", "stars=1/60"),
    ],
)
def test_a_wrong_value_names_the_variable_and_shows_a_good_one(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(**{name: value})
    said = voice().say(caught.value.phrase)
    example = next(v.example for v in VARIABLES if v.name == name)
    assert name in said
    assert f"{name}={example}" in said


def test_every_example_is_a_value_that_can_be_read() -> None:
    for variable in VARIABLES:
        if variable.name != "DISCORD_TOKEN_FILE":
            read(**{variable.name: variable.example})


def test_secrets_are_in_no_repr_and_no_error() -> None:
    settings = read(DISCORD_TOKEN="sesame", DATABASE_URL="postgresql://u:sesame@127.0.0.1/db")
    assert "sesame" not in repr(settings)
    with pytest.raises(SettingsError) as caught:
        read(DATABASE_URL="mysql://u:sesame@127.0.0.1/db")
    assert "sesame" not in voice().say(caught.value.phrase)


def test_a_token_file_is_read_and_a_missing_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("abc\n")
    assert read(DISCORD_TOKEN_FILE=str(file)).token == "abc"
    with pytest.raises(SettingsError):
        read(DISCORD_TOKEN_FILE=str(tmp_path / "missing"))


def test_the_environment_overrides_dotenv(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("LOG_LEVEL=error\nLOG_FORMAT=json\n")
    settings = read_settings({"LOG_LEVEL": "debug"}, file)
    assert (settings.log_level, settings.log_format) == ("debug", "json")


def test_shards_are_read_as_numbers_and_spans() -> None:
    assert read(SHARD_IDS="0, 2,4-6").shard_ids == (0, 2, 4, 5, 6)


def test_the_host_name_says_which_shards_a_process_runs() -> None:
    settings = read(SHARD_COUNT="5", SHARD_PROCESSES="2")
    assert settings.shards("leitmotif-0.leitmotif.svc") == (0, 2, 4)
    assert settings.shards("leitmotif-1") == (1, 3)
    for host in ("leitmotif-2", "laptop"):
        with pytest.raises(SettingsError):
            settings.shards(host)
    assert read(SHARD_IDS="1", SHARD_COUNT="5", SHARD_PROCESSES="2").shards("laptop") == (1,)
    assert read(SHARD_COUNT="5").shards("leitmotif-1") is None


def test_env_example_shows_exactly_the_settings() -> None:
    shown = (Path(__file__).parent.parent / ".env.example").read_text(encoding="utf-8")
    assert shown == env_example()


def test_the_configuration_page_shows_exactly_the_settings() -> None:
    page = Path(__file__).parent.parent / "docs" / "configuration.md"
    assert page.read_text(encoding="utf-8") == configuration_reference()
