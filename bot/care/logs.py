"""The log: structlog for our own lines and the libraries' alike, for people or as JSON.

No secret and no text written by a person goes into it above debug: `_without_secrets` masks by name
of the field and by the very value of the token, wherever it turns up.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from bot.care.metrics import Metrics
from bot.settings import Settings

_SECRET_NAMES = re.compile(r"token|secret|password|authorization|database_url", re.IGNORECASE)
# Written by people: kept out of the log unless somebody debugs.
_PRIVATE_NAMES = frozenset({"text", "content", "typed", "query", "guess"})
_URL_PASSWORD = re.compile(r"(?<=://)([^:/@\s]+):[^@/\s]+(?=@)")
# What an interaction or webhook URL carries lets anyone answer in the bot's name.
_WEBHOOK = re.compile(r"/(webhooks|interactions)/(\d+)/[\w.-]{20,}")
MASK = "***"

Line = MutableMapping[str, Any]


def set_up_logging(settings: Settings) -> None:
    """Send everything to standard error in the form and from the level that was set."""
    level = getattr(logging, settings.log_level.upper())
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _Masking(settings.token, debug=level <= logging.DEBUG),
    ]
    if settings.log_format == "json":
        ends: list[Any] = [
            structlog.processors.dict_tracebacks,
            structlog.processors.JSONRenderer(),
        ]
    else:
        ends = [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *ends,
                _mask_rendered(settings.token),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # The library tells every heartbeat and request at debug and info; its warnings are enough.
    logging.getLogger("discord").setLevel(
        max(level, logging.WARNING) if level > logging.DEBUG else level
    )
    logging.getLogger("discord.client").addFilter(_reconnecting)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def _reconnecting(record: logging.LogRecord) -> bool:
    """Discord was away and is tried again: what the library tells with a traceback is one line here."""
    if record.exc_info and str(record.msg).startswith("Attempting a reconnect"):
        why = record.exc_info[1]
        record.msg, record.args = f"{record.getMessage()}: {why or type(why).__name__}", ()
        record.exc_info = None
        record.levelno, record.levelname = logging.WARNING, "WARNING"
    return True


def count_errors(metrics: Metrics) -> None:
    """Count every error that is logged, by the logger's name: each is a bug or an outage."""
    logging.getLogger().addHandler(_Counting(metrics))


class _Counting(logging.Handler):
    def __init__(self, metrics: Metrics) -> None:
        super().__init__(logging.ERROR)
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        self._metrics.errors.labels(place=record.name).inc()


class _Masking:
    """Masks secrets by the field's name, and people's texts above debug."""

    def __init__(self, token: str | None, *, debug: bool) -> None:
        self._token = token
        self._debug = debug

    def __call__(self, logger: object, method: str, line: Line) -> Line:
        for name, value in line.items():
            if _SECRET_NAMES.search(name) or (name in _PRIVATE_NAMES and not self._debug):
                line[name] = MASK
            elif isinstance(value, str):
                line[name] = masked(value, self._token)
        return line


def _mask_rendered(token: str | None) -> Any:
    """The last look at a whole line, traceback included."""

    def mask(logger: object, method: str, rendered: Any) -> Any:
        return masked(rendered, token) if isinstance(rendered, str) else rendered

    return mask


def masked(text: str, token: str | None = None) -> str:
    """A text without the token, passwords in URLs and the tokens of interactions."""
    if token:
        text = text.replace(token, MASK)
    text = _URL_PASSWORD.sub(rf"\1:{MASK}", text)
    return _WEBHOOK.sub(rf"/\1/\2/{MASK}", text)
