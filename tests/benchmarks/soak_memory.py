"""Whether a process's own memory grows while it does the same work all the time.

Its own is what no file lends it (RssAnon): mapped pages of the knowledge base come and go as the
system likes and cost nobody anything. A process that was just started grows for some five minutes
(tables are decoded, caches fill to their bounds); so it is judged by the last third of the run, in
which none is killed, by the slope of a straight line through all samples of it.
"""

from __future__ import annotations

from dataclasses import dataclass

LIMIT = 1.0  # MiB in five minutes; what is more is a leak
WARM = 120.0  # seconds after which the slopes that are only told begin
SHORTEST = 240.0  # seconds of one life, below which chance would be judged
_FIVE_MINUTES = 300.0


@dataclass(frozen=True)
class Sample:
    """What a process held at a time: seconds, MiB, and which of its lives it was."""

    at: float
    size: float
    life: int


def slope(samples: list[Sample]) -> float:
    """MiB in five minutes, by least squares."""
    at = sum(sample.at for sample in samples) / len(samples)
    size = sum(sample.size for sample in samples) / len(samples)
    over = sum((sample.at - at) ** 2 for sample in samples)
    along = sum((sample.at - at) * (sample.size - size) for sample in samples)
    return along / over * _FIVE_MINUTES


def grown(samples: list[Sample], since: float, until: float) -> float | None:
    """MiB in five minutes from one time to another; None if no life lasted long enough in it."""
    within = [sample for sample in samples if since <= sample.at <= until]
    within = [sample for sample in within if sample.life == within[-1].life]
    if len(within) < 3 or within[-1].at - within[0].at < SHORTEST:
        return None
    return slope(within)


def told(samples: list[Sample], since: float, until: float) -> list[str]:
    """A line for each life that was long enough, and what is judged."""
    lines = []
    for life in sorted({sample.life for sample in samples}):
        mine = [sample for sample in samples if sample.life == life]
        warm = [sample for sample in mine if sample.at - mine[0].at >= WARM]
        if len(warm) < 12:
            continue
        lines.append(
            f"memory, life {life + 1} of {(mine[-1].at - mine[0].at) / 60:.1f} min: "
            f"{mine[0].size:.0f} MiB at its start, {warm[0].size:.0f} after two minutes, "
            f"{warm[-1].size:.0f} at its end, most {max(s.size for s in mine):.0f}; "
            f"{slope(warm):+.2f} MiB in five minutes after the first two"
        )
    growth = grown(samples, since, until)
    if growth is None:
        return [*lines, "memory over the last third: too short a run to judge it"]
    return [*lines, f"memory over the last third: {growth:+.2f} MiB in five minutes ({LIMIT:g})"]
