"""Health says what fails and why, and answers even when a part hangs."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from bot.care import health as health_module
from bot.care.health import Check, Health, HealthServer
from bot.care.metrics import Metrics


async def good() -> Check:
    return Check(ok=True)


async def old() -> Check:
    return Check(ok=True, detail="last good base", degraded=True)


async def broken() -> Check:
    raise OSError("disk full")


async def hanging() -> Check:
    await asyncio.Event().wait()
    return Check(ok=True)


async def fetch(port: int, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as reply,
    ):
        return reply.status, await reply.text()


@pytest.mark.parametrize(
    ("store", "status", "word"),
    [(good, 200, '"ok"'), (old, 200, '"degraded"'), (broken, 503, "disk full")],
)
async def test_health_is_what_its_parts_are(
    store: health_module.Checker, status: int, word: str
) -> None:
    server = HealthServer(Health({"gateway": good, "store": store}), Metrics(), 0)
    port = await server.start()
    try:
        code, body = await fetch(port, "/healthz")
    finally:
        await server.stop()
    assert code == status
    assert word in body


async def test_a_part_that_hangs_counts_as_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health_module, "PATIENCE", 0.01)
    checks = await Health({"store": hanging, "gateway": good}).checks()
    assert not checks["store"].ok
    assert checks["gateway"].ok


async def test_metrics_are_served_in_prometheus_form() -> None:
    metrics = Metrics()
    metrics.answers.labels(status="answer", intent="verdict").inc()
    server = HealthServer(Health({}), metrics, 0)
    port = await server.start()
    try:
        code, body = await fetch(port, "/metrics")
    finally:
        await server.stop()
    assert code == 200
    assert 'leitmotif_answers_total{intent="verdict",status="answer"} 1.0' in body
