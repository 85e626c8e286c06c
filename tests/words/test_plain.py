"""Messages spoken without Fluent say what Fluent says: every one, in every language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.words import LANGUAGES, Phrase, Voice, voice
from bot.words.plain import NotPlain, names, parse, speak

ROOT = Path(__file__).parents[2]
VALUES: tuple[str | int, ...] = ("Jaws", "", "a { b } c", "film", 0, 1, 2, 5, 11, 999)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_spoken_alike_with_and_without_fluent(language: str) -> None:
    speaker = voice(language)
    plainly = 0
    for id in sorted(speaker.ids):
        pattern = speaker._plain_pattern(id)
        if pattern is None:
            continue
        plainly += 1
        for value in VALUES:
            args = dict.fromkeys(names([pattern]), value)
            assert speak(pattern, args, language) == speaker._fluently(id, args), (id, value)
    assert plainly >= len(speaker.ids) * 0.9


CASES = [
    ("x = Hello", {}, "Hello"),
    ("x = { $a } and {$b}!", {"a": "A", "b": "B"}, "A and B!"),
    ('x = { "{" } { $a }', {"a": "A"}, None),
    ('x = { "" }{ $a }', {"a": "A"}, "A"),
    ("x =\n    { $n ->\n        [one] one { $a }\n       *[other] { $n } of { $a }\n    }", {"n": 1, "a": "A"}, "one A"),
    ("x =\n    { $n ->\n        [one] one { $a }\n       *[other] { $n } of { $a }\n    }", {"n": 3, "a": "A"}, "3 of A"),
    ("x = So { $n ->\n    [0] none\n    [one] one\n   *[other] many\n  } there", {"n": 0}, "So none there"),
    ("x = { $kind ->\n    [film] a film\n   *[other] a thing\n}", {"kind": "film"}, "a film"),
    ("x = { $kind ->\n    [film] a film\n   *[other] a thing\n}", {"kind": "game"}, "a thing"),
    ("x = { $n ->\n    [one] a\n   *[other] b { $m ->\n        [one] c\n       *[other] d\n    }\n}", {"n": 2, "m": 1}, "b c"),
    ("x = two\n    lines", {}, None),
    ("x = { NUMBER($n) }", {"n": 1}, None),
    ("x = { other-message }", {}, None),
    ("x = { $n }", {"n": 1000}, None),
    ("x = { $n }", {}, None),
    ("x = A\n    .title = B", {}, None),
    ("x = A\n# a comment of the next", {}, "A"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "args", "said"), CASES)
def test_what_is_plain_is_spoken_and_the_rest_left_to_fluent(
    entry: str, args: dict[str, str | int], said: str | None
) -> None:
    if said is None:
        with pytest.raises(NotPlain):
            speak(parse(entry), args, "en")
        return
    assert speak(parse(entry), args, "en") == said
    assert Voice("en", [entry])._fluently("x", args) == said


def test_numbers_that_want_grouping_are_left_to_fluent() -> None:
    assert Voice("en", ["x = { $n } works"]).say(Phrase.of("x", n=7535)) == "7,535 works"


def test_a_plain_message_does_not_load_fluent() -> None:
    code = (
        "import sys; from bot.words import Phrase, voice\n"
        "print(voice().say(Phrase.of('list-and', first='A', last='B')))\n"
        "print([m for m in ('fluent', 'babel', 'attr') if m in sys.modules])"
    )
    run = [sys.executable, "-c", code]
    out = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
    assert out.stdout.split("\n")[:2] == ["A and B", "[]"]


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("M.I.A.", "by M.I.A."),
        ("Harry Connick Jr.", "by Harry Connick Jr."),
        ("Dil Se..", "by Dil Se..."),
        ("Queen", "by Queen."),
    ],
)
def test_a_sentence_that_ends_with_a_name_ends_with_one_stop(name: str, ends: str) -> None:
    said = voice("en").say(Phrase.of("trivia-evidence-performed", song="Song", people=name))
    assert said.endswith(ends)
