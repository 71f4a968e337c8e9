"""Whether this process lives, and whether it can do its work."""

import logging
from collections.abc import Callable
from typing import Any

from fastapi import APIRouter

from api.deps import GivenDeps
from api.problems import Problem
from api.responses import problems
from api.schemas import Liveness, Readiness

log = logging.getLogger(__name__)
router = APIRouter(tags=["operations"])

MAX_REASON_CHARS = 300


@router.get("/livez", summary="Is the process alive?", response_model=Liveness)
def livez() -> dict[str, str]:
    """Answers as long as the process can. Restart it when this fails."""
    return {"status": "alive"}


@router.get("/readyz", summary="Can it do its work?", response_model=Readiness, responses=problems(503))
def readyz(deps: GivenDeps) -> dict[str, Any]:
    """Asks every part that is needed. Send it no requests while this fails; `checks` says which part and why."""
    reasons = {name: _reason(check) for name, check in deps.checks.items()}
    checks = {name: {"ok": reason is None, "reason": reason} for name, reason in reasons.items()}
    failed = [name for name, reason in reasons.items() if reason is not None]
    if failed:
        log.warning("Not ready.", extra={"failed": failed})
        raise Problem("NotReady", f"can't be used: {', '.join(failed)}", checks=checks, warnings=list(deps.warnings))
    return {"status": "ready", "checks": checks, "warnings": list(deps.warnings)}


def _reason(check: Callable[[], None]) -> str | None:
    """Run a check; give None, or the first line of its reason. A database error is only named: its text has internals."""
    try:
        check()
    except Exception as error:  # a check fails in whatever way its part does; all of them mean: not ready
        if getattr(error, "orig", None) is not None:
            return "the database can't be reached or used"
        return (str(error).strip().splitlines() or [type(error).__name__])[0][:MAX_REASON_CHARS]
    return None
