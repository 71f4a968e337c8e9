"""Asks the classifier about one log; nothing is stored."""

from typing import Any

from fastapi import APIRouter

from api.deps import GivenDeps
from api.responses import problems
from api.schemas import ClassifyIn, VerdictOut
from domain.records import Kind

router = APIRouter(tags=["classify"])


@router.post("/classify", summary="Classify a log", response_model=VerdictOut, responses=problems(400, 403, 413, 422))
def classify(body: ClassifyIn, deps: GivenDeps) -> dict[str, Any]:
    """The verdict for one whole log: failure mode, fault line, symptoms and fix. Nothing is stored."""
    return deps.classify(body.text.encode("utf-8", "replace"), Kind.named(body.kind)).as_dict()
