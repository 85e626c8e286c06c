"""SQLAlchemy's asynchronous engine without its object mapper, which nothing here uses.

`sqlalchemy.ext.asyncio` imports the mapper whole for the sake of its sessions: six megabytes and a
tenth of a bot's start. So that package is put in its place unread, and only its engine is imported;
whoever asks it for anything else has its own code run then, and gets it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

_PACKAGE = "sqlalchemy.ext.asyncio"


class _Unread(ModuleType):
    """A package whose own code runs once something is asked for that it does not have."""

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        if name.startswith("__") or spec is None or spec.loader is None:
            raise AttributeError(name)
        if find_spec(f"{_PACKAGE}.{name}") is not None:  # a part: the import system gets it itself
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]  # unread no longer
        spec.loader.exec_module(self)
        return getattr(self, name)


def _put_unread() -> None:
    spec = find_spec(_PACKAGE)
    if spec is not None and _PACKAGE not in sys.modules:
        package = module_from_spec(spec)
        package.__class__ = _Unread
        sys.modules[_PACKAGE] = package


if not TYPE_CHECKING:
    _put_unread()

from sqlalchemy.ext.asyncio.engine import (  # noqa: E402 - only now can it be had alone
    AsyncConnection,
    AsyncEngine,
    create_async_engine,
)

__all__ = ["AsyncConnection", "AsyncEngine", "create_async_engine"]
