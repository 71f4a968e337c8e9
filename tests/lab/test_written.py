"""The logs written by hand: labelled, told apart by family, and without traces of the machine or of people."""

import re
from collections import Counter

import pytest

from classifier import corpus
from classifier.evaluate import Case
from domain.failure_modes import BY_CODE, NONE
from ingest.redact import redact
from lab.scrub import leaks

MOST_BYTES = 20_000
BYTES = 16_000_000
INDEXES = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs\.org|anaconda\.(?:org|com)|crates\.io|proxy\.golang\.org|maven\.org")


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return corpus.written()


def test_every_failure_mode_is_written_and_a_quarter_is_healthy(cases: list[Case]) -> None:
    labels = Counter(case.label for case in cases)

    assert set(BY_CODE) <= set(labels)
    assert labels[NONE] * 4 >= len(cases)


def test_a_log_is_there_once_and_short(cases: list[Case]) -> None:
    assert len(cases) == len({case.id for case in cases}) == len({case.text for case in cases})
    assert [] == [case.id for case in cases if len(case.text.encode()) > MOST_BYTES]
    assert sum(len(case.text.encode()) for case in cases) < BYTES


def test_the_evidence_stands_in_the_log(cases: list[Case]) -> None:
    assert [] == [case.id for case in cases if case.evidence not in case.text]
    assert [] == [case.id for case in cases if case.label == NONE and (case.evidence or case.fix_values)]


def test_every_part_has_faulty_and_healthy_logs(cases: list[Case]) -> None:
    seen = Counter((corpus.part(case.family), case.label == NONE) for case in cases)

    assert {(part, healthy) for part in ("train", "validation", "test") for healthy in (False, True)} == set(seen)


def test_nothing_tells_of_a_machine_a_package_index_or_a_secret(cases: list[Case]) -> None:
    told = {case.id: [*leaks(case.text), *INDEXES.findall(case.text)] for case in cases}

    assert {} == {name: found for name, found in told.items() if found}
    assert [] == [case.id for case in cases if redact(case.text.encode()) != case.text.encode()]
