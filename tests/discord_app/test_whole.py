"""The whole program: `python -m bot` on the local Discord, every command there is, killed, all buttons again.

Nothing is staged: settings, knowledge, dealer, judge, store and client are what a server meets. One
process is started for all of it; after the kill a second one answers what the first had drawn.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import pytest_asyncio

from tests.discord_app.conftest import Stage, on_stage
from tests.local_discord import Exchange, LocalDiscord, Message, Modal, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

PACK = b"""
pack: Film club
questions:
  - {ask: Who scored our first film?, answers: [John Barry]}
  - {ask: Who scored our second film?, answers: [Max Steiner]}
  - {ask: Who scored our third film?, answers: [Alex North]}
"""
LISTED = ("pack.yaml", PACK)
# In the order of an evening: a round begins before what only a round answers. What is expected is
# said somewhere on the reply; a form is expected by its title.
EVERYWHERE: list[tuple[str, dict[str, Any], str]] = [
    ("/score-or-soundtrack", {"title": "jaws"}, "Jaws (1975)"),
    ("/score-or-soundtrack", {"title": "beauty and the beast"}, "Which one"),
    ("/score-or-soundtrack", {"title": "qwertz asdf"}, "I don't know that one"),
    ("/awards", {"person": "John Williams"}, "nominations"),
    ("/awards", {"film": "jaws", "year": 1975, "category": "best original score"}, "Jaws (1975)"),
    ("/song", {"title": "Time After Time (Cyndi Lauper)"}, "Time After Time"),
    ("/explain", {}, "score"),
    ("/explain", {"topic": "needle drop"}, "song"),
    ("/compare", {"first": "jaws", "second": "star wars"}, "Star Wars (1977)"),
    ("/ask", {"question": "who won best original score in 1977?"}, "Star Wars"),
    ("/leitmotif help", {}, "/trivia start"),
    ("/leitmotif about", {}, "Leitmotif"),
    ("/leitmotif privacy", {}, "kept about you"),
    ("/leitmotif privacy", {"what": "export"}, "about you"),
    ("/leitmotif privacy", {"what": "delete"}, "destroys the link"),
    ("/leitmotif report", {}, "Something is wrong"),
    ("/trivia leaderboard", {}, "This month"),
    ("/trivia profile", {}, "Nothing yet"),
    ("/trivia practice", {}, ""),
    ("/trivia start", {"questions": 5, "seconds": 60}, "5 questions"),
]
IN_A_ROUND: list[tuple[str, dict[str, Any], str]] = [
    ("/trivia hint", {}, ""),  # which there is not on a question with two choices
    ("/trivia standings", {}, "question 1 of 5"),
    ("/answer", {"guess": "John Williams"}, ""),
]
IN_SERVERS: list[tuple[str, dict[str, Any], str]] = [
    ("/trivia preset", {"name": "Friday"}, "Friday"),
    ("/trivia preset", {"name": "Friday", "remove": True}, "is gone"),
    ("/leitmotif settings", {}, "How I behave"),
    ("/pack list", {}, "no packs"),
    ("/pack add", {}, "Add a pack"),
    ("/pack add", {"file": LISTED}, "Film club is ready"),
    ("/pack list", {}, "Film club"),
    ("/pack try", {"name": "Film club"}, "in order"),
    ("/pack export", {"name": "Film club"}, "Film club"),
    ("/pack remove", {"name": "Film club"}, "is gone"),
]
IN_DMS: list[tuple[str, dict[str, Any], str]] = [
    ("/trivia preset", {"name": "Friday"}, "server only"),
    ("/leitmotif settings", {}, "server only"),
    ("/pack list", {}, "server only"),
    ("/pack add", {}, "server only"),
    ("/pack try", {"name": "Film club"}, "server only"),
    ("/pack export", {"name": "Film club"}, "server only"),
    ("/pack remove", {"name": "Film club"}, "server only"),
]
ENDING: list[tuple[str, dict[str, Any], str]] = [
    ("/trivia skip", {}, ""),
    ("/trivia stop", {}, "being stopped"),
    ("/trivia daily", {}, ""),
]


@dataclass
class Played:
    """What one place has shown: messages whose buttons are to be pressed, forms left open."""

    who: Person
    used: set[str] = field(default_factory=set)
    messages: list[Message] = field(default_factory=list)
    forms: list[Modal] = field(default_factory=list)

    async def use(self, command: str, options: dict[str, Any], expected: str) -> Exchange:
        """Use a command, see that it is answered, and keep what it showed."""
        exchange = await self.who.slash(command, **options)
        self.used.add(command)
        assert exchange.took < 3
        if exchange.kind == 9:
            self.forms.append(exchange.modal)
            assert expected in exchange.modal.title
        else:
            assert expected in exchange.text, command
            self.messages += exchange.messages
        assert "my side" not in exchange.text
        return exchange


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """A local Discord with the real program on it."""
    async with LocalDiscord() as discord:
        stage = on_stage(discord, tmp_path_factory)
        await stage.start("bot")
        yield stage
        code, said = await stage.stop()
        stage.fine()
        assert "Traceback" not in said
        assert code == 0


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def places(stage: Stage) -> dict[str, Played]:
    """A server and a DM, every command used in each; a round is running in both."""
    played = {"server": Played(stage.ada), "dm": Played(stage.bob.in_dm)}
    for name, place in played.items():
        for row in EVERYWHERE:
            started = await place.use(*row)
        question = await stage.discord.next_message(place.who.channel, started.message)
        place.messages.append(question)
        for row in (*IN_A_ROUND, *(IN_SERVERS if name == "server" else IN_DMS)):
            await place.use(*row)
        said = await place.who.say("Jaws or Star Wars?")
        place.messages.append((await place.who.menu("Score or soundtrack?", said)).message)
        place.used.add("Score or soundtrack?")
        place.messages.append(await place.who.ask(f"<@{stage.discord.world.bot['id']}> jaws"))
    return played


def offered(person: Person) -> set[str]:
    """Every command Discord shows somebody where they are."""
    found = set()
    for command in person._offered():
        nested = [o for o in command.get("options") or [] if o["type"] == 1]
        mark = "/" if command["type"] == 1 else ""
        found |= {f"{mark}{command['name']} {sub['name']}" for sub in nested} or {
            f"{mark}{command['name']}"
        }
    return found


@pytest.mark.parametrize("where", ["server", "dm"])
async def test_every_command_that_is_offered_was_used(
    places: dict[str, Played], where: str
) -> None:
    place = places[where]
    ending = {command for command, *_ in ENDING}
    assert offered(place.who) - place.used - ending == set()


async def test_after_a_kill_every_button_select_and_form_still_works(
    stage: Stage, places: dict[str, Played]
) -> None:
    await stage.kill()
    await stage.start("bot")
    for place in places.values():
        for message in place.messages:
            await press_all(place.who, message)
        for form in place.forms:
            await fill(place.who, form)
        assert (await place.who.slash("/trivia standings")).text  # the round went on


async def press_all(who: Person, message: Message) -> None:
    """Every button and every option of every select, pressed as it stood before the kill."""
    pressed: list[tuple[dict[str, Any], list[str] | None]] = [
        (c, None) for c in message.components if c["type"] == 2 and "custom_id" in c
    ]
    pressed += [
        (c, [option["value"]])
        for c in message.components
        if c["type"] == 3
        for option in c["options"]
    ]
    pressed += [(c, []) for c in message.components if c["type"] == 8]
    for component, values in pressed:
        if component.get("disabled"):
            continue
        exchange = await who.press(message, component["custom_id"], values)
        await exchange.first()
        label = component.get("label") or component.get("placeholder")
        assert exchange.took < 3, label
        assert "my side" not in exchange.text, label
        assert "no longer leads anywhere" not in exchange.text, label
        if exchange.kind == 9:
            await fill(who, exchange.modal)


async def fill(who: Person, form: Modal) -> None:
    """Send a form: with its own values, a text where there is none, a file where one is wanted."""
    values: dict[str, Any] = {}
    for wanted in form.inputs:
        if wanted["type"] == 4 and not wanted.get("value"):
            values[wanted["custom_id"]] = "Jaws"
        elif wanted["type"] == 19:
            values[wanted["custom_id"]] = [LISTED]
    sent = await who.submit(form, **values)
    assert sent.took < 3
    assert "my side" not in sent.text


@pytest.mark.parametrize("where", ["server", "dm"])
async def test_a_round_ends_and_the_day_is_played_after_the_kill(
    stage: Stage, places: dict[str, Played], where: str
) -> None:
    place = places[where]
    for row in ENDING[:2]:
        await place.use(*row)
    await stage.discord.log.until(
        lambda: any("Play again" in m.buttons for m in place.who.channel.public())
    )
    await place.use(*ENDING[2])
    for message in place.who.channel.public():  # Why?, Appeal, Play again: whatever is left by now
        await press_all(place.who, message)
    assert "being stopped" in (await place.who.slash("/trivia stop")).text
