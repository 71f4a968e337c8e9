"""Incidents as JSON: a page, or one with what it rests on."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Response

from api.deps import GivenDeps
from api.filters import PagedFilterQuery, each_once
from api.problems import Problem
from api.responses import problems
from api.schemas import EXAMPLE_ID, IncidentDetailOut, IncidentPage
from models.incidents import IncidentDetail, IncidentRow, OccurrenceRow, get_incident, list_incidents

router = APIRouter(tags=["incidents"])

_ID = re.compile(r"[0-9a-f]{32}")


@router.get("/incidents", summary="List incidents", response_model=IncidentPage, dependencies=[Depends(each_once)], responses=problems(400, 422, 503))
def incidents(query: PagedFilterQuery, deps: GivenDeps) -> dict[str, Any]:
    """Incidents that match all filters, last seen first. Read on with `next_cursor` until it is null."""
    page = list_incidents(deps.engine, query.meant(), query.limit, query.cursor)
    return {"items": [incident_out(row) for row in page.items], "next_cursor": page.next_cursor}


@router.get("/incidents/{id}", summary="Show one incident", response_model=IncidentDetailOut, responses=problems(404, 503))
def incident(id: Annotated[str, Path(examples=[EXAMPLE_ID])], deps: GivenDeps, response: Response) -> dict[str, Any]:
    """One incident with its evidence, its symptoms and its fix. For one that was merged, the incident it became part of."""
    found = find(deps, id)
    if found.incident.id != id:
        response.headers["Content-Location"] = f"/incidents/{found.incident.id}"
    newest = found.occurrences[:1]
    return {
        **incident_out(found.incident),
        "evidence": newest[0].evidence if newest else [],
        "symptoms": [_occurrence_out(symptom) for symptom in found.symptoms],
        "latest_occurrences": [_occurrence_out(occurrence) for occurrence in found.occurrences],
    }


def find(deps: GivenDeps, id: str) -> IncidentDetail:
    """Give the incident with this id. Raises Problem when there is none."""
    found = get_incident(deps.engine, id) if _ID.fullmatch(id) else None
    if found is None:
        raise Problem("IncidentNotFound", "there is no incident with this id; take an id from GET /incidents")
    return found


def incident_out(row: IncidentRow) -> dict[str, Any]:
    """Give the JSON form of an incident; `fix` is null when there is none."""
    return {**row.as_dict(), "fix": row.fix or None}


def _occurrence_out(row: OccurrenceRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "stream": row.stream,
        "position": row.position,
        "line": row.line,
        "failure_mode": row.failure_mode,
        "excerpt": row.excerpt,
        "excerpt_line": row.excerpt_line,
        "evidence": row.evidence,
        "confidence": round(row.confidence, 4),
        "decided_by": row.decided_by,
        "seen_at": row.seen_at.isoformat(),
    }
