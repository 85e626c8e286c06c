"""The unmodified discord.py client against the local Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands, ui

from tests.local_discord import LocalDiscord, Person


class Echo(discord.Client):
    """A small bot of every kind of answer."""

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=intents, allowed_mentions=discord.AllowedMentions.none())
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        told = await self.http.request(discord.http.Route("GET", "/gateway/bot"))
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(told["url"])

        @self.tree.command()
        async def echo(interaction: discord.Interaction, text: str, late: bool = False) -> None:
            """Say it again."""
            if late:
                await interaction.response.defer(ephemeral=True)
                await interaction.followup.send(text)
                return
            await interaction.response.send_message(view=_view(text))

        @echo.autocomplete("text")
        async def offer(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=f"{typed}!", value=f"{typed}!")]

        @self.tree.context_menu(name="Repeat")
        async def repeat(interaction: discord.Interaction, message: discord.Message) -> None:
            await interaction.response.send_message(message.content, ephemeral=True)

        await self.tree.sync()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if interaction.type is discord.InteractionType.component:
            data: Any = interaction.data
            if data["custom_id"] == "form":
                await interaction.response.send_modal(_form())
            else:
                values = data.get("values")
                await interaction.response.edit_message(view=_view(f"chose {values}"))
        elif interaction.type is discord.InteractionType.modal_submit:
            data = interaction.data
            words = data["components"][0]["component"]["value"]
            file = next(iter(data["resolved"]["attachments"].values()))
            content = await interaction.client.http.get_from_cdn(file["url"])
            await interaction.response.send_message(f"{words}: {content.decode()}")

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            await message.reply(f"heard “{message.content}”")


def _view(text: str) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    menu: ui.Select[ui.LayoutView] = ui.Select(custom_id="menu")
    menu.add_option(label="First", value="1")
    view.add_item(
        ui.Container(
            ui.TextDisplay(text),
            ui.ActionRow(ui.Button(label="Form", custom_id="form")),
            ui.ActionRow(menu),
        )
    )
    view.stop()  # on_interaction answers, not the view
    return view


def _form() -> ui.Modal:
    form = ui.Modal(title="A form", custom_id="f")
    form.add_item(ui.Label(text="Words", component=ui.TextInput(custom_id="words")))
    form.add_item(ui.Label(text="File", component=ui.FileUpload(custom_id="file")))
    return form


@pytest.fixture
async def local() -> AsyncIterator[LocalDiscord]:
    before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    async with LocalDiscord() as local:
        discord.http.Route.BASE = local.api_url
        local.guild()
        client = Echo()
        running = asyncio.create_task(client.start(local.token))
        await local.ready()
        yield local
        await client.close()
        await running
    assert local.log.faults == []
    discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before


@pytest.fixture
def ada(local: LocalDiscord) -> Person:
    return local.person("Ada", next(iter(local.world.guilds.values())))


async def test_a_command_is_answered_in_a_guild_and_in_a_dm(ada: Person) -> None:
    assert "good evening" in (await ada.slash("/echo", text="good evening")).text
    assert "good evening" in (await ada.in_dm.slash("/echo", text="good evening")).text


async def test_a_deferred_answer_keeps_the_visibility_of_the_defer(ada: Person) -> None:
    exchange = await ada.slash("/echo", text="later", late=True)
    assert exchange.ephemeral
    assert exchange.text == "later"
    assert len(exchange.messages) == 1


async def test_autocomplete_offers_what_the_bot_says(ada: Person) -> None:
    assert await ada.autocomplete("/echo", "text", "hm") == [{"name": "hm!", "value": "hm!"}]


async def test_select_form_and_upload_come_through(ada: Person) -> None:
    shown = await ada.slash("/echo", text="x")
    chosen = await ada.choose(shown, "First")
    assert "chose ['1']" in shown.message.text
    assert chosen.kind == 7
    form = await ada.click(shown, "Form")
    done = await ada.submit(form.modal, "notes", [("notes.txt", b"la la")])
    assert done.text == "notes: la la"


async def test_a_message_menu_gets_its_message(ada: Person) -> None:
    said = await ada.say("la la")
    assert (await ada.menu("Repeat", said)).text == "la la"


async def test_content_is_blank_without_the_intent_unless_the_bot_is_meant(ada: Person) -> None:
    assert (await ada.ask("secret")).text == "heard “”"
    name = f"<@{ada.discord.world.bot['id']}>"
    assert (await ada.ask(f"{name} hello")).text == f"heard “{name} hello”"
    assert (await ada.in_dm.ask("hello")).text == "heard “hello”"


async def test_events_missed_while_cut_off_come_after_the_resume(
    local: LocalDiscord, ada: Person
) -> None:
    await local.gateway.drop(4000)
    exchange = await ada.slash("/echo", text="patience")
    assert "patience" in exchange.text


async def test_a_request_without_the_token_is_refused(local: LocalDiscord) -> None:
    before = len(local.log.requests)
    client = discord.Client(intents=discord.Intents.none())
    with pytest.raises(discord.LoginFailure):
        await client.start("wrong")
    await client.close()
    assert local.log.requests[before].status == 401


async def test_one_nonce_makes_one_message_though_the_answer_was_lost(
    local: LocalDiscord, ada: Person
) -> None:
    local.trouble.add("POST /channels", kind="after", status=500)
    await ada.say("hello")
    await local.log.until(lambda: len(local.log.named("POST /channels/{channel_id}/messages")) == 2)
    assert [m.text for m in ada.channel.public()] == ["hello", "heard “”"]
