"""What is to be told to subscribers, and each delivery's state. Sending is left to notify/."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, insert, or_, select, update

from models.engine import write
from models.identity import fresh_id
from models.incidents import IncidentRow
from models.tables import DEAD, DELIVERED, PENDING, delivery, outbox, subscription

OPENED = "incident.opened"
CHANGED = "incident.changed"  # the cause of a symptom was found: same incident, new failure mode and fix
MERGED = "incident.merged"  # a symptom turned out to belong to another incident, named by merged_into

PAYLOAD_VERSION = 1
MAX_ANSWER_CHARACTERS = 2048


@dataclass(frozen=True, slots=True)
class ClaimedDelivery:
    """
    A delivery that is ours to send until the lease ends.

    attempts: how many there were, this one included. message_id: the same for every attempt.
    """

    id: str
    attempts: int
    subscription_id: str
    url: str
    secret_ref: str
    payload: dict[str, Any]

    @property
    def message_id(self) -> str:
        """The id by which a receiver tells a repeat from a new message."""
        return f"msg_{self.id}"


@dataclass(frozen=True, slots=True)
class DeadDelivery:
    """A delivery that was given up after `attempts` attempts, with the last answer it got."""

    id: str
    subscription_id: str
    kind: str
    incident_id: str
    attempts: int
    last_answer: str
    updated_at: datetime


def put(
    connection: Connection,
    incident_key: int,
    kind: str,
    row: IncidentRow,
    now: datetime,
    merged_into: str | None = None,
) -> None:
    """Write an outbox row, and a delivery for each subscription that wants it, in the transaction of `connection`."""
    payload = {"version": PAYLOAD_VERSION, "type": kind, "occurred_at": now.isoformat(), **row.as_dict()}
    if merged_into is not None:
        payload["merged_into"] = merged_into
    values = {"incident_id": incident_key, "kind": kind, "payload": payload, "created_at": now}
    outbox_id = connection.execute(insert(outbox).values(values).returning(outbox.c.id)).scalar_one()
    subscribers = connection.execute(_interested(incident_key, row)).scalars().all()
    deliveries = [
        {
            "id": fresh_id(),
            "outbox_id": outbox_id,
            "subscription_id": subscriber,
            "state": PENDING,
            "attempts": 0,
            "next_attempt_at": now,
            "last_answer": "",
            "updated_at": now,
        }
        for subscriber in subscribers
    ]
    if deliveries:
        connection.execute(insert(delivery), deliveries)


def claim(engine: Engine, now: datetime, limit: int, lease: timedelta) -> tuple[ClaimedDelivery, ...]:
    """
    Take up to `limit` due deliveries, oldest due first. Two claimers never get the same one.

    A claimed delivery that is not marked within `lease` (its claimer died) is due again: at least once, not exactly.
    """

    def work(connection: Connection) -> tuple[ClaimedDelivery, ...]:
        due = (
            select(
                delivery.c.id,
                delivery.c.attempts + 1,
                subscription.c.id,
                subscription.c.url,
                subscription.c.secret_ref,
                outbox.c.payload,
            )
            .join_from(delivery, subscription, delivery.c.subscription_id == subscription.c.id)
            .join(outbox, delivery.c.outbox_id == outbox.c.id)
            .where(delivery.c.state == PENDING, delivery.c.next_attempt_at <= now)
            .order_by(delivery.c.next_attempt_at, delivery.c.outbox_id)
            .limit(limit)
            .with_for_update(of=delivery, skip_locked=True)
        )
        claimed = tuple(ClaimedDelivery(*row) for row in connection.execute(due))
        if claimed:
            connection.execute(
                update(delivery)
                .where(delivery.c.id.in_([one.id for one in claimed]))
                .values(attempts=delivery.c.attempts + 1, next_attempt_at=now + lease, updated_at=now)
            )
        return claimed

    return write(engine, work)


def mark_delivered(engine: Engine, claimed: ClaimedDelivery, answer: str, now: datetime) -> bool:
    """Keep that the receiver took it. False when the claim had run out and someone else has it."""
    return _mark(engine, claimed, answer, now, {"state": DELIVERED})


def mark_failed(engine: Engine, claimed: ClaimedDelivery, answer: str, now: datetime, retry_at: datetime) -> bool:
    """Keep that it failed and is due again at `retry_at`. False when the claim had run out."""
    return _mark(engine, claimed, answer, now, {"next_attempt_at": retry_at})


def mark_dead(engine: Engine, claimed: ClaimedDelivery, answer: str, now: datetime) -> bool:
    """Give it up; it is kept, listed and replayable. False when the claim had run out."""
    return _mark(engine, claimed, answer, now, {"state": DEAD})


def list_dead(engine: Engine, limit: int = 100) -> tuple[DeadDelivery, ...]:
    """Give the deliveries that were given up, newest first."""
    statement = (
        select(delivery, outbox.c.kind, outbox.c.payload)
        .join_from(delivery, outbox, delivery.c.outbox_id == outbox.c.id)
        .where(delivery.c.state == DEAD)
        .order_by(delivery.c.updated_at.desc(), delivery.c.id)
        .limit(limit)
    )
    with engine.connect() as connection:
        return tuple(
            DeadDelivery(row.id, row.subscription_id, row.kind, row.payload["id"], row.attempts, row.last_answer, row.updated_at)
            for row in connection.execute(statement)
        )


def replay(engine: Engine, id: str, now: datetime) -> bool:
    """Make a dead delivery due now, with all its attempts before it again. False when no dead one has this id."""

    def work(connection: Connection) -> bool:
        changed = connection.execute(
            update(delivery).where(delivery.c.id == id, delivery.c.state == DEAD).values(state=PENDING, attempts=0, next_attempt_at=now, updated_at=now)
        )
        return changed.rowcount == 1

    return write(engine, work)


def pending_count(engine: Engine) -> int:
    """Say how many deliveries wait to be sent."""
    with engine.connect() as connection:
        statement = select(func.count()).select_from(delivery).where(delivery.c.state == PENDING)
        return int(connection.execute(statement).scalar_one())


def _interested(incident_key: int, row: IncidentRow) -> Select[tuple[str]]:
    """Select the active subscriptions whose filters fit, and those that were told of this incident before."""
    told = select(delivery.c.subscription_id).join(outbox).where(outbox.c.incident_id == incident_key)
    fits = or_(subscription.c.failure_mode.is_(None), subscription.c.failure_mode == row.failure_mode)
    return select(subscription.c.id).where(
        subscription.c.active,
        or_(subscription.c.service.is_(None), subscription.c.service == row.service),
        or_(fits, subscription.c.id.in_(told)),
    )


def _mark(engine: Engine, claimed: ClaimedDelivery, answer: str, now: datetime, values: dict[str, Any]) -> bool:
    """Mark only what is still ours: the number of attempts tells one claim from the next."""

    def work(connection: Connection) -> bool:
        changed = connection.execute(
            update(delivery)
            .where(
                delivery.c.id == claimed.id,
                delivery.c.state == PENDING,
                delivery.c.attempts == claimed.attempts,
            )
            .values(last_answer=answer[:MAX_ANSWER_CHARACTERS], updated_at=now, **values)
        )
        return changed.rowcount == 1

    return write(engine, work)
