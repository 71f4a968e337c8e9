"""Turns verdicts into the rows of their occurrences; which incident they belong to is decided in models/settle.py."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.failure_modes import BY_CODE, UNKNOWN
from domain.records import Record
from domain.verdicts import Evidence, Finding, Verdict
from models.identity import identity
from models.tables import CAUSE, SUPPORTING, SYMPTOM
from models.types import storable

EXCERPT_LINES_BEFORE = 6
EXCERPT_LINES_AFTER = 12
MAX_EXCERPT_BYTES = 8 * 1024


@dataclass(frozen=True, slots=True)
class Classified:
    """A record with what was decided about it. Verdicts of `none` store nothing."""

    record: Record
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """
    The occurrences of one verdict, before they have an incident.

    id: the id of the head, the occurrence of the deciding line. head, followers: rows without incident and service.
    """

    id: str
    service: str
    fingerprint: str
    seen_at: datetime
    symptomatic: bool
    absorbing: bool
    head: dict[str, Any] = field(repr=False)
    followers: tuple[dict[str, Any], ...] = field(repr=False)


def drafts(classified: Iterable[Classified]) -> dict[str, Draft]:
    """Give a draft for each fault in the batch by id; of two on the same deciding line with the same mode, the first."""
    found: dict[str, Draft] = {}
    for item in classified:
        for verdict in item.verdicts:
            if verdict.cause is not None:
                draft = _draft(item.record, verdict, verdict.cause)
                found.setdefault(draft.id, draft)
    return found


def is_symptom(failure_mode: str) -> bool:
    """Say whether `failure_mode` is usually the visible effect of another."""
    known = BY_CODE.get(failure_mode)
    return known is not None and known.symptom


def stage_of(failure_mode: str) -> str:
    """Give the stage of the closed list; empty for `unknown`, which has none."""
    known = BY_CODE.get(failure_mode)
    return known.stage if known is not None else ""


def _draft(record: Record, verdict: Verdict, cause: Finding) -> Draft:
    symptomatic = is_symptom(verdict.failure_mode)
    absorbing = not symptomatic and verdict.failure_mode != UNKNOWN
    fingerprint = storable(verdict.fingerprint) or f"v0:{verdict.failure_mode}"
    head_id = identity(record.stream, cause.evidence.start, verdict.failure_mode)
    excerpt, excerpt_line = _excerpt(record, cause.evidence)
    shared = {"head_id": head_id, "stream": record.stream, "seen_at": record.collected_at, "fingerprint": fingerprint}
    head = shared | {
        "id": head_id,
        "role": CAUSE,
        "symptomatic": symptomatic,
        "absorbing": absorbing,
        "position": cause.evidence.start,
        "failure_mode": verdict.failure_mode,
        "line": cause.evidence.line,
        "excerpt": excerpt,
        "excerpt_line": excerpt_line,
        "evidence": [_evidence(evidence) for evidence in verdict.evidence],
        "fix": verdict.fix.as_dict() if verdict.fix is not None else None,
        "confidence": verdict.confidence,
        "decided_by": verdict.decided_by,
    }
    followers = [_follower(shared, SUPPORTING, finding) for finding in verdict.supporting]
    followers += [_follower(shared, SYMPTOM, finding) for finding in verdict.symptoms]
    once = {row["id"]: row for row in reversed(followers) if row["id"] != head_id}
    return Draft(
        id=head_id,
        service=storable(record.service),
        fingerprint=fingerprint,
        seen_at=record.collected_at,
        symptomatic=symptomatic,
        absorbing=absorbing,
        head=head,
        followers=tuple(once.values()),
    )


def _follower(shared: dict[str, Any], role: str, finding: Finding) -> dict[str, Any]:
    evidence = finding.evidence
    return shared | {
        "id": identity(shared["stream"], evidence.start, finding.failure_mode),
        "role": role,
        "symptomatic": False,
        "absorbing": False,
        "position": evidence.start,
        "failure_mode": finding.failure_mode,
        "line": evidence.line,
        "excerpt": evidence.text,
        "excerpt_line": evidence.line,
        "evidence": [_evidence(evidence)],
        "fix": None,
        "confidence": finding.confidence,
        "decided_by": finding.decided_by,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"line": evidence.line, "start": evidence.start, "end": evidence.end, "text": evidence.text}


def _excerpt(record: Record, evidence: Evidence) -> tuple[str, int]:
    """Give the lines of the record around the deciding one, and the number of the first; the evidence when it is elsewhere."""
    start = evidence.start - record.start
    if not 0 <= start < len(record.data):
        return evidence.text, evidence.line
    first, line = start, evidence.line
    for _ in range(EXCERPT_LINES_BEFORE):
        earlier = record.data.rfind(b"\n", 0, max(first - 1, 0)) + 1
        if earlier == first or start - earlier > MAX_EXCERPT_BYTES // 2:
            break
        first, line = earlier, line - 1
    end = start
    for _ in range(EXCERPT_LINES_AFTER + 1):
        newline = record.data.find(b"\n", end)
        end = len(record.data) if newline < 0 else newline + 1
        if newline < 0 or end - first >= MAX_EXCERPT_BYTES:
            break
    text = record.data[first : min(end, first + MAX_EXCERPT_BYTES)].decode("utf-8", "replace")
    return text.rstrip("\r\n"), line
