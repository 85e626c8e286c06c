"""What must hold for every work of the knowledge base, and for the labelled queries as a whole."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.library import Library
from bot.knowledge.model import Base, Work
from bot.titles import Match, Status, Titles
from bot.titles.answering import title_reply
from bot.titles.folding import fold
from tests.titles.base import library, titles
from tests.titles.draw import handwritten, read
from tests.titles.score import figures, run
from tests.titles.spoil import slip

WORKS = sorted(library().works.values(), key=lambda work: work.key)
ENGINE = titles()


def sure(match: Match, work: Work) -> float:
    """How surely a match names a work."""
    return next((c.confidence for c in match.candidates if c.target == work.id), 0.0)


def test_every_works_own_title_finds_it() -> None:
    lost = [w.key for w in WORKS if not sure(ENGINE.works.find(w.title, limit=99), w)]
    assert lost == []


def test_every_natural_key_id_and_imdb_id_means_its_work() -> None:
    same = Counter(
        (fold(work.title), work.year) for work in WORKS
    )  # "9" and "Nine" are of one year
    for work in WORKS:
        match = ENGINE.works.find(work.key)
        if same[fold(work.title), work.year] > 1:
            assert sure(match, work), work.key
        else:
            assert match.best, work.key
            assert match.best.target == work.id
        for code in (work.id, work.imdb):
            assert not code or sure(ENGINE.works.find(code), work), code


def test_a_year_that_is_not_the_works_is_asked_about_never_answered() -> None:
    for work in WORKS[::7]:
        match = ENGINE.works.find(f"{work.title} (2031)")
        assert match.status is not Status.ONE, work.key


@given(st.sampled_from(WORKS), st.integers(1, 3), st.integers(0, 2**32))
@settings(deadline=None)
def test_no_edit_of_a_title_outscores_it_for_its_work(work: Work, edits: int, seed: int) -> None:
    dice, text = random.Random(seed), work.title
    for _ in range(edits):
        text = slip(text, dice)
    exact = ENGINE.works.find(work.title, limit=99)
    assert sure(ENGINE.works.find(text, limit=99), work) <= sure(exact, work)


@given(st.text(max_size=80) | st.sampled_from([work.title for work in WORKS]))
@settings(deadline=None)
def test_whatever_is_typed_the_answer_is_in_form(text: str) -> None:
    match = ENGINE.works.find(text, limit=4)
    assert len(match.candidates) <= 4
    assert len(match.nearest) <= 3
    assert (match.status is Status.NONE) == (not match.candidates)
    assert match.status is not Status.ONE or len(match.candidates) == 1
    assert all(0 < c.confidence <= 1 for c in (*match.candidates, *match.nearest))


def test_the_order_of_the_files_changes_no_answer() -> None:
    works = list(library().base.works)
    random.Random(1).shuffle(works)
    base = Base(digest="", as_of="", works=tuple(works), nominations=library().base.nominations)
    other = Titles(Library(base))
    for query in read("drawn.jsonl")[::9]:
        assert other.works.find(query.query) == ENGINE.works.find(query.query), query


def test_the_reply_has_the_form_scripts_rely_on() -> None:
    reply = title_reply(ENGINE, "jaws", 5)
    assert reply == {
        "query": "jaws",
        "status": "answer",
        "works": [
            {
                "id": ENGINE.library.works[reply["works"][0]["id"]].id,
                "title": "Jaws",
                "year": 1975,
                "kind": "film",
                "confidence": 1.0,
            }
        ],
    }
    assert title_reply(ENGINE, "king kong", 5)["status"] == "ambiguous"
    assert title_reply(ENGINE, "jaws 9", 1)["status"] == "unknown"
    assert len(title_reply(ENGINE, "jaws 9", 1)["works"]) == 1
    assert title_reply(ENGINE, "", 5) == {"query": "", "status": "unknown", "works": []}


def test_the_labelled_queries_are_understood() -> None:
    """A floor well below the figures of `python -m tests.titles.score`: below it something broke."""
    known = {work.key for work in WORKS}  # a work may have been renamed since they were drawn
    queries = [q for q in read("drawn.jsonl") + handwritten() if known.issuperset(q.keys)]
    assert len(queries) > 3000, "draw the queries anew"
    reached = figures(queries, run(ENGINE, queries))
    assert reached["F1"] > 0.975
    assert reached["false accepts on negatives"] < 0.02


def test_queries_by_another_hand_are_understood_about_as_well_as_at_first_sight() -> None:
    known = {work.key for work in WORKS}
    queries = [query for query in handwritten("unseen.txt") if known.issuperset(query.keys)]
    tallies = run(ENGINE, queries)
    assert sum(tally.right for tally in tallies.values()) / len(queries) > 0.92
    assert tallies["hand: typing"].right >= 145
    assert figures(queries, tallies)["false accepts on negatives"] < 0.05


def test_the_score_notices_answers_that_are_wrong() -> None:
    queries = read("drawn.jsonl")[:200]
    swapped = [
        type(q)(q.kind, other.query, q.status, q.keys)
        for q, other in zip(queries, reversed(queries), strict=True)
    ]
    assert figures(queries, run(ENGINE, swapped))["F1"] < 0.2


def test_a_franchise_alone_or_a_bare_year_names_no_one_work() -> None:
    """A local title's first part ("James Bond – 007 jagt Dr. No") must not stand for that film."""
    for asked in ("James Bond", "Harry Potter", "Indiana Jones", "Marvel", "1997"):
        assert ENGINE.works.find(asked).status is not Status.ONE, asked
