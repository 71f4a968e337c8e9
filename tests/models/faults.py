"""Records and verdicts as a classifier would give them, for the tests of the store."""

from datetime import UTC, datetime, timedelta

from domain.records import Kind, Record
from domain.verdicts import Evidence, Finding, Fix, Verdict
from models.store import Classified

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def finding(failure_mode: str, position: int, text: str = "") -> Finding:
    text = text or f"a line that shows {failure_mode}"
    evidence = Evidence(line=position // 100 + 1, start=position, end=position + len(text), text=text)
    return Finding(failure_mode, evidence, 0.9, f"rule:{failure_mode}-told")


def verdict(
    failure_mode: str,
    position: int = 0,
    *,
    symptoms: tuple[Finding, ...] = (),
    supporting: tuple[Finding, ...] = (),
    fingerprint: str = "",
    text: str = "",
) -> Verdict:
    return Verdict(
        failure_mode,
        0.9,
        f"rule:{failure_mode}-told",
        finding(failure_mode, position, text),
        symptoms,
        supporting,
        Fix(f"Undo {failure_mode}", ("one step",), ("https://docs.example.com/fix",)),
        fingerprint or f"v1:{failure_mode}:same",
    )


def seen(*verdicts: Verdict, stream: str = "folder:a.log", service: str = "mysvc", at: datetime = NOON, data: bytes = b"") -> Classified:
    data = data or b"a line of a log\n" * 100
    return Classified(Record(stream, service, Kind.CONTAINER, 0, 1, at, data), verdicts)
