"""Every error of the API: its name, its status and what to do, as application/problem+json (RFC 9457) or as a page."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from starlette.exceptions import HTTPException

from api.pages import page
from models.cursors import BadCursor
from stream.contract import StreamUnavailable

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER_S = 5


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an error name says to whoever gets it."""

    status: int
    title: str
    advice: str


CATALOGUE: dict[str, Meaning] = {
    "BadRequest": Meaning(400, "The request can't be read", "Send a body that is what its Content-Type says."),
    "BadCursor": Meaning(400, "The cursor is none of ours", "Leave `cursor` out to start from the first page."),
    "CrossSiteRequest": Meaning(403, "Another web site sent this request", "Send it from a program, or from a page of this server."),
    "RouteNotFound": Meaning(404, "There is nothing at this path", "See the list of paths at /docs."),
    "IncidentNotFound": Meaning(404, "There is no such incident", "Take an id from GET /incidents."),
    "SubscriptionNotFound": Meaning(404, "There is no such subscription", "Take an id from GET /subscriptions."),
    "MethodNotAllowed": Meaning(405, "The path does not know this method", "The Allow header names the methods it knows."),
    "BodyTooLarge": Meaning(413, "The body is too large", "Send the log in pieces, or let a collector read it."),
    "UnsupportedMediaType": Meaning(415, "The body's type is not known here", "Send application/json or text/plain."),
    "RequestInvalid": Meaning(422, "The request is malformed", "`errors` names each part that is wrong, and what it must be."),
    "BadSubscription": Meaning(422, "The subscription can't be kept", "Give an http or https URL without user name and password."),
    "InternalError": Meaning(500, "Something is wrong on our side", "The server's log has the reason. Trying again later may help."),
    "NotReady": Meaning(503, "A part that is needed can't be used", "`checks` names it with the reason."),
    "StoreUnavailable": Meaning(503, "The database can't be reached", "Try again after the time that Retry-After gives."),
    "StreamUnavailable": Meaning(503, "The log can't be reached; nothing was taken", "Send the same again after Retry-After."),
    "WebhooksNotSetUp": Meaning(503, "This server has no key to sign webhooks with", "Set the webhook key, then subscribe."),
}
_BY_STATUS = {400: "BadRequest", 404: "RouteNotFound", 405: "MethodNotAllowed", 413: "BodyTooLarge", 415: "UnsupportedMediaType"}


class Problem(HTTPException):
    """An error with a name of the catalogue. `detail` says what, where and what to do, and repeats nothing secret."""

    def __init__(self, error: str, detail: str, headers: Mapping[str, str] | None = None, **extensions: Any) -> None:
        super().__init__(CATALOGUE[error].status, detail, dict(headers or {}))
        self.error = error
        self.extensions = extensions


def body_of(error: str, status: int, detail: str, **extensions: Any) -> dict[str, Any]:
    """Give the JSON body; `error`, `detail`, `status` and `docs` are in every one."""
    docs = f"/docs#error-{error}"
    title = CATALOGUE[error].title if error in CATALOGUE else HTTPStatus(status).phrase
    return {"type": docs, "title": title, "status": status, "error": error, "detail": detail, "docs": docs, **extensions}


def answer(request: Request, problem: Problem) -> Response:
    """Give the problem in the form that the path speaks: a page under the console, JSON elsewhere."""
    if _is_page(request.url.path):
        shown = {"error": problem.error, "status": problem.status_code, "detail": problem.detail, "meaning": CATALOGUE[problem.error]}
        return page(request, "problem.html", shown, status=problem.status_code, headers=problem.headers)
    body = body_of(problem.error, problem.status_code, problem.detail, **problem.extensions)
    return JSONResponse(body, problem.status_code, problem.headers, MEDIA_TYPE)


def install(app: FastAPI, headers: Mapping[str, str]) -> None:
    """Let every error of `app` be answered as a problem. `headers` go with what is answered outside all middleware."""
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(BadCursor, _on_bad_cursor)
    app.add_exception_handler(StreamUnavailable, _on_stream_down)
    app.add_exception_handler(SQLAlchemyError, _on_database)

    def on_anything(request: Request, error: Exception) -> Response:
        found = _on_anything(request, error)
        found.headers.update({**headers, "Cache-Control": "no-store", "Connection": "close"})  # the server closes it after an exception
        return found

    app.add_exception_handler(Exception, on_anything)


def _is_page(path: str) -> bool:
    return path in ("/", "/docs") or path == "/console" or path.startswith("/console/")


def _on_http(request: Request, error: Exception) -> Response:
    if isinstance(error, Problem):
        return answer(request, error)
    assert isinstance(error, HTTPException)
    name = _BY_STATUS.get(error.status_code, "BadRequest" if error.status_code < 500 else "InternalError")
    problem = Problem(name, CATALOGUE[name].title + ". " + CATALOGUE[name].advice, error.headers)
    problem.status_code = error.status_code
    return answer(request, problem)


def _on_invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    errors = [_wrong_part(dict(item)) for item in error.errors()]
    detail = "; ".join(f"{item['where']}: {item['what']}" for item in errors)
    return answer(request, Problem("RequestInvalid", detail, errors=errors))


def _on_bad_cursor(request: Request, error: Exception) -> Response:
    return answer(request, Problem("BadCursor", str(error)))


def _on_stream_down(request: Request, error: Exception) -> Response:
    log.warning("The log can't be reached; a request was turned away.", extra={"reason": str(error)})
    detail = "the log can't be reached now; nothing was taken, send the same again later"
    return answer(request, Problem("StreamUnavailable", detail, {"Retry-After": str(RETRY_AFTER_S)}))


def _on_database(request: Request, error: Exception) -> Response:
    if not isinstance(error, DBAPIError):
        return _on_anything(request, error)
    log.error("The database failed a request.", extra={"reason": type(error.orig).__name__, "path": request.url.path})
    detail = "the database can't be reached, or its tables are not there; try again later"
    return answer(request, Problem("StoreUnavailable", detail, {"Retry-After": str(RETRY_AFTER_S)}))


def _on_anything(request: Request, error: Exception) -> Response:
    log.error("A request failed.", extra={"path": request.url.path, "reason": type(error).__name__})  # the server logs the traceback
    return answer(request, Problem("InternalError", "the request failed on our side; the server's log has the reason"))


_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")


def _wrong_part(item: dict[str, Any]) -> dict[str, str]:
    """Say which part is wrong and why. Only names that are declared, or plain ones of the URL, are repeated; never a value."""
    kind, loc, message = str(item["type"]), [str(part) for part in item["loc"]], str(item["msg"])
    place, names = loc[0], loc[1:]
    if kind == "json_invalid":
        return {"where": "body", "what": f"not valid JSON at character {names[0] if names else 0}"}
    if kind == "extra_forbidden":
        name = names[-1] if place == "query" and names and _PLAIN_NAME.fullmatch(names[-1]) else ""
        return {"where": place, "what": f"unknown parameter {name}".strip() if place == "query" else "an unknown field; see /docs for the known ones"}
    if kind == "value_error":
        message = message.removeprefix("Value error, ")
    elif kind in ("model_attributes_type", "dict_type"):
        message = "must be a JSON object, sent with Content-Type: application/json"
    return {"where": ".".join([place, *(name for name in names if _PLAIN_NAME.fullmatch(name))]), "what": message}
