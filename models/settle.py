"""
Settles the new occurrences of one service into incidents, whatever order they arrive in.

A cause falls into the open incident of its fingerprint. A symptom falls into the incident of the nearest cause in time,
or stands alone when none is near; it moves when a nearer cause arrives later. So the result is a function of what has
been seen, not of the order (docs/decisions/0004-one-transaction.md). The caller holds the lock of the service.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, delete, exists, func, insert, select, update

from models import outbox
from models.identity import fresh_id
from models.incidents import incidents_by_key
from models.nearest import Timeline
from models.occurrences import Draft, stage_of
from models.tables import CAUSE, MERGED, OPEN, SYMPTOM, incident, occurrence
from models.tables import outbox as outbox_table

_CHUNK = 500  # ids in one statement: far below both databases' limits for parameters


@dataclass(frozen=True, slots=True)
class Settled:
    """What one service's share of a batch changed; see models.store.Applied."""

    opened: tuple[str, ...]
    occurrences_added: int


@dataclass(frozen=True, slots=True)
class _Symptom:
    """The head of a symptom that is stored already, and where it belongs now."""

    id: str
    seen_at: datetime
    key: int
    role: str


@dataclass(frozen=True, slots=True)
class _Near:
    """
    The causes near a batch, and since when and until when they are all there are.

    A symptom before `since` or after `until` is nearer to a cause that is not new; None where there is none so near.
    """

    timeline: Timeline
    since: datetime | None
    until: datetime | None


@dataclass(slots=True)
class _Changes:
    """What happened to incidents (by key) in this transaction; told to the outbox at its end."""

    created: dict[int, str] = field(default_factory=dict)
    taken_over: set[int] = field(default_factory=set)
    merged: dict[int, int] = field(default_factory=dict)
    counts: Counter[int] = field(default_factory=Counter)
    touched: set[int] = field(default_factory=set)


def settle(connection: Connection, service_id: int, drafts: Sequence[Draft], window: timedelta, now: datetime) -> Settled:
    """Store the occurrences of `drafts` that are new, open, change and merge incidents, and write the outbox."""
    known = _known_heads(connection, drafts)
    fresh = sorted((draft for draft in drafts if draft.id not in known), key=_order)
    causes = [draft for draft in fresh if not draft.symptomatic]
    symptoms = [draft for draft in fresh if draft.symptomatic]
    changes = _Changes()

    homes = _open_homes(connection, service_id, causes, changes)
    added = _insert(connection, service_id, [(draft, homes[draft.fingerprint], CAUSE) for draft in causes], changes)
    near = _causes_near(connection, service_id, fresh, window)
    added += _place_symptoms(connection, service_id, symptoms, near.timeline, window, changes)
    left = _move_symptoms(connection, service_id, causes, near, window, changes)
    added += _insert_followers(connection, service_id, [(draft, known[draft.id]) for draft in drafts if draft.id in known])

    for key, target in left.items():
        _close_if_empty(connection, key, target, changes)
    for key in sorted(changes.touched):
        _refresh(connection, key, changes.counts[key])
    _tell(connection, changes, now)
    opened = tuple(public_id for key, public_id in changes.created.items() if key not in changes.taken_over)
    return Settled(opened, added)


def _order(draft: Draft) -> tuple[datetime, str, int]:
    return draft.seen_at, draft.head["stream"], draft.head["position"]


def _known_heads(connection: Connection, drafts: Sequence[Draft]) -> dict[str, int]:
    """Give the incident of each head that is stored already."""
    return _incident_of(connection, [draft.id for draft in drafts])


def _incident_of(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for chunk in _chunks(ids):
        statement = select(occurrence.c.id, occurrence.c.incident_id).where(occurrence.c.id.in_(chunk))
        found.update({row.id: row.incident_id for row in connection.execute(statement)})
    return found


def _open_homes(connection: Connection, service_id: int, drafts: Sequence[Draft], changes: _Changes) -> dict[str, int]:
    """Give the open incident of each fingerprint in `drafts`, opening what is missing."""
    first_of: dict[str, Draft] = {}
    for draft in drafts:
        first_of.setdefault(draft.fingerprint, draft)
    homes: dict[str, int] = {}
    for chunk in _chunks(list(first_of)):
        statement = select(incident.c.fingerprint, incident.c.id).where(
            incident.c.service_id == service_id, incident.c.status == OPEN, incident.c.fingerprint.in_(chunk)
        )
        homes.update({row.fingerprint: row.id for row in connection.execute(statement)})
    for fingerprint, draft in first_of.items():
        if fingerprint not in homes:
            homes[fingerprint] = _open(connection, service_id, draft, changes)
    return homes


def _open(connection: Connection, service_id: int, draft: Draft, changes: _Changes) -> int:
    public_id = fresh_id()
    values = {
        "public_id": public_id,
        "service_id": service_id,
        "failure_mode": draft.head["failure_mode"],
        "stage": stage_of(draft.head["failure_mode"]),
        "status": OPEN,
        "fingerprint": draft.fingerprint,
        "occurrences": 0,
        "first_seen": draft.seen_at,
        "last_seen": draft.seen_at,
        **_face(draft.head),
    }
    key = int(connection.execute(insert(incident).values(values).returning(incident.c.id)).scalar_one())
    changes.created[key] = public_id
    return key


def _face(head: Mapping[str, Any] | RowMapping) -> dict[str, Any]:
    """What an incident shows of its deciding occurrence."""
    evidence = head["evidence"]
    return {
        "confidence": head["confidence"],
        "decided_by": head["decided_by"],
        "fault_line": evidence[0]["text"] if evidence else "",
        "fix": head["fix"],
    }


def _insert(connection: Connection, service_id: int, placed: Sequence[tuple[Draft, int, str]], changes: _Changes) -> int:
    """Insert heads with the incident and role they were given, then their followers; say how many rows that were."""
    if not placed:
        return 0
    heads = [draft.head | {"incident_id": key, "service_id": service_id, "role": role} for draft, key, role in placed]
    connection.execute(insert(occurrence), heads)
    for _, key, role in placed:
        changes.touched.add(key)
        changes.counts[key] += role == CAUSE
    as_symptoms = {draft.id for draft, _, role in placed if role == SYMPTOM}
    return len(heads) + _insert_followers(connection, service_id, [(draft, key) for draft, key, _ in placed], as_symptoms)


def _insert_followers(
    connection: Connection,
    service_id: int,
    placed: Sequence[tuple[Draft, int]],
    as_symptoms: Iterable[str] = (),
) -> int:
    """Insert the followers that are new, each beside its head."""
    rows: dict[str, dict[str, Any]] = {}
    for draft, key in placed:
        for row in draft.followers:
            home = {"incident_id": key, "service_id": service_id}
            rows.setdefault(row["id"], row | home | ({"role": SYMPTOM} if draft.id in as_symptoms else {}))
    stored = _incident_of(connection, list(rows))
    fresh = [row for id_, row in rows.items() if id_ not in stored]
    if fresh:
        connection.execute(insert(occurrence), fresh)
    return len(fresh)


def _causes_near(connection: Connection, service_id: int, fresh: Sequence[Draft], window: timedelta) -> _Near:
    """
    Load the causes that may be nearest to anything this batch can touch.

    Those between the first and the last moment of the batch, and the one before and the one after: no other can be
    nearer to a symptom than these. So the reading stays small however much a service has seen.
    """
    moments = [draft.seen_at for draft in fresh if draft.symptomatic or draft.absorbing]
    if not moments:
        return _Near(Timeline(()), None, None)
    first, last = min(moments), max(moments)
    seen_at = occurrence.c.seen_at
    is_cause = and_(occurrence.c.service_id == service_id, occurrence.c.absorbing, incident.c.status == OPEN)
    joined = select(seen_at).join_from(occurrence, incident, occurrence.c.incident_id == incident.c.id).where(is_cause)
    before = joined.where(seen_at < first, seen_at >= first - 2 * window).order_by(seen_at.desc()).limit(1)
    after = joined.where(seen_at > last, seen_at <= last + 2 * window).order_by(seen_at).limit(1)
    lower = connection.execute(before).scalar()
    upper = connection.execute(after).scalar()
    between = joined.add_columns(incident.c.fingerprint, incident.c.id).where(seen_at.between(lower or first, upper or last))
    rows = connection.execute(between.distinct())
    return _Near(Timeline((row.seen_at, row.fingerprint, row.id) for row in rows), lower, upper)


def _place_symptoms(
    connection: Connection,
    service_id: int,
    symptoms: Sequence[Draft],
    timeline: Timeline,
    window: timedelta,
    changes: _Changes,
) -> int:
    targets = {draft.id: timeline.nearest(draft.seen_at, window) for draft in symptoms}
    homes = _open_homes(connection, service_id, [draft for draft in symptoms if targets[draft.id] is None], changes)
    placed: list[tuple[Draft, int, str]] = []
    for draft in symptoms:
        target = targets[draft.id]
        placed.append((draft, homes[draft.fingerprint], CAUSE) if target is None else (draft, target, SYMPTOM))
    return _insert(connection, service_id, placed, changes)


def _move_symptoms(
    connection: Connection,
    service_id: int,
    causes: Sequence[Draft],
    near: _Near,
    window: timedelta,
    changes: _Changes,
) -> dict[int, int]:
    """
    Move the stored symptoms that one of the new `causes` explains better than what they belong to.

    Gives the incidents that symptoms left, each with the one its earliest symptom went to.
    """
    moments = [draft.seen_at for draft in causes if draft.absorbing]
    if not moments:
        return {}
    left: dict[int, int] = {}
    moves: dict[int, list[str]] = {}
    since, until = min(moments) - window, max(moments) + window
    since = since if near.since is None else max(since, near.since)
    until = until if near.until is None else min(until, near.until)
    for symptom in _symptoms_between(connection, service_id, since, until):
        target = near.timeline.nearest(symptom.seen_at, window)
        if target is None or target == symptom.key:
            continue
        left.setdefault(symptom.key, target)
        moves.setdefault(target, []).append(symptom.id)
        changes.touched |= {symptom.key, target}
        changes.counts[symptom.key] -= symptom.role == CAUSE
    for target, ids in moves.items():
        for chunk in _chunks(ids):
            connection.execute(update(occurrence).where(occurrence.c.head_id.in_(chunk)).values(incident_id=target, role=SYMPTOM))
    return left


def _symptoms_between(connection: Connection, service_id: int, since: datetime, until: datetime) -> list[_Symptom]:
    statement = (
        select(occurrence.c.id, occurrence.c.seen_at, occurrence.c.incident_id, occurrence.c.role)
        .join_from(occurrence, incident, occurrence.c.incident_id == incident.c.id)
        .where(
            occurrence.c.service_id == service_id,
            occurrence.c.symptomatic,
            occurrence.c.seen_at.between(since, until),
            incident.c.status == OPEN,
        )
        .order_by(occurrence.c.seen_at, occurrence.c.id)
    )
    return [_Symptom(*row) for row in connection.execute(statement)]


def _close_if_empty(connection: Connection, key: int, target: int, changes: _Changes) -> None:
    """
    End an incident that all its occurrences have left.

    When the target was opened just now, nobody has heard of it: it takes over the id that people know, and the empty
    incident goes. Else people know both: the empty one stays, marked as merged.
    """
    if connection.execute(select(exists().where(occurrence.c.incident_id == key))).scalar_one():
        return
    changes.touched.discard(key)
    if target in changes.created and target not in changes.taken_over:
        public_id = connection.execute(select(incident.c.public_id).where(incident.c.id == key)).scalar_one()
        connection.execute(update(outbox_table).where(outbox_table.c.incident_id == key).values(incident_id=target))
        connection.execute(delete(incident).where(incident.c.id == key))
        connection.execute(update(incident).where(incident.c.id == target).values(public_id=public_id))
        changes.taken_over.add(target)
    else:
        connection.execute(update(incident).where(incident.c.id == key).values(status=MERGED, merged_into_id=target, occurrences=0))
        changes.merged[key] = target


def _refresh(connection: Connection, key: int, added: int) -> None:
    """Bring count, times and face of an incident up to date; its face is its earliest deciding occurrence."""
    of_incident = occurrence.c.incident_id == key
    earliest = select(occurrence).where(of_incident, occurrence.c.role == CAUSE).order_by(occurrence.c.seen_at, occurrence.c.position, occurrence.c.id).limit(1)
    bounds = [
        select(edge(occurrence.c.seen_at)).where(of_incident, occurrence.c.role == role).scalar_subquery()
        for edge in (func.min, func.max)
        for role in (CAUSE, SYMPTOM)
    ]
    head = connection.execute(earliest).mappings().one()
    moments = connection.execute(select(*bounds)).one()
    connection.execute(
        update(incident)
        .where(incident.c.id == key)
        .values(
            occurrences=incident.c.occurrences + added,
            first_seen=min(moment for moment in moments[:2] if moment is not None),
            last_seen=max(moment for moment in moments[2:] if moment is not None),
            **_face(head),
        )
    )


def _tell(connection: Connection, changes: _Changes, now: datetime) -> None:
    """Write the outbox rows of this transaction, from the final state of each incident."""
    kinds = {key: outbox.CHANGED if key in changes.taken_over else outbox.OPENED for key in changes.created}
    kinds |= dict.fromkeys(changes.merged, outbox.MERGED)
    if not kinds:
        return
    rows = incidents_by_key(connection, [*kinds, *changes.merged.values()])
    for key, kind in kinds.items():
        survivor = rows[changes.merged[key]].id if key in changes.merged else None
        outbox.put(connection, key, kind, rows[key], now, merged_into=survivor)


def _chunks(items: Sequence[str]) -> Iterable[Sequence[str]]:
    return (items[start : start + _CHUNK] for start in range(0, len(items), _CHUNK))
