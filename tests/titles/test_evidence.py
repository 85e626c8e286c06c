"""A slip or another name: what the evidence says, and the list of titles that are elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.titles import Matcher, Name, NameKind, Status, TitleIndex, lexicon
from bot.titles.checksums import packed
from bot.titles.elsewhere import Elsewhere
from bot.titles.evidence import odds, traits
from bot.titles.keyboard import Slip, edits
from tests.titles.base import titles

WORKS = titles().works


@pytest.mark.parametrize(
    ("typed", "right", "slips"),
    [
        ("teh", "the", [Slip.SWAPPED]),
        ("jawz", "jaws", [Slip.BESIDE]),
        ("jawss", "jaws", [Slip.DOUBLED]),
        ("forest", "forrest", [Slip.HALVED]),
        ("nception", "inception", [Slip.BEHEADED]),
        ("titnic", "titanic", [Slip.LEFT_OUT]),
        ("gladiatir", "gladiator", [Slip.BESIDE]),
        ("gladietor", "gladiator", [Slip.VOWEL]),
        ("die hart", "die hard", [Slip.OTHER]),
        ("starwars", "star wars", [Slip.BLANK]),
    ],
)
def test_an_edit_is_told_by_its_kind(typed: str, right: str, slips: list[Slip]) -> None:
    assert [edit.slip for edit in edits(typed, right)] == slips


@pytest.mark.parametrize(
    ("slip", "other", "right"),
    [
        ("the godfatehr", "the godmother", "the godfather"),
        ("interstelar", "intersteller two", "interstellar"),
        ("forrest gunp", "forrest trump", "forrest gump"),
        ("jurasic park", "jurassic dark", "jurassic park"),
    ],
)
def test_a_slip_is_likelier_than_another_word(slip: str, other: str, right: str) -> None:
    said, played = (
        odds(WORKS.index, text.split(), right.split(), NameKind.TITLE) for text in (slip, other)
    )
    assert said > played


def test_an_article_that_the_name_has_and_nobody_typed_speaks_against_a_slip() -> None:
    agreed, not_typed = (
        odds(WORKS.index, ["informr"], ["informer"], NameKind.TITLE, f"article {trait}")
        for trait in ("agreed", "not typed")
    )
    assert agreed > not_typed


def test_what_is_typed_right_shows_no_slip() -> None:
    _, found = traits(WORKS.index, ["jaws"], ["jaws"], NameKind.TITLE)
    assert not set(found) & set(Slip)


def test_a_title_that_is_elsewhere_is_no_slip_of_ours(tmp_path: Path) -> None:
    index = TitleIndex.build([Name("The Rocketeer", "r"), Name("Rango", "g")])
    file = tmp_path / "elsewhere.bin"
    file.write_bytes(packed(["racketeer", "drango"]))
    bare, warned = Matcher(index), Matcher(index, Elsewhere(file))
    assert bare.find("rangoo").status is warned.find("rangoo").status is Status.ONE
    for text in ("The Racketeer", "drango"):
        match = warned.find(text)
        assert match.status is Status.NONE, text
        assert match.nearest, text  # it is still offered: did you mean …?


def test_a_name_that_is_held_is_found_whatever_is_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.bin"
    file.write_bytes(packed(["rango"]))
    matcher = Matcher(TitleIndex.build([Name("Rango", "g")]), Elsewhere(file))
    assert matcher.find("rango").best


def test_the_list_knows_other_films_and_by_chance_hardly_anything_else() -> None:
    listed = Elsewhere()
    assert "racketeer" in listed
    made_up = [f"no such title {number}" for number in range(20_000)]
    assert sum(text in listed for text in made_up) <= 5


def test_a_series_by_name_is_asked_about_unless_a_work_has_that_very_title() -> None:
    index = TitleIndex.build(
        [
            Name("Pirates: The Pearl", "1", weight=9.0),
            Name("Pirates", "1", NameKind.ALSO, weight=9.0),
            *(Name("Pirates", n, NameKind.PART) for n in "123"),
            Name("Wars", "w", weight=9.0),
            *(Name("Wars", n, NameKind.PART) for n in "xyz"),
        ]
    )
    matcher = Matcher(index)
    asked = matcher.find("pirates")
    assert asked.status is Status.SEVERAL
    assert [c.target for c in asked.candidates] == ["1", "2", "3"]
    assert matcher.find("wars").best


@pytest.mark.parametrize(
    ("pun", "title"),
    [
        ("pulp friction", "Pulp Fiction"),
        ("tomorrow never fries", "Tomorrow Never Dies"),
        ("you only live rice", "You Only Live Twice"),
        ("the dork knight", "The Dark Knight"),
        ("the silence of the hams", "The Silence of the Lambs"),
    ],
)
def test_a_pun_is_not_answered_but_its_title_is_offered(pun: str, title: str) -> None:
    match = WORKS.find(pun)
    assert match.status is Status.NONE
    assert title in [near.name for near in match.nearest]


def test_a_familiar_word_inside_another_is_told_unless_the_name_has_it_too() -> None:
    for typed, own, told in (
        ("strangepork", "strangelove", True),
        ("strangelovw", "strangelove", False),
        ("goldsinger", "goldfinger", True),
    ):
        _, found = traits(WORKS.index, [typed], [own], NameKind.TITLE)
        assert bool(found["word within"]) == told, typed


def test_rarer_words_in_use_are_told_from_what_slips_make() -> None:
    assert all(map(lexicon.is_rare, ("moebius", "jaco", "hoth", "emo")))
    assert not any(map(lexicon.is_rare, ("titnaic", "jaxws", "godfatehr", "the")))


def test_a_word_in_use_is_no_slip_of_a_surname() -> None:
    people = titles().people
    assert people.find("noble").candidates
    assert people.find("nobel").status is Status.NONE
    assert people.find("goranson").best
