"""Hostile texts in every place that takes text ping nobody, break no limit and anger no code."""

from __future__ import annotations

import re

import pytest

from tests.discord_app.conftest import Stage
from tests.discord_app.hostile import texts
from tests.local_discord import Exchange, Message

pytestmark = pytest.mark.asyncio(loop_scope="module")

TEXTS = texts()
_LIVE = re.compile(r"(?<!\\)<(@|#|/|id:|:)|@everyone|@here|(?<!\\)\]\((?!<http)|(?<!<)https?://e\.")


def harmless(shown: Message | Exchange) -> None:
    said = shown.text
    assert not _LIVE.search(said), said
    assert "my side" not in said, said


async def test_there_are_two_hundred() -> None:
    assert len(TEXTS) >= 200


async def test_in_every_option(stage: Stage) -> None:
    for text in TEXTS:
        if not text:
            continue  # Discord sends no empty option
        harmless(await stage.ada.slash("/score-or-soundtrack", title=text))
        harmless(await stage.ada.slash("/ask", question=text))


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("/awards", ("film",)),
        ("/awards", ("person",)),
        ("/awards", ("category",)),
        ("/song", ("title",)),
        ("/explain", ("topic",)),
        ("/compare", ("first", "second")),
        ("/pack try", ("name",)),
    ],
)
async def test_in_the_other_options(stage: Stage, command: str, options: tuple[str, ...]) -> None:
    for text in TEXTS[:: 2 if len(options) == 1 else 4]:
        if text:
            harmless(await stage.ada.slash(command, **dict.fromkeys(options, text)))


async def test_in_autocomplete(stage: Stage) -> None:
    for text in TEXTS:
        for command, option in (("/score-or-soundtrack", "title"), ("/awards", "person")):
            assert len(await stage.ada.autocomplete(command, option, text)) <= 25


async def test_in_messages_mentions_and_menus(stage: Stage) -> None:
    stage.discord.trouble.route_limits = False  # people in a hurry; the limits have their own tests
    me = f"<@{stage.discord.world.bot['id']}>"
    for text in TEXTS[::3]:
        if text.strip():
            harmless(await stage.ada.ask(f"{me} {text}"))
            harmless(await stage.ada.in_dm.ask(text))
        said = await stage.bob.say(text)
        harmless(await stage.ada.menu("Score or soundtrack?", said))
    stage.discord.trouble.route_limits = True


async def test_in_forms(stage: Stage) -> None:
    unknown = await stage.ada.slash("/score-or-soundtrack", title="Qwertz asdf")
    form = (await stage.ada.click(unknown, "Suggest it")).modal
    for text in TEXTS[::4]:
        if text:
            harmless(await stage.ada.submit(form, text[:200], text))
    for text in TEXTS[::4]:
        if text.strip():
            shown = await stage.ada.slash("/score-or-soundtrack", title=text)
            if "Suggest it" in shown.message.buttons:
                assert (await stage.ada.click(shown, "Suggest it")).modal.title


async def test_in_guesses(stage: Stage) -> None:
    started = await stage.ada.slash("/trivia start", mode="race", questions=1, seconds=60)
    question = await stage.discord.next_message(stage.ada.channel, started.message)
    for number, text in enumerate(t for t in TEXTS if t):
        player = stage.person(f"Player {number}")
        harmless(await player.slash("/answer", guess=text[:100]))
        if number >= 60:
            break
    form = (await stage.bob.click(question, "Answer")).modal
    harmless(await stage.bob.submit(form, "@everyone **John** <@1>"))
    await stage.ada.slash("/trivia stop")


async def test_in_packs(stage: Stage) -> None:
    rows = "".join(f'  - ask: "Who is it {n}?"\n    answers: ["@everyone {n}"]\n' for n in range(4))
    pack = f'pack: "@everyone **x**"\nquestions:\n{rows}'.encode()
    harmless(await stage.ada.slash("/pack add", file=("@everyone.yaml", pack)))
    harmless(await stage.ada.slash("/pack list"))
    for number, text in enumerate(TEXTS[::8]):
        upload = (f"{number}.yaml", text.encode("utf-8", "replace") or b" ")
        harmless(await stage.ada.slash("/pack add", file=upload))
