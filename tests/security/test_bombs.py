"""Files that mean harm, each at its entry: bombs, depths, tricks with paths, sizes beyond the limit."""

from __future__ import annotations

import gzip
import io
import json
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from bot.cli.judge import _reply
from bot.discord_app.server_settings import ServerSettings, imported
from bot.errors import KnowledgeError, PlayerError
from bot.knowledge.compile import compile_folder
from bot.knowledge.reader import MAX_BYTES, read_bytes
from bot.knowledge.snapshot import read as read_snapshot
from bot.trivia.packs.lab import check
from bot.trivia.packs.model import MAX_BYTES as PACK_BYTES
from bot.words import voice
from tests.discord_app.conftest import Stage
from tests.knowledge.folders import written
from tests.local_discord import Exchange
from tests.security.conftest import rows
from tests.trivia.test_judge import judge

LAUGHS = b'a: &a ["ha", "ha"]\n' + b"".join(
    b"%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n" % ((n + 1, n + 1, *([n] * 9)))
    for n in range(ord("a"), ord("w"))
)


def archive() -> bytes:
    """Ten megabytes of nothing in ten kilobytes, zipped within a zip."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("questions.yaml", b"0" * 10_000_000)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("pack.zip", inner.getvalue())
    return outer.getvalue()


BOMBS = {
    "billion laughs": LAUGHS,
    "an alias of itself": b"a: &a [*a]\n",
    "merge keys": b"base: &b {x: 1}\nquestions:\n  <<: *b\n",
    "a tag that would run code": b"questions: !!python/object/apply:os.system ['true']\n",
    "ten thousand levels of lists": b"[" * 10_000,
    "ten thousand levels of maps": b"{a: " * 10_000,
    "levels by indentation": b"".join(b" " * n + b"a:\n" for n in range(600)),
    "a thousand documents": b"---\na: 1\n" * 1_000,
    "a zip within a zip": archive(),
    "gzip": gzip.compress(b"0" * 10_000_000),
    "nul bytes": b"\0" * 5_000,
    "utf-16": "pack: x".encode("utf-16"),
    "a key of 500 kB": b"k" * 500_000 + b": 1\n",
    "twenty thousand keys": b"".join(b"k%d: 1\n" % n for n in range(20_000)),
    "unclosed quotes": b'"' + b"\n" * 50_000,
    "a hundred thousand mistakes": b"- *x\n" * 100_000,
}  # fmt: skip
SECONDS, BYTES = (
    20.0,
    400_000_000,
)  # generous on a busy machine: a bomb that goes off passes neither


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_as_a_pack_and_as_knowledge(name: str, tmp_path: Path) -> None:
    data = BOMBS[name]
    tracemalloc.start()
    began = time.process_time()
    try:
        report = check(data, "pack.yaml", judge())
        assert report.faults
        written(tmp_path)
        (tmp_path / "guide" / "terms.yaml").write_bytes(data)
        with pytest.raises(KnowledgeError) as refused:
            compile_folder(tmp_path)
        for fault in (*report.faults[:5], *refused.value.faults[:5]):
            assert voice().say(fault.what)
            assert voice().say(fault.fix)
        assert tracemalloc.get_traced_memory()[1] < BYTES
        assert time.process_time() - began < SECONDS
    finally:
        tracemalloc.stop()


def test_what_is_larger_than_its_limit_is_not_read() -> None:
    assert check(b"#" * (PACK_BYTES + 1), "pack.yaml", judge()).faults
    assert read_bytes(b"#" * (MAX_BYTES + 1), "x.yaml")[1]


@pytest.mark.parametrize(
    "data",
    [
        b'{"rules":' * 50_000,
        b'{"x":' * 50_000,
        b"[" * 50_000,
        b'{"language":"' + b"x" * 100_000,
        b'{"rules":{"questions":1e400}}',
        b'{"rules":{"questions":99999999999999999999999}}',
        b'{"rules":{"pack":"\\u0000"}}',
        b'{"rules":{"mode":"daily"}}',
        b'{"language":"../../etc/passwd"}',
        b"\xff\xfe",
        b"",
    ],
)  # fmt: skip
def test_settings_that_mean_harm_are_refused_in_words(data: bytes) -> None:
    with pytest.raises(PlayerError) as refused:
        imported(data, ServerSettings())
    assert voice().say(refused.value.phrase)


@pytest.mark.parametrize(
    "line", ["[" * 50_000, '{"expected":' * 50_000, '{"a":1', "\0", '"\ud800"']
)
def test_lines_to_be_judged_that_are_no_json_are_answered(line: str) -> None:
    assert "error" in _reply(judge(), line)


def test_a_spoilt_snapshot_is_no_snapshot(tmp_path: Path) -> None:
    for number, data in enumerate((b"", b"\x80\x04", b"\xc1" * 5_000, b"\x93" * 50_000, archive())):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name in ("base.snapshot", "knowledge.msgpack", "snapshot"):
            (folder / name).write_bytes(data)
        assert read_snapshot(folder) is None


@pytest.mark.parametrize(
    "name",
    [
        "../../../etc/passwd",
        "/etc/passwd",
        "a/../../b",
        "~root",
        "C:\\x",
        ".",
        "..",
        "-rf",
        "$(id)",
    ],
)
def test_a_pack_named_like_a_path_is_a_name(name: str, tmp_path: Path) -> None:
    text = json.dumps(name)
    data = f"pack: {text}\nquestions:\n  - ask: Who is it?\n    answers: [Ann]\n".encode()
    report = check(data, name, judge())
    assert report.faults or (report.pack is not None and report.pack.name == name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio(loop_scope="module")
class TestUploads:
    """The same, sent to a running bot: refused in words, nothing kept, nothing written outside."""

    async def test_packs(self, stage: Stage) -> None:
        for name in ("billion laughs", "a zip within a zip", "ten thousand levels of lists"):
            said = await stage.ada.slash("/pack add", file=("pack.yaml", BOMBS[name]))
            self._refused(said)
        said = await stage.ada.slash("/pack add", file=("p.yaml", b"#" * (PACK_BYTES + 1)))
        assert "too large" in said.text
        assert rows(stage, "SELECT count(*) FROM documents WHERE kind = 'pack'") == [(0,)]

    async def test_a_pack_whose_file_is_named_like_a_path(self, stage: Stage) -> None:
        before = {path for path in stage.data_dir.rglob("*") if path.is_file()}
        pack = b'pack: "../../x"\nquestions:\n' + b"".join(
            b'  - ask: "Who is it %d?"\n    answers: ["Ann %d"]\n' % (n, n) for n in range(4)
        )
        self._refused(await stage.ada.slash("/pack add", file=("../../../tmp/evil.yaml", pack)))
        said = await stage.ada.slash("/pack add", file=("..\\..\\evil;rm -rf.yaml", pack))
        assert "../../x" in said.text
        back = await stage.ada.slash("/pack export", name="../../x")
        (attachment,) = back.message.data["attachments"]
        assert "/" not in attachment["filename"]
        after = {path for path in stage.data_dir.rglob("*") if path.is_file()}
        assert {path.parent for path in after - before} <= {stage.data_dir}
        assert not (stage.data_dir.parent / "x").exists()

    async def test_settings(self, stage: Stage) -> None:
        panel = await stage.ada.slash("/leitmotif settings")
        for data in (b'{"x":' * 10_000, archive(), LAUGHS, b"x" * 70_000):
            form = (await stage.ada.click(panel, "Import")).modal
            self._refused(await stage.ada.submit(form, [("s.json", data)]))
        assert rows(stage, "SELECT count(*) FROM documents WHERE kind = 'settings'") == [(0,)]

    async def test_names_with_signs_that_databases_refuse(self, stage: Stage) -> None:
        for command in ("/pack try", "/pack remove", "/pack export"):
            self._refused(await stage.ada.slash(command, name="\0a\x01"))

    @staticmethod
    def _refused(said: Exchange) -> None:
        assert said.ephemeral
        assert "on my side" not in said.text
        assert said.text
