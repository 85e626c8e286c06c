"""What trivia needs kept: the store, as the game sees it. `bot/store` implements it over SQL.

Nothing here knows a database. Times are ms since 1970 UTC. What can be rebuilt from the event log
(boards, ratings, used questions) is told apart from what can't (who a player is, documents).
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

import msgspec

from bot.trivia.events import AnyEvent, Guessed, Place


class PlaceTaken(Exception):  # noqa: N818 - a refusal with a reason, not a malfunction
    """Another round is open in that channel."""

    def __init__(self, round: str) -> None:
        super().__init__(round)
        self.round = round


class LogConflict(Exception):  # noqa: N818 - says what happened, as its neighbour does
    """That (round, seq) already holds something else: two processes host one round."""


class OpenRound(msgspec.Struct, frozen=True, kw_only=True):
    """A round that has not left its channel; `host` is the process that runs it, `alive` when it last said so."""

    round: str
    place: Place
    host: str
    alive: int


class BoardRow(msgspec.Struct, frozen=True, kw_only=True):
    """One player on a board or in a record: sums over the rounds that count."""

    player: str
    points: int
    right: int = 0
    answered: int = 0
    rounds: int = 0
    wins: int = 0
    best_streak: int = 0


class Rating(msgspec.Struct, frozen=True, kw_only=True):
    """A measured strength of a player or difficulty of a question; 1500 is the middle."""

    subject: str  # a player id or a question id
    value: float = 1500.0
    games: int = 0


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody who may manage a server, or the operator, has done: ids only.

    `who` is a person (`discord:123`), `operator`, or None once that person's data is deleted;
    `about` names what was changed (a setting, a pack, a round), never what was written in it.
    """

    at: int  # ms since 1970 UTC
    what: str
    who: str | None = None
    server: str | None = None
    about: str = ""


class Store(Protocol):
    """Everything that must survive. Each call is one transaction: it happens wholly or not at all."""

    # --- the event log -------------------------------------------------------------------------
    async def append(self, events: Sequence[AnyEvent]) -> None:
        """Add events of one round, in order, and whatever follows from them, in one transaction.

        The same (round, seq) with the same content again is passed over, so a write whose answer
        was lost can be repeated. `RoundStarted` opens the round in its channel under its `host`;
        `Resumed` gives it to another host; `Ended` books its standings when it counts; `Left`
        closes it and frees the channel; `AppealAccepted` books its changes; `Asked` marks the question used on the server.

        Raises:
            PlaceTaken: a `RoundStarted` where another round is open; nothing was added.
            LogConflict: an event differs from what is stored under its (round, seq); nothing added.
        """

    async def events_of(self, round: str) -> list[AnyEvent]:
        """All events of a round, by seq; empty if there is no such round."""

    async def guesses_of(self, player: str) -> list[Guessed]:
        """Every guess of a player, oldest first."""

    def log(self, after: int = 0) -> AsyncIterator[tuple[int, AnyEvent]]:
        """All events with their position (rising), from the one behind position `after`."""

    async def rebuild(self) -> int:
        """Empty all that follows from the log and derive it anew; how many events were read.

        Agrees with what `append` booked, whoever has been forgotten since.
        """

    # --- open rounds ---------------------------------------------------------------------------
    async def open_rounds(self, host: str | None = None) -> list[OpenRound]:
        """Rounds that have not left their channel, of one host or of all."""

    async def alive(self, host: str, now: int) -> None:
        """The process is running; one write for all its rounds."""

    async def claim(self, round: str, host: str, now: int, dead_before: int) -> bool:
        """Take a round over if its host is `host` itself or was last alive before `dead_before`."""

    # --- people --------------------------------------------------------------------------------
    async def player_of(self, person: str) -> str:
        """The random id of a person (`discord:123`), made at the first call."""

    async def known_player(self, person: str) -> str | None:
        """The random id of a person, if there is one."""

    async def people_of(self, players: Sequence[str]) -> Mapping[str, str]:
        """Who players are; those forgotten are absent."""

    async def forget(self, person: str) -> None:
        """Destroy the link to a person and every document about them.

        Their events and their admin actions stay, nameless.
        """

    # --- boards, ratings, used questions (all follow from the log) -----------------------------
    async def board(
        self, *, server: str | None, since: int = 0, until: int | None = None, limit: int = 10
    ) -> list[BoardRow]:
        """Most points first (then fewer answers, then player id), of one server or of all (None).

        `since` is included, `until` is not; both are compared with when a round ended.
        """

    async def record(self, player: str, server: str | None = None) -> BoardRow:
        """All a player has done in rounds that count; zeros if nothing."""

    async def used(self, server: str) -> Mapping[str, int]:
        """Question ids asked on a server and when last, ms; the dealer takes the longest unasked."""

    async def ratings(self, subjects: Sequence[str]) -> Mapping[str, Rating]:
        """The ratings there are; unrated subjects are absent."""

    async def rated_upto(self) -> int:
        """The log position up to which ratings are computed."""

    async def save_ratings(self, ratings: Sequence[Rating], *, after: int, upto: int) -> bool:
        """Write ratings and move the position from `after` to `upto`; False if it was elsewhere."""

    async def reset_ratings(self) -> None:
        """Forget all ratings and start from position 0."""

    # --- documents -----------------------------------------------------------------------------
    # Small values by scope (`server:1`, `player:ab12`, `bot`), kind and name: settings, presets,
    # packs, preferences, practice cards, daily results, appeals.
    async def get(self, scope: str, kind: str, name: str = "") -> bytes | None:
        """A document, or None."""

    async def get_each(
        self, scopes: Sequence[str], kind: str, name: str = ""
    ) -> Mapping[str, bytes]:
        """The same document of several scopes, by scope; where there is none it is absent."""

    async def put(self, scope: str, kind: str, name: str = "", *, value: bytes | None) -> None:
        """Write a document, or delete it (None)."""

    async def documents(
        self, scope: str, kind: str | None = None
    ) -> Mapping[tuple[str, str], bytes]:
        """All documents of a scope (and kind) by (kind, name)."""

    # --- what admins did -----------------------------------------------------------------------
    async def note(self, action: Action) -> None:
        """Write an admin's action down."""

    async def noted(
        self, *, server: str | None = None, who: str | None = None, limit: int = 100
    ) -> list[Action]:
        """Actions, newest first: of one server or of all (None), by one person or by anybody (None)."""

    async def drop_noted(self, before: int) -> int:
        """Let the actions before a time go; how many there were."""
