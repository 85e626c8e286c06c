"""The tables. `events` is the record; bookings, totals and used questions are derived from it.

Every change here needs a migration in `migrations/versions`; a test holds the two equal.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

# SQLite numbers rows by itself only in a column of type INTEGER.
_position = BigInteger().with_variant(Integer(), "sqlite")

events = Table(
    "events",
    metadata,
    Column("position", _position, primary_key=True, autoincrement=True),
    Column("round", String(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),  # ms since 1970 UTC, like every time here
    Column("kind", String(16), nullable=False),
    Column("data", Text, nullable=False),  # the event as JSON
    UniqueConstraint("round", "seq"),
    sqlite_autoincrement=True,  # a position is never given twice
)

open_rounds = Table(
    "open_rounds",
    metadata,
    Column("round", String(32), primary_key=True),
    Column("front", String(16), nullable=False),
    Column("channel", String(64), nullable=False),
    Column("server", String(64)),
    Column("host", String(64), nullable=False),
    Column("alive", BigInteger, nullable=False),
    UniqueConstraint("front", "channel"),  # one open round a channel, whoever asks first
    Index(None, "host"),
)

# When each process last said that it runs; one write for all its rounds.
hosts = Table(
    "hosts",
    metadata,
    Column("host", String(64), primary_key=True),
    Column("alive", BigInteger, nullable=False),
)

# The ledger that boards sum up: what each event booked for a player (see bot/trivia/booking.py).
bookings = Table(
    "bookings",
    metadata,
    Column("position", _position, primary_key=True),  # of the event that booked it
    Column("player", String(32), primary_key=True),
    Column("server", String(64)),  # null: a direct message
    Column("at", BigInteger, nullable=False),  # when its round ended
    Column("points", Integer, nullable=False),
    Column("correct", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("rounds", Integer, nullable=False),
    Column("wins", Integer, nullable=False),
    Column("best_streak", Integer, nullable=False),
    Index(None, "server", "at"),
    Index(None, "at"),
)

# All-time sums, so that the longest board is a read of its first rows. `scope` is a server, or "*".
totals = Table(
    "totals",
    metadata,
    Column("scope", String(64), primary_key=True),
    Column("player", String(32), primary_key=True),
    Column("points", BigInteger, nullable=False),
    Column("correct", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("rounds", Integer, nullable=False),
    Column("wins", Integer, nullable=False),
    Column("best_streak", Integer, nullable=False),
    Index(None, "scope", "points"),  # read backwards, the order of the board
)

used_questions = Table(
    "used_questions",
    metadata,
    Column("server", String(64), primary_key=True),
    Column("question", String(64), primary_key=True),
    Column("at", BigInteger, nullable=False),
)

players = Table(
    "players",
    metadata,
    Column("person", String(64), primary_key=True),
    Column("player", String(32), nullable=False, unique=True),
)

ratings = Table(
    "ratings",
    metadata,
    Column("subject", String(64), primary_key=True),
    Column("value", Float, nullable=False),
    Column("games", Integer, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("scope", String(80), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("name", String(128), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# Counters of the store itself, e.g. up to which position ratings are computed.
marks = Table(
    "marks",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", BigInteger, nullable=False),
)

# What admins and the operator did; ids only, let go of after some months.
actions = Table(
    "actions",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("what", String(32), nullable=False),
    Column("who", String(64)),  # null: a person who has deleted their data
    Column("server", String(64)),
    Column("about", String(200), nullable=False),
    Index(None, "server", "at"),
    Index(None, "who"),
    Index(None, "at"),
)
