"""Packs: both formats, every fault by line, the lab under the live judge, the shelf."""

from __future__ import annotations

import random
from pathlib import Path

import jsonschema
import pytest

from bot.errors import PlayerError
from bot.trivia.packs import shelf
from bot.trivia.packs.lab import check
from bot.trivia.packs.model import MAX_BYTES, OWN, RED, as_question
from bot.trivia.packs.reading import read_pack
from bot.trivia.packs.told import report_json, report_lines, schema
from bot.trivia.questions.model import Expects
from bot.trivia.rules import Mode, Rules
from bot.words import voice
from tests.fakes import MemoryStore
from tests.trivia.test_judge import judge

DOCS = Path(__file__).parents[2] / "docs"
OURS = b"""\
pack: Eighties
author: Ann
questions:
  - ask: Who composed the score of Blade Runner?
    answers: [Vangelis]
    wrong: [Hans Zimmer, John Barry, Brad Fiedel]
    kind: person
    difficulty: 2
    because: He recorded it in 1982.
  - ask: What year was that?
    answer: 1982
    kind: number
"""
REDS = b"""\
AUTHOR: somebody
DESCRIPTION: Odds and ends
CONFIG:
  delay: 30
Is a score a soundtrack?:
  - No
  - n
Which film is named after a year of the Great War?:
- 1917
"2:22 is a film. Of which length, in its own title?":
- 2:22
What is nothing in YAML?:
- null
- ~
What is twelve in octal?: 014
Which country is NO?:
  - Norway
"""


def faults(data: bytes) -> list[str]:
    pack, found = read_pack(data, "p.yaml")
    assert (pack is None) == bool(found)
    say = voice("en")
    return [f"{f.line}: {say.say(f.what)}; {say.say(f.fix)}" for f in found]


def test_our_own_format_is_read_with_its_kinds_choices_and_reasons() -> None:
    pack, found = read_pack(OURS, "eighties.yaml")
    assert not found
    assert pack is not None
    assert (pack.name, pack.format, pack.author) == ("Eighties", OWN, "Ann")
    first, second = pack.entries
    assert (first.line, first.kind, first.difficulty) == (4, Expects.PERSON, 2)
    assert second.answers == ("1982",)
    question = as_question(pack.name, first, random.Random(1))
    assert question.correct is not None
    assert question.choices[question.correct] == "Vangelis"
    assert len(question.choices) == 4
    assert as_question(pack.name, second, random.Random(1)).choices == ()


def test_a_red_list_loads_unchanged_and_yaml_guesses_nothing() -> None:
    pack, found = read_pack(REDS, "/home/x/odds.yaml")
    assert not found
    assert pack is not None
    assert (pack.name, pack.format, pack.author, pack.seconds) == ("odds", RED, "somebody", 30)
    answers = [entry.answers for entry in pack.entries]
    assert answers == [("No", "n"), ("1917",), ("2:22",), ("null", "~"), ("014",), ("Norway",)]


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        (b"questions:\n  - ask: Who?\n", 2, "has no answer"),
        (b"questions:\n  - answers: [a]\n", 2, "without words"),
        (b"questions: []\n", 1, "no questions"),
        (b"AUTHOR: x\n", 1, "no questions"),
        (b"questions:\n  - ask: W?\n    answer: a\n    awnser: b\n", 4, "did you mean"),
        (b"questions:\n  - ask: W?\n    answer: a\n    kind: persn\n", 4, "person"),
        (b"questions:\n  - ask: W?\n    answer: a\n    difficulty: 9\n", 4, "from 1"),
        (b"questions:\n  - ask: W?\n    answer: a\n  - ask: w?\n    answer: b\n", 4, "line 2 already"),
        (b"questions:\n  - ask: W?\n    answer: a\n    wrong: [b, A]\n", 2, "twice"),
        (b"Q?:\n  - a\nR?:\n  x: y\n", 3, "fields where answers"),
        (b"Q?:\n  - a\nR?:\n  - [b]\n", 4, "list within"),
        (b"Q?:\n  - a\nR?:\n", 3, "has no answer"),
        (b"Q?:\n  - a\n  -\n", 3, "empty answer"),
        (b"Q?:\n  - &x a\nR?:\n  - *x\n", 2, ""),
        (b"Q?: !!python/object:os.system [a]\n", 1, ""),
        (b"Q?:\n- a\n  b: [\n", 3, ""),
        (b"\xff\xfe\x00", 1, ""),
        (b"- just\n- a list\n", 1, ""),
        (b"Q" * 501 + b"?:\n- a\n", 1, "too long"),
        (b"Q?:\n- " + b"a" * 121 + b"\n", 2, "too long"),
    ],
)  # fmt: skip
def test_a_broken_pack_is_refused_by_line(data: bytes, line: int, says: str) -> None:
    found = faults(data)
    assert any(says in fault for fault in found), found
    assert any(fault.startswith(f"{line}:") for fault in found) or says == "too long", found


def test_all_faults_are_listed_at_once() -> None:
    data = b"questions:\n  - ask: A?\n  - answers: [b]\n  - ask: C?\n    answer: c\n    difficulty: x\n"
    assert [fault.split(":")[0] for fault in faults(data)] == ["2", "3", "6"]


def test_what_is_too_large_is_refused_before_it_is_read() -> None:
    assert faults(b"#" * (MAX_BYTES + 1)) != []
    many = b"".join(b"Q%d?: [a]\n" % n for n in range(5_001))
    assert any("5001" in fault or "5,001" in fault for fault in faults(many))
    deep = b"Q?: " + b"[" * 5_000
    assert faults(deep) != []


def test_the_lab_notes_what_the_live_judge_would_not_take() -> None:
    data = b"""\
questions:
  - {ask: Which Newman scored The Shawshank Redemption?, answers: [Newman, Thomas Newman], kind: person}
  - {ask: Who scored Psycho?, answers: [Bernard Herrmann], wrong: [Bernhard Herrmann, Max Steiner], kind: person}
  - {ask: What sign is this?, answers: ["\xe2\x80\xa6"]}
  - {ask: Is a score music?, answers: ["yes", score]}
"""
    report = check(data, "lab.yaml", judge())
    assert report.good
    say = voice("en")
    notes = [(note.line, say.say(note.what)) for note in report.notes]
    assert any(line == 3 and "Bernhard Herrmann" in text for line, text in notes), notes
    assert any(line == 5 and "holds its answer" in text for line, text in notes), notes
    lines = report_lines(report)
    assert lines[0].startswith("lab.yaml:")
    assert "4 questions" in "\n".join(lines)
    assert report_json(report)["good"]
    assert len(report.preview) == 3


def test_our_format_and_its_schema_agree() -> None:
    import yaml

    jsonschema.validate(yaml.safe_load(OURS.replace(b"1982", b"'1982'")), schema())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"questions": [{"ask": "Who?"}]}, schema())


def test_the_pack_that_the_docs_show_is_good() -> None:
    shown = (DOCS / "packs.md").read_text(encoding="utf-8").split("```")[1].removeprefix("yaml\n")
    report = check(shown.encode(), "shown.yaml", judge())
    assert (report.faults, report.notes) == ((), ())
    assert report.pack is not None
    assert len(report.pack.entries) == 2


async def test_a_broken_pack_leaves_the_shelf_as_it_was() -> None:
    store = MemoryStore()
    await shelf.add(store, "1", OURS, "eighties.yaml", judge())
    with pytest.raises(shelf.PackRefused) as refusal:
        await shelf.add(store, "1", b"pack: Eighties\nquestions:\n  - ask: W?\n", "e.yaml", judge())
    assert [fault.line for fault in refusal.value.faults] == [3]
    assert list(await shelf.listed(store, "1")) == ["Eighties"]
    assert await shelf.export(store, "1", "Eighties") == ("eighties.yaml", OURS)
    assert await shelf.listed(store, "2") == {}
    await shelf.remove(store, "1", "Eighties")
    with pytest.raises(PlayerError):
        await shelf.remove(store, "1", "Eighties")


async def test_a_typed_pack_is_played_as_a_race_and_one_with_choices_as_asked() -> None:
    store = MemoryStore()
    await shelf.add(store, "1", REDS, "odds.yaml", judge())
    await shelf.add(store, "1", OURS, "eighties.yaml", judge())
    odds = await shelf.pack_decks(store, "1", "odds")
    rules = odds.fit(Rules(pack="odds", questions=4))
    assert (rules.mode, rules.seconds) == (Mode.RACE, 30)
    deck = odds.deal(rules, seed=3, used={})
    assert deck == odds.deal(rules, seed=3, used={})
    assert len({dealt.question for dealt in deck}) == 4
    rest = odds.deal(rules, seed=4, used={dealt.question: 5 for dealt in deck})
    assert {d.question for d in rest[:2]}.isdisjoint(d.question for d in deck)
    question = odds.word(deck[0], rules)
    assert question is not None
    assert question.choices == ()
    eighties = await shelf.pack_decks(store, "1", "Eighties")
    rules = eighties.fit(Rules(pack="Eighties"))
    assert rules.mode is Mode.CLASSIC
    assert len(eighties.deal(rules, seed=1, used={})) == 1
    with pytest.raises(PlayerError):
        await shelf.pack_decks(store, "2", "Eighties")
