"""What we say about a log: findings, the verdict that weighs them, and the fix that goes with it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Evidence:
    """
    One log line that speaks for a verdict.

    line: 1-based line number in the log (in the stream, for a stored occurrence).
    start, end: byte range of that line in the stream.
    text: the line as it stands there, secrets masked; the whole message where the log was cut at a fixed width, the part that matters where it is very long.
    """

    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """
    A rule or the model says: this failure mode, on this line, this sure.

    decided_by: `rule:<rule id>` or `model:<version>`.
    parameters: values taken from the evidence, by name, such as {"module": "cv2"}.
    yields_because: why this finding gave way to the cause; empty for a cause.
    """

    failure_mode: str
    evidence: Evidence
    confidence: float
    decided_by: str
    parameters: dict[str, str] = field(default_factory=dict)
    yields_because: str = ""


@dataclass(frozen=True, slots=True)
class Fix:
    """
    The remedy of a failure mode with this incident's own values filled in.

    meaning: what the failure mode is. see: where to look to be sure of it. asked: the values nobody found.
    """

    title: str
    steps: tuple[str, ...]
    docs: tuple[str, ...]
    parameters: dict[str, str] = field(default_factory=dict)
    asked: tuple[str, ...] = ()
    owner: str = ""
    retry: str = ""
    meaning: str = ""
    see: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Give the JSON form that CLI, API and store share."""
        return {
            "title": self.title,
            "steps": list(self.steps),
            "docs": list(self.docs),
            "parameters": dict(self.parameters),
            "asked": list(self.asked),
            "owner": self.owner,
            "retry": self.retry,
            "meaning": self.meaning,
            "see": list(self.see),
        }


@dataclass(frozen=True, slots=True)
class Verdict:
    """
    One fault: its root cause, the findings that gave way to it, and the fix.

    failure_mode: a code of the closed list, `none` or `unknown`.
    cause: the deciding finding; None only for `none`.
    symptoms: findings of other modes that yielded to the cause, in log order.
    supporting: further findings of the same mode, in log order.
    fingerprint: groups occurrences into an incident, such as `v1:missing-python-module:3f0c…`; empty for `none`.
    """

    failure_mode: str
    confidence: float
    decided_by: str
    cause: Finding | None = None
    symptoms: tuple[Finding, ...] = ()
    supporting: tuple[Finding, ...] = ()
    fix: Fix | None = None
    fingerprint: str = ""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The fault line first, then the lines of the other findings in log order, each line once."""
        if self.cause is None:
            return ()
        rest = sorted((f.evidence for f in (*self.supporting, *self.symptoms)), key=lambda e: e.start)
        return tuple({e.start: e for e in (self.cause.evidence, *rest)}.values())

    def as_dict(self) -> dict[str, Any]:
        """Give the JSON form of the CLI contract (`faultline classify --json`, `POST /classify`)."""
        return {
            "failure_mode": self.failure_mode,
            "confidence": round(self.confidence, 4),
            "symptoms": list(dict.fromkeys(f.failure_mode for f in self.symptoms)),
            "decided_by": self.decided_by,
            "evidence": [{"line": e.line, "text": e.text} for e in self.evidence],
            "fix": self.fix.as_dict() if self.fix else None,
            "fingerprint": self.fingerprint,
        }
