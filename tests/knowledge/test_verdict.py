"""The verdict rule by cases: which facts lead to which verdict, and that absence leads to none."""

from __future__ import annotations

import pytest

from bot.knowledge.library import Library
from bot.knowledge.model import (
    Album,
    AlbumKind,
    AwardBody,
    Base,
    Category,
    Credit,
    Fact,
    Nomination,
    Person,
    Role,
    Song,
    SongUse,
    Use,
    Verdict,
    Work,
    WorkKind,
)
from bot.knowledge.verdict import Ruling, rule_song, rule_work
from bot.words import voice

SCORED = Credit(person="p1", role=Role.COMPOSER)
DOUBTED = Credit(person="p1", role=Role.COMPOSER, doubt="only one says so")


def library(work: Work, *uses: Use, nominated: str | None = None) -> Library:
    category = Category(id="c", name="Best", honours=nominated or "other")
    ballots = (
        Nomination(id="n1", body="b", category="c", category_then="c", ceremony=1, film_year=2000, work=work.id),
    )  # fmt: skip
    base = Base(
        digest="",
        as_of="2026-01-01",
        works=(
            work,
            Work(id="w0", title="Before", year=1990, kind=WorkKind.FILM),
            Work(id="w9", title="After", year=2010, kind=WorkKind.FILM),
        ),
        people=(Person(id="p1", name="Ada Score"),),
        songs=tuple(
            Song(id=f"s{i}", title=f"Song {i}", qualifier="x", uses=(use,))
            for i, use in enumerate(uses)
        ),
        bodies=(AwardBody(id="b", name="B", award="B", categories=(category,)),),
        nominations=ballots if nominated else (),
    )
    return Library(base)


def work(**facts: object) -> Work:
    return Work(id="w1", title="Film", year=2000, kind=WorkKind.FILM, **facts)  # type: ignore[arg-type]  # built from a table


def ruled(it: Work, *uses: Use, nominated: str | None = None) -> Ruling:
    return rule_work(library(it, *uses, nominated=nominated), it)


def used(use: SongUse = SongUse.NEEDLE_DROP, work: str = "w1", doubt: str | None = None) -> Use:
    return Use(work=work, use=use, doubt=doubt)


def album(kind: AlbumKind, doubt: str | None = None) -> Album:
    return Album(title="The Album", kind=kind, doubt=doubt)


def told(ruling: Ruling) -> str:
    return voice().say(ruling.reason)


CASES: list[tuple[str, dict[str, object], list[Use], Verdict, str | None]] = [
    ("nothing recorded", {}, [], Verdict.UNKNOWN, None),
    ("a composer", {"credits": (SCORED,)}, [], Verdict.SCORE, "partial"),
    ("a composer, no songs on record", {"credits": (SCORED,), "score_alone": Fact()}, [], Verdict.SCORE, "full"),
    ("a doubted composer", {"credits": (DOUBTED,)}, [], Verdict.UNKNOWN, None),
    ("a doubted and a sure composer", {"credits": (DOUBTED, SCORED)}, [], Verdict.SCORE, "partial"),
    ("a songwriter is no composer", {"credits": (Credit(person="p1", role=Role.SONGWRITER),)}, [], Verdict.UNKNOWN, None),
    ("an adapter", {"credits": (Credit(person="p1", role=Role.ADAPTER),)}, [], Verdict.SCORE, "partial"),
    ("a score album is still a score", {"credits": (SCORED,), "albums": (album(AlbumKind.SCORE),)}, [], Verdict.SCORE, "partial"),
    ("one original song", {"credits": (SCORED,)}, [used(SongUse.ORIGINAL)], Verdict.SCORE, "partial"),
    ("one needle drop", {"credits": (SCORED,)}, [used()], Verdict.SCORE, "partial"),
    ("two songs and a composer", {"credits": (SCORED,)}, [used(), used()], Verdict.BOTH, "full"),
    ("two songs, one doubted", {"credits": (SCORED,)}, [used(), used(doubt="?")], Verdict.SCORE, "partial"),
    ("a song album and a composer", {"credits": (SCORED,), "albums": (album(AlbumKind.SONGS),)}, [], Verdict.BOTH, "full"),
    ("a doubted song album", {"credits": (SCORED,), "albums": (album(AlbumKind.SONGS, "?"),)}, [], Verdict.SCORE, "partial"),
    ("a recorded soundtrack and a composer", {"credits": (SCORED,), "soundtrack": Fact()}, [], Verdict.BOTH, "full"),
    ("a doubted soundtrack", {"credits": (SCORED,), "soundtrack": Fact(doubt="?")}, [], Verdict.SCORE, "partial"),
    ("songs alone", {}, [used(), used()], Verdict.SOUNDTRACK, "partial"),
    ("songs and no score on record", {"no_score": Fact()}, [used(), used()], Verdict.SOUNDTRACK, "full"),
    ("songs and a doubted composer", {"credits": (DOUBTED,)}, [used(), used()], Verdict.SOUNDTRACK, "partial"),
    ("a compilation alone", {"albums": (album(AlbumKind.COMPILATION),)}, [], Verdict.SOUNDTRACK, "partial"),
    ("one song alone", {}, [used()], Verdict.UNKNOWN, None),
    ("no score alone decides nothing", {"no_score": Fact()}, [], Verdict.UNKNOWN, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("facts", "uses", "verdict", "evidence"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_facts_lead_to_the_verdict(
    facts: dict[str, object], uses: list[Use], verdict: Verdict, evidence: str | None
) -> None:
    ruling = ruled(work(**facts), *uses)
    assert (ruling.verdict, ruling.evidence) == (verdict, evidence)
    assert told(ruling)  # every reason is a message that can be spoken
    assert all(fact.doubt is None for fact in ruling.grounds)
    assert bool(ruling.grounds) == (verdict is not Verdict.UNKNOWN)


def test_a_score_without_a_song_list_says_so() -> None:
    assert told(ruled(work(credits=(SCORED,)))) == "Its score is by Ada Score; I have no song list."


def test_a_single_song_is_named_in_the_reason() -> None:
    assert "“Song 0”" in told(ruled(work(credits=(SCORED,)), used(SongUse.ORIGINAL)))


def test_a_doubted_composer_is_told_as_one_sources_claim() -> None:
    assert told(ruled(work(credits=(DOUBTED,)))).startswith("One source says Ada Score")


@pytest.mark.parametrize(
    ("recorded", "nominated", "leads"),
    [
        (Verdict.SOUNDTRACK, "score", Verdict.SOUNDTRACK),
        (None, "score", Verdict.SCORE),
        (None, "song", Verdict.SOUNDTRACK),
        (None, "compilation", Verdict.SOUNDTRACK),
        (None, "other", Verdict.SCORE),
        (None, None, Verdict.SCORE),
    ],
)
def test_both_leads_with_what_is_recorded_else_with_what_was_honoured(
    recorded: Verdict | None, nominated: str | None, leads: Verdict
) -> None:
    it = work(credits=(SCORED,), soundtrack=Fact(), leads_with=recorded)
    assert ruled(it, nominated=nominated).leads_with is leads


def test_a_work_whose_songs_were_adapted_leads_with_them() -> None:
    adapted = Credit(person="p1", role=Role.ADAPTER)
    ruling = ruled(work(credits=(adapted,), soundtrack=Fact()), nominated="score")
    assert (ruling.verdict, ruling.leads_with) == (Verdict.BOTH, Verdict.SOUNDTRACK)
    assert (
        told(ruling) == "Ada Score adapted the music for it, and recorded songs were chosen for it."
    )
    assert ruled(work(credits=(adapted, SCORED), soundtrack=Fact())).leads_with is Verdict.SCORE


def test_only_both_leads_with_anything() -> None:
    assert ruled(work(credits=(SCORED,), leads_with=Verdict.SCORE)).leads_with is None


@pytest.mark.parametrize(
    ("uses", "verdict"),
    [
        ([], Verdict.UNKNOWN),
        ([used(SongUse.ORIGINAL)], Verdict.ORIGINAL_SONG),
        ([used(SongUse.ORIGINAL), used(work="w9")], Verdict.ORIGINAL_SONG),
        ([used(SongUse.ORIGINAL), used(work="w0")], Verdict.UNKNOWN),
        ([used(), used(work="w9")], Verdict.NEEDLE_DROP),
        ([used(doubt="?")], Verdict.UNKNOWN),
        ([used(SongUse.ORIGINAL, doubt="?"), used(work="w9")], Verdict.NEEDLE_DROP),
    ],
)
def test_a_song_is_judged_by_its_uses(uses: list[Use], verdict: Verdict) -> None:
    song = Song(id="s1", title="Song", qualifier="x", uses=tuple(uses))
    ruling = rule_song(song, library(work()))
    assert ruling.verdict is verdict
    assert told(ruling)
