"""Incidents for spreadsheets and BI tools."""

from collections.abc import Iterator
from itertools import chain

from fastapi import APIRouter, Depends
from fastapi.responses import StreamingResponse

from api.csv_rows import csv_chunks
from api.deps import GivenDeps
from api.filters import FilterQuery, each_once
from api.responses import problems
from models.incidents import IncidentRow, stream_incidents

router = APIRouter(tags=["exports"])


@router.get(
    "/exports/incidents.csv",
    summary="Export incidents as CSV",
    response_class=StreamingResponse,
    dependencies=[Depends(each_once)],
    responses={200: {"description": "All incidents that match, oldest first, streamed", "content": {"text/csv": {}}}, **problems(422, 503)},
)
def incidents_csv(query: FilterQuery, deps: GivenDeps) -> StreamingResponse:
    """
    All incidents that match all filters, as UTF-8 CSV with one header line; columns are only ever added at the end.

    A text that a spreadsheet would take for a formula gets a leading `'`.
    """
    rows = _opened(stream_incidents(deps.engine, query.meant()))
    headers = {"Content-Disposition": 'attachment; filename="incidents.csv"'}
    return StreamingResponse(csv_chunks(rows), media_type="text/csv; charset=utf-8; header=present", headers=headers)


def _opened(rows: Iterator[IncidentRow]) -> Iterator[IncidentRow]:
    """Read the first chunk now: while nothing was sent, a store that is down is still an error with a status."""
    first = next(rows, None)
    return rows if first is None else chain((first,), rows)
