"""What there is to ask for: the closed list of failure modes, and the services that had incidents."""

from typing import Any

from fastapi import APIRouter

from api.deps import GivenDeps
from api.responses import problems
from api.schemas import FailureModeList, ServiceList
from domain.failure_modes import FAILURE_MODES
from models.incidents import list_services

router = APIRouter(tags=["catalogue"])


@router.get("/failure-modes", summary="List the failure modes", response_model=FailureModeList)
def failure_modes() -> dict[str, Any]:
    """Every failure mode that Faultline can name. A code never changes its meaning."""
    return {
        "items": [
            {"code": mode.code, "stage": mode.stage, "definition": mode.definition, "symptom": mode.symptom, "broader": list(mode.broader)}
            for mode in FAILURE_MODES
        ]
    }


@router.get("/services", summary="List the services", response_model=ServiceList, responses=problems(503))
def services(deps: GivenDeps) -> dict[str, Any]:
    """Every service that ever had an incident, by name, with how many of its incidents are open."""
    return {
        "items": [
            {"name": row.name, "open_incidents": row.open_incidents, "last_seen": row.last_seen.isoformat() if row.last_seen else None}
            for row in list_services(deps.engine)
        ]
    }
