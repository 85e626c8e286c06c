"""Asking, judging and storing, timed and counted without their knowing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from bot.care.metrics import Metrics

if TYPE_CHECKING:
    from bot.asking.answer import Answer
    from bot.asking.asker import Asker
    from bot.asking.context import Context
    from bot.asking.question import Question
    from bot.knowledge.model import Term

STORE_CALLS = ("append", "events_of", "open_rounds", "board", "record", "used", "get", "put")


class MeasuredAsker:
    """An asker whose answers are counted by status and intent, and timed."""

    def __init__(self, asker: Asker, metrics: Metrics) -> None:
        self._asker = asker
        self._metrics = metrics

    def ask(self, text: str, context: Context | None = None, *, now: float = 0.0) -> Answer:
        """See `Asker.ask`."""
        return self._measured(lambda: self._asker.ask(text, context, now=now))

    def answer(self, question: Question) -> Answer:
        """See `Asker.answer`."""
        return self._measured(lambda: self._asker.answer(question))

    def explain(self, term: Term | None = None) -> Answer:
        """See `Asker.explain`."""
        return self._measured(lambda: self._asker.explain(term))

    def _measured(self, work: Callable[[], Answer]) -> Answer:
        with self._metrics.answer_seconds.time():
            answer = work()
        count_answer(self._metrics, answer)
        return answer


def count_answer(metrics: Metrics, answer: Answer) -> None:
    """One more answer of its status and intent."""
    metrics.answers.labels(status=answer.status, intent=answer.intent).inc()


def measured_judge(judge: Callable[..., Any], metrics: Metrics) -> Callable[..., Any]:
    """A judge whose rulings are timed; their outcomes are counted from the log of events."""

    @wraps(judge)
    def ruled(*args: Any) -> Any:
        with metrics.judge_seconds.time():
            return judge(*args)

    return ruled


def measure_store(store: Any, metrics: Metrics) -> None:
    """Time the calls of a store that people wait for."""
    for name in STORE_CALLS:
        setattr(store, name, _timed(getattr(store, name), metrics, name))


def _timed(
    call: Callable[..., Awaitable[Any]], metrics: Metrics, name: str
) -> Callable[..., Awaitable[Any]]:
    taken = metrics.store_seconds.labels(call=name)

    @wraps(call)
    async def timed(*args: Any, **kwargs: Any) -> Any:
        began = time.perf_counter()
        try:
            return await call(*args, **kwargs)
        finally:
            taken.observe(time.perf_counter() - began)

    return timed


async def watch_loop(metrics: Metrics, every: float = 1.0) -> None:
    """Measure for ever how late the event loop runs a timer."""
    while True:
        due = time.monotonic() + every
        await asyncio.sleep(every)
        metrics.loop_delay.set(max(0.0, time.monotonic() - due))
