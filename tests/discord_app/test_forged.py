"""Custom ids that were copied or made up: one of every kind, pressed by whom and where it isn't due."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from bot.discord_app.custom_ids import encode
from bot.discord_app.router import Router
from tests.discord_app.conftest import Stage
from tests.discord_app.test_rounds import in_own_channel, quick, revealed, said
from tests.local_discord import Exchange, Message, Person
from tests.local_discord.interactions import SUBMIT

pytestmark = pytest.mark.asyncio(loop_scope="module")

NOT_YOURS, OLD, MANAGER = "isn't yours", "no longer leads anywhere", "may manage"

# What each kind of id is guarded by, and the arguments a forger gives it. ROUND is another's round.
OF_ROUNDS = {
    "g": ("ROUND", "1", "0"),
    "t": ("ROUND", "1"),
    "which": ("ROUND", "1"),
    "h": ("ROUND", "1"),
    "k": ("ROUND", "1"),
    "n": ("ROUND",),
    "v": ("ROUND", "1"),
    "e": ("ROUND", "1"),
    "r": ("ROUND",),
    "rule": ("yes", "ROUND", "3"),
}
OF_ANSWERS = {
    "a": ("verdict;w=nothing",),
    "c": ("nothing",),
    "w": ("verdict;w=nothing",),
    "p": ("verdict;w=nothing", "1"),
    "y": ("nothing",),
}
FORMS_OF_ROUNDS = {"typed": ("ROUND", "1")}
OPEN_TO_ALL = {"s", "report"}  # a form to write in, which names nobody
OF_MANAGERS = {"set": ("extra",)}
FORMS_OF_MANAGERS: dict[str, tuple[str, ...]] = {"set": ("rounds",), "pack": ()}
OF_ONESELF = {"forget": ("USER",)}
OTHERS = {"pick"}  # holds the id of a choice, which is guarded as that


async def test_every_kind_of_id_is_tried_here() -> None:
    anything: Any = SimpleNamespace()
    play = SimpleNamespace(choose=0, form=0, hint=0, skip=0, go_on=0)
    panel: Any = SimpleNamespace(changed=0, submitted=0)
    anything.play = play
    router = Router(anything, panel)
    from bot.discord_app.custom_ids import _VERBS

    short = {kind.value: verb for kind, verb in _VERBS.items()}
    clicks = {short.get(verb, verb) for verb in router._clicks}
    tried = {*OF_ROUNDS, *OF_ANSWERS, *OPEN_TO_ALL, *OF_MANAGERS, *OF_ONESELF, *OTHERS}
    assert clicks <= tried, clicks - tried
    assert set(router._forms) <= {*FORMS_OF_ROUNDS, *FORMS_OF_MANAGERS, *OPEN_TO_ALL}


async def forged(person: Person, message: Message, *parts: str) -> Exchange:
    """Press an id made up by hand; the answer to it."""
    return await (await person.press(message, encode(*parts))).shown()


async def submitted(person: Person, message: Message, *parts: str) -> Exchange:
    """Send a form made up by hand."""
    field = {"type": 4, "id": 2, "custom_id": "guess", "value": "John Williams"}
    data = {
        "custom_id": encode(*parts),
        "components": [{"type": 18, "id": 1, "component": field}],
    }
    return await (await person.discord.begin(SUBMIT, data, person, message)).shown()


def round_of(question: Message) -> str:
    guess = next(
        c["custom_id"] for c in question.components if c.get("custom_id", "").startswith("lm:g")
    )
    return str(guess.split(":")[2])


async def test_another_rounds_ids_are_refused_in_another_channel_and_server(stage: Stage) -> None:
    await quick(stage)
    channel, (ada, _, cleo) = await in_own_channel(stage, "target")
    _, (_, bob, _) = await in_own_channel(stage, "thief")
    other = await stage.discord.join("Other server")
    eve = stage.discord.person("Eve", other, manager=True)
    started = await ada.slash("/trivia start", questions=2, seconds=120)
    question = await stage.discord.next_message(channel, started.message)
    round_id = round_of(question)
    for thief in (bob, eve, bob.in_dm):
        mine = (await thief.slash("/leitmotif about")).message
        for verb, args in OF_ROUNDS.items():
            parts = [part.replace("ROUND", round_id) for part in args]
            refused = await forged(thief, mine, verb, *parts)
            assert refused.ephemeral, verb
            assert NOT_YOURS in refused.text, (verb, refused.text)
        for verb, args in FORMS_OF_ROUNDS.items():
            parts = [part.replace("ROUND", round_id) for part in args]
            assert NOT_YOURS in (await submitted(thief, mine, verb, *parts)).text, verb
    await said(await cleo.begin_click(question, "A ·"), "Your answer")
    await cleo.click(question, "Skip")
    assert "1 of 1 right" in await revealed(stage, question) or "Skipped" in question.text
    await ada.slash("/trivia stop")


async def test_a_round_played_alone_is_nobody_elses_even_afterwards(stage: Stage) -> None:
    hal = stage.person("Hal")
    shown = await hal.slash("/trivia daily")
    round_id = round_of(shown.message)
    await (await hal.begin_click(shown, "A ·")).first()
    await stage.discord.log.until(lambda: "Question 2 of 5" in shown.message.text)
    mine = (await stage.bob.slash("/leitmotif about")).message
    for verb, args in OF_ROUNDS.items():
        parts = [part.replace("ROUND", round_id) for part in args]
        refused = await forged(stage.bob, mine, verb, *parts)
        assert NOT_YOURS in refused.text, (verb, refused.text)
        assert "John Williams" not in refused.text
    assert NOT_YOURS in (await submitted(stage.bob, mine, "typed", round_id, "2")).text
    own = await forged(hal, (await hal.slash("/leitmotif about")).message, "v", round_id, "1")
    assert "John Williams" in own.text  # who played it may ask why
    again = await forged(hal, mine, "r", round_id)
    assert OLD in again.text  # but nobody makes a public round of it


@pytest.mark.parametrize("verb", OF_ANSWERS)
async def test_answers_about_nothing_are_refused_in_words(stage: Stage, verb: str) -> None:
    mine = (await stage.bob.slash("/leitmotif about")).message
    assert OLD in (await forged(stage.bob, mine, verb, *OF_ANSWERS[verb])).text
    picked = await stage.bob.press(mine, encode("pick"), [encode(verb, *OF_ANSWERS[verb])])
    assert OLD in (await picked.shown()).text


async def test_settings_and_packs_are_for_managers_of_the_clicks_own_server(stage: Stage) -> None:
    panel = (await stage.ada.slash("/leitmotif settings")).message
    before = panel.text
    mine = (await stage.bob.slash("/leitmotif about")).message
    for verb, parts in OF_MANAGERS.items():
        assert MANAGER in (await forged(stage.bob, mine, verb, *parts)).text
    for verb, fields in FORMS_OF_MANAGERS.items():
        assert MANAGER in (await submitted(stage.bob, mine, verb, *fields)).text
    other = await stage.discord.join("Third server")
    eve = stage.discord.person("Eve", other, manager=True)
    theirs = (await eve.slash("/leitmotif settings")).message
    await eve.press(theirs, encode("set", "extra"))
    away = await eve.press(theirs, encode("set", "daily"), [stage.ada.channel.id])
    await away.shown()
    assert f"<#{stage.ada.channel.id}>" not in theirs.text
    await (await eve.press(theirs, encode("set", "channels"), ["x", stage.ada.channel.id])).shown()
    assert "every channel" in theirs.text
    assert (await stage.ada.slash("/leitmotif settings")).text == before


async def test_nobody_deletes_somebody_elses_data(stage: Stage) -> None:
    mine = (await stage.bob.slash("/leitmotif about")).message
    assert NOT_YOURS in (await forged(stage.bob, mine, "forget", stage.ada.id)).text


@pytest.mark.parametrize(
    "id", ["lm:g", "lm:g:x:y:z", "lm:nothing:1", "lm:", "other:1", "lm:k:r:99999", "lm:p:verdict:x"]
)
async def test_malformed_ids_are_refused_in_words(stage: Stage, id: str) -> None:
    mine = (await stage.bob.slash("/leitmotif about")).message
    refused = await (await stage.bob.press(mine, id)).shown()
    assert refused.ephemeral
    assert OLD in refused.text or "closed" in refused.text
