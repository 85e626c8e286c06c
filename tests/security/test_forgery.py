"""Custom ids that nobody was given: another place's round, another person's, or plain nonsense.

A table of every family of ids. Each row is answered privately in words, and the log of events stays
as it was. `{r}` is a round that runs in another channel, `{p}` somebody else's private round.
"""

from __future__ import annotations

import dataclasses

import pytest

from bot.asking.answer import Intent
from bot.discord_app import custom_ids
from bot.discord_app.offline import unconnected
from bot.discord_app.router import Router
from bot.discord_app.settings_panel import SettingsPanel
from bot.settings import read_settings
from tests.discord_app.conftest import Stage
from tests.local_discord import Exchange, Message, Person
from tests.local_discord.interactions import Modal
from tests.security.conftest import rows

pytestmark = pytest.mark.asyncio(loop_scope="module")

OLD = "no longer leads anywhere"
THEIRS = "isn't yours to press"
OVER = "question is closed"
MANAGER = "Only people who may manage this server"

# Family → rows of (custom id, what is said). Rounds: from the wrong place, then malformed.
CLICKS: dict[str, tuple[tuple[str, str], ...]] = {
    "g": (
        ("lm:g:{r}:1:0", THEIRS),
        ("lm:g:{p}:1:0", THEIRS),
        ("lm:g:nosuch:1:0", OVER),
        ("lm:g:{r}:x:0", OLD),
        ("lm:g:{r}:1:-1", OLD),
        ("lm:g:{r}:1", OLD),
        ("lm:g:{r}:1:0:0", OLD),
        ("lm:g:{r}:99999:0", OLD),
        ("lm:g:{r}:²:0", OLD),
    ),
    "t": (("lm:t:{r}:1", THEIRS), ("lm:t:{p}:1", THEIRS), ("lm:t:{r}", OLD)),
    "h": (("lm:h:{r}:1", THEIRS), ("lm:h:{p}:1", THEIRS), ("lm:h", OLD)),
    "k": (("lm:k:{r}:1", THEIRS), ("lm:k:{p}:1", THEIRS), ("lm:k:nosuch:1", OVER)),
    "n": (("lm:n:{r}", THEIRS), ("lm:n:{p}", THEIRS), ("lm:n:nosuch", "No round")),
    "v": (
        ("lm:v:{r}:1", THEIRS),
        ("lm:v:{p}:1", THEIRS),
        ("lm:v:nosuch:1", OLD),
        ("lm:v:{r}:-1", THEIRS),
    ),
    "e": (("lm:e:{r}:1", THEIRS), ("lm:e:{p}:1", THEIRS), ("lm:e:nosuch:1", OLD)),
    "rule": (
        ("lm:rule:yes:{r}:1", THEIRS),
        ("lm:rule:no:{p}:1", THEIRS),
        ("lm:rule:maybe:{r}:1", OLD),
        ("lm:rule:yes:nosuch:1", OLD),
    ),
    "r": (("lm:r:{r}", THEIRS), ("lm:r:{p}", THEIRS), ("lm:r:nosuch", OLD)),
    "which": (("lm:which:{r}:1", THEIRS), ("lm:which:{p}:1", THEIRS)),
    "a": (
        ("lm:a:verdict;w=nosuch", OLD),
        ("lm:a:nosuch;w=w1", OLD),
        ("lm:a:awards_of_work;y=abc", OLD),
        ("lm:a:", OLD),
        ("lm:a:verdict;w=../../etc/passwd", OLD),
        ("lm:a:verdict;w", OLD),
    ),
    "c": (("lm:c:nosuch", OLD), ("lm:c:verdict;w=nosuch", OLD), ("lm:c:", OLD)),
    "w": (("lm:w:verdict;w=nosuch", OLD), ("lm:w", OLD)),
    "p": (
        ("lm:p:verdict;w=nosuch:1", OLD),
        ("lm:p:verdict:-1", OLD),
        ("lm:p:verdict:99999", OLD),
        ("lm:p:verdict:one", OLD),
    ),
    "s": (("lm:s:a:b", OLD),),
    "y": (("lm:y:nosuch", OLD), ("lm:y", OLD), ("lm:y:share", "not played")),
    "pick": (("lm:pick", OLD), ("lm:pick:x", OLD)),
    "set": (("lm:set:language", MANAGER), ("lm:set:nosuch", MANAGER), ("lm:set", OLD)),
    "forget": (("lm:forget:{ada}", THEIRS), ("lm:forget:", THEIRS), ("lm:forget", OLD)),
}
FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "typed": (
        ("lm:typed:{r}:1", THEIRS),
        ("lm:typed:{p}:1", THEIRS),
        ("lm:typed:{r}:x", OLD),
        ("lm:typed:nosuch:1", OVER),
        ("lm:typed:{r}", OLD),
    ),
    "report": (("lm:report:praise", OLD), ("lm:report", OLD)),
    "set": (("lm:set:rounds", MANAGER), ("lm:set:nosuch", MANAGER)),
    "pack": (("lm:pack", MANAGER), ("lm:pack:1", OLD)),
}
NONSENSE = (
    "lm", "lm:", "lm::::", "lm:zz:1", "xx:g:1", "", "lm:g:%ZZ", "lm:g:%00:1:1", "LM:g:1:1:1", "lm:" + "9" * 97,
    "lm:a:" + ";w=" * 30, "lm:guess:{r}:1:0:", "lm:__class__:1", "lm:g:{r}:\u202e1:0",
)  # fmt: skip


async def test_the_table_holds_every_family() -> None:
    app = await unconnected(read_settings({}))
    router = Router(app, SettingsPanel(app))
    short = {kind.value: verb for kind, verb in custom_ids._VERBS.items()}
    assert {short.get(verb, verb) for verb in router._clicks} == set(CLICKS)
    assert set(router._forms) == set(FORMS)


@dataclasses.dataclass
class Scenery:
    """A public round of Ada's in one channel, a private one of hers, and Bob in another channel."""

    names: dict[str, str]
    bob: Person
    message: Message


@pytest.fixture(scope="module")
def events() -> dict[str, Scenery]:
    return {}


async def scenery(stage: Stage, kept: dict[str, Scenery]) -> Scenery:
    if not kept:
        started = await stage.ada.slash("/trivia start", questions=5, seconds=120)
        await stage.discord.next_message(stage.ada.channel, started.message)
        await (await stage.ada.begin_slash("/trivia practice")).first()
        await (await stage.ada.begin_slash("/trivia daily")).first()
        channel = stage.discord.world.add_channel(stage.guild, "elsewhere")
        await stage.discord.gateway.dispatch("CHANNEL_CREATE", channel.data, stage.guild, 1)
        bob = stage.bob.at(channel)
        open_rounds = dict(rows(stage, "SELECT server IS NULL, round FROM open_rounds"))
        names = {"r": open_rounds[0], "p": open_rounds[1], "ada": stage.ada.id}
        kept["it"] = Scenery(names, bob, (await bob.slash("/leitmotif help")).message)
    return kept["it"]


def log(stage: Stage) -> list[tuple[object, ...]]:
    return rows(
        stage,
        "SELECT round, seq, kind FROM events WHERE kind NOT IN ('shown', 'closed', 'asked', 'offered')",
    )


async def pressed(scene: Scenery, custom_id: str, values: list[str] | None = None) -> Exchange:
    made = await scene.bob.press(scene.message, custom_id.format(**scene.names), values)
    return await made.shown()


@pytest.mark.parametrize("family", CLICKS)
async def test_a_forged_click_is_refused_in_words(
    stage: Stage, events: dict[str, Scenery], family: str
) -> None:
    scene = await scenery(stage, events)
    before = log(stage)
    for custom_id, words in CLICKS[family]:
        said = await pressed(scene, custom_id)
        assert words in said.text, custom_id
        assert said.ephemeral
    assert log(stage) == before


@pytest.mark.parametrize("family", FORMS)
async def test_a_forged_form_is_refused_in_words(
    stage: Stage, events: dict[str, Scenery], family: str
) -> None:
    scene = await scenery(stage, events)
    before = log(stage)
    about = (await (await scene.bob.begin_slash("/leitmotif report")).first()).modal
    for custom_id, words in FORMS[family]:
        data = about.data | {"custom_id": custom_id.format(**scene.names)}
        said = await scene.bob.submit(Modal(data, about.exchange), "guess", "text")
        assert words in said.text, custom_id
        assert said.ephemeral
    assert log(stage) == before


@pytest.mark.parametrize("custom_id", NONSENSE)
async def test_nonsense_is_refused_in_words(
    stage: Stage, events: dict[str, Scenery], custom_id: str
) -> None:
    scene = await scenery(stage, events)
    said = await pressed(scene, custom_id)
    assert OLD in said.text
    assert said.ephemeral


@pytest.mark.parametrize(
    "values", [[], ["lm:g:{r}:1:0"], ["lm:forget:{ada}"], ["x"], [""], ["lm:c:nosuch"]]
)
async def test_a_forged_choice_in_a_select_is_refused(
    stage: Stage, events: dict[str, Scenery], values: list[str]
) -> None:
    scene = await scenery(stage, events)
    before = log(stage)
    given = [value.format(**scene.names) for value in values]
    said = await pressed(scene, "lm:pick", given)
    assert OLD in said.text or THEIRS in said.text
    assert log(stage) == before


async def test_every_intent_as_a_bare_button_answers_or_refuses(
    stage: Stage, events: dict[str, Scenery]
) -> None:
    scene = await scenery(stage, events)
    for intent in Intent:
        for scope in (
            "",
            ";y=1977",
            ";n=50",
            ";k=most",
            ";b=nosuch",
            ";c=nosuch",
            ";y=-99999999999",
        ):
            said = await pressed(scene, f"lm:a:{intent.value}{scope}")
            assert "on my side" not in said.text, (intent, scope)
