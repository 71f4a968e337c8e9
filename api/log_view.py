"""A log excerpt as lines to look at: numbered, the fault line marked, other evidence labelled, gaps told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api.legible import legible
from domain.verdicts import Evidence, Verdict
from models.incidents import IncidentDetail, OccurrenceRow

MAX_LINE_CHARS = 1500
CONTEXT_LINES = 8  # shown before and after the fault line of a log that was pasted


@dataclass(frozen=True, slots=True)
class ViewLine:
    """
    One line on the page.

    is_fault: the deciding line. label: why another line is marked; empty when it is only there for its surroundings.
    skipped: how many lines of the log between the line before and this one are not shown.
    """

    number: int
    text: str
    is_fault: bool
    label: str
    skipped: int


def of_occurrence(occurrence: OccurrenceRow, detail: IncidentDetail) -> list[ViewLine]:
    """Give the lines around one occurrence, and the evidence elsewhere in its stream."""
    around = dict(enumerate(occurrence.excerpt.split("\n"), occurrence.excerpt_line))
    evidence = {int(item["line"]): str(item["text"]) for item in reversed(occurrence.evidence)}
    labels = dict.fromkeys(evidence, "evidence")
    labels |= {row.line: row.failure_mode for row in detail.symptoms if row.stream == occurrence.stream and row.line in evidence}
    return _lines(around, evidence, labels, occurrence.line)


def of_verdict(verdict: Verdict, text: str) -> list[ViewLine]:
    """Give the lines around the fault line of a log that is at hand, and the other evidence in it."""
    if verdict.cause is None:
        return []
    fault = verdict.cause.evidence.line
    lines = text.rstrip("\n").split("\n")
    first = max(fault - CONTEXT_LINES, 1)
    around = dict(enumerate(lines[first - 1 : fault + CONTEXT_LINES], first))
    evidence = {item.line: item.text for item in reversed(verdict.evidence)}
    labels = dict.fromkeys(evidence, "evidence") | {finding.evidence.line: finding.failure_mode for finding in verdict.symptoms}
    return _lines(around | _masked(around, verdict.evidence), evidence, labels, fault)


def _masked(around: Mapping[int, str], evidence: Sequence[Evidence]) -> dict[int, str]:
    """Evidence has its secrets masked; the text at hand has not."""
    return {item.line: item.text for item in evidence if item.line in around}


def _lines(around: Mapping[int, str], evidence: Mapping[int, str], labels: Mapping[int, str], fault: int) -> list[ViewLine]:
    texts: dict[int, Any] = {**evidence, **around}
    # Of a very long line the evidence holds the part that matters; the excerpt only its beginning.
    texts |= {number: text for number, text in evidence.items() if len(around.get(number, "")) > MAX_LINE_CHARS}
    shown, last = [], 0
    for number in sorted(texts):
        label = "" if number == fault else labels.get(number, "")
        text = legible(texts[number].rstrip("\r"), MAX_LINE_CHARS)
        shown.append(ViewLine(number, text, number == fault, label, number - last - 1 if last else 0))
        last = number
    return shown
