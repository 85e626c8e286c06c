"""`leitmotif knowledge …` as a process: what it prints, and the exit codes scripts rely on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.knowledge.folders import written

ROOT = Path(__file__).parents[2]


class Shell:
    """Runs the command with its own data folder."""

    def __init__(self, data: Path, knowledge: Path) -> None:
        self.knowledge = knowledge
        self.data = data
        self.environ = {
            **os.environ,
            "DATA_DIR": str(data),
            "KNOWLEDGE_DIR": str(knowledge),
            "PYTHONPATH": str(ROOT),
        }

    def __call__(self, *words: str) -> tuple[int, str, str]:
        run = [sys.executable, "-m", "bot", "knowledge", *words]
        done = subprocess.run(
            run, env=self.environ, cwd=self.knowledge, capture_output=True, text=True, check=False
        )
        return done.returncode, done.stdout, done.stderr


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "data", written(tmp_path / "knowledge"))


def test_check_of_a_sound_base_exits_0(shell: Shell) -> None:
    code, out, _ = shell("check")
    assert (code, out) == (
        0,
        "No faults in 7 files: 1 works, 1 songs, 2 people and 1 nominations.\n",
    )


def test_check_exits_1_and_lists_every_fault_by_file_line_and_fix(shell: Shell) -> None:
    (shell.knowledge / "works" / "film" / "1978.yaml").write_text("Superman (1978):\n  fame: 9\n")
    (shell.knowledge / "people" / "x.yaml").write_text("X:\n  kind: bnd\n")
    code, out, _ = shell("check")
    assert code == 1
    assert out.splitlines() == [
        'people/x.yaml:2: "bnd" is not one of: person, band and company; did you mean "band"?',
        'works/film/1978.yaml:2: "9" is out of range; write a number from 1 to 5',
        "2 faults.",
    ]


def test_export_is_one_json_object(shell: Shell) -> None:
    code, out, _ = shell("export", "--json")
    assert code == 0
    exported = json.loads(out)
    assert {"works", "people", "songs", "nominations", "sources"} <= exported.keys()


def test_a_faulty_base_cannot_be_exported(shell: Shell) -> None:
    (shell.knowledge / "works" / "film" / "1978.yaml").write_text("Superman (1978):\n  fame: 9\n")
    code, out, error = shell("export")
    assert (code, out) == (2, "")
    assert 'works/film/1978.yaml:2: "9" is out of range' in error


def test_the_operators_layer_counts_unless_it_is_left_out(shell: Shell) -> None:
    layer = shell.data / "knowledge" / "works"
    layer.mkdir(parents=True)
    (layer / "mine.yaml").write_text("Superman (1978):\n  id: wsuperm\n")
    assert len(json.loads(shell("export")[1])["works"]) == 2
    assert len(json.loads(shell("--no-overlay", "export")[1])["works"]) == 1


def test_show_add_rename_and_format_work_together(shell: Shell) -> None:
    code, out, _ = shell("add", "film", "2001: A Space Odyssey (1968)")
    assert code == 0
    assert '"2001: A Space Odyssey (1968)":' in out
    code, out, _ = shell("rename", "2001: A Space Odyssey (1968)", "2001 (1969)")
    assert (code, out.splitlines()[0]) == (0, "Renamed; nothing else refers to it.")
    code, out, _ = shell("show", "2001", "(1969)")
    assert code == 0
    assert out.startswith("works/film/1969.yaml:1\n2001 (1969):\n  id: w")
    assert shell("format")[1] == "Everything was in order already.\n"
    assert shell("check")[0] == 0


def test_add_writes_into_the_operators_layer_if_told_to(shell: Shell) -> None:
    assert shell("add", "--layer", "film", "Superman (1978)")[0] == 0
    assert (shell.data / "knowledge" / "works" / "film" / "1978.yaml").exists()
    assert not (shell.knowledge / "works" / "film" / "1978.yaml").exists()
    assert "Superman (1978)" in shell("show", "superman")[1]


def test_what_cannot_be_done_exits_2_in_words(shell: Shell) -> None:
    code, _, error = shell("rename", "Nobody", "Somebody")
    assert code == 2
    assert error.startswith("There is no entry “Nobody”.")
    assert shell("add", "film", "Superman")[0] == 2
    assert shell("show", "qwertzuiop")[0] == 1


def test_stats_and_schema_are_readable_by_people_and_programs(shell: Shell) -> None:
    assert "works by decade\n  1970s" in shell("stats")[1]
    assert json.loads(shell("stats", "--json")[1])["works_by_kind"] == {"film": 1}
    assert json.loads(shell("schema", "works")[1])["type"] == "object"


def test_import_exits_1_if_an_editor_should_look(shell: Shell, tmp_path: Path) -> None:
    head = "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilm\tFilmId\tName\tNominees\tNomineeIds\tWinner\tDetail"
    row = "50\t1977\tMusic\tMUSIC (Original Score)\tMUSIC (Original Score)\t{}\t\tx\tJohn Williams\t\tTrue"
    path = tmp_path / "oscars.csv"
    path.write_text(f"{head}\n{row.format('Star Wars')}\n")
    code, out, _ = shell("import", "academy", str(path), "--dry-run")
    assert (code, out.splitlines()[-1]) == (0, "Nothing to change: the base has it all.")
    path.write_text(f"{head}\n{row.format('A|B')}\n")
    code, out, _ = shell("import", "academy", str(path))
    assert code == 1
    assert "several films are named (A, B); enter it by hand" in out


def test_proposals_are_listed_taken_and_dropped(shell: Shell) -> None:
    from bot.knowledge.proposals import Proposal, propose

    alias = Proposal(
        room="people", key="John Williams", fields={"also": ["Jay"]}, because="typed", at="2026-11-24"
    )  # fmt: skip
    propose(shell.data / "proposals", alias)
    code, out, _ = shell("proposals")
    assert code == 0
    assert f"{alias.name}: people, “John Williams” (2026-11-24): typed" in out
    assert "+  also: [Johnny Williams, Jay]" in out
    assert shell("proposals", "--accept", alias.name)[0] == 0
    assert "Jay" in json.dumps(json.loads(shell("export")[1])["people"])
    assert shell("proposals")[1] == "No proposals are waiting.\n"
    assert shell("proposals", "--reject", alias.name)[0] == 2
