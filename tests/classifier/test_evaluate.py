"""What a score counts, on cases small enough to count by hand."""

import json
from pathlib import Path

import pytest

from classifier import corpus, evaluate
from classifier.evaluate import Case, CorpusError
from domain.failure_modes import NONE
from domain.verdicts import Evidence, Finding, Fix, Verdict


def verdict(mode: str, line: int = 1, text: str = "", confidence: float = 0.9, values: dict[str, str] | None = None) -> Verdict:
    if mode == NONE:
        return Verdict(NONE, confidence, "rules")
    return Verdict(mode, confidence, "rule:x", Finding(mode, Evidence(line, 0, 1, text), confidence, "rule:x"), fix=Fix("t", (), (), values or {}))


def test_a_label_an_accepted_one_and_a_finer_code_are_right() -> None:
    assert evaluate.is_right("port-in-use", Case("1", "", "port-in-use"))
    assert evaluate.is_right("init-exception", Case("1", "", "model-load-failed", also=("init-exception",)))
    assert evaluate.is_right("resource-not-found", Case("1", "", "image-pull-failed"))
    assert not evaluate.is_right("image-pull-failed", Case("1", "", "resource-not-found"))


def test_scores_are_counted_per_mode_and_healthy_logs_apart() -> None:
    cases = [
        Case("1", "boom\n", "port-in-use", evidence="boom", fix_values=(("5001",),)),
        Case("2", "a\nboom\n", "port-in-use", evidence="boom", fix_values=(("81", "eighty-one"),)),
        Case("3", "fine\n", NONE),
        Case("4", "fine\n", NONE),
    ]
    answers = {"boom\n": verdict("port-in-use", 1, "boom", values={"port": "5001"}), "a\nboom\n": verdict("out-of-memory", 1, "a"), "fine\n": verdict(NONE)}

    result = evaluate.evaluate(cases, lambda data, _kind: answers[data.decode()])

    assert (4, 0.75, (1, 2), (1, 2), (0, 2)) == (result.cases, result.accuracy, result.fault_line, result.fix_values, result.false_alarms)
    assert {"port-in-use": (1.0, 0.5), NONE: (1.0, 1.0)} == {m.failure_mode: (m.precision, m.recall) for m in result.modes}
    assert (("port-in-use", "out-of-memory", 1),) == result.confusions


def test_a_fault_line_that_is_printed_twice_counts_at_both_places() -> None:
    case = Case("1", "boom\nother\nboom\n", "port-in-use", evidence="boom")

    assert evaluate.has_fault_line(verdict("port-in-use", 3, "boom"), case)
    assert not evaluate.has_fault_line(verdict("port-in-use", 2, "other"), case)


@pytest.mark.parametrize("line", ["nonsense", "[" * 100_000, "\x00", "[]", '{"id": 1}', '{"id": 1, "text": "x", "label": "no-such-code"}'])
def test_a_wrong_corpus_line_is_told_by_file_and_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({"id": 1, "text": "x", "label": "none"}) + f"\n{line}\n")

    with pytest.raises(CorpusError, match=r"corpus\.jsonl:2"):
        evaluate.read(path)


def test_siblings_never_part_between_training_and_evaluation() -> None:
    parts: dict[str, set[str]] = {}
    for case in corpus.repository():
        parts.setdefault(case.family, set()).add(corpus.part(case.family))

    assert all(len(found) == 1 for found in parts.values())
    assert {"train", "validation", "test"} == {part for found in parts.values() for part in found}


def test_bytes_that_are_no_text_and_a_corpus_without_logs_are_told(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(b'\xff\xfe{"id": 1}\n')

    with pytest.raises(CorpusError, match=r"corpus\.jsonl:1"):
        evaluate.read(path)

    path.write_bytes(b"\n")

    with pytest.raises(CorpusError, match="no labelled log"):
        evaluate.read(path)


def test_a_line_separator_of_unicode_in_a_text_ends_no_line(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({"id": 1, "text": "a\u2028b", "label": "none"}, ensure_ascii=False) + "\n", encoding="utf-8")

    assert ["a\u2028b"] == [case.text for case in evaluate.read(path)]
