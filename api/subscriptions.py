"""Who wants to hear of which incidents: made, listed and ended over HTTP."""

from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter

from api.deps import GivenDeps
from api.problems import Problem
from api.responses import problems
from api.schemas import SubscriptionIn, SubscriptionList, SubscriptionMade
from models.subscriptions import BadSubscription, Subscription, list_subscriptions, set_active, subscribe

router = APIRouter(tags=["subscriptions"])


@router.post("/subscriptions", status_code=201, summary="Subscribe", response_model=SubscriptionMade, responses=problems(400, 403, 413, 422, 503))
def make(body: SubscriptionIn, deps: GivenDeps) -> dict[str, Any]:
    """POST every incident that opens and matches to `url`, signed. The signing secret is in this answer and in no other."""
    if deps.subscription_secret is None:
        raise Problem("WebhooksNotSetUp", "this server has no key to sign webhooks with, so nothing could be delivered")
    try:
        made = subscribe(deps.engine, body.url, deps.now(), service=body.service, failure_mode=body.failure_mode)
    except BadSubscription as error:
        raise Problem("BadSubscription", str(error)) from None
    return {**_out(made), "secret": deps.subscription_secret(made.secret_ref)}


@router.get("/subscriptions", summary="List subscriptions", response_model=SubscriptionList, responses=problems(503))
def subscriptions(deps: GivenDeps) -> dict[str, Any]:
    """Every subscription that was not ended."""
    return {"items": [_out(row) for row in list_subscriptions(deps.engine) if row.active]}


@router.delete("/subscriptions/{id}", status_code=204, summary="Unsubscribe", responses=problems(403, 404, 503))
def end(id: str, deps: GivenDeps) -> None:
    """Send nothing new to this subscription. What is under way is still delivered."""
    if not any(row.id == id and row.active for row in list_subscriptions(deps.engine)) or not set_active(deps.engine, id, False):
        raise Problem("SubscriptionNotFound", "there is no subscription with this id; take an id from GET /subscriptions")


def _out(row: Subscription) -> dict[str, Any]:
    return {
        "id": row.id,
        "target": _target(row.url),
        "service": row.service,
        "failure_mode": row.failure_mode,
        "active": row.active,
        "created_at": row.created_at.isoformat(),
    }


def _target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/…" if parts.path.strip("/") or parts.query else f"{parts.scheme}://{parts.netloc}"
