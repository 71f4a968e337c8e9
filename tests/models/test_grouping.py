"""Root cause over symptom, across records and streams: the result is that of the facts, whatever order they arrive in."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from faults import NOON, finding, minutes, seen, verdict
from sqlalchemy import Engine, select, text

from models.incidents import IncidentFilter, get_incident, list_incidents
from models.store import Classified, Store
from models.tables import outbox

MISSING = "missing-python-module"
INIT = "init-exception"
CRASH = "container-crash-loop"
PROBE = "probe-failed"

Shown = frozenset[tuple[object, ...]]


def at(minute: float, mode: str, stream: str, **more: object) -> Classified:
    position = int(minute * 1000)
    text = f"{mode} at {minute}"
    return seen(verdict(mode, position, text=text, **more), stream=stream, at=NOON + minutes(minute))  # type: ignore[arg-type]


def apply_each(engine: Engine, facts: Sequence[Classified]) -> None:
    store = Store(engine)
    for number, fact in enumerate(facts):
        store.apply("classify", {0: number}, [fact], NOON)


def shown(engine: Engine, service: str) -> Shown:
    """Give all that people can see of the incidents of `service`, but for their random ids."""
    found = set()
    for row in list_incidents(engine, IncidentFilter(service=service), limit=100).items:
        detail = get_incident(engine, row.id)
        assert detail is not None
        parts = [*detail.occurrences, *detail.symptoms]
        lines = frozenset((one.role, one.failure_mode, one.position) for one in parts)
        found.add(
            (row.failure_mode, row.stage, row.fault_line, row.fix["title"], row.fingerprint, row.occurrences,
             row.first_seen, row.last_seen, lines)
        )  # fmt: skip
    return frozenset(found)


def moved_to(service: str, fact: Classified) -> Classified:
    """Give the same fact as if it had been seen at `service`."""
    record = replace(fact.record, service=service, stream=f"{service}/{fact.record.stream}")
    return replace(fact, record=record)


CASES = {
    "one cause, two kinds of symptom": [
        at(0, CRASH, "status"), at(1, MISSING, "container"), at(2, PROBE, "events"), at(3, CRASH, "status"),
    ],
    "two causes, symptoms between and around": [
        at(0, MISSING, "container"), at(4, CRASH, "status"), at(5, CRASH, "status"), at(10, INIT, "other"),
    ],
    "two causes of the same moment": [
        at(5, MISSING, "container"), at(5, INIT, "other"), at(6, CRASH, "status"), at(4, PROBE, "status"),
    ],
    "a symptom outside of the window stands alone": [
        at(0, CRASH, "status"), at(29, CRASH, "status"), at(31, MISSING, "container"), at(62, PROBE, "events"),
    ],
    "unknown absorbs nothing": [
        at(0, "unknown", "container"), at(1, CRASH, "status"), at(2, PROBE, "events"),
    ],
    "a cause that comes back": [
        at(0, MISSING, "container"), at(40, CRASH, "status"), at(60, MISSING, "container"), at(95, PROBE, "events"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_order_in_which_streams_arrive_changes_nothing(engine: Engine, name: str) -> None:
    orders = {f"order-{number}": order for number, order in enumerate(permutations(CASES[name]))}
    store = Store(engine)
    for step in range(len(CASES[name])):
        facts = [moved_to(service, order[step]) for service, order in orders.items()]
        store.apply("classify", {0: step}, facts, NOON)
    at_once = [moved_to("at-once", fact) for fact in CASES[name]]
    store.apply("classify", {0: 100}, at_once, NOON)
    results = {shown(engine, service) for service in [*orders, "at-once"]}

    assert len(results) == 1
    assert frozenset() not in results


def drawn(case: int) -> list[Classified]:
    """Draw the facts of one service: several causes and symptoms, often at the same moment or just at the window's edge."""
    chance = random.Random(case)
    facts = []
    for number in range(chance.randint(5, 12)):
        mode = chance.choice([MISSING, INIT, "out-of-memory", "unknown", CRASH, CRASH, PROBE, PROBE])
        minute = chance.choice([chance.randint(0, 150), chance.randint(0, 40), 15 * chance.randint(0, 8)])
        facts.append(at(minute, mode, f"s{number}", fingerprint=f"v1:{mode}:{chance.randint(0, 1)}"))
    return facts


def test_drawn_facts_give_the_same_incidents_in_any_order_and_in_any_batches(engine: Engine) -> None:
    chance, store, cases = random.Random(0), Store(engine), 15
    queues: dict[str, list[Classified]] = {}
    for case in range(cases):
        for order in range(4):
            facts = drawn(case)
            chance.shuffle(facts)
            service = f"case-{case}-{order}"
            queues[service] = [moved_to(service, fact) for fact in facts]
    while any(queues.values()):
        batch = []
        for queue in queues.values():
            size = chance.randint(0, 5)
            batch += queue[:size]
            del queue[:size]
        store.apply("classify", {}, batch, NOON)
    results = [{shown(engine, f"case-{case}-{order}") for order in range(4)} for case in range(cases)]

    assert [1] * cases == [len(result) for result in results]


def test_a_symptom_joins_the_incident_of_its_cause(engine: Engine) -> None:
    apply_each(engine, [at(0, MISSING, "container"), at(3, CRASH, "status")])
    (row,) = list_incidents(engine, IncidentFilter()).items
    detail = get_incident(engine, row.id)

    assert detail is not None
    assert (MISSING, 1, NOON + minutes(3)) == (row.failure_mode, row.occurrences, row.last_seen)
    assert [one.failure_mode for one in detail.symptoms] == [CRASH]


def test_a_cause_takes_over_the_incident_of_its_symptom(engine: Engine) -> None:
    store = Store(engine)
    (opened,) = store.apply("classify", {0: 1}, [at(0, CRASH, "status")], NOON).opened
    applied = store.apply("classify", {0: 2}, [at(3, MISSING, "container")], NOON)
    (row,) = list_incidents(engine, IncidentFilter()).items
    with engine.connect() as connection:
        told = connection.execute(select(outbox.c.kind, outbox.c.payload).order_by(outbox.c.id)).all()

    assert applied.opened == ()
    assert opened == row.id
    assert (MISSING, f"{MISSING} at 3", 1, NOON) == (row.failure_mode, row.fault_line, row.occurrences, row.first_seen)
    assert [one.kind for one in told] == ["incident.opened", "incident.changed"]
    assert [one.payload["failure_mode"] for one in told] == [CRASH, MISSING]
    assert {opened} == {one.payload["id"] for one in told}


def test_a_second_symptom_incident_is_merged_and_its_link_still_works(engine: Engine) -> None:
    store = Store(engine)
    (crash,) = store.apply("classify", {0: 1}, [at(0, CRASH, "status")], NOON).opened
    (probe,) = store.apply("classify", {0: 2}, [at(1, PROBE, "events")], NOON).opened
    store.apply("classify", {0: 3}, [at(3, MISSING, "container")], NOON)
    merged = list_incidents(engine, IncidentFilter(status="merged")).items
    survivor = get_incident(engine, probe)
    with engine.connect() as connection:
        last = connection.execute(select(outbox.c.kind, outbox.c.payload).order_by(outbox.c.id.desc()).limit(1)).one()

    assert [probe] == [row.id for row in merged]
    assert survivor is not None
    assert crash == survivor.incident.id
    assert ("incident.merged", probe, crash) == (last.kind, last.payload["id"], last.payload["merged_into"])


def test_a_symptom_of_another_service_stays_there(engine: Engine) -> None:
    apply_each(engine, [at(0, MISSING, "container"), seen(verdict(CRASH), service="another", stream="status")])

    assert len(list_incidents(engine, IncidentFilter()).items) == 2


def test_a_symptom_joins_no_incident_that_is_resolved(engine: Engine) -> None:
    apply_each(engine, [at(0, MISSING, "container")])
    with engine.begin() as connection:
        connection.execute(text("UPDATE incident SET status = 'resolved'"))
    Store(engine).apply("classify", {0: 5}, [at(3, CRASH, "status"), at(4, MISSING, "container")], NOON)
    rows = list_incidents(engine, IncidentFilter()).items

    assert sorted((row.status, row.failure_mode, row.occurrences) for row in rows) == [
        ("open", MISSING, 1),
        ("resolved", MISSING, 1),
    ]


def test_the_symptoms_of_a_verdict_move_with_it(engine: Engine) -> None:
    apply_each(engine, [at(0, CRASH, "status", symptoms=(finding(PROBE, 7),)), at(3, MISSING, "container")])
    (row,) = list_incidents(engine, IncidentFilter()).items
    detail = get_incident(engine, row.id)

    assert detail is not None
    assert {CRASH, PROBE} == {one.failure_mode for one in detail.symptoms}
