"""Corpus → artefact and card: train, calibrate and choose thresholds, each on logs the step before has not seen."""

import hashlib
import io
import json
import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from classifier import corpus, evaluate, fix, rules
from classifier.classify import Classifier
from classifier.evaluate import Case, Evaluation
from classifier.findings import Finder
from classifier.lines import Block
from classifier.model import BUILT_IN, FORMAT, Model, features_text, vectoriser
from domain.failure_modes import NONE
from domain.records import Kind
from domain.verdicts import Verdict

SEED = 20190215
REGULARISATION = (1.0, 3.0, 10.0, 30.0, 100.0)
TARGET_PRECISION = 0.9
FALSE_ALARM_RATE = 0.01


class TrainError(ValueError):
    """Training is not possible: what is missing."""


@dataclass(frozen=True, slots=True)
class Example:
    text: str
    label: str


def examples(cases: Sequence[Case], finder: Finder) -> list[Example]:
    """Give the features of the cases in which a word of alarm stands; the model is never asked about others."""
    out = []
    for case in cases:
        block = Block(case.text.encode("utf-8", "replace"))
        lines = finder.alarm_lines(block, case.kind)
        if lines:
            out.append(Example(features_text(block, lines, case.kind), case.label))
    return out


def train(cases: Sequence[Case], now: datetime, say: Callable[[str], None]) -> tuple[dict[str, Any], bytes]:
    """
    Train on `cases`; gives the card and the bytes of model.npz. Raises TrainError.

    The parts are split by family: what is learned, calibrated and tested on never shares a fault.
    """
    from sklearn.linear_model import LogisticRegression

    parts: dict[str, list[Case]] = {"train": [], "validation": [], "test": []}
    for case in cases:
        parts[corpus.part(case.family)].append(case)
    if len({case.label for case in parts["train"]}) < 2:
        raise TrainError(f"the corpus has {len(cases)} logs, too few to train on; run `make lab`")
    finder = Finder(rules.load())
    learn, check = examples(parts["train"], finder), examples(parts["validation"], finder)
    features = vectoriser()
    x, y = features.transform([e.text for e in learn]), [e.label for e in learn]
    x_check, y_check = features.transform([e.text for e in check]), [e.label for e in check]
    best: tuple[float, Any] | None = None
    for strength in REGULARISATION:
        fitted = LogisticRegression(C=strength, max_iter=2_000, class_weight="balanced", random_state=SEED).fit(x, y)
        loss = _loss(fitted.decision_function(x_check), y_check, list(fitted.classes_), 1.0)
        say(f"C={strength:g}: validation loss {loss:.3f}")
        if best is None or loss < best[0]:
            best = (loss, fitted)
    assert best is not None
    fitted = best[1]
    modes = [str(mode) for mode in fitted.classes_]
    scores = fitted.decision_function(x_check)
    temperature = min(np.geomspace(0.05, 3, 60), key=lambda t: _loss(scores, y_check, modes, float(t)))
    probabilities = _softmax(scores / temperature)
    body = io.BytesIO()
    np.savez_compressed(body, coefficients=fitted.coef_.astype(np.float16), intercepts=fitted.intercept_.astype(np.float32))
    card: dict[str, Any] = {
        "format": FORMAT,
        "version": now.strftime("%Y-%m-%d.%H%M"),
        "sha256": hashlib.sha256(body.getvalue()).hexdigest(),
        "modes": modes,
        "temperature": round(float(temperature), 4),
        "thresholds": _thresholds(probabilities, y_check, modes),
        "alarm_threshold": _alarm_threshold(probabilities, y_check, modes),
        "trained_on": {name: dict(Counter(case.label for case in part)) for name, part in parts.items()},
        "rules": rules.digest()[:16],
    }
    return card, body.getvalue()


def ablation(model: Model, cases: Sequence[Case]) -> dict[str, Any]:
    """Score rules alone, the model alone and both on the same logs."""
    rule_set, pages = rules.load(), fix.load()
    finder = Finder(rule_set)
    alone = Classifier(rule_set, pages)
    both = Classifier(rule_set, pages, model)

    def model_only(data: bytes, kind: Kind) -> Verdict:
        block = Block(data)
        lines = finder.alarm_lines(block, kind)
        if not lines:
            return Verdict(NONE, 1.0, "model")
        guess = model.guess(block, lines, kind)
        return Verdict(guess.failure_mode, guess.confidence, "model")

    ways = {"rules only": alone.classify, "model only": model_only, "both": both.classify}
    return {name: _summary(evaluate.evaluate(cases, way)) for name, way in ways.items()}


def held_out() -> list[Case]:
    """The part of the repository's corpus that nothing was learned from."""
    return [case for case in corpus.repository() if corpus.part(case.family) == "test"]


def write(card: dict[str, Any], body: bytes, folder: Path = BUILT_IN) -> None:
    """Write card.json and model.npz."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.npz").write_bytes(body)
    (folder / "card.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _summary(result: Evaluation) -> dict[str, Any]:
    return {
        "cases": result.cases,
        "accuracy": round(result.accuracy, 4),
        "macro_f1": round(result.macro_f1, 4),
        "false_alarms": list(result.false_alarms),
        "abstained": result.abstained,
        "calibration_error": round(result.calibration_error, 4),
    }


def _softmax(scores: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    exponentials = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(exponentials / exponentials.sum(axis=1, keepdims=True))


def _loss(scores: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str], temperature: float) -> float:
    """Mean log loss; a label the model does not know costs as much as a probability of one in a thousand."""
    probabilities = _softmax(scores / temperature)
    position = {mode: index for index, mode in enumerate(modes)}
    losses = [-math.log(max(1e-3, probabilities[row, position[label]])) if label in position else -math.log(1e-3) for row, label in enumerate(labels)]
    return sum(losses) / max(1, len(losses))


def _thresholds(probabilities: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str]) -> dict[str, float]:
    """Per mode the lowest confidence from which validation answers are right in TARGET_PRECISION of the cases; 0.6 where too few were seen."""
    best, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    thresholds = {}
    for index, mode in enumerate(modes):
        answers = sorted(((float(confidence[row]), labels[row] == mode) for row in range(len(labels)) if best[row] == index), reverse=True)
        threshold = 0.6
        if len(answers) >= 5:
            threshold = 0.95
            for count in range(1, len(answers) + 1):
                if sum(ok for _, ok in answers[:count]) / count >= TARGET_PRECISION:
                    threshold = answers[count - 1][0]
        thresholds[mode] = round(min(0.95, max(0.3, threshold)), 3)
    return thresholds


def _alarm_threshold(probabilities: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str]) -> float:
    """The probability of any failure above which at most FALSE_ALARM_RATE of the healthy validation logs lie."""
    failing = 1 - probabilities[:, list(modes).index(NONE)] if NONE in modes else np.ones(len(labels))
    healthy = np.sort(failing[[label == NONE for label in labels]])
    if not len(healthy):
        return 0.5
    return round(float(max(0.5, min(0.98, np.quantile(healthy, 1 - FALSE_ALARM_RATE) + 0.02))), 3)
