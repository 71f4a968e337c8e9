"""How good the answers are: per failure mode, the fault line, the fix's values, abstention, calibration, time a log."""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from domain.failure_modes import BY_CODE, NONE, UNKNOWN
from domain.records import Kind
from domain.verdicts import Verdict


class CorpusError(ValueError):
    """A corpus line that cannot be used: file:line, what, what to do."""


@dataclass(frozen=True, slots=True)
class Case:
    """
    One labelled log.

    also: codes that an expert would accept as well. evidence: the fault line, a substring of `text`, or empty.
    fix_values: groups of spellings; a good fix names one spelling of each group. family: siblings share it.
    """

    id: str
    text: str
    label: str
    kind: Kind = Kind.OTHER
    also: tuple[str, ...] = ()
    evidence: str = ""
    fix_values: tuple[tuple[str, ...], ...] = ()
    family: str = ""
    overcome: bool = False  # a healthy log in which a line tells of a failure; the rest of it shows that it was overcome


@dataclass(frozen=True, slots=True)
class ModeScore:
    failure_mode: str
    cases: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """
    Scores of one run; rates are 0 to 1. A case is right when the answer is its label, one of `also`, or a finer code.

    calibration_error: expected calibration error over ten bins. cpu_ms: mean processor time a log, the second time
    it is classified: the first time compiles the patterns that it needs.
    """

    cases: int
    accuracy: float
    macro_f1: float
    fault_line: tuple[int, int]
    fix_values: tuple[int, int]
    false_alarms: tuple[int, int]
    abstained: int
    calibration_error: float
    cpu_ms: float
    modes: tuple[ModeScore, ...]
    confusions: tuple[tuple[str, str, int], ...]
    wrong: tuple[dict[str, Any], ...] = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def read(path: Path) -> list[Case]:
    """Read a corpus of one JSON object a line. Raises CorpusError."""
    cases: list[Case] = []
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line.decode("utf-8"))
            cases.append(
                Case(
                    id=str(row["id"]),
                    text=str(row["text"]),
                    label=str(row["label"]),
                    kind=Kind.parse(row.get("kind")),
                    also=tuple(row.get("also") or ()),
                    evidence=str(row.get("evidence") or ""),
                    fix_values=tuple(tuple(map(str, group)) for group in row.get("fix_values") or ()),
                    family=str(row.get("family") or row["id"]),
                    overcome=bool(row.get("overcome")),
                )
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise CorpusError(
                f"{path.name}:{number}: not a labelled log ({str(error)[:200] or error!r}); a line is {{id, text, label, kind?, also?, evidence?}}"
            ) from error
        if cases[-1].label not in (*BY_CODE, NONE, UNKNOWN):
            raise CorpusError(f"{path.name}:{number}: label {cases[-1].label!r} is not in the closed list")
    if not cases:
        raise CorpusError(f"{path.name}: no labelled log in it; a line is {{id, text, label, kind?, also?, evidence?}}")
    return cases


def is_right(answer: str, case: Case) -> bool:
    """Whether an answer counts as right for a case."""
    finer = answer in BY_CODE and case.label in BY_CODE[answer].broader
    return answer == case.label or answer in case.also or finer


def evaluate(cases: Sequence[Case], classify: Callable[[bytes, Kind], Verdict], progress: Callable[[Iterable[Case]], Iterable[Case]] = iter) -> Evaluation:
    """Classify all cases and score the answers."""
    answers: list[tuple[Case, Verdict, bool]] = []
    used = 0.0
    for case in progress(cases):
        data = case.text.encode("utf-8", "surrogatepass")
        verdict = classify(data, case.kind)
        before = time.process_time()
        classify(data, case.kind)
        used += time.process_time() - before
        answers.append((case, verdict, is_right(verdict.failure_mode, case)))
    modes = tuple(_mode_scores(answers))
    lines = [has_fault_line(verdict, case) for case, verdict, _ in answers if case.evidence and case.label != NONE]
    values = [named for case, verdict, _ in answers for named in _named_values(verdict, case)]
    healthy = [verdict for case, verdict, _ in answers if case.label == NONE]
    confusions = Counter((case.label, verdict.failure_mode) for case, verdict, right in answers if not right)
    return Evaluation(
        cases=len(answers),
        accuracy=sum(right for *_, right in answers) / max(1, len(answers)),
        macro_f1=sum(mode.f1 for mode in modes) / max(1, len(modes)),
        fault_line=(sum(lines), len(lines)),
        fix_values=(sum(values), len(values)),
        false_alarms=(sum(verdict.failure_mode != NONE for verdict in healthy), len(healthy)),
        abstained=sum(verdict.failure_mode == UNKNOWN for _, verdict, _ in answers),
        calibration_error=_calibration_error([(verdict.confidence, right) for _, verdict, right in answers]),
        cpu_ms=1000 * used / max(1, len(answers)),
        modes=modes,
        confusions=tuple((label, answer, count) for (label, answer), count in confusions.most_common()),
        wrong=tuple(
            {"id": case.id, "label": case.label, "answer": verdict.failure_mode, "decided_by": verdict.decided_by}
            for case, verdict, right in answers
            if not right
        ),
    )


def has_fault_line(verdict: Verdict, case: Case) -> bool:
    """Whether the deciding line is one that holds the case's evidence (which a log may print several times)."""
    if verdict.cause is None:
        return False
    at = case.text.find(case.evidence)
    while at >= 0:
        first = case.text.count("\n", 0, at) + 1
        if first <= verdict.cause.evidence.line <= first + case.evidence.count("\n"):
            return True
        at = case.text.find(case.evidence, at + 1)
    return case.evidence in verdict.cause.evidence.text


def _named_values(verdict: Verdict, case: Case) -> Iterable[bool]:
    values = [value.lower() for value in verdict.fix.parameters.values()] if verdict.fix else []
    for group in case.fix_values:
        yield any(spelling.lower() in value for spelling in group for value in values)


def _mode_scores(answers: Sequence[tuple[Case, Verdict, bool]]) -> Iterable[ModeScore]:
    right: Counter[str] = Counter(case.label for case, _, ok in answers if ok)
    missed: Counter[str] = Counter(case.label for case, _, ok in answers if not ok)
    wrongly: Counter[str] = Counter(verdict.failure_mode for _, verdict, ok in answers if not ok)
    for mode in sorted(set(right) | set(missed)):
        precision = right[mode] / max(1, right[mode] + wrongly[mode])
        recall = right[mode] / (right[mode] + missed[mode])
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        yield ModeScore(mode, right[mode] + missed[mode], precision, recall, f1)


def _calibration_error(pairs: Sequence[tuple[float, bool]], bins: int = 10) -> float:
    error = 0.0
    for number in range(bins):
        inside = [(c, ok) for c, ok in pairs if number / bins < c <= (number + 1) / bins]
        if inside:
            error += abs(sum(c for c, _ in inside) - sum(ok for _, ok in inside)) / len(pairs)
    return error
