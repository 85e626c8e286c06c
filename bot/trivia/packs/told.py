"""The lab's report in lines and as JSON, and the schema of our own format: `leitmotif pack`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.trivia.judge import KnowingJudge
from bot.trivia.packs.lab import Report, check
from bot.trivia.packs.model import (
    MAX_ANSWER,
    MAX_ASK,
    MAX_BYTES,
    MAX_QUESTIONS,
    MAX_WRONG,
    MOST_ANSWERS,
    MOST_WRONG,
)
from bot.trivia.questions.model import Expects
from bot.words import Phrase, Voice, voice


def check_file(path: Path, judge: KnowingJudge) -> Report:
    """The lab's report on a file.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    return check(data, str(path), judge)


def report_lines(report: Report, speaker: Voice | None = None) -> list[str]:
    """The report as `file:line: what is wrong; what to do`, then a summary and a preview."""
    speaker = speaker or voice()
    lines = [f"{f.place}: {speaker.say(f.what)}; {speaker.say(f.fix)}" for f in report.faults]
    if report.pack is None:
        return [*lines, speaker.say(Phrase.of("trivia-pack-bad", count=len(report.faults)))]
    lines += [f"{n.place}: {speaker.say(n.what)}; {speaker.say(n.fix)}" for n in report.notes]
    pack = report.pack
    lines.append(
        speaker.say(
            Phrase.of(
                "trivia-pack-good",
                name=pack.name,
                count=len(pack.entries),
                notes=len(report.notes),
            )
        )
    )
    for question in report.preview:
        lines.append(f"  {speaker.say(question.prompt)}")
        shown = [speaker.say(choice) for choice in question.choices] or list(question.answers)
        lines.append(f"    {' | '.join(shown)}")
    return lines


def report_json(report: Report, speaker: Voice | None = None) -> dict[str, Any]:
    """The report as plain values, for scripts."""
    speaker = speaker or voice()

    def told(found: Any) -> list[dict[str, Any]]:
        return [
            {"file": f.file, "line": f.line, "what": speaker.say(f.what), "fix": speaker.say(f.fix)}
            for f in found
        ]

    pack = report.pack
    return {
        "good": report.good,
        "name": pack.name if pack else None,
        "format": pack.format if pack else None,
        "questions": len(pack.entries) if pack else 0,
        "faults": told(report.faults),
        "notes": told(report.notes),
        "preview": [speaker.say(question.prompt) for question in report.preview],
    }


def schema() -> dict[str, Any]:
    """JSON Schema of our own pack format, for editors that complete and underline."""
    text = {"type": "string", "minLength": 1}
    answer = text | {"maxLength": MAX_ANSWER}
    question = {
        "type": "object",
        "additionalProperties": False,
        "required": ["ask"],
        "anyOf": [{"required": ["answers"]}, {"required": ["answer"]}],
        "properties": {
            "ask": text | {"maxLength": MAX_ASK},
            "answer": answer,
            "answers": {
                "anyOf": [
                    answer,
                    {"type": "array", "minItems": 1, "maxItems": MOST_ANSWERS, "items": answer},
                ]
            },
            "wrong": {
                "type": "array",
                "maxItems": MOST_WRONG,
                "items": text | {"maxLength": MAX_WRONG},
            },
            "kind": {"enum": [kind.value for kind in Expects]},
            "difficulty": {"enum": [1, 2, 3, 4, 5]},
            "because": {"type": "string"},
            "source": {"type": "string"},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Leitmotif question pack",
        "type": "object",
        "additionalProperties": False,
        "required": ["questions"],
        "properties": {
            "pack": text | {"maxLength": 60},
            "author": {"type": "string"},
            "description": {"type": "string"},
            "language": {"type": "string"},
            "questions": {
                "type": "array",
                "minItems": 1,
                "maxItems": MAX_QUESTIONS,
                "items": question,
            },
        },
    }
