"""Where clicks and forms go: by the verb in their custom id, whatever process drew the button."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.asking import present
from bot.asking.question import Question
from bot.cards import ActionKind
from bot.discord_app import asked, custom_ids, errors, rulings
from bot.discord_app.app import App
from bot.discord_app.forms import fields
from bot.discord_app.help import show_try
from bot.discord_app.languages import reader
from bot.discord_app.leitmotif_commands import forget
from bot.discord_app.markup import clean
from bot.discord_app.pack_commands import take_pack
from bot.discord_app.patience import Wait, again, in_time, privately, publicly, quietly
from bot.discord_app.reporting import open_form, take_form
from bot.discord_app.settings_panel import SettingsPanel
from bot.discord_app.starting import start_round
from bot.errors import PlayerError
from bot.words import Phrase

Handler = Callable[..., Awaitable[None]]


class Router:
    """Understands custom ids; a forged or outdated one is refused in words."""

    def __init__(self, app: App, panel: SettingsPanel) -> None:
        self._app = app
        play = app.play
        self._clicks: dict[str, Handler] = {
            ActionKind.ASK: self._ask,
            ActionKind.CHOOSE: self._choose,
            ActionKind.WHY: self._why,
            ActionKind.PAGE: self._page,
            ActionKind.SUGGEST: self._suggest,
            ActionKind.GUESS: play.choose,
            ActionKind.ANSWER: play.form,
            ActionKind.WHICH: self._which,
            ActionKind.HINT: play.hint,
            ActionKind.SKIP: play.skip,
            ActionKind.CONTINUE: play.go_on,
            ActionKind.EVIDENCE: self._evidence,
            ActionKind.APPEAL: self._appeal,
            "rule": self._decide,
            ActionKind.REMATCH: self._rematch,
            ActionKind.TRY: self._try,
            "pick": self._picked,
            "set": panel.changed,
            "forget": self._forget,
        }
        self._forms: dict[str, Callable[..., Awaitable[None]]] = {
            "typed": self._typed,
            "report": self._reported,
            "set": panel.submitted,
            "pack": self._packed,
        }

    async def route(self, interaction: discord.Interaction) -> None:
        """Handle a click, a choice or a form; everything else is the command tree's."""
        kinds = {
            discord.InteractionType.component: self._clicks,
            discord.InteractionType.modal_submit: self._forms,
        }
        handlers = kinds.get(interaction.type)
        if handlers is None:
            return
        data: Any = interaction.data
        try:
            verb, args = self._decoded(data["custom_id"])
            with in_time(interaction, _waiting(interaction, verb, args)):
                await handlers.get(verb, _unknown)(interaction, *args)
        except TypeError as error:
            # A wrong number of arguments is a forged or outdated id, if it was the call that failed.
            forged = error.__traceback__ is not None and error.__traceback__.tb_next is None
            refused = PlayerError(Phrase.of("error-old-button"))
            await errors.answer(interaction, reader(interaction), refused if forged else error)
        except Exception as error:
            await errors.answer(interaction, reader(interaction), error)

    @staticmethod
    def _decoded(custom_id: str) -> tuple[str, tuple[str, ...]]:
        decoded = custom_ids.decode(custom_id)
        if decoded is None:
            raise PlayerError(Phrase.of("error-old-button"))
        return decoded

    # -- answers

    def _question(self, code: str) -> Question:
        library = self._app.services.library()
        return asked.decode(code, lambda field, id: id in getattr(library, field))

    async def _ask(self, interaction: discord.Interaction, code: str) -> None:
        self._app.spend(interaction, "questions")
        await self._app.answer(interaction, self._question(code))

    async def _choose(self, interaction: discord.Interaction, work: str) -> None:
        self._app.spend(interaction, "questions")
        update = _is_own(interaction)
        if ";" in work:  # the question that was asked, about the one chosen
            await self._app.answer(interaction, self._question(work), update=update)
            return
        if work not in self._app.services.library().works:
            raise PlayerError(Phrase.of("error-old-button"))
        await self._app.verdict(interaction, work, update=update)

    async def _picked(self, interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        verb, args = self._decoded(next(iter(data.get("values") or ()), ""))
        if verb != ActionKind.CHOOSE:
            raise PlayerError(Phrase.of("error-old-button"))
        await self._choose(interaction, *args)

    async def _why(self, interaction: discord.Interaction, code: str) -> None:
        self._app.spend(interaction, "questions")
        answer = (await self._app.asker()).answer(self._question(code))
        await self._app.show(interaction, present.why(answer))

    async def _page(self, interaction: discord.Interaction, code: str, page: str) -> None:
        if not page.isdecimal() or len(page) > 3:
            raise PlayerError(Phrase.of("error-old-button"))
        self._app.spend(interaction, "questions")
        # Who asked turns the page for all; anybody else gets a copy of their own.
        own = _is_own(interaction)
        await self._app.answer(
            interaction,
            self._question(code),
            page=int(page),
            update=own,
            private=None if own else True,
        )

    async def _suggest(self, interaction: discord.Interaction, text: str = "") -> None:
        await open_form(interaction, "suggestion", text)

    async def _reported(self, interaction: discord.Interaction, kind: str) -> None:
        self._app.spend(interaction, "reports")
        await take_form(self._app, interaction, kind)

    async def _packed(self, interaction: discord.Interaction) -> None:
        await take_pack(self._app, interaction)

    async def _try(self, interaction: discord.Interaction, what: str) -> None:
        await show_try(self._app, interaction, what)

    async def _forget(self, interaction: discord.Interaction, user_id: str) -> None:
        await forget(self._app, interaction, user_id)

    # -- rounds

    async def _typed(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        self._app.spend(interaction, "guesses")
        guess = fields(interaction).get("guess", "")
        await self._app.play.typed(interaction, round_id, number, clean(guess))

    async def _which(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        self._app.spend(interaction, "guesses")
        await self._app.play.which(interaction, round_id, number)

    async def _evidence(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        self._app.spend(interaction, "questions")
        await rulings.explain(self._app, interaction, round_id, number)

    async def _appeal(self, interaction: discord.Interaction, round_id: str, number: str) -> None:
        self._app.spend(interaction, "appeals")
        await rulings.appeal(self._app, interaction, round_id, number)

    async def _decide(
        self, interaction: discord.Interaction, word: str, round_id: str, of: str
    ) -> None:
        if word not in ("yes", "no"):
            raise PlayerError(Phrase.of("error-old-button"))
        await rulings.decide(self._app, interaction, round_id, of, accept=word == "yes")

    async def _rematch(self, interaction: discord.Interaction, round_id: str) -> None:
        started = await rulings.here(self._app, interaction, round_id)
        if started.rules.mode.private:  # nobody is offered to play these again
            raise PlayerError(Phrase.of("error-old-button"))
        await start_round(self._app, interaction, started.rules)


async def _unknown(interaction: discord.Interaction, *args: str) -> None:
    raise PlayerError(Phrase.of("error-old-button"))


def _waiting(interaction: discord.Interaction, verb: str, args: tuple[str, ...]) -> Wait:
    """How a click or a form is told to wait."""
    if verb in (ActionKind.ANSWER, ActionKind.SUGGEST) or (
        verb == "set" and args in _FORMS and interaction.type is discord.InteractionType.component
    ):
        return again
    # What comes of these is a message of its own, not a change of the one that was clicked.
    if verb == ActionKind.REMATCH or (verb == ActionKind.TRY and args in _SEEN_BY_ALL):
        return publicly
    if verb == ActionKind.TRY or interaction.message is None:
        return privately
    return quietly


_FORMS = {("rounds",), ("import",)}
_SEEN_BY_ALL = {("round",), ("share",)}


def _is_own(interaction: discord.Interaction) -> bool:
    """Whether who clicked is who asked for the message, or sees it alone."""
    message = interaction.message
    if message is None:
        return False
    metadata = message.interaction_metadata
    return message.flags.ephemeral or (
        metadata is not None and metadata.user.id == interaction.user.id
    )
