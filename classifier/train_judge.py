"""Corpus → judge: which logs whose lines tell of failures failed. Learned over folds that part no family, so that each log is judged unseen."""

import hashlib
import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from classifier import reason
from classifier.evaluate import Case
from classifier.findings import Finder
from classifier.judge import signs
from domain.failure_modes import NONE

FOLDS = 5
LEAST_SEEN = 3  # a sign in fewer logs is left out
REGULARISATION = (0.1, 0.3, 1.0)
LOST = 0.006  # of the failed logs, each judged unseen, so many may be set aside; most of them were written to look calm
DIGITS = 4


@dataclass(frozen=True, slots=True)
class SignedLog:
    """A log with findings: what the judge sees of it, whether it failed, and the family that must not be parted."""

    signs: list[str]
    failed: bool
    family: str


def signed_logs(cases: Sequence[Case], finder: Finder) -> Iterator[SignedLog]:
    """
    Give the logs in which a rule finds something.

    Of a healthy log whose findings were all set aside they are taken as if they stood: it shows how logs look that got over it.
    """
    for case in cases:
        found = finder.find(case.text.encode("utf-8", "replace"), case.kind)
        faults = reason.weigh(found.candidates)
        if not faults and case.label == NONE:
            found = replace(found, candidates=tuple(replace(candidate, void="") for candidate in found.candidates))
            faults = reason.weigh(found.candidates)
        if faults:
            yield SignedLog(signs(found, faults[0], case.kind), case.label != NONE, case.family)


def train_judge(cases: Sequence[Case], finder: Finder, say: Callable[[str], None]) -> tuple[dict[str, Any], bytes]:
    """Give the judge's part of the card, and the bytes of judge.json."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    learn = list(signed_logs(cases, finder))
    failed = np.array([example.failed for example in learn])
    best: tuple[float, float, np.ndarray[Any, Any]] | None = None
    for strength in REGULARISATION:
        unseen = _unseen(learn, failed, strength)
        loss = float(-np.mean(np.log(np.clip(np.where(failed, unseen, 1 - unseen), 1e-6, 1))))
        say(f"judge, C={strength:g}: loss {loss:.3f} on logs it has not seen")
        if best is None or loss < best[0]:
            best = (loss, strength, unseen)
    assert best is not None
    _, strength, unseen = best
    threshold = float(np.quantile(unseen[failed], LOST))
    vectors = CountVectorizer(analyzer=_same, binary=True, min_df=LEAST_SEEN)
    fitted = LogisticRegression(C=strength, class_weight="balanced", max_iter=5_000).fit(vectors.fit_transform([example.signs for example in learn]), failed)
    weights = {name: round(float(weight), DIGITS) for name, weight in zip(vectors.get_feature_names_out(), fitted.coef_[0], strict=True)}
    content = {"bias": round(float(fitted.intercept_[0]), DIGITS), "threshold": round(threshold, 6), "weights": {n: w for n, w in sorted(weights.items()) if w}}
    body = (json.dumps(content, indent=0, ensure_ascii=False) + "\n").encode()
    card = {
        "sha256": hashlib.sha256(body).hexdigest(),
        "threshold": content["threshold"],
        "regularisation": strength,
        "signs": sum(weight != 0 for weight in weights.values()),
        "unseen": {
            "failed": int(failed.sum()),
            "failed, set aside": int((failed & (unseen < threshold)).sum()),
            "healthy with findings": int((~failed).sum()),
            "healthy with findings, set aside": int((~failed & (unseen < threshold)).sum()),
        },
    }
    return card, body


def _unseen(learn: Sequence[SignedLog], failed: np.ndarray[Any, Any], strength: float) -> np.ndarray[Any, Any]:
    """The probability of failure of each log, by a fit that has seen none of its family."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold

    probabilities = np.full(len(learn), math.nan)
    for seen, held in GroupKFold(FOLDS).split(learn, failed, [example.family for example in learn]):
        vectors = CountVectorizer(analyzer=_same, binary=True, min_df=LEAST_SEEN)
        x = vectors.fit_transform([learn[row].signs for row in seen])
        fitted = LogisticRegression(C=strength, class_weight="balanced", max_iter=5_000).fit(x, failed[seen])
        probabilities[held] = fitted.predict_proba(vectors.transform([learn[row].signs for row in held]))[:, 1]
    return probabilities


def _same(example: list[str]) -> list[str]:
    return example
