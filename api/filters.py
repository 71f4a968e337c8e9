"""The query parameters of whoever asks for incidents, checked: what can't be meant is refused, not guessed."""

import re
from datetime import UTC, datetime
from difflib import get_close_matches
from typing import Annotated, Literal

from fastapi import Query, Request
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from api.problems import Problem
from domain.failure_modes import BY_CODE, UNKNOWN
from models.incidents import MAX_PAGE, IncidentFilter

DEFAULT_PAGE = 50
MAX_NAME_CHARS = 200
KNOWN_MODES = (*BY_CODE, UNKNOWN)  # what an incident can have; `none` never becomes one

_LOST_PLUS = re.compile(r" (?=\d\d:?\d\d$)")  # `+` in a URL means a space, so +01:00 arrives as this


def read_time(text: object) -> datetime:
    """
    Give the aware UTC time of ISO 8601 `text`; a date alone is its midnight UTC.

    Raises ValueError, repeating nothing of `text`.
    """
    if not isinstance(text, str):
        raise ValueError("must be a time such as 2026-03-01T12:00:00Z")
    try:
        time = datetime.fromisoformat(_LOST_PLUS.sub("+", text.strip()))
        if time.tzinfo is None and len(text.strip()) > len("2026-03-01"):
            raise ValueError("has no time zone; end it in Z for UTC, such as 2026-03-01T12:00:00Z")
        return time.replace(tzinfo=time.tzinfo or UTC).astimezone(UTC)
    except OverflowError as error:
        raise ValueError("is too far from today") from error
    except ValueError as error:
        if "no time zone" in str(error):
            raise
        raise ValueError("is not a time; give one such as 2026-03-01T12:00:00Z, or a date such as 2026-03-01") from error


def known_mode(code: str) -> str:
    """Give `code` when an incident can have it. Raises ValueError with the nearest known code."""
    if code in KNOWN_MODES:
        return code
    near = get_close_matches(code[:100], KNOWN_MODES, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    raise ValueError(f"is not a failure mode; {hint}GET /failure-modes lists them")


Time = Annotated[datetime, BeforeValidator(read_time)]
ServiceName = Annotated[str, Field(min_length=1, max_length=MAX_NAME_CHARS)]
Mode = Annotated[str, AfterValidator(known_mode), Field(json_schema_extra={"enum": list(KNOWN_MODES)})]


class Filter(BaseModel):
    """Which incidents are meant; what is left out means any."""

    model_config = ConfigDict(extra="forbid")

    service: ServiceName | None = Field(None, description="Only this service.", examples=["mysvc"])
    failure_mode: Mode | None = Field(None, description="Only this failure mode, or `unknown`.", examples=["missing-python-module"])
    status: Literal["open", "resolved", "merged"] | None = Field(
        None, description="Only this status. A merged incident became part of another one; left out unless asked for."
    )
    since: Time | None = Field(
        None, description="Seen at or after this time: ISO 8601 with offset or `Z`, or a date (its midnight UTC).", examples=["2026-03-01T12:00:00Z"]
    )
    until: Time | None = Field(None, description="First seen before this time.", examples=["2026-03-02"])

    @model_validator(mode="after")
    def _in_order(self) -> "Filter":
        if self.since is not None and self.until is not None and self.until <= self.since:
            raise ValueError("until is not after since, so nothing can be meant")
        return self

    def meant(self) -> IncidentFilter:
        """Give the store's form."""
        return IncidentFilter(self.service, self.failure_mode, self.status, self.since, self.until)


class PagedFilter(Filter):
    """Which incidents, and which page of them."""

    limit: int = Field(DEFAULT_PAGE, ge=1, le=MAX_PAGE, description="Incidents on a page.")
    cursor: str | None = Field(None, max_length=200, description="`next_cursor` of the page before.")


async def each_once(request: Request) -> None:
    """Refuse a query parameter that is given twice: one of the two would be ignored."""
    names = [name for name, _ in request.query_params.multi_items()]
    if len(names) != len(set(names)):
        raise Problem("RequestInvalid", "query: a parameter is given more than once; give each once", errors=[])


FilterQuery = Annotated[Filter, Query()]
PagedFilterQuery = Annotated[PagedFilter, Query()]
