"""An accepted appeal as a reviewable change: a further name, in the file `knowledge proposals` shows."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.knowledge.library import Library
from bot.trivia.appeals import alias
from bot.trivia.questions.model import Question


def propose_alias(
    folder: Path, library: Library, question: Question, text: str, now: int
) -> Path | None:
    """Write the proposal below `folder` (DATA_DIR/proposals); None if there is nothing to propose.

    `now` is ms since 1970 UTC.
    """
    found = alias(question, text)
    if found is None:
        return None
    room, id, name = found
    key = _key(library, room, id)
    if key is None or not name:
        return None
    # The editors' machinery loads YAML; only an accepted appeal needs it.
    from bot.knowledge.proposals import Proposal, propose

    at = datetime.fromtimestamp(now / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    proposal = Proposal(
        room=room,
        key=key,
        fields={"also": [name]},
        because="Accepted in a round",
        at=at,
        by="appeal",
    )
    return propose(folder, proposal)


def _key(library: Library, room: str, id: str) -> str | None:
    if room == "people" and id in library.people:
        return library.people[id].name
    if room == "works" and id in library.works:
        return library.works[id].key
    if room == "songs" and id in library.songs:
        return library.songs[id].key
    if room == "guide" and id in library.terms:
        return library.terms[id].term
    return None
