"""YAML read safely and as text: one pass over the C parser's events, every fault with its line.

The C loader recurses and crashes on deep nesting, and the pure-Python one is six times slower; the
C parser's events are neither, and each guard acts as its event arrives, before anything is built
(docs/decisions/0002-reading-yaml-safely.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.errors import Fault, KnowledgeError
from bot.knowledge.editing.mending import mended, with_colon
from bot.knowledge.tree import Mapping, Node, Sequence, Text
from bot.knowledge.wrong import Wrong, wrong

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 20
_Parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = ("", "null", "~")
_MOST_MENDED = 30  # lines of one file; whoever breaks more has not written knowledge


def read_file(path: Path, name: str | None = None) -> tuple[Mapping, list[Fault]]:
    """Read one YAML file of entries; `name` is what faults call it (else its path).

    What can be read despite faults is returned with them, so that one run lists as many as can be.
    """
    name = name or str(path)
    try:
        if path.stat().st_size > MAX_BYTES:
            return Mapping(name, 1), [wrong("too-big").on(name, 1)]
        data = path.read_bytes()
    except OSError as error:
        fault = wrong("unreadable", reason=error.strerror or type(error).__name__)
        return Mapping(name, 1), [fault.on(name, 1)]
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> tuple[Mapping, list[Fault]]:
    """Like `read_file`, for what is already in memory."""
    if len(data) > MAX_BYTES:
        return Mapping(name, 1), [wrong("too-big").on(name, 1)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Mapping(name, line), [wrong("not-utf8").on(name, line)]
    return _Reading(text, name).read()


def read_whole(data: bytes, name: str) -> Mapping:
    """Like `read_bytes`, for callers that want all or nothing.

    Raises:
        KnowledgeError: with every fault found.
    """
    tree, faults = read_bytes(data, name)
    if faults:
        raise KnowledgeError(in_order(faults))
    return tree


class _RefusedError(Exception):
    """A guard said no; the rest of the file is not looked at."""


class _MendedError(Exception):
    """A line was put right, and the file is to be read again."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Reading:
    """One file being read."""

    def __init__(self, text: str, name: str) -> None:
        self.lines = text.splitlines(keepends=True)
        self.name = name
        self.faults: list[Fault] = []
        self.depth = 0

    def read(self) -> tuple[Mapping, list[Fault]]:
        """The tree and the faults; a line that could be mended is, so that the rest is read too."""
        told: list[Fault] = []
        while True:
            self.faults, self.depth = [], 0
            try:
                root = self._document(yaml.parse("".join(self.lines), Loader=_Parser))
                break
            except _MendedError as mend:
                told.append(mend.fault)
                if len(told) == _MOST_MENDED:
                    root = Mapping(self.name, 1)
                    break
            except _RefusedError:
                root = Mapping(self.name, 1)
                break
            except yaml.MarkedYAMLError as error:
                fault = self._broken(error)
                if fault is None:
                    root = Mapping(self.name, 1)
                    break
                told.append(fault)
            except yaml.YAMLError as error:  # a character YAML does not allow, with its position
                position = getattr(error, "position", 0) or 0
                line = "".join(self.lines).count("\n", 0, position) + 1
                self.fault(line, wrong("forbidden-character"))
                root = Mapping(self.name, 1)
                break
        faults = told + self.faults
        if isinstance(root, Mapping):
            return root, faults
        if not (isinstance(root, Text) and root.value is None):  # an empty file is no fault
            faults.append(wrong("not-entries").on(self.name, root.line))
        return Mapping(self.name, 1), faults

    def fault(self, line: int, says: Wrong) -> None:
        self.faults.append(says.on(self.name, line))

    def refuse(self, line: int, what: str) -> Exception:
        """Refuse an anchor, alias or tag, or show the title that only looks like one, quoted."""
        fault = self.mend(line, mended(self.line_at(line)))
        if fault is not None:
            return _MendedError(fault)
        self.fault(line, wrong(what))
        return _RefusedError()

    def mend(self, line: int, better: str | None, id: str = "title-breaks-yaml") -> Fault | None:
        """Put the better line in place for the next reading, and say it; None without one."""
        if better is None:
            return None
        old = self.lines[line - 1]
        self.lines[line - 1] = old[: len(old) - len(old.lstrip())] + better + "\n"
        return wrong(id, better=better).on(self.name, line)

    def line_at(self, line: int) -> str:
        return self.lines[line - 1].rstrip("\r\n") if 0 < line <= len(self.lines) else ""

    def _broken(self, error: yaml.MarkedYAMLError) -> Fault | None:
        """Say the line at fault as it should be: that of the context first, where it was begun."""
        marks = [mark for mark in (error.context_mark, error.problem_mark) if mark]
        lines = [mark.line + 1 for mark in marks] or [1]
        if "nesting depth" in (error.problem or ""):  # libyaml 0.2.6 counts too, and looks ahead
            self.fault(lines[-1], wrong("too-deep"))
            return None
        # The parser often notices only on the line below the one at fault.
        for line in [*lines, *(line - 1 for line in lines)]:
            here, below = self.line_at(line), self.line_at(line + 1)
            fault = self.mend(line, mended(here)) or self.mend(
                line, with_colon(here, below), "colon-missing"
            )
            if fault is not None:
                return fault
        self.fault(lines[-1], wrong("broken-yaml", reason=error.problem or "?"))
        return None

    def _document(self, events: Iterator[yaml.Event]) -> Node:
        root: Node = Text(None, self.name, 1)
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault(_line(event), wrong("second-document"))
                    raise _RefusedError
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, events)
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event]) -> Node:
        line = _line(event)
        if isinstance(event, yaml.AliasEvent):
            raise self.refuse(line, "alias")
        if getattr(event, "anchor", None) is not None:
            raise self.refuse(line, "anchor")
        if getattr(event, "tag", None) is not None:
            raise self.refuse(line, "tag")
        if isinstance(event, yaml.ScalarEvent):
            value: str = event.value
            empty = event.style in (None, "") and value in _NULLS
            return Text(None if empty else value, self.name, line)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fault(line, wrong("too-deep"))
            raise _RefusedError
        node: Node
        if isinstance(event, yaml.SequenceStartEvent):
            node = Sequence(self.name, line)
            while not isinstance(event := next(events), yaml.SequenceEndEvent):
                node.items.append(self._node(event, events))
        else:
            node = self._mapping(event, events)
        self.depth -= 1
        return node

    def _mapping(self, start: yaml.Event, events: Iterator[yaml.Event]) -> Mapping:
        flow = bool(getattr(start, "flow_style", False))
        mapping = Mapping(self.name, _line(start), flow)
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events)
            value = self._node(next(events), events)
            if not isinstance(key, Text):
                better = mended(self.line_at(key.line))
                says = (
                    wrong("title-breaks-yaml", better=better) if better else wrong("key-not-text")
                )
                self.fault(key.line, says)
                continue
            if key.value is None and isinstance(event, yaml.ScalarEvent):
                key.value = event.value  # a key is a name, whatever it looks like
            name = key.value or ""
            if name in mapping.entries:
                first = mapping.keys[name].line
                says = wrong("repeated-key", key=name, first=str(first))
                self.fault(key.line, says)
                continue
            if flow and isinstance(value, Text) and value.value is None:
                better = mended(self.line_at(key.line))
                if better:
                    self.fault(key.line, wrong("title-breaks-yaml", better=better))
                    continue
            if not isinstance(value, Text) and value.line > key.line:
                value.line = key.line  # a block begins below its key; people look for the key
            mapping.put(key, value)
        return mapping


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def in_order(faults: list[Fault]) -> tuple[Fault, ...]:
    """Faults by file and line."""
    return tuple(sorted(faults, key=lambda fault: (fault.file, fault.line)))
