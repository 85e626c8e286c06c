"""The draws of labelled queries: what a seed and a half stand for."""

from __future__ import annotations

from bot.titles.folding import key
from tests.titles.base import library
from tests.titles.draw import NONE, STRANGERS, Draw
from tests.titles.strangers import HELD, TUNE, half_of, lines

MOST = 3000  # of a kind: enough to see
LISTED = ("namesake not held", "namesake nowhere listed", "other film")  # kinds drawn from lists
TUNED, HELD_OUT = Draw(library(), 7, TUNE).draw(MOST), Draw(library(), 7, HELD).draw(MOST)


def test_a_seed_draws_the_same_twice() -> None:
    assert Draw(library(), 7, HELD).draw(MOST) == HELD_OUT


def test_what_is_held_out_means_no_work_that_is_tuned_on() -> None:
    for half, drawn in ((TUNE, TUNED), (HELD, HELD_OUT)):
        typed = [query for query in drawn if query.kind == "typing"]
        assert len(typed) == MOST
        assert {half_of(work) for query in typed for work in query.keys} == {half}


def test_strangers_are_many_and_none_is_a_name_of_the_base() -> None:
    strangers = [query for query in HELD_OUT if query.kind in STRANGERS]
    names = {
        key(name)
        for work in library().works.values()
        for name in (work.title, *work.also, *(local for _, local in work.local))
    }
    assert len(strangers) > 3000
    assert {query.kind for query in strangers} == set(STRANGERS)
    for query in strangers:
        assert query.status == NONE
        assert not key(query.query) or key(query.query) not in names


def test_the_two_halves_share_no_stranger_of_a_list() -> None:
    for file in ("namesakes.txt", "namesakes_nowhere.txt", "other_films.txt"):
        listed = {title.casefold() for title in lines(file)}
        tuned, held = (
            {q.query for q in drawn if q.kind in LISTED and q.query in listed}
            for drawn in (TUNED, HELD_OUT)
        )
        assert tuned
        assert held
        assert not tuned & held
