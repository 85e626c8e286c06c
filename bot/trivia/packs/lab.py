"""The pack lab: tries a pack under the live judge, before anybody plays it.

Faults refuse a pack. Notes don't: an answer that the judge would not take as typed, a wrong choice
that it would take, a prompt that holds its answer, answers of one kind that few could tell apart.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import msgspec

from bot.errors import Fault
from bot.knowledge.wrong import wrong
from bot.titles.folding import fold
from bot.trivia.events import Judged
from bot.trivia.judge import KnowingJudge
from bot.trivia.packs.model import Entry, Pack, as_question
from bot.trivia.packs.reading import read_pack
from bot.trivia.questions.model import Question

PREVIEWED = 3


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What the lab found. Without faults there is a pack; notes and a preview come with it."""

    file: str
    faults: tuple[Fault, ...]
    notes: tuple[Fault, ...] = ()
    pack: Pack | None = None
    preview: tuple[Question, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the pack may be added."""
        return not self.faults


def check(data: bytes, name: str, judge: KnowingJudge, *, seed: int = 0) -> Report:
    """Read a pack and try it. `name` is what faults call the file."""
    pack, faults = read_pack(data, name)
    if pack is None:
        return Report(file=name, faults=tuple(faults))
    notes = [note for entry in pack.entries for note in _try(entry, name, judge)]
    dice = random.Random(seed)
    shown = dice.sample(pack.entries, min(PREVIEWED, len(pack.entries)))
    return Report(
        file=name,
        faults=(),
        notes=tuple(notes),
        pack=pack,
        preview=tuple(as_question(pack.name, entry, dice) for entry in shown),
    )


def _try(entry: Entry, file: str, judge: KnowingJudge) -> Iterator[Fault]:
    """What the judge makes of an entry's own words."""
    prompt = f" {fold(entry.ask)} "
    for answer in entry.answers:
        ruling = judge.judge(entry.answers, answer, entry.kind)
        if ruling.judged is not Judged.RIGHT:
            yield wrong("pack-untypable", answer=answer[:60]).on(file, entry.line)
        folded = fold(answer)
        if folded and f" {folded} " in prompt and len(folded) > 2 and not entry.wrong:
            yield wrong("pack-given-away", answer=answer[:60]).on(file, entry.line)
    for choice in entry.wrong:
        if judge.judge(entry.answers, choice, entry.kind).judged is Judged.RIGHT:
            yield wrong("pack-collides", choice=choice[:60]).on(file, entry.line)
