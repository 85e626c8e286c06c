"""Packs from YAML, as text: our own format and the public Red-DiscordBot one, every fault by line.

    pack: Film music of the eighties        # ours
    author: Ann
    questions:
      - ask: Who composed the score of Blade Runner?
        answers: [Vangelis]                 # every accepted answer, the best first
        wrong: [Hans Zimmer, John Barry]    # left out: the question is typed
        kind: person                        # person · title · song · award · number · word
        difficulty: 2                       # 1 to 5
        because: He recorded it in 1982.
        source: liner notes

    AUTHOR: Ann                             # Red's
    Who composed the score of Blade Runner?:
      - Vangelis

YAML's guesses don't apply: `1917`, `yes` and `2:22` are the text the author sees.
"""

from __future__ import annotations

import re

from bot.errors import Fault
from bot.knowledge.reader import read_bytes
from bot.knowledge.tree import Mapping, Node, Sequence, Text
from bot.knowledge.wrong import nearest, wrong
from bot.trivia.packs.model import (
    MAX_ANSWER,
    MAX_ASK,
    MAX_BYTES,
    MAX_QUESTIONS,
    MAX_WRONG,
    MOST_ANSWERS,
    MOST_WRONG,
    OWN,
    RED,
    Entry,
    Pack,
)
from bot.trivia.questions.model import Expects
from bot.trivia.rules import LIMITS
from bot.words.phrase import Word

TOP = ("pack", "author", "description", "language", "questions")
FIELDS = ("ask", "answers", "answer", "wrong", "kind", "difficulty", "because", "source")
RED_TOP = ("AUTHOR", "DESCRIPTION", "CONFIG")
_NULL = re.compile(r"(?<![\w~])(null|Null|NULL|~)(?![\w~])")


def read_pack(data: bytes, name: str) -> tuple[Pack | None, list[Fault]]:
    """A pack and all its faults; with any fault the pack is None. `name` is what faults call the file."""
    if len(data) > MAX_BYTES:
        return None, [wrong("pack-too-big").on(name, 1)]
    tree, faults = read_bytes(data, name)
    if faults:
        return None, faults
    reading = _Reading(tree, data.decode("utf-8-sig").splitlines(), name)
    pack = reading.own() if "questions" in tree.entries else reading.red()
    return (None, reading.faults) if reading.faults else (pack, [])


class _Reading:
    """One file being turned into a pack."""

    def __init__(self, tree: Mapping, lines: list[str], name: str) -> None:
        self.tree = tree
        self.lines = lines
        self.name = name
        self.faults: list[Fault] = []

    # --- our own format --------------------------------------------------------------------------
    def own(self) -> Pack:
        for key, at in self.tree.keys.items():
            if key not in TOP:
                near = nearest(key, TOP) or TOP[0]
                self.fault(at, "pack-unknown-key", key=key, nearest=near)
        entries = []
        questions = self.tree.entries["questions"]
        if isinstance(questions, Sequence) and questions.items:
            for item in questions.items[: MAX_QUESTIONS + 1]:
                entry = self._entry(item)
                if entry is not None:
                    entries.append(entry)
            self._bounds(len(questions.items), questions)
        else:
            self.fault(questions, "pack-no-questions")
        title = self._text(self.tree.entries.get("pack")) or _stem(self.name)
        return Pack(
            name=title[:60],
            format=OWN,
            entries=self._unique(entries),
            author=self._text(self.tree.entries.get("author"))[:100],
            description=self._text(self.tree.entries.get("description"))[:300],
        )

    def _entry(self, item: Node) -> Entry | None:
        if not isinstance(item, Mapping):
            self.fault(item, "pack-not-a-question")
            return None
        for key, at in item.keys.items():
            if key not in FIELDS:
                near = nearest(key, FIELDS) or FIELDS[0]
                self.fault(at, "pack-unknown-key", key=key, nearest=near)
        ask = self._text(item.entries.get("ask"))
        if not ask:
            self.fault(item, "pack-no-ask")
            return None
        answers = self._texts(item.entries.get("answers", item.entries.get("answer")))
        kind = self._text(item.entries.get("kind")) or "word"
        if kind not in list(Expects):
            near = nearest(kind, list(Expects)) or "word"
            self.fault(item.entries["kind"], "pack-kind", kind=kind, nearest=near)
            kind = "word"
        return self._checked(
            item,
            ask,
            answers,
            wrong_ones=self._texts(item.entries.get("wrong")),
            kind=Expects(kind),
            difficulty=self._difficulty(item.entries.get("difficulty")),
            because=self._text(item.entries.get("because"))[:500],
            source=self._text(item.entries.get("source"))[:200],
        )

    def _difficulty(self, node: Node | None) -> int:
        text = self._text(node)
        if node is None:
            return 3
        if text not in ("1", "2", "3", "4", "5"):
            self.fault(node, "pack-difficulty", value=text)
            return 3
        return int(text)

    # --- Red's format ----------------------------------------------------------------------------
    def red(self) -> Pack:
        entries = []
        for key, node in self.tree.entries.items():
            if key in RED_TOP:
                continue
            at = self.tree.keys[key]
            if isinstance(node, Mapping):
                self.fault(at, "pack-not-answers", ask=key[:60])
                continue
            entry = self._checked(at, key, self._texts(node))
            if entry is not None:
                entries.append(entry)
        if not entries and not self.faults:
            self.faults.append(wrong("pack-no-questions").on(self.name, 1))
        self._bounds(len(entries), self.tree)
        config = self.tree.entries.get("CONFIG")
        delay = self._text(config.entries.get("delay")) if isinstance(config, Mapping) else ""
        low, high = LIMITS["seconds"]
        return Pack(
            name=_stem(self.name),
            format=RED,
            entries=self._unique(entries),
            author=self._text(self.tree.entries.get("AUTHOR"))[:100],
            description=self._text(self.tree.entries.get("DESCRIPTION"))[:300],
            seconds=int(float(delay))
            if _is_number(delay) and low <= float(delay) <= high
            else None,
        )

    # --- both ------------------------------------------------------------------------------------
    def _checked(
        self,
        at: Node,
        ask: str,
        answers: list[str],
        *,
        wrong_ones: list[str] | None = None,
        kind: Expects | None = None,
        difficulty: int = 3,
        because: str = "",
        source: str = "",
    ) -> Entry | None:
        wrong_ones = wrong_ones or []
        before = len(self.faults)
        if len(ask) > MAX_ASK:
            self.fault(at, "pack-long-ask", most=MAX_ASK)
        if not answers:
            self.fault(at, "pack-no-answers", ask=ask[:60])
        if len(answers) > MOST_ANSWERS:
            self.fault(at, "pack-many-answers", most=MOST_ANSWERS)
        if len(wrong_ones) > MOST_WRONG:
            self.fault(at, "pack-many-wrong", most=MOST_WRONG)
        for answer in answers:
            if len(answer) > MAX_ANSWER:
                self.fault(at, "pack-long-answer", answer=answer[:40], most=MAX_ANSWER)
        seen = {answer.casefold() for answer in answers}
        for choice in wrong_ones:
            if len(choice) > MAX_WRONG:
                self.fault(at, "pack-long-answer", answer=choice[:40], most=MAX_WRONG)
            if choice.casefold() in seen:
                self.fault(at, "pack-wrong-twice", choice=choice)
            seen.add(choice.casefold())
        if len(self.faults) > before:
            return None
        if kind is None:
            kind = Expects.NUMBER if all(_is_number(a) for a in answers) else Expects.WORD
        return Entry(
            ask=ask,
            answers=tuple(answers),
            line=at.line,
            wrong=tuple(wrong_ones),
            kind=kind,
            difficulty=difficulty,
            because=because,
            source=source,
        )

    def _unique(self, entries: list[Entry]) -> tuple[Entry, ...]:
        seen: dict[str, int] = {}
        for entry in entries:
            ask = entry.ask.casefold().strip()
            if ask in seen:
                what = wrong("pack-asked-twice", ask=entry.ask[:60], line=seen[ask])
                self.faults.append(what.on(self.name, entry.line))
            seen.setdefault(ask, entry.line)
        return tuple(entries)

    def _bounds(self, count: int, at: Node) -> None:
        if count > MAX_QUESTIONS:
            self.fault(at, "pack-too-many", count=count, most=MAX_QUESTIONS)

    def _text(self, node: Node | None) -> str:
        if not isinstance(node, Text):
            return ""
        if node.value is not None:
            return node.value.strip()
        # YAML's null: the author wrote a word or a sign, unless nothing stands there.
        line = self.lines[node.line - 1] if node.line <= len(self.lines) else ""
        written = _NULL.search(line.split(":", 1)[-1] if ":" in line else line)
        return written.group(1) if written else ""

    def _texts(self, node: Node | None) -> list[str]:
        if node is None:
            return []
        items = node.items if isinstance(node, Sequence) else [node]
        found = []
        for item in items:
            text = self._text(item)
            if not isinstance(item, Text):
                self.fault(item, "pack-nested")
            elif not text:
                self.fault(item, "pack-empty-answer")
            elif text not in found:
                found.append(text)
        return found

    def fault(self, at: Node, id: str, **args: Word) -> None:
        """Remember a fault where it stands."""
        self.faults.append(wrong(id, near=None, **args).on(self.name, at.line))


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\d+(?:\.\d+)?", text))


def _stem(name: str) -> str:
    return re.sub(r"\.ya?ml$", "", name.rsplit("/", 1)[-1].rsplit("\\", 1)[-1])[:60] or "pack"
