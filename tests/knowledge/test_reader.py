"""The reader: text with its lines, and a plain word for everything it refuses."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Fault, KnowledgeError
from bot.knowledge.reader import MAX_BYTES, read_bytes, read_file, read_whole
from bot.knowledge.tree import Mapping, Text
from bot.words import voice


def told(faults: list[Fault]) -> list[str]:
    say = voice().say
    return [f"{fault.line}: {say(fault.what)}; {say(fault.fix)}" for fault in faults]


def read(text: str) -> tuple[Mapping, list[str]]:
    tree, faults = read_bytes(text.encode(), "f.yaml")
    return tree, told(faults)


def test_everything_is_text_whatever_yaml_would_guess() -> None:
    tree, faults = read("1917: 2:22\nYes: on\nDate: 2001-01-01\nOctal: 0o17\n")
    assert faults == []
    assert tree.plain() == {"1917": "2:22", "Yes": "on", "Date": "2001-01-01", "Octal": "0o17"}


def test_null_is_nothing_only_where_it_stands_unquoted() -> None:
    tree, _ = read('a: null\nb: "null"\nc:\nd: ~\nnull: e\n')
    assert tree.plain() == {"a": None, "b": "null", "c": None, "d": None, "null": "e"}


def test_nodes_know_their_lines() -> None:
    tree, _ = read("first:\n  by: [A,\n       B]\n\nsecond:\n  by: C\n")
    first = tree.entries["first"]
    assert isinstance(first, Mapping)
    assert (tree.keys["first"].line, first.line, first.keys["by"].line) == (1, 1, 2)
    second = tree.entries["second"]
    assert isinstance(second, Mapping)
    by = second.entries["by"]
    assert isinstance(by, Text)
    assert (by.value, by.line) == ("C", 6)


@pytest.mark.parametrize(
    ("text", "line", "better"),
    [
        ("2001: A Space Odyssey (1968):\n  fame: 5\n", 1, '"2001: A Space Odyssey (1968)":'),
        ("Jaws (1975):\n  fame: 5\n2001: A Space Odyssey (1968):\n  fame: 5\n", 3, '"2001: A Space Odyssey (1968)":'),
        ("*batteries not included (1987):\n  fame: 2\n", 1, '"*batteries not included (1987)":'),
        ("[REC] (2007):\n  fame: 2\n", 1, '"[REC] (2007)":'),
        ("'Round Midnight (1986):\n  fame: 3\n", 1, "\"'Round Midnight (1986)\":"),
        ("&Juliet (2019):\n  fame: 3\n", 1, '"&Juliet (2019)":'),
        ("!Women Art Revolution (2010):\n  fame: 1\n", 1, '"!Women Art Revolution (2010)":'),
        ("@home (2010):\n  fame: 1\n", 1, '"@home (2010)":'),
        ("%s (2010):\n  fame: 1\n", 1, '"%s (2010)":'),
        ("x:\n  work: 2001: A Space Odyssey (1968)\n", 2, 'work: "2001: A Space Odyssey (1968)"'),
        ("x:\n  work: *batteries not included (1987)\n", 2, 'work: "*batteries not included (1987)"'),
        ("x:\n  work: [REC] (2007)\n", 2, 'work: "[REC] (2007)"'),
        ("x:\n  - 'Round Midnight (1986)\n  - b\n", 2, "- \"'Round Midnight (1986)\""),
        (
            "uses:\n  - {work: 2001: A Space Odyssey (1968), use: original}\n",
            2,
            '- {work: "2001: A Space Odyssey (1968)", use: original}',
        ),
        (
            "uses:\n  - {work: Love, Simon (2018), use: original, source: article}\n",
            2,
            '- {work: "Love, Simon (2018)", use: original, source: article}',
        ),
        (
            "uses:\n  - {work: [REC] (2007), use: original, source: [a, b]}\n",
            2,
            '- {work: "[REC] (2007)", use: original, source: [a, b]}',
        ),
    ],
)  # fmt: skip
def test_a_title_that_breaks_yaml_is_answered_with_the_line_as_it_should_be(
    text: str, line: int, better: str
) -> None:
    _, faults = read(text)
    what = "YAML reads this title as something else; write the line as: "
    assert f"{line}: {what}{better}" in faults
    mended = text.splitlines()
    indent = mended[line - 1][: len(mended[line - 1]) - len(mended[line - 1].lstrip())]
    mended[line - 1] = indent + better
    assert read("\n".join(mended))[1] == []


def test_every_title_that_breaks_yaml_is_told_and_the_rest_is_read() -> None:
    tree, faults = read(
        "2001: A Space Odyssey (1968):\n  fame: 5\n*batteries not included (1987):\n  fame: 2\n"
        "Jaws (1975):\n  fame: 5\n  fame: 4\n'Round Midnight (1986):\n  fame: 3\n"
    )
    assert [fault.split(": ")[0] for fault in faults] == ["1", "3", "8", "7"]
    assert list(tree.entries) == [
        "2001: A Space Odyssey (1968)",
        "*batteries not included (1987)",
        "Jaws (1975)",
        "'Round Midnight (1986)",
    ]


def test_a_forgotten_colon_is_told_on_its_own_line() -> None:
    tree, faults = read("Jaws (1975)\n  fame: 5\nAlien (1979):\n  fame: 5\n")
    assert faults == ["1: this key has no colon at its end; write the line as: Jaws (1975):"]
    assert list(tree.entries) == ["Jaws (1975)", "Alien (1979)"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: &x [1]\n", "1: anchors (&name) are not read here"),
        ("a: 1\nb: *x\n", "2: "),
        ("a: !!python/object:os.system {}\n", "1: "),
        ("a: 1\n---\nb: 2\n", "2: a second document begins here"),
        ("- a\n- b\n", "1: the file must be entries"),
        ("a: 1\nb: 2\na: 3\n", '3: "a" stands twice'),
        ("a: {b: 1, b: 2}\n", '1: "b" stands twice'),
        ("? [a, b]\n: c\n", "1: a list or mapping stands where a key should"),
        ("a: [1, 2\n", "1: "),
        ("a: 1\nb: \x07\n", "2: a control character"),
    ],
)
def test_what_is_refused_is_refused_with_its_line(text: str, fault: str) -> None:
    _, faults = read(text)
    assert len(faults) == 1
    assert faults[0].startswith(fault)


def test_a_repeated_key_is_told_with_the_line_of_the_first_and_the_rest_is_still_read() -> None:
    tree, faults = read("a: 1\nb: 2\na: 3\nb: 4\nc: 5\n")
    assert faults == [
        '3: "a" stands twice, first in line 1; merge the two',
        '4: "b" stands twice, first in line 2; merge the two',
    ]
    assert tree.plain() == {"a": "1", "b": "2", "c": "5"}


@pytest.mark.parametrize("bomb", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000 + "x"])
def test_deep_nesting_is_refused_at_once(bomb: str) -> None:
    begun = time.monotonic()
    _, faults = read(bomb)
    assert len(faults) == 1
    assert "nested more than 20 deep" in faults[0]
    assert time.monotonic() - begun < 30  # a hang, not a benchmark


@pytest.mark.parametrize(
    "text",
    ["*a" + " " * 1_000_000 + "b:", "2001: A: " * 200_000, "'" * 1_000_001, "*a:\n" * 200_000],
    ids=["blanks", "colons", "quotes", "aliases"],
)
def test_long_broken_lines_are_told_at_once(text: str) -> None:
    begun = time.monotonic()
    _, faults = read(text)
    assert faults
    assert time.monotonic() - begun < 30  # a hang, not a benchmark


def test_twenty_levels_are_read() -> None:
    assert read("{a: " * 20 + "1" + "}" * 20)[1] == []
    assert read("{a: " * 21 + "1" + "}" * 21)[1] != []


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_bytes(b"a: 1\n" + b"#" * MAX_BYTES)
    _, faults = read_file(path, "big.yaml")
    assert told(faults) == ["1: the file is larger than 2 MB; split it"]


def test_what_is_not_utf8_is_told_with_its_line() -> None:
    _, faults = read_bytes(b"a: 1\nb: \xff\n", "f.yaml")
    assert told(faults) == ["2: this is not UTF-8 text; save the file as UTF-8"]


def test_a_missing_file_is_a_fault_not_a_crash(tmp_path: Path) -> None:
    _, faults = read_file(tmp_path / "none.yaml")
    assert "cannot be read (No such file or directory)" in told(faults)[0]


def test_an_empty_file_is_no_fault() -> None:
    assert read("")[1] == []
    assert read("# only a comment\n")[1] == []


def test_all_or_nothing_raises_with_every_fault() -> None:
    with pytest.raises(KnowledgeError) as raised:
        read_whole(b"a: 1\na: 2\nb: 1\nb: 2\n", "f.yaml")
    assert [fault.line for fault in raised.value.faults] == [2, 4]


@given(st.text(alphabet="ab1 \n\t:-[]{},'\"&*!|>%#@?~\\.\x00é", max_size=60))
def test_whatever_stands_in_a_file_is_read_or_told(text: str) -> None:
    tree, faults = read_bytes(text.encode(), "f.yaml")
    assert all(1 <= fault.line <= text.count("\n") + 2 for fault in faults)
    if not faults:
        assert read_bytes(text.encode(), "f.yaml")[0].plain() == tree.plain()


@given(st.binary(max_size=40))
def test_bytes_that_are_no_text_are_told(data: bytes) -> None:
    read_bytes(data, "f.yaml")
