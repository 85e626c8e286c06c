"""Every command and every button of its answer, in a server, in a DM and where the bot is no member."""

from __future__ import annotations

import pytest

from tests.discord_app.conftest import Stage
from tests.local_discord import Exchange, Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

COMMANDS = [
    ("/score-or-soundtrack", {"title": "jaws"}, "Jaws (1975)"),
    ("/awards", {"film": "Jaws (1975)"}, "Academy Award"),
    ("/awards", {"person": "John Williams", "year": 1977}, "Star Wars"),
    ("/awards", {"year": 1977, "category": "Academy Award: Best Original Score"}, "Star Wars"),
    ("/song", {"title": "Time After Time"}, "Stranger Things"),
    ("/explain", {}, "score"),
    ("/explain", {"topic": "needle drop"}, "song"),
    ("/compare", {"first": "jaws", "second": "star wars"}, "Star Wars (1977)"),
    ("/ask", {"question": "who composed jaws?"}, "John Williams"),
    ("/leitmotif help", {}, "/trivia start"),
    ("/leitmotif about", {}, "Leitmotif"),
    ("/leitmotif privacy", {}, "kept about you"),
    ("/leitmotif privacy", {"what": "export"}, "about you"),
    ("/leitmotif privacy", {"what": "extra-time"}, ""),
    ("/leitmotif privacy", {"what": "global-name"}, "board of all servers"),
    ("/trivia leaderboard", {}, "This month"),
    ("/trivia profile", {}, ""),
]


def places(stage: Stage) -> dict[str, Person]:
    elsewhere = stage.discord.guild("Elsewhere", installed=False)
    group = stage.discord.world.direct(stage.bob.user, stage.cleo.user)
    return {
        "server": stage.ada,
        "dm": stage.ada.in_dm,
        "elsewhere": stage.discord.person("Eve", elsewhere),
        "group": stage.bob.at(group),
    }


@pytest.mark.parametrize("where", ["server", "dm", "elsewhere", "group"])
@pytest.mark.parametrize(("command", "options", "expected"), COMMANDS)
async def test_every_command_is_answered(
    stage: Stage, where: str, command: str, options: dict[str, object], expected: str
) -> None:
    exchange = await places(stage)[where].slash(command, **options)
    assert expected in exchange.text
    assert exchange.took < 3


@pytest.mark.parametrize("where", ["server", "dm", "elsewhere"])
async def test_every_button_of_a_verdict_leads_somewhere(stage: Stage, where: str) -> None:
    person = places(stage)[where]
    shown = await person.slash("/score-or-soundtrack", title="jaws")
    assert shown.message.buttons
    for label in shown.message.buttons:
        assert (await person.click(shown, label)).text


async def test_a_title_of_several_works_is_asked_back_and_chosen(stage: Stage) -> None:
    shown = await stage.ada.slash("/score-or-soundtrack", title="beauty and the beast")
    chosen = await stage.ada.click(shown, "Beauty and the Beast (1991)")
    assert chosen.kind == 7  # who asked has the question replaced by the answer
    assert "Alan Menken" in shown.message.text
    again = await stage.ada.slash("/score-or-soundtrack", title="beauty and the beast")
    other = await stage.bob.click(again, "Beauty and the Beast (1991)")
    assert other.kind == 4  # somebody else gets an answer of their own
    assert "Which one" in again.message.text


async def test_an_unknown_title_is_private_and_can_be_suggested(stage: Stage) -> None:
    shown = await stage.ada.slash("/score-or-soundtrack", title="Star Wrs Holiday Specail 9")
    assert shown.ephemeral
    assert "I don't know that one" in shown.text
    form = (await stage.ada.click(shown, "Suggest it")).modal
    assert form.inputs[0]["value"] == "Star Wrs Holiday Specail 9"
    thanks = await stage.ada.submit(form, text="It exists.")
    assert thanks.ephemeral
    kept = (stage.data_dir / "reports.jsonl").read_text(encoding="utf-8")
    assert "It exists." in kept
    assert stage.ada.id not in kept


async def test_long_lists_come_in_pages_for_who_asked_and_copies_for_others(stage: Stage) -> None:
    shown = await stage.ada.slash("/awards", person="John Williams")
    first = shown.text
    assert "Page 1 of" in first
    turned = await stage.ada.click(shown, "Next")
    assert turned.kind == 7
    assert "Page 2 of" in shown.message.text
    copy = await stage.bob.click(shown, "Next")
    assert copy.ephemeral
    assert "Page 3 of" in copy.text
    await stage.ada.click(shown, "Previous")
    assert shown.message.text == first


async def test_pages_are_turned_when_the_command_they_answer_is_long_forgotten(
    stage: Stage,
) -> None:
    shown = await stage.ada.slash("/awards", person="John Williams")
    shown.token_life = 0.0  # Discord's quarter of an hour is over
    turned = await stage.ada.click(shown, "Next")
    assert "Page 2 of" in shown.message.text
    turned.token_life = 0.0
    await stage.ada.click(shown, "Next")
    assert "Page 3 of" in shown.message.text
    copy = await stage.bob.click(shown, "Previous")
    assert copy.ephemeral
    assert "Page 2 of" in copy.text


async def test_autocomplete_offers_what_is_meant(stage: Stage) -> None:
    offered = [
        c["name"] for c in await stage.ada.autocomplete("/score-or-soundtrack", "title", "jaw")
    ]
    assert offered[0] == "Jaws (1975)"
    assert "Cyndi Lauper" in str(await stage.ada.autocomplete("/song", "title", "time aft"))
    assert "John Williams" in str(await stage.ada.autocomplete("/awards", "person", "wil"))
    assert "Best Original Score" in str(
        await stage.ada.autocomplete("/awards", "category", "best original sc")
    )
    for option in ("first", "second"):
        assert await stage.ada.autocomplete("/compare", option, "star wars")
    assert len(await stage.ada.autocomplete("/awards", "film", "")) == 25
    assert await stage.ada.autocomplete("/explain", "topic", "needle")
    misspelt = await stage.ada.autocomplete("/score-or-soundtrack", "title", "gladiatr")
    assert "Gladiator (2000)" in [c["name"] for c in misspelt]


async def test_local_titles_are_offered_to_their_readers(stage: Stage) -> None:
    greta = stage.person("Greta", locale="de")
    offered = await greta.autocomplete("/score-or-soundtrack", "title", "krieg der ster")
    assert offered[0] == {"name": "Krieg der Sterne (Star Wars, 1977)", "value": "Star Wars (1977)"}
    shown = await greta.slash("/score-or-soundtrack", title=offered[0]["value"])
    assert "Krieg der Sterne (Star Wars, 1977)" in shown.text
    (category, *_) = await greta.autocomplete("/awards", "category", "oscar bester so")
    assert category["name"] == "Oscar: Bester Song"
    won = await greta.slash("/awards", year=1997, category=category["value"])
    assert "Oscar für „Bester Song“" in won.text


async def test_the_message_menu_answers_privately(stage: Stage) -> None:
    one = await stage.bob.say("I watched Jaws last night, what a score")
    shown = await stage.ada.menu("Score or soundtrack?", one)
    assert shown.ephemeral
    assert "Jaws (1975)" in shown.text
    none = await stage.bob.say("good night everybody")
    nothing = await stage.ada.menu("Score or soundtrack?", none)
    assert nothing.ephemeral
    assert "no title" in nothing.text
    several = await stage.bob.say('"Jaws" or "Star Wars"?')
    asked = await stage.ada.menu("Score or soundtrack?", several)
    chosen = await stage.ada.click(asked, "Star Wars (1977)")
    assert "Star Wars (1977)" in chosen.discord.world.find_message(asked.message.id).text  # type: ignore[union-attr]


async def test_mentions_dms_and_pinged_replies_are_answered_and_followed_up(stage: Stage) -> None:
    me = f"<@{stage.discord.world.bot['id']}>"
    answered = await stage.ada.ask(f"{me} is Jaws a score or a soundtrack?")
    assert "Jaws (1975)" in answered.text
    followed = await stage.ada.ask("and the composer?", reply_to=answered)
    assert "John Williams" in followed.text
    assert "Jaws (1975)" in (await stage.bob.in_dm.ask("jaws")).text
    assert answered.data["message_reference"]


async def test_talk_that_is_not_for_the_bot_is_left_alone(stage: Stage) -> None:
    before = len(stage.discord.log.named("POST /channels/{channel_id}/messages"))
    await stage.ada.say("Jaws has a great score")
    await stage.ada.slash("/leitmotif about")
    assert len(stage.discord.log.named("POST /channels/{channel_id}/messages")) == before


async def test_help_can_be_tried(stage: Stage) -> None:
    shown = await stage.bob.slash("/leitmotif help")
    for label in shown.message.buttons[:-1]:
        tried = await stage.bob.click(shown, label)
        assert tried.ephemeral
        assert "don't know" not in tried.text


async def test_settings_are_changed_by_managers_only_and_travel_by_file(stage: Stage) -> None:
    refused = await stage.bob.slash("/leitmotif settings")
    assert "may manage" in refused.text
    panel = await stage.ada.slash("/leitmotif settings")
    assert (await stage.ada.choose(panel, "Deutsch")).kind == 7
    assert "Deutsch" in panel.message.text
    await stage.ada.choose(panel, stage.ada.channel.id, select=1)
    assert f"<#{stage.ada.channel.id}>" in panel.message.text
    await stage.ada.choose(panel, select=1)
    assert "every channel" in panel.message.text
    await stage.ada.choose(panel, stage.ada.channel.id, select=2)
    await stage.ada.choose(panel, select=2)
    await stage.ada.click(panel, "Extra time")
    await stage.ada.click(panel, "Threads")
    form = (await stage.ada.click(panel, "Rounds")).modal
    await stage.ada.submit(form, ["survival"], "7", "15", "3", "4")
    assert "Survival, 7 questions, 15 s" in panel.message.text
    assert "once somebody has it: 4 s" in panel.message.text
    exported = await stage.ada.click(panel, "Export")
    attachment = exported.message.data["attachments"][0]
    data = stage.discord.world.files[attachment["id"]][1]
    form = (await stage.ada.click(panel, "Rounds")).modal
    wrong = await stage.ada.submit(form, ["classic"], "700", "20", "6")
    assert "out of bounds" in wrong.text
    await stage.ada.submit(form, ["classic"], "10", "20", "6", "2")
    await stage.ada.click(panel, "Extra time")
    await stage.ada.click(panel, "Threads")
    form = (await stage.ada.click(panel, "Import")).modal
    await stage.ada.submit(form, [("settings.json", data)])
    assert "Survival, 7 questions, 15 s" in panel.message.text
    assert "once somebody has it: 4 s" in panel.message.text
    form = (await stage.ada.click(panel, "Import")).modal
    bad = await stage.ada.submit(form, [("settings.json", b'{"rules": {"seconds": 900}}')])
    assert "holds no settings" in bad.text
    await stage.ada.choose(panel, "As the server")


async def test_settings_are_for_servers(stage: Stage) -> None:
    assert "server only" in (await stage.ada.in_dm.slash("/leitmotif settings")).text


async def test_a_report_is_kept_without_its_author(stage: Stage) -> None:
    form = (await stage.cleo.slash("/leitmotif report")).modal
    assert (await stage.cleo.submit(form, "Jaws", "wrong year")).ephemeral
    kept = (stage.data_dir / "reports.jsonl").read_text(encoding="utf-8")
    assert "wrong year" in kept
    assert stage.cleo.id not in kept


async def test_what_is_stored_about_a_person_can_be_deleted_by_that_person_alone(
    stage: Stage,
) -> None:
    asked: Exchange = await stage.bob.slash("/leitmotif privacy", what="delete")
    forged = await stage.cleo.press(
        (await stage.cleo.slash("/leitmotif privacy")).message, f"lm:forget:{stage.bob.id}"
    )
    assert "isn't yours" in (await forged.shown()).text
    await stage.bob.click(asked, "Delete my data")
    assert "linked to you" in asked.message.text


@pytest.mark.parametrize(
    "custom_id",
    ["lm", "lm:", "lm:a", "lm:a:x", "lm:a:verdict;w=nope", "lm:p:verdict;w=x:-1", "lm:g:r1:1:9",
     "lm:g:r1", "lm:c:nope", "lm:w:superlative;k=worst", "lm:v:r1:1", "lm:r:r1", "lm:zz:1", "x:y",
     "lm:set:language", "lm:s", "lm:y:nothing", "lm:%", "lm:g:r1:999999:0", "lm:forget:0"],
)  # fmt: skip
async def test_a_forged_or_outdated_id_is_refused_in_words(stage: Stage, custom_id: str) -> None:
    shown = await stage.bob.slash("/leitmotif about")
    exchange = await (await stage.bob.press(shown.message, custom_id)).first()
    assert exchange.kind in (4, 9), exchange.response
    assert "my side" not in exchange.text
