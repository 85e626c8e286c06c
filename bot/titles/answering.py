"""What `leitmotif title` says: which work is meant by a text, without a question around it."""

from __future__ import annotations

from typing import Any

from bot.titles.catalogue import Titles
from bot.titles.decision import Status

_STATUS = {Status.ONE: "answer", Status.SEVERAL: "ambiguous", Status.NONE: "unknown"}


def title_reply(titles: Titles, text: str, limit: int = 5) -> dict[str, Any]:
    """The JSON contract's object: `query`, `status`, and `works` with `confidence`, best first.

    For `unknown`, the works are the nearest ones, and their confidence is that of a mere guess.
    """
    match = titles.works.find(text, limit=limit)
    works = []
    for candidate in (match.candidates or match.nearest)[:limit]:
        work = titles.library.works[candidate.target]
        works.append(
            {
                "id": work.id,
                "title": work.title,
                "year": work.year,
                "kind": work.kind.value,
                "confidence": candidate.confidence,
            }
        )
    return {"query": text, "status": _STATUS[match.status], "works": works}
