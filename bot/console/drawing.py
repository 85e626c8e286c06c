"""A card drawn for a terminal: the same sentences as anywhere, with colour only beside words."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.cards import ActionKind, Card, Line, Tone
from bot.words import Phrase, Voice

_COLOURS = {
    Tone.SCORE: "blue",
    Tone.SOUNDTRACK: "magenta",
    Tone.BOTH: "cyan",
    Tone.ORIGINAL_SONG: "green",
    Tone.NEEDLE_DROP: "yellow",
    Tone.AWARD: "yellow",
    Tone.RIGHT: "green",
    Tone.NEAR: "yellow",
    Tone.WRONG: "red",
    Tone.QUESTION: "cyan",
    Tone.PLAIN: "white",
    Tone.UNKNOWN: "bright_black",
}
# What a terminal can follow up on by typing the number; the rest needs a mouse or a file.
TYPED_ACTIONS = frozenset(
    {ActionKind.ASK, ActionKind.CHOOSE, ActionKind.WHY, ActionKind.PAGE, ActionKind.TRY}
)


def draw(card: Card, voice: Voice, console: Console) -> None:
    """Print a card; its actions are numbered so that they can be typed."""
    console.print(_panel(card, voice))


def _panel(card: Card, voice: Voice) -> RenderableType:
    colour = _COLOURS[card.tone]
    parts: list[RenderableType] = [Text(voice.say(card.lead), style="bold")]
    if card.reason is not None:
        parts.append(Text(voice.say(card.reason)))
    for section in card.sections:
        if section.heading is not None:
            parts.append(Padding(Text(voice.say(section.heading), style="bold dim"), (1, 0, 0, 0)))
        parts += [_line(line, voice) for line in section.lines]
    parts += _foot(card, voice)
    badge = Text(f" {voice.say(card.badge)} ", style=f"bold {colour}") if card.badge else None
    return Panel(
        Group(*parts), title=badge, title_align="left", border_style=colour, padding=(0, 1)
    )


def _line(line: Line, voice: Voice) -> Text:
    text = Text("• ")
    if line.won is not None:
        text = Text("★ " if line.won else "· ", style="yellow" if line.won else "dim")
    text.append(voice.say(line.text), style="default")
    if line.marks:
        text.append(" " + "".join(f"[{mark}]" for mark in line.marks), style="dim")
    return text


def _foot(card: Card, voice: Voice) -> Iterable[RenderableType]:
    if card.sources:
        notes = [f"[{note.number}] {note.title}" for note in card.sources]
        yield Padding(Text("  ".join(notes), style="dim"), (1, 0, 0, 0))
    if card.footer is not None:
        yield Text(voice.say(card.footer), style="dim italic")
    choices = [action for action in card.actions if action.kind in TYPED_ACTIONS]
    if choices:
        labels = [f"{number} {voice.say(action.label)}" for number, action in enumerate(choices, 1)]
        spoken = voice.say(Phrase.of("console-choices", choices="   ".join(labels)))
        yield Padding(Text(spoken, style="cyan"), (1, 0, 0, 0))
