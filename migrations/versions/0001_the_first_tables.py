"""The first tables: incidents, occurrences, positions, checkpoints, subscriptions, outbox."""

import sqlalchemy as sa
from alembic import op

_BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "checkpoint",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checkpoint")),
    )
    op.create_index("ix_checkpoint_source", "checkpoint", ["source"], unique=False)

    op.create_table(
        "service",
        sa.Column("id", _BIG_ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
        sa.UniqueConstraint("name", name=op.f("uq_service_name")),
    )
    op.create_table(
        "stream_position",
        sa.Column("consumer_group", sa.String(length=255), nullable=False),
        sa.Column("partition", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("consumer_group", "partition", name=op.f("pk_stream_position")),
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret_ref", sa.String(length=255), nullable=False),
        sa.Column("service", sa.Text(), nullable=True),
        sa.Column("failure_mode", sa.String(length=64), nullable=True),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
    )
    op.create_table(
        "incident",
        sa.Column("id", _BIG_ID, nullable=False),
        sa.Column("public_id", sa.String(length=32), nullable=False),
        sa.Column("service_id", _BIG_ID, nullable=False),
        sa.Column("failure_mode", sa.String(length=64), nullable=False),
        sa.Column("stage", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("fault_line", sa.Text(), nullable=False),
        sa.Column("fix", sa.JSON(), nullable=True),
        sa.Column("occurrences", sa.Integer(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into_id", _BIG_ID, nullable=True),
        sa.CheckConstraint("status IN ('open', 'resolved', 'merged')", name=op.f("ck_incident_status_known")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["incident.id"], name=op.f("fk_incident_merged_into_id_incident")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_incident_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
        sa.UniqueConstraint("public_id", name=op.f("uq_incident_public_id")),
    )
    op.create_index("ix_incident_merged_into_id", "incident", ["merged_into_id"], unique=False)
    op.create_index("ix_incident_newest", "incident", ["last_seen", "id"], unique=False)
    op.create_index("ix_incident_of_mode_newest", "incident", ["failure_mode", "last_seen", "id"], unique=False)
    op.create_index("ix_incident_of_service_newest", "incident", ["service_id", "last_seen", "id"], unique=False)
    op.create_index(
        "uq_incident_open",
        "incident",
        ["service_id", "fingerprint"],
        unique=True,
        sqlite_where=sa.text("status = 'open'"),
        postgresql_where=sa.text("status = 'open'"),
    )

    op.create_table(
        "occurrence",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("incident_id", _BIG_ID, nullable=False),
        sa.Column("service_id", _BIG_ID, nullable=False),
        sa.Column("head_id", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("symptomatic", sa.Boolean(), nullable=False),
        sa.Column("absorbing", sa.Boolean(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("failure_mode", sa.String(length=64), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("excerpt", sa.Text(), nullable=False),
        sa.Column("excerpt_line", sa.BigInteger(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.Column("fix", sa.JSON(), nullable=True),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('cause', 'supporting', 'symptom')", name=op.f("ck_occurrence_role_known")),
        sa.ForeignKeyConstraint(["head_id"], ["occurrence.id"], name=op.f("fk_occurrence_head_id_occurrence")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_occurrence_incident_id_incident")),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name=op.f("fk_occurrence_service_id_service")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occurrence")),
    )
    op.create_index(
        "ix_occurrence_absorbing",
        "occurrence",
        ["service_id", "seen_at"],
        unique=False,
        sqlite_where=sa.text("absorbing"),
        postgresql_where=sa.text("absorbing"),
    )
    op.create_index("ix_occurrence_head_id", "occurrence", ["head_id"], unique=False)
    op.create_index("ix_occurrence_of_incident", "occurrence", ["incident_id", "role", "seen_at", "position"], unique=False)
    op.create_index(
        "ix_occurrence_symptomatic",
        "occurrence",
        ["service_id", "seen_at"],
        unique=False,
        sqlite_where=sa.text("symptomatic"),
        postgresql_where=sa.text("symptomatic"),
    )

    op.create_table(
        "outbox",
        sa.Column("id", _BIG_ID, nullable=False),
        sa.Column("incident_id", _BIG_ID, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_outbox_incident_id_incident")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index("ix_outbox_incident_id", "outbox", ["incident_id"], unique=False)

    op.create_table(
        "delivery",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("outbox_id", _BIG_ID, nullable=False),
        sa.Column("subscription_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_answer", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state IN ('pending', 'delivered', 'dead')", name=op.f("ck_delivery_state_known")),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_delivery_outbox_id_outbox")),
        sa.ForeignKeyConstraint(["subscription_id"], ["subscription.id"], name=op.f("fk_delivery_subscription_id_subscription")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
        sa.UniqueConstraint("outbox_id", "subscription_id", name=op.f("uq_delivery_outbox_id_subscription_id")),
    )
    op.create_index("ix_delivery_due", "delivery", ["state", "next_attempt_at"], unique=False)
    op.create_index("ix_delivery_subscription_id", "delivery", ["subscription_id"], unique=False)


def downgrade() -> None:
    op.drop_table("delivery")
    op.drop_table("outbox")
    op.drop_table("occurrence")
    op.drop_table("incident")
    op.drop_table("subscription")
    op.drop_table("stream_position")
    op.drop_table("service")
    op.drop_table("checkpoint")
