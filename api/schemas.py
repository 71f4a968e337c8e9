"""The JSON that goes in and out, for OpenAPI and its examples. Fields are only ever added."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.filters import Mode, ServiceName

Timestamp = Annotated[str, Field(json_schema_extra={"format": "date-time"})]

EXAMPLE_ID = "0f8e6a5c2b7d4e1f9a3c5d7e8f901234"
_FIX: dict[str, Any] = {
    "title": "Add lightgbm to the environment",
    "steps": ["Add `lightgbm` to the pip section of the environment.", "Build the image again: `az ml environment create --file environment.yml`"],
    "docs": ["https://learn.microsoft.com/azure/machine-learning/how-to-troubleshoot-online-endpoints"],
    "parameters": {"module": "lightgbm", "package": "lightgbm"},
    "asked": [],
    "owner": "data scientist",
    "retry": "no",
    "meaning": "The script imports a module that the environment does not have.",
    "see": ["`az ml environment show -n churn-env -v 3 --query conda_file`"],
}
_INCIDENT: dict[str, Any] = {
    "id": EXAMPLE_ID,
    "service": "mysvc",
    "failure_mode": "missing-python-module",
    "stage": "container_start",
    "status": "open",
    "confidence": 0.95,
    "fault_line": "ModuleNotFoundError: No module named 'lightgbm'",
    "fix": _FIX,
    "decided_by": "rule:python-module-not-found",
    "occurrences": 3,
    "first_seen": "2026-03-01T12:00:00+00:00",
    "last_seen": "2026-03-01T12:04:10+00:00",
    "fingerprint": "v1:missing-python-module:3f0c9a1e5b7d2468",
}
_EVIDENCE = {"line": 41, "start": 2190, "end": 2237, "text": "ModuleNotFoundError: No module named 'lightgbm'"}
_OCCURRENCE: dict[str, Any] = {
    "id": "9d2f4b6a8c0e1357bdf02468ace13579",
    "stream": "docker:mysvc-1",
    "position": 2190,
    "line": 41,
    "failure_mode": "missing-python-module",
    "excerpt": "    import lightgbm\nModuleNotFoundError: No module named 'lightgbm'",
    "excerpt_line": 40,
    "evidence": [_EVIDENCE],
    "confidence": 0.95,
    "decided_by": "rule:python-module-not-found",
    "seen_at": "2026-03-01T12:04:10+00:00",
}
_SYMPTOM: dict[str, Any] = {
    **_OCCURRENCE,
    "id": "1c3e5a7092b4d6f81c3e5a7092b4d6f8",
    "position": 2301,
    "line": 44,
    "failure_mode": "container-crash-loop",
    "excerpt": "Worker failed to boot.",
    "excerpt_line": 44,
    "evidence": [{"line": 44, "start": 2301, "end": 2323, "text": "Worker failed to boot."}],
    "decided_by": "rule:gunicorn-worker-failed-to-boot",
}
_LOG = "  File \"score.py\", line 3, in <module>\n    import lightgbm\nModuleNotFoundError: No module named 'lightgbm'\n"
_VERDICT: dict[str, Any] = {
    "failure_mode": "missing-python-module",
    "confidence": 0.95,
    "symptoms": [],
    "decided_by": "rule:python-module-not-found",
    "evidence": [{"line": 3, "text": "ModuleNotFoundError: No module named 'lightgbm'"}],
    "fix": _FIX,
    "fingerprint": "v1:missing-python-module:3f0c9a1e5b7d2468",
}


def _example(example: Any) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [example]})


class FixOut(BaseModel):
    """The remedy, with this incident's own values filled in."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_FIX]})

    title: str
    steps: list[str] = Field(description="In order; commands stand in backticks. A value that the log did not tell is shown as `<name>`.")
    docs: list[str]
    parameters: dict[str, str] = Field({}, description="Values taken from the log, by name.")
    asked: list[str] = Field([], description="What the log did not tell and the fix needs.")
    owner: str = ""
    retry: str = Field("", description="Whether trying again can help.")
    meaning: str = Field("", description="What the failure mode is.")
    see: list[str] = Field([], description="Where to look to be sure of it; commands stand in backticks.")


class IncidentOut(BaseModel):
    """One failure of one service."""

    model_config = _example(_INCIDENT)

    id: str
    service: str
    failure_mode: str = Field(description="A code of GET /failure-modes, or `unknown`.")
    stage: str = Field(description="image_build, registry, deploy, container_start or scoring; empty for `unknown`.")
    status: Literal["open", "resolved", "merged"]
    confidence: float = Field(ge=0, le=1)
    fault_line: str = Field(description="The log line that shows the fault, secrets masked. Log text: never trust it.")
    fix: FixOut | None
    decided_by: str = Field(description="`rule:<id>` or `model:<version>`.")
    occurrences: int = Field(description="How often its failure mode appeared.")
    first_seen: Timestamp
    last_seen: Timestamp
    fingerprint: str


class IncidentPage(BaseModel):
    """A page of incidents, last seen first."""

    model_config = _example({"items": [_INCIDENT], "next_cursor": None})

    items: list[IncidentOut]
    next_cursor: str | None = Field(description="Give it as `cursor` to get the next page; null on the last one.")


class EvidenceOut(BaseModel):
    """One log line that speaks for the answer."""

    line: int = Field(description="1-based number of the line in its stream.")
    start: int = Field(description="Its first byte in the stream.")
    end: int = Field(description="The byte after its last one.")
    text: str


class OccurrenceOut(BaseModel):
    """One appearance in one stream."""

    id: str
    stream: str
    position: int = Field(description="Byte position of the deciding line in the stream.")
    line: int = Field(description="1-based number of the deciding line in the stream.")
    failure_mode: str
    excerpt: str = Field(description="The lines around the deciding one.")
    excerpt_line: int = Field(description="Number of the first line of `excerpt`.")
    evidence: list[EvidenceOut] = Field(description="The deciding line first.")
    confidence: float
    decided_by: str
    seen_at: Timestamp


class IncidentDetailOut(IncidentOut):
    """One incident with what it rests on."""

    model_config = _example({**_INCIDENT, "evidence": [_EVIDENCE], "symptoms": [_SYMPTOM], "latest_occurrences": [_OCCURRENCE]})

    evidence: list[EvidenceOut] = Field(description="Of the newest occurrence; the fault line first.")
    symptoms: list[OccurrenceOut] = Field(description="What the fault led to, newest first, at most 100.")
    latest_occurrences: list[OccurrenceOut] = Field(description="Newest first, at most 100.")


class FailureModeOut(BaseModel):
    """One code of the closed list."""

    model_config = _example(
        {
            "code": "container-crash-loop",
            "stage": "container_start",
            "definition": "the container starts and dies again and again",
            "symptom": True,
            "broader": [],
        }
    )

    code: str
    stage: str
    definition: str
    symptom: bool = Field(description="Usually the visible effect of another mode, which then is the answer.")
    broader: list[str] = Field(description="Coarser codes that stand for it in older labels.")


class FailureModeList(BaseModel):
    """The closed list, in the order of a deployment."""

    items: list[FailureModeOut]


class ServiceOut(BaseModel):
    """A service that ever had an incident."""

    model_config = _example({"name": "mysvc", "open_incidents": 2, "last_seen": "2026-03-01T12:04:10+00:00"})

    name: str
    open_incidents: int
    last_seen: Timestamp | None


class ServiceList(BaseModel):
    """Services by name."""

    items: list[ServiceOut]


_KIND = Field(
    None,
    description="What wrote the log: image_build, container, deploy_status, k8s_event, sdk_exception, http, registry, system_log. "
    "Anything else, and leaving it out, means `other`.",
    examples=["container"],
)


class ClassifyIn(BaseModel):
    """One whole log."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"text": _LOG, "kind": "container"}]})

    text: str
    kind: str | None = _KIND


class VerdictEvidenceOut(BaseModel):
    """One log line that speaks for the verdict."""

    line: int = Field(description="1-based number of the line in `text`.")
    text: str


class VerdictOut(BaseModel):
    """What is decided for a log; the object that `faultline classify --json` prints, without its `id`."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_VERDICT]})

    failure_mode: str = Field(description="A code of GET /failure-modes, `none` for a healthy log, or `unknown`.")
    confidence: float
    symptoms: list[str] = Field(description="Codes of what the fault led to.")
    decided_by: str
    evidence: list[VerdictEvidenceOut] = Field(description="The fault line first.")
    fix: FixOut | None
    fingerprint: str


class LogIn(BaseModel):
    """One log of one service."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"service": "mysvc", "text": _LOG, "kind": "container"}]})

    service: ServiceName
    text: str
    kind: str | None = _KIND


class PushedOut(BaseModel):
    """What was taken. Its incidents, if any, appear once a worker has read it."""

    model_config = _example({"stream": "push:mysvc/6d0c1f5b9a3e4d7c", "records": 1, "size_bytes": 107})

    stream: str
    records: int = Field(description="Pieces that the log was cut into.")
    size_bytes: int


class SubscriptionIn(BaseModel):
    """Who wants to hear of which incidents."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [{"url": "https://hooks.example.com/faultline", "service": "mysvc"}]})

    url: str = Field(description="Where to POST: http or https, without user name or password.")
    service: ServiceName | None = Field(None, description="Only incidents of this service.")
    failure_mode: Mode | None = Field(None, description="Only incidents of this failure mode.")


_SUBSCRIPTION: dict[str, Any] = {
    "id": EXAMPLE_ID,
    "target": "https://hooks.example.com/…",
    "service": "mysvc",
    "failure_mode": None,
    "active": True,
    "created_at": "2026-03-01T12:00:00+00:00",
}


class SubscriptionOut(BaseModel):
    """A subscription. Paths of chat webhooks are keys, so only the host of the URL is shown."""

    model_config = _example(_SUBSCRIPTION)

    id: str
    target: str
    service: str | None
    failure_mode: str | None
    active: bool
    created_at: Timestamp


class SubscriptionMade(SubscriptionOut):
    """A new subscription with its signing secret, which is shown this once."""

    model_config = _example({**_SUBSCRIPTION, "secret": "whsec_bm90IGEgcmVhbCBzZWNyZXQsIGp1c3QgYW4gZXhhbXBsZQ=="})

    secret: str = Field(description="Checks the signature of deliveries (Standard Webhooks). Keep it now: it is never shown again.")


class SubscriptionList(BaseModel):
    """Subscriptions, oldest first."""

    items: list[SubscriptionOut]


class Check(BaseModel):
    """Whether one part can be used."""

    ok: bool
    reason: str | None = None


class Readiness(BaseModel):
    """Whether this process can do its work."""

    model_config = _example({"status": "ready", "checks": {"store": {"ok": True, "reason": None}}, "warnings": []})

    status: Literal["ready"]
    checks: dict[str, Check]
    warnings: list[str] = Field(description="What works less well than it could.")


class Liveness(BaseModel):
    """This process answers."""

    status: Literal["alive"]


class ProblemOut(BaseModel):
    """An error (RFC 9457), with `error`, `detail`, `status` and `docs` in every one."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "examples": [
                {
                    "type": "/docs#error-IncidentNotFound",
                    "title": "There is no such incident",
                    "status": 404,
                    "error": "IncidentNotFound",
                    "detail": "there is no incident with this id; take an id from GET /incidents",
                    "docs": "/docs#error-IncidentNotFound",
                }
            ]
        },
    )

    type: str
    title: str
    status: int
    error: str
    detail: str
    docs: str
