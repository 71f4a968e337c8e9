"""Puts the API together; what it works with is handed to it (api/deps.py)."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.staticfiles import StaticFiles

from api import catalogue, classify, console, exports, health, incidents, logs, metrics, reference_page, subscriptions
from api.deps import Deps
from api.guards import HEADERS, BodyLimit, SafeHeaders, SameSite
from api.pages import STATIC
from api.problems import install
from api.responses import SCHEMAS

DESCRIPTION = (
    "Finds the fault line in image-build and container logs of model deployments, names the failure mode and links the fix. "
    "Times are ISO 8601 with offset. Every error is application/problem+json with `error`, `detail`, `status` and `docs`."
)
TAGS = [
    {"name": "incidents", "description": "What went wrong: one incident is one failure of one service."},
    {"name": "classify", "description": "Ask about one log; nothing is stored."},
    {"name": "logs", "description": "Push logs that no collector can reach."},
    {"name": "subscriptions", "description": "Be told when an incident opens."},
    {"name": "exports", "description": "For spreadsheets and BI tools."},
    {"name": "catalogue", "description": "What there is to ask for."},
    {"name": "operations", "description": "For whoever runs Faultline."},
]
ROUTERS = (
    incidents.router, classify.router, logs.router, subscriptions.router, exports.router, catalogue.router,
    health.router, metrics.router, reference_page.router, console.router,
)  # fmt: skip


def create_app(deps: Deps) -> FastAPI:
    """Give the application. Metrics are registered in `deps.registry`, so that takes one application."""
    app = FastAPI(title="Faultline", version=deps.version, docs_url=None, redoc_url=None)
    app.state.deps = deps
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]  # FastAPI's documented way to extend it
    for router in ROUTERS:
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    install(app, HEADERS)
    deps.registry.register(metrics.IncidentGauges(deps.engine))
    # The last one added is the first one passed.
    app.add_middleware(BodyLimit, limit=deps.max_body_bytes)
    app.add_middleware(SameSite)
    app.add_middleware(SafeHeaders)
    app.add_middleware(metrics.RequestMetrics, registry=deps.registry)
    return app


def _openapi(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        document = get_openapi(title=app.title, version=app.version, description=DESCRIPTION, tags=TAGS, routes=app.routes)
        schemas = document["components"]["schemas"]
        schemas.update(SCHEMAS)
        for operation in (operation for methods in document["paths"].values() for operation in methods.values()):
            _drop_generated_422(operation)
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        app.openapi_schema = document
    return app.openapi_schema


def _drop_generated_422(operation: dict[str, Any]) -> None:
    """FastAPI declares its own form of a 422 where a route declares none; ours is another."""
    declared = operation["responses"].get("422", {})
    if "application/json" in declared.get("content", {}):
        del operation["responses"]["422"]
