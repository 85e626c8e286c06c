"""Why? and appeals: the evidence of a ruling, and who may overrule it."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord import ui

from bot.cards import Card, Line, Section, Tone, person
from bot.care.actions import Did
from bot.discord_app import custom_ids
from bot.discord_app.app import App
from bot.discord_app.drawing import Layout, draw, say
from bot.discord_app.play import person_of
from bot.errors import PlayerError
from bot.trivia import cards as round_cards
from bot.trivia.events import Change, Guessed, RoundStarted
from bot.words import Listing, Phrase, Voice


async def explain(app: App, interaction: discord.Interaction, round_id: str, number: str) -> None:
    """Why?: the evidence, and the person's own guess with what the judge said of it.

    Raises:
        PlayerError: the question is still open, or was none of this place.
    """
    await here(app, interaction, round_id)
    found = await app.services.referee.why(round_id, _number(number), person_of(interaction.user))
    if found is None:
        raise PlayerError(Phrase.of("error-old-button"))
    sources = app.services.library().sources
    card = round_cards.evidence_card(found.question, sources)
    lines = _own_guess(found.guess)
    sections = (
        *((Section(heading=Phrase.of("why-yours"), lines=lines),) if lines else ()),
        *card.sections,
    )
    whole = Card(
        lead=card.lead,
        badge=card.badge,
        reason=card.reason,
        sections=sections,
        sources=card.sources,
        private=True,
    )
    await app.show(interaction, whole)


def _own_guess(guess: Guessed | None) -> tuple[Line, ...]:
    if guess is None or guess.text is None:
        return ()
    judged = Phrase.of(f"judged-{guess.judged}")
    lines = [Line(text=Phrase.of("why-guess", text=guess.text, judged=judged))]
    if guess.reason is not None:
        lines.append(Line(text=guess.reason))
    return tuple(lines)


async def appeal(app: App, interaction: discord.Interaction, round_id: str, number: str) -> None:
    """Appeal was pressed: whoever hosts the round is asked, in the channel.

    Raises:
        PlayerError: there is nothing to appeal.
    """
    await here(app, interaction, round_id)
    someone = person_of(interaction.user)
    made = await app.services.referee.appeal(round_id, someone, _number(number))
    found = await app.services.referee.why(round_id, made.number, someone)
    said = found.guess.text if found and found.guess and found.guess.text else ""
    key = (found.question.told or found.question.answers[0]) if found else ""
    who = person(str(interaction.user.id))
    voice = await app.room_voice(interaction.guild_id, interaction.guild_locale)
    card = Card(
        lead=Phrase.of("appeal-asks", who=who, said=said, number=made.number),
        tone=Tone.QUESTION,
        badge=Phrase.of("appeal-badge"),
        reason=Phrase.of("appeal-key", answer=key),
        footer=Phrase.of("appeal-who"),
    )
    view = draw(card, voice, _decision(voice, round_id, made.of))
    await app.reply(interaction, view, private=False)


def _decision(voice: Voice, round_id: str, of: int) -> ui.ActionRow[Layout]:
    return ui.ActionRow(
        *(
            ui.Button[Layout](
                label=say(voice, Phrase.of(f"button-appeal-{word}"), 80),
                style=style,
                custom_id=custom_ids.encode("rule", word, round_id, str(of)),
            )
            for word, style in (
                ("yes", discord.ButtonStyle.success),
                ("no", discord.ButtonStyle.secondary),
            )
        )
    )


async def decide(
    app: App, interaction: discord.Interaction, round_id: str, of: str, *, accept: bool
) -> None:
    """Accept or Refuse was pressed; the appeal's message says what became of it.

    Raises:
        PlayerError: not theirs to decide, or decided already.
    """
    await here(app, interaction, round_id)
    changes = await app.services.referee.decide(
        round_id,
        person_of(interaction.user),
        _number(of, most=6),
        accept=accept,
        may_manage=interaction.permissions.manage_messages,
    )
    did = Did.APPEAL_ACCEPTED if accept else Did.APPEAL_REFUSED
    await app.note(interaction, did, f"{round_id} {of}")
    voice = await app.room_voice(interaction.guild_id, interaction.guild_locale)
    card = await _decided(app, changes, person(str(interaction.user.id)), accept=accept)
    await app.reply(interaction, draw(card, voice), update=True)


async def _decided(app: App, changes: Sequence[Change], by: str, *, accept: bool) -> Card:
    badge = Phrase.of("appeal-badge")
    if not accept:
        return Card(lead=Phrase.of("appeal-refused", by=by), badge=badge)
    people = await app.services.store.people_of([change.player for change in changes])
    told = tuple(
        Phrase.of(
            "round-change",
            who=round_cards.named(people.get(change.player)),
            points=change.points,
        )
        for change in changes
    )
    lines = (Line(text=Phrase.of("round-recounted", changes=Listing(told))),) if told else ()
    return Card(
        lead=Phrase.of("appeal-accepted", by=by),
        tone=Tone.RIGHT,
        badge=badge,
        sections=(Section(lines=lines),),
    )


async def here(app: App, interaction: discord.Interaction, round_id: str) -> RoundStarted:
    """The round's start, if it is (or was) played where the click was made, or by who clicked alone.

    Raises:
        PlayerError: it is another place's or person's, or no round.
    """
    events = await app.services.store.events_of(round_id)
    started = events[0] if events else None
    if not isinstance(started, RoundStarted):
        raise PlayerError(Phrase.of("error-old-button"))
    if started.rules.mode.private:
        player = await app.services.store.known_player(person_of(interaction.user))
        theirs = player == started.starter
    else:
        theirs = started.place.channel == str(interaction.channel_id)
    if not theirs:
        raise PlayerError(Phrase.of("error-not-yours"))
    return started


def _number(text: str, most: int = 4) -> int:
    if not text.isdecimal() or len(text) > most:
        raise PlayerError(Phrase.of("error-old-button"))
    return int(text)
