"""How people are called where they play: for pictures, in which a mention would be a number."""

from __future__ import annotations

import discord

from bot.discord_app.recent import Recent

_KEPT = 5_000  # people; in memory only, learnt anew after a restart from whoever plays


class Names:
    """Names as last seen with a click, a command or a guess."""

    def __init__(self) -> None:
        self._kept: Recent[str, str] = Recent(_KEPT)

    def seen(self, user: discord.abc.User) -> None:
        """Somebody did something, under this name."""
        self._kept.put(f"discord:{user.id}", user.display_name)

    def of(self, person: str | None) -> str | None:
        """A person's name; None when they have done nothing since the start, or are forgotten."""
        return self._kept.get(person) if person is not None else None
