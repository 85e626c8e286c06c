"""Before going online: the token is tried, and the application says what it may ask for.

One look at the application's flags tells whether message content is granted, so that the bot never
asks for an intent that Discord would refuse with close code 4014.
"""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import msgspec

from bot.errors import AGAIN, LeitmotifError
from bot.words import Phrase

_CONTENT_FLAGS = (1 << 18) | (1 << 19)
_TRIES = 6


class LoginError(LeitmotifError):
    """Discord won't let the bot in; the phrase says what to do about it."""

    exit_code = 1


class Unreachable(LoginError):  # noqa: N818 - a state that passes
    """Discord does not answer now."""

    exit_code = AGAIN


class Preflight(msgspec.Struct, frozen=True, kw_only=True):
    """What Discord says about this bot before it connects."""

    application: int
    name: str
    flags: int
    gateway: str
    shards: int  # as Discord recommends

    @property
    def reads_messages(self) -> bool:
        """Whether the application may ask for message content."""
        return bool(self.flags & _CONTENT_FLAGS)


async def preflight(
    token: str, api_url: str, *, tries: int = _TRIES, pause: float = 1.0
) -> Preflight:
    """Ask Discord about the application and the gateway.

    Raises:
        LoginError: the token is refused, or Discord can't be reached after some tries.
    """
    headers = {"Authorization": f"Bot {token}"}
    timeout = aiohttp.ClientTimeout(total=20)
    async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
        application = await _get(session, f"{api_url}/applications/@me", tries, pause)
        gateway = await _get(session, f"{api_url}/gateway/bot", tries, pause)
    return Preflight(
        application=int(application["id"]),
        name=application["name"],
        flags=application.get("flags") or 0,
        gateway=gateway["url"],
        shards=gateway["shards"],
    )


async def _get(
    session: aiohttp.ClientSession, url: str, tries: int, pause: float
) -> dict[str, Any]:
    why = ""
    for attempt in range(tries):
        if attempt:
            await asyncio.sleep(pause * 2 ** (attempt - 1))
        try:
            async with session.get(url) as response:
                if response.status == 401:
                    raise LoginError(Phrase.of("login-token"))
                if response.status == 200:
                    data: dict[str, Any] = await response.json()
                    return data
                why = f"{response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            why = str(error) or type(error).__name__
    raise Unreachable(Phrase.of("login-unreachable", url=url, why=why))
