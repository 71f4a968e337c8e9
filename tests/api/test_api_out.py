"""CSV export, subscriptions, health and metrics."""

import csv
import io
from datetime import timedelta

import httpx
import pytest
from api_parts import KEY, NOON, Fault, Serve, store
from sqlalchemy import Engine

from api.csv_rows import COLUMNS, safe_cell
from models.engine import open_engine
from models.incidents import EXPORT_CHUNK


def rows(answer: httpx.Response) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


def test_the_export_has_its_documented_columns(client: httpx.Client, engine: Engine) -> None:
    (opened,) = store(engine, Fault())

    answer = client.get("/exports/incidents.csv")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8; header=present"
    assert answer.text.startswith(",".join(f'"{column}"' for column in COLUMNS) + "\r\n")
    (row,) = rows(answer)
    assert (opened, "mysvc", "0.95", "1") == (row["id"], row["service"], row["confidence"], row["occurrences"])
    assert row["fix_title"] == "Add lightgbm to the environment"
    assert row["fix_docs"].startswith("https://learn.microsoft.com/")


def test_the_export_takes_the_filters_of_the_list(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault(), Fault(service="other", stream="folder:b"))

    assert [row["service"] for row in rows(client.get("/exports/incidents.csv?service=other"))] == ["other"]
    assert client.get("/exports/incidents.csv?limit=3").status_code == 422


def test_the_export_streams_more_than_one_chunk(client: httpx.Client, engine: Engine) -> None:
    count = EXPORT_CHUNK + 7
    store(engine, *(Fault(f"No module named 'm{n}'", stream=f"folder:{n}", fingerprint=f"v1:m:{n}") for n in range(count)))

    with client.stream("GET", "/exports/incidents.csv") as answer:
        chunks = [len(chunk) for chunk in answer.iter_raw()]

    assert answer.headers["transfer-encoding"] == "chunked"
    assert len(chunks) > 2
    assert count == len(rows(client.get("/exports/incidents.csv")))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('=HYPERLINK("http://evil.test")', '\'=HYPERLINK("http://evil.test")'),
        ("+1+1", "'+1+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'  =1"),
        ("\t=1", "' =1"),
        ("\x1b[31m=1", "'=1"),
        ("\uff1d1", "'\uff1d1"),
        ("|cmd", "'|cmd"),
        ("a\x00b\r\nc", "a␀b␍␊c"),
        ("x = 1", "x = 1"),
        ("", ""),
    ],
)
def test_no_cell_can_become_a_formula(text: str, cell: str) -> None:
    assert cell == safe_cell(text)


def test_a_hostile_fault_line_stays_one_cell(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault("=cmd|'/c calc'!A1\",\"x\x1b[2J", service="@svc"))

    (row,) = rows(client.get("/exports/incidents.csv"))

    assert row["fault_line"] == "'=cmd|'/c calc'!A1\",\"x"
    assert row["service"] == "'@svc"


def test_an_export_from_a_store_that_is_down_is_a_503(serve: Serve) -> None:
    down = open_engine("postgresql+psycopg://someone:hunter2@127.0.0.1:9/none?connect_timeout=2")

    client = serve(engine=down)
    for path in ("/exports/incidents.csv", "/incidents", "/services"):
        answer = client.get(path)

        assert (answer.status_code, answer.json()["error"]) == (503, "StoreUnavailable")
        assert "hunter2" not in answer.text
    assert "faultline_open_incidents" not in client.get("/metrics").text
    assert client.get("/").status_code == 503
    down.dispose()


def test_a_subscription_shows_its_secret_once(client: httpx.Client) -> None:
    made = client.post("/subscriptions", json={"url": "https://hooks.example.com/T00/key-in-path", "service": "mysvc"})
    listed = client.get("/subscriptions")

    assert made.status_code == 201
    assert made.json()["secret"] == KEY
    assert KEY not in listed.text
    assert "key-in-path" not in listed.text
    assert [(made.json()["id"], "https://hooks.example.com/…", "mysvc", True)] == [
        (item["id"], item["target"], item["service"], item["active"]) for item in listed.json()["items"]
    ]


def test_a_subscription_can_be_ended_once(client: httpx.Client) -> None:
    made = client.post("/subscriptions", json={"url": "https://hooks.example.com"}).json()

    ended = [client.delete(f"/subscriptions/{made['id']}").status_code for _ in range(2)]

    assert ended == [204, 404]
    assert client.get("/subscriptions").json()["items"] == []


@pytest.mark.parametrize(
    "body",
    [
        {"url": "ftp://example.com"},
        {"url": "https://name:hunter2@example.com/"},
        {"url": "javascript:alert(1)"},
        {"url": "https://example.com", "failure_mode": "no-such-mode"},
        {"url": "https://example.com", "service": ""},
        {"url": "https://exa mple.com/hunter2"},
    ],
)
def test_a_bad_subscription_is_refused_without_its_url(client: httpx.Client, body: dict[str, str]) -> None:
    answer = client.post("/subscriptions", json=body)

    assert answer.status_code == 422
    assert "hunter2" not in answer.text


def test_without_a_signing_key_nobody_can_subscribe(serve: Serve) -> None:
    answer = serve(subscription_secret=None).post("/subscriptions", json={"url": "https://example.com"})

    assert (answer.status_code, answer.json()["error"]) == (503, "WebhooksNotSetUp")


def test_ready_lists_checks_and_warnings(serve: Serve) -> None:
    answer = serve(warnings=("the model is left out",)).get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ready", "checks": {"log": {"ok": True, "reason": None}}, "warnings": ["the model is left out"]}


def test_not_ready_names_what_failed_and_why(serve: Serve) -> None:
    def broken() -> None:
        raise RuntimeError("the broker does not answer\nsecret second line")

    answer = serve(checks={"log": broken, "store": lambda: None}).get("/readyz")

    assert (answer.status_code, answer.json()["error"]) == (503, "NotReady")
    assert answer.json()["checks"]["log"] == {"ok": False, "reason": "the broker does not answer"}
    assert answer.json()["checks"]["store"]["ok"]
    assert "second line" not in answer.text


def test_alive_needs_nothing(serve: Serve) -> None:
    assert serve(checks={}).get("/livez").json() == {"status": "alive"}


def test_metrics_count_by_route_and_not_by_path(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault(), Fault(service="b", stream="folder:b", at=NOON + timedelta(minutes=1)))
    client.get("/incidents/" + "0" * 32)
    client.get("/made/up/path")
    client.request("BREW", "/incidents")

    text = client.get("/metrics").text

    assert 'faultline_http_requests_total{method="GET",route="/incidents/{id}",status="404"} 1.0' in text
    assert 'method="GET",route="none",status="404"' in text
    assert 'method="other"' in text
    assert "faultline_http_request_seconds_bucket" in text
    assert "faultline_open_incidents 2.0" in text
    assert "made/up" not in text
