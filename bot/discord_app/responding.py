"""First responses to interactions, sent without the library's own way of sending them.

That way asks Discord for the whole message back and takes it apart, which costs more than answering
does, and after a fault it sleeps for a second or more, past the three seconds Discord gives. This
one asks for nothing back and tries once more at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

import aiohttp
import discord
import msgspec
import structlog
from discord import InteractionResponseType as Kind
from discord.http import Route

from bot.discord_app.drawing import Layout, finished, say
from bot.discord_app.failures import FAILED, UNHEARD
from bot.discord_app.languages import reader
from bot.words import Phrase

log = structlog.get_logger("leitmotif.discord")

_EPHEMERAL, _COMPONENTS_V2 = 1 << 6, 1 << 15
_HEADERS = {"Content-Type": "application/json"}
_A_TRY = aiohttp.ClientTimeout(total=1.3)  # two of them fit into Discord's three seconds
_ACKNOWLEDGED = 40060  # Discord's code for an interaction that has its first response
_SENT = "first response sent"
_LOST = "told to wait, and heard nothing"
_WAITING = {Kind.deferred_message_update, Kind.deferred_channel_message}
TIMER = "told to wait at"  # in an interaction's `extras`: what will tell Discord to wait
_encode = msgspec.json.Encoder().encode


async def show(
    interaction: discord.Interaction, view: Layout | msgspec.Raw, *, private: bool
) -> None:
    """Answer with a message; one that is drawn already only where Discord was not told to wait."""
    if not isinstance(view, msgspec.Raw):
        follow_up = partial(interaction.followup.send, view=view, ephemeral=private)
        if await _followed(interaction, follow_up):
            return
    flags = _COMPONENTS_V2 | (_EPHEMERAL if private else 0)
    await _respond(interaction, Kind.channel_message, _body(view, flags))


async def redraw(interaction: discord.Interaction, view: Layout | msgspec.Raw) -> None:
    """Answer a click by changing its message, also after it was told that nothing is new yet."""
    if not isinstance(view, msgspec.Raw):
        follow_up: Callable[[], Awaitable[object]]
        if interaction.response.type is Kind.deferred_message_update:
            follow_up = partial(interaction.edit_original_response, view=view)
        else:
            follow_up = partial(interaction.followup.send, view=view, ephemeral=True)
        if await _followed(interaction, follow_up):
            return
    await _respond(interaction, Kind.message_update, _body(view, _COMPONENTS_V2))


async def nothing_new(interaction: discord.Interaction) -> None:
    """Answer a click without changing anything yet; its token can still edit the message."""
    if await arrived(interaction):
        return
    await _respond(interaction, Kind.deferred_message_update, None)


async def wait(interaction: discord.Interaction, *, private: bool) -> None:
    """Answer that the answer is on its way."""
    flags = {"flags": _EPHEMERAL} if private else None
    await _respond(interaction, Kind.deferred_channel_message, flags)


async def open_form(interaction: discord.Interaction, form: discord.ui.Modal) -> None:
    """Answer with a form; who had to be told something before it is told to ask for it again."""
    if not await arrived(interaction):
        await interaction.response.send_modal(form)
    elif interaction.response.type in _WAITING:
        await ask_again(interaction)


async def ask_again(interaction: discord.Interaction) -> None:
    """Tell who waits for a form that it comes too late: it has to be the first answer."""
    text = say(reader(interaction), Phrase.of("error-form-late"), 600)
    await show(interaction, finished(discord.ui.TextDisplay(text)), private=True)


def choices_of(offered: Iterable[tuple[str, str]]) -> msgspec.Raw:
    """Choices for somebody who is typing, by name and value."""
    return msgspec.Raw(_encode([{"name": name, "value": value} for name, value in offered]))


async def offer(interaction: discord.Interaction, choices: msgspec.Raw) -> None:
    """Answer somebody who is typing; who has typed on or gone meanwhile is missing nothing."""
    try:
        await _respond(interaction, Kind.autocomplete_result, {"choices": choices})
    except FAILED as late:
        interaction.response._response_type = Kind.autocomplete_result  # not tried once more
        log.debug("choices came too late", failure=repr(late))


def components_of(view: Layout) -> msgspec.Raw:
    """A view as it is sent; it can be sent again."""
    components: Any = view
    return msgspec.Raw(_encode(components.to_components()))


def _body(view: Layout | msgspec.Raw, flags: int) -> dict[str, Any]:
    return {
        "components": view if isinstance(view, msgspec.Raw) else components_of(view),
        "flags": flags,
        "allowed_mentions": {"parse": []},
    }


async def _respond(interaction: discord.Interaction, kind: Kind, data: object) -> None:
    response = interaction.response
    if response.is_done():
        raise discord.InteractionResponded(interaction)
    # Taken before the first await: two answers to one interaction must not both go out.
    response._response_type = kind
    sent = interaction.extras[_SENT] = asyncio.get_running_loop().create_future()
    body = {"type": kind.value} if data is None else {"type": kind.value, "data": data}
    url = f"{Route.BASE}/interactions/{interaction.id}/{interaction.token}/callback"
    session: aiohttp.ClientSession = interaction._session
    try:
        await _post(session, url, _encode(body))
    except BaseException as failure:
        if isinstance(failure, UNHEARD) and kind in _WAITING:
            interaction.extras[_LOST] = True  # what follows it shows whether it has arrived
        else:
            response._response_type = None
        raise
    finally:
        if not sent.done():
            sent.set_result(None)


async def arrived(interaction: discord.Interaction) -> bool:
    """Whether the first response was made, once it has reached Discord: only then can it be edited.

    Where it was not, who asks is about to make it: Discord is not told to wait any more.
    """
    if timer := interaction.extras.pop(TIMER, None):
        timer.cancel()
    if _SENT in interaction.extras:
        await interaction.extras[_SENT]
    return interaction.response.is_done()


async def _followed(
    interaction: discord.Interaction, follow_up: Callable[[], Awaitable[object]]
) -> bool:
    """Whether a first response was made and this could follow it; where none was, nothing is sent.

    Raises:
        discord.HTTPException: Discord refused it.
    """
    if not await arrived(interaction):
        return False
    try:
        await follow_up()
    except discord.NotFound:
        if not interaction.extras.pop(_LOST, False):
            raise
        interaction.response._response_type = None  # it has not: there is still one to make
        return False
    return True


async def _post(session: aiohttp.ClientSession, url: str, body: bytes) -> None:
    for last in (False, True):
        try:
            async with session.post(url, data=body, headers=_HEADERS, timeout=_A_TRY) as answer:
                if answer.status < 300:
                    return
                told = await _told(answer)
                if last and isinstance(told, dict) and told.get("code") == _ACKNOWLEDGED:
                    return  # the first try arrived, only its answer was lost
                if answer.status < 500 or last:
                    _refused(answer, told)
        except (aiohttp.ClientError, OSError):
            if last:
                raise


async def _told(answer: aiohttp.ClientResponse) -> Any:
    try:
        return await discord.http.json_or_text(answer)
    except ValueError:
        return "not what Discord says"  # some proxy's, on the way


def _refused(answer: aiohttp.ClientResponse, message: Any) -> None:
    if answer.status == 403:
        raise discord.Forbidden(answer, message)
    if answer.status == 404:
        raise discord.NotFound(answer, message)
    if answer.status >= 500:
        raise discord.DiscordServerError(answer, message)
    raise discord.HTTPException(answer, message)
