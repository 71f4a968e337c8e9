"""What the API is handed from outside; it reads no environment and keeps no state of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Protocol, cast

from fastapi import Depends, Request
from prometheus_client import CollectorRegistry
from sqlalchemy import Engine

from domain.records import Kind
from domain.verdicts import Verdict

MAX_BODY_BYTES = 16 * 1024 * 1024


class Pushed(Protocol):
    """What a pushed log became."""

    @property
    def stream(self) -> str: ...

    @property
    def records(self) -> int: ...

    @property
    def size_bytes(self) -> int: ...


def utc_now() -> datetime:
    """Give the time of day as aware UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Deps:
    """
    Everything the API needs. All of it is called from many threads at once.

    classify: one whole log and its kind, None where nobody says → its verdict; masks secrets itself, stores nothing.
    push: service, kind, bytes, idempotency key → what was appended. Raises ValueError for a service name that can't be
        one, StreamUnavailable when the log can't be reached.
    checks: by name, for /readyz; each raises with the reason when its part can't be used.
    warnings: what does not work as well as it could though everything needed is there, such as a model that is left out.
    registry: where metrics are kept and read; one app a registry.
    subscription_secret: gives the signing secret of Subscription.secret_ref; None when webhooks are not set up.
    """

    engine: Engine
    classify: Callable[[bytes, Kind | None], Verdict]
    push: Callable[[str, Kind, bytes, str | None], Pushed]
    checks: Mapping[str, Callable[[], None]] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    subscription_secret: Callable[[str], str] | None = None
    max_body_bytes: int = MAX_BODY_BYTES
    now: Callable[[], datetime] = utc_now
    version: str = "0"


def _deps_of(request: Request) -> Deps:
    return cast(Deps, request.app.state.deps)


GivenDeps = Annotated[Deps, Depends(_deps_of)]
