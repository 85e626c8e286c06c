"""What the connection to Discord is measured by: interactions, requests, limits, gateway sessions.

Requests are seen by the HTTP client's own tracing, so that the library's repeats count as well. An
interaction is answered when its callback request is: that is what a person waits for.
"""

from __future__ import annotations

import re
import time
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord

from bot.care.metrics import Metrics

_CALLBACK = re.compile(r"/interactions/(\d+)/[^/]+/callback$")
_FREE = re.compile(r"/(interactions|webhooks)/")  # not counted against the bot's fifty a second
FORGOTTEN = 60.0  # seconds after which an interaction counts as never answered
OUTCOME = "leitmotif-outcome"  # in an interaction's `extras`, where it was refused or failed


class Meter:
    """One for a client: hears its events and traces its requests."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._waiting: dict[str, tuple[float, discord.Interaction]] = {}

    def trace(self) -> aiohttp.TraceConfig:
        """For the client's `http_trace`."""
        config = aiohttp.TraceConfig()
        config.on_request_start.append(self._sending)
        config.on_request_end.append(self._answered)
        return config

    def heard(self, event: str, *args: Any) -> None:
        """An event of the client, before anybody acts on it."""
        match event:
            case "interaction":
                self._arrived(args[0])
            case "ready" | "resumed" | "shard_ready" | "shard_resumed":
                self._metrics.gateway.labels(shard=_shard(args)).set(1)
            case "disconnect" | "shard_disconnect":
                self._metrics.gateway.labels(shard=_shard(args)).set(0)
                self._metrics.reconnects.labels(shard=_shard(args)).inc()

    def _arrived(self, interaction: discord.Interaction) -> None:
        now = time.perf_counter()
        self._waiting[str(interaction.id)] = now, interaction
        for id, (at, unanswered) in list(self._waiting.items()):
            if now - at < FORGOTTEN:
                break  # the rest came later
            del self._waiting[id]
            self._metrics.commands.labels(command=_name(unanswered), outcome="unanswered").inc()

    async def _sending(
        self,
        session: aiohttp.ClientSession,
        context: SimpleNamespace,
        params: aiohttp.TraceRequestStartParams,
    ) -> None:
        if not _FREE.search(params.url.path):
            self._metrics.requests.inc()

    async def _answered(
        self,
        session: aiohttp.ClientSession,
        context: SimpleNamespace,
        params: aiohttp.TraceRequestEndParams,
    ) -> None:
        if params.response.status == 429:
            scope = params.response.headers.get("X-RateLimit-Scope", "unknown")
            self._metrics.rate_limited.labels(scope=scope).inc()
        called = _CALLBACK.search(params.url.path)
        if called is None or params.response.status >= 300:
            return
        at, interaction = self._waiting.pop(called[1], (0.0, None))
        if interaction is not None:
            name, outcome = _name(interaction), interaction.extras.get(OUTCOME, "answered")
            self._metrics.commands.labels(command=name, outcome=outcome).inc()
            self._metrics.command_seconds.labels(command=name).observe(time.perf_counter() - at)


def _shard(args: tuple[Any, ...]) -> str:
    return str(args[0]) if args and isinstance(args[0], int) else "0"


def _name(interaction: discord.Interaction) -> str:
    """A command's full name, `button`, `form` or `autocomplete`: few values, none made by people."""
    match interaction.type:
        case discord.InteractionType.component:
            return "button"
        case discord.InteractionType.modal_submit:
            return "form"
        case discord.InteractionType.autocomplete:
            return "autocomplete"
    return interaction.command.qualified_name if interaction.command else "unknown"
