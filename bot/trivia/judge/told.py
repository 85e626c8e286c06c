"""The `leitmotif judge` contract: one JSON line in, one ruling out."""

from __future__ import annotations

from typing import Any

from bot.errors import PlayerError
from bot.trivia.events import Judged
from bot.trivia.judge.judge import KnowingJudge
from bot.trivia.questions.model import Expects
from bot.words import Phrase, voice


def judge_json(judge: KnowingJudge, line: object, language: str = "en") -> dict[str, Any]:
    """Rule on `{"expected": […], "typed": "…", "kind": "person"}`; without a kind, what the base knows it as.

    Raises:
        PlayerError: the line is not of that form.
    """
    form = Phrase.of("trivia-error-judge-line")
    if not isinstance(line, dict):
        raise PlayerError(form)
    expected, typed, kind = line.get("expected"), line.get("typed"), line.get("kind")
    if isinstance(expected, str):
        expected = [expected]
    if (
        not isinstance(expected, list)
        or not expected
        or not all(isinstance(answer, str) for answer in expected)
        or not isinstance(typed, str)
        or kind not in (None, *Expects)
    ):
        raise PlayerError(form)
    accepted = tuple(expected)
    expects = judge.kind_of(accepted) if kind is None else Expects(kind)
    ruling = judge.judge(accepted, typed, expects)
    return {
        "judgement": ruling.judged.value,
        "accept": ruling.judged is Judged.RIGHT,
        "reason": None if ruling.reason is None else voice(language).say(ruling.reason),
    }
