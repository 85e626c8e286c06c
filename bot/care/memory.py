"""The garbage collector kept away from the knowledge base, which lives as long as the process.

Left alone it goes through a million objects every few minutes, and nobody is answered meanwhile.
"""

from __future__ import annotations

import gc

_YOUNG = 10_000  # objects made before a look through the young ones; Python's own 700 suit scripts


def starting() -> None:
    """Hardly look for garbage while the program is imported: all of it stays."""
    gc.set_threshold(10 * _YOUNG, 10, 10)


def settle() -> None:
    """What is there now is here to stay: it is not looked through again."""
    gc.set_threshold(_YOUNG, 10, 10)
    gc.freeze()


def thaw() -> None:
    """Another knowledge base is in use: what belonged to the last is let go."""
    gc.unfreeze()
    gc.collect()
