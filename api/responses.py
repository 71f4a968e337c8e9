"""How errors are declared in OpenAPI."""

from typing import Any

from api.problems import MEDIA_TYPE
from api.schemas import ProblemOut

_SCHEMA = {"$ref": "#/components/schemas/ProblemOut"}
_TEXTS = {
    400: "The request can't be read, or the cursor is none of ours",
    403: "A page of another web site sent this request",
    404: "There is none with this id",
    413: "The body is too large",
    415: "The body's type is not known here",
    422: "The request is malformed; `errors` names each wrong part",
    503: "A part that is needed can't be reached; try again after `Retry-After`",
}
SCHEMAS = {"ProblemOut": ProblemOut.model_json_schema(ref_template="#/components/schemas/{model}")}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Give the `responses` of a route that can answer with these statuses."""
    return {status: {"description": _TEXTS[status], "content": {MEDIA_TYPE: {"schema": _SCHEMA}}} for status in statuses}
