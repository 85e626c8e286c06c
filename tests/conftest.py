"""Which tests may run side by side (`pytest -n 2 --dist loadgroup`): files do, the database's tests don't."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep a file's tests in one process, and all that use the PostgreSQL server, which they share, in one."""
    for item in items:
        shared = "postgres" in item.keywords or "/store/" in item.path.as_posix()
        group = "postgres" if shared else item.path.as_posix()
        item.add_marker(pytest.mark.xdist_group(group))
