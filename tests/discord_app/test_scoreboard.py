"""The final scoreboard: what it holds, what of it can be drawn, and how it reads in words."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from PIL import Image

from bot.discord_app.picture import draw_scoreboard, font, readable, with_readable_names
from bot.discord_app.scoreboard import Row, Scoreboard, description, scoreboard, spelt
from bot.trivia import events as ev
from bot.trivia.announcer import Scene, Seated
from bot.trivia.rules import Rules
from bot.words import voice

PLACE = ev.Place("discord", "11", "1")


def scene_of(*seats: tuple[str, int]) -> Scene:
    return Scene(
        round="r",
        place=PLACE,
        rules=Rules(),
        starter="discord:1",
        number=2,
        of=2,
        question=None,
        message=None,
        opens=None,
        closes=None,
        answered=0,
        seats=tuple(
            Seated(player=who, person=f"discord:{who}", points=p, right=0, answered=0, streak=0)
            for who, p in seats
        ),
        people={},
        nonce="n",
    )


def closed(number: int, **points: int) -> ev.Closed:
    results = tuple(
        ev.Result(player=who, judged=ev.Judged.RIGHT if p else ev.Judged.WRONG, points=p)
        for who, p in points.items()
    )
    return ev.Closed(
        round="r",
        seq=number,
        at=0,
        number=number,
        cause=ev.Cause.TIME,
        results=results,
        points_rule=1,
    )


def board_of(*rows: Row, more: int = 0) -> Scoreboard:
    return Scoreboard(rows, more, ())


def test_points_stand_by_question_and_equal_points_share_a_place() -> None:
    scene = scene_of(("a", 90), ("b", 90), ("c", 0))
    board = scoreboard(scene, [closed(1, a=90, c=0), closed(2, b=90)], lambda person: person)
    assert [row.place for row in board.rows] == [1, 1, 3]
    assert [row.questions for row in board.rows] == [(90, None), (None, 90), (0, None)]
    assert spelt(board.rows[0].questions) == "90 · –"


def test_an_accepted_appeal_changes_its_question() -> None:
    change = (ev.Change("c", 50, 1),)
    accepted = ev.AppealAccepted(
        round="r",
        seq=9,
        at=0,
        number=1,
        player="c",
        by="a",
        of=3,
        changes=change,
        counts=True,
        place=PLACE,
    )
    board = scoreboard(scene_of(("c", 50)), [closed(1, c=0), accepted], lambda person: None)
    assert board.rows[0].questions == (50,)


def test_ten_players_are_shown_and_the_rest_counted() -> None:
    seats = [(f"p{n}", 100 - n) for n in range(20)]
    board = scoreboard(scene_of(*seats), [closed(1, p0=1)], lambda person: None)
    assert (len(board.rows), board.more) == (10, 10)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Zoë Łukasz", "Zoë Łukasz"),
        ("Иван", "Иван"),
        ("𝓕𝓪𝓷𝓬𝔂", "Fancy"),
        ("🎬🎶Mia🎶", "Mia"),
        ("田中さん", ""),
        ("한별 Kim", "Kim"),
        ("🎬", ""),
        ("a\u202eb\x00c", "abc"),
        ("\ue000123\ue001", "123"),
    ],
)
def test_names_are_drawn_in_letters_the_font_has(name: str, shown: str) -> None:
    assert readable(name) == shown


@pytest.mark.parametrize("language", ["en", "es", "fr", "de"])
@pytest.mark.parametrize("players", [1, 3, 10])
@pytest.mark.parametrize("questions", [0, 3, 20, 50])
def test_every_round_can_be_drawn(language: str, players: int, questions: int) -> None:
    rows = tuple(
        Row(n + 1, f"who{n}", "x" * 40 if n else None, 900 - n, (100, 0, None) * (questions // 3))
        for n in range(players)
    )
    data = draw_scoreboard(board_of(*rows, more=3), "Final", "Classic", voice(language))
    image = Image.open(io.BytesIO(data))
    assert image.width == 960
    assert 200 < image.height < 1200
    assert len(data) < 120_000


def test_what_cant_be_drawn_is_named_by_its_number_in_the_list() -> None:
    board = with_readable_names(board_of(Row(1, "who", "田中さん", 10, (10,))))
    assert "Player 1" in description(board, voice("en"))


def test_the_picture_in_words_holds_every_row_within_discords_limit() -> None:
    rows = tuple(Row(n, "who", "Ada" * 10, 10, (100,) * 10) for n in range(1, 6))
    told = description(board_of(*rows), voice("en"))
    assert told.count("100 · 100") == 5 * 5
    long = tuple(Row(n, "who", "Ada" * 10, 10, (100,) * 50) for n in range(1, 11))
    assert len(description(board_of(*long), voice("en"))) <= 1_024


def test_nothing_is_loaded_for_drawing_until_something_is_drawn() -> None:
    code = "import bot.discord_app.running, sys; raise SystemExit('PIL' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_size_of_the_font_holds_no_copy_of_it() -> None:
    assert not hasattr(font(22), "font_bytes")
