"""Every sentence exists, is used, and says the same with the same arguments in every language.

All of it is read once, not run: the code by its syntax tree, the catalogues by Fluent's own parser.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.words import LANGUAGES, Listing, Phrase, voice
from bot.words.catalogue import FOLDER, languages_in, read

BOT = FOLDER.parent
OTHERS = [language for language in LANGUAGES if language != "en"]
# What members meet is translated; what operators and editors meet in a terminal is English.
FOR_OPERATORS = {"doctor", "faults", "files", "knowledge", "store"}
Entry = ftl.Message | ftl.Term


@cache
def files(language: str) -> dict[str, dict[str, Entry]]:
    """File → its messages by id; a file that can't be parsed whole fails here."""
    found: dict[str, dict[str, Entry]] = {}
    for path in [*(FOLDER / language).glob("*.ftl"), FOLDER / f"{language}.ftl"]:
        if path.exists():
            body = FluentParser().parse(path.read_text(encoding="utf-8")).body
            junk = [entry.content for entry in body if isinstance(entry, ftl.Junk)]
            assert junk == [], f"{path}: can't be parsed: {junk}"
            messages = [e for e in body if isinstance(e, ftl.Message | ftl.Term)]
            twice = [id for id, n in Counter(e.id.name for e in messages).items() if n > 1]
            assert twice == [], f"{path}: said twice: {twice}"
            found[path.stem] = {entry.id.name: entry for entry in messages}
    return found


def english(*, members: bool = False) -> dict[str, Entry]:
    return {
        id: entry
        for file, entries in files("en").items()
        if not (members and file in FOR_OPERATORS)
        for id, entry in entries.items()
    }


def spoken(language: str) -> dict[str, Entry]:
    return {id: entry for entries in files(language).values() for id, entry in entries.items()}


def nodes(entry: object) -> Iterator[ftl.BaseNode]:
    if isinstance(entry, ftl.BaseNode):
        yield entry
        for value in vars(entry).values():
            yield from nodes(value)
    elif isinstance(entry, list):
        for value in entry:
            yield from nodes(value)


def named(entry: Entry) -> set[str]:
    """The arguments a message makes use of."""
    return {n.id.name for n in nodes(entry) if isinstance(n, ftl.VariableReference)}


def shown(entry: Entry) -> set[str]:
    """The arguments that stand in the text; the others only choose between wordings."""
    return {
        n.expression.id.name
        for n in nodes(entry)
        if isinstance(n, ftl.Placeable) and isinstance(n.expression, ftl.VariableReference)
    }


@cache
def code() -> tuple[ast.AST, ...]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in BOT.rglob("*.py")]
    return tuple(node for tree in trees for node in ast.walk(tree))


@cache
def said_in_code() -> tuple[frozenset[str], frozenset[str]]:
    """String constants of the code, and what its f-strings begin with."""
    constants: set[str] = set()
    beginnings: set[str] = set()
    for node in code():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            constants.add(node.value)
        elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            beginnings.add(str(node.values[0].value))
    spoken_of = {b for b in beginnings if re.fullmatch(r"[a-z][a-z0-9-]{2,}-", b)}
    return frozenset(constants), frozenset(spoken_of)


def phrases() -> Iterator[ast.expr]:
    """What is given to `Phrase.of` first."""
    for node in code():
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "of"
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "Phrase"
            and node.args
        ):
            yield node.args[0]


def test_no_id_stands_in_two_files() -> None:
    for language in LANGUAGES:
        ids = Counter(id for entries in files(language).values() for id in entries)
        assert [id for id, count in ids.items() if count > 1] == []


def test_every_sentence_the_code_says_exists() -> None:
    ids = {str(id.value) for id in phrases() if isinstance(id, ast.Constant)}
    assert len(ids) > 300
    assert ids - english().keys() == set()


def test_every_sentence_whose_id_the_code_puts_together_begins_like_one_that_exists() -> None:
    for id in phrases():
        if isinstance(id, ast.JoinedStr) and isinstance(id.values[0], ast.Constant):
            beginning = str(id.values[0].value)
            assert any(known.startswith(beginning) for known in english()), beginning


def test_every_sentence_that_exists_is_said() -> None:
    constants, beginnings = said_in_code()
    quoted = {
        n.id.name
        for entry in english().values()
        for n in nodes(entry)
        if isinstance(n, ftl.MessageReference | ftl.TermReference)
    }
    stale = [
        id
        for id in english()
        if id not in constants | quoted and not any(id.startswith(b) for b in beginnings)
    ]
    assert stale == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_lacks_nothing_and_has_nothing_stale(language: str) -> None:
    ours, theirs = english(members=True).keys(), spoken(language).keys()
    assert sorted(ours - theirs) == [], "missing"
    named_here = {id for id in theirs if id.startswith("called-")}  # see test_names.py
    assert sorted(theirs - english().keys() - named_here) == [], "stale"


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_uses_the_arguments_that_are_given_and_shows_all_that_english_shows(
    language: str,
) -> None:
    ours = english()
    for id, entry in spoken(language).items():
        if id in ours:
            assert named(entry) - named(ours[id]) == set(), f"{id}: not given"
            assert shown(ours[id]) - named(entry) == set(), f"{id}: left out"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_has_blanks_to_spare(language: str) -> None:
    for id, entry in spoken(language).items():
        texts = [n.value for n in nodes(entry) if isinstance(n, ftl.TextElement)]
        assert entry.value is not None, id
        assert not any("  " in line for text in texts for line in text.splitlines()), id


def test_french_sets_its_signs_apart_by_blanks_that_do_not_break() -> None:
    for id, entry in spoken("fr").items():
        for node in nodes(entry):
            if isinstance(node, ftl.TextElement):
                assert not re.search(r"\S [:;!?»%]|« ", node.value), (id, node.value)


# --- what Discord asks of names -------------------------------------------------------------------
COMMAND = re.compile(r"[-_\w]{1,32}")
LENGTHS = (
    (re.compile(r"(command|option)-.*-about"), 100),
    (re.compile(r"(topic|difficulty|period)-.*|privacy-(show|export|delete|extra-time)"), 100),
    (re.compile(r"menu-score-.*"), 32),
    (re.compile(r"(button|settings-button|help-try)-.*"), 80),
    (re.compile(r"form-.*"), 100),
    (re.compile(r"settings-choose-.*|card-choose"), 150),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_commands_and_options_are_as_discord_takes_them(language: str) -> None:
    say = voice(language).say
    ids = [i for i in voice(language).ids if re.fullmatch(r"(command|option)-(?!.*-about$).*", i)]
    assert len(ids) > 40
    for id in ids:
        name = say(Phrase.of(id))
        assert COMMAND.fullmatch(name), (id, name)
        assert name == name.lower(), (id, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_descriptions_buttons_and_forms_fit_into_discord(language: str) -> None:
    for id, entry in spoken(language).items():
        for pattern, most in LENGTHS:
            if pattern.fullmatch(id) and not named(entry):
                assert 1 <= len(voice(language).say(Phrase.of(id))) <= most, id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_named_in_a_sentence_is_called_as_the_language_calls_it(language: str) -> None:
    voiced = voice(language)
    names = {
        voiced.say(Phrase.of(id))
        for id in voiced.ids
        if re.fullmatch(r"command-(?!.*-about$).*", id)
    }
    for id, entry in spoken(language).items():
        for node in nodes(entry) if id in english(members=True) else ():
            if isinstance(node, ftl.TextElement):
                for first, second in re.findall(
                    r"(?<![\w/<])/([a-zß-ÿ][\w-]+)(?: ([\w-]+))?", node.value
                ):
                    assert first in names, f"{id}: /{first}"
                    if first in map(voiced.say, map(Phrase.of, GROUPS)):
                        assert second in names, f"{id}: /{first} {second}"


GROUPS = ("command-trivia", "command-pack", "command-leitmotif")


# --- a further language ---------------------------------------------------------------------------
def test_a_further_language_is_one_file(tmp_path: Path) -> None:
    """A made-up one that says "or" its own way: found by its name; what it lacks, English says."""
    (tmp_path / "en").mkdir()
    (tmp_path / "tlh.ftl").write_text("list-or = { $first } ghap { $last }\n", encoding="utf-8")
    (tmp_path / "catalogue.py").touch()
    (tmp_path / "__pycache__").mkdir()
    assert languages_in(tmp_path) == ("en", "tlh")
    klingon = read("tlh", tmp_path, fallback=voice("en"))
    assert klingon.say(Listing(("A", "B"), last="or")) == "A ghap B"
    assert klingon.say(Listing(("A", "B"))) == "A and B"


def test_a_language_with_other_plurals_than_ours_has_them_from_fluent(tmp_path: Path) -> None:
    (tmp_path / "pl.ftl").write_text(
        "n =\n    { $n ->\n        [one] { $n } nuta\n        [few] { $n } nuty\n       *[many] { $n } nut\n    }\n",
        encoding="utf-8",
    )
    polish = read("pl", tmp_path)
    assert [polish.say(Phrase.of("n", n=n)) for n in (1, 3, 5)] == ["1 nuta", "3 nuty", "5 nut"]


# --- speaking -------------------------------------------------------------------------------------
def test_lists_are_joined_as_the_language_joins_them() -> None:
    speaker = voice("en")
    assert speaker.say(Listing(())) == ""
    assert speaker.say(Listing(("A",))) == "A"
    assert speaker.say(Listing(("A", "B", "C"))) == "A, B and C"
    assert speaker.say(Listing(("A", "B"), last="or")) == "A or B"


def test_an_unknown_language_speaks_english_and_a_region_its_language() -> None:
    assert voice("tlh").language == "en"
    assert voice("es-419").language == "es"
    assert voice("en-GB").language == "en"


def test_an_unknown_message_is_an_error_not_a_silence() -> None:
    with pytest.raises(KeyError):
        voice("en").say(Phrase.of("no-such-message"))
