"""The console's door: a conversation on a terminal, or answers line by line when text is piped in."""

from __future__ import annotations

import sys

from bot.settings import Settings
from bot.words import Phrase, Voice, voice
from bot.words.dates import day

SAMPLES = (
    "Is Star Wars a score or a soundtrack?",
    "Which films use Time After Time?",
    "Who won the Oscar for best original score for 1982?",
)


def run_console(settings: Settings, language: str) -> int:
    """Talk until the person leaves or the input ends; 0."""
    speaker = voice(language)
    if sys.stdin.isatty() and sys.stdout.isatty():
        from bot.console.session import talk

        return talk(settings, speaker)
    return answer_lines(settings, speaker)


def answer_lines(settings: Settings, speaker: Voice) -> int:
    """Greet, then answer each line of standard input; with none there, three samples."""
    from bot.asking.present import text
    from bot.cli.lines import inputs, put
    from bot.wiring import asker

    ask = asker(settings).ask
    put(speaker.say(greeting(settings)))
    answered = False
    for line in inputs(()):
        if line.strip():
            answered = True
            put("\n" + text(ask(line), speaker))
    if not answered:
        put(speaker.say(Phrase.of("console-samples")))
        for sample in SAMPLES:
            put(f"\n> {sample}\n{text(ask(sample), speaker)}")
    return 0


def greeting(settings: Settings) -> Phrase:
    """Who is speaking and what they know."""
    from bot.wiring import library

    base = library(settings).base
    return Phrase.of(
        "console-greeting",
        works=len(base.works),
        songs=len(base.songs),
        nominations=len(base.nominations),
        as_of=day(base.as_of),
    )
