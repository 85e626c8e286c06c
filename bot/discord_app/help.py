"""`/leitmotif help`: teaches by example, with buttons that try it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.cards import Action, ActionKind, Card, Line, Section, Tone
from bot.discord_app.buttons import answer_card, privately
from bot.errors import PlayerError
from bot.words import Phrase, voice

if TYPE_CHECKING:
    from bot.discord_app.app import App

_EXAMPLES = ("verdict", "awards", "song")


def help_card() -> Card:
    """What one can do, a line each, and buttons that try some of it."""
    tries = tuple(
        Action(kind=ActionKind.TRY, label=Phrase.of(f"help-try-{name}"), args=(name,))
        for name in _EXAMPLES
    )
    start = Action(
        kind=ActionKind.TRY, label=Phrase.of("help-try-round"), args=("round",), prominent=True
    )
    asking = ("help-verdict", "help-awards", "help-song", "help-ask", "help-menu")
    playing = ("help-round", "help-practice")
    return Card(
        lead=Phrase.of("help-lead"),
        tone=Tone.PLAIN,
        badge=Phrase.of("help-badge"),
        sections=(
            Section(
                heading=Phrase.of("help-asking"),
                lines=tuple(Line(text=Phrase.of(id)) for id in asking),
            ),
            Section(
                heading=Phrase.of("help-playing"),
                lines=tuple(Line(text=Phrase.of(id)) for id in playing),
            ),
        ),
        actions=(*tries, start),
        footer=Phrase.of("help-footer"),
        private=True,
    )


async def show_try(app: App, interaction: discord.Interaction, what: str) -> None:
    """Do what an example says; answers are private, a round is not.

    Raises:
        PlayerError: there is no such example, or what it does is refused here.
    """
    if what == "round":
        from bot.discord_app.starting import start_round

        settings = await app.settings(interaction.guild_id)
        await start_round(app, interaction, settings.for_round())
        return
    if what in ("daily", "share"):
        from bot.discord_app import alone

        await (alone.start_daily if what == "daily" else alone.share)(app, interaction)
        return
    if what not in _EXAMPLES:
        raise PlayerError(Phrase.of("error-old-button"))
    # Questions are understood in English; the button says the same in the reader's language.
    text = voice().say(Phrase.of(f"help-try-{what}"))
    answer = (await app.asker()).ask(text)
    await app.show(interaction, privately(answer_card(answer)))
