"""The judge, by cases: tests/trivia/data/judge.yaml against the real knowledge base."""

from __future__ import annotations

import random
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

from bot.errors import PlayerError
from bot.knowledge.library import Library
from bot.knowledge.loading import find_knowledge_dir, load
from bot.titles import Titles
from bot.titles.decision import Status
from bot.trivia.events import Judged
from bot.trivia.judge import KnowingJudge
from bot.trivia.judge.accepted import Accepted
from bot.trivia.judge.hearing import stripped
from bot.trivia.judge.known import MOST_OPTIONS
from bot.trivia.judge.numbers import numbers_in
from bot.trivia.judge.told import judge_json
from bot.trivia.questions.model import Expects
from bot.words import voice

TABLE = Path(__file__).parent / "data" / "judge.yaml"
FROZEN = Path(__file__).parent / "data" / "judge_frozen.yaml"
UNSEEN = Path(__file__).parent / "data" / "judge_unseen.yaml"
CLASSES = Path(__file__).parent / "data" / "judge_classes.yaml"


@lru_cache
def library() -> Library:
    return load(find_knowledge_dir())


@lru_cache
def judge() -> KnowingJudge:
    return KnowingJudge(Titles(library()))


def cases(path: Path = TABLE) -> list[tuple[Expects, tuple[str, ...], str, Judged]]:
    import yaml

    groups = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return [
        (Expects(group["kind"]), tuple(group["expected"]), typed, judged)
        for group in groups
        for judged in Judged
        for typed in group.get(judged.value, [])
    ]


def test_the_table_holds_at_least_four_hundred_cases_of_every_kind() -> None:
    assert len(cases()) >= 400
    assert {kind for kind, *_ in cases()} == set(Expects)
    assert min(Counter(judged for *_, judged in cases()).values()) >= 10


@pytest.mark.parametrize(
    ("kind", "expected", "typed", "judged"), cases() + cases(UNSEEN) + cases(CLASSES)
)
def test_a_guess_is_judged_as_the_table_says(
    kind: Expects, expected: tuple[str, ...], typed: str, judged: Judged
) -> None:
    ruling = judge().judge(expected, typed, kind)
    assert ruling.judged is judged
    if judged is not Judged.RIGHT:
        assert ruling.reason is not None
        assert voice("en").say(ruling.reason)


def test_rows_written_without_sight_of_the_judge_are_judged_as_their_author_would() -> None:
    rows = cases(FROZEN)
    assert len(rows) >= 200
    agreed = [
        judge().judge(expected, typed, kind).judged is judged
        for kind, expected, typed, judged in rows
    ]
    assert sum(agreed) >= 0.97 * len(rows)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1977", {1977}),
        ("in 1977, or 1978", {1977, 1978}),
        ("nineteen seventy-seven", {1977}),
        ("two thousand and one", {2001}),
        ("nineteen oh five", {1905}),
        ("twenty twenty", {2020}),
        ("twenty ten", {2010}),
        ("twenty one", {21}),
        ("one hundred and four", {104}),
        ("1,000", {1000}),
        ("5.5", {5, -1}),
        ("V", {5}),
        ("III", {3}),
        ("none", set()),
        ("9" * 400, {int("9" * 12)}),
    ],
)
def test_numbers_are_read_from_digits_and_from_words(text: str, numbers: set[int]) -> None:
    assert numbers_in(text) == numbers


def test_small_talk_around_a_guess_is_not_heard_but_a_title_of_small_words_stays() -> None:
    assert stripped("is it Jaws lol") == "Jaws"
    assert stripped("it") == "it"


def test_a_shared_surname_gets_the_same_answer_whoever_is_expected() -> None:
    shared = [("Thomas Newman",), ("Hans Zimmer",), ("Max Steiner",)]
    rulings = [judge().judge(expected, "newman", Expects.PERSON) for expected in shared]
    assert [ruling.judged for ruling in rulings] == [Judged.NEAR] * 3
    assert len({str(ruling.reason) for ruling in rulings}) == 1


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Expects.PERSON, "newman"),
        (Expects.PERSON, "jones"),
        (Expects.TITLE, "dune"),
        (Expects.TITLE, "the lion king"),
        (Expects.TITLE, "indiana jones"),
        (Expects.SONG, "hallelujah"),
    ],
)
def test_a_near_guess_offers_what_it_may_mean_and_each_pick_is_judged(
    kind: Expects, typed: str
) -> None:
    options = judge()._base.options(kind, typed)
    assert 2 <= len(options) <= MOST_OPTIONS
    for expected in options:
        ids = judge()._base.targets(kind, expected)
        assert len(ids) == 1
        ruling = judge().judge((expected,), typed, kind, ids)
        if ruling.judged is Judged.NEAR:  # else it is the dominant one of them
            assert ruling.options == options
        for picked in options:
            wanted = Judged.RIGHT if picked == expected else Judged.WRONG
            assert judge().judge((expected,), picked, kind, ids).judged is wanted


def test_what_is_offered_does_not_depend_on_what_is_expected() -> None:
    expected = [("Thomas Newman",), ("Hans Zimmer",), ("Max Steiner",)]
    offered = {judge().judge(names, "newman", Expects.PERSON).options for names in expected}
    assert len(offered) == 1
    assert "Thomas Newman" in offered.pop()


@pytest.mark.parametrize(
    "text", ["", " ", "x" * 5000, "\u0000", "@everyone", "`**`", "🎬🎵", "]" * 99]
)
@pytest.mark.parametrize("kind", list(Expects))
def test_odd_input_is_judged_without_fuss(kind: Expects, text: str) -> None:
    assert judge().judge(("John Williams",), text, kind).judged is not Judged.RIGHT


def test_the_contract_takes_lines_and_refuses_what_is_none() -> None:
    line = {"expected": ["John Williams"], "typed": "williams"}
    assert judge_json(judge(), line) == {"judgement": "right", "accept": True, "reason": None}
    near = judge_json(judge(), {"expected": "Thomas Newman", "typed": "newman", "kind": "person"})
    assert (near["judgement"], near["accept"]) == ("near", False)
    lines: list[object] = [[], {"typed": "x"}, {"expected": [], "typed": "x"}, {"expected": ["a"]},
                   {"expected": ["a"], "typed": 3}, {"expected": ["a"], "typed": "a", "kind": "dog"}]  # fmt: skip
    for broken in lines:
        with pytest.raises(PlayerError):
            judge_json(judge(), broken)


def test_what_is_seen_at_a_glance_to_be_far_is_not_found_by_looking_either() -> None:
    """The judge saves itself the look; it must not change a ruling."""
    dice, base = random.Random(4), library().base
    named = [person.name for person in base.people] + [work.title for work in base.works]
    far = 0
    for _ in range(3_000):
        name, text = dice.choice(named), dice.choice(named)
        accepted = Accepted((name,), people=dice.random() < 0.5)
        for typed in (text, f"{name[: len(name) // 2]} {text}", name[1:], f"{name} {text}"):
            if accepted.far(typed):
                found = accepted.matcher.find(typed)
                assert (found.status, found.nearest) == (Status.NONE, ()), (name, typed)
                far += 1
    assert far > 2_000
