"""A PostgreSQL server of a test's own, stopped and started for real."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder of the server's programs, if it is installed."""
    given = os.environ.get("TEST_POSTGRES_CTL")
    folders = [Path(given).parent] if given else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("initdb")
    folders += [Path(found).resolve().parent] if found else []
    return next((f for f in folders if (f / "initdb").exists() and (f / "pg_ctl").exists()), None)


class Cluster:
    """A server on loopback; `url` is what `DATABASE_URL` is set to."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.url = f"postgresql+asyncpg://leitmotif@127.0.0.1:{self._port}/postgres"
        options = ("-U", "leitmotif", "--auth=trust", "--encoding=UTF8", "--no-sync")
        self._run("initdb", "-D", self._data, *options)

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def start(self) -> None:
        """Start it and wait until it takes connections."""
        options = f"-h 127.0.0.1 -p {self._port} -k {self._folder} -c fsync=off"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", self._data, "-s", "-w", "-l", log, "-o", options, "start")

    def stop(self) -> None:
        """Stop it as a crash would: sessions are cut, transactions under way are lost."""
        self._run("pg_ctl", "-D", self._data, "-s", "-w", "-m", "immediate", "stop")

    def _run(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), *words]
        if os.geteuid() == 0:  # the server refuses to run as root
            command = ["runuser", "-u", "postgres", "--", *command]
        # Its output goes nowhere: a server left running would hold a pipe open.
        subprocess.run(
            command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )


@contextmanager
def cluster(programs: Path) -> Iterator[Cluster]:
    """A new server, running; gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="leitmotif-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    try:
        made = Cluster(programs, folder)
        made.start()
        try:
            yield made
        finally:
            if (folder / "data" / "postmaster.pid").exists():
                made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
