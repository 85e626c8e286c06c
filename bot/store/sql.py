"""The store over SQLAlchemy: boards, people, ratings and documents; the event log and that of
admin actions are beside it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.store.access import reading, writing
from bot.store.actions import ActionLog
from bot.store.log import EVERYWHERE, EventLog, upsert
from bot.store.tables import (
    actions,
    bookings,
    documents,
    hosts,
    marks,
    open_rounds,
    players,
    ratings,
    totals,
    used_questions,
)
from bot.trivia.events import Place
from bot.trivia.ports import BoardRow, OpenRound, Rating

RATED = "rated_upto"
_SUMS = ("points", "correct", "answered", "rounds", "wins")


class SqlStore(EventLog, ActionLog):
    """`bot.trivia.ports.Store` on SQLite or PostgreSQL; each call is one transaction."""

    # --- open rounds

    async def open_rounds(self, host: str | None = None) -> list[OpenRound]:
        """Rounds not yet ended, of one host or of all, in the order of their ids."""
        query = (
            select(open_rounds, hosts.c.alive.label("host_alive"))
            .outerjoin(hosts, hosts.c.host == open_rounds.c.host)
            .order_by(open_rounds.c.round)
        )
        if host is not None:
            query = query.where(open_rounds.c.host == host)
        async with reading(self._engine) as connection:
            return [
                OpenRound(
                    round=row.round,
                    place=Place(front=row.front, channel=row.channel, server=row.server),
                    host=row.host,
                    alive=max(row.alive, row.host_alive or 0),
                )
                for row in await connection.execute(query)
            ]

    async def alive(self, host: str, now: int) -> None:
        """The process is running."""
        async with writing(self._engine) as connection:
            row = {"host": host, "alive": now}
            await connection.execute(upsert(connection, hosts, row, {"alive": now}))

    async def claim(self, round: str, host: str, now: int, dead_before: int) -> bool:
        """Take a round over; one statement, so that of two who claim at once one wins."""
        lives = select(hosts.c.host).where(hosts.c.alive >= dead_before)
        dead = (open_rounds.c.alive < dead_before) & open_rounds.c.host.not_in(lives)
        async with writing(self._engine) as connection:
            taken = await connection.execute(
                update(open_rounds)
                .where(open_rounds.c.round == round, or_(open_rounds.c.host == host, dead))
                .values(host=host, alive=now)
            )
            return bool(taken.rowcount)

    # --- people

    async def player_of(self, person: str) -> str:
        """The random id of a person, made at the first call."""
        known = await self.known_player(person)
        if known is not None:
            return known
        try:
            async with writing(self._engine) as connection:
                player = secrets.token_hex(8)
                await connection.execute(insert(players).values(person=person, player=player))
                return player
        except IntegrityError:  # somebody made it meanwhile
            return await self.player_of(person)

    async def known_player(self, person: str) -> str | None:
        """The random id of a person, if there is one."""
        query = select(players.c.player).where(players.c.person == person)
        async with reading(self._engine) as connection:
            found: str | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def people_of(self, wanted: Sequence[str]) -> Mapping[str, str]:
        """Who players are; those forgotten are absent."""
        query = select(players).where(players.c.player.in_(wanted))
        async with reading(self._engine) as connection:
            return {row.player: row.person for row in await connection.execute(query)}

    async def forget(self, person: str) -> None:
        """Destroy the link to a person and every document about them; what they did stays, nameless."""
        async with writing(self._engine) as connection:
            query = select(players.c.player).where(players.c.person == person)
            player = (await connection.execute(query)).scalar_one_or_none()
            scopes = [f"person:{person}", f"player:{player}"]
            await connection.execute(delete(documents).where(documents.c.scope.in_(scopes)))
            await connection.execute(delete(players).where(players.c.person == person))
            theirs = update(actions).where(actions.c.who == person)
            await connection.execute(theirs.values(who=None))

    # --- boards

    async def board(
        self, *, server: str | None, since: int = 0, until: int | None = None, limit: int = 10
    ) -> list[BoardRow]:
        """Most points first. All time is read from the totals, a span is summed from the ledger."""
        if since == 0 and until is None:
            query = (
                select(totals)
                .where(totals.c.scope == (EVERYWHERE if server is None else server))
                .order_by(totals.c.points.desc(), totals.c.answered, totals.c.player)
            )
        else:
            span = [bookings.c.at >= since]
            if until is not None:
                span.append(bookings.c.at < until)
            if server is not None:
                span.append(bookings.c.server == server)
            sums = [func.sum(bookings.c[name]).label(name) for name in _SUMS]
            best = func.max(bookings.c.best_streak).label("best_streak")
            query = (
                select(bookings.c.player, *sums, best)
                .where(*span)
                .group_by(bookings.c.player)
                .order_by(sums[0].desc(), sums[2], bookings.c.player)
            )
        async with reading(self._engine) as connection:
            return [_board_row(row) for row in await connection.execute(query.limit(limit))]

    async def record(self, player: str, server: str | None = None) -> BoardRow:
        """All a player has done in rounds that count; zeros if nothing."""
        scope = EVERYWHERE if server is None else server
        query = select(totals).where(totals.c.scope == scope, totals.c.player == player)
        async with reading(self._engine) as connection:
            row = (await connection.execute(query)).one_or_none()
        return _board_row(row) if row else BoardRow(player=player, points=0)

    async def used(self, server: str) -> Mapping[str, int]:
        """Question ids asked on a server and when last, ms."""
        query = select(used_questions).where(used_questions.c.server == server)
        async with reading(self._engine) as connection:
            return {row.question: row.at for row in await connection.execute(query)}

    # --- ratings

    async def ratings(self, subjects: Sequence[str]) -> Mapping[str, Rating]:
        """The ratings there are; unrated subjects are absent."""
        query = select(ratings).where(ratings.c.subject.in_(subjects))
        async with reading(self._engine) as connection:
            return {
                row.subject: Rating(subject=row.subject, value=row.value, games=row.games)
                for row in await connection.execute(query)
            }

    async def rated_upto(self) -> int:
        """The log position up to which ratings are computed."""
        async with reading(self._engine) as connection:
            return await _mark(connection)

    async def save_ratings(self, new: Sequence[Rating], *, after: int, upto: int) -> bool:
        """Write ratings and move the position on, if nobody else has moved it."""
        async with writing(self._engine) as connection:
            if after == 0 and await _mark(connection) == 0:
                row = {"name": RATED, "value": 0}
                await connection.execute(upsert(connection, marks, row, {"value": marks.c.value}))
            moved = await connection.execute(
                update(marks)
                .where(marks.c.name == RATED, marks.c.value == after)
                .values(value=upto)
            )
            if not moved.rowcount:
                return False
            for rating in new:
                change = {"value": rating.value, "games": rating.games}
                row = {"subject": rating.subject, **change}
                await connection.execute(upsert(connection, ratings, row, change))
            return True

    async def reset_ratings(self) -> None:
        """Forget all ratings and start from position 0."""
        async with writing(self._engine) as connection:
            await connection.execute(delete(ratings))
            await connection.execute(delete(marks).where(marks.c.name == RATED))

    # --- documents

    async def get(self, scope: str, kind: str, name: str = "") -> bytes | None:
        """A document, or None."""
        query = select(documents.c.value).where(
            documents.c.scope == scope, documents.c.kind == kind, documents.c.name == name
        )
        async with reading(self._engine) as connection:
            found: bytes | None = (await connection.execute(query)).scalar_one_or_none()
            return found

    async def get_each(
        self, scopes: Sequence[str], kind: str, name: str = ""
    ) -> Mapping[str, bytes]:
        """The same document of several scopes, by scope."""
        query = select(documents.c.scope, documents.c.value).where(
            documents.c.scope.in_(scopes), documents.c.kind == kind, documents.c.name == name
        )
        async with reading(self._engine) as connection:
            return {row.scope: row.value for row in await connection.execute(query)}

    async def put(self, scope: str, kind: str, name: str = "", *, value: bytes | None) -> None:
        """Write a document, or delete it (None)."""
        row = {"scope": scope, "kind": kind, "name": name, "value": value}
        async with writing(self._engine) as connection:
            if value is None:
                await connection.execute(
                    delete(documents).where(
                        documents.c.scope == scope,
                        documents.c.kind == kind,
                        documents.c.name == name,
                    )
                )
            else:
                await connection.execute(upsert(connection, documents, row, {"value": value}))

    async def documents(
        self, scope: str, kind: str | None = None
    ) -> Mapping[tuple[str, str], bytes]:
        """All documents of a scope (and kind) by (kind, name)."""
        query = select(documents).where(documents.c.scope == scope)
        if kind is not None:
            query = query.where(documents.c.kind == kind)
        async with reading(self._engine) as connection:
            return {(row.kind, row.name): row.value for row in await connection.execute(query)}

    async def everywhere(self, kind: str) -> Mapping[tuple[str, str], bytes]:
        """All documents of a kind by (scope, name); for looking after them, not for play."""
        query = select(documents).where(documents.c.kind == kind)
        async with reading(self._engine) as connection:
            return {(row.scope, row.name): row.value for row in await connection.execute(query)}


async def _mark(connection: Any) -> int:
    found = await connection.execute(select(marks.c.value).where(marks.c.name == RATED))
    return found.scalar_one_or_none() or 0


def _board_row(row: Row[Any]) -> BoardRow:
    return BoardRow(
        player=row.player,
        points=int(row.points),
        right=int(row.correct),
        answered=int(row.answered),
        rounds=int(row.rounds),
        wins=int(row.wins),
        best_streak=int(row.best_streak),
    )
