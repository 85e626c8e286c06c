"""An answer as a card to be drawn, and as the text of a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from msgspec.structs import replace

from bot.asking.answer import Answer, Intent, Status
from bot.cards import Action, ActionKind, Card, Line, Section, SourceNote, Tone
from bot.knowledge.model import Verdict
from bot.words.catalogue import Voice
from bot.words.phrase import Listing, Phrase

VERDICT_LINES = 5  # "at most five short lines"
PAGE_LINES = 10
_TEXT_LINES = 25
_AWARDS = {
    Intent.AWARDS_OF_WORK,
    Intent.AWARDS_OF_PERSON,
    Intent.DID_WIN,
    Intent.WINNER_OF_YEAR,
    Intent.NOMINEES_OF_YEAR,
    Intent.COUNT_AWARDS,
    Intent.SUPERLATIVE,
    Intent.WHO_BEAT,
}


def card(answer: Answer, page: int = 1) -> Card:
    """The card of an answer. `page` counts from 1; beyond the last it is the last."""
    tone = _tone(answer)
    per_page = VERDICT_LINES if answer.intent is Intent.VERDICT else PAGE_LINES
    sections, pages = _page(answer.sections, per_page, page)
    actions = answer.actions
    shown = min(max(page, 1), pages)
    if answer.intent is Intent.VERDICT:
        pages, shown = 1, 1  # the rest sits behind the buttons
    elif pages > 1:
        actions = (*_pager(answer, shown, pages), *actions)
    return Card(
        lead=answer.lead,
        tone=tone,
        badge=None if tone is Tone.PLAIN else Phrase.of(f"badge-{tone.value}"),
        reason=answer.reason,
        sections=sections,
        sources=_notes(answer, sections),
        actions=actions,
        footer=answer.footer,
        private=answer.status is Status.UNKNOWN,
        page=(shown, pages) if pages > 1 else None,
    )


def why(answer: Answer) -> Card:
    """How the question was understood, and everything the answer rests on."""
    lines = []
    if answer.understood:
        lines.append(Line(text=Phrase.of("explain-rule", rule=answer.understood.rule)))
        if answer.understood.runner_up:
            name = answer.understood.runner_up
            lines.append(Line(text=Phrase.of("explain-runner-up", name=name)))
    numbers = {source.id: n for n, source in enumerate(answer.sources, 1)}
    claims: dict[str, Line] = {}
    for cite in answer.citations:  # each claim once, with all who make it
        was = claims.get(str(cite.claim))
        marks = {*(was.marks if was else ()), numbers[cite.source]}
        claims[str(cite.claim)] = Line(text=cite.claim, marks=tuple(sorted(marks)))
    evidence = list(claims.values())
    sections = [Section(heading=Phrase.of("explain-heading"), lines=tuple(lines))] if lines else []
    sections.append(Section(lines=tuple(evidence[:PAGE_LINES])))
    return Card(
        lead=answer.lead,
        reason=answer.reason,
        tone=_tone(answer),
        sections=tuple(s for s in sections if s.lines),
        sources=tuple(
            SourceNote(number=n, title=s.title, url=s.url) for n, s in enumerate(answer.sources, 1)
        ),
        footer=answer.footer,
        private=True,
    )


def text(answer: Answer, voice: Voice) -> str:
    """What a user reads in a terminal: complete, compact, with its numbered sources at the end."""
    rows = [voice.say(answer.lead) + _lead_marks(answer)]
    if answer.reason is not None:
        rows.append(voice.say(answer.reason))
    left = _TEXT_LINES
    for section in answer.sections:
        if section.heading is not None and section.lines and left:
            rows.append(voice.say(Phrase.of("heading-line", heading=section.heading)))
        for line in islice(section.lines, left):
            marks = "".join(f" [{n}]" for n in line.marks)
            rows.append(f"  • {voice.say(line.text)}{marks}")
        left -= min(left, len(section.lines))
    hidden = len(answer.lines) - _TEXT_LINES
    if hidden > 0:
        rows.append("  " + voice.say(Phrase.of("more-lines", count=hidden)))
    if answer.footer is not None:
        rows.append(voice.say(answer.footer))
    if answer.sources:
        titles = ", ".join(f"[{n}] {source.title}" for n, source in enumerate(answer.sources, 1))
        rows.append(voice.say(Phrase.of("sources-line", sources=titles)))
    return "\n".join(rows)


def _lead_marks(answer: Answer) -> str:
    """The numbers of the sources that the first sentence itself rests on."""
    numbers = {source.id: n for n, source in enumerate(answer.sources, 1)}
    own = dict.fromkeys(numbers[c.source] for c in answer.citations if c.claim == answer.lead)
    return "".join(f" [{n}]" for n in own)


def explained(answer: Answer, voice: Voice) -> str:
    """How the question was understood, as text."""
    understood = answer.understood
    if understood is None:
        return ""
    rows = [voice.say(Phrase.of("explain-rule", rule=understood.rule))]
    if understood.heard:
        heard = tuple(Phrase.of("quoted", text=words) for words in understood.heard)
        rows.append(voice.say(Phrase.of("explain-heard", heard=Listing(heard))))
    if understood.runner_up is not None:
        rows.append(voice.say(Phrase.of("explain-runner-up", name=understood.runner_up)))
    return "\n".join(rows)


def _tone(answer: Answer) -> Tone:
    if answer.status is Status.AMBIGUOUS:
        return Tone.QUESTION
    if answer.status is Status.UNKNOWN:
        return Tone.UNKNOWN
    if answer.intent in _AWARDS:
        return Tone.AWARD
    if answer.intent in (Intent.VERDICT, Intent.WRITTEN_FOR) and answer.verdict:
        return Tone.UNKNOWN if answer.verdict is Verdict.UNKNOWN else Tone(answer.verdict.value)
    return Tone.PLAIN


def _page(sections: Sequence[Section], size: int, page: int) -> tuple[tuple[Section, ...], int]:
    """One page's lines under their headings, and how many pages there are."""
    flat = [(at, line) for at, section in enumerate(sections) for line in section.lines]
    pages = max(1, -(-len(flat) // size))
    start = (min(max(page, 1), pages) - 1) * size
    shown: dict[int, list[Line]] = {}
    for at, line in flat[start : start + size]:
        shown.setdefault(at, []).append(line)
    return tuple(replace(sections[at], lines=tuple(lines)) for at, lines in shown.items()), pages


def _notes(answer: Answer, sections: Sequence[Section]) -> tuple[SourceNote, ...]:
    """The sources that the shown lines refer to; all of them where no line does."""
    marks = {n for section in sections for line in section.lines for n in line.marks}
    lead = {cite.source for cite in answer.citations if cite.claim == answer.lead}
    return tuple(
        SourceNote(number=n, title=source.title, url=source.url)
        for n, source in enumerate(answer.sources, 1)
        if not marks or n in marks or source.id in lead
    )


def _pager(answer: Answer, page: int, pages: int) -> tuple[Action, ...]:
    subject = next(iter([w.id for w in answer.works] or [p.id for p in answer.people] or [""]))
    found = []
    for label, to in (("button-previous", page - 1), ("button-next", page + 1)):
        if 1 <= to <= pages:
            args = (answer.intent.value, subject, str(to))
            found.append(Action(kind=ActionKind.PAGE, label=Phrase.of(label), args=args))
    return tuple(found)
