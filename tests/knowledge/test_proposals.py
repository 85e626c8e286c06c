"""Proposals: reviewed as a diff, taken into the operator's layer, or dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from bot.knowledge.compile import compile_folder
from bot.knowledge.gathering import gather
from bot.knowledge.library import Library
from bot.knowledge.proposals import Proposal, accept, pending, propose, reject, review
from tests.knowledge.folders import written

ALIAS = Proposal(
    room="people",
    key="John Williams",
    fields={"also": ["Maestro: W"]},
    because="Accepted in a round: it was typed by four",
    at="2026-11-24T18:00:00Z",
    by="appeal",
)
WORK = Proposal(
    room="works", key="Superman (1978)", fields={"kind": "film"}, because="Suggested", at="2026-11-24T17:00:00Z"
)  # fmt: skip


def test_a_proposal_is_written_and_read_back_as_it_was(tmp_path: Path) -> None:
    propose(tmp_path, ALIAS)
    propose(tmp_path, WORK)
    assert pending(tmp_path) == ([WORK, ALIAS], [])


def test_the_same_change_is_proposed_once(tmp_path: Path) -> None:
    later = Proposal(
        room="people", key="John Williams", fields={"also": ["Maestro: W"]}, because="Again", at="2027"
    )  # fmt: skip
    assert propose(tmp_path, ALIAS) == propose(tmp_path, later)
    assert pending(tmp_path)[0] == [ALIAS]


def test_a_review_shows_the_entry_as_a_diff(tmp_path: Path) -> None:
    gathered = gather(written(tmp_path))
    assert "-  also: [Johnny Williams]\n" in review(ALIAS, gathered).diff
    assert '+  also: [Johnny Williams, "Maestro: W"]\n' in review(ALIAS, gathered).diff
    assert review(WORK, gathered).diff.count("\n+") == 3


def test_an_accepted_proposal_lands_in_the_operators_layer(tmp_path: Path) -> None:
    folder, layer, proposals = written(tmp_path / "k"), tmp_path / "mine", tmp_path / "proposals"
    propose(proposals, ALIAS)
    more = Proposal(room="people", key="John Williams", fields={"also": ["Jay"]}, because="x", at="2027")  # fmt: skip
    assert accept(ALIAS, folder, layer, proposals) == layer / "people" / "accepted.yaml"
    accept(more, folder, layer, proposals)
    accept(WORK, folder, layer, proposals)
    assert pending(proposals) == ([], [])
    library = Library(compile_folder(folder, layer))
    assert library.people["pwilliam"].also == ("Johnny Williams", "Maestro: W", "Jay")
    assert {work.title for work in library.base.works} == {"Star Wars", "Superman"}


def test_a_proposal_that_would_break_the_base_changes_nothing(tmp_path: Path) -> None:
    folder, layer, proposals = written(tmp_path / "k"), tmp_path / "mine", tmp_path / "proposals"
    bad = Proposal(
        room="works", key="Superman (1978)", fields={"score": {"by": ["Nobody"]}}, because="x", at="2027"
    )  # fmt: skip
    propose(proposals, bad)
    with pytest.raises(KnowledgeError):
        accept(bad, folder, layer, proposals)
    assert pending(proposals)[0] == [bad]
    assert not (layer / "works" / "accepted.yaml").exists()


def test_a_dropped_proposal_is_gone(tmp_path: Path) -> None:
    propose(tmp_path, ALIAS)
    reject(ALIAS, tmp_path)
    assert pending(tmp_path) == ([], [])


@pytest.mark.parametrize(
    "text",
    ["a: b\n", "works: {}\n", "people:\n  X:\n    also: [y]\nworks: {}\nother: z\n", "a: [\n"],
)
def test_a_file_that_is_no_proposal_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yaml").write_text(text)
    found, faults = pending(tmp_path)
    assert found == []
    assert len(faults) == 1


def test_no_folder_means_no_proposals(tmp_path: Path) -> None:
    assert pending(tmp_path / "none") == ([], [])
