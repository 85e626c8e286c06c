"""Dealt questions: proven a second time, mixed fairly, never twice, the same for the same dice."""

from __future__ import annotations

import random
from collections import Counter
from functools import lru_cache
from typing import Any

import msgspec
import pytest

from bot.errors import PlayerError
from bot.knowledge.commands.export import export
from bot.knowledge.library import Library
from bot.knowledge.model import Base, Credit, Role, Work, WorkKind
from bot.trivia.decks import LibraryDecks
from bot.trivia.questions.dealer import APART, Dealer
from bot.trivia.questions.kinds import KINDS
from bot.trivia.questions.leaks import gives_away
from bot.trivia.questions.pool import Pool, pool_of
from bot.trivia.questions.told import questions_json
from bot.trivia.rules import Mode, Rules
from bot.words import Phrase, voice
from tests.fakes import MemoryStore
from tests.trivia.proving import Prover
from tests.trivia.test_judge import library


@lru_cache
def prover() -> Prover:
    return Prover(export(library()))


@lru_cache
def dealt(count: int, seed: int) -> list[dict[str, Any]]:
    return list(questions_json(library(), count, seed))


def test_every_kind_is_proven_a_second_time_from_the_exported_facts() -> None:
    for kind in KINDS:
        for question in questions_json(library(), 60, 5, kind=kind):
            assert prover().check(question) == []


def test_questions_dealt_as_in_rounds_hold_by_the_exported_facts() -> None:
    questions = dealt(400, 1)
    assert len(questions) == 400
    assert [problem for q in questions for problem in prover().check(q)] == []


@pytest.mark.long
def test_five_thousand_questions_hold_and_none_comes_twice() -> None:
    questions = dealt(5_000, 1)
    assert len({q["id"] for q in questions}) == len(questions) == 5_000
    assert len({(q["prompt"], tuple(sorted(q["choices"]))) for q in questions}) == 5_000
    assert [problem for q in questions for problem in prover().check(q)] == []
    assert len({q["kind"] for q in questions}) >= 14


def test_the_second_proof_sees_what_is_wrong() -> None:
    broken = 0
    for question in dealt(100, 3):
        moved = (question["correct"] + 1) % len(question["choices"])
        try:
            broken += bool(prover().check(question | {"correct": moved}))
        except AssertionError:
            broken += 1
    assert broken == 100


def test_there_are_at_least_fourteen_kinds_and_each_can_be_dealt() -> None:
    assert len(KINDS) >= 14
    counts = Counter(c.kind for c in pool_of(library()).candidates.values())
    assert set(counts) == set(KINDS)


def test_the_same_seed_deals_the_same_and_another_deals_other_questions() -> None:
    assert dealt(30, 7) == list(questions_json(library(), 30, 7))
    assert [q["id"] for q in dealt(30, 7)] != [q["id"] for q in dealt(30, 8)]


@pytest.mark.parametrize("seed", range(40))
def test_a_classic_round_is_a_fair_mix(seed: int) -> None:
    deck = [c for c, _ in Dealer(library(), random.Random(seed)).deal(Rules())]
    assert len(deck) == 10
    assert all(c.difficulty <= 2 for c in deck[:2])
    assert sum(c.award_year for c in deck) <= 3
    assert sum(c.year < 1970 for c in deck) <= 2
    assert max(Counter(c.kind for c in deck).values()) <= 3
    facts = [fact for c in deck for fact in c.facts]
    assert len(facts) == len(set(facts))
    assert sum(c.fame >= 3 for c in deck) >= 8


def test_nobody_and_nothing_comes_up_twice_within_ten_questions() -> None:
    base = library()
    named = base.works.keys() | base.people.keys() | base.songs.keys()
    deck = [c for c, _ in Dealer(base, random.Random(3)).deal(Rules(questions=50))]
    assert len(deck) == 50
    for at in range(len(deck) - APART + 1):
        ids = [i for c in deck[at : at + APART] for i in {c.answer, *c.key} if i in named]
        assert len(ids) == len(set(ids))


def test_a_server_is_not_asked_again_until_everything_was_asked() -> None:
    base = library()
    rules = Rules(questions=10, kinds=("meaning",))
    used: dict[str, int] = {}
    everything = {c.id for c in Dealer(base, random.Random(0)).shoe(rules).rest()}
    for turn in range(len(everything) // 10 + 1):
        deck = [c.id for c, _ in Dealer(base, random.Random(turn)).deal(rules, used)]
        again = [id for id in deck if id in used]
        if again:
            fresh = everything - used.keys()
            assert fresh <= set(deck)  # only after whatever was left
            assert [used[id] for id in again] == sorted(used[id] for id in again)
        used |= dict.fromkeys(deck, turn)


@pytest.mark.parametrize("mode", [Mode.RACE, Mode.PYRAMID])
def test_typed_modes_ask_what_can_be_typed(mode: Mode) -> None:
    decks = LibraryDecks(library, MemoryStore())
    rules = Rules(mode=mode, questions=10)
    deck = decks.deal(rules, seed=2, used={})
    assert len(deck) == 10
    for dealt_one in deck:
        question = decks.word(dealt_one, rules)
        assert question is not None
        assert question.typeable
        assert question.choices == ()
        assert (len(question.clues) >= 3) == (mode is Mode.PYRAMID) or mode is Mode.RACE
        for clue in (question.prompt, *question.clues):
            assert voice("en").say(clue)


def test_rules_narrow_what_is_asked() -> None:
    dealer = Dealer(library(), random.Random(1))
    songs = [c for c, _ in dealer.deal(Rules(topic="songs", difficulty=2, first_year=1980))]
    assert songs
    assert all(c.topic == "songs" and c.difficulty == 2 and c.year >= 1980 for c in songs)
    decks = LibraryDecks(library, MemoryStore())
    with pytest.raises(PlayerError):
        decks.deal(Rules(first_year=2400), seed=1, used={})
    for wrong in ({"kind": "nonsense"}, {"topic": "nonsense"}, {"difficulty": 9}):
        with pytest.raises(PlayerError):
            next(questions_json(library(), 1, 1, **wrong))


def test_every_sentence_of_a_question_is_in_the_catalogue() -> None:
    say, pool = voice("en"), pool_of(library())
    for kind in KINDS.values():
        for number in range(1, kind.wordings + 1):
            assert say.knows(f"trivia-ask-{kind.name}-{number}")
        assert not kind.pyramidal or say.knows(f"trivia-pyramid-{kind.name}")
    for candidate in list(pool.candidates.values())[::200]:
        question = pool.word(candidate.id, 4)
        if question is not None:
            assert say.say(question.evidence)


@pytest.mark.parametrize(
    ("prompt", "right", "wrong", "leaks"),
    [
        ("“Alfie” was written for which?", "Alfie (1966)", ["Jaws (1975)"], True),
        ("“Live and Let Die” comes from …", "Live and Let Die (1973)", ["Up (2009)"], True),
        ("Who composed Star Wars (1977)?", "John Williams", ["Hans Zimmer"], False),
        ("Which has a score by John Powell?", "Bourne (2002)", ["Jaws (1975)"], False),
        ("Theme from Superman?", "Superman (1978)", ["Superman II (1980)"], True),
        (
            "Who scored Mr. Bean's Holiday?",
            "Mr. Bean (1990, series)",
            ["Cheers (1982, series)"],
            True,
        ),
        ("The Batman song?", "Batman (1989)", ["Jaws (1975)"], True),
        ("“Big Bang Theory Theme”?", "The Big Bang Theory (2007)", ["Jaws (1975)"], True),
        ("South Park (1997)", "“South Park Theme”", ["“Jaws”"], True),
        ("“Dead Man Walkin'”?", "Dead Man Walking (1995)", ["Jaws (1975)"], True),
        ("“Suspirium”?", "Suspiria (2018)", ["Jaws (1975)"], True),
    ],
)
def test_a_prompt_that_gives_its_answer_away_is_seen(
    prompt: str, right: str, wrong: list[str], leaks: bool
) -> None:
    assert gives_away(Phrase.of("x", text=prompt), right, wrong) is leaks


def _work(id: str, title: str, person: str, doubt: str | None = None, year: int = 2000) -> Work:
    credit = Credit(person=person, role=Role.COMPOSER, sources=("s",), doubt=doubt)
    return Work(id=id, title=title, year=year, kind=WorkKind.FILM, fame=4, credits=(credit,))


def test_a_doubted_or_missing_fact_is_never_asked_and_a_corrected_one_retires() -> None:
    real = library().base
    people = tuple(p for p in real.people if p.kind == "person")[:8]
    ids = [p.id for p in people]
    works = tuple(_work(f"wz{n}", f"Quartz{n}ing", ids[n % 6]) for n in range(6))
    doubted = _work("wzd", "Doubtfulness", ids[6], doubt="one source only")
    silent = Work(id="wzs", title="Silentness", year=2000, kind=WorkKind.FILM, fame=5)
    base = msgspec.structs.replace(
        Base.empty(), works=(*works, doubted, silent), people=people, sources=real.sources
    )
    pool = Pool(Library(base))
    asked = {c.key[0] for c in pool.candidates.values() if c.kind == "composer"}
    assert asked == {w.id for w in works}
    for candidate in pool.candidates.values():
        question = pool.word(candidate.id, 1)
        if question is not None:
            assert people[6].name not in question.choices or question.kind != "work-of"
    one = next(c for c in pool.candidates.values() if c.kind == "composer")
    corrected = msgspec.structs.replace(
        base, works=tuple(w for w in base.works if w.id != one.key[0])
    )
    assert pool.word(one.id, 1) is not None
    assert Pool(Library(corrected)).word(one.id, 1) is None


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS.values() if kind.fixed])
def test_no_choice_that_is_always_there_is_much_the_better_guess(kind: str) -> None:
    correct = Counter(q["correct"] for q in questions_json(library(), 300, 11, kind=kind))
    assert correct.total() == 300
    assert max(correct.values()) <= 0.6 * 300, correct
