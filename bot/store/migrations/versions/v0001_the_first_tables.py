"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "bookings",
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("player", sa.String(length=32), nullable=False),
        sa.Column("server", sa.String(length=64), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("correct", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("wins", sa.Integer(), nullable=False),
        sa.Column("best_streak", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("position", "player", name=op.f("pk_bookings")),
    )
    with op.batch_alter_table("bookings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bookings_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_bookings_server_at"), ["server", "at"], unique=False)

    op.create_table(
        "documents",
        sa.Column("scope", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "kind", "name", name=op.f("pk_documents")),
    )
    op.create_table(
        "events",
        sa.Column(
            "position",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("round", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_events")),
        sa.UniqueConstraint("round", "seq", name=op.f("uq_events_round_seq")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hosts",
        sa.Column("host", sa.String(length=64), nullable=False),
        sa.Column("alive", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
    )
    op.create_table(
        "marks",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_marks")),
    )
    op.create_table(
        "open_rounds",
        sa.Column("round", sa.String(length=32), nullable=False),
        sa.Column("front", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("server", sa.String(length=64), nullable=True),
        sa.Column("host", sa.String(length=64), nullable=False),
        sa.Column("alive", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("round", name=op.f("pk_open_rounds")),
        sa.UniqueConstraint("front", "channel", name=op.f("uq_open_rounds_front_channel")),
    )
    with op.batch_alter_table("open_rounds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_open_rounds_host"), ["host"], unique=False)

    op.create_table(
        "players",
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("player", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_players")),
        sa.UniqueConstraint("player", name=op.f("uq_players_player")),
    )
    op.create_table(
        "ratings",
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("games", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_ratings")),
    )
    op.create_table(
        "totals",
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("player", sa.String(length=32), nullable=False),
        sa.Column("points", sa.BigInteger(), nullable=False),
        sa.Column("correct", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("wins", sa.Integer(), nullable=False),
        sa.Column("best_streak", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "player", name=op.f("pk_totals")),
    )
    op.create_index(op.f("ix_totals_scope_points"), "totals", ["scope", "points"])
    op.create_table(
        "used_questions",
        sa.Column("server", sa.String(length=64), nullable=False),
        sa.Column("question", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("server", "question", name=op.f("pk_used_questions")),
    )


def downgrade() -> None:
    """Go back to the one before."""
    op.drop_table("used_questions")
    op.drop_table("totals")
    op.drop_table("ratings")
    op.drop_table("players")
    with op.batch_alter_table("open_rounds", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_open_rounds_host"))

    op.drop_table("open_rounds")
    op.drop_table("marks")
    op.drop_table("hosts")
    op.drop_table("events")
    op.drop_table("documents")
    with op.batch_alter_table("bookings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bookings_server_at"))
        batch_op.drop_index(batch_op.f("ix_bookings_at"))

    op.drop_table("bookings")
