"""Every place that takes text takes any text: it answers or refuses in words, and nothing escapes.

Each entry is a property of Hypothesis; a bounded number of the same examples runs with the tests,
many more and others with `pytest -m long tests/security`.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.asking.answer import Intent
from bot.asking.asker import Asker
from bot.cards import plain
from bot.cli.main import COMMANDS, main
from bot.discord_app import asked, custom_ids
from bot.discord_app.buttons import answer_card
from bot.discord_app.drawing import draw
from bot.discord_app.markup import clean
from bot.discord_app.pack_commands import report_card
from bot.discord_app.server_settings import ServerSettings, imported
from bot.errors import KnowledgeError, LeitmotifError, PlayerError, SettingsError
from bot.knowledge.commands.import_academy import import_academy
from bot.knowledge.compile import compile_folder
from bot.knowledge.reader import read_bytes
from bot.settings import read_settings
from bot.titles import Titles, spans
from bot.titles.completion import Completers
from bot.trivia.packs.lab import check
from bot.trivia.questions.model import Expects
from bot.variables import VARIABLES
from bot.words import LANGUAGES, voice
from tests.discord_app.hostile import texts as hostile
from tests.knowledge.folders import SOUND, written
from tests.knowledge.test_import import BODIES, HEAD
from tests.local_discord import checks
from tests.local_discord.state import COMPONENTS_V2
from tests.trivia.test_judge import judge, library

# With the tests: as many as take a second or two; some entries are quick.
BOUNDED, MANY = 25, 2_000
QUICK = {
    "custom ids": 200,
    "codes of questions": 400,
    "settings files": 150,
    "pack files": 150,
    "yaml": 200,
    "the environment": 200,
}


@lru_cache
def titles() -> Titles:
    return Titles(library())


@lru_cache
def asker() -> Asker:
    return Asker(library(), titles())


# --- what people might type

_ANY = st.text(max_size=300)
_HOSTILE = st.sampled_from(hostile())
_MEANING = (
    "who what which did win won score soundtrack songs in composed for awards of the 1977 most ever"
)
_SMALL = "? ! , . ' \" ( ) & - – : ; ’ ii III 3 #1 best original song oscar grammy golden globe"


def _spoken() -> st.SearchStrategy[str]:
    """Words that mean something to the program, in any order."""
    base = library().base
    words = [
        *_MEANING.split(),
        *(work.title for work in base.works[::97]),
        *(person.name for person in base.people[::97]),
        *(song.title for song in base.songs[::97]),
        *_SMALL.split(),
    ]
    return st.lists(st.sampled_from(words), max_size=12).map(lambda found: " ".join(found)[:300])


def typed() -> st.SearchStrategy[str]:
    return st.one_of(_ANY, _HOSTILE, _spoken(), st.builds("{} {}".format, _spoken(), _ANY)).map(
        lambda text: text[:300]
    )


def shown(card: Any) -> None:
    """The card, drawn in a language and held against Discord's limits."""
    view = draw(card, voice("de"))
    layout: Any = view
    components = json.loads(json.dumps(layout.to_components()))
    assert checks.message({"components": components, "flags": COMPONENTS_V2}) == []
    plain(card)


# --- the entries


def asks(text: str) -> None:
    shown(answer_card(asker().ask(clean(text))))


def follows_up(both: tuple[str, str]) -> None:
    first = asker().ask(clean(both[0]))
    shown(answer_card(asker().ask(clean(both[1]), first.context)))


def means(text: str) -> None:
    for matcher in (
        titles().works,
        titles().people,
        titles().songs,
        titles().terms,
        titles().categories,
    ):
        matcher.find(text)
    list(spans(titles().works, text, careful=True))


def options(both: tuple[str, str]) -> None:
    made = asked.Questions(library(), titles())
    a, b = both
    builds: tuple[Callable[[], Any], ...] = (
        lambda: made.outright(a),
        lambda: made.about_song(a),
        lambda: made.about_term(a),
        lambda: made.comparing(a, b),
        lambda: made.about_awards(a, None, 1977, None),
        lambda: made.about_awards(None, a, None, b),
        lambda: made.about_awards(a, b, None, None),
    )
    for build in builds:
        with contextlib.suppress(PlayerError):
            question = build()
            if question is not None:
                shown(answer_card(asker().answer(question)))


def judges(case: tuple[list[str], str, Expects]) -> None:
    expected, guess, kind = case
    judge().judge(tuple(expected), guess, kind)


@lru_cache
def completers() -> Completers:
    return Completers(library(), titles())


def completes(text: str) -> None:
    made = completers()
    for completer in (made.works, made.people, made.songs, made.terms, made.categories):
        offered = completer.offer(clean(text), "fr")
        assert len(offered) <= 25


def presses(custom_id: str) -> None:
    found = custom_ids.decode(custom_id)
    if found is None or not found[1]:
        return
    decodes(found[1][0])


def decodes(code: str) -> None:
    base = library()
    with contextlib.suppress(PlayerError):
        question = asked.decode(code, lambda field, id: id in getattr(base, field))
        shown(answer_card(asker().answer(question), 2))


def _codes() -> st.SearchStrategy[str]:
    base = library()
    ids = {
        "w": [work.id for work in base.base.works[::1000]],
        "p": [person.id for person in base.base.people[::1000]],
        "s": [song.id for song in base.base.songs[::1000]],
        "t": [term.id for term in base.base.terms[::10]],
        "b": ["academy", "bafta", "grammy", "nosuch", ""],
        "c": ["original-score", "original-song", "nosuch"],
        "k": ["most", "first", "last", "nosuch"],
        "m": ["film", "held", "either", "nosuch"],
        "j": ["person", "work", "nosuch"],
        "l": ["0", "1"],
        "h": ["song", "score", "nosuch"],
    }
    numbers = st.integers(-(10**9), 10**9).map(str) | st.sampled_from(
        ["1977", "50", "2019", "0", "x"]
    )
    part = st.one_of(
        *(st.sampled_from([f"{key}={value}" for value in values]) for key, values in ids.items()),
        st.builds("{}={}".format, st.sampled_from("ynfu"), numbers),
        st.text(max_size=8),
    )
    intents = st.sampled_from([intent.value for intent in Intent]) | st.text(max_size=8)
    return st.builds(
        lambda intent, parts: ";".join([intent, *parts]), intents, st.lists(part, max_size=5)
    )


def keeps_settings(data: bytes) -> None:
    with contextlib.suppress(PlayerError):
        kept = imported(data, ServerSettings())
        kept.for_round()


def adds_pack(data: bytes) -> None:
    shown(report_card(check(data, "pack.yaml", judge())))


def reads_yaml(data: bytes) -> None:
    _, faults = read_bytes(data, "file.yaml")
    for fault in faults:
        voice().say(fault.what)
        voice().say(fault.fix)


def edits(change: tuple[str, bytes]) -> None:
    """A knowledge folder with one file replaced by anything."""
    name, data = change
    with tempfile.TemporaryDirectory() as folder:
        written(Path(folder))
        (Path(folder) / name).write_bytes(data)
        try:
            compile_folder(Path(folder))
        except KnowledgeError as error:
            for fault in error.faults:
                voice().say(fault.what)
                voice().say(fault.fix)


def imports(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        base, table = Path(folder) / "k", Path(folder) / "oscars.csv"
        written(base, awards__bodies=BODIES)
        table.write_bytes(data)
        with contextlib.suppress(LeitmotifError, KnowledgeError):
            import_academy(table, base)


def commands(words: list[str]) -> None:
    """A command line, with an empty standard input; it ends with a code and never with a trace."""
    out = io.StringIO()
    was = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(b""))
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            assert main(words) in (0, 1, 2)
    except SystemExit as end:
        assert end.code in (0, 2)  # noqa: PT017 - either way of ending is a good one
    finally:
        sys.stdin = was


def sets(environ: dict[str, str]) -> None:
    with contextlib.suppress(SettingsError):
        read = read_settings(environ, Path("/nonexistent/.env"))
        read.shards("leitmotif-0")
        repr(read)


# --- what each is given

_YAML_BITS = [
    "pack: ", "questions:", "\n", "\n  - ", "    ", "ask: ", "answers: ", "wrong: [", "]", "\"", "'", "{", "}",
    "a: b\n", "- x\n", "? ", ": ", "&a ", "*a", "!!python/object:os.system ", "<<: ", "|\n", ">\n", "---\n",
    "...\n", "%YAML 1.2\n", "#", "1917", "yes", "2:22", "null", "~", "[REC]", "’", "\t", "\u2028", "\ufeff",
    "kind: person\n", "difficulty: 9\n", "title: ", "score: {by: [", "source: article\n", "also: [",
    "Star Wars (1977):\n", "  id: wstarwa\n", "AUTHOR: x\n", "Who?:\n- a\n", "CONFIG:\n", "x" * 500, "[" * 60,
]  # fmt: skip
_YAML = st.lists(st.sampled_from(_YAML_BITS) | st.text(max_size=6), max_size=40).map(
    lambda bits: "".join(bits).encode("utf-8", "replace")
)
_BYTES = st.binary(max_size=400) | _YAML
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["language", "channels", "rules", "extra_time", "threads", "daily", "mode", "questions",
             "seconds", "lives", "teams", "pause", "lead_in", "difficulty", "first_year", "kinds", "pack", "x"]
        ),
        inner,
        max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip
_CELL = st.text(max_size=12) | st.sampled_from(
    ["51", "1978", "Music", "MUSIC (Original Score)", "MUSIC (Original Song)", "True", "Superman", "tt0078346",
     "Music by A; Lyrics by B", "A|B", "nm0000001", "1978/79", "-1", "", "John Williams", "2001: A", "\\N"]
)  # fmt: skip
_ROWS = st.lists(st.lists(_CELL, min_size=1, max_size=15).map("\t".join), max_size=5).map(
    lambda rows: "\n".join([HEAD, *rows]).encode("utf-8", "replace")
)
_WORDS = st.lists(
    st.sampled_from(
        ["--json", "--limit", "--count", "--seed", "--kind", "--topic", "--difficulty", "--lang", "--version",
         "check", "stats", "show", "schema", "export", "-1", "0", "5", "999999999999999999999", "x", "--", "-h",
         "--help", "de", "xx", "composer", "scores", "jaws", ""]
    )
    | _ANY.map(lambda text: text.replace("\0", "")),
    max_size=5,
)  # fmt: skip
# Those that neither go online nor write: what they make of their words is told by the others' parser.
_COMMANDS = ("ask", "title", "judge", "questions", "pack")


def _command_lines() -> st.SearchStrategy[list[str]]:
    return st.builds(lambda name, words: [name, *words], st.sampled_from(_COMMANDS), _WORDS)


def _environments() -> st.SearchStrategy[dict[str, str]]:
    names = st.sampled_from([variable.name for variable in VARIABLES])
    values = st.text(max_size=40) | st.sampled_from(
        ["0", "-1", "1-0", "0-99999999999", "5-1", "1,2,3", "off", "questions=1/0", "questions=1/1/1", "sqlite://",
         "postgresql://", "postgres://[::1", "http://", "https://x:y@z:99999", "~nobody", "/dev/null", "\x00", "²", "١٢"]
    )  # fmt: skip
    return st.dictionaries(names, values, max_size=5)


ENTRIES: dict[str, tuple[Callable[[], st.SearchStrategy[Any]], Callable[[Any], None]]] = {
    "questions in words": (typed, asks),
    "follow-ups": (lambda: st.tuples(typed(), typed()), follows_up),
    "titles": (typed, means),
    "options of commands": (lambda: st.tuples(typed(), typed()), options),
    "guesses": (
        lambda: st.tuples(
            st.lists(typed(), min_size=1, max_size=3), typed(), st.sampled_from(Expects)
        ),
        judges,
    ),
    "autocomplete": (typed, completes),
    "custom ids": (lambda: _ANY | _codes().map(lambda code: f"lm:a:{code}"), presses),
    "codes of questions": (_codes, decodes),
    "settings files": (
        lambda: _BYTES | _JSON.map(lambda v: json.dumps(v).encode()),
        keeps_settings,
    ),
    "pack files": (lambda: _BYTES, adds_pack),
    "yaml": (lambda: _BYTES, reads_yaml),
    "knowledge files": (lambda: st.tuples(st.sampled_from(sorted(SOUND)), _BYTES), edits),
    "tables of nominations": (lambda: _ROWS | st.binary(max_size=300), imports),
    "command lines": (_command_lines, commands),
    "the environment": (_environments, sets),
}


def run(name: str, examples: int, *, same: bool) -> None:
    strategy, entry = ENTRIES[name]
    checked = settings(
        max_examples=examples,
        deadline=None,
        derandomize=same,
        database=None,
        suppress_health_check=list(HealthCheck),
    )(given(strategy())(entry))
    checked()


@pytest.mark.parametrize("name", ENTRIES)
def test_nothing_escapes_from(name: str) -> None:
    run(name, QUICK.get(name, BOUNDED), same=True)


@pytest.mark.long
@pytest.mark.parametrize("name", ENTRIES)
def test_nothing_escapes_for_minutes_from(name: str, request: pytest.FixtureRequest) -> None:
    if "long" not in request.config.option.markexpr:
        pytest.skip("minutes of examples: pytest -m long tests/security")
    run(name, MANY, same=False)


@pytest.mark.parametrize("title", ["Hero", "Dune", "Jaws", "Qwertz asdf"])
def test_a_title_compared_with_itself_offers_each_work_once(title: str) -> None:
    options((title, title))
    asks(f"compare {title} and {title}")


def test_languages_and_commands_are_those_tried_here() -> None:
    assert "de" in LANGUAGES
    assert set(_COMMANDS) <= set(COMMANDS)
