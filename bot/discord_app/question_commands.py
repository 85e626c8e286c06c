"""The commands that ask: `/score-or-soundtrack`, `/awards`, `/song`, `/explain`, `/compare`, `/ask`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import discord
import msgspec
from discord import app_commands
from discord.app_commands import Choice, Range, describe, rename

from bot.cards import Card
from bot.discord_app import responding
from bot.discord_app.app import App
from bot.discord_app.buttons import answer_card, choose_card
from bot.discord_app.languages import words
from bot.discord_app.markup import clean, fit, one_line
from bot.discord_app.recent import Recent
from bot.titles import Status, spans
from bot.titles.completion import MOST, Completer, Completers, Offer
from bot.words import Phrase

Text = Range[str, 1, 300]
_WIDTH = 100  # letters of a choice's name and of its value
_RECENT = 2_000  # beginnings typed lately whose choices are kept, about two kilobytes each


def add_question_commands(app: App, tree: app_commands.CommandTree[discord.Client]) -> None:
    """Put them on the tree."""
    for command in (
        _verdict(app),
        _awards(app),
        _song(app),
        _explain(app),
        _compare(app),
        _ask(app),
        _menu(app),
    ):
        tree.add_command(command)


def _verdict(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(
        name=words("command-score-or-soundtrack"),
        description=words("command-score-or-soundtrack-about"),
    )
    @rename(title=words("option-title"))
    @describe(title=words("option-title-about"))
    async def command(interaction: discord.Interaction, title: Text) -> None:
        await app.look_up(interaction, title)

    command.autocomplete("title")(_offers(app, lambda c: (c.works, c.songs)))
    return command


def _awards(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(name=words("command-awards"), description=words("command-awards-about"))
    @rename(
        film=words("option-film"),
        person=words("option-person"),
        year=words("option-year"),
        category=words("option-category"),
    )
    @describe(
        film=words("option-film-about"),
        person=words("option-person-about"),
        year=words("option-year-about"),
        category=words("option-category-about"),
    )
    async def command(
        interaction: discord.Interaction,
        film: Text | None = None,
        person: Text | None = None,
        year: Range[int, 1900, 2100] | None = None,
        category: Text | None = None,
    ) -> None:
        question = (await app.questions()).about_awards(film, person, year, category)
        await app.answer(interaction, question, film or person or category or str(year))

    command.autocomplete("film")(_offers(app, lambda c: (c.works,)))
    command.autocomplete("person")(_offers(app, lambda c: (c.people,)))
    command.autocomplete("category")(_offers(app, lambda c: (c.categories,)))
    return command


def _song(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(name=words("command-song"), description=words("command-song-about"))
    @rename(title=words("option-title"))
    @describe(title=words("option-song-about"))
    async def command(interaction: discord.Interaction, title: Text) -> None:
        await app.answer(interaction, (await app.questions()).about_song(title), title)

    command.autocomplete("title")(_offers(app, lambda c: (c.songs,)))
    return command


def _explain(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(name=words("command-explain"), description=words("command-explain-about"))
    @rename(topic=words("option-topic"))
    @describe(topic=words("option-term-about"))
    async def command(interaction: discord.Interaction, topic: Text | None = None) -> None:
        if topic is None:
            await app.show(interaction, answer_card((await app.asker()).explain()))
        else:
            await app.answer(interaction, (await app.questions()).about_term(topic), topic)

    command.autocomplete("topic")(_offers(app, lambda c: (c.terms,)))
    return command


def _compare(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(name=words("command-compare"), description=words("command-compare-about"))
    @rename(a=words("option-a"), b=words("option-b"))
    @describe(a=words("option-a-about"), b=words("option-b-about"))
    async def command(interaction: discord.Interaction, a: Text, b: Text) -> None:
        await app.answer(interaction, (await app.questions()).comparing(a, b), f"{a} / {b}")

    command.autocomplete("a")(_offers(app, lambda c: (c.works,)))
    command.autocomplete("b")(_offers(app, lambda c: (c.works,)))
    return command


def _ask(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    @app_commands.command(name=words("command-ask"), description=words("command-ask-about"))
    @rename(question=words("option-question"))
    @describe(question=words("option-question-about"))
    async def command(interaction: discord.Interaction, question: Text) -> None:
        await app.ask(interaction, question)

    return command


def _menu(app: App) -> app_commands.ContextMenu:
    @app_commands.context_menu(name=words("menu-score-or-soundtrack"))
    async def menu(interaction: discord.Interaction, message: discord.Message) -> None:
        library, matcher = app.services.library(), (await app.titles()).works
        found = dict.fromkeys(
            candidate.target
            for span in spans(matcher, clean(message.content), careful=True)
            for candidate in span.match.candidates[: 1 if span.match.status is Status.ONE else 5]
        )
        works = [library.works[id] for id in found if id in library.works]
        if not works:
            await app.show(interaction, Card(lead=Phrase.of("menu-nothing"), private=True))
        elif len(works) == 1:
            await app.verdict(interaction, works[0].id, private=True)
        else:
            await app.show(interaction, choose_card(works, Phrase.of("menu-several")))

    return menu


def _offers(
    app: App, kinds: Callable[[Completers], tuple[Completer, ...]]
) -> Callable[[discord.Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]:
    recent: Recent[tuple[str, str], tuple[Completers, msgspec.Raw]] = Recent(_RECENT)

    async def offer(interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        key = clean(typed), interaction.locale.value.split("-")[0]
        await app.titles()  # of which they are made
        completers = app.completers
        found = recent.get(key)
        if found is None or found[0] is not completers:
            choices = responding.choices_of(_offered(kinds(completers), *key))
            found = recent.put(key, (completers, choices))
        await responding.offer(interaction, found[1])
        return []

    return offer


def _offered(
    completers: tuple[Completer, ...], typed: str, language: str
) -> Iterator[tuple[str, str]]:
    """Choices by name and value; the first completers' come first."""
    offered: list[Offer] = []
    for completer in completers:
        if len(offered) < MOST:
            offered += completer.offer(typed, language)
    for one in offered[:MOST]:
        # Titles longer than Discord lets a value be go by their id.
        value = one.key if len(one.key) <= _WIDTH else one.id
        yield fit(one_line(one.shown), _WIDTH), value
