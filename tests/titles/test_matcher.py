"""The decision by cases: who is meant, between whom to ask, and what is not known."""

from __future__ import annotations

import random

import pytest

from bot.titles import Match, Matcher, Name, NameKind, Rule, Status, TitleIndex

WORKS = [
    ("Titanic", 1997, 5),
    ("Titanic", 1953, 2),
    ("Rocky", 1976, 5),
    ("Rocky II", 1979, 4),
    ("Rocky III", 1982, 4),
    ("Jaws", 1975, 5),
    ("The Godfather", 1972, 5),
    ("The Godfather: Part II", 1974, 5),
    ("Star Wars", 1977, 5),
    ("Up", 2009, 4),
    ("M", 1931, 4),
    ("Seven", 1995, 4),
    ("It Chapter Two", 2019, 4),
    ("The Year of Living Dangerously", 1982, 3),
    ("Batman", 1989, 4),
    ("The Batman", 2022, 4),
    ("Die Hard", 1988, 5),
    ("Jurassic Park", 1993, 5),
    ("Good Morning, Vietnam", 1987, 3),
    ("Eternal Sunshine of the Spotless Mind", 2004, 4),
    ("The Killing Fields", 1984, 3),
    ("12 Angry Men", 1957, 4),
    ("King Kong", 1933, 4),
    ("King Kong", 2005, 4),
    ("Blade Runner", 1982, 5),
    ("Blade Runner 2049", 2017, 4),
    ("1917", 2019, 4),
]
NAMES = [Name(t, f"{t} ({y})", NameKind.TITLE, 3.0**fame, (y,)) for t, y, fame in WORKS]
NAMES.append(Name("La Guerre des étoiles", "Star Wars (1977)", NameKind.LOCAL, 81.0, (1977,)))


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(TitleIndex.build(NAMES))


ONE = [
    ("rocky 3", "Rocky III (1982)"),
    ("Rokcy II", "Rocky II (1979)"),
    ("jows", "Jaws (1975)"),
    ("godfather", "The Godfather (1972)"),
    ("teh godfather", "The Godfather (1972)"),
    ("Godfather Part Two", "The Godfather: Part II (1974)"),
    ("starwars", "Star Wars (1977)"),
    ("strawars", "Star Wars (1977)"),
    ("la guerre des etoiles", "Star Wars (1977)"),
    ("up", "Up (2009)"),
    ("batman", "Batman (1989)"),
    ("the batman", "The Batman (2022)"),
    ("jurrasik park", "Jurassic Park (1993)"),
    ("park jurassic", "Jurassic Park (1993)"),
    ("kiling feelds", "The Killing Fields (1984)"),
    ("twevle angry men", "12 Angry Men (1957)"),
    ("eternal sunshine spotless mind", "Eternal Sunshine of the Spotless Mind (2004)"),
    ("titanic 1997", "Titanic (1997)"),
    ("Titanic '97", "Titanic (1997)"),
    ("the 1933 King Kong", "King Kong (1933)"),
    ("jaws soundtrack", "Jaws (1975)"),
    ("Blade Runner 2049", "Blade Runner 2049 (2017)"),
    ("1917", "1917 (2019)"),
    ("1917 (2019)", "1917 (2019)"),
    ("m", "M (1931)"),
    ("The esYar of Livingg Dangerously", "The Year of Living Dangerously (1982)"),
]
SEVERAL = [
    ("titanic", ["Titanic (1997)", "Titanic (1953)"]),
    ("Titanic 1998", ["Titanic (1997)", "Titanic (1953)"]),
    ("titanc", ["Titanic (1997)", "Titanic (1953)"]),
    ("Jaws 1976", ["Jaws (1975)"]),
]
NONE = [
    ("titanic 2", "Titanic (1997)"),
    ("jaws 9", "Jaws (1975)"),
    ("die hard 7", "Die Hard (1988)"),
    ("rocky iv", "Rocky (1976)"),
    ("rocky9", "Rocky (1976)"),
    ("jaw", "Jaws (1975)"),
    ("the godmother", "The Godfather (1972)"),
    ("star whores", "Star Wars (1977)"),
    ("e.t. 2", None),
    ("q", None),
    ("7", None),  # only what is called just that
    ("good morning everyone", None),
    ("what's up", None),
    ("asdkjh", None),
    ("", None),
    ("😀😀", None),
    ("\0", None),
]


@pytest.mark.parametrize(("text", "target"), ONE)
def test_one_is_meant(matcher: Matcher, text: str, target: str) -> None:
    match = matcher.find(text)
    assert (match.status, [c.target for c in match.candidates]) == (Status.ONE, [target])
    assert match.best is match.candidates[0]


@pytest.mark.parametrize(("text", "targets"), SEVERAL)
def test_it_asks_with_the_better_known_first(
    matcher: Matcher, text: str, targets: list[str]
) -> None:
    match = matcher.find(text)
    assert (match.status, [c.target for c in match.candidates]) == (Status.SEVERAL, targets)


@pytest.mark.parametrize(("text", "nearest"), NONE)
def test_what_is_not_held_is_not_answered_with_its_neighbour(
    matcher: Matcher, text: str, nearest: str | None
) -> None:
    match = matcher.find(text)
    assert (match.status, match.candidates) == (Status.NONE, ())
    if nearest:
        assert nearest in [c.target for c in match.nearest]


def test_a_year_known_from_elsewhere_settles_between_namesakes(matcher: Matcher) -> None:
    assert _targets(matcher.find("Titanic", year=1953)) == ["Titanic (1953)"]
    assert matcher.find("Titanic", year=1960).rule is Rule.YEAR_UNFIT


def test_it_says_why(matcher: Matcher) -> None:
    assert matcher.find("rocky 9").rule is Rule.NUMBER_UNFIT
    assert matcher.find("The Godmother").rule is Rule.NAMESAKE
    assert matcher.find("Jurasic Park").rule is Rule.SPELLING


def test_an_index_opened_from_bytes_finds_the_same() -> None:
    index = TitleIndex.build(NAMES)
    opened, built = Matcher(TitleIndex.load(index.dump())), Matcher(index)
    for text in [row[0] for rows in (ONE, SEVERAL, NONE) for row in rows]:
        assert opened.find(text) == built.find(text)


def test_an_index_of_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        TitleIndex.load(b"not an index")


def test_the_order_of_the_names_changes_nothing(matcher: Matcher) -> None:
    shuffled = list(NAMES)
    random.Random(7).shuffle(shuffled)
    other = Matcher(TitleIndex.build(shuffled))
    for text in [row[0] for rows in (ONE, SEVERAL, NONE) for row in rows]:
        assert other.find(text) == matcher.find(text)


def _targets(match: Match) -> list[str]:
    return [c.target for c in match.candidates]
