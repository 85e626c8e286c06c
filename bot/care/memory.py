"""How memory is looked after in a process that runs for months.

The garbage collector is kept away from the knowledge base, which lives as long as the process: left
alone it goes through a million objects every few minutes, and nobody is answered meanwhile. What
lives for a question or a round is looked through often enough that it does not pile up.

The C allocator is kept from hoarding: by itself it opens a heap for every thread and never gives
back what lies free in one (50 of 220 MiB after an hour of dealing, drawing and storing in threads).
"""

from __future__ import annotations

import gc
import sys

_YOUNG = 10_000  # objects made before a look through the young ones; Python's own 700 suit scripts
# Interactions are cycles that outlive their own look, held for as long as their question is open.
# After ten times ten looks, Python's own count, they would lie about by the ten thousand.
_OLD = 3

# Of mallopt(3); glibc's, other C libraries have none or ignore it.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE = 256 * 1024  # bytes from which on a block is asked of the system and given back to it
_TOP = 1024 * 1024  # bytes free at the end of the heap that are given back


def starting() -> None:
    """Don't look for garbage while the program is imported: all of it stays."""
    gc.disable()
    _share_one_heap()


def imported() -> None:
    """The program is in memory for good; what it makes as it starts is looked through, though seldom."""
    gc.freeze()
    gc.set_threshold(10 * _YOUNG, 10, 10)
    gc.enable()


def settle() -> None:
    """What is there now is here to stay: it is not looked through again."""
    gc.set_threshold(_YOUNG, 10, _OLD)
    gc.freeze()


def thaw() -> None:
    """Another knowledge base is in use: what belonged to the last is let go."""
    gc.unfreeze()
    gc.collect()


def _share_one_heap() -> None:
    """One heap for all threads, which hardly ever allocate at the same time in Python."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # here: `leitmotif ask` does without

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return
    mallopt(_ARENA_MAX, 1)
    # Once set they stay: by itself the allocator raises both to the largest block it has seen freed.
    mallopt(_MMAP_THRESHOLD, _LARGE)
    mallopt(_TRIM_THRESHOLD, _TOP)
