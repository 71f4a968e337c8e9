"""Incidents as CSV that a spreadsheet can open without running anything from a log."""

import csv
import io
from collections.abc import Iterable, Iterator

from api.legible import legible
from models.incidents import IncidentRow

COLUMNS = (
    "id", "service", "failure_mode", "stage", "status", "confidence", "fault_line", "fix_title", "fix_docs",
    "occurrences", "first_seen", "last_seen", "decided_by", "fingerprint",
)  # fmt: skip
CHUNK_CHARACTERS = 64 * 1024
# Full-width forms are taken for their plain ones by some spreadsheets.
_FORMULA_STARTS = ("=", "+", "-", "@", "|", "%", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_chunks(rows: Iterable[IncidentRow]) -> Iterator[str]:
    """Give the CSV (RFC 4180, one header line) in chunks of about CHUNK_CHARACTERS; holds one chunk at a time."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(_cells(row))
        if buffer.tell() >= CHUNK_CHARACTERS:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def safe_cell(text: str) -> str:
    """Give `text` without control characters and, when a spreadsheet would take it for a formula, with a leading `'`."""
    shown = legible(text).replace("\t", " ")
    return f"'{shown}" if shown.lstrip().startswith(_FORMULA_STARTS) else shown


def _cells(row: IncidentRow) -> tuple[str | float, ...]:
    docs = row.fix.get("docs") or []
    return (
        row.id,
        safe_cell(row.service),
        row.failure_mode,
        row.stage,
        row.status,
        round(row.confidence, 4),
        safe_cell(row.fault_line),
        safe_cell(str(row.fix.get("title", ""))),
        safe_cell(" ".join(str(url) for url in docs)),
        row.occurrences,
        row.first_seen.isoformat(),
        row.last_seen.isoformat(),
        safe_cell(row.decided_by),
        safe_cell(row.fingerprint),
    )
