"""Logs that are handed to us: `POST /logs` → records. One push is one stream."""

import hashlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.records import Kind, Record
from ingest.cut import Cutter
from ingest.redact import redact
from stream.contract import Producer

MAX_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push became."""

    stream: str
    records: int
    size_bytes: int


def push(producer: Producer, service: str, kind: Kind, data: bytes, key: str | None, now: Callable[[], datetime]) -> Pushed:
    """
    Append a log that someone sent. With the same `key` and service the same bytes are the same stream: a repeat adds nothing.

    Raises ValueError for a service name that is empty or too long, StreamUnavailable when the log cannot be reached.
    """
    if not service.strip() or len(service) > MAX_NAME_CHARS or not service.isprintable():
        raise ValueError(f"service must be a name of 1 to {MAX_NAME_CHARS} printable characters")
    name = hashlib.sha256(key.encode()).hexdigest()[:32] if key else uuid.uuid4().hex
    stream = f"push:{service}/{name}"
    cutter, at = Cutter(), now()
    pieces = [*cutter.feed(data), *cutter.settle(ended=True)]
    if pieces:
        producer.append([Record(stream, service, kind, p.start, p.line, at, redact(p.data)) for p in pieces])
    return Pushed(stream, len(pieces), len(data))
