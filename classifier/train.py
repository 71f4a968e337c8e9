"""Corpus → artefact and card: train, calibrate and choose thresholds, each on logs the step before has not seen."""

import hashlib
import io
import json
import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from classifier import corpus, evaluate, fix, reason, rules
from classifier.classify import Classifier
from classifier.evaluate import Case, Evaluation
from classifier.findings import Finder
from classifier.model import BUILT_IN, FORMAT, Model, chosen, features, most_telling, softmax, vectoriser
from classifier.train_judge import train_judge
from classifier.train_kinds import train_kinds
from domain.failure_modes import NONE
from domain.records import Kind
from domain.verdicts import Verdict

SEED = 20190215
REGULARISATION = (0.03, 0.1, 0.3, 1.0, 3.0)
TEMPERATURES = np.geomspace(0.02, 3, 60)
TARGET_PRECISION = 0.8
LEAST_SURE, MOST_SURE = 0.3, 0.9  # bounds of a mode's threshold: few validation logs must not make it absurd
FALSE_ALARM_RATE = 0.03  # of the healthy logs that the model is asked about, at most half of all


class TrainError(ValueError):
    """Training is not possible: what is missing."""


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """One scored line: its features, and what it tells of."""

    features: list[str]
    label: str


@dataclass(frozen=True, slots=True)
class ScoredLog:
    """What a model says of one log: probabilities of its most telling line, and the log's label."""

    scores: np.ndarray[Any, Any]
    label: str


def labelled_lines(cases: Sequence[Case], finder: Finder) -> Iterator[LabelledLine]:
    """Give the fault line of each faulty log, and lines with words of alarm of each healthy one."""
    for case in cases:
        block = finder.find(case.text.encode("utf-8", "replace"), case.kind).block
        if case.label == NONE:
            for line in chosen(finder.alarm_lines(block, case.kind)):
                yield LabelledLine(features(block, line, case.kind), NONE)
        elif case.evidence and (at := case.text.find(case.evidence)) >= 0:
            yield LabelledLine(features(block, case.text.count("\n", 0, at), case.kind), case.label)


def lines_of_rules(rule_set: Sequence[rules.Rule], finder: Finder) -> Iterator[LabelledLine]:
    """Give the line that each rule fires on in the examples of its own file."""
    for rule in rule_set:
        kind = next(iter(sorted(rule.kinds)), Kind.OTHER)
        for text in rule.hits:
            found = finder.find(text.encode(), kind)
            for candidate in found.candidates:
                if candidate.rule is rule:
                    yield LabelledLine(features(found.block, candidate.message.line, kind), rule.failure_mode)


def train(cases: Sequence[Case], now: datetime, say: Callable[[str], None]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """
    Train on `cases` and the rules' examples; gives the card, and by name the bytes of model.npz, judge.json and kinds.json. Raises TrainError.

    The parts are split by family: what is learned, calibrated and tested on never shares a fault. Calibration is on the logs of the
    validation part that the rules leave open, or would leave open without the rules of the mode that decides: the model is there
    for faults that no rule knows, and such logs are few where the rules were written.
    """
    from sklearn.svm import LinearSVC

    parts: dict[str, list[Case]] = {"train": [], "validation": [], "test": []}
    for case in cases:
        parts[corpus.part(case.family)].append(case)
    if len({case.label for case in parts["train"]}) < 2:
        raise TrainError(f"the corpus has {len(cases)} logs, too few to train on; run `make lab`")
    rule_set = rules.load()
    finder = Finder(rule_set)
    learn = [*labelled_lines(parts["train"], finder), *lines_of_rules(rule_set, finder)]
    open_cases = [case for case in parts["validation"] if _is_open(case, finder)]
    say(f"{len(learn)} lines to learn from, {len(open_cases)} logs to calibrate on, which the rules leave open, some of them without the mode that decides")
    x, y = vectoriser().transform([example.features for example in learn]), [example.label for example in learn]
    best: tuple[float, Any, list[ScoredLog]] | None = None
    for strength in REGULARISATION:
        fitted = LinearSVC(C=strength, class_weight="balanced", random_state=SEED).fit(x, y)
        scored = score_logs(open_cases, finder, fitted)
        loss = min(_loss(scored, list(fitted.classes_), float(t)) for t in TEMPERATURES)
        say(f"C={strength:g}: validation loss {loss:.3f}")
        if best is None or loss < best[0]:
            best = (loss, fitted, scored)
    assert best is not None
    _, fitted, scored = best
    modes = [str(mode) for mode in fitted.classes_]
    temperature = min(TEMPERATURES, key=lambda t: _loss(scored, modes, float(t)))
    probabilities, labels = softmax(np.array([item.scores for item in scored]) / temperature), [item.label for item in scored]
    body = io.BytesIO()
    np.savez_compressed(body, coefficients=fitted.coef_.astype(np.float16), intercepts=fitted.intercept_.astype(np.float32))
    judge_card, judge_body = train_judge([*parts["train"], *parts["validation"]], finder, say)
    kinds_card, kinds_body = train_kinds([*parts["train"], *parts["validation"]], parts["test"], say)
    card: dict[str, Any] = {
        "format": FORMAT,
        "version": now.strftime("%Y-%m-%d.%H%M"),
        "sha256": hashlib.sha256(body.getvalue()).hexdigest(),
        "modes": modes,
        "temperature": round(float(temperature), 4),
        "thresholds": _thresholds(probabilities, labels, modes),
        "alarm_threshold": _alarm_threshold(probabilities, labels, modes),
        "trained_on": {name: dict(sorted(Counter(case.label for case in part).items())) for name, part in parts.items()},
        "reliability": _reliability(probabilities, labels, modes),
        "judge": judge_card,
        "kinds": kinds_card,
        "rules": rules.digest()[:16],
    }
    return card, {"model.npz": body.getvalue(), "judge.json": judge_body, "kinds.json": kinds_body}


def _is_open(case: Case, finder: Finder) -> bool:
    found = finder.find(case.text.encode("utf-8", "replace"), case.kind)
    faults = reason.weigh(found.candidates)
    if not faults:
        return True
    gap = faults[0].cause.failure_mode
    return case.label != NONE and not reason.weigh([candidate for candidate in found.candidates if candidate.failure_mode != gap])


def score_logs(cases: Sequence[Case], finder: Finder, fitted: Any) -> list[ScoredLog]:
    """Give the scores of each log's most telling line; logs without a word of alarm are left out, as the model never sees them."""
    out = []
    modes = [str(mode) for mode in fitted.classes_]
    for case in cases:
        block = finder.find(case.text.encode("utf-8", "replace"), case.kind).block
        lines = chosen(finder.alarm_lines(block, case.kind))
        if lines:
            scores = fitted.decision_function(vectoriser().transform([features(block, line, case.kind) for line in lines]))
            out.append(ScoredLog(scores[most_telling(softmax(scores), modes)], case.label))
    return out


def ablation(model: Model, cases: Sequence[Case]) -> dict[str, Any]:
    """
    Score rules alone, the model alone and both on the same logs.

    `with a gap` leaves out, log by log, every rule of the mode that decided: what is said when the rules do not know a fault.
    """
    rule_set, pages = rules.load(), fix.load()
    finder = Finder(rule_set)
    alone = Classifier(rule_set, pages)
    both = Classifier(rule_set, pages, model)

    def model_only(data: bytes, kind: Kind) -> Verdict:
        block = finder.find(data, kind).block
        lines = finder.alarm_lines(block, kind)
        if not lines:
            return Verdict(NONE, 1.0, "model")
        guess = model.guess(block, lines, kind)
        return Verdict(guess.failure_mode, guess.confidence, "model")

    def rules_with_a_gap(data: bytes, kind: Kind) -> Verdict:
        found = finder.find(data, kind)
        faults = reason.weigh(found.candidates)
        gap = faults[0].cause.failure_mode if faults else ""
        rest = reason.weigh([c for c in found.candidates if c.failure_mode != gap])
        return Verdict(rest[0].cause.failure_mode, rest[0].cause.confidence, "rules") if rest else Verdict(NONE, 1.0, "rules")

    def both_with_a_gap(data: bytes, kind: Kind) -> Verdict:
        verdict = rules_with_a_gap(data, kind)
        return verdict if verdict.failure_mode != NONE else model_only(data, kind)

    ways = {
        "rules only": alone.classify,
        "model only": model_only,
        "both": both.classify,
        "rules with a gap": rules_with_a_gap,
        "both with a gap": both_with_a_gap,
    }
    return {name: _summary(evaluate.evaluate(cases, way)) for name, way in ways.items()}


def held_out() -> list[Case]:
    """The part of the repository's corpus that nothing was learned from."""
    return [case for case in corpus.repository() if corpus.part(case.family) == "test"]


def write(card: dict[str, Any], files: Mapping[str, bytes], folder: Path = BUILT_IN) -> None:
    """Write card.json and the files that it describes."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in files.items():
        (folder / name).write_bytes(body)
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


def _loss(scored: Sequence[ScoredLog], modes: Sequence[str], temperature: float) -> float:
    """Mean log loss; a label the model does not know costs as much as a probability of one in a thousand."""
    probabilities = softmax(np.array([item.scores for item in scored]) / temperature)
    position = {mode: index for index, mode in enumerate(modes)}
    known = [float(probabilities[row, position[item.label]]) if item.label in position else 0.0 for row, item in enumerate(scored)]
    return -sum(math.log(max(1e-3, probability)) for probability in known) / max(1, len(known))


def _reliability(probabilities: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str]) -> list[dict[str, Any]]:
    """Of the validation logs in each tenth of confidence: how many, how sure on average, how often right."""
    best, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    rows = []
    for tenth in range(10):
        inside = [row for row in range(len(labels)) if tenth / 10 < confidence[row] <= (tenth + 1) / 10]
        if inside:
            right = sum(modes[best[row]] == labels[row] for row in inside)
            rows.append({"logs": len(inside), "confidence": round(float(np.mean(confidence[inside])), 3), "right": round(right / len(inside), 3)})
    return rows


def _thresholds(probabilities: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str]) -> dict[str, float]:
    """
    Per mode the lowest confidence from which validation answers are right in TARGET_PRECISION of the cases.

    A mode with fewer than five answers gets the threshold of all modes together.
    """
    best, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    answers = [(float(confidence[row]), modes[best[row]], modes[best[row]] == labels[row]) for row in range(len(labels)) if modes[best[row]] != NONE]
    common = _lowest([(sure, right) for sure, _, right in answers])
    thresholds = {}
    for mode in modes:
        own = [(sure, right) for sure, answer, right in answers if answer == mode]
        thresholds[mode] = round(min(MOST_SURE, max(LEAST_SURE, _lowest(own) if len(own) >= 5 else common)), 3)
    return thresholds


def _lowest(answers: Sequence[tuple[float, bool]]) -> float:
    """The lowest confidence above which the share of right answers is still TARGET_PRECISION; 1 when it never is."""
    ordered = sorted(answers, reverse=True)
    lowest, right = 1.0, 0
    for count, (sure, ok) in enumerate(ordered, 1):
        right += ok
        if right / count >= TARGET_PRECISION:
            lowest = sure
    return lowest


def _alarm_threshold(probabilities: np.ndarray[Any, Any], labels: Sequence[str], modes: Sequence[str]) -> float:
    """The probability of any failure above which at most FALSE_ALARM_RATE of the healthy validation logs lie."""
    failing = 1 - probabilities[:, list(modes).index(NONE)]
    healthy = failing[[label == NONE for label in labels]]
    return round(float(np.quantile(healthy, 1 - FALSE_ALARM_RATE, method="higher")), 12) if len(healthy) else 0.99  # it may lie very near 1
