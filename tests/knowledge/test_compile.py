"""Compiling: every reference resolved, or every fault of every file told at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.compile import compile_folder
from bot.knowledge.library import Library
from bot.knowledge.model import Role, WorkKind
from tests.knowledge.folders import faults_of, written


def test_a_sound_folder_becomes_facts_that_refer_by_id(tmp_path: Path) -> None:
    library = Library(compile_folder(written(tmp_path)))
    work = library.works["wstarwa"]
    assert (work.key, work.kind, work.fame) == ("Star Wars (1977)", WorkKind.FILM, 5)
    assert work.credits[0].person == "pwilliam"
    assert work.credits[0].role is Role.COMPOSER
    assert work.credits[0].sources == ("article", "oscar-data")
    ((song, use),) = library.songs_in("wstarwa")
    assert (song.key, use.effect) == ("Theme (John Morris)", "comic")
    (nomination,) = library.nominations_of_work("wstarwa")
    assert (nomination.people, nomination.won, nomination.film_year) == (("pwilliam",), True, 1977)
    assert nomination.sources == ("oscar-data",)
    assert library.base.as_of == "2026-11-23"


def test_a_person_may_be_named_by_a_further_name(tmp_path: Path) -> None:
    folder = written(
        tmp_path, works__film__1978="Superman (1978):\n  score: {by: Johnny Williams}\n"
    )
    library = Library(compile_folder(folder))
    assert {work.title for work in library.works_of("pwilliam")} == {"Star Wars", "Superman"}


def test_an_entry_without_an_id_gets_the_one_that_format_would_give(tmp_path: Path) -> None:
    folder = written(tmp_path, works__film__1978="Superman (1978):\n  fame: 5\n")
    first = {work.key: work.id for work in compile_folder(folder).works}
    again = {work.key: work.id for work in compile_folder(folder).works}
    assert first == again
    assert first["Superman (1978)"].startswith("w")


def test_a_source_may_be_an_address_with_a_date_in_place(tmp_path: Path) -> None:
    text = "Superman (1978):\n  score: {by: John Williams, source: https://example.org/a (2026-11-24)}\n"
    base = compile_folder(written(tmp_path, works__film__1978=text))
    (source,) = [source for source in base.sources if source.url]
    assert (source.url, source.date) == ("https://example.org/a", "2026-11-24")
    assert source.title == "example.org/a"


def test_the_same_files_have_the_same_digest_and_a_changed_one_another(tmp_path: Path) -> None:
    one = compile_folder(written(tmp_path / "a")).digest
    two = compile_folder(written(tmp_path / "b")).digest
    three = compile_folder(written(tmp_path / "b", works__film__1980="Fame (1980):\n")).digest
    assert one == two != three


# Each row: the file spoilt, its text, and the fault with its line.
CASES = [
    ("works__film__1978", "Superman (1978):\n  fame: 5\n  zzz: x\n", 3, '"zzz" is not known here; leave it out or use one of'),
    ("works__film__1978", "Superman (1978):\n  scre: {by: John Williams}\n", 2, '"scre" is not known here; did you mean "score"?'),
    ("works__film__1978", "Superman (1978):\n  score:\n    - by: John Williams\n    - {bi: John Williams}\n", 4, '"bi" is not known here; did you mean "by"?'),
    ("works__film__1978", "Superman (1978):\n  score: {source: article}\n", 2, '"by" is missing; add it'),
    ("works__film__1978", "Superman (1978):\n  fame: six\n", 2, '"six" is not a whole number'),
    ("works__film__1978", "Superman (1978):\n  fame: 6\n", 2, '"6" is out of range; write a number from 1 to 5'),
    ("works__film__1978", "Superman (1978):\n  kind: flim\n", 2, '"flim" is not one of: film, series, game, stage and album; did you mean "film"?'),
    ("works__film__1978", "Superman (1978):\n  imdb: 76759\n", 2, '"76759" is not an IMDb title id; write it like tt0076759'),
    ("works__film__1978", "Superman (1978):\n  id: Not An Id\n", 2, '"Not An Id" is not an id'),
    ("works__film__1978", "Superman (1978):\n  also:\n    - a: b\n", 3, "a list or a mapping stands where text belongs"),
    ("works__film__1978", "Superman (1978):\n  local: de\n", 2, "keys and values belong here"),
    ("works__film__1978", "Superman (1978):\n  also:\n", 2, '"also" says nothing; fill it in or leave the line out'),
    ("works__film__1978", "Superman (1978):\n  score: {by: John Wiliams, source: article}\n", 2, 'no person "John Wiliams" is recorded; did you mean "John Williams"?'),
    ("works__film__1978", "Superman (1978):\n  score: {by: John Williams, source: artcle}\n", 2, 'no source "artcle" is in sources.yaml; did you mean "article"?'),
    ("works__film__1978", "Superman (1978):\n  score: {by: John Williams, source: https://example.org}\n", 2, 'the source "https://example.org" has no date; write the day it was read after it: https://example.org (2026-11-24)'),
    ("works__film__1978", "Superman:\n  fame: 5\n", 1, '"Superman" is not a work\'s key; write it as Title (year)'),
    ("works__film__1978", "Star Wars (1977):\n  fame: 5\n", 1, '"Star Wars (1977)" is already in'),
    ("works__film__1978", "Superman (1978):\n  id: wstarwa\n", 2, 'the id "wstarwa" is already that of "Star Wars (1977)"'),
    ("works__film__1978", "Superman (1978): 5\n", 1, "keys and values belong here"),
    ("songs__a", "A:\n  year: 1978\n", 1, '"A" is not a song\'s key; write it as Title (performer), or Title (work)'),
    ("songs__a", "A (b):\n  uses:\n    - {work: Star War (1977), use: original}\n", 3, 'no work "Star War (1977)" is recorded; did you mean "Star Wars (1977)"?'),
    ("songs__a", "A (b):\n  uses:\n    - {work: Star Wars (1977), use: orignal}\n", 3, '"orignal" is not one of: original and needle_drop; did you mean "original"?'),
    ("people__d", "Duo:\n  kind: band\n  members: [John Wiliams]\n", 3, 'no person "John Wiliams"'),
    ("people__d", "Duo:\n  also: [Twin]\nTrio:\n  also: [Twin]\nAll:\n  members: [Twin]\n", 6, '"Twin" is a further name of both Duo and Trio; write which one is meant'),
    ("guide__more", "Cue:\n  see: [Scor]\n", 2, 'no term "Scor" is in the guide; did you mean "Score"?'),
    ("awards__academy__1980s", "body: acadmy\nceremonies: []\n", 1, 'no award body "acadmy" is in awards/bodies.yaml; did you mean "academy"?'),
    ("awards__academy__1980s", "body: academy\nceremonies:\n  - ceremony: 53\n    awards: []\n", 3, "Academy Awards has no ceremony 53 in awards/bodies.yaml"),
    ("awards__academy__1980s", "body: academy\nceremonies:\n  - ceremony: 50\n    awards:\n      - category: original-scores\n        then: x\n        nominations: []\n", 5, 'Academy Awards has no category "original-scores"; did you mean "original-score"?'),
    ("awards__academy__1980s", "body: academy\nceremonies:\n  - ceremony: 50\n    awards:\n      - category: original-score\n        then: x\n        nominations:\n          - {work: Star Wars (1977), won: yes}\n", 8, '"yes" is neither true nor false'),
    ("stray__notes", "a: b\n", 1, "nothing reads this file"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "text", "line", "fault"), CASES)
def test_a_fault_is_told_with_file_line_and_fix(
    tmp_path: Path, file: str, text: str, line: int, fault: str
) -> None:
    faults = faults_of(written(tmp_path, **{file: text}))
    place = f"{file.replace('__', '/')}.yaml:{line}: "
    assert any(told.startswith(place + fault) for told in faults), faults
    assert len(faults) == 1


def test_all_faults_of_all_files_are_listed_at_once_in_order(tmp_path: Path) -> None:
    faults = faults_of(
        written(
            tmp_path,
            works__film__1978="Superman (1978):\n  fame: 9\n  kind: flim\n  score: {by: Nobody}\n",
            people__d="Duo:\n  membrs: [A]\nDuo:\n  kind: band\n",
            songs__a="'Round (x):\n",
        )
    )
    places = [fault.split(": ")[0] for fault in faults]
    assert places == [
        "people/d.yaml:2",
        "people/d.yaml:3",
        "songs/a.yaml:1",
        "works/film/1978.yaml:2",
        "works/film/1978.yaml:3",
    ]
    # The unknown composer is told once the entry itself can be read.


def test_an_entry_that_is_faulty_itself_can_still_be_referred_to(tmp_path: Path) -> None:
    faults = faults_of(
        written(
            tmp_path,
            works__film__1978="Superman (1978):\n  fame: 9\n",
            songs__a="A (b):\n  uses:\n    - {work: Superman (1978), use: original}\n",
        )
    )
    assert [fault.split(": ")[0] for fault in faults] == ["works/film/1978.yaml:2"]


OVERLAY = """\
Star Wars (1977):
  fame: 4
  also: [The First One]
  imdb: null
Superman (1978):
  score: {by: John Williams, source: article}
"""


def test_an_operators_layer_is_laid_over_entry_by_entry(tmp_path: Path) -> None:
    layer = tmp_path / "mine" / "works"
    layer.mkdir(parents=True)
    (layer / "mine.yaml").write_text(OVERLAY)
    base = compile_folder(written(tmp_path / "base"), layer.parent)
    works = {work.key: work for work in base.works}
    star_wars = works["Star Wars (1977)"]
    assert star_wars.fame == 4
    assert star_wars.also == ("A New Hope", "The First One")
    assert star_wars.imdb is None
    assert star_wars.credits  # what the layer does not speak of stays
    assert "Superman (1978)" in works


def test_a_fault_in_the_layer_is_told_with_the_layers_own_file(tmp_path: Path) -> None:
    layer = tmp_path / "mine" / "works"
    layer.mkdir(parents=True)
    (layer / "mine.yaml").write_text("Star Wars (1977):\n  fame: 4\n  also: [x]\n  fme: 3\n")
    from bot.errors import KnowledgeError

    with pytest.raises(KnowledgeError) as raised:
        compile_folder(written(tmp_path / "base"), layer.parent)
    (fault,) = raised.value.faults
    assert fault.place == f"{layer}/mine.yaml:4"


LAYER_AWARDS = """\
body: academy
ceremonies:
  - ceremony: 50
    awards:
      - category: original-score
        then: Music (Original Score)
        nominations:
          - work: Star Wars (1977)
            people: [John Morris]
            corrects: {was: John Williams, because: a test, source: article}
          - {work: Superman (1978), people: [John Williams], source: article}
"""


def test_the_layer_corrects_and_adds_nominations(tmp_path: Path) -> None:
    layer = tmp_path / "mine"
    (layer / "awards").mkdir(parents=True)
    (layer / "works").mkdir()
    (layer / "awards" / "fix.yaml").write_text(LAYER_AWARDS)
    (layer / "works" / "w.yaml").write_text("Superman (1978):\n")
    library = Library(compile_folder(written(tmp_path / "base"), layer))
    star_wars, superman = library.base.nominations
    assert star_wars.people == ("pmorris",)
    assert star_wars.won
    assert star_wars.corrects is not None
    assert library.works[superman.work or ""].title == "Superman"
