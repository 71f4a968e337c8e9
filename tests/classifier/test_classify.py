"""From bytes to a verdict: forms of a log, positions, hostile input, and a model that is asked last."""

import json
import random

import pytest

from classifier.classify import Classifier
from domain.failure_modes import BY_CODE, NONE, UNKNOWN
from domain.records import Kind

FAULT = "ModuleNotFoundError: No module named 'lightgbm'"


@pytest.mark.parametrize(
    "text",
    [
        FAULT,
        f"2026-11-24T10:00:00.123Z stderr F {FAULT}\n",
        json.dumps({"log": f"{FAULT}\n", "stream": "stderr", "time": "2026-11-24T10:00:00Z"}),
        json.dumps({"message": json.dumps({"message": f"init failed\n{FAULT}\n"})}),
        f"\x1b[31m{FAULT}\x1b[0m\r\n",
        f"scorer-1  | [2026-11-24 10:00:00 +0000] [7] [ERROR] {FAULT}",
        "\u0000".join(FAULT).replace("\u0000", "") + "\r\nnext\r\n",
    ],
)
def test_a_fault_is_found_in_every_wrapping(rules_alone: Classifier, text: str) -> None:
    verdict = rules_alone.classify(text.encode())

    assert "missing-python-module" == verdict.failure_mode
    assert verdict.fix is not None
    assert "lightgbm" == verdict.fix.parameters["module"]


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("rest", ["{}more{}", "{}", ""])
def test_utf_16_of_powershell_is_read_and_placed_by_its_own_bytes(rules_alone: Classifier, codec: str, end: str, rest: str) -> None:
    data = f"start \u2500 \u00fc \U0001f389{end}{FAULT}{rest.replace('{}', end)}".encode(codec)

    verdict = rules_alone.classify(data)

    assert verdict.cause is not None
    assert (2, FAULT) == (verdict.cause.evidence.line, verdict.cause.evidence.text)
    assert FAULT == data[verdict.cause.evidence.start : verdict.cause.evidence.end].decode("utf-16-be" if codec == "utf-16-be" else "utf-16-le")


@pytest.mark.parametrize("data", [FAULT.encode() + b"\n" + b"\0" * 200, b"plain\n" * 2 + f"{FAULT}\n".encode("utf-16-le") * 3], ids=["padded", "mixed"])
def test_zero_bytes_do_not_hide_a_fault(rules_alone: Classifier, data: bytes) -> None:
    assert "missing-python-module" == rules_alone.classify(data).failure_mode


def test_the_end_of_a_very_noisy_log_is_read(rules_alone: Classifier) -> None:
    noise = "ConnectionRefusedError: [Errno 111] Connection refused, retrying in 5s\n" * 60_000

    assert "missing-python-module" == rules_alone.classify(f"{noise}{FAULT}\n".encode(), Kind.CONTAINER).failure_mode


def test_what_came_good_after_very_many_good_lines_is_no_fault(rules_alone: Classifier) -> None:
    fine = '10.0.0.1 - - [24/Nov/2026:10:00:00 +0000] "POST /score HTTP/1.1" 200 5\n'
    failed = "connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.9, server: x\n"
    log = fine * 2_500 + failed

    assert NONE == rules_alone.classify((log + fine * 2_500 + "Uvicorn running on http://0.0.0.0:8000\n").encode(), Kind.CONTAINER).failure_mode
    assert "bad-gateway" == rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode


def test_evidence_is_given_in_the_terms_of_the_stream(rules_alone: Classifier) -> None:
    data = f"ok\n{FAULT}\n".encode()

    (verdict,) = rules_alone.faults(data, Kind.CONTAINER, start=1000, line=50)

    assert verdict.cause is not None
    assert (51, 1003, 1003 + len(FAULT)) == (verdict.cause.evidence.line, verdict.cause.evidence.start, verdict.cause.evidence.end)


@pytest.mark.parametrize(
    "line",
    [
        "[" * 600 + json.dumps(FAULT) + "]" * 600,
        '{"a":' * 600 + json.dumps(FAULT) + "}" * 600,
        "{" * 50_000 + FAULT,
        "\x1b[" * 50_000 + FAULT,
        '\\"' * 30_000 + FAULT,
        "\\" * 30_000 + f"n{FAULT}",
        '  File "x.py", line 1, in f\n' + 'File "x", line 1\n' * 100_000 + FAULT,
        "Keine Berechtigung " * 150_000 + FAULT,
        "".join(f"$ tool{number} go\n{FAULT}\n" for number in range(3_000)) + '$ curl there\n10.0.0.1 "POST /score HTTP/1.1" 500\n' * 2_000 + FAULT,
        "".join(f"w{number:05} lorem ipsum dolor sit amet consetetur sadipscing elitr sed diam nonumy eirm\n" for number in range(300_000)) + FAULT,
    ],
    ids=["lists", "objects", "braces", "escapes", "quotes", "backslashes", "frames", "foreign", "commands", "wrapped"],
)
def test_a_fault_is_found_behind_hostile_text(rules_alone: Classifier, line: str) -> None:
    # long enough that whatever is worse than linear runs into the time limit of the suite
    assert "missing-python-module" == rules_alone.classify(line.encode()).failure_mode


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n" * 100_000,
        b"\x00" * 100_000,
        bytes(random.Random(7).randrange(256) for _ in range(200_000)),
        b"\xff\xfe",
        b"{" * 50_000,
        ("[" * 5_000 + '"x"').encode(),
        b'{"a":' * 3_000 + b"1" + b"}" * 3_000,
        b"\x1b[" * 50_000,
        b"Traceback (most recent call last):\n" * 5_000,
        b"error: " * 30_000,
        b'\\"' * 60_000,
        b"{ " + b"\\" * 60_000 + b"x ERROR: No matching distribution found for x",
        ("No module named 'x'" + "\\" * 60_000 + "n").encode(),
    ],
    ids=["empty", "breaks", "zeros", "noise", "bom", "braces", "brackets", "nested", "escapes", "openings", "alarms", "quotes", "backslashes", "break"],
)
def test_hostile_bytes_get_a_verdict(rules_alone: Classifier, data: bytes) -> None:
    assert rules_alone.classify(data).failure_mode in {NONE, UNKNOWN, *BY_CODE}


def test_a_piece_that_was_cut_inside_the_last_line_feed_is_read(rules_alone: Classifier) -> None:
    data = f"start\r\n{FAULT}\r\n".encode("utf-16-le")[:-1]

    cause = rules_alone.classify(data).cause

    assert cause is not None
    assert (FAULT, FAULT) == (cause.evidence.text, data[cause.evidence.start : cause.evidence.end].decode("utf-16-le"))


def test_a_log_within_one_line_is_read_as_its_lines_and_placed_by_that_line(rules_alone: Classifier) -> None:
    lines = [
        *(f"GET /healthz {number}" for number in range(9)),
        "Error from server: etcdserver: request timed out",
        *(f"waiting {number}" for number in range(15)),
    ]
    whole = json.dumps("\n".join(lines))
    log = f"$ get-logs\n{whole}\ndone\n".encode()

    verdict = rules_alone.classify(log, Kind.OTHER)

    assert verdict.cause is not None
    shown = verdict.cause.evidence
    assert (2, "Error from server: etcdserver: request timed out", whole.encode()) == (shown.line, shown.text, log[shown.start : shown.end])
    assert [2] == [rules_alone.explain(log).line(fault.cause) for fault in rules_alone.explain(log).faults]


def test_a_very_long_line_is_read_where_its_first_pattern_hits(rules_alone: Classifier) -> None:
    log = f"E: Unable to locate package foo (0 errors)\n{FAULT} {'x' * 240_000} E: Unable to locate package foo\n"

    assert "missing-python-module" == rules_alone.classify(log.encode()).failure_mode


def test_a_long_line_is_searched_around_the_fault(rules_alone: Classifier) -> None:
    filler = "0123456789 " * 40_000

    verdict = rules_alone.classify(f"{filler} {FAULT} {filler}\n".encode())

    assert "missing-python-module" == verdict.failure_mode
    assert verdict.cause is not None
    assert FAULT in verdict.cause.evidence.text
    assert len(verdict.cause.evidence.text) <= 600


def test_the_json_form_has_the_fields_of_the_contract(rules_alone: Classifier) -> None:
    answer = rules_alone.classify(FAULT.encode()).as_dict()

    assert {"failure_mode", "confidence", "symptoms", "decided_by", "evidence", "fix", "fingerprint"} == set(answer)
    assert {"line": 1, "text": FAULT} == answer["evidence"][0]
    assert {"title", "steps", "docs", "parameters"} <= set(answer["fix"])


def test_the_same_bytes_give_the_same_verdict_however_often(rules_alone: Classifier) -> None:
    data = f"start\n{FAULT}\nWORKER TIMEOUT (pid:7)\n".encode()

    assert rules_alone.classify(data) == rules_alone.classify(data)
