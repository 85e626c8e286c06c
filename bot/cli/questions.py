"""`leitmotif questions`: what a round would deal, for reading and for checks from outside."""

from __future__ import annotations

import argparse
from typing import Any

from bot.cli.arguments import at_least
from bot.cli.lines import put, put_json
from bot.trivia.questions.told import questions_json
from bot.wiring import library, settings
from bot.words import LANGUAGES

_EXAMPLES = """\
examples:
  leitmotif questions --count 10 --seed 1
  leitmotif questions --json --count 5000 --seed 1
  leitmotif questions --kind composer --difficulty 1"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument("--json", action="store_true", help="one JSON object per question")
    parser.add_argument(
        "--count", type=at_least(1), default=10, metavar="N", help="how many (default: 10)"
    )
    parser.add_argument(
        "--seed",
        type=int,
        default=0,
        metavar="S",
        help="the same seed deals the same questions (default: 0)",
    )
    parser.add_argument("--kind", metavar="K", help="of one kind only; a wrong name lists them all")
    parser.add_argument(
        "--topic", metavar="T", help="on one topic only: scores, songs, awards, words"
    )
    parser.add_argument(
        "--difficulty", type=int, metavar="D", help="1 (easy) to 5 (for specialists)"
    )
    parser.add_argument(
        "--lang", default="en", choices=LANGUAGES, help="language of the prompts (default: en)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Deal and print; fewer than asked if no more are good."""
    dealt = questions_json(
        library(settings()),
        args.count,
        args.seed,
        args.kind,
        args.topic,
        args.difficulty,
        args.lang,
    )
    for number, question in enumerate(dealt, 1):
        if args.json:
            put_json(question)
        else:
            put(_readable(number, question))
    return 0


def _readable(number: int, question: dict[str, Any]) -> str:
    lines = [
        f"{number}. {question['prompt']}  ({question['kind']}, difficulty {question['difficulty']})"
    ]
    for index, choice in enumerate(question["choices"]):
        lines.append(f"   {'✓' if index == question['correct'] else ' '} {choice}")
    if not question["choices"]:
        lines.append(f"   ✓ {' / '.join(question['answers'])}")
    return "\n".join(lines)
