"""The entry points of slash commands, which need no parsing."""

from __future__ import annotations

import pytest

from bot.asking.answer import Intent
from bot.asking.asker import Asker
from bot.asking.contract import as_json
from bot.asking.present import card, why
from bot.cards import ActionKind
from bot.knowledge.model import Person, Song, Work
from bot.words import voice


def work(asker: Asker, key: str) -> Work:
    return next(w for w in asker.library.base.works if w.key == key)


def person(asker: Asker, name: str) -> Person:
    return next(p for p in asker.library.base.people if p.name == name)


def song(asker: Asker, title: str) -> Song:
    return next(s for s in asker.library.base.songs if s.title == title)


def test_a_verdict_by_command_is_the_verdict_by_question(asker: Asker) -> None:
    by_command = as_json(asker.verdict(work(asker, "Jaws (1975)")), voice())
    by_question = as_json(asker.ask("jaws"), voice())
    assert by_command["text"] == by_question["text"]


@pytest.mark.parametrize(
    ("film", "name", "year", "category", "expected"),
    [
        ("Jaws (1975)", None, None, None, "Jaws (1975)"),
        (None, "John Williams", None, None, "5 wins of 54"),
        (None, "John Williams", 1977, None, "Star Wars (1977)"),
        (None, None, 1977, None, "Star Wars (1977)"),
        (None, None, 1997, "academy/original-song", "My Heart Will Go On"),
        ("Titanic (1997)", "James Horner", None, "song", "My Heart Will Go On"),
        ("Jaws (1975)", None, 1990, None, "1975"),
    ],
)
def test_options_of_awards_combine(
    asker: Asker,
    film: str | None,
    name: str | None,
    year: int | None,
    category: str | None,
    expected: str,
) -> None:
    answer = asker.awards(
        film=work(asker, film) if film else None,
        person=person(asker, name) if name else None,
        year=year,
        category=category,
        body="academy" if name else None,
    )
    assert expected in as_json(answer, voice())["text"]


def test_awards_without_options_are_the_latest(asker: Asker) -> None:
    assert asker.awards().awards


def test_a_song_by_command_lists_its_works(asker: Asker) -> None:
    assert asker.song(song(asker, "My Heart Will Go On")).works[0].title == "Titanic"


def test_explain_alone_tells_score_from_soundtrack(asker: Asker) -> None:
    told = as_json(asker.explain(), voice())
    for word in ("Purpose", "Accessibility", "Genre", "silent", "blurs"):
        assert word in told["text"]


def test_two_works_are_told_side_by_side(asker: Asker) -> None:
    answer = asker.compare(work(asker, "Jaws (1975)"), work(asker, "Pulp Fiction (1994)"))
    assert [section.heading is not None for section in card(answer).sections] == [True, True]


def test_a_card_leads_on_to_awards_songs_and_why(asker: Asker) -> None:
    shown = card(asker.verdict(work(asker, "Titanic (1997)")))
    kinds = [(action.kind, action.args[0]) for action in shown.actions]
    assert (ActionKind.ASK, Intent.AWARDS_OF_WORK.value) in kinds
    assert (ActionKind.ASK, Intent.SONGS_IN_WORK.value) in kinds
    assert ActionKind.WHY in {kind for kind, _ in kinds}


def test_why_tells_the_rule_and_every_claim(asker: Asker) -> None:
    shown = why(asker.ask("is dirty dancing a score"))
    said = [voice().say(line.text) for section in shown.sections for line in section.lines]
    assert said[0].startswith("Rule:")
    assert shown.sources


def test_an_unknown_title_offers_the_nearest_and_a_way_to_suggest_it(asker: Asker) -> None:
    shown = card(asker.ask("who composed Star Trek: Picard season 9"))
    kinds = [action.kind for action in shown.actions]
    assert kinds[-1] is ActionKind.SUGGEST
    assert kinds.count(ActionKind.CHOOSE) <= 3


def test_arguments_of_buttons_fit_a_custom_id(asker: Asker) -> None:
    for question in ("jaws", "john williams oscars", "a star is born", "hans zimmer", "skyfall"):
        for action in card(asker.ask(question)).actions:
            assert len(":".join((action.kind.value, *action.args))) <= 90


def test_every_message_that_answers_may_say_is_in_the_catalogue(asker: Asker) -> None:
    import ast
    from pathlib import Path

    import bot.asking

    known = voice().ids
    folder = Path(bot.asking.__file__).parent
    missing = [
        (path.name, node.args[0].value)
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and ast.unparse(node.func) == "Phrase.of"
        and isinstance(node.args[0], ast.Constant)
        and node.args[0].value not in known
    ]
    assert missing == []


def test_every_rule_is_worded(asker: Asker) -> None:
    from bot.asking.rules import RULES

    known = voice().ids
    assert [rule.name for rule in RULES if f"rule-{rule.name}" not in known] == []
