"""The commands of editors, on real files: what they print, what they write, and what they leave alone."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
import yaml

from bot.errors import LeitmotifError
from bot.knowledge.commands.add import THINGS, add
from bot.knowledge.commands.check import check
from bot.knowledge.commands.export import export
from bot.knowledge.commands.format import format_folder
from bot.knowledge.commands.rename import rename
from bot.knowledge.commands.schema import schema
from bot.knowledge.commands.show import show
from bot.knowledge.commands.stats import stats
from bot.knowledge.compile import compile_folder
from bot.knowledge.editing import style
from bot.knowledge.editing.blocks import Blocks
from bot.knowledge.fingerprint import yaml_files
from bot.knowledge.gathering import gather
from bot.knowledge.library import Library
from tests.knowledge.folders import written

ROOT = Path(__file__).parents[2]


class EditorLoader(yaml.SafeLoader):
    """YAML as an editor's program reads it: with YAML's own types, dates as text."""


EditorLoader.yaml_implicit_resolvers = {
    letter: [(tag, form) for tag, form in forms if not tag.endswith(":timestamp")]
    for letter, forms in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

UNTIDY = """\
# Films of 1978, for a test.

Superman (1978):
  fame: 5   # everybody
  score: {by: [John Williams], source: article}
# The one with the mask
Halloween (1978): {fame: 4}
"Animal House (1978)":
"""


def test_show_prints_the_entry_as_written_with_its_place(tmp_path: Path) -> None:
    folder = written(tmp_path, works__film__1978=UNTIDY)
    (shown,) = show("Superman (1978)", folder)
    assert shown.place == f"{folder}/works/film/1978.yaml:3"
    assert shown.text.splitlines()[1] == "  fame: 5   # everybody"


@pytest.mark.parametrize(
    "wanted", ["wstarwa", "star wars", "A New Hope", "Star Wars (1977)", "Starr Wars"]
)
def test_show_finds_by_id_title_further_title_and_nearest(tmp_path: Path, wanted: str) -> None:
    assert show(wanted, written(tmp_path))[0].key == "Star Wars (1977)"


def test_show_says_whether_an_entry_is_what_was_asked_for_or_only_near(tmp_path: Path) -> None:
    folder = written(tmp_path)
    assert [show(wanted, folder)[0].near for wanted in ("star wars", "Starr Wars")] == [False, True]


def test_show_of_nothing_like_it_is_empty(tmp_path: Path) -> None:
    assert show("asdfgh qwertz", written(tmp_path)) == []


def test_format_sorts_and_gives_ids_and_keeps_every_comment(tmp_path: Path) -> None:
    folder = written(tmp_path, works__film__1978=UNTIDY)
    path = folder / "works" / "film" / "1978.yaml"
    before = compile_folder(folder)
    assert format_folder(folder) == [path]
    lines = path.read_text().splitlines()
    assert lines == [
        "# Films of 1978, for a test.",
        "",
        '"Animal House (1978)":',
        lines[3],
        "",
        "# The one with the mask",
        lines[6],
        "",
        "Superman (1978):",
        lines[9],
        "  fame: 5   # everybody",
        "  score: {by: [John Williams], source: article}",
    ]
    assert lines[6].startswith("Halloween (1978): {id: w")
    assert lines[6].endswith(", fame: 4}")
    assert check(folder).faults == ()
    # The ids given are those the program used before they were written down.
    assert {w.key: w.id for w in compile_folder(folder).works} == {
        w.key: w.id for w in before.works
    }
    assert format_folder(folder) == []


def test_format_leaves_the_real_knowledge_base_as_it_is(tmp_path: Path) -> None:
    for path in yaml_files(ROOT / "knowledge"):
        inside = path.relative_to(ROOT / "knowledge")
        if inside.parts[0] in ("awards", "questions"):
            continue
        blocks = Blocks.of(path)
        blocks.sort()
        assert blocks.text() == path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("thing", THINGS)
def test_add_writes_a_template_that_checks(tmp_path: Path, thing: str) -> None:
    folder = written(tmp_path)
    key = {"song": "2001: A Song (Somebody)", "person": "Åsa Berg", "band": "Ensemble", "company": "Warner", "term": "Cue", "source": "page"}.get(thing, "2001: A Space Odyssey (1968)")  # fmt: skip
    added = add(thing, key, folder)
    line = added.path.read_text().splitlines()[added.line - 1]
    assert yaml.safe_load(line + " x") == {key: "x"}
    if thing not in ("term", "source"):  # those ask for words before they can be checked
        assert check(folder).faults == ()


def test_add_puts_the_entry_where_it_belongs(tmp_path: Path) -> None:
    folder = written(tmp_path)
    assert add("person", "John Morriss", folder).path == folder / "people" / "j.yaml"
    keys = list(gather(folder).rooms["people"])
    assert keys == ["John Morris", "John Morriss", "John Williams"]
    assert add("series", "Dark (2017)", folder).path == folder / "works" / "series" / "2010s.yaml"
    assert add("song", "99 Luftballons (Nena)", folder).path == folder / "songs" / "0.yaml"


def test_add_of_what_is_there_says_where(tmp_path: Path) -> None:
    with pytest.raises(LeitmotifError) as raised:
        add("film", "Star Wars (1977)", written(tmp_path))
    assert str(raised.value.phrase.args["place"]).endswith("works/film/1977.yaml:1")


def test_add_of_a_malformed_key_shows_the_form(tmp_path: Path) -> None:
    with pytest.raises(LeitmotifError):
        add("film", "Superman", written(tmp_path))


def test_rename_changes_title_and_year_everywhere_and_keeps_the_id(tmp_path: Path) -> None:
    folder = written(tmp_path)
    renamed = rename("Star Wars (1977)", "Star Wars: A New Hope (1978)", folder)
    assert renamed.references == 2
    assert renamed.entry == folder / "works" / "film" / "1978.yaml"
    assert not (folder / "works" / "film" / "1977.yaml").exists()
    library = Library(compile_folder(folder))
    work = library.works["wstarwa"]
    assert work.key == "Star Wars: A New Hope (1978)"
    assert library.nominations_of_work("wstarwa")
    assert library.songs_in("wstarwa")
    assert '{work: "Star Wars: A New Hope (1978)", people' in (folder / "awards/academy/1970s.yaml").read_text()  # fmt: skip


def test_rename_of_a_person_reaches_credits_and_nominations_and_comments_stay(
    tmp_path: Path,
) -> None:
    text = "Superman (1978):\n  id: wsuperm\n  # his, too\n  score: {by: [John Williams], source: article} # yes\n"
    folder = written(tmp_path, works__film__1978=text)
    assert rename("John Williams", "John T. Williams", folder).references == 3
    after = (folder / "works" / "film" / "1978.yaml").read_text()
    assert after == text.replace("John Williams", "John T. Williams")
    assert len(Library(compile_folder(folder)).works_of("pwilliam")) == 2


def test_rename_changes_nothing_else(tmp_path: Path) -> None:
    folder = written(tmp_path)
    before = {path: path.read_bytes() for path in yaml_files(folder)}
    rename("Theme (John Morris)", "The Theme (John Morris)", folder)
    changed = {p for p in yaml_files(folder) if before.get(p) != p.read_bytes()}
    assert changed == {folder / "songs" / "t.yaml"}


@pytest.mark.parametrize(
    ("old", "new"), [("Nobody", "Somebody"), ("Star Wars (1977)", "Star Wars"), ("John Morris", "John Williams")]
)  # fmt: skip
def test_rename_refuses_what_cannot_be(tmp_path: Path, old: str, new: str) -> None:
    folder = written(tmp_path)
    before = {path: path.read_bytes() for path in yaml_files(folder)}
    with pytest.raises(LeitmotifError):
        rename(old, new, folder)
    assert before == {path: path.read_bytes() for path in yaml_files(folder)}


def test_export_has_the_fields_of_the_contract(tmp_path: Path) -> None:
    exported = export(Library(compile_folder(written(tmp_path))))
    (work,) = exported["works"]
    for field in ("id", "title", "year", "kind", "also", "imdb", "composers", "verdict", "leads_with", "songs", "citations"):  # fmt: skip
        assert field in work
    assert work["composers"] == ["John Williams"]
    assert work["songs"][0]["title"] == "Theme"
    assert {"source": "article", "claim": "composer: John Williams", "doubt": None} in work["citations"]  # fmt: skip
    (nomination,) = exported["nominations"]
    assert {k: nomination[k] for k in ("body", "category", "category_then", "ceremony", "film_year", "held_year", "work", "people", "song", "won", "status")} == {
        "body": "Academy Awards",
        "category": "Best Original Score",
        "category_then": "Music (Original Score)",
        "ceremony": 50,
        "film_year": 1977,
        "held_year": 1978,
        "work": "Star Wars (1977)",
        "people": ["John Williams"],
        "song": None,
        "won": True,
        "status": "official",
    }  # fmt: skip
    assert {"people", "songs", "sources"} <= exported.keys()


def test_stats_count_by_kind_decade_and_body(tmp_path: Path) -> None:
    counted = stats(Library(compile_folder(written(tmp_path))))
    assert counted.works_by_kind == {"film": 1}
    assert counted.works_by_decade == {"1970s": 1}
    assert counted.works_by_verdict == {"score": 1}
    assert (counted.awards[0].nominations, counted.awards[0].complete) == (1, "50")


@pytest.mark.parametrize("room", ["works", "songs", "people", "guide", "sources", "awards"])
def test_the_schema_accepts_the_real_files_and_refuses_an_unknown_key(room: str) -> None:
    described = schema(room)
    jsonschema.Draft202012Validator.check_schema(described)
    validator = jsonschema.Draft202012Validator(described)
    folder = ROOT / "knowledge" / room
    files = [folder.with_suffix(".yaml")] if room == "sources" else sorted(folder.rglob("*.yaml"))
    files = [file for file in files if file.name != "bodies.yaml"][-2:]
    assert files
    for file in files:
        loaded = yaml.load(file.read_text(), EditorLoader)
        assert [error.message for error in validator.iter_errors(loaded)] == []
    spoilt = {"x": {"ttle": "y"}} if room != "awards" else {"bdy": "academy"}
    assert list(validator.iter_errors(spoilt))


def test_the_house_style_writes_the_real_entries_as_they_stand() -> None:
    gathered = gather(ROOT / "knowledge")
    for room in style.FIELDS:
        by_file: dict[str, list[str]] = {}
        for key, placed in gathered.rooms[room].items():
            by_file.setdefault(placed.key.file, []).append(style.entry(room, key, placed.node.plain()))  # fmt: skip
        for file, entries in by_file.items():
            text = Path(ROOT / file).read_text(encoding="utf-8")
            plain = "".join(line for line in text.splitlines(True) if not line.lstrip().startswith("#"))  # fmt: skip
            assert plain.strip() == "\n\n".join(entries), file
