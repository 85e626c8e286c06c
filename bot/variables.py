"""Every setting as one row of a table: its names, how its text is read, and what is told of it.

`.env.example`, docs/configuration.md and the error for a wrong value are all made from this table.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec


class Limit(msgspec.Struct, frozen=True):
    """One kind of act, so many times in so many seconds."""

    kind: str
    times: int
    seconds: int


class Variable(msgspec.Struct, frozen=True):
    """One setting: its name outside and inside, how its text is read, and what is told of it."""

    name: str
    field: str
    read: Callable[[str], object]
    default: str  # as the operator would write it; "" is unset
    example: str
    about: str
    optional: bool = True


def _text(raw: str) -> str:
    return raw


def _url(raw: str) -> str:
    if not raw.startswith(("http://", "https://")):
        raise ValueError(raw)
    return raw.rstrip("/")


def _database(raw: str) -> str:
    """Accept the plain schemes people copy and name the async driver for them."""
    for plain, driver in (
        ("postgresql://", "postgresql+asyncpg://"),
        ("postgres://", "postgresql+asyncpg://"),
        ("sqlite://", "sqlite+aiosqlite://"),
    ):
        if raw.startswith(plain):
            return driver + raw.removeprefix(plain)
    if raw.startswith(("postgresql+asyncpg://", "sqlite+aiosqlite://")):
        return raw
    raise ValueError(raw)


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(raw: str) -> int:
        number = int(raw)
        if not least <= number <= most:
            raise ValueError(raw)
        return number

    return read


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(raw: str) -> str:
        value = raw.lower()
        if value not in allowed:
            raise ValueError(raw)
        return value

    return read


def _snowflake(raw: str) -> int:
    number = int(raw)
    if not 0 < number < 1 << 63:
        raise ValueError(raw)
    return number


def _snowflakes(raw: str) -> frozenset[int]:
    return frozenset(_snowflake(part) for part in raw.replace(",", " ").split())


def _shards(raw: str) -> tuple[int, ...]:
    """`0,1,4-7` as the shards it names."""
    shards: list[int] = []
    for part in raw.replace(",", " ").split():
        first, _, last = part.partition("-")
        bounds = _number(0, 99_999)  # as many as SHARD_COUNT may be
        shards += range(bounds(first), bounds(last or first) + 1)
    if not shards or min(shards) < 0:
        raise ValueError(raw)
    return tuple(dict.fromkeys(shards))


_RATES = "questions=30/60, guesses=60/60, uploads=6/600, reports=5/3600, appeals=6/600"


def _rates(raw: str) -> tuple[Limit, ...]:
    """`questions=30/60` as thirty in sixty seconds; what is not named keeps its default."""
    if raw.lower() == "off":
        return ()
    limits = {limit.kind: limit for limit in map(_rate, _RATES.split(", "))}
    for limit in map(_rate, raw.replace(",", " ").split()):
        if limit.kind not in limits:
            raise ValueError(raw)
        limits[limit.kind] = limit
    return tuple(limits.values())


def _rate(raw: str) -> Limit:
    kind, _, rate = raw.partition("=")
    times, _, seconds = rate.partition("/")
    return Limit(kind, _number(1, 1_000_000)(times), _number(1, 86_400)(seconds))


def _path(raw: str) -> Path:
    return Path(raw).expanduser()


VARIABLES = (
    Variable(
        "DISCORD_TOKEN",
        "token",
        _text,
        "",
        "MTAw…",
        "The bot's token, from the Developer Portal (Bot → Reset Token). Without it the console opens.",
        optional=False,
    ),
    Variable(
        "DISCORD_TOKEN_FILE",
        "token",
        _text,
        "",
        "/run/secrets/discord_token",
        "A file that holds the token instead, e.g. a Docker secret.",
    ),
    Variable(
        "DISCORD_API_URL",
        "api_url",
        _url,
        "https://discord.com/api/v10",
        "http://127.0.0.1:8080/api/v10",
        "Base of Discord's REST API, e.g. a rate-limiting proxy; its /gateway/bot names the gateway.",
    ),
    Variable(
        "DATABASE_URL",
        "database_url",
        _database,
        "",
        "postgresql://leitmotif:secret@127.0.0.1/leitmotif",
        "PostgreSQL for several processes. Default: SQLite in DATA_DIR.",
    ),
    Variable(
        "DATA_DIR",
        "data_dir",
        _path,
        "",
        "/var/lib/leitmotif",
        "Where everything that must survive is kept. Default: data/ in a checkout, else ~/.local/share/leitmotif.",
    ),
    Variable(
        "KNOWLEDGE_DIR",
        "knowledge_dir",
        _path,
        "",
        "/srv/knowledge",
        "Replaces the packaged knowledge base. To add to it, put files in DATA_DIR/knowledge instead.",
    ),
    Variable(
        "KNOWLEDGE_FALLBACK",
        "knowledge_fallback",
        _one_of("none", "last-good"),
        "none",
        "last-good",
        "What to do at start when a knowledge file is faulty: none exits 2, last-good starts on the last valid base.",
    ),
    Variable(
        "KNOWLEDGE_EDIT_URL",
        "knowledge_edit_url",
        _url,
        "",
        "https://example.org/leitmotif/edit/main/knowledge",
        "Where editors can correct a file; cards link to it.",
    ),
    Variable(
        "SHARD_COUNT",
        "shard_count",
        _number(1, 100_000),
        "",
        "4",
        "How many shards in all. Default: as Discord recommends.",
    ),
    Variable(
        "SHARD_IDS",
        "shard_ids",
        _shards,
        "",
        "0-3",
        "Which shards this process runs. Default: all, or by the host name where SHARD_PROCESSES is set.",
    ),
    Variable(
        "SHARD_PROCESSES",
        "shard_processes",
        _number(1, 10_000),
        "",
        "2",
        "Over how many processes SHARD_COUNT is spread; the number at the end of the host name (leitmotif-0, …) says which one this is.",
    ),
    Variable(
        "LOG_LEVEL",
        "log_level",
        _one_of("debug", "info", "warning", "error"),
        "info",
        "warning",
        "How much is logged: debug, info, warning or error.",
    ),
    Variable(
        "LOG_FORMAT",
        "log_format",
        _one_of("console", "json"),
        "console",
        "json",
        "For people (console) or for machines (json).",
    ),
    Variable(
        "METRICS_PORT",
        "metrics_port",
        _number(1, 65_535),
        "",
        "9464",
        "Serves /healthz and /metrics on this port of the loopback address. Default: off.",
    ),
    Variable(
        "DEV_GUILD_ID",
        "dev_guild_id",
        _snowflake,
        "",
        "123456789012345678",
        "Register the commands in this one server only, at once; for development.",
    ),
    Variable(
        "MESSAGE_CONTENT",
        "message_content",
        _one_of("auto", "off"),
        "auto",
        "off",
        "auto reads typed guesses straight from the channel if the application has that intent; off never asks for it.",
    ),
    Variable(
        "ALLOWED_GUILDS",
        "allowed_guilds",
        _snowflakes,
        "",
        "123456789012345678, 234567890123456789",
        "Works in these servers only. Default: everywhere.",
    ),
    Variable(
        "RATE_LIMITS",
        "rate_limits",
        _rates,
        _RATES,
        "questions=10/60, uploads=2/600",
        "How often one person may ask, type guesses, upload, report and appeal: times/seconds. What is not named keeps its default; off limits nothing. A server may do 3 (uploads) to 50 (guesses) times as much.",
    ),
)


def env_example() -> str:
    """The text of `.env.example`: the token first, the rest commented out as optional."""
    lines = ["# Copy to .env. Only the token is needed; without it the console opens.", ""]
    for variable in VARIABLES:
        lines.append(f"# {variable.about}")
        lines.append(
            f"{'# ' if variable.optional else ''}{variable.name}={'' if not variable.optional else variable.default or variable.example}"
        )
        lines.append("")
        if not variable.optional:
            lines += ["# Everything below is optional.", ""]
    return "\n".join(lines)


def configuration_reference() -> str:
    """The text of docs/configuration.md: every setting in a table."""
    lines = [
        "# Configuration",
        "",
        "Settings come from the environment or from `.env` in the working folder; the environment wins.",
        "Only `DISCORD_TOKEN` is needed to go online. A wrong value is named with a good one, and the",
        "program exits 2. This page is made from the table in `bot/variables.py`.",
        "",
        "| variable | default | example | what it does |",
        "|---|---|---|---|",
    ]
    for variable in VARIABLES:
        default = f"`{variable.default}`" if variable.default else "not set"
        about = variable.about.replace("|", "\\|")
        lines.append(f"| `{variable.name}` | {default} | `{variable.example}` | {about} |")
    return "\n".join(lines) + "\n"
