"""The console: pages for people, rendered here, without scripts and without foreign addresses."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import parse_qs, urlencode

from fastapi import APIRouter, Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import ValidationError

from api import log_view
from api.deps import GivenDeps
from api.filters import PagedFilter
from api.incidents import find
from api.pages import page
from api.problems import Problem
from domain.failure_modes import BY_CODE, FAILURE_MODES
from domain.records import Kind
from domain.verdicts import Finding
from models.incidents import OccurrenceRow, ServiceRow, list_incidents, list_services

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

FILTERS = ("service", "failure_mode", "status")
PAGE = 30
MAX_SUGGESTED_SERVICES = 300
MAX_SHOWN_OCCURRENCES = 20
MAX_ECHOED_CHARS = 200_000  # a longer log is not sent back into the form
STAGES = tuple(dict.fromkeys(mode.stage for mode in FAILURE_MODES))


@dataclass(frozen=True, slots=True)
class Led:
    """
    What gave way to the cause, however often it was seen: one line that showed it.

    is_symptom: its mode is a visible effect of others; else it was only less to the point than the cause.
    """

    failure_mode: str
    count: int
    stream: str
    line: int
    text: str
    because: str

    @property
    def is_symptom(self) -> bool:
        return self.failure_mode in BY_CODE and BY_CODE[self.failure_mode].symptom


@router.get("/")
def incidents(request: Request, deps: GivenDeps) -> Response:
    given = {name: value for name, value in request.query_params.items() if value.strip()}
    wanted = _wanted({name: value.strip() for name, value in given.items() if name in (*FILTERS, "cursor")})
    found = list_incidents(deps.engine, wanted.meant(), PAGE, wanted.cursor)
    services = list_services(deps.engine)
    kept = {name: value for name, value in wanted.model_dump(include=set(FILTERS)).items() if value}
    return page(
        request,
        "incidents.html",
        {
            "items": found.items,
            "older": f"/?{urlencode({**kept, 'cursor': found.next_cursor})}" if found.next_cursor else "",
            "newest": f"/?{urlencode(kept)}" if wanted.cursor else "",
            "kept": kept,
            "services": services[:MAX_SUGGESTED_SERVICES],
            "open_count": sum(service.open_incidents for service in services),
            "troubled": _troubled(services),
            "modes_by_stage": {stage: [mode.code for mode in FAILURE_MODES if mode.stage == stage] for stage in STAGES},
            "now": deps.now(),
            "address": str(request.base_url).rstrip("/"),
        },
    )


@router.get("/console/incidents/{id}")
def incident(id: str, request: Request, deps: GivenDeps) -> Response:
    detail = find(deps, id)
    if detail.incident.id != id:
        return RedirectResponse(f"/console/incidents/{detail.incident.id}", 302)
    newest = detail.occurrences[0] if detail.occurrences else None
    return page(
        request,
        "incident.html",
        {
            "incident": detail.incident,
            "newest": newest,
            "lines": log_view.of_occurrence(newest, detail) if newest else [],
            "led_to": _led_to(detail.symptoms),
            "occurrences": detail.occurrences[:MAX_SHOWN_OCCURRENCES],
            "now": deps.now(),
        },
    )


@router.get("/console/classify")
def classify_form(request: Request) -> Response:
    return page(request, "classify.html", {"kinds": list(Kind), "text": "", "kind": "", "verdict": None, "lines": [], "led_to": []})


async def _form(request: Request) -> dict[str, str]:
    """Read the form; of a field given twice, the last."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise Problem("UnsupportedMediaType", "this page takes what its own form sends")
    try:
        fields = parse_qs((await request.body()).decode("ascii"), keep_blank_values=True, max_num_fields=8, errors="replace")
    except ValueError as error:
        raise Problem("BadRequest", "the form can't be read") from error
    return {name: values[-1] for name, values in fields.items()}


@router.post("/console/classify")
def classify(request: Request, deps: GivenDeps, form: Annotated[dict[str, str], Depends(_form)]) -> Response:
    text = form.get("text", "").replace("\r\n", "\n")  # forms send every line end as CR LF
    kind = form.get("kind", "")
    verdict = deps.classify(text.encode("utf-8", "replace"), Kind.named(kind)) if text.strip() else None
    led_to = _gave_way(verdict.symptoms) if verdict else []
    lines = log_view.of_verdict(verdict, text) if verdict else []
    return page(
        request,
        "classify.html",
        {"kinds": list(Kind), "text": text if len(text) <= MAX_ECHOED_CHARS else "", "kind": kind, "verdict": verdict, "lines": lines, "led_to": led_to},
    )


def _wanted(given: Mapping[str, str]) -> PagedFilter:
    try:
        return PagedFilter.model_validate(given)
    except ValidationError as error:
        errors: list[Any] = [{**item, "loc": ("query", *item["loc"])} for item in error.errors(include_input=False, include_context=False)]
        raise RequestValidationError(errors) from None


def _troubled(services: Sequence[ServiceRow]) -> int:
    return sum(1 for service in services if service.open_incidents)


def _gave_way(findings: Sequence[Finding]) -> list[Led]:
    """Give each mode once, by the first line that showed it."""
    counts = Counter(finding.failure_mode for finding in findings)
    first = {finding.failure_mode: finding for finding in reversed(findings)}
    return [Led(mode, counts[mode], "", first[mode].evidence.line, first[mode].evidence.text, first[mode].yields_because) for mode in counts]


def _led_to(symptoms: Sequence[OccurrenceRow]) -> list[Led]:
    """Give each symptom once, the one that was seen in the newest place first."""
    groups: dict[str, list[OccurrenceRow]] = {}
    for row in symptoms:
        groups.setdefault(row.failure_mode, []).append(row)
    return [
        Led(mode, len(rows), rows[0].stream, rows[0].line, str(rows[0].evidence[0]["text"]) if rows[0].evidence else rows[0].excerpt, "")
        for mode, rows in groups.items()
    ]
