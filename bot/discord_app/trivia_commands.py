"""`/trivia …` and `/answer`: start, stop, skip, hint, standings; boards and records."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import Any

import discord
import msgspec
from discord import app_commands
from discord.app_commands import Choice, Range, describe, rename

from bot.cards import Card
from bot.care.actions import Did
from bot.discord_app import alone, boards
from bot.discord_app.app import App
from bot.discord_app.languages import choice, words
from bot.discord_app.markup import clean
from bot.discord_app.offering import offering
from bot.discord_app.outbox import sent_at
from bot.discord_app.pack_commands import pack_names
from bot.discord_app.play import person_of, server_of
from bot.discord_app.starting import start_round
from bot.discord_app.which import told
from bot.errors import PlayerError
from bot.trivia import cards, presets
from bot.trivia.guesses import Reply
from bot.trivia.rules import Mode, Rules
from bot.words import Phrase

_MODES = [
    choice(f"mode-{mode}", mode.value)
    for mode in (Mode.CLASSIC, Mode.RACE, Mode.SURVIVAL, Mode.TEAMS, Mode.PYRAMID)
]
_TOPICS = [choice(f"topic-{topic}", topic) for topic in ("scores", "songs", "awards", "words")]
_PERIODS = [choice(f"period-{period}", period) for period in boards.PERIODS]
_DIFFICULTIES = [
    Choice(name=words(f"difficulty-{level}"), value=level) for level in (1, 2, 3, 4, 5)
]


def trivia_group(app: App) -> app_commands.Group:
    """The `/trivia` commands."""
    group = app_commands.Group(
        name=words("command-trivia"), description=words("command-trivia-about")
    )
    for add in (_add_start, _add_preset, _add_running, _add_records, _add_alone):
        add(app, group)
    return group


def _add_start(app: App, group: app_commands.Group) -> None:
    @group.command(name=words("command-start"), description=words("command-start-about"))
    @rename(
        mode=words("option-mode"),
        questions=words("option-questions"),
        seconds=words("option-seconds"),
        topic=words("option-topic"),
        difficulty=words("option-difficulty"),
        since=words("option-since"),
        until=words("option-until"),
        pack=words("option-pack"),
        thread=words("option-thread"),
        preset=words("option-preset"),
    )
    @describe(
        mode=words("option-mode-about"),
        questions=words("option-questions-about"),
        seconds=words("option-seconds-about"),
        topic=words("option-topic-about"),
        difficulty=words("option-difficulty-about"),
        since=words("option-since-about"),
        until=words("option-until-about"),
        pack=words("option-pack-about"),
        thread=words("option-thread-about"),
        preset=words("option-preset-about"),
    )
    @app_commands.choices(mode=_MODES, topic=_TOPICS)
    @app_commands.choices(difficulty=_DIFFICULTIES)
    async def start(
        interaction: discord.Interaction,
        mode: str | None = None,
        questions: Range[int, 1, 50] | None = None,
        seconds: Range[int, 5, 120] | None = None,
        topic: str | None = None,
        difficulty: int | None = None,
        since: Range[int, 1900, 2100] | None = None,
        until: Range[int, 1900, 2100] | None = None,
        pack: str | None = None,
        thread: bool | None = None,
        preset: Range[str, 1, 32] | None = None,
    ) -> None:
        settings = await app.settings(interaction.guild_id)
        chosen = {
            "mode": Mode(mode) if mode else None,
            "questions": questions,
            "seconds": seconds,
            "topic": topic,
            "difficulty": difficulty,
            "first_year": since,
            "last_year": until,
            "pack": clean(pack) if pack else None,
        }
        begun = settings.for_round()
        if preset is not None:
            begun = settings.at_ease(
                await presets.load(app.services.store, server_of(interaction), preset)
            )
        rules = _with(begun, chosen)
        threaded = settings.threads if thread is None else thread
        await start_round(app, interaction, rules, thread=threaded)

    start.autocomplete("pack")(pack_names(app))
    start.autocomplete("preset")(_preset_names(app))


def _add_preset(app: App, group: app_commands.Group) -> None:
    @group.command(name=words("command-preset"), description=words("command-preset-about"))
    @rename(name=words("option-name"), remove=words("option-remove"))
    @describe(name=words("option-preset-name-about"), remove=words("option-remove-about"))
    async def preset(
        interaction: discord.Interaction, name: Range[str, 1, 32], remove: bool = False
    ) -> None:
        server = server_of(interaction)
        if not interaction.permissions.manage_guild:
            raise PlayerError(Phrase.of("error-needs-manager"))
        store = app.services.store
        if remove:
            await presets.remove(store, server, name)
            await app.show(
                interaction, Card(lead=Phrase.of("preset-gone", name=name), private=True)
            )
            return
        round_id = app.services.host.running(app.place(interaction))
        scene = app.services.host.scene(round_id) if round_id else None
        rules = scene.rules if scene else (await app.settings(interaction.guild_id)).rules
        await presets.keep(store, server, name, rules)
        lead = Phrase.of("preset-kept", name=name, rules=cards.rules_line(rules))
        await app.show(interaction, Card(lead=lead, private=True))

    preset.autocomplete("name")(_preset_names(app))


def _add_running(app: App, group: app_commands.Group) -> None:
    @group.command(name=words("command-stop"), description=words("command-stop-about"))
    async def stop(interaction: discord.Interaction) -> None:
        round_id = await _running(app, interaction)
        someone, scene = person_of(interaction.user), app.services.host.scene(round_id)
        # Their own DM is theirs, also after the link to the round's starter was deleted.
        manages = interaction.permissions.manage_messages or interaction.guild_id is None
        await app.services.host.stop(round_id, someone, may_manage=manages)
        if scene is not None and scene.starter != someone:
            await app.note(interaction, Did.ROUND_STOPPED, round_id)
        await app.show(interaction, Card(lead=Phrase.of("round-stopping"), private=True))

    @group.command(name=words("command-skip"), description=words("command-skip-about"))
    async def skip(interaction: discord.Interaction) -> None:
        round_id = await _running(app, interaction)
        answer = await app.services.host.skip(round_id, person_of(interaction.user))
        await app.show(interaction, _said(answer))

    @group.command(name=words("command-hint"), description=words("command-hint-about"))
    async def hint(interaction: discord.Interaction) -> None:
        round_id = await _running(app, interaction)
        answer = await app.services.host.hint(round_id, person_of(interaction.user))
        await app.show(interaction, _said(answer))

    @group.command(name=words("command-standings"), description=words("command-standings-about"))
    async def standings(interaction: discord.Interaction) -> None:
        scene = app.services.host.scene(await _running(app, interaction))
        if scene is None:
            raise PlayerError(Phrase.of("trivia-error-no-round"))
        await app.show(interaction, cards.standings_card(scene))


def _add_records(app: App, group: app_commands.Group) -> None:
    @group.command(
        name=words("command-leaderboard"), description=words("command-leaderboard-about")
    )
    @rename(period=words("option-period"), everywhere=words("option-everywhere"))
    @describe(period=words("option-period-about"), everywhere=words("option-everywhere-about"))
    @app_commands.choices(period=_PERIODS)
    async def leaderboard(
        interaction: discord.Interaction, period: str = "month", everywhere: bool = False
    ) -> None:
        server = None if everywhere or not interaction.guild_id else str(interaction.guild_id)
        card = await boards.board_card(app.services, server, period, sent_at(interaction.id))
        await app.show(interaction, card)

    @group.command(name=words("command-profile"), description=words("command-profile-about"))
    async def profile(interaction: discord.Interaction) -> None:
        await app.show(interaction, await boards.profile_card(app.services, interaction))


def _add_alone(app: App, group: app_commands.Group) -> None:
    @group.command(name=words("command-daily"), description=words("command-daily-about"))
    async def daily(interaction: discord.Interaction) -> None:
        await alone.start_daily(app, interaction)

    @group.command(name=words("command-practice"), description=words("command-practice-about"))
    async def practice(interaction: discord.Interaction) -> None:
        await alone.start_practice(app, interaction)


def _preset_names(
    app: App,
) -> Callable[[discord.Interaction, str], Coroutine[Any, Any, list[Choice[str]]]]:
    """Autocomplete over the server's presets."""

    async def names(interaction: discord.Interaction) -> Iterable[str]:
        if interaction.guild_id is None:
            return []
        return await presets.listed(app.services.store, str(interaction.guild_id))

    return offering(names)


def answer_command(app: App) -> app_commands.Command[app_commands.Group, ..., None]:
    """`/answer`: a typed guess, for whom the button and replies don't suit."""

    @app_commands.command(name=words("command-answer"), description=words("command-answer-about"))
    @rename(guess=words("option-guess"))
    @describe(guess=words("option-guess-about"))
    async def answer(interaction: discord.Interaction, guess: Range[str, 1, 100]) -> None:
        round_id = await _running(app, interaction)
        scene = app.services.host.scene(round_id)
        answered = await app.services.host.guess(
            round_id,
            person_of(interaction.user),
            sent=sent_at(interaction.id),
            number=scene.number if scene else None,
            text=clean(guess),
        )
        number = scene.number if scene else 0
        view = told(app.voice(interaction), answered, round_id, number)
        await app.reply(interaction, view, private=True)

    return answer


def _with(rules: Rules, chosen: Mapping[str, object]) -> Rules:
    return msgspec.structs.replace(rules, **{k: v for k, v in chosen.items() if v is not None})


async def _running(app: App, interaction: discord.Interaction) -> str:
    await app.play.taken_up()
    round_id = app.services.host.running(app.place(interaction))
    if round_id is None:
        raise PlayerError(Phrase.of("trivia-error-no-round"))
    return round_id


def _said(answer: Reply) -> Card:
    return Card(lead=answer.phrase, private=True)
