"""Takes logs that are pushed, as JSON or as they are."""

from email.message import Message
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from api.deps import GivenDeps, Pushed
from api.filters import ServiceName, each_once
from api.problems import Problem
from api.responses import problems
from api.schemas import LogIn, PushedOut
from domain.records import Kind

router = APIRouter(tags=["logs"])

RAW_TYPES = ("text/plain", "application/octet-stream")
KEY = Header(
    alias="Idempotency-Key",
    min_length=1,
    max_length=255,
    description="The same log sent again with the same key adds nothing. Choose one a log, such as the id of the run.",
)


class RawQuery(BaseModel):
    """Whose log a raw body is; a JSON body says so itself."""

    model_config = ConfigDict(extra="forbid")

    service: ServiceName | None = Field(None, description="For a raw body: whose log it is.", examples=["mysvc"])
    kind: str | None = Field(None, max_length=100, description="For a raw body: what wrote the log.", examples=["container"])


async def _body(request: Request) -> bytes:
    return await request.body()


@router.post(
    "/logs",
    status_code=202,
    summary="Push a log",
    response_model=PushedOut,
    dependencies=[Depends(each_once)],
    responses=problems(400, 403, 413, 415, 422, 503),
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": LogIn.model_json_schema()},
                "text/plain": {"schema": {"type": "string"}, "example": "ModuleNotFoundError: No module named 'lightgbm'\n"},
            },
        }
    },
)
def push_log(
    request: Request,
    deps: GivenDeps,
    query: Annotated[RawQuery, Query()],
    body: Annotated[bytes, Depends(_body)],
    key: Annotated[str | None, KEY] = None,
) -> dict[str, Any]:
    """
    Take one whole log: as JSON, or as it is with Content-Type text/plain and `?service=…`.

    Answers once the log is kept durably; secrets are masked before. Its incidents appear when a worker has read it.
    """
    service, kind, data = _read(request, query, body)
    pushed = _push(deps, service, kind, data, key)
    return {"stream": pushed.stream, "records": pushed.records, "size_bytes": pushed.size_bytes}


def _read(request: Request, query: RawQuery, body: bytes) -> tuple[str, Kind, bytes]:
    """Give service, kind and bytes of either form."""
    content_type = _content_type(request)
    if content_type in RAW_TYPES:
        if query.service is None:
            raise Problem("RequestInvalid", "query.service: missing; say whose log this is, such as /logs?service=mysvc", errors=[])
        return query.service, Kind.parse(query.kind), body
    if content_type != "application/json":
        raise Problem("UnsupportedMediaType", f"send application/json, or a raw log as {RAW_TYPES[0]} with ?service=")
    if query.service is not None or query.kind is not None:
        raise Problem("RequestInvalid", "query: a JSON body names service and kind itself; leave them out of the URL", errors=[])
    try:
        sent = LogIn.model_validate_json(body)
    except ValidationError as error:
        errors = error.errors(include_input=False, include_context=False, include_url=False)
        raise RequestValidationError([{**item, "loc": ("body", *item["loc"])} for item in errors]) from None
    return sent.service, Kind.parse(sent.kind), sent.text.encode("utf-8", "replace")


def _content_type(request: Request) -> str:
    message = Message()
    message["content-type"] = request.headers.get("content-type", "")
    return message.get_content_type() if message["content-type"] else ""


def _push(deps: GivenDeps, service: str, kind: Kind, data: bytes, key: str | None) -> Pushed:
    try:
        return deps.push(service, kind, data, key)
    except ValueError as error:
        raise Problem("RequestInvalid", str(error), errors=[]) from error
