"""Errors are problems everywhere, every answer is safe to open in a browser, and OpenAPI says what is true."""

import json
from typing import Any

import httpx
import pytest
from api_parts import Fault, Serve, store
from pydantic import BaseModel
from sqlalchemy import Engine

from api import schemas
from api.problems import CATALOGUE
from domain.verdicts import Verdict

MODELS = [model for model in vars(schemas).values() if isinstance(model, type) and issubclass(model, BaseModel) and model is not BaseModel]


@pytest.mark.parametrize(
    ("method", "path", "status", "error"),
    [
        ("GET", "/nothing", 404, "RouteNotFound"),
        ("GET", "/static/nothing.css", 404, "RouteNotFound"),
        ("GET", "/static/../app.py", 404, "RouteNotFound"),
        ("GET", "/static/%2e%2e/app.py", 404, "RouteNotFound"),
        ("PUT", "/incidents", 405, "MethodNotAllowed"),
        ("DELETE", "/classify", 405, "MethodNotAllowed"),
        ("GET", "/incidents/x", 404, "IncidentNotFound"),
        ("GET", "/incidents?limit=x", 422, "RequestInvalid"),
        ("POST", "/classify", 422, "RequestInvalid"),
    ],
)
def test_every_error_is_a_problem(client: httpx.Client, method: str, path: str, status: int, error: str) -> None:
    answer = client.request(method, path)

    body = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert (status, status, error) == (answer.status_code, body["status"], body["error"])
    assert {"type", "title", "detail", "docs"} <= body.keys()
    schemas.ProblemOut.model_validate(body)
    assert f'id="{body["docs"].partition("#")[2]}"' in client.get("/docs").text
    assert status != 405 or answer.headers["allow"]


def test_a_fault_of_ours_tells_nothing_of_the_inside(serve: Serve) -> None:
    def breaks(*_: object) -> Verdict:
        raise KeyError("inside-secret")

    client = serve(classify=breaks)
    answer = client.post("/classify", json={"text": "x"})
    page = client.post("/console/classify", data={"text": "x"})

    assert (answer.status_code, answer.json()["error"]) == (500, "InternalError")
    assert "inside-secret" not in answer.text + page.text
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert (page.status_code, page.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert "default-src 'none'" in page.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/console/classify", "/docs", "/incidents", "/livez", "/nothing", "/console/nothing", "/static/console.css"])
def test_every_answer_carries_the_safe_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert (headers.get("cache-control") == "no-store") is not path.startswith("/static/")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_examples_are_valid(model: type[BaseModel]) -> None:
    for example in model.model_json_schema().get("examples", []):
        assert example == model.model_validate(example).model_dump(include=set(example), exclude_unset=True)


def test_openapi_describes_every_operation(client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()

    operations = [(path, method, op) for path, methods in document["paths"].items() for method, op in methods.items()]
    assert {"/incidents", "/incidents/{id}", "/classify", "/logs", "/exports/incidents.csv", "/readyz", "/subscriptions"} <= document["paths"].keys()
    for path, method, operation in operations:
        assert operation["summary"], (path, method)
        assert operation["description"], (path, method)
        assert len(operation["tags"]) == 1
        for status, answer in operation["responses"].items():
            assert status < "400" or list(answer["content"]) == ["application/problem+json"], (path, status)
    assert [ref for ref in references(document) if resolved(document, ref) is None] == []


def references(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [ref for value in part.values() for ref in references(value)]
    return [ref for value in part for ref in references(value)] if isinstance(part, list) else []


def resolved(document: dict[str, Any], ref: str) -> Any:
    found: Any = document
    for name in ref.removeprefix("#/").split("/"):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def test_answers_are_what_openapi_says(client: httpx.Client, engine: Engine) -> None:
    (opened,) = store(engine, Fault(symptom="Worker failed to boot."))

    for path, model in {
        "/incidents": schemas.IncidentPage,
        f"/incidents/{opened}": schemas.IncidentDetailOut,
        "/failure-modes": schemas.FailureModeList,
        "/services": schemas.ServiceList,
        "/readyz": schemas.Readiness,
    }.items():
        answer = client.get(path)

        assert answer.status_code == 200
        assert answer.json() == json.loads(model.model_validate(answer.json()).model_dump_json())


def test_the_reference_page_loads_nothing_from_elsewhere(client: httpx.Client) -> None:
    page = client.get("/docs").text

    assert "<script" not in page
    assert "cdn" not in page.lower()
    for name in CATALOGUE:
        assert f'id="error-{name}"' in page
    for path in client.get("/openapi.json").json()["paths"]:
        assert path in page
