"""The same fault falls together, different faults stay apart."""

import pytest

from classifier.fingerprint import MAX_CHARS, fingerprint

ONE_FAULT = [
    ("Killed process 88 (python)", "Killed process 4121 (python)"),
    ("pull of example.azurecr.io/a/b:1 failed after 3s", "pull of example.azurecr.io/a/b:2 failed after 71s"),
    ("pull of one.azurecr.io/a/b:1 failed", "pull of two.azurecr.io/c/b@sha256:0123456789abcdef failed"),
    ("request 3f2b8a10-1111-4c2d-9e5f-0123456789ab failed", "request 00000000-1111-4c2d-9e5f-0123456789ab failed"),
    ("open /var/azureml-app/one/model.pkl: denied", "open /mnt/other/place/model.pkl: denied"),
    ("open /tmp/tmpab12cd34: denied", "open /tmp/x/tmp99zz88yy: denied"),
    ("at 2026-11-24T10:00:00Z connect to 10.0.0.1:443 failed", "at 2025-01-01T01:01:01Z connect to 10.9.8.7:8443 failed"),
    ("at Tue, 24 Nov 2026 10:00:00 GMT it broke", "at Wed, 25 Nov 2026 11:12:13 GMT it broke"),
    ("at Nov 24 10:00:00 it broke", "at Dec  1 23:59:59 it broke"),
    ("worker timed out after 30s", "worker timed out after 1m30s"),
    ("waited 30 seconds for the lock", "waited 1.5 minutes for the lock"),
    ("limit 512Mi exceeded", "limit 2Gi exceeded"),
    ("needs 8589934592 bytes", "needs 64 bytes"),
    ("pod score-7d9f8b6c5-x2x9z is gone", "pod score-6c5bf79d88-kqwtz is gone"),
    ("access denied for user 'ada'", "access denied for user 'grace'"),
    ("access denied for user ada", "access denied for user grace"),
    ("user=ada may not read", "user=grace may not read"),
    ("ada@example.com has no role", "grace@example.org has no role"),
    ("connect to db-one.internal:5432 refused", "connect to localhost:5433 refused"),
    ("Could not resolve host: mirror.one.example.com", "Could not resolve host: two"),
    ("no route to fe80:0:0:0:c6b3:1ff:fecd:467f", "no route to 2607:f140:6000:8:c6b3:1ff:fecd:1"),
    ("at address 0x7f12ab34", "at address 0x55"),
    ("session 00AB12CD34EF failed", "session 99FF12CD34EF failed"),
    ("get https://one.example.com/a?b=1: refused", "get https://two.example.com/x/y: refused"),
    (r"cannot open C:\Users\ada\model.onnx", r"cannot open C:\Users\grace\x\model.onnx"),
    ("exit code 137 of task 3", "exit code 1 of task 12"),
]
OTHER_FAULTS = [
    ("No module named 'cv2'", "No module named 'yaml'", "No module named 'cv3'"),
    ("No matching distribution found for torch==1.9", "No matching distribution found for torchvision==1.9"),
    ("libGL.so.1: cannot open shared object file", "libgomp.so.1: cannot open shared object file"),
    ("ValueError: bad input", "KeyError: bad input", "TypeError: bad input"),
    ("open /app/model.pkl: denied", "open /app/weights.bin: denied", "open /app/score.py: denied"),
    ("pull of example.azurecr.io/scoring:1 failed", "pull of example.azurecr.io/training:1 failed"),
    ("KeyError: 'data'", "KeyError: 'rows'"),
    ("connection to 10.0.0.1 refused", "connection to 10.0.0.1 reset"),
    ("access denied for user 'ada'", "access granted for user 'ada'"),
    ("user is locked", "user has expired"),
    ("manifest unknown", "manifest invalid"),
]


@pytest.mark.parametrize(("one", "other"), ONE_FAULT)
def test_what_varies_does_not_part_one_fault(one: str, other: str) -> None:
    assert fingerprint("out-of-memory", one) == fingerprint("out-of-memory", other)


@pytest.mark.parametrize("lines", OTHER_FAULTS)
def test_other_names_and_words_are_other_faults(lines: tuple[str, ...]) -> None:
    assert len(lines) == len({fingerprint("init-exception", line) for line in lines})


def test_another_mode_is_another_fault() -> None:
    assert fingerprint("missing-python-module", "No module named 'cv2'") != fingerprint("init-exception", "No module named 'cv2'")


def test_a_fingerprint_names_its_version_and_mode() -> None:
    assert fingerprint("out-of-memory", "Killed").startswith("v1:out-of-memory:")


def test_what_stands_behind_the_bound_says_nothing() -> None:
    line = "x " * MAX_CHARS

    assert fingerprint("unknown", line + "one") == fingerprint("unknown", line + "other")


def test_lines_of_any_bytes_have_a_fingerprint() -> None:
    lines = ["", "\x00\udcff", "\ud800", "é" * 10, "\ue001"]

    assert len(lines) == len({fingerprint("unknown", line) for line in lines})


@pytest.mark.parametrize("part", ["a", "1", "a.", "/a", "1.", "a-", "a1", "aa:", "user ", "a@a.", "\\a", "a/", "module ", "bcd2-"])
def test_a_hostile_line_ends_at_the_bound(part: str) -> None:
    """A mask that goes back and forth would hang here."""
    assert fingerprint("unknown", (part * MAX_CHARS)[:MAX_CHARS]) == fingerprint("unknown", part * 500_000)
