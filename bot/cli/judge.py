"""`leitmotif judge`: typed answers judged against the expected ones, as JSON lines."""

from __future__ import annotations

import argparse
from typing import Any

import msgspec

from bot.cli.lines import inputs, put_json
from bot.errors import PlayerError
from bot.trivia.judge.judge import KnowingJudge
from bot.trivia.judge.told import judge_json
from bot.wiring import settings, titles
from bot.words import voice

_EXAMPLES = """\
example:
  echo '{"expected": ["John Williams"], "typed": "williams", "kind": "person"}' | leitmotif judge --json

A line: {"expected": [the accepted answers], "typed": what was typed}, optionally with "kind":
person, title, song, award, number or word. The reply: {"judgement": "right", "near" or "wrong",
"accept": true or false, "reason": why}."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("--json", action="store_true", help="JSON lines (the only form there is)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Judge each line; one out of form gets an error of its own and makes the exit code 1."""
    judge = KnowingJudge(titles(settings()))
    code = 0
    for line in inputs(()):
        if line.strip():
            reply = _reply(judge, line)
            put_json(reply)
            code = max(code, int("error" in reply))
    return code


def _reply(judge: KnowingJudge, line: str) -> dict[str, Any]:
    try:
        return judge_json(judge, msgspec.json.decode(line))
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        return {"error": f"not JSON: {error}"}
    except PlayerError as error:
        return {"error": voice().say(error.phrase)}
