"""Reads incidents for people: one, a page, or all of them as a stream. Nothing here writes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, and_, case, func, select, tuple_

from models.cursors import BadCursor as BadCursor
from models.cursors import Cursor
from models.tables import CAUSE, MERGED, OPEN, SYMPTOM, incident, occurrence, service

MAX_PAGE = 500
DETAIL_OCCURRENCES = 100  # the newest ones; an incident may have any number
EXPORT_CHUNK = 500


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """
    Which incidents are meant; None means any.

    since, until: aware UTC; an incident is meant when it was seen between them (last_seen >= since, first_seen < until).
    status: open, resolved or merged; merged incidents are left out unless asked for.
    """

    service: str | None = None
    failure_mode: str | None = None
    status: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """
    One incident as every reader sees it: API, export, console, webhook.

    fix: what domain.verdicts.Fix.as_dict gives; empty when there is none.
    occurrences: how often its failure mode appeared; symptoms and supporting lines are not counted.
    """

    id: str
    service: str
    failure_mode: str
    stage: str
    status: str
    confidence: float
    fault_line: str
    fix: dict[str, Any]
    decided_by: str
    occurrences: int
    first_seen: datetime
    last_seen: datetime
    fingerprint: str

    def as_dict(self) -> dict[str, Any]:
        """Give the JSON form, times in ISO 8601 with offset."""
        return {
            "id": self.id,
            "service": self.service,
            "failure_mode": self.failure_mode,
            "stage": self.stage,
            "status": self.status,
            "confidence": round(self.confidence, 4),
            "fault_line": self.fault_line,
            "fix": self.fix,
            "decided_by": self.decided_by,
            "occurrences": self.occurrences,
            "first_seen": self.first_seen.isoformat(),
            "last_seen": self.last_seen.isoformat(),
            "fingerprint": self.fingerprint,
        }


@dataclass(frozen=True, slots=True)
class OccurrenceRow:
    """
    One appearance in one stream.

    line: 1-based number of the deciding line in the stream; `excerpt` holds the lines around it, from `excerpt_line` on.
    evidence: dicts with line, start, end (byte range in the stream) and text; the deciding line first.
    """

    id: str
    stream: str
    position: int
    role: str
    failure_mode: str
    line: int
    excerpt: str
    excerpt_line: int
    evidence: list[dict[str, Any]]
    confidence: float
    decided_by: str
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class IncidentDetail:
    """An incident with its newest occurrences and the newest symptoms that joined it, each at most DETAIL_OCCURRENCES."""

    incident: IncidentRow
    occurrences: tuple[OccurrenceRow, ...]
    symptoms: tuple[OccurrenceRow, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of incidents; `next_cursor` is None on the last one."""

    items: tuple[IncidentRow, ...]
    next_cursor: str | None


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service that ever had an incident."""

    name: str
    open_incidents: int
    last_seen: datetime | None


def list_incidents(engine: Engine, filter: IncidentFilter, limit: int = 50, cursor: str | None = None) -> Page:
    """
    Give one page, newest last_seen first.

    limit: 1 to MAX_PAGE. cursor: the `next_cursor` of the page before; raises BadCursor when it is not one.
    An incident seen again while pages are read moves to the front, and may be missed by later pages; it is not repeated.
    """
    if not 1 <= limit <= MAX_PAGE:
        raise ValueError(f"limit is {limit}; give 1 to {MAX_PAGE}")
    statement = _select_incidents(filter).order_by(incident.c.last_seen.desc(), incident.c.id.desc()).limit(limit + 1)
    if cursor is not None:
        after = Cursor.parse(cursor)
        statement = statement.where(_before(after))
    with engine.connect() as connection:
        rows = connection.execute(statement).all()
    more = len(rows) > limit
    rows = rows[:limit]
    next_cursor = Cursor(rows[-1].last_seen, rows[-1].key).text() if more else None
    return Page(tuple(_incident_row(row) for row in rows), next_cursor)


def get_incident(engine: Engine, id: str) -> IncidentDetail | None:
    """
    Give the incident with this public id, or None.

    For a merged incident, gives the one it was merged into: old links keep working, and the answer's id differs.
    """
    with engine.connect() as connection:
        key = _surviving_key(connection, id)
        if key is None:
            return None
        row = connection.execute(_incident_columns().where(incident.c.id == key)).one()
        return IncidentDetail(
            _incident_row(row),
            _newest_occurrences(connection, key, CAUSE),
            _newest_occurrences(connection, key, SYMPTOM),
        )


def list_services(engine: Engine) -> tuple[ServiceRow, ...]:
    """Give every service that ever had an incident, by name."""
    is_open = func.count(case((incident.c.status == OPEN, 1)))
    statement = (
        select(service.c.name, is_open.label("open_incidents"), func.max(incident.c.last_seen).label("last_seen"))
        .select_from(service.outerjoin(incident, incident.c.service_id == service.c.id))
        .group_by(service.c.id, service.c.name)
        .order_by(service.c.name)
    )
    with engine.connect() as connection:
        return tuple(ServiceRow(row.name, int(row.open_incidents), row.last_seen) for row in connection.execute(statement))


def stream_incidents(engine: Engine, filter: IncidentFilter) -> Iterator[IncidentRow]:
    """
    Give every incident that is meant, oldest first by opening, reading EXPORT_CHUNK at a time.

    No connection is held between chunks, so a slow reader blocks nobody. What is meant during the whole reading is
    given exactly once.
    """
    last_key = 0
    while True:
        statement = _select_incidents(filter).where(incident.c.id > last_key).order_by(incident.c.id).limit(EXPORT_CHUNK)
        with engine.connect() as connection:
            rows = connection.execute(statement).all()
        for row in rows:
            yield _incident_row(row)
        if len(rows) < EXPORT_CHUNK:
            return
        last_key = rows[-1].key


def incidents_by_key(connection: Connection, keys: Sequence[int]) -> dict[int, IncidentRow]:
    """Give the incidents with these internal keys, as they stand in the transaction of `connection`."""
    rows = connection.execute(_incident_columns().where(incident.c.id.in_(keys)))
    return {row.key: _incident_row(row) for row in rows}


def _incident_columns() -> Select[Any]:
    return select(
        incident.c.id.label("key"),
        incident.c.public_id,
        service.c.name.label("service"),
        *(incident.c[name] for name in _PLAIN_COLUMNS),
    ).join_from(incident, service)


_PLAIN_COLUMNS = (
    "failure_mode", "stage", "status", "confidence", "fault_line", "fix", "decided_by", "occurrences",
    "first_seen", "last_seen", "fingerprint",
)  # fmt: skip


def _select_incidents(wanted: IncidentFilter) -> Select[Any]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.service is not None:
        # By id, so that the index on (service_id, last_seen) gives the order, too.
        named = select(service.c.id).where(service.c.name == wanted.service).scalar_subquery()
        conditions.append(incident.c.service_id == named)
    if wanted.failure_mode is not None:
        conditions.append(incident.c.failure_mode == wanted.failure_mode)
    if wanted.status is not None:
        conditions.append(incident.c.status == wanted.status)
    else:
        conditions.append(incident.c.status != MERGED)
    if wanted.since is not None:
        conditions.append(incident.c.last_seen >= wanted.since)
    if wanted.until is not None:
        conditions.append(incident.c.first_seen < wanted.until)
    return _incident_columns().where(and_(*conditions))


def _before(cursor: Cursor) -> ColumnElement[bool]:
    place = tuple_(incident.c.last_seen, incident.c.id)
    return place < tuple_(cursor.last_seen, cursor.key, types=[incident.c.last_seen.type, incident.c.id.type])


def _surviving_key(connection: Connection, public_id: str) -> int | None:
    """Follow merges to their end. A merged incident is never merged into a merged one twice over: chains are short."""
    row = connection.execute(select(incident.c.id, incident.c.merged_into_id).where(incident.c.public_id == public_id)).one_or_none()
    while row is not None and row.merged_into_id is not None:
        row = connection.execute(select(incident.c.id, incident.c.merged_into_id).where(incident.c.id == row.merged_into_id)).one_or_none()
    return None if row is None else int(row.id)


def _newest_occurrences(connection: Connection, key: int, role: str) -> tuple[OccurrenceRow, ...]:
    names = tuple(OccurrenceRow.__dataclass_fields__)
    statement = (
        select(*(occurrence.c[name] for name in names))
        .where(occurrence.c.incident_id == key, occurrence.c.role == role)
        .order_by(occurrence.c.seen_at.desc(), occurrence.c.position.desc(), occurrence.c.id.desc())
        .limit(DETAIL_OCCURRENCES)
    )
    return tuple(OccurrenceRow(*row) for row in connection.execute(statement))


def _incident_row(row: Row[Any]) -> IncidentRow:
    return IncidentRow(
        id=row.public_id,
        service=row.service,
        failure_mode=row.failure_mode,
        stage=row.stage,
        status=row.status,
        confidence=row.confidence,
        fault_line=row.fault_line,
        fix=row.fix or {},
        decided_by=row.decided_by,
        occurrences=row.occurrences,
        first_seen=row.first_seen,
        last_seen=row.last_seen,
        fingerprint=row.fingerprint,
    )
