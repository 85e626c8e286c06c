"""The snapshot is only ever a cache: current or rebuilt, whole or ignored, never in the way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.errors import KnowledgeError
from bot.knowledge import compile as compiling
from bot.knowledge.fingerprint import digest
from bot.knowledge.loading import find_knowledge_dir, load, load_or_last_good
from bot.knowledge.model import Base
from bot.knowledge.snapshot import read_extra, write_extra
from bot.knowledge.tables import StoredBase
from tests.knowledge.folders import written

ROOT = Path(__file__).parents[2]


def whole(base: Base | StoredBase) -> Base:
    return base.whole() if isinstance(base, StoredBase) else base


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The folders compiled so far; compiling is still done."""
    folders: list[Path] = []
    real = compiling.compile_folder

    def counted(folder: Path, *rest: object) -> object:
        folders.append(folder)
        return real(folder, *rest)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(compiling, "compile_folder", counted)
    return folders


def test_a_second_start_reads_the_snapshot_and_knows_the_same(
    tmp_path: Path, compiled: list[Path]
) -> None:
    folder = written(tmp_path / "k")
    cold = load(folder, cache_dir=tmp_path / "cache").base
    warm = load(folder, cache_dir=tmp_path / "cache").base
    assert whole(warm) == cold
    assert len(compiled) == 1


def test_a_warm_library_answers_as_a_cold_one(tmp_path: Path) -> None:
    knowledge = ROOT / "knowledge"
    cold = load(knowledge)
    load(knowledge, cache_dir=tmp_path)
    warm = load(knowledge, cache_dir=tmp_path)
    assert isinstance(warm.base, StoredBase)
    for work in cold.base.works[::97]:
        assert warm.works[work.id] == work
        assert warm.songs_in(work.id) == cold.songs_in(work.id)
        assert warm.nominations_of_work(work.id) == cold.nominations_of_work(work.id)
    for person in cold.base.people[::97]:
        assert warm.people[person.id] == person
        assert warm.works_of(person.id) == cold.works_of(person.id)
        assert warm.songs_of(person.id) == cold.songs_of(person.id)
        assert warm.bands_of(person.id) == cold.bands_of(person.id)
        assert warm.nominations_of_person(person.id) == cold.nominations_of_person(person.id)
    for song in cold.base.songs[::97]:
        assert warm.nominations_of_song(song.id) == cold.nominations_of_song(song.id)
    assert warm.official == cold.official
    assert list(warm.works) == list(cold.works)
    assert "nothing" not in warm.works
    assert warm.works.get("nothing") is None


def test_a_changed_file_is_compiled_again(tmp_path: Path, compiled: list[Path]) -> None:
    folder = written(tmp_path / "k")
    load(folder, cache_dir=tmp_path / "cache")
    (folder / "works" / "film" / "1978.yaml").write_text("Superman (1978):\n")
    assert len(load(folder, cache_dir=tmp_path / "cache").base.works) == 2
    assert len(compiled) == 2


def test_a_removed_file_is_noticed(tmp_path: Path, compiled: list[Path]) -> None:
    folder = written(tmp_path / "k", works__film__1978="Superman (1978):\n")
    load(folder, cache_dir=tmp_path / "cache")
    (folder / "works" / "film" / "1978.yaml").unlink()
    assert len(load(folder, cache_dir=tmp_path / "cache").base.works) == 1
    assert len(compiled) == 2


def test_an_operators_layer_counts_among_the_files(tmp_path: Path, compiled: list[Path]) -> None:
    folder, layer = written(tmp_path / "k"), tmp_path / "mine"
    load(folder, layer, tmp_path / "cache")
    (layer / "works").mkdir(parents=True)
    (layer / "works" / "mine.yaml").write_text("Superman (1978):\n")
    assert len(load(folder, layer, tmp_path / "cache").base.works) == 2


def test_new_times_on_the_same_words_are_not_compiled_again(
    tmp_path: Path, compiled: list[Path]
) -> None:
    folder = written(tmp_path / "k")
    load(folder, cache_dir=tmp_path / "cache")
    for path in folder.rglob("*.yaml"):
        os.utime(path, (1, 1))
    load(folder, cache_dir=tmp_path / "cache")
    assert len(compiled) == 1


@pytest.mark.parametrize("spoil", ["truncate", "flip", "empty", "foreign"])
def test_a_damaged_snapshot_is_rebuilt(tmp_path: Path, compiled: list[Path], spoil: str) -> None:
    folder, cache = written(tmp_path / "k"), tmp_path / "cache"
    cold = load(folder, cache_dir=cache).base
    (path,) = cache.glob("*.bin")
    data = bytearray(path.read_bytes())
    if spoil == "flip":
        data[len(data) // 2] ^= 1
    path.write_bytes(
        {
            "truncate": bytes(data[: len(data) // 2]),
            "flip": bytes(data),
            "empty": b"",
            "foreign": b"\x80\x04cos\nsystem\n.",
        }[spoil]
    )
    assert whole(load(folder, cache_dir=cache).base) == cold
    assert whole(load(folder, cache_dir=cache).base) == cold
    assert len(compiled) == 2


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    blocked = tmp_path / "cache"
    blocked.write_text("a file where the folder should be")
    assert load(written(tmp_path / "k"), cache_dir=blocked).base.works


def test_no_half_written_file_is_left_behind(tmp_path: Path) -> None:
    load(written(tmp_path / "k"), cache_dir=tmp_path / "cache")
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["knowledge.bin"]


def test_the_digest_of_the_files_is_that_of_the_base(tmp_path: Path) -> None:
    folder = written(tmp_path / "k")
    assert load(folder).base.digest == digest([folder])


def test_a_large_extra_that_was_cut_short_is_not_used(tmp_path: Path) -> None:
    write_extra(tmp_path, "titles", "a" * 64, bytes(range(256)) * 40_000)
    path = tmp_path / "titles.bin"
    assert read_extra(tmp_path, "titles", "a" * 64) is not None
    path.write_bytes(path.read_bytes()[:-1])
    assert read_extra(tmp_path, "titles", "a" * 64) is None


def test_what_others_derive_is_kept_until_the_base_changes(tmp_path: Path) -> None:
    write_extra(tmp_path, "titles-1", "a" * 64, b"index")
    assert bytes(read_extra(tmp_path, "titles-1", "a" * 64) or b"") == b"index"
    assert read_extra(tmp_path, "titles-1", "b" * 64) is None
    assert read_extra(tmp_path, "titles-2", "a" * 64) is None
    assert read_extra(None, "titles-1", "a" * 64) is None


def test_the_last_good_base_is_used_while_the_files_are_faulty(tmp_path: Path) -> None:
    folder, cache = written(tmp_path / "k"), tmp_path / "cache"
    good, error = load_or_last_good(folder, cache_dir=cache)
    assert error is None
    (folder / "works" / "film" / "1977.yaml").write_text("Star Wars (1977):\n  fame: 9\n")
    kept, error = load_or_last_good(folder, cache_dir=cache)
    assert whole(kept.base) == whole(good.base)
    assert error is not None
    assert len(error.faults) == 1


def test_another_folders_last_good_base_is_not_used(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    load(written(tmp_path / "k"), cache_dir=cache)
    other = written(tmp_path / "other", works__film__1978="Superman:\n")
    with pytest.raises(KnowledgeError):
        load_or_last_good(other, cache_dir=cache)


def test_progress_is_told_while_compiling_and_not_when_warm(tmp_path: Path) -> None:
    folder, heard = written(tmp_path / "k"), []
    for _ in range(2):
        load(folder, cache_dir=tmp_path / "c", progress=lambda done, of: heard.append((done, of)))
    assert heard == [(done, 7) for done in range(1, 8)]


def test_a_warm_start_imports_neither_yaml_nor_pydantic(tmp_path: Path) -> None:
    folder = written(tmp_path / "k")
    load(folder, cache_dir=tmp_path / "cache")
    code = (
        "import sys; from pathlib import Path; from bot.knowledge.loading import load\n"
        "load(Path(sys.argv[1]), cache_dir=Path(sys.argv[2]))\n"
        "print([m for m in ('yaml', 'pydantic', 'ruamel', 'rapidfuzz') if m in sys.modules])"
    )
    run = [sys.executable, "-c", code, str(folder), str(tmp_path / "cache")]
    out = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
    assert out.stdout.strip() == "[]"


def test_the_knowledge_is_found_where_it_is_chosen_and_in_a_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KNOWLEDGE_DIR", raising=False)
    assert find_knowledge_dir(tmp_path) == tmp_path
    assert find_knowledge_dir() == ROOT / "knowledge"
    monkeypatch.setenv("KNOWLEDGE_DIR", str(tmp_path))
    assert find_knowledge_dir() == tmp_path


def test_an_installed_program_finds_the_knowledge_packaged_with_it(tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(ROOT / "bot", site / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    packaged = written(site / "bot" / "_knowledge")
    code = "from bot.knowledge.loading import *; print(find_knowledge_dir()); print(len(load(find_knowledge_dir()).base.works))"
    environ = {k: v for k, v in os.environ.items() if k not in ("KNOWLEDGE_DIR", "PYTHONPATH")}
    out = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=site,
        env=environ,
    )
    assert out.stdout.split("\n")[:2] == [str(packaged), "1"]


def test_a_chosen_folder_that_is_not_there_names_the_variable(tmp_path: Path) -> None:
    from bot.errors import SettingsError
    from bot.words import voice

    with pytest.raises(SettingsError) as raised:
        find_knowledge_dir(tmp_path / "nowhere")
    assert voice().say(raised.value.phrase).startswith("KNOWLEDGE_DIR: there is no folder")
