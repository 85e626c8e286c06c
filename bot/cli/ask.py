"""`leitmotif ask`: a question answered in text, or as one JSON object a line."""

from __future__ import annotations

import argparse

from bot.asking.contract import as_json
from bot.asking.present import explained, text
from bot.cli.lines import inputs, put, put_json
from bot.wiring import asker, settings
from bot.words import LANGUAGES, voice

_EXAMPLES = """\
examples:
  leitmotif ask is jaws a score or a soundtrack
  leitmotif ask --json "who won best original song in 1997"
  leitmotif ask --explain starwars
  printf 'jaws\\ngrease\\n' | leitmotif ask --json"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.epilog = _EXAMPLES
    parser.add_argument(
        "question", nargs="*", help="the question; without one, each line of standard input"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object per question")
    parser.add_argument(
        "--explain", action="store_true", help="say how the question was understood"
    )
    parser.add_argument(
        "--lang", default="en", choices=LANGUAGES, help="language of the answer (default: en)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Answer each question in order; 0 whatever the answers' status."""
    speaker = voice(args.lang)
    ask = asker(settings()).ask
    for question in inputs(args.question):
        answer = ask(question)
        if args.json:
            put_json(as_json(answer, speaker, explain=args.explain))
        else:
            put(text(answer, speaker))
            if args.explain and (how := explained(answer, speaker)):
                put(how)
    return 0
