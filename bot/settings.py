"""What the operator set: read once from the environment and `.env` into a frozen value."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from bot.errors import SettingsError
from bot.variables import VARIABLES, Limit, Variable
from bot.words.phrase import Phrase


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """The settings, converted and checked. Secrets are shown by no `repr`."""

    token: str | None
    api_url: str
    database_url: str | None
    data_dir: Path
    knowledge_dir: Path | None
    knowledge_fallback: str
    knowledge_edit_url: str | None
    shard_count: int | None
    shard_ids: tuple[int, ...] | None
    shard_processes: int | None
    log_level: str
    log_format: str
    metrics_port: int | None
    dev_guild_id: int | None
    message_content: str
    allowed_guilds: frozenset[int]
    rate_limits: tuple[Limit, ...]

    def __repr__(self) -> str:
        shown = {
            field: "***"
            if field in {"token", "database_url"} and getattr(self, field)
            else getattr(self, field)
            for field in self.__struct_fields__
        }
        return f"Settings({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def shards(self, hostname: str) -> tuple[int, ...] | None:
        """The shards of this process; None for all of them.

        Raises:
            SettingsError: they are to follow from the host name, and it has no number.
        """
        if self.shard_ids is not None or not (self.shard_processes and self.shard_count):
            return self.shard_ids
        ordinal = re.search(r"-(\d+)$", hostname.split(".")[0])
        if ordinal is None or int(ordinal[1]) >= self.shard_processes:
            raise SettingsError(
                Phrase.of("setting-shard-host", host=hostname, processes=self.shard_processes)
            )
        return tuple(range(int(ordinal[1]), self.shard_count, self.shard_processes))

    @property
    def database(self) -> str:
        """The database's URL; without one, SQLite in the data folder."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'leitmotif.db'}"


def default_data_dir() -> Path:
    """`data/` in a checkout, else where the platform keeps a user's data."""
    checkout = Path(__file__).resolve().parent.parent
    if (checkout / "pyproject.toml").is_file():
        return checkout / "data"
    home = os.environ.get("XDG_DATA_HOME")
    return (Path(home) if home else Path.home() / ".local" / "share") / "leitmotif"


def read_settings(environ: Mapping[str, str] | None = None, dotenv: Path | None = None) -> Settings:
    """The settings from `.env` (in the working folder unless given) overlaid by the environment.

    Raises:
        SettingsError: a value can't be read; names the variable and shows a good one.
    """
    environ = os.environ if environ is None else environ
    raw = {**_dotenv(dotenv or Path(".env")), **{k: v for k, v in environ.items() if v.strip()}}
    values: dict[str, object] = {"data_dir": default_data_dir(), "allowed_guilds": frozenset()}
    for variable in VARIABLES:
        text = raw.get(variable.name, variable.default).strip()
        if not text:
            values.setdefault(variable.field, None)
            continue
        if variable.name == "DISCORD_TOKEN_FILE":
            values["token"] = values.get("token") or _token_from(Path(text))
            continue
        try:
            values[variable.field] = variable.read(text)
        except ValueError as error:
            raise _wrong(variable, text) from error
    return Settings(**values)  # type: ignore[arg-type]  # each field was read by its variable


def _dotenv(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # only where there is a file: it costs a start 40 ms

    return {name: value for name, value in dotenv_values(path).items() if value and value.strip()}


def _token_from(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:  # no such file, or no text
        why = getattr(error, "strerror", None) or str(error)
        raise SettingsError(Phrase.of("setting-token-file", path=str(path), why=why)) from error


def _wrong(variable: Variable, text: str) -> SettingsError:
    shown = "***" if variable.field in {"token", "database_url"} else text[:80]
    return SettingsError(
        Phrase.of(
            "setting-wrong",
            name=variable.name,
            value=shown,
            example=variable.example,
            about=variable.about,
        )
    )
