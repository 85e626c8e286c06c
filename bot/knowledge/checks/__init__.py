"""Checks that hold the whole base together: what compiles and yet cannot all be so, or is untidy.

Each check is a small generator of faults, named for what it finds. A base that fails one still
loads: what it says can be told. `leitmotif knowledge check`, and the tests, do not let it pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.errors import Fault
from bot.knowledge.checks import awards, claims, names, songs, tidiness
from bot.knowledge.checks.case import Case

Check = Callable[[Case], Iterator[Fault]]

CHECKS: tuple[Check, ...] = (
    tidiness.entries_without_an_id,
    tidiness.entries_out_of_order,
    tidiness.evenings_out_of_order,
    claims.claims_without_a_source,
    claims.corrections_without_a_source,
    claims.contradicting_claims,
    claims.leads_with_without_both,
    names.two_spellings_of_one_person,
    names.two_entries_for_one_work,
    names.one_imdb_id_for_two_works,
    names.the_same_name_twice,
    songs.songs_both_original_and_needle_drop,
    songs.songs_out_of_their_time,
    songs.one_use_told_twice,
    songs.two_entries_for_one_song,
    awards.ceremonies_whose_years_disagree,
    awards.works_nominated_before_their_time,
    awards.categories_not_given_then,
    awards.winners_without_a_work,
    awards.no_winner_or_too_many,
    awards.one_nomination_twice,
    awards.gaps_in_a_complete_record,
    awards.song_awards_without_their_song,
)


def run(case: Case) -> list[Fault]:
    """The faults that any check finds."""
    return [fault for check in CHECKS for fault in check(case)]
