"""Counts and times requests by route template, and shows all metrics of the process at /metrics."""

import logging
from collections.abc import Iterable, Iterator
from time import perf_counter

from fastapi import APIRouter, Request, Response
from prometheus_client import Counter, Histogram, Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import choose_encoder
from prometheus_client.registry import Collector, CollectorRegistry
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.deps import GivenDeps
from models.incidents import list_services

log = logging.getLogger(__name__)
router = APIRouter(tags=["operations"])

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_NO_ROUTE = "none"  # a path is whatever a client makes up: it must not become a label


class RequestMetrics:
    """Counts requests and their seconds; a streamed answer is timed to its end."""

    def __init__(self, app: ASGIApp, registry: CollectorRegistry) -> None:
        self._app = app
        self._requests = Counter("faultline_http_requests", "Requests answered.", ("method", "route", "status"), registry=registry)
        self._seconds = Histogram("faultline_http_request_seconds", "Seconds to the end of the answer.", ("method", "route"), registry=registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status, began = "500", perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = str(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "other"
            route = getattr(scope.get("route"), "path", _NO_ROUTE)
            self._requests.labels(method, route, status).inc()
            self._seconds.labels(method, route).observe(perf_counter() - began)


class IncidentGauges(Collector):
    """Reads how many incidents are open when it is asked; says nothing while the store can't be read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def describe(self) -> Iterable[Metric]:
        return [self._family()]

    def collect(self) -> Iterator[Metric]:
        try:
            services = list_services(self._engine)
        except SQLAlchemyError as error:
            log.warning("Open incidents could not be counted.", extra={"reason": type(error).__name__})
            return
        family = self._family()
        family.add_metric([], sum(service.open_incidents for service in services))
        yield family

    @staticmethod
    def _family() -> GaugeMetricFamily:
        return GaugeMetricFamily("faultline_open_incidents", "Incidents that are open now.")


@router.get("/metrics", summary="Metrics for Prometheus", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
def metrics(request: Request, deps: GivenDeps) -> Response:
    """All metrics of this process, as Prometheus or OpenMetrics text, whichever the client asks for."""
    encode, content_type = choose_encoder(request.headers.get("accept", ""))
    return Response(encode(deps.registry), media_type=content_type)
