"""What deploys it names settings, ports and paths that there are, and never runs two kinds at once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from bot.variables import VARIABLES

ROOT = Path(__file__).parents[2]
SETTINGS = {variable.name for variable in VARIABLES}
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
KUBERNETES: list[dict[str, Any]] = list(
    yaml.safe_load_all((ROOT / "docs/deploy/kubernetes.yaml").read_text(encoding="utf-8"))
)
UNIT = (ROOT / "docs/deploy/leitmotif.service").read_text(encoding="utf-8")


def container() -> dict[str, Any]:
    """The bot's, in its pods."""
    [found] = KUBERNETES[1]["spec"]["template"]["spec"]["containers"]
    return dict(found)


def in_image(name: str) -> str:
    """What an ENV of the image is set to."""
    found = re.search(rf"^(?:ENV)? +{name}=(\S+)", DOCKERFILE, re.MULTILINE)
    assert found, name
    return found[1]


def test_every_setting_that_is_given_is_one_that_is_read() -> None:
    given = {name for bot in bots().values() for name in bot["environment"]}
    given |= {variable["name"] for variable in container()["env"]}
    given |= set(KUBERNETES[0]["stringData"])
    given |= set(re.findall(r"^Environment=(\w+)=", UNIT, re.MULTILINE))
    given |= {name for name in re.findall(r"\b([A-Z_]{6,})=", DOCKERFILE) if "PYTHON" not in name}
    assert given - SETTINGS == set()
    assert {"DATABASE_URL", "SHARD_COUNT", "SHARD_IDS", "SHARD_PROCESSES", "DATA_DIR"} <= given


def bots() -> dict[str, Any]:
    """The services of compose that are built here."""
    return {name: service for name, service in COMPOSE["services"].items() if "build" in service}


def test_health_is_asked_for_where_the_image_tells_it() -> None:
    port, probes = in_image("METRICS_PORT"), container()
    for kind, path in (("readinessProbe", "healthz"), ("livenessProbe", "metrics")):
        assert f"http://127.0.0.1:{port}/{path}'" in probes[kind]["exec"]["command"][-1], kind
    assert "/healthz" in DOCKERFILE


def test_what_is_kept_lies_on_the_volume_and_nothing_else_is_written() -> None:
    where = in_image("DATA_DIR")
    assert f"VOLUME {where}" in DOCKERFILE
    for name, bot in bots().items():
        assert bot["read_only"], name
        assert [mount.split(":")[1] for mount in bot["volumes"]] == [where]
    mounts = [mount["mountPath"] for mount in container()["volumeMounts"]]
    assert mounts == [where, "/tmp"]
    pod = KUBERNETES[1]["spec"]["template"]["spec"]
    assert f"--uid {pod['securityContext']['runAsUser']} " in DOCKERFILE


def test_the_command_that_runs_two_processes_names_them_so_that_no_third_starts() -> None:
    scaled = sorted(name for name, bot in bots().items() if "scaled" in bot.get("profiles", ()))
    assert scaled == ["bot-0", "bot-1"]
    command = f"docker compose --profile scaled up -d {' '.join(scaled)}"
    for file in ("compose.yaml", "docs/operating.md"):
        text = (ROOT / file).read_text(encoding="utf-8")
        assert command in text
        assert not re.search(r"--profile scaled up -d(?! bot-0)", text)
    for name in scaled:
        assert bots()[name]["depends_on"] == {"db": {"condition": "service_healthy"}}


def test_the_unit_keeps_its_data_where_it_may_write() -> None:
    assert "Environment=DATA_DIR=/var/lib/leitmotif" in UNIT
    assert "StateDirectory=leitmotif" in UNIT
    assert "ExecStart=/opt/leitmotif/bin/leitmotif\n" in UNIT
    assert "python3 -m venv /opt/leitmotif" in (ROOT / "docs/operating.md").read_text("utf-8")
