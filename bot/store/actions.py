"""What admins and the operator did, kept beside the game for whoever has to find out later."""

from __future__ import annotations

import secrets

from sqlalchemy import delete, insert, select

from bot.store.access import reading, writing
from bot.store.lean import AsyncEngine
from bot.store.tables import actions
from bot.trivia.ports import Action

ABOUT_ROOM = 200  # letters the column holds


class ActionLog:
    """The part of the store that remembers admin actions."""

    _engine: AsyncEngine

    async def note(self, action: Action) -> None:
        """Write an admin's action down."""
        row = {
            "id": secrets.token_hex(8),
            "at": action.at,
            "what": action.what,
            "who": action.who,
            "server": action.server,
            "about": action.about.replace("\0", "")[:ABOUT_ROOM],  # PostgreSQL keeps no NUL
        }
        async with writing(self._engine) as connection:
            await connection.execute(insert(actions).values(row))

    async def noted(
        self, *, server: str | None = None, who: str | None = None, limit: int = 100
    ) -> list[Action]:
        """Actions, newest first: of one server or of all, by one person or by anybody."""
        query = select(actions).order_by(actions.c.at.desc(), actions.c.id).limit(limit)
        if server is not None:
            query = query.where(actions.c.server == server)
        if who is not None:
            query = query.where(actions.c.who == who)
        async with reading(self._engine) as connection:
            return [
                Action(at=row.at, what=row.what, who=row.who, server=row.server, about=row.about)
                for row in await connection.execute(query)
            ]

    async def drop_noted(self, before: int) -> int:
        """Let the actions before a time go; how many there were."""
        async with writing(self._engine) as connection:
            gone = await connection.execute(delete(actions).where(actions.c.at < before))
            return int(gone.rowcount)
