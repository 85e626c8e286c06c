"""Each check is proven by a bad file that trips it, with the line, and by a sound folder that doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.checks import CHECKS
from bot.knowledge.commands.check import check
from tests.knowledge.folders import SOUND, told, written


def faults(folder: Path) -> list[str]:
    return [told(fault, folder) for fault in check(folder).faults]


def test_a_sound_folder_has_no_faults(tmp_path: Path) -> None:
    assert faults(written(tmp_path)) == []


def work(*lines: str) -> str:
    return "\n  ".join(["Superman (1978):", "id: wsuperm", *lines]) + "\n"


def song(*lines: str, year: str = "1976") -> str:
    head = ["Tune (John Morris):", "id: stune01", "performer: John Morris", f"year: {year}"]
    return (
        "\n  ".join([*head, "source: article", "uses:", *(f"  - {line}" for line in lines)]) + "\n"
    )


def ballot(*nominations: str, then: str = "Music (Original Score)") -> str:
    lines = SOUND["awards/academy/1970s.yaml"].rstrip().splitlines()
    head = [line[8:] for line in lines[:-1]]
    head[5] = head[5].replace("Music (Original Score)", then)
    return (
        "\n".join([*head, *(f"          - {{{nomination}}}" for nomination in nominations)]) + "\n"
    )


def bodies(old: str, new: str) -> str:
    text = SOUND["awards/bodies.yaml"]
    assert old in text
    return text.replace(old, new)


WON = "work: Star Wars (1977), people: [John Williams], won: true"

# Each row: the check, the file spoilt, its text, the line and what is told there.
CASES: list[tuple[str, str, str, int, str]] = [
    ("entries_without_an_id", "works__film__1978", "Superman (1978):\n  fame: 5\n", 1, '"Superman (1978)" has no id'),
    ("entries_out_of_order", "works__film__1978", "Superman (1978):\n  id: wsuperm\nHalloween (1978):\n  id: whallow\n", 3, '"Halloween (1978)" stands below "Superman (1978)"'),
    ("evenings_out_of_order", "awards__academy__1970s", "body: academy\nceremonies:\n  - ceremony: 50\n    awards: []\n  - ceremony: 50\n    awards: []\n", 5, "ceremony 50 stands below ceremony 50"),
    ("claims_without_a_source", "works__film__1978", work("score: {by: John Williams}"), 3, "this claim has no source"),
    ("claims_without_a_source", "works__film__1978", work("notes:", "  - {about: music, text: Heard., source: article}", "  - {about: music, text: Heard.}"), 5, "this claim has no source"),
    ("claims_without_a_source", "awards__bodies", bodies(", source: oscar-data}", "}"), 12, "this claim has no source"),
    ("corrections_without_a_source", "awards__academy__1970s", ballot(WON + ", corrects: {was: x, because: y}"), 9, "this correction has no source"),
    ("contradicting_claims", "works__film__1978", work("score: {by: John Williams, source: article}", "soundtrack: {source: article}", "score_alone: {source: article}"), 5, "Superman (1978) is said to have no songs to speak of, yet songs are recorded"),
    ("contradicting_claims", "works__film__1978", work("score: {by: John Williams, source: article}", "no_score: {source: article}"), 4, "Superman (1978) is said to have no score of its own, yet a composer is credited"),
    ("leads_with_without_both", "works__film__1978", work("score: {by: John Williams, source: article}", "leads_with: score"), 4, "leads_with is for works with both"),
    ("two_spellings_of_one_person", "people__jo", "Jóhn Wílliams:\n  id: pjohnwi\n", 1, '"Jóhn Wílliams" looks like "John Williams" (people/j.yaml:4)'),
    ("two_spellings_of_one_person", "people__jo", "John Wiliams:\n  id: pjohnwi\n", 1, '"John Wiliams" looks like "John Williams"'),
    ("two_entries_for_one_work", "works__film__1978", "Star-Wars (1978):\n  id: wstarw2\n", 1, "Star-Wars (1978) looks like Star Wars (1977) (works/film/1977.yaml:1)"),
    ("one_imdb_id_for_two_works", "works__film__1978", work("imdb: tt0076759"), 3, "tt0076759 is already the IMDb id of Star Wars (1977)"),
    ("the_same_name_twice", "works__film__1978", work("also:", "  - The Man of Steel", "  - Superman"), 5, '"Superman" is already its name'),
    ("songs_both_original_and_needle_drop", "songs__t", song("{work: Star Wars (1977), use: needle_drop}", "{work: Star Wars (1977), use: original}"), 8, "Tune (John Morris) is recorded both as written for Star Wars (1977) and as there before"),
    ("one_use_told_twice", "songs__t", song("{work: Star Wars (1977), use: original}", "{work: Star Wars (1977), use: original, effect: x}"), 8, "Tune (John Morris) is recorded twice in Star Wars (1977)"),
    ("two_entries_for_one_song", "songs__u", "Theme! (Somebody):\n  id: stheme2\n  performer: [John Morris, John Williams]\n  year: 1976\n  source: article\n", 1, "Theme! (Somebody) looks like Theme (John Morris) (songs/t.yaml:1)"),
    ("songs_out_of_their_time", "songs__t", song("{work: Star Wars (1977), use: needle_drop}", year="1979"), 7, "Tune (John Morris) is of 1979, so it was not there before Star Wars (1977)"),
    ("songs_out_of_their_time", "songs__t", song("{work: Star Wars (1977), use: original}", year="1970"), 7, "Tune (John Morris) is of 1970, too early to be written for Star Wars (1977)"),
    ("ceremonies_whose_years_disagree", "awards__bodies", bodies("held: 1978-04-03", "held: 1981-04-03"), 12, "ceremony 50 honours 1977, yet was held 1981-04-03"),
    ("works_nominated_before_their_time", "awards__academy__1970s", ballot(WON + ", film_year: 1970"), 9, "Star Wars (1977) is nominated for 1970, before it was shown"),
    ("categories_not_given_then", "awards__bodies", bodies("given: [50]", "given: [51-60]"), 0, "Best Original Score was not given at ceremony 50"),
    ("winners_without_a_work", "awards__academy__1970s", ballot(WON, "people: [John Morris], won: true, tie: true").replace("won: true}", "won: true, tie: true}"), 10, "this winner names no work"),
    ("no_winner_or_too_many", "awards__academy__1970s", ballot("work: Star Wars (1977), people: [John Williams]"), 9, "nobody won Music (Original Score) at ceremony 50, though the record is called complete"),
    ("no_winner_or_too_many", "awards__academy__1970s", ballot(WON, "work: Star Wars (1977), people: [John Morris], won: true, tie: true"), 9, "Music (Original Score) at ceremony 50 has more than one winner"),
    ("no_winner_or_too_many", "awards__academy__1970s", ballot(WON + ", tie: true"), 9, "this winner of Music (Original Score) at ceremony 50 is marked as tied, with nobody"),
    ("no_winner_or_too_many", "awards__academy__1970s", ballot(WON, WON.replace("Williams", "Morris") + ", status: disqualified"), 10, "an entry of status disqualified cannot have won"),
    ("one_nomination_twice", "awards__academy__1970s", ballot(WON, "work: Star Wars (1977), people: [John Williams]"), 10, "this nomination already stands on the same ballot"),
    ("one_nomination_twice", "awards__academy__1970s", ballot(WON.replace("[John Williams]", "[John Williams, Johnny Williams]")), 9, "a person stands twice in this nomination"),
    ("gaps_in_a_complete_record", "awards__bodies", bodies("given: [50]", "given: [48-50]").replace("complete: [50]", "complete: [48-50]"), 6, "Best Original Score is called complete, yet nothing is recorded for 48, 49"),
    ("song_awards_without_their_song", "awards__bodies", bodies("honours: score", "honours: song"), 0, "this song award names no song"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "file", "text", "line", "what"), CASES)
def test_a_bad_file_trips_its_check_at_its_line(
    tmp_path: Path, name: str, file: str, text: str, line: int, what: str
) -> None:
    found = faults(written(tmp_path, **{file: text}))
    # Line 0: what is told stands in another file than the one spoilt.
    place = f"{file.replace('__', '/')}.yaml:{line}: " if line else "awards/academy/1970s.yaml:9: "
    assert any(fault.startswith(place + what) for fault in found), found


def test_a_song_award_for_a_song_not_in_the_work_is_told(tmp_path: Path) -> None:
    files = {
        "awards__bodies": bodies("honours: score", "honours: song"),
        "songs__u": "Other (John Morris):\n  id: sother1\n",
        "awards__academy__1970s": ballot(WON + ", song: Other (John Morris)"),
    }
    assert [fault.split("; ")[0] for fault in faults(written(tmp_path, **files))] == [
        "awards/academy/1970s.yaml:9: Other (John Morris) does not say that it is heard in Star Wars (1977)"
    ]


def test_people_of_like_names_who_are_two_can_say_so(tmp_path: Path) -> None:
    text = "John Wiliams:\n  id: pjohnwi\n  unlike: [John Williams]\n"
    assert faults(written(tmp_path, people__jo=text)) == []


def test_one_award_may_honour_two_works_of_the_same_people(tmp_path: Path) -> None:
    files = {
        "works__film__1976": "Midway (1976):\n  id: wmidway\n",
        "awards__academy__1970s": ballot(WON, "work: Midway (1976), people: [John Williams], won: true"),
    }  # fmt: skip
    assert faults(written(tmp_path, **files)) == []


def test_a_tie_marked_on_both_is_no_fault(tmp_path: Path) -> None:
    tied = "work: Star Wars (1977), people: [John Morris], won: true, tie: true"
    text = ballot(WON + ", tie: true", tied)
    assert faults(written(tmp_path, awards__academy__1970s=text)) == []


def test_every_check_is_proven_here() -> None:
    assert {check.__name__ for check in CHECKS} == {case[0] for case in CASES}
