"""The store on both databases: what a batch changes, what a repeat does not, and that it is all or nothing."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from faults import NOON, finding, minutes, seen, verdict
from sqlalchemy import Engine, event, func, select

from domain.verdicts import Verdict
from models.incidents import IncidentFilter, get_incident, list_incidents
from models.store import Applied, Classified, StalePosition, Store
from models.tables import incident, occurrence, outbox, service

MISSING = "missing-python-module"
CRASH = "container-crash-loop"


@pytest.fixture
def store(engine: Engine) -> Store:
    return Store(engine)


def apply(store: Store, *classified: Classified, position: int = 1) -> Applied:
    return store.apply("classify", {0: position}, classified, NOON)


def count(engine: Engine, table: str) -> int:
    tables = {"incident": incident, "occurrence": occurrence, "outbox": outbox, "service": service}
    with engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(tables[table])).scalar_one()


def test_a_cause_opens_an_incident_that_shows_its_fault_line_and_fix(engine: Engine, store: Store) -> None:
    applied = apply(store, seen(verdict(MISSING, 48, text="No module named 'cv2'")))
    (row,) = list_incidents(engine, IncidentFilter()).items

    assert (row.id,) == applied.opened
    assert applied.occurrences_added == 1
    assert (row.service, row.failure_mode, row.stage, row.status) == ("mysvc", MISSING, "container_start", "open")
    assert row.fault_line == "No module named 'cv2'"
    assert f"Undo {MISSING}" == row.fix["title"]
    assert row.occurrences == 1
    assert (row.first_seen, row.last_seen) == (NOON, NOON)


def test_a_repeated_batch_adds_no_occurrence_and_changes_no_count(engine: Engine, store: Store) -> None:
    batch = seen(verdict(MISSING, 16, symptoms=(finding(CRASH, 32),), supporting=(finding(MISSING, 48),)))
    first = apply(store, batch)
    second = apply(store, batch)
    (row,) = list_incidents(engine, IncidentFilter()).items

    assert first.occurrences_added == 3
    assert Applied((), 0) == second
    assert count(engine, "occurrence") == 3
    assert count(engine, "outbox") == 1
    assert row.occurrences == 1


def test_another_cut_of_the_same_bytes_gives_the_same_occurrences(engine: Engine, store: Store) -> None:
    apply(store, seen(verdict(MISSING, 16, supporting=(finding(MISSING, 48),))))
    applied = apply(store, seen(verdict(MISSING, 16)), seen(verdict(MISSING, 48)))

    assert Applied((), 0) == applied
    assert count(engine, "occurrence") == 2


def test_a_later_cut_that_sees_more_lines_adds_only_these(engine: Engine, store: Store) -> None:
    apply(store, seen(verdict(MISSING, 16)))
    applied = apply(store, seen(verdict(MISSING, 16, supporting=(finding(MISSING, 48),))))

    assert Applied((), 1) == applied
    assert count(engine, "occurrence") == 2


def test_the_same_fault_again_falls_into_the_same_incident(engine: Engine, store: Store) -> None:
    apply(store, seen(verdict(MISSING, 16)))
    applied = apply(store, seen(verdict(MISSING, 160), at=NOON + minutes(500)))
    (row,) = list_incidents(engine, IncidentFilter()).items

    assert Applied((), 1) == applied
    assert row.occurrences == 2
    assert (NOON, NOON + minutes(500)) == (row.first_seen, row.last_seen)


def test_other_fingerprints_and_other_services_have_incidents_of_their_own(engine: Engine, store: Store) -> None:
    apply(
        store,
        seen(verdict(MISSING, 16)),
        seen(verdict(MISSING, 32, fingerprint="v1:other")),
        seen(verdict(MISSING, 16), stream="folder:b.log", service="another"),
    )

    assert len(list_incidents(engine, IncidentFilter()).items) == 3


def test_a_healthy_record_moves_the_position_and_stores_nothing_else(engine: Engine, store: Store) -> None:
    applied = apply(store, seen(Verdict("none", 1.0, "rule:none")), seen(), position=7)

    assert Applied((), 0) == applied
    assert store.positions("classify", [0, 1]) == {0: 7}
    assert count(engine, "service") == 0


def test_positions_belong_to_their_group(store: Store) -> None:
    store.apply("one", {0: 5, 3: 9}, [], NOON)

    assert store.positions("one", [0, 1, 2, 3]) == {0: 5, 3: 9}
    assert store.positions("two", [0]) == {}


def test_a_batch_behind_the_stored_position_is_refused_as_a_whole(engine: Engine, store: Store) -> None:
    apply(store, position=20)
    with pytest.raises(StalePosition, match=r"partition 0 .* already at 20.* ends at 19"):
        store.apply("classify", {0: 19, 1: 5}, [seen(verdict(MISSING, 16))], NOON)

    assert count(engine, "occurrence") == 0
    assert store.positions("classify", [0, 1]) == {0: 20}


def test_a_transaction_that_fails_at_its_end_leaves_nothing_and_can_be_repeated(engine: Engine, store: Store) -> None:
    batch = seen(verdict(MISSING, 16, symptoms=(finding(CRASH, 32),)))

    def crash(_connection: object) -> None:
        raise RuntimeError("the process ends here")

    event.listen(engine, "commit", crash)
    with pytest.raises(RuntimeError, match="ends here"):
        apply(store, batch)
    event.remove(engine, "commit", crash)
    left = {name: count(engine, name) for name in ("incident", "occurrence", "outbox", "service")}
    positions = store.positions("classify", [0])
    applied = apply(store, batch)

    assert left == {"incident": 0, "occurrence": 0, "outbox": 0, "service": 0}
    assert positions == {}
    assert applied.occurrences_added == 2


def test_text_that_databases_cannot_hold_is_stored_with_replacements(engine: Engine, store: Store) -> None:
    strange = "no module \x00 named \udcff"
    apply(store, seen(verdict(MISSING, 0, text=strange), stream="folder:\udcff.log", service="s\x00", data=b"\x00\xff\n"))
    (row,) = list_incidents(engine, IncidentFilter(service="s\ufffd")).items
    detail = get_incident(engine, row.id)

    assert row.fault_line == "no module \ufffd named \ufffd"
    assert detail is not None
    assert detail.occurrences[0].stream == "folder:\ufffd.log"


def test_the_excerpt_holds_the_lines_around_the_fault_line(engine: Engine, store: Store) -> None:
    lines = [f"line {number}" for number in range(1, 51)]
    data = "\n".join(lines).encode() + b"\n"
    start = data.index(b"line 30")
    cause = verdict(MISSING, start, text="line 30")
    (opened,) = apply(store, seen(cause, data=data)).opened
    detail = get_incident(engine, opened)

    assert detail is not None
    excerpt = detail.occurrences[0].excerpt.split("\n")
    assert lines[23:42] == excerpt
    assert detail.occurrences[0].line - 6 == detail.occurrences[0].excerpt_line


def test_many_workers_on_one_service_lose_and_double_nothing(engine: Engine) -> None:
    workers, batches = 4, 5
    start = Barrier(workers)

    def work(worker: int) -> int:
        store = Store(engine)
        start.wait()
        added = 0
        for batch in range(batches):
            stream = f"folder:{worker % 2}.log"  # two workers on each stream: the second is a zombie with old records
            faults = [
                seen(verdict(MISSING, 16 * batch), stream=stream, at=NOON + minutes(batch)),
                seen(verdict(CRASH, 16 * batch), stream=f"{stream}.status", at=NOON + minutes(batch)),
                seen(verdict("init-exception", 16 * batch), stream=stream, service=f"other-{batch % 2}"),
            ]
            added += store.apply(f"group-{worker}", {worker: batch + 1}, faults, NOON).occurrences_added
        return added

    with ThreadPoolExecutor(workers) as pool:
        added = sum(pool.map(work, range(workers)))
    rows = list_incidents(engine, IncidentFilter()).items

    assert 2 * batches * 3 == added == count(engine, "occurrence")
    assert {("mysvc", MISSING, 2 * batches), ("other-0", "init-exception", 6), ("other-1", "init-exception", 4)} == {
        (row.service, row.failure_mode, row.occurrences) for row in rows
    }


def test_of_two_workers_on_one_partition_only_one_moves_it(engine: Engine) -> None:
    start = Barrier(2)

    def work(position: int) -> bool:
        start.wait()
        try:
            Store(engine).apply("classify", {0: position}, [seen(verdict(MISSING, position))], NOON)
        except StalePosition:
            return False
        return True

    for turn in range(5):
        with ThreadPoolExecutor(2) as pool:
            low, high = pool.map(work, (10 * turn + 10, 10 * turn + 11))
        stored = Store(engine).positions("classify", [0])[0]
        with engine.connect() as connection:
            found = set(connection.execute(select(occurrence.c.position)).scalars())

        assert high
        assert 10 * turn + 11 == stored
        assert low == (10 * turn + 10 in found)


@pytest.fixture(autouse=True)
def _dispose(engine: Engine) -> Iterator[None]:
    yield
    engine.dispose()
