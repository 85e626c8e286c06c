"""`--version`: looked up only when asked for, since reading package metadata is slow."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any


def the_version() -> str:
    """The installed version; `0+checkout` when run from a checkout that isn't installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("leitmotif")
    except PackageNotFoundError:
        return "0+checkout"


class VersionAction(argparse.Action):
    """Print the version and stop."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str | None = None) -> None:
        super().__init__(option_strings, dest=argparse.SUPPRESS, nargs=0, help=help)

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        """Print the version and leave with 0."""
        parser.exit(0, f"leitmotif {the_version()}\n")
