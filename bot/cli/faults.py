"""How the faults of a knowledge base are told on a terminal: all of them, by file and line."""

from __future__ import annotations

import sys

from bot.errors import Fault, KnowledgeError
from bot.words import Phrase, Voice, voice


def fault_line(fault: Fault, speaker: Voice) -> str:
    """`file:line: what is wrong; what to do`."""
    return f"{fault.place}: {speaker.say(fault.what)}; {speaker.say(fault.fix)}"


def tell_faults(error: KnowledgeError) -> None:
    """List every fault on standard error, then how many there are."""
    speaker = voice()
    lines = [fault_line(fault, speaker) for fault in error.faults]
    lines.append(
        speaker.say(
            Phrase.of("faults-count", count=len(error.faults), folder=str(error.folder or ""))
        )
    )
    sys.stderr.write("\n".join(lines) + "\n")
