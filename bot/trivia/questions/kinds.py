"""All kinds of questions, by name."""

from __future__ import annotations

from bot.trivia.questions import (
    kinds_awards,
    kinds_nominees,
    kinds_pyramid,
    kinds_scores,
    kinds_singers,
    kinds_songs,
    kinds_words,
    kinds_years,
)
from bot.trivia.questions.kind import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for module in (
        kinds_scores, kinds_songs, kinds_singers, kinds_awards, kinds_nominees, kinds_years,
        kinds_words, kinds_pyramid,
    )
    for kind in module.KINDS
}  # fmt: skip
