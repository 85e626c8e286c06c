"""The dashboard shows metrics that exist, and everything that is measured is on it."""

from __future__ import annotations

import json
import re
from pathlib import Path

from bot.care.metrics import Metrics

DASHBOARD = Path(__file__).parent.parent.parent / "docs" / "deploy" / "grafana.json"


def test_the_dashboard_asks_only_for_metrics_that_exist() -> None:
    panels = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    asked = {
        name
        for panel in panels
        for target in panel["targets"]
        for name in re.findall(r"leitmotif_[a-z_]+", target["expr"])
    }
    kept = {
        sample
        for family in Metrics().registry.collect()
        for sample in (family.name, f"{family.name}_total", f"{family.name}_bucket")
    }
    assert asked - kept == set()
    shown = {name.removesuffix("_total").removesuffix("_bucket") for name in asked}
    assert {family.name for family in Metrics().registry.collect()} == shown
