"""POST /classify and POST /logs: what goes in, what is refused, and what is never said back."""

import httpx
import pytest
from api_parts import Serve

from classifier.classify import Classifier
from domain.records import Kind
from stream.contract import Log, StreamUnavailable

LOG = "starting\nModuleNotFoundError: No module named 'lightgbm'\nWorker failed to boot.\n"
SECRET = "hunter2-not-for-eyes"


def taken(stream_log: Log) -> list[tuple[str, str, Kind, bytes]]:
    consumer = stream_log.consumer("tests")
    records = [item.record for item in consumer.poll(100, 0.2)]
    consumer.close()
    return [(r.stream, r.service, r.kind, r.data) for r in records if r]


def test_a_verdict_is_the_object_of_the_command_line(client: httpx.Client, answers: Classifier) -> None:
    answer = client.post("/classify", json={"text": LOG, "kind": "container"})

    assert answer.status_code == 200
    assert answers.classify(LOG.encode(), Kind.CONTAINER).as_dict() == answer.json()
    assert answer.json()["failure_mode"] == "missing-python-module"
    assert answer.json()["evidence"][0] == {"line": 2, "text": "ModuleNotFoundError: No module named 'lightgbm'"}
    assert answer.json()["fix"]["title"] == "Add lightgbm to the environment"


@pytest.mark.parametrize("body", [{"text": ""}, {"text": "all is well\n", "kind": None}, {"text": "\x00\x1b[31m\u2028", "kind": "no such kind"}])
def test_a_healthy_log_is_none(client: httpx.Client, body: dict[str, str]) -> None:
    assert client.post("/classify", json=body).json()["failure_mode"] == "none"


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        (b"{", 422, "not valid JSON"),
        (b"[1]", 422, "must be a JSON object"),
        (b'"text"', 422, "must be a JSON object"),
        (b"", 422, "body"),
        (b"{}", 422, "body.text: Field required"),
        (b'{"text": 5}', 422, "body.text"),
        (b'{"text": "x", "hunter2-not-for-eyes": 1}', 422, "unknown field"),
        (b'{"text": ["hunter2-not-for-eyes"]}', 422, "body.text"),
        (b'{"text": "hunter2-not-for-eyes', 422, "not valid JSON"),
        (b"[" * 100_000, 400, "can't be read"),
        (b'{"text": "\xff"}', 400, "can't be read"),
    ],
)
def test_a_malformed_body_is_told_and_not_repeated(client: httpx.Client, body: bytes, status: int, told: str) -> None:
    for path in ("/classify", "/logs"):
        answer = client.post(path, content=body, headers={"content-type": "application/json"})

        assert answer.status_code in (status, 422)
        assert SECRET not in answer.text
        assert {"error", "detail", "status", "docs"} <= answer.json().keys()
        if path == "/classify":
            assert told in answer.json()["detail"]


def test_a_lone_surrogate_in_json_does_no_harm(client: httpx.Client) -> None:
    answer = client.post("/classify", content=b'{"text": "a \\ud800 b"}', headers={"content-type": "application/json"})

    assert answer.status_code in (200, 422)


@pytest.mark.parametrize("path", ["/classify", "/logs", "/logs?service=mysvc", "/console/classify", "/subscriptions"])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_the_limit_is_refused(serve: Serve, path: str, chunked: bool) -> None:
    small = serve(max_body_bytes=4096)
    body = b"x" * 3_000_000
    types = {"/console/classify": "application/x-www-form-urlencoded", "/logs?service=mysvc": "text/plain"}

    sent = (body[i : i + 65536] for i in range(0, len(body), 65536)) if chunked else body
    answer = small.post(path, content=sent, headers={"content-type": types.get(path, "application/json")})

    assert answer.status_code == 413
    assert "BodyTooLarge" in answer.text
    assert small.get("/livez").status_code == 200


def test_a_log_pushed_as_json_reaches_the_stream(client: httpx.Client, stream_log: Log) -> None:
    answer = client.post("/logs", json={"service": "mysvc", "text": LOG, "kind": "container"})

    assert answer.status_code == 202
    assert {"stream", "records", "size_bytes"} == answer.json().keys()
    assert [(answer.json()["stream"], "mysvc", Kind.CONTAINER, LOG.encode())] == taken(stream_log)


def test_a_log_pushed_as_it_is_keeps_its_bytes(client: httpx.Client, stream_log: Log) -> None:
    raw = b"caf\xe9 \xff\x00\r\nModuleNotFoundError: No module named 'b'\n"

    answer = client.post("/logs?service=my+svc&kind=image_build", content=raw, headers={"content-type": "text/plain; charset=latin-1"})

    assert (202, len(raw)) == (answer.status_code, answer.json()["size_bytes"])
    assert [("my svc", Kind.IMAGE_BUILD, raw)] == [row[1:] for row in taken(stream_log)]


def test_the_same_key_is_the_same_stream(client: httpx.Client) -> None:
    first, second, other = (
        client.post("/logs", json={"service": "mysvc", "text": LOG}, headers={"Idempotency-Key": key}).json()["stream"] for key in ("run 1", "run 1", "run 2")
    )

    assert first == second != other


@pytest.mark.parametrize(
    ("path", "content_type", "body", "status"),
    [
        ("/logs", "text/plain", b"x", 422),
        ("/logs?service=a&service=b", "text/plain", b"x", 422),
        ("/logs?service=mysvc&colour=red", "text/plain", b"x", 422),
        ("/logs?service=mysvc", "application/json", b'{"service": "a", "text": "x"}', 422),
        ("/logs", "application/json", b'{"service": "", "text": "x"}', 422),
        ("/logs", "application/json", b'{"service": " ", "text": "x"}', 422),
        ("/logs", "application/json", b'{"service": "a\\u0000b", "text": "x"}', 422),
        ("/logs?service=mysvc", "multipart/form-data; boundary=x", b"x", 415),
        ("/logs?service=mysvc", "", b"x", 415),
    ],
)
def test_a_push_that_is_unclear_is_refused(client: httpx.Client, stream_log: Log, path: str, content_type: str, body: bytes, status: int) -> None:
    answer = client.post(path, content=body, headers={"content-type": content_type} if content_type else {})

    assert status == answer.status_code
    assert taken(stream_log) == []


def test_a_log_that_is_down_says_try_again(serve: Serve) -> None:
    def down(*_: object) -> None:
        raise StreamUnavailable("broker internal-host:9092 does not answer")

    answer = serve(push=down).post("/logs", json={"service": "mysvc", "text": LOG})

    assert (answer.status_code, answer.json()["error"], answer.headers["retry-after"]) == (503, "StreamUnavailable", "5")
    assert "internal-host" not in answer.text


def test_a_page_of_another_site_cannot_push(client: httpx.Client, stream_log: Log) -> None:
    headers = {"content-type": "text/plain", "sec-fetch-site": "cross-site"}

    answer = client.post("/logs?service=mysvc", content=b"x", headers=headers)

    assert (answer.status_code, answer.json()["error"]) == (403, "CrossSiteRequest")
    assert taken(stream_log) == []
