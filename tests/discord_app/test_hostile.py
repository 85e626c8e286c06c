"""Hostile texts in every place that takes text ping nobody, break no limit and anger no code."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

import pytest

from tests.discord_app.conftest import Stage
from tests.discord_app.hostile import texts
from tests.local_discord import Exchange, Message, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

TEXTS = texts()
_LIVE = re.compile(r"(?<!\\)<(@|#|/|id:|:)|@everyone|@here|(?<!\\)\]\((?!<http)|(?<!<)https?://e\.")


def harmless(shown: Message | Exchange, *, people: bool = False) -> None:
    """Nothing on it is alive; `people`: but for players, whom Discord names without a ping."""
    said = shown.text
    if people:
        said = re.sub(r"<@\d{17,20}>", "somebody", said)
    assert not _LIVE.search(said), said
    assert "my side" not in said, said


async def test_there_are_two_hundred() -> None:
    assert len(TEXTS) >= 200


Option = tuple[str, dict[str, Any], str, int]  # a command, what else it needs, the option, its room


def options(person: Person, *, completed: bool) -> list[Option]:
    """Every option that takes free text (or completes it) of every command somebody is offered."""
    found = []
    for command in person._offered():
        leaves = [o for o in command.get("options") or [] if o["type"] == 1]
        for leaf in leaves or [command]:
            name = f"/{command['name']}{' ' + leaf['name'] if leaves else ''}"
            typed = [
                o for o in leaf.get("options") or [] if o["type"] == 3 and not o.get("choices")
            ]
            for option in typed:
                needed = {o["name"]: "jaws" for o in typed if o.get("required") and o is not option}
                if not completed or option.get("autocomplete"):
                    room = min(100, option.get("max_length", 100))
                    found.append((name, needed, option["name"], room))
    return found


async def test_in_every_option_of_every_command(stage: Stage) -> None:
    asked = options(stage.ada, completed=False)
    assert len(asked) >= 14
    for command, needed, option, room in asked:
        texts = [text[:room] for text in TEXTS if text]  # Discord sends no empty option
        for start in range(0, len(texts), 10):
            used = [
                stage.ada.slash(command, **needed, **{option: text})
                for text in texts[start : start + 10]
            ]
            for shown in await asyncio.gather(*used):
                harmless(shown)


async def test_in_autocomplete_of_every_option(stage: Stage) -> None:
    asked = options(stage.ada, completed=True)
    assert len(asked) >= 9
    for command, needed, option, _ in asked:
        for text in TEXTS:
            offered = await stage.ada.autocomplete(command, option, text, **needed)
            assert len(offered) <= 25
            assert all(1 <= len(choice["name"]) <= 100 for choice in offered)


async def test_in_messages_mentions_and_menus(stage: Stage) -> None:
    stage.discord.trouble.route_limits = False  # people in a hurry; the limits have their own tests
    me = f"<@{stage.discord.world.bot['id']}>"
    for text in TEXTS:
        if text.strip():
            harmless(await stage.ada.ask(f"{me} {text}"))
            harmless(await stage.ada.in_dm.ask(text))
        said = await stage.bob.say(text)
        harmless(await stage.ada.menu("Score or soundtrack?", said))
    stage.discord.trouble.route_limits = True


async def test_in_reports_and_suggestions(stage: Stage) -> None:
    unknown = await stage.ada.slash("/score-or-soundtrack", title="Qwertz asdf")
    suggestion = (await stage.ada.click(unknown, "Suggest it")).modal
    fault = (await stage.ada.slash("/leitmotif report")).modal
    for number, text in enumerate(TEXTS):
        if text:
            form = suggestion if number % 2 else fault
            harmless(await stage.ada.submit(form, text[:200], text))
    for text in TEXTS[::4]:  # the title asked for stands in the form already
        if text.strip():
            shown = await stage.ada.slash("/score-or-soundtrack", title=text)
            if "Suggest it" in shown.message.buttons:
                assert (await stage.ada.click(shown, "Suggest it")).modal.title


async def test_in_settings_and_what_they_are_imported_from(stage: Stage) -> None:
    panel = await stage.ada.slash("/leitmotif settings")
    rounds = (await stage.ada.click(panel, "Rounds")).modal
    imported = (await stage.ada.click(panel, "Import")).modal
    language, *channels = (menu["custom_id"] for menu in panel.message.selects)
    for number, text in enumerate(TEXTS):
        harmless(await stage.ada.submit(rounds, questions=text[:3] or "x"))
        file = text if number % 2 else json.dumps({"language": text, "rules": {"mode": text}})
        harmless(await stage.ada.submit(imported, [("@here.json", file.encode() or b" ")]))
        if number % 4 == 0:
            for menu in (language, *channels):
                forged = await stage.ada.press(panel.message, menu, [text])
                harmless(await forged.first())
    await stage.ada.slash("/leitmotif settings")


async def test_in_guesses_typed_by_players_of_any_name_in_a_server_of_any_name(
    stage: Stage,
) -> None:
    """By the form, `/answer` and replies; the reveal, the standings and the board name no text alive."""
    stage.discord.trouble.route_limits = False
    server = await stage.discord.join("@everyone **server** <@&1>")
    players = [stage.discord.person(name[:32], server) for name in TEXTS if name.strip()]
    for player, nick in zip(players, reversed(TEXTS), strict=False):
        server.members[player.id]["nick"] = nick[:32] or None
    channel = players[0].channel
    channel.data["name"] = "@here"
    started = await players[0].slash("/trivia start", mode="race", questions=1, seconds=120)
    question = await stage.discord.next_message(channel, started.message)
    form = (await players[0].click(question, "Answer")).modal
    texts = [text for text in TEXTS if text.strip()]
    for number, (player, text) in enumerate(zip(players, texts, strict=True)):
        if number % 3 == 0:
            harmless(await player.submit(form, text[:100]))
        elif number % 3 == 1:
            harmless(await player.slash("/answer", guess=text[:100]))
        else:
            await player.say(text, reply_to=question)
    await players[0].submit(form, "John Williams")
    await stage.discord.log.until(
        lambda: any("Play again" in message.buttons for message in channel.public())
    )
    for message in channel.public():
        if message.data["author"]["id"] == stage.discord.world.bot["id"]:
            harmless(message, people=True)
    appeal = next(label for label in question.buttons if label == "Appeal")
    for player in players[3:60:3]:
        harmless(await player.click(question, appeal), people=True)
    harmless(await players[0].slash("/trivia leaderboard"), people=True)
    stage.discord.trouble.route_limits = True


async def test_in_packs_their_names_questions_and_answers(stage: Stage) -> None:
    kept = 0
    for number, text in enumerate([text for text in TEXTS for _ in range(2)]):
        if number % 2:
            questions = [{"ask": f"{text} {n}?", "answers": [f"{text} {n}"]} for n in range(4)]
            file = json.dumps({"pack": text[:60], "questions": questions}).encode()
        else:
            file = text.encode("utf-8", "replace") or b" "
        upload = (re.sub(r"[^\w.-]", "_", text[:20]) + ".yaml", file)  # as Discord keeps names
        added = await stage.ada.slash("/pack add", file=upload)
        harmless(added)
        if "is ready" in added.text:
            kept += 1
            name = text[:60]
            for command in ("/pack try", "/pack export"):
                harmless(await stage.ada.slash(command, name=name))
            if kept % 8 == 0:
                harmless(await stage.ada.slash("/pack list"))
                harmless(await stage.ada.slash("/pack remove", name=name))
    assert kept > 20
