"""Files as editors find them: every entry with its id, and where one looks for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

from bot.errors import Fault
from bot.knowledge.checks.case import Case
from bot.knowledge.gathering import ROOMS
from bot.knowledge.keys import sort_key
from bot.knowledge.tree import Mapping, Sequence, Text
from bot.knowledge.wrong import wrong

_SORTED = (*ROOMS, "sources")


def entries_without_an_id(case: Case) -> Iterator[Fault]:
    """An id that is not written down would change with the title."""
    for room in ROOMS:
        for key, placed in case.gathered.rooms[room].items():
            if "id" not in placed.node.entries:
                yield wrong("no-id", key=key).at(placed.key)


def entries_out_of_order(case: Case) -> Iterator[Fault]:
    """Of each file the first entry that stands before one it belongs after."""
    for room in _SORTED:
        keys = [placed.key for placed in case.gathered.rooms[room].values()]
        for _, of_file in groupby(keys, key=lambda key: key.file):
            for before, after in pairwise(of_file):
                if sort_key(before.value or "") > sort_key(after.value or ""):
                    says = wrong("out-of-order", key=after.value or "", before=before.value or "")
                    yield says.at(after)
                    break


def evenings_out_of_order(case: Case) -> Iterator[Fault]:
    """Ceremonies of a file in the order they were held, each once."""
    for tree in case.gathered.awards:
        evenings = tree.entries.get("ceremonies")
        items = evenings.items if isinstance(evenings, Sequence) else []
        numbers = [
            number
            for evening in items
            if isinstance(evening, Mapping)
            and isinstance(number := evening.entries.get("ceremony"), Text)
        ]
        for before, after in pairwise(numbers):
            if before.file == after.file and int(before.value or 0) >= int(after.value or 0):
                says = wrong("evening-out-of-order", number=after.value or "", before=before.value or "")  # fmt: skip
                yield says.at(after)
