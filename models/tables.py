"""The tables, with one index for each query that needs one. Statements on them live beside, by subject."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
    true,
)

from models.types import LogText, PlainJson, UtcTime

NAMING_CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

OPEN = "open"
RESOLVED = "resolved"
MERGED = "merged"  # a symptom's incident whose occurrences all went to the incident of their cause

CAUSE = "cause"
SUPPORTING = "supporting"
SYMPTOM = "symptom"

PENDING = "pending"
DELIVERED = "delivered"
DEAD = "dead"

# SQLite only counts up a primary key by itself when its type is exactly INTEGER.
_BIG_ID = BigInteger().with_variant(Integer, "sqlite")

metadata = MetaData(naming_convention=NAMING_CONVENTION)

service = Table(
    "service",
    metadata,
    Column("id", _BIG_ID, primary_key=True),
    Column("name", LogText, nullable=False, unique=True),
)

incident = Table(
    "incident",
    metadata,
    Column("id", _BIG_ID, primary_key=True),
    Column("public_id", String(32), nullable=False, unique=True),
    Column("service_id", _BIG_ID, ForeignKey("service.id"), nullable=False),
    Column("failure_mode", String(64), nullable=False),
    Column("stage", String(32), nullable=False),
    Column("status", String(16), nullable=False),
    Column("fingerprint", LogText, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("decided_by", LogText, nullable=False),
    Column("fault_line", LogText, nullable=False),
    Column("fix", PlainJson),
    Column("occurrences", Integer, nullable=False),
    Column("first_seen", UtcTime, nullable=False),
    Column("last_seen", UtcTime, nullable=False),
    Column("merged_into_id", _BIG_ID, ForeignKey("incident.id")),
    CheckConstraint(f"status IN ('{OPEN}', '{RESOLVED}', '{MERGED}')", name="status_known"),
    # One open incident a service and fingerprint: the identity of an incident while it is open.
    Index(
        "uq_incident_open",
        "service_id",
        "fingerprint",
        unique=True,
        sqlite_where=text(f"status = '{OPEN}'"),
        postgresql_where=text(f"status = '{OPEN}'"),
    ),
    Index("ix_incident_merged_into_id", "merged_into_id"),
    Index("ix_incident_newest", "last_seen", "id"),
    Index("ix_incident_of_service_newest", "service_id", "last_seen", "id"),
    Index("ix_incident_of_mode_newest", "failure_mode", "last_seen", "id"),
)

# The id of an occurrence is the hash of its identity (stream, position, failure mode): see models/identity.py. A unique
# index over the three columns themselves would not do: a stream's name may be longer than an index entry may be.
occurrence = Table(
    "occurrence",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("incident_id", _BIG_ID, ForeignKey("incident.id"), nullable=False),
    Column("service_id", _BIG_ID, ForeignKey("service.id"), nullable=False),
    # The occurrence of the deciding line of the same verdict; its own id when it is that occurrence.
    Column("head_id", String(32), ForeignKey("occurrence.id"), nullable=False),
    Column("role", String(16), nullable=False),
    # A deciding line that other modes explain: it moves to the incident of the nearest cause.
    Column("symptomatic", Boolean, nullable=False),
    # A deciding line that draws symptoms to its incident.
    Column("absorbing", Boolean, nullable=False),
    Column("stream", LogText, nullable=False),
    Column("position", BigInteger, nullable=False),
    Column("failure_mode", String(64), nullable=False),
    Column("line", BigInteger, nullable=False),
    Column("excerpt", LogText, nullable=False),
    Column("excerpt_line", BigInteger, nullable=False),
    Column("evidence", PlainJson, nullable=False),
    Column("fix", PlainJson),
    Column("fingerprint", LogText, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("decided_by", LogText, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    CheckConstraint(f"role IN ('{CAUSE}', '{SUPPORTING}', '{SYMPTOM}')", name="role_known"),
    Index("ix_occurrence_of_incident", "incident_id", "role", "seen_at", "position"),
    Index("ix_occurrence_head_id", "head_id"),
    # The nearest cause of a symptom, and the symptoms near a cause.
    Index(
        "ix_occurrence_absorbing",
        "service_id",
        "seen_at",
        sqlite_where=text("absorbing"),
        postgresql_where=text("absorbing"),
    ),
    Index(
        "ix_occurrence_symptomatic",
        "service_id",
        "seen_at",
        sqlite_where=text("symptomatic"),
        postgresql_where=text("symptomatic"),
    ),
)

stream_position = Table(
    "stream_position",
    metadata,
    Column("consumer_group", String(255), primary_key=True),
    Column("partition", Integer, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
)

checkpoint = Table(
    "checkpoint",
    metadata,
    # The hash of source and stream, for the same reason as the id of an occurrence.
    Column("id", String(32), primary_key=True),
    Column("source", LogText, nullable=False),
    Column("stream", LogText, nullable=False),
    Column("state", PlainJson, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Index("ix_checkpoint_source", "source"),
)

subscription = Table(
    "subscription",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("url", LogText, nullable=False),
    # Names the signing secret; the secret itself is never stored.
    Column("secret_ref", String(255), nullable=False),
    Column("service", LogText),
    Column("failure_mode", String(64)),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("created_at", UtcTime, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _BIG_ID, primary_key=True),
    Column("incident_id", _BIG_ID, ForeignKey("incident.id"), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("payload", PlainJson, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Index("ix_outbox_incident_id", "incident_id"),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("outbox_id", _BIG_ID, ForeignKey("outbox.id"), nullable=False),
    Column("subscription_id", String(32), ForeignKey("subscription.id"), nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", UtcTime, nullable=False),
    Column("last_answer", LogText, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    UniqueConstraint("outbox_id", "subscription_id"),
    CheckConstraint(f"state IN ('{PENDING}', '{DELIVERED}', '{DEAD}')", name="state_known"),
    Index("ix_delivery_due", "state", "next_attempt_at"),
    Index("ix_delivery_subscription_id", "subscription_id"),
)
