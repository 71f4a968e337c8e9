"""The read side on both databases: filters, pages, detail, services, export."""

from collections.abc import Sequence

import pytest
from faults import NOON, minutes, seen, verdict
from sqlalchemy import Engine

from models.cursors import Cursor
from models.incidents import (
    EXPORT_CHUNK,
    BadCursor,
    IncidentFilter,
    get_incident,
    list_incidents,
    list_services,
    stream_incidents,
)
from models.store import Store


def open_incidents(engine: Engine, numbers: Sequence[int], mode: str = "init-exception", service: str = "mysvc") -> None:
    """Open one incident for each number, seen that many minutes after noon; two numbers at a time share a moment."""
    faults = [
        seen(
            verdict(mode, fingerprint=f"v1:{number}"),
            stream=f"folder:{service}/{number}.log",
            service=service,
            at=NOON + minutes(number // 2),
        )
        for number in numbers
    ]
    Store(engine).apply("test", {}, faults, NOON)


def test_pages_give_every_incident_once_newest_first_while_new_ones_open(engine: Engine) -> None:
    open_incidents(engine, range(25))
    cursor, ids, times = None, [], []
    for number in range(100):
        page = list_incidents(engine, IncidentFilter(), limit=4, cursor=cursor)
        ids += [row.fingerprint for row in page.items]
        times += [row.last_seen for row in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
        open_incidents(engine, [100 + number])

    assert {f"v1:{number}" for number in range(25)} == set(ids)
    assert len(ids) == 25
    assert sorted(times, reverse=True) == times


@pytest.mark.parametrize(
    "cursor",
    ["", "x", "é", "bnVsbA", "W10", "WzEsMl0=x", "WyJhIiwxXQ", "WzEsdHJ1ZV0", "WzFlNDAwLDFd", "W1sxXSwxXQ", "A" * 9000],
)
def test_a_cursor_that_was_never_given_is_refused(cursor: str) -> None:
    with pytest.raises(BadCursor, match="next_cursor"):
        Cursor.parse(cursor)


def test_a_page_after_a_cursor_that_was_never_given_is_refused(engine: Engine) -> None:
    with pytest.raises(BadCursor, match="next_cursor"):
        list_incidents(engine, IncidentFilter(), cursor="x")


@pytest.mark.parametrize("key", [0, 2**63 - 1])
def test_a_cursor_reads_back_as_it_was(key: int) -> None:
    cursor = Cursor(NOON + minutes(1 / 3), key)

    assert cursor == Cursor.parse(cursor.text())


@pytest.mark.parametrize("limit", [0, -1, 501])
def test_a_limit_out_of_range_is_refused(engine: Engine, limit: int) -> None:
    with pytest.raises(ValueError, match="limit is"):
        list_incidents(engine, IncidentFilter(), limit=limit)


def test_each_filter_leaves_out_what_it_says(engine: Engine) -> None:
    open_incidents(engine, [0, 20])
    open_incidents(engine, [40], mode="out-of-memory")
    open_incidents(engine, [60], service="another")
    cases = [
        (IncidentFilter(), {"v1:0", "v1:20", "v1:40", "v1:60"}),
        (IncidentFilter(service="mysvc"), {"v1:0", "v1:20", "v1:40"}),
        (IncidentFilter(service="nobody"), set()),
        (IncidentFilter(failure_mode="out-of-memory"), {"v1:40"}),
        (IncidentFilter(status="open", service="another"), {"v1:60"}),
        (IncidentFilter(status="resolved"), set()),
        (IncidentFilter(since=NOON + minutes(10)), {"v1:20", "v1:40", "v1:60"}),
        (IncidentFilter(until=NOON + minutes(10)), {"v1:0"}),
        (IncidentFilter(since=NOON + minutes(1), until=NOON + minutes(30)), {"v1:20", "v1:40"}),
    ]

    for wanted, expected in cases:
        assert expected == {row.fingerprint for row in list_incidents(engine, wanted).items}
        assert expected == {row.fingerprint for row in stream_incidents(engine, wanted)}


def test_an_unknown_id_gives_nothing(engine: Engine) -> None:
    assert get_incident(engine, "0" * 32) is None


def test_services_are_listed_with_their_open_incidents(engine: Engine) -> None:
    open_incidents(engine, [0, 20])
    open_incidents(engine, [60], service="another")
    found = [(row.name, row.open_incidents, row.last_seen) for row in list_services(engine)]

    assert [("another", 1, NOON + minutes(30)), ("mysvc", 2, NOON + minutes(10))] == found


def test_an_export_gives_everything_over_many_chunks_while_incidents_open(engine: Engine) -> None:
    open_incidents(engine, range(EXPORT_CHUNK + 3))
    rows = stream_incidents(engine, IncidentFilter())
    first = next(rows)
    open_incidents(engine, [9000])
    fingerprints = [first.fingerprint, *(row.fingerprint for row in rows)]

    assert [f"v1:{number}" for number in [*range(EXPORT_CHUNK + 3), 9000]] == fingerprints
