"""The scoreboard drawn: a podium, and points by question. Imported only when one is to be drawn.

Every colour stands beside a number, a mark or a word. Its own dark ground makes it readable on light
and dark screens alike. Sizes are pixels; Discord shows it at about half of them.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from bot.discord_app.scoreboard import Row, Scoreboard, label
from bot.words import Phrase, Voice

WIDTH = 960
_EDGE, _ROW, _NAME, _TOTAL = 36, 50, 250, 110
_COLUMNS, _GROUPS = 10, 8  # more questions than the first are drawn in groups
_STEPS = {1: 132, 2: 98, 3: 70}  # height of the podium by place
_MOST_ON_PODIUM = 5
_GROUND, _PANEL, _INK, _FAINT = "#1e2026", "#2a2d35", "#f4f5f7", "#b4bac5"
_RIGHT, _MEDALS = "#2c7652", {1: "#e3b83a", 2: "#b6bec9", 3: "#c98d58"}
_ON_MEDAL = "#1a1c20"
_COLOURS = 96


def draw_scoreboard(board: Scoreboard, title: str, subtitle: str, voice: Voice) -> bytes:
    """A PNG of the scoreboard."""
    on_podium = _podium(board, voice)
    top = 118
    podium = 216 if on_podium else 0
    foot = 56 + (34 if board.more else 0)
    height = top + podium + 46 + _ROW * len(board.rows) + foot
    image = Image.new("RGB", (WIDTH, height), _GROUND)
    pen = ImageDraw.Draw(image)
    pen.text((_EDGE, 28), title, _INK, font(38), stroke_width=0.6)
    pen.text((_EDGE, 78), _fitted(readable(subtitle), 24, WIDTH - 2 * _EDGE), _FAINT, font(24))
    if on_podium:
        _draw_podium(pen, on_podium, top + podium)
    _draw_table(pen, board, top + podium + 14, voice)
    at = height - foot + 14
    if board.more:
        more = voice.say(Phrase.of("round-more-players", count=board.more))
        pen.text((_EDGE, at), more, _FAINT, font(22))
        at += 34
    pen.text((_EDGE, at), voice.say(Phrase.of("scoreboard-legend")), _FAINT, font(20))
    out = io.BytesIO()
    # A third of the size of all colours, at a tenth of the time that `optimize` takes.
    image.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE).save(out, "PNG")
    return out.getvalue()


def _podium(board: Scoreboard, voice: Voice) -> list[tuple[int, str, str]]:
    """(place, name, points) of the first three places, of teams where there are some; best first."""
    if board.teams:
        found = [
            (place, voice.say(Phrase.of("scoreboard-team", team=team)), points)
            for place, team, points in _placed(board.teams)
        ]
    else:
        found = [
            (row.place, label(row, number, voice), row.points)
            for number, row in enumerate(board.rows, start=1)
        ]
    best = [one for one in found if one[0] <= 3 and one[2] > 0]
    if len(best) > _MOST_ON_PODIUM:  # nobody of those who share a place is left out
        return []
    return [
        (place, name, voice.say(Phrase.of("scoreboard-points", points=points)))
        for place, name, points in best
    ]


def _placed(teams: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for number, (team, points) in enumerate(teams, start=1):
        place = found[-1][0] if found and found[-1][2] == points else number
        found.append((place, team, points))
    return found


def _draw_podium(
    pen: ImageDraw.ImageDraw, best: Sequence[tuple[int, str, str]], floor: int
) -> None:
    step = min(250, (WIDTH - 2 * _EDGE) // len(best))
    left = (WIDTH - step * len(best)) // 2
    # The winner in the middle, the second to the left, as on a stage; who shares a place in turn.
    order = [*reversed(range(1, len(best), 2)), *range(0, len(best), 2)]
    for column, index in enumerate(order):
        place, name, points = best[index]
        x, y = left + column * step, floor - _STEPS[place]
        middle = x + step // 2
        pen.rounded_rectangle(
            (x + 8, y, x + step - 8, floor), 10, _MEDALS[place], corners=(True, True, False, False)
        )
        pen.text(
            (middle, (y + floor) // 2), str(place), _ON_MEDAL, font(46), "mm", stroke_width=0.8
        )
        pen.text((middle, y - 40), _fitted(name, 26, step - 16), _INK, font(26), "ms")
        pen.text((middle, y - 12), points, _FAINT, font(22), "ms")
    pen.line((_EDGE, floor, WIDTH - _EDGE, floor), _FAINT, 2)


def _draw_table(pen: ImageDraw.ImageDraw, board: Scoreboard, top: int, voice: Voice) -> None:
    count = max((len(row.questions) for row in board.rows), default=0)
    group = 1 if count <= _COLUMNS else max(5, -(-count // _GROUPS))
    columns = -(-count // group) if count else 0
    left = _EDGE + 46 + _NAME
    cell = min(70, (WIDTH - _EDGE - _TOTAL - left) // max(1, columns))
    for column in range(columns):
        first, last = column * group + 1, min(count, (column + 1) * group)
        head = str(first) if first == last else f"{first}–{last}"
        size = 20 if group == 1 else 17
        pen.text((left + column * cell + cell // 2, top + 16), head, _FAINT, font(size), "mm")
    pen.text(
        (WIDTH - _EDGE - 8, top + 16),
        voice.say(Phrase.of("scoreboard-total")), _FAINT, font(20), "rm",
    )  # fmt: skip
    for number, row in enumerate(board.rows, start=1):
        y = top + 32 + (number - 1) * _ROW
        if number % 2:
            pen.rounded_rectangle((_EDGE - 10, y, WIDTH - _EDGE + 10, y + _ROW - 2), 8, _PANEL)
        middle = y + _ROW // 2 - 1
        pen.text((_EDGE + 30, middle), str(row.place), _FAINT, font(24), "rm")
        name = _fitted(label(row, number, voice), 26, _NAME - 14)
        pen.text((_EDGE + 46, middle), name, _INK, font(26), "lm")
        for column in range(columns):
            part = row.questions[column * group : (column + 1) * group]
            _draw_cell(pen, part, left + column * cell, y, cell)
        pen.text(
            (WIDTH - _EDGE - 8, middle), str(row.points), _INK, font(28), "rm", stroke_width=0.5
        )


def _draw_cell(
    pen: ImageDraw.ImageDraw, part: Sequence[int | None], x: int, y: int, cell: int
) -> None:
    answered = [points for points in part if points is not None]
    middle = x + cell // 2, y + _ROW // 2 - 1
    if not answered:
        pen.text(middle, "–", _FAINT, font(22), "mm")
    elif not any(answered):
        pen.text(middle, "✗", _FAINT, font(22), "mm")
    else:
        pen.rounded_rectangle((x + 3, y + 7, x + cell - 3, y + _ROW - 9), 6, _RIGHT)
        pen.text(middle, str(sum(answered)), "#ffffff", font(21), "mm")


@lru_cache(maxsize=16)
def font(size: int) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, which has the letters of Europe, Arabic, Hebrew, Georgian and Armenian."""
    # By its file, which is mapped: from bytes each size would hold them twice, a megabyte and a half.
    return ImageFont.truetype(Path(__file__).with_name("fonts") / "DejaVuSans.ttf", size)


def readable(name: str) -> str:
    """A name in the letters the font has; empty where too little would be left of it.

    Letters in fancy dress become plain ones, emoji go, and so does what is written in other scripts.
    """
    plain = unicodedata.normalize("NFKC", name)
    kept = "".join(sign for sign in plain if _drawn(sign))
    kept = " ".join(kept.split())
    letters = sum(sign.isalnum() for sign in plain)
    left = sum(sign.isalnum() for sign in kept)
    return kept if left and left * 2 >= letters else ""


@lru_cache(maxsize=4096)
def _drawn(sign: str) -> bool:
    if sign.isspace():
        return True
    if unicodedata.category(sign)[0] == "C" or ord(sign) > 0xFFFF:
        return False
    return bytes(font(24).getmask(sign)) != _unknown()


@lru_cache(maxsize=1)
def _unknown() -> bytes:
    return bytes(font(24).getmask("\ufffe"))


def _fitted(text: str, size: int, room: int) -> str:
    """The text, cut with an ellipsis where it is wider than the room."""
    face = font(size)
    if face.getlength(text) <= room:
        return text
    while text and face.getlength(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"


def with_readable_names(board: Scoreboard) -> Scoreboard:
    """The same with every name in letters that can be drawn; what can't be is left to the list."""
    rows = tuple(
        Row(
            row.place,
            row.who,
            readable(row.name or "") or None,
            row.points,
            row.questions,
            row.team,
        )
        for row in board.rows
    )
    return Scoreboard(rows, board.more, board.teams)
