"""What is counted and timed, for Prometheus. Names are stable: dashboards rely on them."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

_QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)


class Metrics:
    """The metrics of one process, in a registry of their own, so that two in a test don't meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()

        def counter(name: str, about: str, *labels: str) -> Counter:
            return Counter(f"leitmotif_{name}", about, labels, registry=self.registry)

        def gauge(name: str, about: str, *labels: str) -> Gauge:
            return Gauge(f"leitmotif_{name}", about, labels, registry=self.registry)

        def histogram(name: str, about: str, *labels: str) -> Histogram:
            return Histogram(
                f"leitmotif_{name}", about, labels, buckets=_QUICK, registry=self.registry
            )

        self.answers = counter(
            "answers", "Questions answered, by status and intent.", "status", "intent"
        )
        self.judgements = counter("judgements", "Guesses judged, by outcome.", "outcome")
        self.rounds_started = counter("rounds_started", "Rounds started, by mode.", "mode")
        self.rounds_ended = counter("rounds_ended", "Rounds ended, by cause.", "cause")
        self.rounds_open = gauge("rounds_open", "Rounds being played now.")
        self.commands = counter(
            "commands", "Commands and clicks, by name and outcome.", "command", "outcome"
        )
        self.command_seconds = histogram(
            "command_seconds", "From an interaction's arrival to its first response.", "command"
        )
        self.answer_seconds = histogram("answer_seconds", "Time to answer a question.")
        self.judge_seconds = histogram("judge_seconds", "Time to judge a guess.")
        self.store_seconds = histogram("store_seconds", "Time of a store call.", "call")
        self.gateway = gauge(
            "gateway_ready", "1 while the shard's gateway session is ready.", "shard"
        )
        self.reconnects = counter("gateway_reconnects", "Gateway sessions lost, by shard.", "shard")
        self.requests = counter(
            "discord_requests", "Requests to Discord that count against its limit."
        )
        self.rate_limited = counter("discord_rate_limited", "Answers of 429, by scope.", "scope")
        self.errors = counter("errors", "Errors that were bugs, by place.", "place")
        self.loop_delay = gauge("loop_delay_seconds", "How late the event loop ran a timer last.")
        self.knowledge_works = gauge("knowledge_works", "Works in the knowledge base.")
        self.degraded = gauge("degraded", "1 while running on the last good knowledge base.")
        self.last_backup = gauge("last_backup_timestamp_seconds", "When the last backup was taken.")
