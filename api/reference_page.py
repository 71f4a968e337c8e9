"""The page at /docs: the OpenAPI document as plain HTML, so that it can be read without a script from elsewhere."""

import json
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse

from api.pages import page
from api.problems import CATALOGUE

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/docs")
def reference(request: Request) -> Response:
    document = request.app.openapi()
    return page(request, "reference.html", {"info": document["info"], "groups": _groups(document), "errors": CATALOGUE})


def _groups(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the operations by tag, tags in the order they are declared."""
    found: dict[str, list[dict[str, Any]]] = {tag["name"]: [] for tag in document.get("tags", [])}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            found.setdefault(operation["tags"][0], []).append(_operation(document, path, method, operation))
    described = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
    return [{"name": name, "description": described.get(name, ""), "operations": items} for name, items in found.items() if items]


def _operation(document: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> dict[str, Any]:
    answers = operation["responses"]
    success: dict[str, Any] = next((answer for status, answer in answers.items() if status.startswith("2")), {})
    return {
        "method": method.upper(),
        "path": path,
        "anchor": operation["operationId"],
        "summary": operation.get("summary", ""),
        "description": operation.get("description", ""),
        "parameters": [_parameter(item) for item in operation.get("parameters", [])],
        "sends": _examples(document, operation.get("requestBody", {})),
        "answers": _examples(document, success),
        "statuses": [{"status": status, "text": answer.get("description", "")} for status, answer in answers.items()],
    }


def _parameter(item: dict[str, Any]) -> dict[str, Any]:
    schema = item.get("schema", {})
    choices = [choice for choice in (schema, *schema.get("anyOf", [])) if choice.get("type") != "null"]
    enum: list[Any] = next((choice["enum"] for choice in choices if "enum" in choice), [])
    kind = next((choice.get("format") or choice["type"] for choice in choices if "type" in choice), "")
    shown = " · ".join(map(str, enum)) if 0 < len(enum) <= 5 else ""
    default = schema.get("default")
    return {
        "name": item["name"],
        "place": item["in"],
        "required": item.get("required", False),
        "type": kind,
        "choices": shown,
        "default": "" if default is None else str(default),
        "description": item.get("description") or schema.get("description", ""),
    }


def _examples(document: dict[str, Any], body: dict[str, Any]) -> list[dict[str, str]]:
    """Give an example for each media type that has one."""
    found = []
    for media_type, content in body.get("content", {}).items():
        schema = content.get("schema", {})
        example = content.get("example", _in_order(document, schema, _example_of(document, schema)))
        if example is not None:
            text = example if isinstance(example, str) else json.dumps(example, indent=2, ensure_ascii=False)
            found.append({"media_type": media_type, "text": text})
    return found


def _example_of(document: dict[str, Any], schema: dict[str, Any]) -> Any:
    """Give the first example of a schema; for an object without one, an object of its parts' examples."""
    schema = _resolved(document, schema)
    if schema.get("examples"):
        return schema["examples"][0]
    if schema.get("type") == "array":
        part = _example_of(document, schema["items"])
        return None if part is None else [part]
    parts = {name: _example_of(document, part) for name, part in schema.get("properties", {}).items()}
    return {name: part for name, part in parts.items() if part is not None} or None


def _in_order(document: dict[str, Any], schema: dict[str, Any], example: Any) -> Any:
    """Give `example` with its fields in the order of the schema: OpenAPI sorts them by name."""
    schema = _resolved(document, schema)
    if isinstance(example, list):
        return [_in_order(document, schema.get("items", {}), item) for item in example]
    if not isinstance(example, dict):
        return example
    parts = schema.get("properties", {})
    names = [*(name for name in parts if name in example), *(name for name in example if name not in parts)]
    return {name: _in_order(document, parts.get(name, {}), example[name]) for name in names}


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference; of "this or null", give this."""
    for choice in schema.get("anyOf", []):
        if "$ref" in choice:
            schema = choice
    found: dict[str, Any] = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return found
