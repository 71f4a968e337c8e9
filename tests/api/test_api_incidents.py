"""GET /incidents and /incidents/{id}: the contract's shape, filters, pages, and what is refused."""

from datetime import timedelta

import httpx
import pytest
from api_parts import NOON, Fault, store
from sqlalchemy import Engine

ITEM = {
    "id", "service", "failure_mode", "stage", "status", "confidence", "fault_line", "fix", "occurrences", "first_seen", "last_seen",
    "decided_by", "fingerprint",
}  # fmt: skip


def modes(answer: httpx.Response) -> list[str]:
    return [item["failure_mode"] for item in answer.json()["items"]]


def test_an_incident_has_the_shape_of_the_contract(client: httpx.Client, engine: Engine) -> None:
    (opened,) = store(engine, Fault())

    answer = client.get("/incidents", params={"service": "mysvc"})

    assert answer.status_code == 200
    assert {"items", "next_cursor"} == answer.json().keys()
    (item,) = answer.json()["items"]
    assert item.keys() >= ITEM
    assert (opened, "mysvc", "missing-python-module", "open") == (item["id"], item["service"], item["failure_mode"], item["status"])
    assert item["fault_line"] == "ModuleNotFoundError: No module named 'lightgbm'"
    assert item["fix"]["title"] == "Add lightgbm to the environment"
    assert {"title", "steps", "docs", "parameters", "asked"} <= item["fix"].keys()
    assert item["first_seen"] == "2026-03-01T12:00:00+00:00"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"service": "other"}, ["port-in-use"]),
        ({"failure_mode": "missing-python-module"}, ["missing-python-module"]),
        ({"status": "resolved"}, []),
        ({"status": "open"}, ["port-in-use", "missing-python-module"]),
        ({"since": "2026-03-01T12:30:00Z"}, ["port-in-use"]),
        ({"since": "2026-03-01T13:30:00+01:00"}, ["port-in-use"]),
        ({"until": "2026-03-01T12:30:00Z"}, ["missing-python-module"]),
        ({"since": "2026-03-02"}, []),
        ({"service": "nobody\x00"}, []),
    ],
)
def test_filters_narrow_the_list(client: httpx.Client, engine: Engine, query: dict[str, str], expected: list[str]) -> None:
    store(engine, Fault(), Fault("Address already in use", "other", "port-in-use", NOON + timedelta(hours=1), "folder:b.log"))

    assert expected == modes(client.get("/incidents", params=query))


def test_a_plus_sign_that_a_url_turned_into_a_space_is_still_an_offset(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault())

    assert len(client.get("/incidents?since=2026-03-01T13:00:00+01:00").json()["items"]) == 1


def test_pages_give_every_incident_once(client: httpx.Client, engine: Engine) -> None:
    store(engine, *(Fault(f"No module named 'm{n}'", f"svc{n}", stream=f"folder:{n}", at=NOON + timedelta(minutes=n)) for n in range(7)))

    seen, cursor = [], None
    while True:
        answer = client.get("/incidents", params={"limit": 3} | ({"cursor": cursor} if cursor else {})).json()
        seen += [item["service"] for item in answer["items"]]
        cursor = answer["next_cursor"]
        if cursor is None:
            break

    assert [f"svc{n}" for n in reversed(range(7))] == seen


@pytest.mark.parametrize(
    ("query", "status", "error", "told"),
    [
        ({"failure_mode": "missing-python-modul"}, 422, "RequestInvalid", "did you mean missing-python-module?"),
        ({"since": "yesterday"}, 422, "RequestInvalid", "query.since: is not a time"),
        ({"since": "2026-03-01T12:00:00"}, 422, "RequestInvalid", "has no time zone"),
        ({"since": "0001-01-01T00:00:00+14:00"}, 422, "RequestInvalid", "too far"),
        ({"since": "2026-03-02", "until": "2026-03-01"}, 422, "RequestInvalid", "until is not after since"),
        ({"status": "closed"}, 422, "RequestInvalid", "'open', 'resolved' or 'merged'"),
        ({"limit": "0"}, 422, "RequestInvalid", "query.limit"),
        ({"limit": "501"}, 422, "RequestInvalid", "query.limit"),
        ({"service": ""}, 422, "RequestInvalid", "query.service"),
        ({"servce": "mysvc"}, 422, "RequestInvalid", "unknown parameter servce"),
        ({"service": ["a", "b"]}, 422, "RequestInvalid", "more than once"),
        ({"cursor": "nonsense"}, 400, "BadCursor", "leave it out"),
    ],
)
def test_what_cannot_be_meant_is_refused(client: httpx.Client, query: dict[str, str], status: int, error: str, told: str) -> None:
    answer = client.get("/incidents", params=query)

    assert (status, error) == (answer.status_code, answer.json()["error"])
    assert told in answer.json()["detail"]


def test_one_incident_comes_with_evidence_symptoms_and_fix(client: httpx.Client, engine: Engine) -> None:
    (opened,) = store(engine, Fault(symptom="Worker failed to boot."))

    answer = client.get(f"/incidents/{opened}").json()

    assert answer.keys() >= ITEM | {"evidence", "symptoms", "latest_occurrences"}
    assert {"line": 2, "text": "ModuleNotFoundError: No module named 'lightgbm'"}.items() <= answer["evidence"][0].items()
    assert [symptom["failure_mode"] for symptom in answer["symptoms"]] == ["container-crash-loop"]
    assert "starting\nModuleNotFoundError" in answer["latest_occurrences"][0]["excerpt"]
    assert answer["occurrences"] == 1


def test_a_merged_incident_answers_with_the_one_it_became_part_of(client: httpx.Client, engine: Engine) -> None:
    (cause,) = store(engine, Fault(at=NOON - timedelta(hours=5)))
    (early,) = store(engine, Fault("Worker failed to boot.", mode="container-crash-loop", stream="k8s:status"))
    store(engine, Fault(stream="docker:1"))

    answer = client.get(f"/incidents/{early}")
    page = client.get(f"/console/incidents/{early}")

    assert early != cause
    assert cause == answer.json()["id"]
    assert f"/incidents/{cause}" == answer.headers["content-location"]
    assert (302, f"/console/incidents/{cause}") == (page.status_code, page.headers["location"])


@pytest.mark.parametrize("id", ["0" * 32, "nope", "%00", "0" * 31 + "%0A", "a" * 5000])
def test_an_unknown_incident_is_a_404(client: httpx.Client, id: str) -> None:
    answer = client.get(f"/incidents/{id}")

    assert (answer.status_code, answer.json()["error"]) == (404, "IncidentNotFound")


def test_the_failure_modes_are_the_closed_list(client: httpx.Client) -> None:
    items = client.get("/failure-modes").json()["items"]

    assert {"missing-python-module", "out-of-memory"} <= {item["code"] for item in items}
    assert {"code", "stage", "definition", "symptom", "broader"} == items[0].keys()


def test_services_are_told_with_their_open_incidents(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault(), Fault("No module named 'b'", stream="folder:b"), Fault(service="alpha", stream="folder:c"))

    items = client.get("/services").json()["items"]

    assert [(item["name"], item["open_incidents"]) for item in items] == [("alpha", 1), ("mysvc", 2)]
