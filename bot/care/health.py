"""`/healthz` and `/metrics` on loopback: is the gateway ready, the store writable, the base loaded?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

import msgspec
from aiohttp import web
from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.care.metrics import Metrics

HOST = "127.0.0.1"  # whoever wants it elsewhere puts a proxy in front
PATIENCE = 3.0  # seconds a check may take before it counts as failed


class Check(msgspec.Struct, frozen=True):
    """The state of one part; `degraded` works, but needs care."""

    ok: bool
    detail: str = ""
    degraded: bool = False


Checker = Callable[[], Awaitable[Check]]


class Health:
    """The parts that must work, asked anew each time."""

    def __init__(self, checkers: Mapping[str, Checker]) -> None:
        self._checkers = dict(checkers)

    async def checks(self) -> dict[str, Check]:
        """All checks at once; one that hangs or raises counts as failed."""
        outcomes = await asyncio.gather(*(_patiently(check) for check in self._checkers.values()))
        return dict(zip(self._checkers, outcomes, strict=True))


async def _patiently(check: Checker) -> Check:
    try:
        async with asyncio.timeout(PATIENCE):
            return await check()
    except TimeoutError:
        return Check(ok=False, detail=f"no answer within {PATIENCE:g} s")
    except Exception as error:
        return Check(ok=False, detail=f"{type(error).__name__}: {error}"[:200])


class HealthServer:
    """Serves both pages; started and stopped with the bot."""

    def __init__(self, health: Health, metrics: Metrics, port: int) -> None:
        self._health = health
        self._metrics = metrics
        self._port = port
        self._runner: web.AppRunner | None = None

    async def start(self) -> int:
        """Listen; returns the port (of use when it was 0).

        Raises:
            OSError: the port is taken.
        """
        app = web.Application()
        app.add_routes(
            [web.get("/healthz", self._healthz), web.get("/metrics", self._show_metrics)]
        )
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        await site.start()
        port: int = self._runner.addresses[0][1]
        return port

    async def stop(self) -> None:
        """Close the port."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _healthz(self, _: web.Request) -> web.Response:
        checks = await self._health.checks()
        ok = all(check.ok for check in checks.values())
        degraded = any(check.degraded for check in checks.values())
        body = {"status": ("degraded" if degraded else "ok") if ok else "failing", "checks": checks}
        return web.Response(
            body=msgspec.json.encode(body),
            status=200 if ok else 503,
            content_type="application/json",
        )

    async def _show_metrics(self, _: web.Request) -> web.Response:
        headers = {"Content-Type": CONTENT_TYPE_LATEST}
        return web.Response(body=generate_latest(self._metrics.registry), headers=headers)
