"""A card drawn with Discord's components of the second kind; its limits are held by construction.

Order is that of reading and of screen readers: badge, sentence, reason, evidence, sources, buttons.
Views are finished before they are sent, so the library keeps none of them: clicks are understood
from their custom ids (see `custom_ids.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import discord
from discord import ui

from bot.cards import Action, ActionKind, Card, Line, Section, Tone
from bot.discord_app import custom_ids
from bot.discord_app.markup import escape, fit, one_line
from bot.words import Phrase, Voice
from bot.words.phrase import Word

TEXT_ROOM = 3800  # of Discord's 4,000 over all components
_LEAD_ROOM, _REASON_ROOM, _LINE_ROOM, _SOURCES_ROOM = 600, 800, 400, 1400
_COLOURS = {
    Tone.SCORE: 0x3B6EA8,
    Tone.SOUNDTRACK: 0xA8437F,
    Tone.BOTH: 0x6B56B0,
    Tone.ORIGINAL_SONG: 0x2E8B6F,
    Tone.NEEDLE_DROP: 0xC07C28,
    Tone.AWARD: 0xC9A227,
    Tone.RIGHT: 0x2E8B57,
    Tone.NEAR: 0xC9A227,
    Tone.WRONG: 0xB5473C,
    Tone.QUESTION: 0x3B6EA8,
    Tone.PLAIN: 0x5B6370,
    Tone.UNKNOWN: 0x8A919C,
}
_BUTTONS_A_ROW = 5
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Layout = ui.LayoutView


def draw(card: Card, voice: Voice, *extra: ui.Item[Layout], disabled: bool = False) -> Layout:
    """The card as a finished view; `extra` items follow its text inside the same frame."""
    frame: ui.Container[Layout] = ui.Container(accent_colour=_COLOURS[card.tone])
    room = TEXT_ROOM
    for part in _texts(card, voice):
        if part is None:
            if frame.children and not isinstance(frame.children[-1], ui.Separator):
                frame.add_item(ui.Separator())
            continue
        text = fit(part, room)
        room -= len(text)
        frame.add_item(ui.TextDisplay(text))
    for item in extra:
        frame.add_item(item)
    for row in _rows(card.actions, voice, disabled):
        frame.add_item(row)
    return finished(frame)


def finished(*items: ui.Item[Layout]) -> Layout:
    """A view that the library sends and forgets."""
    view = Layout(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


def say(voice: Voice, word: Word, room: int = _LINE_ROOM) -> str:
    """A word spoken, made safe and short."""
    return fit(escape(one_line(voice.say(word))), room)


def _texts(card: Card, voice: Voice) -> Iterable[str | None]:
    """The card's texts; None is a line across."""
    badge = f"-# **{say(voice, card.badge)}**\n" if card.badge else ""
    opening = f"{badge}### {say(voice, card.lead, _LEAD_ROOM)}"
    if card.reason is not None:
        opening += f"\n{say(voice, card.reason, _REASON_ROOM)}"
    yield opening
    foot = _foot(card, voice)  # first, so that no line points to a source that has no room
    if card.sections:
        yield None
        yield from _sections(card.sections, voice, TEXT_ROOM - len(opening) - len(foot))
    if foot:
        yield None
        yield foot


def _sections(sections: Sequence[Section], voice: Voice, room: int) -> Iterable[str]:
    """Sections as texts; what has no room is counted, not cut."""
    left_out = 0
    for section in sections:
        lines = [f"**{say(voice, section.heading)}**"] if section.heading is not None else []
        for line in section.lines:
            text = _line(line, voice)
            if left_out or len(text) + 1 > room - 60:
                left_out += 1
                continue
            room -= len(text) + 1
            lines.append(text)
        if lines and (len(lines) > (section.heading is not None) or not section.lines):
            yield "\n".join(lines)
    if left_out:
        yield f"-# {say(voice, Phrase.of('card-more-lines', count=left_out))}"


def _line(line: Line, voice: Voice) -> str:
    marker = {True: "★ ", False: "", None: ""}[line.won]
    marks = "\u202f".join(str(mark).translate(_SUPERSCRIPT) for mark in line.marks)
    return f"- {marker}{say(voice, line.text)}{f' {marks}' if marks else ''}"


def _foot(card: Card, voice: Voice) -> str:
    lines = []
    if card.sources:
        notes = [
            f"{str(note.number).translate(_SUPERSCRIPT)} {_source(note.title, note.url)}"
            for note in card.sources
        ]
        while len(" · ".join(notes)) > _SOURCES_ROOM and len(notes) > 1:
            notes.pop()
        lines.append(f"-# {' · '.join(notes)}")
    if card.footer is not None:
        lines.append(f"-# {say(voice, card.footer)}")
    if card.page is not None:
        this, of = card.page
        lines.append(f"-# {say(voice, Phrase.of('card-page', page=this, pages=of))}")
    return "\n".join(lines)


def _source(title: str, url: str | None) -> str:
    if url and "/" in title and title in url:
        # A page that has no name but its address: where it stands is enough, the link has the rest.
        title = title.split("/")[0].removeprefix("www.")
    named = fit(escape(one_line(title)), 90)
    # A masked link with its target in angle brackets shows no preview below the card.
    return f"[{named}](<{url}>)" if url and " " not in url and ">" not in url else named


def _rows(
    actions: Sequence[Action], voice: Voice, disabled: bool
) -> Iterable[ui.ActionRow[Layout]]:
    choices = [a for a in actions if a.kind is ActionKind.CHOOSE]
    if len(choices) > _BUTTONS_A_ROW:
        yield ui.ActionRow(_select(choices[:25], voice, disabled))
        actions = [a for a in actions if a.kind is not ActionKind.CHOOSE]
    # The choices of a question keep to themselves: what stands beside them is pressed by mistake.
    for _, group in groupby(actions[:25], key=lambda action: action.kind is ActionKind.GUESS):
        buttons = [button(action, voice, disabled=disabled) for action in group]
        for start in range(0, len(buttons), _BUTTONS_A_ROW):
            yield ui.ActionRow(*buttons[start : start + _BUTTONS_A_ROW])


def button(action: Action, voice: Voice, *, disabled: bool = False) -> ui.Button[Layout]:
    """An action as a button."""
    label = fit(one_line(voice.say(action.label)), 80)
    if action.kind is ActionKind.LINK:
        return ui.Button(label=label, url=action.args[0])
    style = discord.ButtonStyle.primary if action.prominent else discord.ButtonStyle.secondary
    return ui.Button(
        label=label, style=style, custom_id=custom_ids.of_action(action), disabled=disabled
    )


def _select(choices: Sequence[Action], voice: Voice, disabled: bool) -> ui.Select[Layout]:
    select: ui.Select[Layout] = ui.Select(
        custom_id=custom_ids.encode("pick"),
        placeholder=fit(voice.say(Phrase.of("card-choose")), 150),
        disabled=disabled,
    )
    for choice in choices:
        hint = fit(one_line(voice.say(choice.hint)), 100) if choice.hint is not None else None
        label = fit(one_line(voice.say(choice.label)), 100)
        select.add_option(label=label, value=custom_ids.of_action(choice), description=hint)
    return select
